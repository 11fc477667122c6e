/** Single strands, and hair that stands: 'a wisp of orange hair standing straight up', 'one lock of black hair', 'hair bleached by the sun'; the one eye of a cyclops, and heads that are things. */
import { vocabulary } from '../vocabulary.ts'
import type { BodyClause } from './body-clauses.ts'
import { colours, ends, own } from './surface-words.ts'

const sizes =
  'big|huge|giant|large|enormous|massive|round|glowing|bright|bulging|wide|central|unblinking|googly|tiny|small|shiny|glassy|camera|mechanical|lidless|staring|blinking|burning'

export const strandClauses: readonly BodyClause[] = [
  {
    // 'one big green eye'; but 'one blue eye and one green'
    opens: /^(?:just|only|a|one|single)$/,
    whole: new RegExp(
      `^(?:just |only )?(?:one single|a single|a lone|single|one) ((?:(?:${sizes}|${colours}) )+)eye(?: only)?(?= |$)(?! .*\\b(?:one|other|another|left|right)\\b)(?! (?:patch|socket|closed|shut|missing|is|was|on each))`,
    ),
    plain: ([, said = ''], before) =>
      /^(?:and|other|left|right)$/.test(before.at(-1) ?? '') && before.includes('eye')
        ? undefined
        : `${said}eye , single eye`,
  },
  {
    // 'a wisp of orange hair standing straight up'
    opens: /^(?:wisp|tuft)$/,
    whole:
      /^(?:wisp|tuft) of ((?:(?!hair )[a-z]+ ){0,3})hair (?:(?:that|which) )?(?:stand(?:s|ing)|stick(?:s|ing)|stuck|point(?:s|ing)|shoot(?:s|ing)) (?:(?:straight|right|bolt|all|directly) )*(?:up|upright|upwards|on end)(?= |$)/,
    plain: ([, said]) => `${said}hair sticking up`,
  },
  {
    // 'hair that stands bolt upright'
    opens: /^(?:that|which|stand(?:s|ing)|stick(?:s|ing)|stuck)$/,
    whole:
      /^(?:(?:that|which|always|is|all) )*(?:stand(?:s|ing)|stick(?:s|ing)|stuck) (?:(?:straight|right|bolt|all|directly) )+(?:up|upright|upwards)(?= |$)/,
    plain: (_, before) =>
      /^(?:hair|curls|locks|mane|fringe|mohawk)$/.test(before.at(-1) ?? '')
        ? 'sticking up'
        : undefined,
  },
  {
    // 'one lock of black hair falling over her forehead', 'black hair with a lock of white hair'
    opens: /^(?:locks?|curls?|tendrils?|strand|ringlets?)$/,
    whole:
      /^(?:locks?|curls?|tendrils?|strand|ringlets?) of ((?:(?!hair )[a-z]+ ){0,3})hair(?= |$)/,
    plain: ([, said = ''], before) =>
      before.includes('hair') && said !== '' ? `${said}streak` : `${said}hair`,
  },
  {
    // 'hair lightened by the sun', 'curls bleached almost white by the sun'
    opens: /^(?:bleached|lightened|whitened|faded|streaked)$/,
    whole:
      /^(?:bleached|lightened|whitened|faded|streaked) (?:(?:almost|nearly|half|to) )*((?:white|blonde?|gold|golden|yellow|pale|straw) )?(?:by|from|in) (?:the |too much |a summer of |years of |long )*(?:sun|summer|sunlight|sunshine|salt and sun|sun and salt|sea|salt)(?= |$)/,
    plain: ([, said], before) =>
      before
        .slice(-4)
        .some((word) => /^(?:hair|curls|locks|braids?|plaits?|ponytail|mane)$/.test(word))
        ? (said ?? 'sun-bleached').trim()
        : undefined,
  },
  {
    // 'his head is a birdcage', 'whose head is an old television'
    opens: /^(?:his|her|its|their|whose|the)$/,
    whole: new RegExp(
      `^(?:his|her|its|their|whose|the) head is (?:(?:just|literally|actually|basically|now|simply) )*an? ((?:(?!(?:bit|little|mess|skull|different|separate) )\\w+ ){0,2}?\\w+)${ends}`,
    ),
    plain: ([, thing = '']) => (isObject(thing) ? `${thing} head` : undefined),
  },
  {
    // 'a teapot instead of a head', 'a candle where his head should be'
    opens: /^an?$/,
    whole: new RegExp(
      `^an? ((?:\\w+ ){0,2}?\\w+) (?:(?:instead of|in place of|where) ${own} head(?: should be| would be| ought to be)?)(?= |$)`,
    ),
    plain: ([, thing = '']) => (isObject(thing) ? `a ${thing} head` : undefined),
  },
  {
    // 'mint leaves for wings', 'twigs for arms'
    opens: /^[a-z]+$/,
    whole:
      /^((?:[a-z-]+ )?)(leaves|petals|feathers|twigs|branches|sticks|pages|fins|blades|knives|shells|bones|vines|roots|cogs|gears|ribbons|flames|sails|carrots|forks|spoons) (?:for|as|instead of|in place of) (wings|arms|legs|hands|fingers|ears|hair|horns|antlers|tail)(?= |$)/,
    plain: ([, said = '', what = '', part]) =>
      `${part} made of ${/^(?:with|has|and|of|he|she|are|is|a|the|has|,) $/.test(said) ? '' : said}${what}`,
  },
]

/** What is put over a head is worn there. */
function isObject(thing: string): boolean {
  const last = thing.slice(thing.lastIndexOf(' ') + 1)
  const slot = vocabulary.entries.get(last)?.thing?.slot
  return (
    (slot === 'prop' || slot === 'setting') && !/^(?:sack|bag|bucket|pot|box|mask|hook)$/.test(last)
  )
}
