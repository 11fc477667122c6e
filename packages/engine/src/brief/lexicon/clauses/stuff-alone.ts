/** Stuffs and patterns by themselves in a list of what is worn: 'a spy, brooch, dark leather', 'a banker, pinstripes', 'oilskin patched at the elbows'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, isWornThing } from './clause-words.ts'

const fabrics =
  'leather|lace|velvet|velour|denim|tweed|latex|silk|satin|linen|chiffon|corduroy|wool|cotton|canvas|oilskin|homespun|sackcloth|burlap|hessian|buckskin|suede|muslin|flannel|serge|cashmere|mohair|vinyl|lurex|sequins|spandex|lycra|neoprene|calfskin|snakeskin'
/** These are worn even when nothing is said of them. */
const plainly = 'oilskin|homespun|sackcloth|buckskin|oilskins|tweeds|leathers|motley'
const ends =
  '(?= [,.;!)]| and |$| (?:patched|darned|torn|frayed|stained|worn|cracked|faded|stiff|stretched|rolled|singed|scorched|mended) )'

const stuffAlone: Clause = {
  // 'A lich queen, white pleated linen, cobra bracelet'
  opens: /^[a-z-]+$/,
  whole: new RegExp(`^((?:[a-z-]+ ){1,3}?)(${fabrics})${ends}`),
  plain: ([, said = '', stuff = ''], before) => {
    const words = said.trim().split(' ')
    const isKnown = slotOf(`${words.at(-1)} ${stuff}`) !== ''
    return words.every(isSaidOfStuff) && standsAlone(before) && !isKnown
      ? `${inIt(before)} ${said}${stuff}`
      : undefined
  },
}

const plainStuff: Clause = {
  // 'Lighthouse keeper, oilskin patched at the elbows'
  opens: new RegExp(`^(?:${plainly})$`),
  whole: new RegExp(`^(${plainly})${ends}`),
  plain: ([, stuff = ''], before) => (standsAlone(before) ? `${inIt(before)} ${stuff}` : undefined),
}

const patternAlone: Clause = {
  // 'A banker, pinstripes, bowler hat', 'a punk, tartan, safety pins'
  opens: /^[a-z-]+$/,
  whole:
    /^((?:[a-z]+ )?)(pinstripes?|polka dots|tartan|plaid|gingham|houndstooth|leopard print|zebra print|camouflage|hi-vis)(?= [,.;!]| and |$)/,
  plain: ([, said = '', pattern = ''], before) => {
    if (said !== '' && !isColoured(said.trim())) return undefined
    if (!standsAlone(before)) return undefined
    if (/^pinstripe/.test(pattern)) return `in a ${said}pinstriped suit`
    return `in ${said}${pattern.replace('polka dots', 'polka dot')} clothes`
  },
}

/** Right behind who it is, 'in' is enough; behind a thing it would be the thing's. */
function inIt(before: readonly string[]): string {
  return isSomebody(before.at(-2) ?? '') ? 'in' : 'dressed in'
}

const richFur: Clause = {
  // 'A queen in ermine'
  opens: /^in$/,
  whole:
    /^in ((?:(?:white|black|brown|grey|silver|dark|faux|fake|real) )?)(ermine|mink|sable|chinchilla|beaver fur|rabbit fur|fox fur|wolf fur)(?= [,.;!]| and |$)/,
  plain: ([, said = '', fur = ''], before) =>
    isSomebody(before.at(-1) ?? '') ||
    /^(?:,|dressed|clad|wrapped|swathed)$/.test(before.at(-1) ?? '')
      ? `in a ${said}${fur.replace(' fur', '')} mantle`
      : undefined,
}

const whites: Clause = {
  // 'A cricketer in whites', 'a chef in her whites'
  opens: /^in$/,
  whole:
    /^in (?:(?:his|her|their|full|cricket|tennis|chef's|chef|bowls|naval|starched|clean|crumpled) )*whites(?= [,.;!]| and | with |$)/,
  plain: () => 'in white clothes',
}

/** In a list about somebody, and not behind what is of it: 'boots, laced, black leather'. */
function standsAlone(before: readonly string[]): boolean {
  const from = before.findLastIndex((word) => /^[.;:\n]$/.test(word)) + 1
  const isLabelled = before[from - 1] === ':' && !isSomebody(before[from - 2] ?? '')
  const isListed = before.at(-1) === ',' && from < before.length - 1
  const isAfterWho = before.at(-1) === ':' && isSomebody(before.at(-2) ?? '')
  const phrase = before.slice(from).join(' ').split(' ,').slice(-3).join(' ').split(' ')
  const isOfThing = phrase.some((word) => isWornThing(word) && wornSlot.test(slotOf(word)))
  return (isListed || isAfterWho) && !isLabelled && !isOfThing && !before.some(isMade)
}

/** What is made of stuff itself: a teddy bear, brown wool. */
function isMade(word: string): boolean {
  return /^(?:dolls?|teddy|bear|toys?|golem|robot|puppet|marionette|plush|plushie|scarecrow|mascot|dummy|android|automaton|homunculus|creature|monster|armchair|sofa|cushion|handbag|bag|boot|shoe|book|eyepatch|patch|wings?|skin|face|mask)$/.test(
    word,
  )
}

function isSomebody(word: string): boolean {
  return vocabulary.entries.get(word)?.who !== undefined
}

function isSaidOfStuff(word: string): boolean {
  const { quality, material } = vocabulary.entries.get(word) ?? {}
  return (
    isColoured(word) ||
    material !== undefined ||
    quality === true ||
    /^(?:dark|pale|deep|undyed|unbleached|tight|worn|supple|soft|heavy|thick|rough|crushed|raw)$/.test(
      word,
    )
  )
}

function isColoured(word: string): boolean {
  const { colour, pattern } = vocabulary.entries.get(word) ?? {}
  return colour === true || pattern !== undefined
}

const wornSlot = /^(?:torso|full|outer|head|legs|feet)$/

function slotOf(garment: string): string {
  return vocabulary.entries.get(garment)?.thing?.slot ?? ''
}

export const stuffAloneClauses: readonly Clause[] = [
  stuffAlone,
  plainStuff,
  patternAlone,
  richFur,
  whites,
]
