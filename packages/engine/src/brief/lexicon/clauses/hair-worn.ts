import { type Clause, colours, endsOr, isHue, own } from './clause-words.ts'

const ends = endsOr('that|which|in')

const standing: readonly Clause[] = [
  {
    // 'a wisp of orange hair standing straight up'
    opens: /^(?:wisp|tuft)$/,
    whole:
      /^(?:wisp|tuft) of ((?:(?!hair )[a-z]+ ){0,3})hair (?:(?:that|which) )?(?:stand(?:s|ing)|stick(?:s|ing)|stuck|point(?:s|ing)|shoot(?:s|ing)) (?:(?:straight|right|bolt|all|directly) )*(?:up|upright|upwards|on end)(?= |$)/,
    plain: ([, said]) => `${said}hair sticking up`,
  },
  {
    // 'hair drifting upwards'
    opens: /^(?:hair|locks|tresses|curls)$/,
    whole: new RegExp(
      `^(hair|locks|tresses|curls) (?:(?:that|which|is|always|constantly|gently|slowly) )*(?:drift(?:s|ing)|float(?:s|ing)|stream(?:s|ing)|ris(?:es|ing)|lift(?:s|ing)|waft(?:s|ing)) (?:upwards?|up|round|around|about|weightless|weightlessly|behind|off)(?: (?:${own} )?(?:head|face|shoulders))?(?= |$)`,
    ),
    plain: ([, hair]) => `floating ${hair} ,`,
  },
  {
    // 'hair blown backwards'
    opens: /^hair$/,
    whole: new RegExp(
      `^hair (?:(?:is|was|all|being) )*(?:blown|blowing|whipped|whipping|streaming|flying)(?: (?:back|backwards|behind|about|around|everywhere|sideways|to one side|all over the place))(?: (?:by|in|from) the (?:wind|blast|explosion|breeze))?${ends}`,
    ),
    plain: () => 'windblown hair',
  },
  {
    // 'hair falling loose', 'hair worn down'
    opens: /^(?:hair|curls|locks|mane|tresses)$/,
    whole:
      /^(hair|curls|locks|mane|tresses) (?:(?:is|that|which) )?(?:falling|falls|hanging|hangs|tumbling|tumbles|flowing|worn|left|let|spilling|spills|kept) (?:completely |all )?(loose|free|down)(?! (?:of|to|from|over|past|her|his|their|the|in|on|below))(?= |$)/,
    plain: ([, hair, how]) => `${hair} ${how === 'free' ? 'loose' : how}`,
  },
  {
    opens: /^(?:hair|curls|locks|mane|tresses)$/,
    whole:
      /^(hair|curls|locks|mane|tresses) (?:falling|falls|hanging|hangs|tumbling|tumbles|flowing|worn|spilling|spills) (?:loose|free|loosely|freely)(?= (?:over|around|about|down|past|on|to|across) )/,
    plain: ([, hair]) => `loose ${hair}`,
  },
  {
    opens: /^(?:hair|curls|locks|mane|fringe)$/,
    whole: new RegExp(
      `^(hair|curls|locks|mane|fringe) (?:that |which )?(?:(?:will not|won't|would not|wouldn't|refuses to|refused to|never|does not|doesn't|can not|cannot|can't) (?:ever )?(?:be )?(?:lie|lies|lay|stay|stays|behave|behaves|sit|sits|tamed|combed|brushed|do)(?: (?:flat|down|put|still|in place|as it is told|as told))*|has never (?:seen|met) an? (?:comb|brush|hairbrush))${ends}`,
    ),
    plain: ([, hair]) => `messy ${hair}`,
  },
]

const strung = 'rings?|beads|charms|trinkets|bells|clasps?|coins|bands'

/** 'Gold rings in his braided beard': the rings are the beard's, and the gold is theirs. */
const ringed: Clause = {
  opens: new RegExp(`^(?:${strung}|braided|woven|plaited|threaded)$`),
  whole: new RegExp(
    `^(?:(?:braided|woven|plaited|threaded) )?(${strung}) (?:(?:is|are|that|which|hanging|tied) )*(?:(?:woven|braided|threaded|plaited|strung|knotted|worked|set|worn) )?(?:in|into|through|from|on|around) (?:(?:${own}|a|the) )?((?:[a-z]+ ){0,2})beard(?! of)(?= |$)`,
  ),
  plain: ([, rings = '', said = '']) =>
    `beard ${rings} , ${/\b(?:braided|plaited) /.test(said) ? said : `${said}braided `}beard`,
}

const fastened: readonly Clause[] = [
  {
    opens: /^hair$/,
    whole: new RegExp(
      `^hair (?:(?:is|was|tucked|held|gathered|tied|caught|bundled|all|up|back|away|neatly|stuffed|pinned) )*(?:in|into|under|inside|with) (?:(?:a|her|his|the|fine) )*(?:(${colours}|pearl|beaded) )?(?:net|snood)${ends}`,
    ),
    plain: ([, colour = '']) => `hair , ${colour} hairnet`,
  },
  {
    opens: /^hair$/,
    whole: new RegExp(
      `^hair (?:(?:is|was|still|up|set|done|all|full|wound|rolled) )*(?:in|of|on|around) (?:(?:big|large|foam|plastic|old|her|his) )*(?:(${colours}) )?(?:rollers|curlers|curling papers|curl papers)(?= |$)`,
    ),
    plain: ([, colour = '']) => `hair , ${colour} hair curlers`,
  },
  {
    // 'Flowers plaited into auburn hair': the hair is plaited as well.
    opens: /^(?:plaited|braided|woven)$/,
    whole:
      /^(plaited|braided|woven) (?:in|into|through) (?:(?:his|her|their|the|its|my) )?((?:[a-z]+ ){0,2})(hair|beard|mane)(?= [,.;:!?)]| and | with |$)/,
    plain: ([, how = '', said = '', hair = '']) =>
      `in ${said}${hair} , ${how === 'woven' ? 'braided' : how} ${hair} ,`,
  },
  {
    // 'red beard in three braids'
    opens: /^beard$/,
    whole: new RegExp(
      `^beard (?:(?:is|was|worn|plaited|braided|tied|split|divided|parted|hanging) )*(?:in|into) (two|three|four|five|six|twin) (?:(?:long|thick|thin|neat|small|tight) )*(?:braids|plaits)${ends}`,
    ),
    plain: ([, count], before) => {
      const colour = isHue(before.at(-1) ?? '') ? before.at(-1) : ''
      return `beard , ${count === 'twin' ? 'two' : count} ${colour} beard braids`
    },
  },
  ringed,
  {
    // 'beard with moss in it'
    opens: /^(?:beard|hair|mane|fur)$/,
    whole: new RegExp(
      `^(beard|mane|fur) (?:with|has|full of|having) ((?:(?!in |and )[a-z]+ ){1,3}?)(?:woven |tangled |growing |stuck |plaited |braided |caught )?(?:in|into|through) it${ends}`,
    ),
    plain: ([, part, what = '']) =>
      /^(?:grey|gray|white|silver|red|black|brown|ginger|ash|soot)$/.test(what.trim())
        ? undefined
        : `${part} , ${what}in the ${part}`,
  },
]

const oneSide = '(?: hair)? (?:on|at|by|of|to) (?:(?:the )?(?:one|left|right)(?: side)?|a side)'
const otherSide = '(?:on|at|by|of|to|over)?(?: ?the)? ?(?:other|left|right)(?: side)?'

/** 'Hair shaved on one side and blue on the other', 'side-shaved hair, on the other blue' */
const twoSided: Clause = {
  opens: /^(?:shaved|shaven|buzzed|buzz|cropped|side)$/,
  whole: new RegExp(
    `^(?:(?:shaved|shaven|buzzed|buzz cut|cropped)${oneSide}|side shaved(?: hair)?)(?: only)?(?: [,、])?(?: and| but)? (?:(${colours}) ${otherSide}|${otherSide}(?: is)? (${colours}))${ends}`,
  ),
  plain: ([, one, two]) => `side shave , ${one ?? two ?? ''} hair`,
}

export const hairWornClauses: readonly Clause[] = [twoSided, ...standing, ...fastened]
