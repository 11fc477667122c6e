/**
 * Rows that are typed or dictated without a mark: 'white beard pipe rubber boots'. A comma is put in wherever one thing has been
 * told of and the words behind it begin another.
 */
import type { Entry } from './entry.ts'
import { noEntry } from './term.ts'
import type { Token } from './tokens.ts'
import { vocabulary } from './vocabulary.ts'

/** A word or phrase of the lexicon, as a piece of the row. */
type Piece = { tokens: Token[]; text: string; entry: Entry }

/** The tokens with the commas that a row lacks. */
export function withLostMarks(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  let from = 0
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    if (token !== undefined && !/^(?:comma|colon|stop)$/.test(token.kind)) continue
    result.push(...markedRow(tokens.slice(from, at)))
    if (token !== undefined) result.push(token)
    from = at + 1
  }
  return result
}

function markedRow(tokens: readonly Token[]): Token[] {
  const row = piecesOf(tokens)
  if (row.length < shortestRow || isNounFirst(row)) return [...tokens]
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
  return last !== undefined && isColour(last) && first !== undefined && isNoun(first)
}

function beginsAnew(row: readonly Piece[], at: number, lastMark: number, isBare: boolean): boolean {
  const before = row[at - 1]
  const piece = row[at]
  if (before === undefined || piece === undefined) return false
  if (before.tokens.at(-1)?.possessive === true || piece.tokens[0]?.glued === true) return false
  if (isDoneSo(before) && isNoun(row[at - 2]) && at - 2 >= lastMark)
    return isBare && isLook(piece) && isNounAhead(row, at + 1)
  if (before.text === 'heterochromia') return false
  if (isNamed(row, at - 1))
    return (
      isHair(piece) ||
      isNounOfItsOwn(row, at) ||
      ((isLook(piece) || isStuff(piece)) && isNounAhead(row, at + 1))
    )
  if (isWholeNoun(row, at - 1, lastMark)) return beginsBehindThing(row, at, isBare)
  return endsThing(row, at - 1) && isLook(piece) && isNounAhead(row, at + 1)
}

function beginsBehindThing(row: readonly Piece[], at: number, isBare: boolean): boolean {
  const [before, piece] = [row[at - 1], row[at]]
  if (before === undefined || piece === undefined) return false
  if (isColour(piece) || isRound(row, at)) return isNounAhead(row, at + 1)
  // 'Daggers 2 belt'
  if (piece.entry.number !== undefined && isMany(before) && !isManyAhead(row, at + 1)) return false
  if (isAdjective(piece)) return isNounAhead(row, at + 1) || isOfPeople(row, at)
  if (startsAnew(row, at)) return true
  if (!isNoun(piece)) return false
  const isPlaced = isPlacedBehind(row, at) && isWhole(before)
  return (isBare || isHair(before) || isPlaced) && (areTwo(before, piece) || isPlaced)
}

/** 'Rolling pin flour on face': a thing with a name of its own. */
function isWhole({ text, entry }: Piece): boolean {
  return isWorn(entry) || text.includes(' ')
}

function isMany({ text, entry }: Piece): boolean {
  return entry.thing?.plural === true || /[^s]s$/.test(text)
}

function isManyAhead(row: readonly Piece[], from: number): boolean {
  const noun = row.slice(from, from + mostAdjectives).find((piece) => isNoun(piece))
  return noun !== undefined && isMany(noun)
}

/** 'Old man long white beard', 'chef moustache' */
function isHair({ entry }: Piece): boolean {
  return /^(?:hair|beard)$/.test(entry.thing?.slot ?? '')
}

/** 'Biker grandma leather jacket', 'player number 10', 'tree man mushrooms on his shoulders' */
function isNounOfItsOwn(row: readonly Piece[], at: number): boolean {
  const piece = row[at]
  if (piece === undefined) return false
  if (/^(?:number|letters?) /.test(piece.text)) return true
  const [first = '', ...rest] = piece.text.split(' ')
  const { material, colour, quality } = vocabulary.entries.get(first) ?? noEntry
  const isSaid = rest.length > 0 && (material ?? colour ?? quality) !== undefined
  return isNoun(piece) && (isSaid || (isMany(piece) && isPlacedBehind(row, at)))
}

/** 'Robot steel arms' */
function isStuff({ entry }: Piece): boolean {
  return entry.material !== undefined && entry.thing === undefined
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
  return at < latestName && row[at]?.entry.who !== undefined && row[at]?.entry.thing === undefined
}

const latestName = 4

function isLook(piece: Piece): boolean {
  if (isColour(piece)) return true
  const { pattern, number, quality } = piece.entry
  return isAdjective(piece) && (pattern !== undefined || (number ?? 0) > 0 || quality === true)
}

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

function lends({ colour, shade, material, motifs, pattern }: Entry): boolean {
  return (colour ?? shade ?? material ?? motifs ?? pattern) !== undefined
}

function isWorn({ thing }: Entry): boolean {
  return worn.test(thing?.slot ?? '')
}

const worn =
  /^(?:torso|full|outer|legs|feet|hands|armour|head|face|neck|waist|hair|beard|feature|wrist|ears)$/

function isNoun(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.entry.grammar !== undefined) return false
  const { thing, body, quality } = piece.entry
  if (quality === true && thing?.slot !== 'feature') return false
  // 'Fluffy orange fur' has no fruit.
  if (piece.entry.colour === true && piece.entry.shade === true) return false
  return (
    (thing !== undefined && thing.slot !== 'setting') || /^(?:hair|eyes|skin)$/.test(body ?? '')
  )
}

function isColour({ entry }: Piece): boolean {
  return entry.colour === true
    ? entry.shade === true || entry.thing === undefined
    : entry.shade === true && entry.thing === undefined
}

function isAdjective({ entry }: Piece): boolean {
  if (entry.grammar !== undefined || entry.who !== undefined) return false
  const isStuff = entry.material !== undefined || entry.pattern !== undefined
  if (isStuff) return entry.thing === undefined || entry.colour === true
  const isSaid = entry.quality ?? entry.trait ?? entry.pose ?? entry.build ?? entry.figure
  return (isSaid === true || (entry.number ?? 0) > 0) && entry.thing === undefined
}

/** Adjectives and then a noun. */
function isNounAhead(row: readonly Piece[], from: number): boolean {
  let at = from
  while (at < row.length && at - from < mostAdjectives) {
    const piece = row[at]
    if (piece === undefined) return false
    if (isNoun(piece) || piece.entry.animal !== undefined) return true
    if (!/^(?:left|right)$/.test(piece.text) && !isColour(piece) && !isAdjective(piece))
      return false
    at += 1
  }
  return false
}

const mostAdjectives = 4

/** 'Waistcoat keys on a ring': where the second noun is, is told as well. */
function isPlacedBehind(row: readonly Piece[], at: number): boolean {
  return /^(?:at|in)$/.test(row[at + 1]?.entry.grammar ?? '')
}

/** 'Scroll under one paw unimpressed', 'shield kneeling': of her or him, and not of the thing. */
function isOfPeople(row: readonly Piece[], at: number): boolean {
  const entry = row[at]?.entry ?? noEntry
  const isTold = (entry.trait ?? entry.pose) === true && entry.quality !== true
  const next = row[at + 1]
  return isTold && (next === undefined || isNoun(next) || isColour(next) || isAdjective(next))
}

/** 'Beard pipe', 'belt sandals'; but 'belt pouch' and 'hat pin' are one thing. */
function areTwo(before: Piece, { text, entry, tokens }: Piece): boolean {
  if (isHair(before) && /^tattoos?$/.test(text)) return true
  if (fittings.test(text) || tokens[0]?.capital === true) return false
  if (vocabulary.entries.has(`${before.text} ${text}`)) return false
  const isThing = isWorn(entry) || entry.thing?.slot === 'prop' || entry.body === 'eyes'
  if (isHair(before) || before.entry.body === 'hair') return isThing
  if (!isThing && entry.body !== 'hair') return false
  if (isAloneAmongProps(before, entry)) return true
  // 'A wrap robe', 'a polo neck jumper' are one garment.
  const areUpper = upper.test(before.entry.thing?.slot ?? '') && upper.test(entry.thing?.slot ?? '')
  return isWorn(before.entry) && !lends(before.entry) && !areUpper
}

/** 'Walking stick glowing eyes', 'knitting needles slippers' */
function isAloneAmongProps(before: Piece, { thing }: Entry): boolean {
  if (tools.test(before.text)) return true
  if (before.entry.thing?.slot !== 'prop' || lends(before.entry)) return false
  return (
    before.entry.thing.plural ||
    (before.text.includes(' ') && thing !== undefined && worn.test(thing.slot))
  )
}

/** Tools and weapons that lend their names to few other things. */
const tools =
  /(?:^| )(?:sword|greatsword|longsword|katana|dagger|daggers|rapier|axe|hammer|warhammer|mace|spear|halberd|bow|crossbow|shield|pistol|rifle|wrench|whip|staff|quarterstaff|scythe|sickle|trident|club|flail|machete|crowbar|lantern|umbrella|parasol|camera|binoculars|clipboard|tray|bucket|broom|shovel|pickaxe|backpack|basket|mug|tankard|spellbook|lute|pipe|cane|cutlass|sabre|clipboard|satchel|suitcase|briefcase|stethoscope|megaphone)$/

const upper = /^(?:torso|full|outer)$/

/** What belongs to clothes and tools. */
const fittings =
  /^(?:box|pins?|clips?|ties?|clasp|brush|stand|hanger|pouch|pouches|knife|bag|case|hooks?|buckles?|badges?|patch|patches|straps?|puppet|tree|rack|belt|sash|chains?|cords?|strings?|ribbons?|bands?|rings?|holder|holster|sheath|scabbard|harness|sling|bandolier|print|pattern|trim|lining|charms?|tattoos?|collar|sleeves?|pockets?|buttons?|laces|guards?|plates?|nets?|hood|gem|gems|jewels?|beads?|tassels?|feathers?|horns?|claws?|tips?|spikes?|bow|bows)$/

/** The longest phrases of the lexicon, from left to right. */
function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  while (at < tokens.length) {
    const most = Math.min(vocabulary.longest.get(tokens[at]?.text ?? '') ?? 1, tokens.length - at)
    let length = Math.max(1, most)
    while (length > 1 && !vocabulary.entries.has(wordsOf(tokens.slice(at, at + length)))) length--
    const own = tokens.slice(at, at + length)
    const text = wordsOf(own)
    pieces.push({ tokens: own, text, entry: vocabulary.entries.get(text) ?? noEntry })
    at += length
  }
  return pieces
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ')
}
