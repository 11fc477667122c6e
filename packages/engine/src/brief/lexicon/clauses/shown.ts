/** What things show, and where: 'a cap with an anchor on the front', 'a crane badge on the chest of a crimson robe', 'a bow at the back of the dress'. */
import { singularOf } from '../../words/inflect.ts'
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, ends, isPictured, isWornThing } from './clause-words.ts'

const spots =
  '(?:it|them|(?:the|its|his|her|their|each|one|either|both) (?:front|back|side|sides|top|brim|peak|visor|brow|crown|flap|lid|bib|cuffs?|door|face|strap|toes?|forehead))'

const signs =
  'badge|badges|patch|patches|crest|emblem|insignia|motif|logo|monogram|square|rosette|roundel|symbol|sigil|brooch|star|cross|number|name tag|name badge'

const fronts =
  '(?:(?:left|right) )?(?:chest|breast|front|back|sleeve|sleeves|shoulder|shoulders|lapel|collar|hem|pocket|cuffs?|side|arm|bib|brim|crown|knees?|seat)'

/** Hats, bags and aprons, on which a thing is painted and not held. */
const bearing = /^(?:head|face|back|waist|full|outer|torso|neck)$/

const onBearer: Clause = {
  // 'A cap with an anchor on the front'
  opens: /^with$/,
  whole: new RegExp(
    `^with (?:an?|the) ((?:[a-z]+ ){0,2}?)([a-z]+) (?:on|across|over) ${spots}${ends}`,
  ),
  plain: ([words, said = '', figure = ''], before) => {
    const { thing, animal } = vocabulary.entries.get(figure) ?? {}
    const bearer = vocabulary.entries.get(before.at(-1) ?? '')?.thing
    // 'A cloak with a sword across the back': it is carried there.
    const isCarried =
      /^(?:full|outer|torso)$/.test(bearer?.slot ?? '') && /(?:back|side)$/.test(words)
    const isShown = thing?.slot === 'prop' && animal === undefined && isPictured(figure)
    const isBearer = bearer !== undefined && (bearing.test(bearer.slot) || isBag(before.at(-1)))
    if (!isShown || !isBearer || isCarried) return undefined
    return figure === 'bow' ? `with ${said}ribbon bow` : `with ${said}${figure} emblem`
  },
}

function isBag(word = ''): boolean {
  return /^(?:bag|satchel|handbag|backpack|rucksack|purse|tote|pouch|suitcase|lunchbox|briefcase)$/.test(
    word,
  )
}

const ofGarment: Clause = {
  // 'A crane badge on the chest of a crimson robe': the robe is crimson, and is worn.
  opens: /^on$/,
  whole: new RegExp(
    `^on (?:the|one) (${fronts}) of ((?:an?|his|her|their|the) )((?:[a-z]+ ){0,3}?)([a-z]+)${ends}`,
  ),
  plain: ([, spot = '', owner = '', said = '', garment = ''], before) =>
    new RegExp(`^(?:${signs})$`).test(before.at(-1) ?? '') && isWornThing(garment)
      ? `on the ${spot} , ${owner}${said}${garment}`
      : undefined,
}

const bowBehind: Clause = {
  // 'An apron with a bow at the back', 'a dress tied in a bow': a ribbon, and nothing to shoot with.
  opens: /^(?:an?|two|the|her|big|huge|little|enormous|satin|silk|velvet|ribbon)$/,
  whole: new RegExp(
    `^((?:an?|two|the|her|big|huge|little|enormous|giant|satin|silk|velvet) (?:[a-z]+ ){0,2}?)(bows?) (at|on|down) (the|her|its) (back|neck|waist|front|collar|throat|hip|toes?|shoes?|end|tail)(?! of (?:his|her|their) )${ends}`,
  ),
  plain: ([, said = '', bow = '', at = '', the = '', spot = ''], before) =>
    before.some((word) => /^(?:arrows?|quiver|archer|huntress|hunter|ranger)$/.test(word))
      ? undefined
      : before.some((word) => vocabulary.entries.get(word)?.thing !== undefined)
        ? `${said}ribbon ${bow} ${at} ${the} ${spot}`
        : undefined,
}

const printed: Clause = {
  // 'A shirt with flames up the sides', 'a cap with cartoon bones on it'
  opens: /^with$/,
  whole: new RegExp(
    `^with ((?:[a-z]+ ){0,2}?)([a-z]+s) (?:on|up|down|along|across|over|round|around|all over) (?:it|them|(?:the|its|both|each|either|his|her|their) (?:sides?|legs?|arms?|sleeves?|back|hem|front|toes?|cuffs?|pockets?|chest|brim|edges?|yoke|shoulders?))${ends}`,
  ),
  plain: ([words, said = '', figures = ''], before) =>
    isBearer(before.at(-1)) &&
    isPictured(figures) &&
    isPrint(said) &&
    !/ (?:over|round|around) (?:it|them|the brim)$/.test(words) &&
    (!/(?:it|them)$/.test(words) || isThingOnHat(figures, before.at(-1)))
      ? `with ${said}${singularOf(figures) ?? figures} print`
      : undefined,
}

/** 'A cap with bones on it': what other clothes show is read elsewhere. */
function isThingOnHat(figures: string, bearer = ''): boolean {
  const slot = vocabulary.entries.get(bearer)?.thing?.slot
  const { thing, animal } = vocabulary.entries.get(figures) ?? {}
  return slot === 'head' && thing?.slot === 'prop' && animal === undefined
}

/** 'Cartoon', 'little yellow': how such figures are. */
function isPrint(said: string): boolean {
  return said
    .split(' ')
    .filter((word) => word !== '')
    .every((word) => {
      const { colour, quality, shade, build } = vocabulary.entries.get(word) ?? {}
      return (
        (colour ?? quality ?? shade ?? build) !== undefined || /^(?:cartoon|appliqué)$/.test(word)
      )
    })
}

function isBearer(word = ''): boolean {
  const slot = vocabulary.entries.get(word)?.thing?.slot ?? ''
  return (
    (/^(?:head|torso|full|outer|legs|feet|neck|hands)$/.test(slot) && word !== 'belt') ||
    isBag(word)
  )
}

const pompoms: Clause = {
  // 'Slippers with pompoms', 'a bobble hat with a pompom'
  opens: /^with$/,
  whole: new RegExp(
    `^with ((?:[a-z]+ ){0,3}?)(pom ?poms?|bobbles?)(?: on (?:them|it|top|the toes|the end))?${ends}`,
  ),
  plain: ([, said = '', ball = ''], before) =>
    isBearer(before.at(-1)) ? `with ${said}${ball} trim` : undefined,
}

export const shownClauses: readonly Clause[] = [onBearer, ofGarment, bowBehind, printed, pompoms]
