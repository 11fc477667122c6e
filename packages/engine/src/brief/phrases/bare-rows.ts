/** Nouns in a row without a mark between: 'overalls goggles wrench' are three things, 'skull helmet' is one. */
import { isPlural } from '../words/inflect.ts'
import type { Term } from '../words/term.ts'
import { isHead } from '../words/term.ts'
import type { Reader } from './reader.ts'
import { headFrom, peek } from './reader.ts'

/** Whether the noun stands for itself, and the next begins something else. */
export function isInBareRow(reader: Reader, term: Term, next: Term): boolean {
  if (term.possessive || term.glued || next.glued || fittings.test(next.text)) return false
  // 'silver foil boots' are made of it.
  if (term.text === 'foil') return false
  if (term.kind === 'who' || term.kind === 'animal') return isLastOfBeings(reader, term, next)
  if (!isWithoutMarks(reader)) return false
  if (expressions.test(term.text)) return next.kind === 'thing'
  if (term.kind !== 'thing' || !/^(?:thing|body)$/.test(next.kind)) return false
  return isOneAndMany(reader, next) || isThingInRow(reader, term, next)
}

/** Between two marks so many words with so few links are a row; fewer, 'an axe scar through the lip', are one thing. */
const shortestRow = 5
const linksInRow = 0.34

function isWithoutMarks({ terms, index }: Reader): boolean {
  const start = terms.slice(0, index).findLastIndex(({ kind }) => marks.test(kind)) + 1
  const length = terms.slice(index).findIndex(({ kind }) => marks.test(kind))
  const row = terms.slice(start, length < 0 ? terms.length : index + length)
  const links = row.filter(({ kind }) => linking.test(kind)).length
  return row.length >= shortestRow && links / row.length < linksInRow
}

const marks = /^(?:comma|stop|colon)$/
const linking = /^(?:with|and|in|at|of|is|wear|hold|that|but|determiner|pronoun)$/

function isThingInRow(reader: Reader, term: Term, next: Term): boolean {
  const slot = term.entry.thing?.slot ?? ''
  if (dressed.test(slot)) return isBehindClothes(reader, term, next)
  if (tools.test(term.entry.thing?.concept ?? '')) return isBehindTool(reader, next)
  if (slot === 'feature') return isBehindGrowth(reader, term, next)
  if (slot === 'hair' || slot === 'beard') return isBehindHair(next)
  return slot !== 'setting' && isRunOn(reader) && !describes(term) && isHead(peek(reader, 2))
}

const dressed = /^(?:torso|full|outer|legs|feet|hands|armour|head|face|neck|waist)$/

/** What belongs to clothes and tools: 'hat pin', 'goggle strap', 'sword belt'. */
const fittings =
  /^(?:box|pin|clasp|brush|stand|hanger|pouch|knife|bag|case|hook|buckle|badge|patch|patches|strap|straps|puppet|tree|rack|belt|sash|chain|cord|string|strings|ribbon|ribbons|band|bands|rings?|holder|holster|sheath|scabbard|harness|sling|bandolier|print|pattern|trim|lining|cane|charm|charms|tattoos?|collar|sleeves?|pockets?|buttons?|laces)$/

const tools =
  /^(?:sword|greatsword|katana|dagger|rapier|scimitar|axe|battle_axe|hammer|mace|spear|halberd|bow|crossbow|shield|round_shield|pistol|rifle|cleaver|wrench|whip|staff|cane|scythe|sickle|trident|club|flail|knife|machete|crowbar|lantern|torch|umbrella|camera|binoculars|telescope|clipboard|tray|serving_tray|bucket|broom|shovel|pickaxe)$/

/** 'Boots staff', 'monocle cane'; a single garment before something that is held may be what that is like. */
function isBehindClothes(reader: Reader, { text, entry }: Term, next: Term): boolean {
  const isMany = isPlural(text) || entry.thing?.plural === true || entry.thing?.slot === 'face'
  const isLook = next.kind === 'body' && next.entry.body === 'eyes'
  if (isMany || isLook) return next.kind === 'thing' || isLook
  // 'Boiler suit plunger'
  const isSuit = /^(?:torso|full|outer|legs)$/.test(entry.thing?.slot ?? '')
  const isHeld = isSuit && next.entry.thing?.slot === 'prop'
  const isTool = isHeld || tools.test(next.entry.thing?.concept ?? '')
  return (
    isTool ||
    (next.kind === 'thing' && (isRunOn(reader) || headFrom(reader, reader.index + 2) >= 0))
  )
}

/** What a face does is no sort of thing: 'smirk grease'. */
const expressions = /^(?:smirk|grin|smile|frown|scowl|pout|sneer|glare|stare|squint)$/

/** 'Teal tail whistle': what has been told of is no sort of whistle. */
function isBehindGrowth(reader: Reader, { text }: Term, { entry }: Term): boolean {
  const isSaid = reader.pending.length > 0 || isRunOn(reader)
  const slot = entry.thing?.slot ?? ''
  // 'a ruffled gill skirt'
  return (
    isSaid && (slot === 'prop' || (isPlural(text) && /^(?:torso|full|outer|legs|feet)$/.test(slot)))
  )
}

/** 'Twin tails heterochromia', 'mohawk jeans' */
function isBehindHair({ entry }: Term): boolean {
  return /^(?:feature|torso|full|outer|legs|feet|face)$/.test(entry.thing?.slot ?? '')
}

/** 'Spear headband', 'lantern boots', 'wrench big ears' */
function isBehindTool(reader: Reader, { entry, kind }: Term): boolean {
  const slot = entry.thing?.slot ?? ''
  if (/^(?:feature|hair|beard)$/.test(slot) || (slot === 'prop' && isRunOn(reader))) return true
  // 'bow legs', 'sword arm'
  if (/^(?:arm|hand|leg|foot)$/.test(entry.body ?? '')) return false
  return kind === 'body' || dressed.test(slot) || tools.test(entry.thing?.concept ?? '')
}

/** 'A silver tray eyes lowered': of one tray nobody has several. */
function isOneAndMany(reader: Reader, next: Term): boolean {
  const article = reader.terms[reader.index - reader.pending.length - 1]
  const isOne = /^an?$/.test(article?.text ?? '')
  return isOne && isPlural(next.text) && !isHead(peek(reader, 2))
}

/** Names that show on what follows: a skull, a star, a flower. */
function describes({ entry }: Term): boolean {
  return entry.motifs !== undefined || entry.material !== undefined || entry.colour !== undefined
}

/** The phrase before ended right here, without so much as a comma. */
function isRunOn({ last, lastEnd, index, pending }: Reader): boolean {
  const isThing = last?.head.kind === 'thing' || last?.isSubject === true
  return isThing && lastEnd === index - 1 - pending.length
}

/** 'Elf ranger freckles', 'tattoo artist woman koi sleeve': who somebody is has just been said, and this is more of it. */
function isLastOfBeings(reader: Reader, term: Term, next: Term): boolean {
  const { last, lastEnd, index, pending, determined, terms } = reader
  if (next.kind === 'who' || next.kind === 'part') return false
  if (next.kind === 'animal' && (term.kind === 'animal' || !isHead(peek(reader, 2)))) return false
  if (last?.isSubject !== true || determined || pending.length > 0) return false
  if (term.kind === 'animal' && next.kind !== 'thing') return false
  let before = index - 1
  while (before > lastEnd && terms[before]?.kind === 'filler') before--
  return before === lastEnd
}

/** 'Midwife stocky sleeves pushed up': right behind who somebody is, what only people are is said of them. */
export function givePeopleTheirs(reader: Reader, term: Term): void {
  const { last, lastEnd, index, pending, determined, negation, aboutOther, chunks } = reader
  const isThing = term.kind === 'thing' && dressed.test(term.entry.thing?.slot ?? '')
  if (!isThing || last?.isSubject !== true || determined || negation !== undefined || aboutOther)
    return
  if (lastEnd !== index - 1 - pending.length) return
  const count = pending.findIndex((said) => said.kind !== 'quality' || !isOfPeople(said))
  chunks.character.push(...pending.splice(0, count < 0 ? pending.length : count))
}

function isOfPeople({ text, entry }: Term): boolean {
  const { trait, build, age, quality } = entry
  const isShape = /^(?:plump|chubby|fat|tubby|skinny|stout|lean|gaunt)$/.test(text)
  return (quality !== true || isShape) && (trait ?? build ?? age) !== undefined
}
