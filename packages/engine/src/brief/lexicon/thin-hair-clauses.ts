/** Thin, dyed and greying hair in clauses: 'wisps of white hair round a bald crown', 'bleached hair with dark roots'. */
import { vocabulary } from '../vocabulary.ts'
import type { BodyClause } from './body-clauses.ts'
import { colours, ends, own } from './surface-words.ts'

export const thinHairClauses: BodyClause[] = [
  {
    // 'hair drifting upwards'
    opens: /^(?:hair|locks|tresses|curls)$/,
    whole: new RegExp(
      `^(hair|locks|tresses|curls) (?:(?:that|which|is|always|constantly|gently|slowly) )*(?:drift(?:s|ing)|float(?:s|ing)|stream(?:s|ing)|ris(?:es|ing)|lift(?:s|ing)|waft(?:s|ing)) (?:upwards?|up|round|around|about|weightless|weightlessly|behind|off)(?: (?:${own} )?(?:head|face|shoulders))?(?= |$)`,
    ),
    plain: ([, hair]) => `floating ${hair} ,`,
  },
  {
    // 'a flame of orange hair', 'a tuft of blond mane'
    opens:
      /^(?:tuft|flame|burst|plume|puff|lick|blaze|explosion|waterfall|curtain|spray|fuzz|cloud|halo|tangle|riot)$/,
    whole:
      /^(?:tuft|flame|burst|plume|puff|lick|blaze|explosion|waterfall|curtain|spray|fuzz|cloud|halo|tangle|riot) of ((?:(?!hair |curls )[a-z]+ ){1,3})(hair|mane)(?: on top(?: of (?:his|her|its) head)?)?(?= |$)/,
    plain: ([, said, hair]) => `${said}${hair}`,
  },
  {
    // 'wisps of white hair round a bald crown'
    opens: /^(?:wisps?|tufts?|strands|scraps|shreds|remains|remnants)$/,
    whole: new RegExp(
      `^(wisps?|tufts?|strands|scraps|shreds|remains|remnants) of (?:${own} )?((?:(?!hair )[a-z]+ ){0,3})hair(?: (?:left|remaining|clinging|still|combed|standing))*( (?:round|around|on|over|above|below|to|across|about|at the sides of|behind) (?:${own} )?(?:(?:shiny|pink|freckled|otherwise|round|nearly|almost|very) )*bald (?:crown|head|pate|dome|scalp|skull|top))?(?= |$)`,
    ),
    plain: ([, what = '', said = '', bald]) => {
      if (bald !== undefined) return `, balding , thin ${said}hair`
      return /^tuft/.test(what) || said === '' ? undefined : `thin ${said}hair`
    },
  },
  {
    opens: /^bald$/,
    whole: new RegExp(`^bald (?:crown|pate|dome)${ends}`),
    plain: (_, before) => {
      if (before.some((word) => /^(?:fringe|ring|halo|horseshoe)$/.test(word))) return 'bald head'
      return before.includes('hair') ? 'balding' : 'bald head'
    },
  },
  {
    // 'shaved sides with a bleached crest'
    opens: /^shaved$/,
    whole: new RegExp(
      `^shaved sides (?:with|and) (?:an? )?((?:(?:bleached|spiky|spiked|tall|short|blonde|blond|dyed|${colours}) )*)crest(?: of hair)?${ends}`,
    ),
    plain: ([, said = '']) => `shaved sides , ${said}mohawk`,
  },
  {
    // 'his hair is grey only on the side'
    opens: /^(?:grey|gray|silver|white|greying|graying|gone|going|turned|turning|is|was)$/,
    whole:
      /^(?:(?:gone|going|turned|turning|is|was) )*(grey|gray|silver|white|greying|graying)(?: only| just)?(?: (?:at|on|around|by|in))(?: only)? (?:(?:the|his|her|their|both) )*(?:temples?|sides?|edges)(?: only)?(?= [,.;!?)]| and |$)/,
    plain: ([, shade], before) => {
      const hair = before.findLastIndex((word) =>
        /^(?:hair|haired|curls|beard|locks|braids|afro|crop|ponytail)$/.test(word),
      )
      const isOfAColour = before.slice(Math.max(0, hair - 4), hair).some(isHairColour)
      return isOfAColour || before[hair - 1] === 'his' ? `, ${shade} temples` : undefined
    },
  },
  {
    // 'bleached hair with dark roots' grows no plants
    opens: /^(?:with|and|,|dark|black|brown|grey|gray|natural|her|his|visible|grown)$/,
    whole: new RegExp(
      `^(?:(?:with|and|,|dark|black|brown|grey|gray|natural|her|his|the|visible|grown|out|showing) )+roots(?: (?:are|is|showing|visible|growing|grown|out|coming|through|in))*${ends}`,
    ),
    plain: ([clause], before) => {
      if (!before.some((word) => /^(?:hair|blonde|blond|dyed|bleached|curls)$/.test(word)))
        return undefined
      const shade = /\b(?:dark|black|brown|grey|gray)\b/.exec(clause)?.[0] ?? 'dark'
      return `, ${shade} streaks`
    },
  },
]

function isHairColour(word: string): boolean {
  const entry = vocabulary.entries.get(word)
  return entry?.colour === true || entry?.shade === true
}
