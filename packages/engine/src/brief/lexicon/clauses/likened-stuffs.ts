/** Stuffs, figures and measures told by the way: 'as thick as a rope', 'wings like cling film', 'in cloth of gold', 'patterned with hearts and crowns', 'a cat black as night'. */
import { singularOf } from '../../words/inflect.ts'
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, ends, entryOf, hasLook, isHue, isWornThing } from './clause-words.ts'

const thickAs: Clause = {
  // 'A braid as thick as a rope': the braid is, and nobody is fat
  opens: /^as$/,
  whole: new RegExp(
    `^as (thick|fine|wide|broad|long|thin|heavy|coarse|stiff|wild|soft|straight|curly|sharp|bushy|shiny|smooth|rough)(?: as (?:an?|the|my|his|her|any|two) [a-z]+)?${ends}`,
  ),
  plain: ([, how], before) => (hasLook(before.at(-1) ?? '') ? how : undefined),
}

const like: Clause = {
  // 'Wings like cling film'
  opens: /^like$/,
  whole: new RegExp(
    `^like (?:(?:an?|the|old|torn|crumpled|wet|thin|dirty|stained) )*(cling film|clingfilm|cellophane|bubble wrap|tracing paper|baking paper|rice paper|parchment|gauze|lace|net curtains?|tissue|muslin|silk|tinfoil|tin foil|sheet metal|newspaper|newsprint|plastic wrap|vellum|crepe paper|velvet)${ends}`,
  ),
  plain: ([, stuff = ''], before) =>
    /^(?:wings?|wing|veil|cloak|tail|fins?|ears|frill|petals|skirt|cape)$/.test(before.at(-1) ?? '')
      ? `of ${stuff.replace('clingfilm', 'cling film')}`
      : undefined,
}

const clothOf: Clause = {
  // 'A bishop in cloth of gold'
  opens: /^(?:in|all|clad|robed|dressed)$/,
  whole:
    /^(?:(?:all|clad|robed|dressed|head to toe) )*in (cloth of (?:gold|silver)|cloth of (?:gold|silver) tissue)(?= |$)/,
  plain: ([, stuff = ''], before) =>
    isWornThing(before.at(-1) ?? '') ? undefined : `in a robe of ${stuff}`,
}

const figured: Clause = {
  // 'A dress patterned with hearts and crowns': no crowns are worn
  opens:
    /^(?:patterned|printed|embroidered|strewn|scattered|painted|decorated|appliqued|stencilled)$/,
  whole: new RegExp(
    `^(patterned|printed|embroidered|strewn|scattered|painted|decorated|appliqued|stencilled) (?:all over )?with ((?:[a-z]+ )?[a-z]+s) and ((?:[a-z]+ )?[a-z]+s)${ends}`,
  ),
  plain: ([, , first = '', second = ''], before) =>
    isFigure(first) && isFigure(second) && isWornThing(before.at(-1) ?? '')
      ? `patterned with ${first} and patterned with ${second}`
      : undefined,
}

function isFigure(words: string): boolean {
  const { thing, animal, motifs, body, part } = entryOf(words) ?? {}
  return (thing ?? animal ?? motifs) !== undefined && (body ?? part) === undefined
}

const dotsIn: Clause = {
  // 'Head with six dots burned into it'
  opens: /^(?:with|six|three|two|four|nine|twelve|dots|stars|lines|circles|rows)$/,
  whole: new RegExp(
    `^(?:with )?(?:(?:two|three|four|five|six|seven|eight|nine|ten|twelve) )?(?:rows of )?(dots|stars|lines|circles|rings|spirals|crosses|symbols) (?:burned|burnt|branded|seared|carved|cut|scarred) (?:in|into|on|onto|across) (?:it|(?:his|her|their|the|its) ([a-z]+))${ends}`,
  ),
  plain: ([, figure = '', part = 'head']) =>
    `with ${singularOf(figure) ?? figure} brand marks on the ${part}`,
}

const blackAs: Clause = {
  // 'A cat black as night'
  opens: { test: (word: string) => vocabulary.entries.get(word)?.animal !== undefined },
  whole:
    /^([a-z]+) (?:as )?([a-z]+) as (?:an? |the )?(?:[a-z]+ )?[a-z]+(?= [,.;:!?)—–-]| and | on | with |$)/,
  plain: ([, beast = '', hue = '']) => (isHue(hue) ? `${hue} ${beast}` : undefined),
}

const pictured: Clause = {
  // 'An obi with circuit pattern': no lines on the skin
  opens: /^(?:with|in)$/,
  whole: /^(?:with|in) (?:an? )?([a-z]+) (?:pattern|tracery|design)(?= |$)/,
  plain: ([whole, figure = ''], before) => {
    const name = whole.replace(/^(?:with|in) (?:an? )?/, '')
    const isGrown = vocabulary.entries.get(name)?.thing?.slot === 'feature'
    return isGrown && isWornThing(before.at(-1) ?? '') ? `in a ${figure} print` : undefined
  },
}

export const likenedStuffsClauses: readonly Clause[] = [
  thickAs,
  like,
  clothOf,
  figured,
  dotsIn,
  blackAs,
  pictured,
]
