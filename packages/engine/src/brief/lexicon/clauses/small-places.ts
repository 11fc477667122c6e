/** Small things told with their place: 'a grin with a gap', 'a rag around the forehead', 'rules from a wheelchair', 'a violet in the buttonhole', 'two glasses'. */
import { type Clause, ends, own } from './clause-words.ts'

const grins = 'grin|smile|smirk|mouth|laugh'

const gaps: readonly Clause[] = [
  {
    // 'A grin with a gap', 'a smile full of gaps'
    opens: new RegExp(`^(?:${grins})$`),
    whole: new RegExp(
      `^(${grins}) (?:with (?:an? |one |two |several |a few )?(?:(?:big|wide|small|large|huge|dark) )?(?:gaps?|holes?)(?: in (?:it|the middle|the front))?|full of (?:gaps|holes)|that is (?:all|mostly) gaps)${ends}`,
    ),
    plain: ([, grin = '']) => (grin === 'mouth' ? 'tooth gap' : `${grin} , tooth gap ,`),
  },
  {
    // 'A gap in his grin'
    opens: /^(?:an?|gap|gaps|big|wide)$/,
    whole: new RegExp(
      `^(?:an? )?(?:(?:big|wide|small|large|dark) )?gaps? in ${own} (${grins})${ends}`,
    ),
    plain: ([, grin = '']) => (grin === 'mouth' ? 'tooth gap' : `${grin} , tooth gap ,`),
  },
]

const cloths =
  'rag|cloth|kerchief|handkerchief|hanky|scarf|sash|shirt|sleeve|stocking|strip of cloth|strip of linen|strip of silk|strip of leather'

const ragRound: Clause = {
  // 'A rag around the forehead'
  opens:
    /^(?:an?|old|dirty|torn|red|white|blue|black|green|yellow|sweaty|rag|cloth|kerchief|handkerchief|hanky|scarf|sash|shirt|sleeve|stocking|strip)$/,
  whole: new RegExp(
    `^((?:an? )?(?:(?:old|dirty|torn|red|white|blue|black|green|yellow|sweaty|grubby|oily) )*)(?:${cloths})(?: (?:tied|knotted|wrapped|wound|bound|twisted))* (?:round|around|about) ${own} (?:forehead|brow|temples)${ends}`,
  ),
  plain: ([, said = '']) => `${said}headband`,
}

const fromChair: Clause = {
  // 'Teaches from a wheelchair', 'rules from her bath chair'
  opens: /^(?:from|out)$/,
  whole: new RegExp(
    `^(?:from|out of) ${own} (wheelchair|bath chair|power chair|powerchair)${ends}`,
  ),
  plain: () => ', in a wheelchair',
}

const flowerHues = 'violet|lilac|lavender|fuchsia|periwinkle|heather|mauve'

const flowerIn: Clause = {
  // 'Violet in the buttonhole', 'lilac in her hair': no colour
  opens: new RegExp(`^(?:an?|sprig|${flowerHues})$`),
  whole: new RegExp(
    `^(?:an? )?(?:sprig of )?(${flowerHues}) (?:(?:tucked|stuck|pinned|worn|woven) )?(in|into|behind|on|at|between) ((?:${own} )?)(buttonhole|lapel|hair|pocket|breast pocket|hat|hatband|cap|braid|plait|beard|ear|teeth|mouth|hand)${ends}`,
  ),
  plain: ([, hue = '', link = '', whose = '', place = ''], before) =>
    /^(?:and|streaks?|dyed|dip|bits?|is|all|dress(?:ed)?|in)$/.test(before.at(-1) ?? '')
      ? undefined
      : `a ${hue} flower ${link} ${whose}${place}`,
}

const manyGlasses: Clause = {
  // 'A bartender, two glasses': nobody wears so many
  opens: /^(?:two|three|four|five|six|eight|ten|several)$/,
  whole:
    /^(two|three|four|five|six|eight|ten|several) ((?:(?:empty|full|clean|dirty|tall|small|cracked|dusty) )*)glasses(?= [,.;:!?)—–-]| and | but | with | on (?:an?|the|his|her) (?:tray|bar|counter|table) | of (?!wine|red wine|white wine|water|beer|milk|champagne|juice|whiske?y|rum)| in (?:one|each|his|her|the|both|either) | for |$)/,
  plain: ([, count = '', said = '']) => `${count} ${said}drinking glasses`,
}

export const smallPlacesClauses: readonly Clause[] = [
  ...gaps,
  ragRound,
  fromChair,
  flowerIn,
  manyGlasses,
]
