/** Soil, wounds and marks by turns of everyday talk: sooty all over, chalk on the palms, stung on the nose, 'a plumber soaked to the skin', a cast on each wrist, sunburnt calves. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends, isOfClothes, own } from './clause-words.ts'

const soils: Readonly<Record<string, string>> = {
  sooty: 'soot',
  muddy: 'mud',
  floury: 'flour',
  dusty: 'dust',
  greasy: 'grease',
  oily: 'oil',
  bloody: 'blood',
  inky: 'ink',
  painty: 'paint',
}

const allOver: Clause = {
  // 'Sooty all over except the eyes', 'muddy from head to toe'
  opens: new RegExp(`^(?:${Object.keys(soils).join('|')})$`),
  whole: new RegExp(
    `^(${Object.keys(soils).join('|')}) (?:all over|from (?:head|top) to (?:toe|foot|tail|bottom))(?: (?:except|but|apart from|save)(?: for)? (?:the|his|her) (?:[a-z]+ ){0,2}?[a-z]+)?${ends}`,
  ),
  plain: ([, soil = '']) => `, covered in ${soils[soil] ?? ''} ,`,
}

const inPaint: Clause = {
  // 'A girl covered in paint from head to toe': she holds no palette
  opens: /^(?:covered|splattered|spattered|smeared|streaked)$/,
  whole: new RegExp(
    `^(?:covered|splattered|spattered|smeared|streaked) (?:in|with) ((?:${colours} )?)paint(?: (?:all over|from head to toe|from head to foot))?${ends}`,
  ),
  plain: ([, hue = ''], before) =>
    isOfClothes(before, 2) ? undefined : `, ${hue}paint smears on the face and hands ,`,
}

const chalked: Clause = {
  // 'Chalk on her palms'
  opens: /^chalk$/,
  whole: new RegExp(
    `^chalk (?:dust )?(?:on|all over|up to) (?:his|her|their|the|both|its) (hands|palms|fingers|knuckles)${ends}`,
  ),
  plain: ([, part = '']) => `chalked ${part}`,
}

const spotty: Clause = {
  // 'Spotty face': of the skin, and no pattern
  opens: /^(?:spotty|pimply|zitty)$/,
  whole: new RegExp(
    `^(?:spotty|pimply|zitty) (?:face|chin|cheeks|forehead|complexion|skin)${ends}`,
  ),
  plain: () => 'acne',
}

const where =
  '(?:(?:the|his|her|their|its|one) )?(?:(?:left|right|tip of (?:the|his|her)) )?(?:nose|cheek|finger|thumb|hand|ear|forehead|chin|ankle|leg|arm|tail|neck|lip|lips|foot|bottom|wrist|knee|elbow|eye|brow|eyebrow|temple|shin)'

const wounded: Clause = {
  // 'A zookeeper bitten on the finger', 'stung on the nose'
  opens: /^(?:bitten|stung|pecked|nipped)$/,
  whole: new RegExp(`^(?:bitten|stung|pecked|nipped)(?: by [a-z ]{3,20}?)? on (${where})${ends}`),
  plain: ([, at = '']) => `, bite marks on ${at} ,`,
}

const afterPerson: Clause = {
  // 'A plumber soaked to the skin', 'a boxer cut above the left eye': said of who stands before it
  opens: /^(?:soaked|drenched|chilled|frozen|cut|scratched|grazed|bruised|bandaged|stitched)$/,
  whole: new RegExp(
    `^(?:soaked|drenched|chilled|frozen|cut|scratched|grazed|bruised|bandaged|stitched) (?:to the (?:skin|bone)|(?:above|over|under|below|across|on) ${where})${ends}`,
  ),
  plain: ([all = ''], before) => {
    const { who, animal } = vocabulary.entries.get(before.at(-1) ?? '') ?? {}
    if (who === undefined && animal === undefined) return undefined
    const [verb = ''] = all.split(' ')
    return `, ${all.replace(verb, nounOf[verb] ?? verb)}`
  },
}

const nounOf: Readonly<Record<string, string>> = {
  cut: 'cut',
  scratched: 'a scratch',
  grazed: 'a graze',
  bruised: 'a bruise',
  bandaged: 'a bandage',
  stitched: 'stitches',
}

const onEach: Clause = {
  // 'An aunt with a cast on each wrist', 'a sticker on both cheeks'
  opens: /^(?:an?|one|plaster)$/,
  whole: new RegExp(
    `^(?:an? |one )?(?:plaster )?cast on (?:his |her |their |the )?(each|both|left|right|one) (arms?|wrists?|legs?|hands?|ank(?:le|les)|foot|feet)${ends}`,
  ),
  plain: ([, side = '', part = '']) =>
    `a plaster cast on ${/^(?:each|both)$/.test(side) ? side : `the ${side.replace('one', '')}`} ${part}`.replace(
      / +/g,
      ' ',
    ),
}

const creamy: Clause = {
  // 'Cream all over the face': no colour of it
  opens: /^cream$/,
  whole: new RegExp(
    `^cream (?:all over|on|round|around) (?:the|his|her|their|its) (face|nose|chin|mouth|cheeks|lips|muzzle)${ends}`,
  ),
  plain: ([, part = '']) => `smears of cream on the ${part}`,
}

const calves: Clause = {
  // 'Sunburnt calves': of a leg, and no cattle
  opens:
    /^(?:sunburnt|sunburned|muscular|hairy|bulging|tattooed|bare|thick|skinny|muddy|scratched|bruised|strong|huge|shapely|sturdy|knotted|pale|freckled|enormous|stout)$/,
  whole: new RegExp(
    `^(sunburnt|sunburned|muscular|hairy|bulging|tattooed|bare|thick|skinny|muddy|scratched|bruised|strong|huge|shapely|sturdy|knotted|pale|freckled|enormous|stout) calves${ends}`,
  ),
  plain: ([, look = '']) => `${look} legs`,
}

const onCalves: Clause = {
  // 'Tattoos on the calves', 'greaves on both calves'
  opens: /^(?:on|at|around|round|below|above)$/,
  whole: new RegExp(`^(on|at|around|round|below|above) (?:${own} |both )?calves${ends}`),
  plain: ([, where = '']) => `${where} the legs`,
}

const strapped: Clause = {
  // 'Ankle strapped on the left'
  opens: /^(?:ankle|wrist|knee|elbow|thumb|thigh)$/,
  whole: new RegExp(
    `^(ankle|wrist|knee|elbow|thumb|thigh) (?:is )?(?:strapped|taped|bandaged)(?: up)? on the (left|right)${ends}`,
  ),
  plain: ([, part = '', side = '']) => `bandage on the ${side} ${part}`,
}

const cobwebs: Clause = {
  // 'A butler with a cobweb on the shoulder': no tattoo of one
  opens: /^cobwebs?$/,
  whole: new RegExp(
    `^cobwebs? (?:hanging |clinging )?(?:on|from|over|in|across) (?:the|his|her|their|one|its) (?:left |right )?(?:shoulders?|sleeves?|hat|coat|elbows?|antlers|horns|hair|beard)${ends}`,
  ),
  plain: () => ', cobwebbed clothes ,',
}

export const everydayMarksClauses: readonly Clause[] = [
  calves,
  onCalves,
  strapped,
  cobwebs,
  allOver,
  inPaint,
  chalked,
  spotty,
  wounded,
  afterPerson,
  onEach,
  creamy,
]
