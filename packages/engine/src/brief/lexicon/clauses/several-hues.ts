/** Things of several colours: 'a uniform in stripes of blue, red and yellow', 'overalls in two greens', 'one red patch and one blue', 'socks: one pink, one orange', 'a red glove on the left and a blue one on the right'. */
import { singularOf } from '../../words/inflect.ts'
import { vocabulary } from '../../words/vocabulary.ts'
import { colourNames } from '../colours.ts'
import { type Clause, ends, entryOf, isLook, isPictured, isWornThing } from './clause-words.ts'

const shades = 'dark|light|bright|pale|deep|neon|dusty|faded|burnt|hot|royal|electric|rich|soft'
const named = Object.keys(colourNames)
  .flatMap((names) => names.split(','))
  .map((name) => name.trim())
  .filter((name) => /^[a-z]+$/.test(name))
  .join('|')
/** Any colour that has a name, in one word or with a word that shades it. */
const hue = `(?:(?:${shades}) )?(?:${named})(?: (?:blue|green|red|brown|grey|gray|white|pink|yellow|purple))?`
const several = `${hue}(?: , (?:and )?${hue})*(?: and ${hue})`

/** What figures such rows make. */
const figures: ReadonlyMap<string, string> = new Map([
  ['checks', 'checked'],
  ['squares', 'checked'],
  ['diamonds', 'harlequin diamonds'],
  ['lozenges', 'harlequin diamonds'],
  ['quarters', 'quartered'],
  ['patches', 'patchwork'],
  ['tiers', 'tiered'],
  ['layers', 'layered'],
  ['splashes', 'splashed'],
  ['swirls', 'swirled'],
  ['panels', ''],
  ['blocks', ''],
  ['shades', ''],
  ['shreds', ''],
  ['strips', 'striped'],
  ['spots', 'spotted'],
  ['dots', 'polka dot'],
  ['zigzags', 'zigzag'],
  ['chevrons', 'chevron'],
])
const rows = `stripes|bands|hoops|rows|rings|lines|${[...figures.keys()].join('|')}`
const sizes = 'big|small|large|wide|narrow|thin|thick|bold|tiny'
const figureOf = (row: string): string => figures.get(row) ?? 'striped'

/** 'Blue and red and yellow': after a mark it could be of something else. */
const allOf = (hues: string): string => hues.replaceAll(/ , (?:and )?/g, ' and ')

const inRows: readonly Clause[] = [
  {
    // 'A uniform in stripes of blue, red and yellow', 'tissue armour in rows of pink and turquoise'
    opens: /^(?:in|of)$/,
    whole: new RegExp(
      `^(?:in|of) (?:(?:broad|narrow|thin|thick|wide|alternating|uneven|overlapping|neat|bold|jagged|vertical|horizontal|diagonal) )*(${rows}) (?:of|in) (${several})(?= |$)`,
    ),
    plain: ([, row = '', hues = ''], before) =>
      isWornThing(thingBefore(before)) ? `${figureOf(row)} in ${allOf(hues)}` : undefined,
  },
  {
    // 'A hat with earflaps (stripes of pink, lime and black)', 'a suit (diamonds in yellow and violet)'
    opens: new RegExp(`^(?:${sizes}|${rows})$`),
    whole: new RegExp(`^(?:(?:${sizes}) )?(${rows}) (?:of|in) (${several})(?= |$)`),
    plain: ([, row = '', hues = ''], before) =>
      /^[(–—]$/.test(before.at(-1) ?? '') && isWornThing(thingBefore(before))
        ? `${figureOf(row)} in ${allOf(hues)}`
        : undefined,
  },
  {
    // 'A gown (roses in pink and white)': they are on the cloth
    opens: /^(?:little |big )?[a-z]+s$/,
    whole: new RegExp(`^([a-z]+s) in (${several}|${hue})(?= \\))`),
    plain: ([, figure = '', hues = ''], before) =>
      before.at(-1) === '(' && isPictured(figure) && isWornThing(thingBefore(before))
        ? `printed with ${allOf(hues)} ${figure}`
        : undefined,
  },
  {
    // 'A suit with yellow and violet diamonds'
    opens: /^(?:with|of|in)$/,
    whole: new RegExp(`^(?:with|of|in) (${several}) (diamonds|lozenges|zigzags|chevrons)${ends}`),
    plain: ([, hues = '', row = ''], before) =>
      onCloth.test(vocabulary.entries.get(thingBefore(before))?.thing?.slot ?? '')
        ? `${figureOf(row)} in ${allOf(hues)}`
        : undefined,
  },
  {
    // 'A scarf in green, white and red hoops'
    opens: /^in$/,
    whole: new RegExp(
      `^in (${several}) (hoops|bands|stripes|checks|squares|panels|blocks|quarters)${ends}`,
    ),
    plain: ([, hues = '', row = ''], before) =>
      isWornThing(thingBefore(before)) ? `${figureOf(row)} in ${allOf(hues)}` : undefined,
  },
]

/** No gems of a necklace. */
const onCloth = /^(?:torso|full|outer|legs|feet)$/

/** The thing right before, or before what is said of it. */
function thingBefore(before: readonly string[]): string {
  return before.findLast((word) => vocabulary.entries.get(word)?.thing !== undefined) ?? ''
}

const families: ReadonlyMap<string, string> = new Map([
  ['whites', 'white and cream'],
  ['blacks', 'black and charcoal'],
  ['creams', 'cream and beige'],
  ['golds', 'gold and dark gold'],
])
const plural =
  'greens|blues|reds|browns|greys|grays|pinks|purples|yellows|oranges|whites|blacks|creams|golds'

const inFamily: Clause = {
  // 'Overalls in two greens', 'a coat in three shades of blue'
  opens: /^(?:in|of|with)$/,
  whole: new RegExp(
    `^(?:in|of|with) (?:two|three|four|five|several|different|various|many|clashing|mismatched)(?: different| clashing)? (?:(${plural})|(?:shades|tones|kinds|sorts|hues) of (green|blue|red|brown|grey|gray|pink|purple|yellow|orange|white|black))(?= |$)`,
  ),
  plain: ([, many, one = ''], before) => {
    if (!isWornThing(thingBefore(before))) return undefined
    const name = many?.replace(/s$/, '') ?? one
    return `in ${families.get(`${name}s`) ?? `light ${name} and dark ${name}`}`
  },
}

const parts =
  '(?:(?:elbow|knee|shoulder|breast|shoe|eye|belt) )?(?:patch|patches|clasp|button|buckle|feather|plume|lace|strap|sleeve|cuff|pocket|ribbon|lens|tassel|pompom|bead|pouch|bow|stripe|lapel|epaulette|wing|wheel|horn|antler|fang|panel|star|flower|bell|glass)'

const oneAndOne: readonly Clause[] = [
  {
    // 'One red elbow patch and one green', 'one blue pouch, one brown and one yellow'
    opens: /^(?:one|an?)$/,
    whole: new RegExp(
      `^(?:one|an?) (${hue}) (${parts})(?: ,)?(?: and)? (?:one|an?|the other|another) (${hue})(?: one)?(?:(?: ,)?(?: and)? (?:one|an?|the other|another) (${hue})(?: one)?)?${ends}`,
    ),
    plain: ([, first = '', part = '', second = '', third]) =>
      `a ${first} ${part} and a ${second} ${part}${third === undefined ? '' : ` and a ${third} ${part}`}`,
  },
  {
    // 'One lace yellow, one lace red', 'one lens green, the other red'
    opens: /^one$/,
    whole: new RegExp(
      `^one (${parts}) (?:is )?(${hue})(?: ,)?(?: and)? (?:one|the other|another)(?: \\1)? (?:is )?(${hue})${ends}`,
    ),
    plain: ([, part = '', first = '', second = '']) =>
      `${/^(?:wing|horn|antler|fang)$/.test(part) ? '' : 'with '}a ${first} ${part} and a ${second} ${part}`,
  },
]

const legs: Clause = {
  // 'Hose, one leg red, the other yellow'
  opens: /^one$/,
  whole: new RegExp(
    `^one (leg|half|side|sleeve) (?:is |in )?(${hue})(?: ,)?(?: and)? (?:one|the other|another)(?: \\1)?(?: is| in)? (${hue})${ends}`,
  ),
  plain: ([, leg = '', first = '', second = ''], before) =>
    isWornThing(thingBefore(before))
      ? `left ${leg} ${first} and right ${leg} ${second}`
      : undefined,
}

const pairs =
  'shoes|boots|socks|stockings|gloves|mittens|gauntlets|earrings|slippers|sandals|clogs|crocs|sneakers|wellies|wellingtons|laces|shoelaces|bracers|pauldrons|leg warmers|sleeves|spats|plimsolls|skates|mules|brogues'

const pairOfTwo: readonly Clause[] = [
  {
    // 'Socks: one pink, one orange', 'clogs, one yellow and one green', 'crocs one orange one purple'
    opens: new RegExp(`^(?:${pairs.replaceAll(/\b(leg) warmers/g, '$1')})$`),
    whole: new RegExp(
      `^(${pairs})(?: [:,(–—-])?(?: of which)? one (?:is )?([a-z]+(?: [a-z]+)?)(?: ,)?(?: and)? (?:one|the other)(?: one)? (?:is )?([a-z]+(?: [a-z]+)?)(?: \\))?${ends}`,
    ),
    plain: ([, things = '', first = '', second = ''], before) => {
      if (!isLook(first) || !isLook(second)) return undefined
      // 'Odd boots, one brown': those before say more of both
      if (
        isLook(before.at(-1) ?? '') ||
        /^(?:mismatched|odd|unmatched|different)$/.test(before.at(-1) ?? '')
      )
        return `${things} in ${first} and ${second}`
      const one = singularOf(things) ?? things
      return `one ${first} ${one} and one ${second} ${one}`
    },
  },
  {
    // 'One black sock one white'
    opens: /^one$/,
    whole: new RegExp(
      `^one ([a-z]+) (shoe|boot|sock|stocking|glove|mitten|earring|slipper|sandal|clog|welly|bracer|shoelace) one ([a-z]+)${ends}`,
    ),
    plain: ([, first = '', thing = '', second = '']) =>
      isLook(first) && isLook(second)
        ? `one ${first} ${thing} and one ${second} ${thing}`
        : undefined,
  },
  {
    // 'One earring jade, the other pearl'
    opens: /^one$/,
    whole: new RegExp(
      `^one (shoe|boot|sock|stocking|glove|mitten|gauntlet|earring|slipper|sandal|clog|trainer|sneaker|welly|bracer|shoelace|skate) (?:is |in )?([a-z]+)(?: ,)?(?: and)? (?:one|the other)(?: one)? (?:is |in )?([a-z]+)${ends}`,
    ),
    plain: ([, thing = '', first = '', second = '']) =>
      isLook(first) && isLook(second)
        ? `one ${first} ${thing} and one ${second} ${thing}`
        : undefined,
  },
]

const leftAndRight: Clause = {
  // 'Flip flops mismatched: blue left, white right'
  opens: new RegExp(`^(?:flip|${pairs.replaceAll(/\b(leg) warmers/g, '$1')})$`),
  whole: new RegExp(
    `^(flip flops|${pairs})(?: mismatched| odd| unmatched| that don't match)?(?: [:,(–—-])? (${hue}) (?:on the )?(left|right)(?: ,)?(?: and)? (${hue}) (?:on the )?(left|right)(?: \\))?${ends}`,
  ),
  plain: ([, things = '', first = '', side = '', second = '', other = '']) => {
    const one = singularOf(things) ?? things
    return side === other ? undefined : `a ${first} ${side} ${one} and a ${second} ${other} ${one}`
  },
}

const sides = '(?:hand|foot|ear|arm|leg|shoulder|wrist|hip|side|thigh|knee|ankle)'

const oneOnEach: Clause = {
  // 'A red glove on the left hand and a blue one on the right'
  opens: /^(?:an?|one)$/,
  whole: new RegExp(
    `^(?:an?|one) ([a-z]+) ((?:[a-z]+ )?[a-z]+) on (?:the|his|her|their) (left|right)(?: ${sides})?(?: ,)?(?: and)? (?:an?|one) ([a-z]+) (?:one )?on (?:the|his|her|their) (left|right)(?: ${sides})?${ends}`,
  ),
  plain: ([, first = '', thing = '', side = '', second = '', other = '']) =>
    isLook(first) && isLook(second) && side !== other && entryOf(thing)?.thing !== undefined
      ? `a ${first} ${side} ${thing} and a ${second} ${other} ${thing}`
      : undefined,
}

const onGround: readonly Clause[] = [
  {
    // 'A pareu printed yellow on brown', 'embroidered gold on black'
    opens: /^(?:printed|painted|embroidered|woven|batiked|stencilled|dyed|patterned)$/,
    whole: new RegExp(
      `^(printed|painted|embroidered|woven|batiked|stencilled|dyed|patterned) (?:in )?(${hue}) on (${hue})(?= |$)`,
    ),
    plain: ([, how = '', first = '', second = '']) =>
      `${/^(?:batiked|stencilled|dyed)$/.test(how) ? 'patterned' : how} in ${second} and ${first}`,
  },
  {
    // 'Overalls white going on grey'
    opens: new RegExp(`^(?:${shades}|${named})$`),
    whole: new RegExp(`^(${hue}) (?:going on|verging on|next to|nearly|almost) (${hue})(?= |$)`),
    plain: ([, first = '', second = ''], before) =>
      isWornThing(before.at(-1) ?? '') ? `${first} and ${second}` : undefined,
  },
  {
    // 'Cape navy outside, scarlet in'
    opens: new RegExp(`^(?:${shades}|${named})$`),
    whole: new RegExp(
      `^(${hue}) (?:outside|without|on the outside)(?: ,)?(?: and)? (${hue}) (?:in|inside|within)${ends}`,
    ),
    plain: ([, first = '', second = '']) => `${first} with ${second} lining`,
  },
  {
    // 'Her clogs had once been red'
    opens: /^(?:had|have|has|which|that|were|was|must)$/,
    whole: new RegExp(
      `^(?:(?:which|that) )?(?:(?:had|have|has|must have) (?:once|long ago|at one time) been|(?:were|was) once|must once have been|(?:had|have|has) been) (${hue})(?: once| long ago)?${ends}`,
    ),
    plain: ([, name = ''], before) =>
      isWornThing(before.at(-1) ?? '') ? `are faded ${name}` : undefined,
  },
]

const outerAndInner: Clause = {
  // 'Two coats, the outer one green, the inner one showing brown'
  opens: /^two$/,
  whole: new RegExp(
    `^two ((?:[a-z]+ )?[a-z]+) , (?:the )?(?:outer|upper|top|first|over)(?: one)?(?: is| in| of)? (${hue}) (?:, |and |, and )(?:the )?(?:inner|lower|under|second|other|bottom)(?: one)?(?: is| in| of| showing)? (${hue})(?= |$)`,
  ),
  plain: ([, things = '', first = '', second = '']) => {
    const one = singularOf(things) ?? things
    return isWornThing(one) ? `a ${first} ${one} and a ${second} ${one}` : undefined
  },
}

/** What is of several colours. */
export const severalHuesClauses: readonly Clause[] = [
  ...inRows,
  inFamily,
  legs,
  ...oneAndOne,
  ...pairOfTwo,
  leftAndRight,
  oneOnEach,
  ...onGround,
  outerAndInner,
]
