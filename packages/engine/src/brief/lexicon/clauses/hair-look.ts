/** What hair is like: 'hair as red as a fox', 'a mop of ginger hair', 'wisps of white hair round a bald crown', 'the left side shaved, the rest cobalt blue'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, endsOr, isHue, own } from './clause-words.ts'

const rest =
  '(?:what remains|what(?: is)? left|(?:the|all the) (?:rest|remainder|remaining half|other half|other side|remaining hair)(?: of (?:it|(?:the|her|his|their) hair|them))?)'

const hair =
  /^(?:hair|haircut|undercut|head|scalp|shaved|shaven|cropped|buzzed|mohawk|mullet|fringe|bangs|bob|braid|braids|bun|dreads|dreadlocks|locs|cornrows|roots)$/

/** The last thing that was told of is hair. */
function isOfHair(before: readonly string[]): boolean {
  const at = before.findLastIndex((word) => hair.test(word))
  const isOfSomethingElse = before.slice(at + 1).some((word) => {
    const { thing } = vocabulary.entries.get(word) ?? {}
    return thing !== undefined && !/^(?:hair|feature)$/.test(thing.slot)
  })
  return at >= 0 && !isOfSomethingElse
}

const heaps =
  'mop|thatch|ropes?|coils?|hanks?|fistfuls?|tuft|flame|burst|plume|puff|lick|blaze|explosion|waterfall|curtain|spray|fuzz|cloud|halo|tangle|riot'

const looks =
  'curly|unruly|tousled|shaggy|tangled|floppy|wild|messy|frizzy|scruffy|untidy|wiry|mad|wavy|fluffy|sun bleached|bleached|thick|greasy|matted|unkempt|windswept|dirty'

const hues =
  'ginger|auburn|blonde?|brunette|chestnut|sandy|copper|strawberry blonde?|red|black|brown|grey|gray|white|silver|dark|fair|carroty|mousy|flaxen|golden'

const ends = endsOr('that|which|in')

/** What such a mass of hair is like. */
const masses: ReadonlyMap<string, string> = new Map([
  ...['nest', 'mess', 'mop', 'shock', 'thatch', 'haystack'].map((mass) => [mass, 'messy'] as const),
  ...['tangle', 'thicket', 'snarl', 'knot', 'bramble'].map((mass) => [mass, 'tangled'] as const),
  ...['waterfall', 'curtain', 'river', 'cascade', 'tumble', 'sheet', 'fall', 'veil', 'stream'].map(
    (mass) => [mass, 'long'] as const,
  ),
  ...['cloud', 'halo', 'explosion', 'storm', 'riot', 'bush', 'puff', 'mass', 'burst'].map(
    (mass) => [mass, 'big'] as const,
  ),
])

/** 'A mass of tawny hair', 'acres of auburn hair', 'a great deal of brown hair': how much there is of it. */
const muchHair: Clause = {
  opens:
    /^(?:an?|yards|acres|miles|metres|meters|feet|heaps|loads|lots|masses|oodles|armfuls|tons|great|whole|thick)$/,
  whole:
    /^(?:an? )?(?:(?:great|huge|whole|enormous|wild|big|thick|heavy) )*(mass|masses|yards|acres|miles|metres|meters|feet|heaps?|loads|lots?|oodles|armfuls?|tons|deal|amount|quantity|weight|wealth|abundance|profusion) of ((?:[a-z]+ ){0,3}?)(hair|curls|locks|braids|plaits|dreadlocks)(?= |$)/,
  plain: ([, much = '', said = '', hair = '']) =>
    `${/yard|acre|mile|met|feet/.test(much) ? 'long' : 'thick'} ${said}${hair}`,
}

const hued: readonly Clause[] = [
  muchHair,
  {
    // 'Hair as red as a fox', 'beard white like snow': the colour is what counts.
    opens:
      /^(?:hair|curls|locks|mane|fringe|braids?|plaits?|ponytail|beard|moustache|mustache|eyebrows|brows|fur|feathers|scales|lips|nails)$/,
    whole: new RegExp(
      `^(\\S+) (?:, )?(?:(?:that|which) )?(?:(?:is|are|was|were) )?(?:as )?(${colours}) (?:as|like) (?:(?:a|an|the|any|new|old|fresh|his|her|fallen|polished|wet|dry) )*(?:(?!with|and|in)[^ ,.;]+ )?[^ ,.;]+${ends}`,
    ),
    plain: ([, part, colour]) => `${colour} ${part}`,
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
    // 'his hair is grey only on the side'
    opens: /^(?:grey|gray|silver|white|greying|graying|gone|going|turned|turning|is|was)$/,
    whole:
      /^(?:(?:gone|going|turned|turning|is|was) )*(grey|gray|silver|white|greying|graying)(?: only| just)?(?: (?:at|on|around|by|in))(?: only)? (?:(?:the|his|her|their|both) )*(?:temples?|sides?|edges)(?: only)?(?= [,.;!?)]| and |$)/,
    plain: ([, shade], before) => {
      const hair = before.findLastIndex((word) =>
        /^(?:hair|haired|curls|beard|locks|braids|afro|crop|ponytail)$/.test(word),
      )
      const isOfAColour = before.slice(Math.max(0, hair - 4), hair).some(isHue)
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
  {
    opens: /^(?:the|all|what)$/,
    whole: new RegExp(
      `^${rest}(?: (?:is|was|are|has been|all|worn|in|an?|dyed|bleached|left))* ((?:[a-z-]+ ){0,3}?[a-z-]+)(?= [,.;!?:)—–]| and | but | with |$)`,
    ),
    plain: ([, said = ''], before) =>
      isOfHair(before) && isHue(said) ? `${said} hair` : undefined,
  },
]

const heaped: readonly Clause[] = [
  {
    // 'To the left her head's been shaved'
    opens: /^(?:to|on)$/,
    whole:
      /^(?:to|on) the (left|right) (?:side )?(?:her|his|their|the) (?:head|hair|scalp|skull) (?:is|has|was) (?:been )?(?:shaved|shorn|buzzed|shaven)(?= |$)/,
    plain: ([, side]) => `, side shave on the ${side} ,`,
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
    // 'a mop of ginger curls', 'a flame of orange hair', 'a floppy blond mop'; who scrubs floors has another.
    opens: new RegExp(`^(?:${heaps}|${looks.replaceAll(' ', '|')}|${hues.replaceAll(' ', '|')})$`),
    whole: new RegExp(
      `^(?:(?:${heaps}) of ((?:(?!hair |curls |and )[\\w-]+ ){0,4})(hair|mane|curls|locks|ringlets|dreadlocks)(?: on top(?: of (?:his|her|its) head)?)?(?= |$)|((?:(?:${looks}|${hues}) )+)(?:mop|thatch)(?! (?:and bucket|of|bucket|head)))`,
    ),
    plain: ([whole = '', said, hair, own], before) => {
      // 'a sun-bleached tuft of hair' is as long as a tuft.
      if (said === '' && !/^(?:mop|thatch|rope|coil|hank|fistful)/.test(whole)) return undefined
      if (hair !== undefined)
        return `${said ?? ''}${/^(?:mop|thatch)/.test(whole) ? 'messy ' : ''}${hair}`
      const isHairs =
        /(?:curly|unruly|tousled|shaggy|floppy|frizzy|scruffy|untidy|wavy|unkempt|windswept|ginger|auburn|blonde?|brunette|sandy|carroty|mousy|flaxen)/.test(
          own ?? '',
        )
      const isTool = before
        .slice(-2)
        .some((word) => /^(?:holding|carrying|holds|carries|with his|pushing|wielding)$/.test(word))
      return isHairs && !isTool ? `${own}messy hair` : undefined
    },
  },
  {
    // 'wisps of white hair round a bald crown'
    opens: /^(?:wisps?|tufts?|strands|scraps|shreds|remains|remnants)$/,
    whole: new RegExp(
      `^(wisps?|tufts?|strands|scraps|shreds|remains|remnants) of (?:${own} )?((?:(?!hair )[a-z]+ ){0,3})hair(?: (?:left|remaining|clinging|still|combed|standing))*( (?:round|around|on|over|above|below|to|across|about|at the sides of|behind) (?:${own} )?(?:(?:shiny|pink|freckled|otherwise|round|nearly|almost|very) )*bald (?:crown|head|pate|dome|scalp|skull|top))?(?= |$)`,
    ),
    plain: ([, what = '', said = '', bald]) => {
      const thin = /^wisp/.test(what) ? 'wispy thin' : 'thin'
      if (bald !== undefined) return `, balding , ${thin} ${said}hair`
      return /^tuft/.test(what) || said === '' ? undefined : `${thin} ${said}hair`
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
    // 'her hair a cloud of white'
    opens: /^(?:hair|locks|curls|tresses)$/,
    whole: new RegExp(
      `^hair (?:(?:is|was|just|like|,) )*an? (?:(?:big|great|huge|wild|long|tumbling|tangled|messy|soft|dark|pale|storm|thunder|rain|summer|black|grey|gray|white) )*(${[...masses.keys(), 'thundercloud', 'thunderstorm', 'hurricane', 'tornado', 'whirlwind'].join('|')})(?: of ((?:[a-z]+ ){0,2}[a-z]+?)(?: curls| hair| waves)?)?${ends}`,
    ),
    plain: ([, mass = '', said]) => {
      const look = masses.get(mass) ?? 'wild'
      if (said === undefined) return `${look} hair`
      return isHue(said) ? `${look} ${said} hair` : `${look} ${said} for hair`
    },
  },
  {
    // 'hair a flame that goes blue'
    opens: /^hair$/,
    whole: new RegExp(
      `^hair (?:(?:is|was|,) )*(?:(?:an?|all|just|nothing but|living|leaping|burning|roaring) )*(flames?|fire|smoke|seaweed|kelp|ivy|vines|moss|leaves|feathers|snakes|tentacles|lightning|icicles|petals|twigs)${ends}`,
    ),
    plain: ([, what = '']) => `${what} for hair`,
  },
]

const scalplock: Clause = {
  // 'a head shaved except for one lock of hair'
  opens: /^(?:shaved|shaven|bald|shaving)$/,
  whole:
    /^(?:shaved|shaven|bald)(?: head| scalp| skull| pate)?(?: ,)? (?:with|except|but|apart from|save|bar|all but|other than|with the exception of)(?: for)? (?:an?|one|a single|the|his|her) (?:(long|thin|single|black|white|grey|red|blond|blonde) )?(?:lock|tuft|strand|hank|length|forelock|scalplock)(?: of hair)?(?: (?:on|at) (?:the )?(?:top|crown|back))?(?: (?:over|behind|above) (?:the|his|her|one) ears?)?(?= [,.;!?:)]| and | hanging | over |$)/,
  plain: ([, said = '']) => `shaved head with a ${said} scalplock`,
}

/** 'Hair in wet ropes' is no rope in the hand. */
const ropes: Clause = {
  opens: /^(?:hair|beard|mane|fur)$/,
  whole:
    /^(hair|beard|mane|fur) (?:(?:hanging|falling|is|all|matted|twisted|clumped) )*(?:in|into) ((?:(?:wet|greasy|lank|dirty|matted|long|thick|salty) )*)(?:ropes|strings|rat s tails|rat tails|hanks)(?= |$)/,
  plain: ([, hair = '', said = '']) => `${said}ropey ${hair}`,
}

/** 'Dyed blue tips' are those of the hair. */
const dyedTips: Clause = {
  opens: /^(?:dyed|bleached)$/,
  whole: new RegExp(`^(?:dyed|bleached) (${colours}) (?:tips|ends|roots)${ends}`),
  plain: ([whole = '', colour = ''], before) =>
    before.slice(-4).some((word) => /^(?:hair|fur|tails?|wings|feathers|ears|mane)$/.test(word))
      ? undefined
      : `hair with ${colour} ${whole.split(' ').at(-1)}`,
}

export const hairLookClauses: readonly Clause[] = [scalplock, ropes, dyedTips, ...hued, ...heaped]
