/** Rows typed or dictated without a mark, 'white beard pipe rubber boots': a comma is put in wherever the words behind a thing begin another. */

import type { Piece } from '../languages/row-pieces.ts'
import {
  isAdjective,
  isColour,
  isHair,
  isLook,
  isMany,
  isNoun,
  isNounAhead,
  isOnKnees,
  isSizeOfWear,
  isSomebody,
  isStuff,
  isWorn,
  lends,
  mostAdjectives,
  piecesOf,
} from '../languages/row-pieces.ts'
import type { Entry } from '../words/entry.ts'
import { noEntry } from '../words/term.ts'
import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** The tokens with the commas that a row lacks. */
export function withLostMarks(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  const opening = openingRole(tokens)
  let from = 0
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    if (token !== undefined && !/^(?:comma|colon|stop)$/.test(token.kind)) continue
    const row = tokens.slice(from, at)
    const opened = from === 0 && opening > 0
    if (opened) result.push(...row.slice(0, opening), markBefore(row[0] ?? tokens[0]))
    result.push(...markedRow(opened ? row.slice(opening) : row))
    if (token !== undefined) result.push(token)
    from = at + 1
  }
  return result
}

/** 'Knight armor gold, cape blue': who opens the wish and is its only somebody stands for himself; after how many words. */
function openingRole(tokens: readonly Token[]): number {
  if (tokens.length < fewestWithRole) return 0
  const row = piecesOf(tokens)
  const people = row.filter(isSomebody)
  if (people.length === 0) return isDressOfCalling(row[0]) ? 1 : 0
  const at = row.slice(0, 2).findIndex(isSomebody)
  const beast = at === 1 ? row[0] : undefined
  if (people.length > 1 || at < 0 || (beast !== undefined && beast.entry.animal === undefined))
    return 0
  const next = row[at + 1]
  const isDressed = next !== undefined && isNoun(next) && isWorn(next.entry)
  const isOwner = row[at]?.tokens.at(-1)?.possessive === true
  if (!isDressed || isOwner) return 0
  return row.slice(0, at + 1).reduce((sum, piece) => sum + piece.tokens.length, 0)
}

/** 'Knight armor gold, helmet under arm': the words know it as one thing, and nobody else is named. */
function isDressOfCalling(piece: Piece | undefined): boolean {
  const [first, ...rest] = piece?.text.split(' ') ?? []
  const isDress = rest.length === 1 && /^(?:armou?r|apron|uniform)$/.test(rest[0] ?? '')
  return isDress && vocabulary.entries.get(first ?? '')?.who !== undefined
}

const fewestWithRole = 9

/** 'Cat black' and 'horns 4 black', alone between two marks: what it is like stands first. */
function inOrder(row: readonly Piece[]): readonly Piece[] {
  const [noun, first, second] = row
  if (noun === undefined || first === undefined || row.length > 3) return row
  const isCounted = isMany(noun) && isNoun(noun) && first.entry.number !== undefined
  if (isCounted && second !== undefined && isColour(second)) return [first, second, noun]
  const isPet = noun.entry.animal !== undefined && noun.entry.who === undefined
  return row.length === 2 && isPet && isColour(first) ? [first, noun] : row
}

function markedRow(tokens: readonly Token[]): Token[] {
  const row = inOrder(piecesOf(tokens))
  if (row.length < shortestRow || isNounFirst(row)) return row.flatMap((piece) => piece.tokens)
  const isBare = row.filter(({ entry }) => entry.grammar !== undefined).length / row.length < links
  let lastMark = 0
  return row.flatMap(({ tokens: own }, at) => {
    const isNew = at > 0 && at > lastMark && beginsAnew(row, at, lastMark, isBare)
    const [first] = own
    if (!isNew || first === undefined) return own
    lastMark = at
    return [markBefore(first), ...own]
  })
}

/** Fewer words than this are one thing. */
const shortestRow = 5
/** A row with more little words than this is a sentence, and only its colours tell where something begins. */
const links = 0.34

function markBefore(token: Token): Token {
  const mark = { kind: 'comma', text: ',', written: ',', glued: false } as const
  return { ...token, ...mark, possessive: false, capital: false, repaired: false }
}

/** 'Hair brown eyes green coat red': what they are like stands behind. */
function isNounFirst(row: readonly Piece[]): boolean {
  const last = row.at(-1)
  const [first] = row
  if (last === undefined || first === undefined || !isColour(last)) return false
  return isNoun(first) || /^(?:left|right)$/.test(first.text)
}

function beginsAnew(row: readonly Piece[], at: number, lastMark: number, isBare: boolean): boolean {
  const before = row[at - 1]
  const piece = row[at]
  if (before === undefined || piece === undefined) return false
  if (before.tokens.at(-1)?.possessive === true || piece.tokens[0]?.glued === true) return false
  if (isDoneSo(before) && isNoun(row[at - 2]) && at - 2 >= lastMark)
    return isBare && isLook(piece) && isNounAhead(row, at + 1)
  if (before.text === 'heterochromia') return false
  if (isDenied(row, at)) return true
  if (isNamed(row, at - 1)) return beginsBehindSomebody(row, at)
  if (isWholeNoun(row, at - 1, lastMark)) return beginsBehindThing(row, at, isBare)
  if (at === row.length - 1 && isMood(piece) && hasNounBehindLink(row, at)) return true
  return endsThing(row, at - 1) && beginsBehindPlace(row, at, isBare)
}

/** 'No sleeves burn scars on both arms': what is not there has been named. */
function isDenied(row: readonly Piece[], at: number): boolean {
  const [before, piece] = [row[at - 1], row[at]]
  if (before === undefined || piece === undefined || !isNoun(piece)) return false
  const denied = /^no ([a-z]+s)$/.exec(before.text)?.[1] ?? deniedIn(row, at)
  return denied !== undefined && !vocabulary.entries.has(`${denied} ${piece.text}`)
}

function deniedIn(row: readonly Piece[], at: number): string | undefined {
  const before = row[at - 1]
  if (before === undefined || row[at - 2]?.text !== 'no' || !/[a-z]s$/.test(before.text))
    return undefined
  return isNoun(before) || before.entry.part !== undefined ? before.text : undefined
}

function beginsBehindSomebody(row: readonly Piece[], at: number): boolean {
  const piece = row[at]
  if (piece === undefined) return false
  if (isHair(piece) || isNounOfItsOwn(row, at)) return true
  // 'Midwife stocky white apron': she is.
  const { build, trait, age } = piece.entry
  if ((build ?? trait ?? age) !== undefined) return false
  return (isLook(piece) || isStuff(piece)) && isNounAhead(row, at + 1)
}

function beginsBehindPlace(row: readonly Piece[], at: number, isBare: boolean): boolean {
  const piece = row[at]
  if (piece === undefined) return false
  if (isLook(piece)) return isNounAhead(row, at + 1)
  return isBare && isPlace(row, at - 1) && isNoun(piece) && !fittings.test(piece.text)
}

/** 'With a big fake smile' has no thing yet, 'in a cape white angry' has. */
function hasNounBehindLink(row: readonly Piece[], at: number): boolean {
  const link = row.slice(0, at).findLastIndex(({ entry }) => entry.grammar !== undefined)
  return row.slice(link + 1, at).some((piece) => isNoun(piece))
}

/** 'Cape white fur angry' */
function isMood({ entry }: Piece): boolean {
  return (
    entry.trait === true && entry.quality !== true && !lends(entry) && entry.thing === undefined
  )
}

/** 'Star on chest mask': what is on the chest has been told. */
function isPlace(row: readonly Piece[], at: number): boolean {
  return row[at - 1]?.entry.grammar === 'at' && row[at]?.entry.body !== undefined
}

function beginsBehindThing(row: readonly Piece[], at: number, isBare: boolean): boolean {
  const [before, piece] = [row[at - 1], row[at]]
  if (before === undefined || piece === undefined) return false
  if (isOneWith(before, piece)) return false
  if (isColour(piece) || isRound(row, at)) return isNounAhead(row, at + 1)
  // 'Daggers 2 belt'
  if (piece.entry.number !== undefined && isMany(before) && !isManyAhead(row, at + 1)) return false
  if (isAdjective(piece)) return isNounAhead(row, at + 1) || isOfPeople(row, at)
  if (startsAnew(row, at)) return true
  if (!isNoun(piece)) return false
  const isPlaced =
    isPlacedBehind(row, at) && isWhole(before) && !lends(before.entry) && piece.text !== 'wound'
  return (isBare || isHair(before) || isPlaced) && (areTwo(before, piece) || isPlaced)
}

/** 'Axe scar on the leg', 'dragon skull pauldron on the right': the first names what the second is of. */
function isOneWith(before: Piece, piece: Piece): boolean {
  // 'A coat half fur half silk' is one thing.
  if (piece.text === 'half') return true
  const isProp = before.entry.thing?.slot === 'prop'
  if (/^(?:scars?|burns?|wounds?|marks?|tattoos?)$/.test(piece.text)) return isProp
  const isOfBeast = /(?:skull|skulls|bone|bones|rib|ribs|shell|tooth|teeth|claw|claws|horn|head)$/
  const slot = piece.entry.thing?.slot ?? ''
  return isOfBeast.test(before.text) && /^(?:armour|head|neck|face|waist)$/.test(slot)
}

/** 'Rolling pin flour on face': a thing with a name of its own. */
function isWhole({ text, entry }: Piece): boolean {
  return isWorn(entry) || text.includes(' ')
}

function isManyAhead(row: readonly Piece[], from: number): boolean {
  const noun = row.slice(from, from + mostAdjectives).find((piece) => isNoun(piece))
  return noun !== undefined && isMany(noun)
}

/** 'Biker grandma leather jacket', 'player number 10', 'tree man mushrooms on his shoulders' */
function isNounOfItsOwn(row: readonly Piece[], at: number): boolean {
  const piece = row[at]
  if (piece === undefined) return false
  if (/^(?:number|letters?) /.test(piece.text)) return true
  // '1girl witch hat'
  const isTag = at === 2 && row[0]?.text === '1' && /^(?:girl|boy)$/.test(row[1]?.text ?? '')
  if (isTag && isNoun(piece)) return true
  const [first = '', ...rest] = piece.text.split(' ')
  const { material, colour, quality } = vocabulary.entries.get(first) ?? noEntry
  const isSaid = rest.length > 0 && (material ?? colour ?? quality) !== undefined
  return isNoun(piece) && (isSaid || (isMany(piece) && isPlacedBehind(row, at)))
}

/** 'Bun round glasses'; but a scarf is round the neck. */
function isRound(row: readonly Piece[], at: number): boolean {
  return (
    row[at]?.text === 'round' &&
    /^(?:face|head|feature)$/.test(row[at + 1]?.entry.thing?.slot ?? 'eyes')
  )
}

/** 'On his shoulders', 'with pink pads': the end of what is said behind a little word. */
function endsThing(row: readonly Piece[], at: number): boolean {
  const [said, piece] = [row[at - 1], row[at]]
  if (piece === undefined || piece.entry.grammar !== undefined || said === undefined) return false
  // 'A three-legged black dog'
  const [only, next] = piece.tokens
  if (only?.glued === true && next === undefined && /ed$/.test(only.text)) return false
  const isSaid = said.entry.grammar !== undefined || isLook(said)
  const { body, part } = piece.entry
  const isUnknown =
    (piece.entry === noEntry || piece.entry.pattern !== undefined) && /[^s]s$/.test(piece.text)
  return isSaid && (body !== undefined || part !== undefined || isUnknown)
}

/** 'Hair tied back', 'sleeves rolled up': a state behind the noun. */
function isDoneSo({ text }: Piece): boolean {
  return / (?:up|back|down|out|off|open|closed|loose|over)$/.test(text)
}

/** 'Angel six wings', 'mercenary spotted fur': who somebody is, within the first words. */
function isNamed(row: readonly Piece[], at: number): boolean {
  const piece = row[at]
  if (piece === undefined || at >= latestName) return false
  return isSomebody(piece) && !isSizeOfWear(row, at)
}

const latestName = 4

/** 'Belt no weapons', 'bag of herbs barefoot', 'halo both hands made of brass' */
function startsAnew(row: readonly Piece[], at: number): boolean {
  const { text, entry } = row[at] ?? { text: '', entry: noEntry }
  if (entry.absence !== undefined) return true
  if (text === 'no') return row[at + 1]?.entry.grammar === undefined
  return text === 'both' && isNounAhead(row, at + 1)
}

/** Names that lend themselves to the next word, 'a bottle green coat', have stood alone until now. */
function isWholeNoun(row: readonly Piece[], at: number, lastMark: number): boolean {
  const piece = row[at]
  if (piece === undefined || !isNoun(piece)) return false
  const { entry } = piece
  if (isWorn(entry) || entry.body !== undefined) return true
  const said = row[at - 1]
  const isSaid = at > lastMark && said !== undefined && (isAdjective(said) || isColour(said))
  return isSaid || entry.thing?.plural === true || !lends(entry)
}

/** 'Waistcoat keys on a ring': where the second noun is, is told as well. */
function isPlacedBehind(row: readonly Piece[], at: number): boolean {
  return /^(?:at|in)$/.test(row[at + 1]?.entry.grammar ?? '')
}

/** 'Scroll under one paw unimpressed', 'shield kneeling': of her or him, and not of the thing. */
function isOfPeople(row: readonly Piece[], at: number): boolean {
  const entry = row[at]?.entry ?? noEntry
  const isTold = (entry.trait ?? entry.pose) === true && entry.quality !== true
  if (isOnKnees(row, at)) return false
  const next = row[at + 1]
  return isTold && (next === undefined || isNoun(next) || isColour(next) || isAdjective(next))
}

/** 'Beard pipe', 'belt sandals'; but 'belt pouch' and 'hat pin' are one thing. */
function areTwo(before: Piece, piece: Piece): boolean {
  const { text, entry } = piece
  if (isFittingOf(before, piece)) return false
  if (isHair(before) && /^tattoos?$/.test(text)) return true
  const isThing = isWorn(entry) || entry.thing?.slot === 'prop' || entry.body === 'eyes'
  if (isHair(before) || before.entry.body === 'hair') return isThing
  if (!isThing && entry.body !== 'hair') return false
  if (isAloneAmongProps(before, entry)) return true
  return isWorn(before.entry) && !lends(before.entry) && !areUpper(before.entry, entry)
}

/** What belongs to the thing before, or is one name with it. */
function isFittingOf(before: Piece, { text, tokens }: Piece): boolean {
  if (isHair(before) && /^tattoos?$/.test(text)) return false
  if (isHair(before) && (before.text === 'bald' || /^beads?$/.test(text))) return true
  // 'A studded leather waistcoat'
  const last = before.text.split(' ').at(-1) ?? ''
  if (vocabulary.entries.get(last)?.material !== undefined) return true
  if (fittings.test(text) || tokens[0]?.capital === true) return true
  return vocabulary.entries.has(`${before.text} ${text}`)
}

/** 'A wrap robe', 'a polo neck jumper' are one garment. */
function areUpper({ thing }: Entry, { thing: other }: Entry): boolean {
  return upper.test(thing?.slot ?? '') && upper.test(other?.slot ?? '')
}

/** 'Walking stick glowing eyes', 'knitting needles slippers' */
function isAloneAmongProps(before: Piece, entry: Entry): boolean {
  if (tools.test(before.text)) return true
  if (before.entry.thing?.slot !== 'prop' || lends(before.entry)) return false
  return before.entry.thing.plural || (before.text.includes(' ') && isWorn(entry))
}

/** Tools and weapons that lend their names to few other things. */
const tools =
  /(?:^| )(?:sword|greatsword|longsword|katana|dagger|daggers|rapier|axe|hammer|warhammer|mace|spear|halberd|bow|crossbow|shield|pistol|rifle|wrench|whip|staff|quarterstaff|scythe|sickle|trident|club|flail|machete|crowbar|lantern|umbrella|parasol|camera|binoculars|clipboard|tray|bucket|broom|shovel|pickaxe|backpack|basket|mug|tankard|spellbook|lute|pipe|cane|cutlass|sabre|clipboard|satchel|suitcase|briefcase|stethoscope|megaphone)$/

const upper = /^(?:torso|full|outer)$/

/** What belongs to clothes and tools. */
const fittings =
  /^(?:box|pins?|clips?|ties?|clasp|brush|stand|hanger|pouch|pouches|knife|bag|case|hooks?|buckles?|badges?|patch|patches|straps?|puppet|tree|rack|belt|sash|chains?|cords?|strings?|ribbons?|bands?|rings?|holder|holster|sheath|scabbard|harness|sling|bandolier|print|pattern|trim|lining|charms?|tattoos?|collar|sleeves?|pockets?|buttons?|laces|guards?|plates?|nets?|hood|gem|gems|jewels?|tassels?|feathers?|horns?|claws?|tips?|spikes?|bow|bows|wound)$/
