/** A row of words as pieces: the longest phrases of the lexicon, and what each can be there. */
import type { Entry } from '../words/entry.ts'
import { noEntry } from '../words/term.ts'
import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** A word or phrase of the lexicon, as a piece of the row. */
export type Piece = { tokens: Token[]; text: string; entry: Entry }

/** The longest phrases of the lexicon, from left to right. */
export function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  while (at < tokens.length) {
    const most = Math.min(vocabulary.longest.get(tokens[at]?.text ?? '') ?? 1, tokens.length - at)
    let length = Math.max(1, most)
    while (length > 1 && !vocabulary.entries.has(wordsOf(tokens.slice(at, at + length)))) length--
    if (length > 1 && opensName(tokens, at + length - 1)) length -= 1
    const own = tokens.slice(at, at + length)
    const text = wordsOf(own)
    pieces.push({ tokens: own, text, entry: vocabulary.entries.get(text) ?? noEntry })
    at += length
  }
  return pieces
}

/** 'Hair flower crown': the flower is the crown's. */
function opensName(tokens: readonly Token[], at: number): boolean {
  const name = wordsOf(tokens.slice(at, at + 2))
  const isHair = tokens[at - 1]?.text === 'hair'
  return isHair && vocabulary.entries.get(name)?.thing !== undefined && name.includes(' ')
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ')
}

export function isSomebody({ entry }: Piece): boolean {
  return entry.who !== undefined && entry.thing === undefined
}

export function isNoun(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.entry.grammar !== undefined) return false
  const { thing, body, quality } = piece.entry
  // 'Dripping brown hair'
  if (quality === true && (thing?.slot !== 'feature' || /(?:ing|ed)$/.test(piece.text)))
    return false
  // 'Fluffy orange fur' has no fruit.
  if (piece.entry.colour === true && piece.entry.shade === true) return false
  return (
    (thing !== undefined && thing.slot !== 'setting') || /^(?:hair|eyes|skin)$/.test(body ?? '')
  )
}

export function isWorn({ thing }: Entry): boolean {
  return worn.test(thing?.slot ?? '')
}

const worn =
  /^(?:torso|full|outer|legs|feet|hands|armour|head|face|neck|waist|hair|beard|feature|wrist|ears)$/

/** 'Old man long white beard', 'chef moustache' */
export function isHair({ entry }: Piece): boolean {
  return /^(?:hair|beard)$/.test(entry.thing?.slot ?? '')
}

export function isMany({ text, entry }: Piece): boolean {
  return entry.thing?.plural === true || /[^s]s$/.test(text)
}

export function lends({ colour, shade, material, motifs, pattern }: Entry): boolean {
  return (colour ?? shade ?? material ?? motifs ?? pattern) !== undefined
}

export function isColour({ entry }: Piece): boolean {
  return entry.colour === true
    ? entry.shade === true || entry.thing === undefined
    : entry.shade === true && entry.thing === undefined
}

/** 'Robot steel arms' */
export function isStuff({ entry }: Piece): boolean {
  return entry.material !== undefined && entry.thing === undefined
}

export function isAdjective({ entry }: Piece): boolean {
  if (entry.grammar !== undefined || entry.who !== undefined) return false
  const isStuff = entry.material !== undefined || entry.pattern !== undefined
  if (isStuff) return entry.thing === undefined || entry.colour === true
  const isSaid = entry.quality ?? entry.trait ?? entry.pose ?? entry.build ?? entry.figure
  return (isSaid === true || (entry.number ?? 0) > 0) && entry.thing === undefined
}

export function isLook(piece: Piece): boolean {
  if (isColour(piece)) return true
  const { pattern, number, quality } = piece.entry
  return isAdjective(piece) && (pattern !== undefined || (number ?? 0) > 0 || quality === true)
}

/** Adjectives and then a noun. */
export function isNounAhead(row: readonly Piece[], from: number): boolean {
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

/** 'A clown with giant yellow shoes': the shoes are. */
export function isSizeOfWear(row: readonly Piece[], at: number): boolean {
  if (row[at]?.text !== 'giant') return false
  const noun = row.slice(at + 1).find((piece) => !isColour(piece) && !isAdjective(piece))
  return noun !== undefined && isWorn(noun.entry)
}

/** 'A birdcage on his knees', 'a cat on her knees': it lies there, and nobody kneels. */
export function isOnKnees(row: readonly Piece[], at: number): boolean {
  const { who, thing, animal } = row[at - 1]?.entry ?? {}
  const isLaid = who === undefined && (thing?.slot === 'prop' || animal !== undefined)
  return isLaid && /^on (?:his|her) knees$/.test(row[at]?.text ?? '')
}

export const mostAdjectives = 4
