/** The coat of an animal told without a word for it: 'a ninja cat! Orange with stripes', 'he is purple with green spots', 'a robot: white and mint'. */
import { kinOf } from '../words/animal-kin.ts'
import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** The tokens with 'fur', 'scales' or the like behind the colours that are the coat's. */
export function tellMarkings(tokens: readonly Token[]): Token[] {
  const being = tokens.findIndex(({ text }, index) => isBeing(text) && !isTwoWords(tokens, index))
  if (being < 0 || tokens.slice(0, being).some(({ text }) => isSomebody(text) || keeps.test(text)))
    return [...tokens]
  const coat = coatOf(tokens[being]?.text ?? '')
  if (coat === undefined) return [...tokens]
  const result = tokens.slice(0, being + 1)
  let index = being + 1
  while (index < tokens.length) {
    const found = markingAt(tokens, index, coat)
    const token = tokens[index]
    if (token === undefined) break
    if (found === undefined) {
      result.push(token)
      index++
      continue
    }
    const last = tokens[index + found.length - 1] ?? token
    for (const text of found.words) result.push(inPlaceOf(token, last, text))
    index += found.length
  }
  return result
}

const hideMarks = /^(?:spots|stripes|speckles|patches|blotches|rosettes)$/

/** Somebody else has the animal. */
const keeps = /^(?:has|have|holds|holding|carries|carrying|rides|riding|owns|keeps)$/

type Found = { length: number; words: string[] }

/** 'Orange with stripes', 'white and mint' at the start of a clause that is about the animal. */
function markingAt(tokens: readonly Token[], start: number, coat: string): Found | undefined {
  const hair = coatHairAt(tokens, start, coat)
  if (hair !== undefined) return hair
  if (!startsClause(tokens, start)) return hideBehindWear(tokens, start, coat)
  const hue = endOfColours(tokens, start)
  if (hue === start) return undefined
  const colours = tokens.slice(start, hue).map(({ text }) => text)
  // 'A robot maid, copper': of copper.
  if (coat === 'chassis' && colours.every(isStuff)) return undefined
  const pattern = patternAt(tokens, hue)
  if (pattern === undefined)
    return endsClause(tokens, start, hue)
      ? { length: colours.length, words: [...colours, coat, ','] }
      : undefined
  const { noun, own, end } = pattern
  // Marks of another colour are read as they stand.
  if (own.length > 0 && hideMarks.test(noun)) return undefined
  const adjective = adjectives.get(noun) ?? 'patterned'
  const said = own.length === 0 ? [] : [',', ...own, noun, 'on', 'the', coat]
  return { length: end - start, words: [...colours, adjective, coat, ...said, ','] }
}

/** 'A raptor with a hat, green with yellow spots', 'a dragon in boots, orange with a blue belly': no hat is spotted. */
function hideBehindWear(tokens: readonly Token[], start: number, coat: string): Found | undefined {
  const slot = vocabulary.entries.get(tokens[start - 2]?.text ?? '')?.thing?.slot ?? ''
  const hue = endOfColours(tokens, start)
  const isBare = /^(?:an?|the|his|her|its|in|and|with)$/.test(tokens[start - 3]?.text ?? '')
  const isWorn = isBare && !/^(?:|feature|setting)$/.test(slot)
  const isBehind = tokens[start - 1]?.kind === 'comma' && isWorn
  if (!isBehind || hue === start || tokens[hue]?.text !== 'with') return undefined
  const first = /^an?$/.test(tokens[hue + 1]?.text ?? '') ? hue + 2 : hue + 1
  const other = endOfColours(tokens, first)
  const mark = tokens[other]?.text ?? ''
  if (other === first || !(hideMarks.test(mark) || /^(?:belly|tummy)$/.test(mark))) return undefined
  const said = [tokens.slice(start, hue), tokens.slice(first, other)].map((row) =>
    row.map(({ text }) => text),
  )
  const words = [...(said[0] ?? []), coat, 'with', ...(said[1] ?? []), mark, ',']
  return { length: other + 1 - start, words }
}

/** 'A goat: cream coat, short horns' has fur of that colour. */
function coatHairAt(tokens: readonly Token[], start: number, coat: string): Found | undefined {
  if (tokens[start]?.text !== 'coat' || coat !== 'fur') return undefined
  const own = tokens.slice(Math.max(0, start - 4), start)
  const mark = own.findLastIndex(({ kind, text }) => kind !== 'word' || /^(?:with|has)$/.test(text))
  const said = own
    .slice(mark + 1)
    .filter(({ text }) => !/^(?:a|an|the|his|her|its|and)$/.test(text))
  if (mark < 0 || said.length === 0) return undefined
  const isFurry = said.some(({ text }) => furry.test(text))
  const isNatural = said.every(
    ({ text }) => furry.test(text) || natural.test(text) || shades.test(text),
  )
  const next = tokens.slice(start + 1, start + 5).map(({ text }) => text)
  const isBeside =
    /^(?:,|and|with|;)$/.test(next[0] ?? '') && next.slice(1).some((word) => grown.test(word))
  return isNatural && (isFurry || isBeside) ? { length: 1, words: [coat] } : undefined
}

const furry =
  /^(?:chestnut|bay|dapple|dappled|brindle|brindled|roan|palomino|piebald|skewbald|pinto|tabby|tortoiseshell|calico|shaggy|fluffy|woolly|sleek|glossy|silky|wiry|scruffy|matted|wet|curly|tawny|ginger|merle)$/
const natural =
  /^(?:cream|white|grey|gray|brown|black|russet|fawn|tan|golden|sandy|silver|dun|thick|soft|short|long|spotted|striped)$/
const grown =
  /^(?:horns?|tail|ears?|eyes?|nose|muzzle|snout|hooves|paws|mane|whiskers|blaze|antlers|stockings|socks|goatee|spots|stripes|markings|patches|rosettes|claws)$/

/** Behind a mark right after the animal, behind 'he is', or where a sentence opens. */
function startsClause(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1]
  if (before === undefined) return false
  const lead = tokens[start - 2]?.text ?? ''
  if (before.text === 'is' || before.text === 'are')
    return /^(?:he|she|it|they)$/.test(lead) || isBeing(lead)
  if (!/^(?:comma|stop|colon)$/.test(before.kind)) return false
  const noun = lastNoun(tokens, start - 1)
  return noun !== undefined && isBeing(noun.text)
}

/** The last thing or being that was named. */
function lastNoun(tokens: readonly Token[], end: number): Token | undefined {
  for (let at = end - 1; at >= Math.max(0, end - farthest); at--) {
    const token = tokens[at]
    if (token === undefined || opensAnother.test(token.text)) return undefined
    if (/^(?:he|she|it)$/.test(token.text)) return tokens.find(({ text }) => isBeing(text))
    if (isNoun(token)) return isCalling(tokens, at) ? tokens[at - 1] : token
  }
  return undefined
}

const opensAnother = /^(?:named|called|name|has|have|wears|wearing|holding|who)$/

/** A smile is no thing that has a colour. */
function isNoun(token: Token): boolean {
  const entry = vocabulary.entries.get(token.text)
  if (entry === undefined || isHue(token) || /^(?:smile|grin|teeth|mouth|face)$/.test(token.text))
    return false
  return [entry.thing, entry.who, entry.animal, entry.body].some((sense) => sense !== undefined)
}

/** 'A tiger samurai': a calling beside the animal. */
function isCalling(tokens: readonly Token[], at: number): boolean {
  const entry = vocabulary.entries.get(tokens[at]?.text ?? '')
  return entry?.who?.slot === 'role' && isBeing(tokens[at - 1]?.text ?? '')
}

const farthest = 6

function endOfColours(tokens: readonly Token[], start: number): number {
  let at = start
  let end = start
  while (at < start + longestHue) {
    const token = tokens[at]
    if (token === undefined) break
    const isJoined = token.text === 'and' && end > start
    if (isHue(token)) end = at + 1
    else if (!isJoined && !shades.test(token.text)) break
    at++
  }
  return end
}

const longestHue = 6
const shades = /^(?:dark|light|bright|pale|deep|all|mostly|dusty|soft|pastel|neon|very)$/

function isHue(token: Token | undefined): boolean {
  const entry = token?.kind === 'word' ? vocabulary.entries.get(token.text) : undefined
  return entry?.colour === true || furs.test(token?.text ?? '')
}

const furs = /^(?:ginger|tawny|sandy|auburn|brindled?|chestnut|golden)$/

function isStuff(word: string): boolean {
  return vocabulary.entries.get(word)?.material !== undefined
}

type Pattern = { noun: string; own: string[]; end: number }

/** 'with stripes', 'and has pink spots', 'with black patches on its back' */
function patternAt(tokens: readonly Token[], start: number): Pattern | undefined {
  let at = start
  while (/^(?:and|with|has|have|he|she|it)$/.test(tokens[at]?.text ?? '')) at++
  if (at === start || (at === start + 1 && tokens[start]?.text === 'and')) return undefined
  const first = at
  while (at < first + 4 && /^word$/.test(tokens[at]?.kind ?? '') && !isPattern(tokens[at])) at++
  const noun = tokens[at]
  if (noun === undefined || !isPattern(noun)) return undefined
  const own = tokens.slice(first, at)
  const isPlain = own.every((token) => isHue(token) || sizes.test(token.text))
  const after = tokens[at + 1]
  const isLast = after === undefined || after.kind !== 'word' || goesOn.test(after.text)
  if (!isPlain || !isLast) return undefined
  const isAllOver = after?.text === 'all' && tokens[at + 2]?.text === 'over'
  const end = at + 1 + (isAllOver ? 2 : 0)
  return { noun: noun.text, own: own.filter(isHue).map(({ text }) => text), end }
}

const goesOn = /^(?:and|but|with|all|he|she|it|who|wearing|wears)$/
const sizes =
  /^(?:big|small|little|tiny|large|dark|light|bright|pale|thin|thick|wide|broad|some|lots|of|many|faint|tabby|tiger|zebra|leopard)$/

const adjectives: ReadonlyMap<string, string> = new Map([
  ['stripes', 'striped'],
  ['stripe', 'striped'],
  ['bands', 'striped'],
  ['spots', 'spotted'],
  ['dots', 'spotted'],
  ['speckles', 'speckled'],
  ['freckles', 'freckled'],
  ['flecks', 'speckled'],
  ['patches', 'patched'],
  ['splotches', 'blotched'],
  ['blotches', 'blotched'],
  ['rosettes', 'spotted'],
  ['swirls', 'swirled'],
  ['markings', 'marked'],
])

function isPattern(token: Token | undefined): boolean {
  return adjectives.has(token?.text ?? '')
}

/** 'Bright green, yellow tummy': the colour stands alone; 'black, shiny boots' is of the boots. */
function endsClause(tokens: readonly Token[], start: number, end: number): boolean {
  const after = tokens[end]
  if (after === undefined) return true
  if (after.kind === 'stop') return true
  if (after.kind !== 'comma') return false
  const isPair = tokens.slice(start, end).some(({ text }) => text === 'and')
  return isPair || tokens[start - 1]?.kind !== 'comma' || isHue(tokens[end + 1])
}

function isTwoWords(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  const entry = vocabulary.entries.get(`${tokens[index]?.text} ${next?.text}`)
  return entry !== undefined && entry.animal === undefined && entry.who === undefined
}

function isBeing(text: string): boolean {
  const entry = vocabulary.entries.get(text)
  if (entry?.colour === true) return false
  return entry?.animal !== undefined || coatless.test(text)
}

/** These have shells and hides of their own rather than fur. */
const coatless = /^(?:robot|android|droid|monster|alien|goblin|kobold|demon|dragon|dragonborn)$/

function isSomebody(text: string): boolean {
  return vocabulary.entries.get(text)?.who?.concept === 'human'
}

/** What its colours are the colours of. */
function coatOf(text: string): string | undefined {
  if (/^(?:robot|android|droid)$/.test(text)) return 'chassis'
  if (/^(?:monster|alien|goblin|demon)$/.test(text)) return 'skin'
  const animal = vocabulary.entries.get(text)?.animal
  const kin = animal === undefined ? 'dragonborn' : kinOf(text, animal.concept)
  if (/^(?:dragonborn|lizardfolk|snakefolk|crocfolk|fishfolk)$/.test(kin) || /^kobold$/.test(text))
    return 'scales'
  if (/^(?:birdfolk|owlfolk)$/.test(kin)) return 'plumage'
  if (
    /^(?:robot|fairy|frogfolk|turtlefolk|sharkfolk|sealfolk|dolphinfolk|insectfolk|elephantfolk)$/.test(
      kin,
    )
  )
    return 'skin'
  return 'fur'
}

function inPlaceOf(first: Token, last: Token, text: string): Token {
  const kind = text === ',' ? 'comma' : 'word'
  const span = [first.span[0], last.span[1]] as const
  const plain = { glued: false, possessive: false, capital: false }
  return { ...first, ...plain, kind, text, written: text, span }
}
