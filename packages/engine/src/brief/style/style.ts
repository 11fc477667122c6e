/** The drawing style a request or a prompt asks for, by the engine's own name and in the words that asked. */
import { ambiguousStyles, pictureWords, styleWords } from '../lexicon/styles.ts'
import { keyOf, phrasesOf } from '../words/read-table.ts'
import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { held } from './picture-names.ts'

export type FoundStyle = { style: string; words: string }

const styleByWord = new Map(
  Object.entries(styleWords).flatMap(([style, words]) =>
    phrasesOf(words).map((phrase) => [phrase.words, style] as const),
  ),
)
const ambiguous = new Set(phrasesOf(ambiguousStyles).map(({ words }) => words))
const ofPictures = new Set(phrasesOf(pictureWords).map(({ words }) => words))
const longestStyle = 5

/** The hint first; else a style named in the prompt as one ('in watercolor style', 'as pixel art', 'chibi'). */
export function findStyle(hint: string | undefined, prompt: string): FoundStyle | undefined {
  return styleIn(keyOf(hint ?? ''), false) ?? styleIn(keyOf(prompt), true)
}

function styleIn(text: string, inProse: boolean): FoundStyle | undefined {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  for (let length = longestStyle; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const phrase = words.slice(start, start + length).join(' ')
      const style = styleByWord.get(phrase)
      if (style !== undefined && (!inProse || isStyle(words, start, length, text)))
        return { style, words: phrase }
    }
  }
  return undefined
}

/** In a sentence 'flat cap' and 'ink stains' are no styles: such words must be said of the drawing. */
function isStyle(words: readonly string[], start: number, length: number, prompt: string): boolean {
  const phrase = words.slice(start, start + length).join(' ')
  if (isOfThing(words, start, length) || isElse(words, start)) return false
  if (!ambiguous.has(phrase) || phrase.endsWith('style')) return true
  if (isOpening(phrase, words, start) || (opening.test(phrase) && isAlone(phrase, prompt)))
    return true
  if (ofPictures.has(phrase) && isAlone(phrase, prompt)) return true
  if (isLabelled(phrase, prompt)) return true
  if (books.test(phrase) && (isSentence(phrase, prompt) || isLikeBook(phrase, prompt))) return true
  const before = words.slice(Math.max(0, start - 4), start).join(' ')
  const after = words[start + length] ?? ''
  return (
    ofDrawings.test(after) ||
    /(?:^| )(?:(?:drawn|painted|done|rendered) (?:in|as|like)|style of|manner of|think|think of|straight out of)(?: an?| a classic| an old)?$/.test(
      before,
    )
  )
}

/** 'A child's drawing stuck to the chest' is a thing. */
function isOfThing(words: readonly string[], start: number, length: number): boolean {
  const phrase = words.slice(start, start + length).join(' ')
  const after = words[start + length]
  return (
    isOfColours(phrase, after) ||
    isFastened.test(after ?? '') ||
    isHeldTool(phrase, words[start - 1], after) ||
    isHeldPicture(words, start, length) ||
    isKitOf.test(after ?? '') ||
    (phrase === 'sketchy' && isShady.test(after ?? ''))
  )
}

/** 'A sketchy character' is nobody to trust. */
const isShady =
  /^(?:characters?|guys?|men|man|blokes?|fellows?|types?|dudes?|individual|figure|woman|lady|salesman|dealer|merchant|lawyer|doctor|stranger|person|chap|customer|vendor|trader|pawnbroker|fella|uncle|landlord|looking)$/

/** 'A comic book under his arm', 'holding an old movie poster' */
function isHeldPicture(words: readonly string[], start: number, length: number): boolean {
  const phrase = words.slice(start, start + length).join(' ')
  const [after = '', next = ''] = words.slice(start + length)
  if (held.has(`${phrase} ${after}`)) return isHeldPicture(words, start, length + 1)
  if (!held.has(phrase) || ofDrawings.test(after)) return false
  const before = words.slice(Math.max(0, start - 4), start).join(' ')
  const isPlaced =
    /^(?:under|in|on|behind|beneath|inside|against)$/.test(after) &&
    /^(?:his|her|their|its|one|each|both|the|an?|hand|arm)$/.test(next)
  return (
    isPlaced ||
    /^(?:sticking|poking|peeking|peeping|rolled|stuffed|shoved|held|spread)$/.test(after) ||
    /(?:^| )(?:hold|holds|holding|read|reads|reading|carry|carries|carrying|clutch|clutches|clutching|hug|hugs|hugging|sells|selling|waving|waves|brandishing|collects|collecting|(?:stack|pile|bundle|armful) of|with (?:an?|his|her|the|their))(?: (?:an?|the|his|her|their|some|old|rolled|up|torn|tattered|favou?rite))*$/.test(
      before,
    )
  )
}

/** 'A watercolour box', 'woodcut prints', 'an anime figurine', 'a pixel heart' are things. */
const isKitOf =
  /^(?:box|boxes|set|tin|kit|case|brush|brushes|palette|pad|pads|block|blocks|figurine|figurines|doll|dolls|plushie|keyring|keychain|pin|badge|heart|hearts|collection|collector|shop|class|teacher|fan|t|tee|shirt|hoodie|mug)$/

const isFastened = /^(?:stuck|pinned|taped|glued|tucked|nailed|framed|clutched|folded)$/

/** 'A bun held with a biro', 'a palette knife in one hand', but 'in biro' and 'a biro sketch'. */
function isHeldTool(
  phrase: string,
  before: string | undefined,
  after: string | undefined,
): boolean {
  const isTool = /^(?:biro|ballpoint pen|palette knife|colou?red pencil)$/.test(phrase)
  const isCounted = /^(?:an?|the|his|her|their|one|two|blue|black|red|green|chewed|lucky)$/.test(
    before ?? '',
  )
  const isBehind = /^(?:behind|tucked|stuck|between|clipped|twirled)$/.test(after ?? '')
  return isTool && (isCounted || isBehind) && !ofDrawings.test(after ?? '')
}

/** 'No anime', 'not too cartoony, not like a comic' */
function isRefused(words: readonly string[], start: number): boolean {
  const before = words.slice(Math.max(0, start - 4), start).join(' ')
  return /(?:^| )(?:no|not|avoid|never|without|nothing|isn t|less|hate|hates|rather than|instead of|don t want|do not want)(?: (?:too|like|in|an?|the|very|any|go|so|much|be|look|make it|it|of|drawn|as))*$/.test(
    before,
  )
}

/** Turned down, or another word. */
function isElse(words: readonly string[], start: number): boolean {
  return isRefused(words, start) || (words[start] === 'manga' && isSleeve(words, start))
}

/** Spanish and Portuguese call a sleeve so: 'camisa de manga larga', 'na manga esquerda'. */
function isSleeve(words: readonly string[], start: number): boolean {
  const [before = '', after = ''] = [words[start - 1], words[start + 1]]
  if (ofDrawings.test(after)) return false
  return (
    /^(?:la|una|cada|na|uma|su|sua|a|da)$/.test(before) ||
    /^(?:larg|cort|anch|comprid|curt|bufante|abullonad|acampanad|ajustad|remangad|rot|rasgad|derech|izquierd|direit|esquerd|vací|vazi|francesa|três|tres)/.test(
      after,
    )
  )
}

/** 'A soft pastel palette' is none of chalk. */
function isOfColours(phrase: string, next: string | undefined): boolean {
  return (
    /pastels?$/.test(phrase) &&
    /^(?:palette|colou?rs?|tones?|hues?|shades?|scheme)$/.test(next ?? '')
  )
}

const mannerOfStyles =
  'early|late|classic|gritty|moody|dark|retro|vintage|old|modern|soft|loose|clean|simple|cute|styli[sz]ed|heightened|grounded|expressive|delicate|bold|chunky|rough|quick|crisp|light|warm|muted'

/** What is said of a style: '1940s noir', 'a gritty retro comic', 'stylised realism'. */
const ofStyles = `(?:an?\\s+)?(?:(?:(?:19|20)?\\d0['’]?s|${mannerOfStyles})\\s+)*`

/** Between two marks, or between a mark and an end: 'femme fatale, noir, red lips', 'detective, 1940s noir'. */
function isAlone(phrase: string, prompt: string): boolean {
  return new RegExp(
    `(?:^|[,.;:(–—])\\s*${ofStyles}${phrase}(?: please| pls| plz)?\\s*(?:[,.;:)–—]|$)`,
    'u',
  ).test(prompt)
}

/** '(picture book, ages 4-7)', 'A bear in a scarf. Picture book.' */
function isSentence(phrase: string, prompt: string): boolean {
  return new RegExp(`(?:[.;(–—]\\s*|: )${phrase}\\s*(?:[.;)–—]|$|, ages? \\d)`, 'u').test(prompt)
}

/** 'Like a picture book', 'as if from an old storybook.' */
function isLikeBook(phrase: string, prompt: string): boolean {
  return new RegExp(
    `(?:like|as in|from|look of|feel of) (?:an? |the )?(?:(?:old|classic|vintage|cosy|cozy|soft|beloved) )*${phrase}\\s*(?:[.,;:)–—!]|$)`,
    'u',
  ).test(prompt)
}

/** 'Style: 90s comic, heavy inks' */
function isLabelled(phrase: string, prompt: string): boolean {
  return new RegExp(`(?:^|[^\\p{L}])style"?\\s?[:=]\\s?"?[^.;\\n]{0,30}?\\b${phrase}\\b`, 'u').test(
    prompt,
  )
}

const books = /^(?:(?:picture|children['’]?s|childrens|story|board) ?book|storybook)$/

/** At the beginning these are said of the picture: 'Art deco robot', 'Minimalist line drawing'. */
const opening =
  /^(?:art deco|minimalist|minimal|noir|cartoon|realistic|cubist|surrealist|impressionist|isometric|vector)$/

function isOpening(phrase: string, words: readonly string[], start: number): boolean {
  const after = words[phrase.split(' ').length]
  return start === 0 && (opening.test(phrase) || opensPicture(phrase, after))
}

const crafts = /^(?:stained glass|mosaic|tapestry|woodcut|fresco)(?: window| panel)?$/

/** 'Stained glass saint', 'mosaic of an empress'; a stained glass golem is of glass. */
function opensPicture(phrase: string, after: string | undefined): boolean {
  if (!crafts.test(phrase)) return false
  return after === 'of' || vocabulary.entries.get(after ?? '')?.who?.slot === 'role'
}

/** 'Style', 'illustration': what is said after the name of a style, and the name is one. */
const ofDrawings =
  /^(?:style|aesthetic|styled|art|illustration|drawing|painting|rendering|render|artstyle|sketch|picture|portrait|look|mascot|panel)$/

/** What pictures of a style are in: 'like old ink and watercolour storybooks'. */
const ofBooks = /^(?:storybooks?|books?|prints?|posters?|cartoons?|feel|vibes?)$/

/** 'Minimalist line drawing of a teacher', 'mosaic of an empress' */
function endOfStyle(tokens: readonly Token[], start: number, said: readonly string[]): number {
  const isPicture = ofDrawings.test(said.at(-1) ?? '') || crafts.test(said.join(' '))
  const past = afterDrawing(tokens, start + said.length)
  return isPicture && tokens[past]?.text === 'of' ? past + 1 : past
}

function standsApart(tokens: readonly Token[], start: number, end: number): boolean {
  const said = tokens.slice(start, end).map(({ text }) => text)
  if (start === 0 && opensPicture(said.join(' '), tokens[end]?.text)) return true
  return isEnd(tokens[start - 1]) && isEnd(tokens[end])
}

/** The tokens without those that name the style: a 'comic book style' puts no book into anybody's hands. */
export function withoutStyle(
  tokens: readonly Token[],
  words: string | undefined,
): readonly Token[] {
  const said = words?.split(' ') ?? []
  for (let start = 0; said.length > 0 && start + said.length <= tokens.length; start++) {
    // 'a children's book'
    if (!said.every((word, index) => tokens[start + index]?.text.replace(/'s$/, '') === word))
      continue
    const isNamed = ofDrawings.test(said.at(-1) ?? '')
    const end = endOfStyle(tokens, start, said)
    const first = beforeStyle(tokens, start)
    // 'Manuscript illumination style with gold leaf'
    const isSaidOfPicture =
      isNamed || end > start + said.length || (first < start && isEnd(tokens[end]))
    if (isSaidOfPicture || standsApart(tokens, start, end))
      return [...tokens.slice(0, first), ...tokens.slice(end)]
  }
  return tokens
}

/** Past 'style', 'illustration of'. */
function afterDrawing(tokens: readonly Token[], at: number): number {
  let end = at
  // 'rubber hose 1930s style'
  if (
    /^(?:19|20)?\d0s$/.test(tokens[at]?.text ?? '') &&
    ofDrawings.test(tokens[at + 1]?.text ?? '')
  )
    end++
  while (ofDrawings.test(tokens[end]?.text ?? '') || ofBooks.test(tokens[end]?.text ?? '')) end++
  return end > at && tokens[end]?.text === 'of' ? end + 1 : end
}

/** Before 'in the style of', 'drawn in', 'as a'. */
function beforeStyle(tokens: readonly Token[], at: number): number {
  let first = at
  while (leadsToStyle.test(tokens[first - 1]?.text ?? '')) first--
  return first
}

const leadsToStyle = new RegExp(
  `^(?:in|as|the|a|an|style|of|like|drawn|painted|done|rendered|${mannerOfStyles})$`,
)

function isEnd(token: Token | undefined): boolean {
  return token === undefined || /^(?:comma|colon|stop)$/.test(token.kind) || token.text === 'please'
}
