/** Colours and stuffs said the other way round: 'violet is her gown', 'green for the eyes', 'leather makes the apron', 'the gold of her crown'. */
import { vocabulary } from '../vocabulary.ts'
import type { BodyClause } from './body-clauses.ts'

const own = '(?:his|her|their|its|my|the)'
const ends = '(?= [,.;!?:)—–-]| and | but | with | of | in | which | that | who | whose |$)'
/** 'deep violet', 'the palest green', 'red silk' */
const said = '((?:(?!is |are |for |of )[a-z]+ ){0,2}?[a-z]+)'
const thing = '((?:(?!is |are |and |of |who |that |which )[a-z]+ ){0,2}?[a-z]+)'
const be = '(?:is|are|was|were)'

const entryOf = (words: string) =>
  vocabulary.entries.get(words) ?? vocabulary.entries.get(words.split(' ').at(-1) ?? '')

function isHue(words: string): boolean {
  const { colour, animal } = entryOf(words) ?? {}
  return colour === true && animal === undefined
}

function isStuff(words: string): boolean {
  const entry = entryOf(words)
  return entry?.material !== undefined && entry.who === undefined
}

/** What clothes, hair, skin and eyes are like: a colour or a stuff, and words that shade it. */
function isLook(words: string): boolean {
  const shades = words.split(' ').slice(0, -1)
  return (isHue(words) || isStuff(words)) && shades.every(isShade)
}

function isShade(word: string): boolean {
  const { colour, shade, quality, material, grammar } = vocabulary.entries.get(word) ?? {}
  if (grammar !== undefined) return word === 'the' || word === 'very'
  return (colour ?? shade ?? quality ?? material) !== undefined || /est$/.test(word)
}

/** What has a colour or a stuff of its own: what is worn or held, and what grows. */
function hasLook(words: string): boolean {
  const { thing: item, body, part } = entryOf(words) ?? {}
  return (item !== undefined && item.slot !== 'setting') || body !== undefined || part !== undefined
}

const opensWithLook = { test: (word: string) => word !== 'the' && (isHue(word) || isStuff(word)) }
/** Shades before a colour open such a clause too: 'deep violet is her gown'. */
const opensWithShade = {
  test: (word: string) =>
    opensWithLook.test(word) || /^(?:dark|deep|light|pale|bright)$/.test(word),
}

/** Nothing stands before it that it belongs to: 'her hat is red and green is her coat'. */
const isFirst = (before: readonly string[]): boolean =>
  /^(?:[,.;:!?()—–-]|and|but|so|then|with|picked|chose|wants|want|took|likes)?$/.test(
    before.at(-1) ?? '',
  )

const lookBefore =
  (order: (look: string, noun: string, owner: string) => string): BodyClause['plain'] =>
  ([, look = '', owner = '', noun = ''], before) =>
    isFirst(before) && isLook(look) && hasLook(noun) ? order(look, noun, owner) : undefined

const plainOrder = lookBefore((look, noun, owner) => `${owner} ${look} ${noun}`)

const inverted: readonly BodyClause[] = [
  {
    // 'violet is her gown', 'violet, deep violet, is her gown', 'green are her eyes'
    opens: opensWithShade,
    whole: new RegExp(`^${said}(?: , [a-z]+ [a-z]+ ,)? ${be} (${own}) ${thing}${ends}`),
    plain: plainOrder,
  },
  {
    // 'green for the eyes', 'leather for his boots'
    opens: opensWithShade,
    whole: new RegExp(`^${said} for (${own}) ${thing}${ends}`),
    plain: plainOrder,
  },
  {
    // 'white the gown, red the shoes'
    opens: opensWithShade,
    whole: new RegExp(`^${said} (the) ${thing}(?= [,.;]| and |$)`),
    plain: plainOrder,
  },
  {
    // 'grey is what her skin looks like', 'leather is what the coat is made of'
    opens: opensWithShade,
    whole: new RegExp(
      `^${said}(?: of [a-z]+)? ${be} what (${own}) ${thing} (?:looks? like|has|have|${be}(?: made (?:of|from|out of))?)${ends}`,
    ),
    plain: plainOrder,
  },
  {
    // 'the grey of ash is what her skin looks like'
    opens: /^the$/,
    whole: new RegExp(
      `^the ${said} of [a-z]+ ${be} what (${own}) ${thing} (?:looks? like|has|have|is)${ends}`,
    ),
    plain: plainOrder,
  },
  {
    // 'leather makes the apron'
    opens: opensWithLook,
    whole: new RegExp(`^${said} (?:makes|make|forms|form|made)(?: up)? (${own}) ${thing}${ends}`),
    plain: plainOrder,
  },
  {
    // 'green of skin', 'dark of hair'
    opens: opensWithShade,
    whole: new RegExp(`^${said} of ()(skin|hair|eye|hide|fur|complexion|beard|face)${ends}`),
    plain: lookBefore((look, noun) => `${look} ${noun === 'eye' ? 'eyes' : noun}`),
  },
  {
    // 'burns on the leather of the apron', 'the green of her skin'
    opens: /^the$/,
    whole: new RegExp(`^the ${said} of (${own}) ${thing}${ends}`),
    plain: ([, look = '', owner = '', noun = '']) =>
      isLook(look) && hasLook(noun) ? `${owner} ${look} ${noun}` : undefined,
  },
]

const toBe =
  '(?:will|would|shall|wants to|want to|needs to|need to|is going to|are going to|is meant to|are meant to|is supposed to|are supposed to|is to|are to)'

const copulas: readonly BodyClause[] = [
  {
    // 'her coat will be green', 'the hat is to be red'
    opens: /^(?:will|would|shall|wants?|needs?|is|are)$/,
    whole: new RegExp(`^${toBe} be (${said})${ends}`),
    plain: ([, look = '']) => (isLook(look) ? `is ${look}` : undefined),
  },
  {
    // 'her coat isn't blue but green', 'neither blue nor black but green'
    opens: /^(?:isn't|aren't|isnt|arent|wasn't|is|are|was)$/,
    whole: new RegExp(
      `^(?:isn't|aren't|isnt|arent|wasn't|(?:is|are|was) (?:not|neither)) ([a-z]+)(?: nor ([a-z]+))?(?: ,)? but ${said}${ends}`,
    ),
    plain: ([, not = '', nor, look = '']) =>
      isLook(not) && (nor === undefined || isLook(nor)) && isLook(look) ? `is ${look}` : undefined,
  },
  {
    // 'a coat, the green kind'
    opens: /^the$/,
    whole: new RegExp(`^the ${said} (?:kind|sort|variety|version|type|ones?)${ends}`),
    plain: ([, look = ''], before) =>
      isLook(look) && /^[,(—–-]$/.test(before.at(-1) ?? '') ? look : undefined,
  },
  {
    // 'a coat, all green'
    opens: /^all$/,
    whole: new RegExp(`^all ${said}${ends}`),
    plain: ([, look = ''], before) =>
      isLook(look) &&
      before.at(-1) === ',' &&
      !before.includes('and') &&
      hasLook(before.at(-2) ?? '')
        ? look
        : undefined,
  },
  {
    // 'her hair is long and the colour red', 'skin the colour green'
    opens: /^the$/,
    whole: new RegExp(`^the colou?r ${said}${ends}`),
    plain: ([, look = ''], before) =>
      isHue(look) &&
      (/^(?:and|is|are|,)$/.test(before.at(-1) ?? '') || hasLook(before.at(-1) ?? ''))
        ? look
        : undefined,
  },
  {
    // 'for hair she has red curls', 'for a skirt he has got fishing net'
    opens: /^for$/,
    whole:
      /^for (?:an? |her |his )?(hair|eyes|skin|complexion|fur|wings|horns|a beard|beard) (?:s?he|it|they) (?:has|have)(?: got)?(?= )/,
    plain: ([, noun]) => `the ${noun} is`,
  },
  {
    opens: /^for$/,
    whole: new RegExp(
      `^for (an?|her|his) ([a-z]+) (?:s?he|it|they) (?:has|have|wears?|uses?)(?: got)? (?:an? |some )?${said}${ends}`,
    ),
    plain: ([, owner, noun = '', stuff = '']) =>
      isStuff(stuff) && hasLook(noun) ? `${owner} ${noun} made of ${stuff}` : undefined,
  },
]

const absences: readonly BodyClause[] = [
  {
    // 'forget the beard'
    opens: /^forget$/,
    whole: new RegExp(`^forget (?:about )?${own} ${thing}${ends}`),
    plain: ([, noun = ''], before) =>
      /^[,.;:!?—–-]?$/.test(before.at(-1) ?? '') && hasLook(noun) ? `without ${noun}` : undefined,
  },
  {
    // 'the hat has gone', 'the gloves stay at home'
    opens: /^(?:the|her|his|their)$/,
    whole: new RegExp(
      `^${own} ([a-z]+) (?:(?:has|have) gone|stays? (?:off|at home|away|in the (?:cupboard|drawer|wardrobe|bag)))(?= [,.;!?:)]| and | but |$)`,
    ),
    plain: ([, noun = '']) => (hasLook(noun) ? `without ${noun}` : undefined),
  },
]

export const turnedClauses: readonly BodyClause[] = [...inverted, ...copulas, ...absences]
