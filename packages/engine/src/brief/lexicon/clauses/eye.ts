/** Eyes in clauses: 'eyes: left gold, right blue', 'one big green eye', 'her left eye is a glowing red lens', 'bags under bloodshot eyes'. */
import { type Clause, colours, ends, own, whose } from './clause-words.ts'

const sizes =
  'big|huge|giant|large|enormous|massive|round|glowing|bright|bulging|wide|central|unblinking|googly|tiny|small|shiny|glassy|camera|mechanical|lidless|staring|blinking|burning'

const pairs: Readonly<Record<string, string>> = { two: 'four', three: 'six', four: 'eight' }

const broken =
  'missing|smashed|cracked|broken|dead|dark|out|flickering|shattered|gone|blind|milky|clouded|swollen shut|burnt out|burned out|scarred'

const gems: ReadonlyMap<string, string> = new Map([
  ['ruby', 'red'],
  ['sapphire', 'blue'],
  ['emerald', 'green'],
  ['opal', 'opal'],
  ['pearl', 'white'],
])

const counted: readonly Clause[] = [
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
    // 'Two pairs of gold eyes' are four.
    opens: /^(?:two|three|four)$/,
    whole: new RegExp(
      `^(two|three|four) pairs? of ((?:(?:${colours}|glowing|small|huge|big|tiny) )+)eyes(?= |$)`,
    ),
    plain: ([, number = '', said = '']) => `${pairs[number]} ${said}eyes`,
  },
  {
    // 'Left eye blue right eye brown', without a mark between.
    opens: /^(?:left|right)$/,
    whole: new RegExp(
      `^(left|right)(?: eye)? (?:is |: )?(${colours})(?: [,/;&]| and)? (left|right)(?: eye)? (?:is |: )?(${colours})${ends}`,
    ),
    plain: ([whole = '', one = '', hue = '', other = '', second = ''], before) => {
      const isOfEyes = / eye /.test(whole) || before.slice(-3).includes('heterochromia')
      return isOfEyes && one !== other ? `, ${hue} ${one} eye , ${second} ${other} eye` : undefined
    },
  },
  {
    // 'eyes: left gold, right blue', 'eyes: one brown, one blue'
    opens: /^(?:eyes|heterochromia)$/,
    whole:
      /^(?:eyes|heterochromia) [:,] (?:(left|right|one|l|r) (\w+) (?:, |and |\/ )*(left|right|one|l|r) (\w+))(?: eyes?)?(?= [,.;!?\n}]|$)/,
    plain: ([, one = '', first, other = '', second]) => {
      const side = (word: string): string => ({ l: 'left', r: 'right' })[word] ?? word
      return one === 'one'
        ? `one ${first} eye and one ${second} eye`
        : `${side(one)} eye ${first} , ${side(other)} eye ${second}`
    },
  },
  {
    // 'One optic smashed, the other glowing red'
    opens: /^one$/,
    whole: new RegExp(
      `^one (?:eye|optic|optical sensor|photoreceptor|photo receptor|camera eye|camera lens|eye lens|visual sensor) (?:(?:is|has|been|was) )*(${broken}) (?:, )?(?:(?:and|but|while) )?the other (?:one )?(?:is )?(?:a )?((?:glow(?:ing|s) |burning |shining )?${colours})${ends}`,
    ),
    plain: ([, state, hue]) =>
      `${state === 'missing' ? 'one eye missing' : `one ${state} eye`} , ${hue?.replace('glows', 'glowing')} eye`,
  },
  {
    // What robots see with: 'one red optic', 'glowing blue photoreceptors'.
    opens:
      /^(?:one|single|glowing|burning|dark|light|bright|pale|red|green|blue|yellow|orange|purple|violet|white|amber|cyan|teal|crimson|scarlet)$/,
    whole: new RegExp(
      `^((?:one |single )?)(${colours}) (optics?|optical sensors?|photoreceptors?|camera lens eyes?)${ends}`,
    ),
    plain: ([, count = '', hue, what = '']) =>
      `${count}${hue} ${what.endsWith('s') ? 'eyes' : 'eye'}`,
  },
]

const made: readonly Clause[] = [
  {
    // 'her left eye is cybernetic and glows red'
    opens: /^(?:left|right)$/,
    whole: new RegExp(
      `^(left|right) eye (?:is|was) (?:an? )?(cybernetic|mechanical|robotic|artificial|bionic|prosthetic|glass)(?: (?:one|eye|implant))?(?: ,)? (?:and|that|which|it) (?:(?:faintly|always|it) )?(glows|shines|is|flickers|burns|gleams) (${colours})(?= |$)`,
    ),
    plain: ([, side, made, glow, hue]) =>
      `${glow === 'is' ? '' : 'glowing '}${hue} ${made} eye on the ${side}`,
  },
  {
    opens: /^(?:left|right|one)$/,
    whole: new RegExp(
      `^(left|right|one) eye (?:(?:is|was|has been|has|been|,|:|got|now|gone|missing) )*(?:replaced (?:by|with) )?(?:an? |of )?((?:(?:glowing|burning|round|polished|small|big|cracked|blinking|tiny|large|artificial) )*)(?:(${colours}) )?(?:(?:glowing|glass|camera|cracked|telescopic|mechanical) )*(lens|camera|optic|sensor|scope|led|bulb|marble|glass|gem|jewel|ruby|sapphire|emerald|opal|pearl|stone)${ends}`,
    ),
    plain: ([whole = '', side, said = '', colour = '', what = '']) => {
      // 'one eye is emerald, the other golden' is its colour
      if (gems.has(what) && / eye (?:is|was) [a-z]+$/.test(whole)) return undefined
      const isMachine = /^(?:lens|camera|optic|sensor|scope|led|bulb)$/.test(what)
      const kind = isMachine ? 'cybernetic eye' : 'glass eye'
      const hue = colour || (gems.get(what) ?? '')
      const glow = /glowing|burning|blinking/.test(said) ? 'glowing' : ''
      return side === 'one' ? `one ${hue} ${glow} ${kind}` : `${hue} ${glow} ${kind} on the ${side}`
    },
  },
  {
    opens: /^(?:glass|marble|crystal|false|fake)$/,
    whole: /^(?:glass|marble|crystal|false|fake) (left|right) eye(?= |$)/,
    plain: ([, side]) => `glass eye on the ${side}`,
  },
  {
    opens: /^eyes?$/,
    whole: new RegExp(
      `^eyes? : (?:a )?((?:(?:single|one|glowing|round|big) )*)(${colours}) (?:lens|lenses|lights?|leds?|bulbs?)(?= |$)`,
    ),
    plain: ([, said = '', colour]) =>
      `${said}${colour} ${/single|one/.test(said) ? 'eye' : 'eyes'}`,
  },
]

const sockets: readonly Clause[] = [
  {
    // 'In the hollows of the skull burns a pale blue light'
    opens: /^(?:in|from|deep|inside|within)$/,
    whole: new RegExp(
      `^(?:deep )?(?:in|from|inside|within) ${own} (?:(?:empty|dark|hollow|black) )*(?:hollows|sockets|eye sockets|eye holes|eyeholes)(?: of (?:${own} )?(?:skull|face|mask|eyes|helm|helmet))?(?: there)? (?:burns?|glows?|shines?|flickers?|gleams?|smoulders?) (?:an? |two )?((?:(?:pale|dim|faint|cold|sickly|bright) )*${colours}) (?:lights?|flames?|fires?|glow|sparks?|embers?)${ends}`,
    ),
    plain: ([, colour]) => `, ${colour} lights in the eye sockets ,`,
  },
  {
    opens: new RegExp(`^(?:glowing|burning|blazing|${colours})$`),
    whole:
      /^(?:(?:glowing|burning|blazing|shining) )?(?:(\w+) )?(?:eye )?sockets?(?= [,.;!?]| and |$)/,
    plain: (found) => {
      const isGlow = /^(?:glowing|burning|blazing)/.test(found[0])
      return isGlow ? `glowing ${found[1] ?? ''} eyes` : undefined
    },
  },
  {
    // 'blue flames in the eye sockets', 'red lights where its eyes should be'
    opens: new RegExp(`^${colours}$`),
    whole: new RegExp(
      `^(${colours}) (?:flames?|fires?|lights?|embers?|sparks?|pinpricks?|pinpoints?|glows?|stars|orbs|candles)(?: of (?:light|fire))?(?: (?:burning|glowing|flickering))? (?:in|on|inside|within|deep in|where) (?:${own} )?(?:(?:empty|hollow|dark) )*(?:eye )?(?:sockets|eyes)(?: should be| were| used to be| once were)?(?= [,.;!?]| and |$)`,
    ),
    plain: ([, colour]) => `${colour} lights in the eye sockets`,
  },
  {
    // 'Eye sockets full of green fire'
    opens: /^eye$/,
    whole: new RegExp(
      `^eye (?:sockets?|holes?) (?:with|of|full of|filled with|lit (?:by|with)) (?:an? |two )?(?:(?:burning|glowing|smoking|flickering) )*(${colours}) (?:flames?|fires?|lights?|embers?|sparks?|glow)${ends}`,
    ),
    plain: ([, colour]) => `, ${colour} lights in the eye sockets ,`,
  },
  {
    // 'bags under bloodshot eyes', 'circles under her eyes'
    opens: /^(?:bags|circles|rings|shadows|pouches|hollows|smudges)$/,
    whole: new RegExp(
      `^(\\w+) (?:under|beneath|below) (?:${own} )?((?:(?!${own} |[,.] )\\S+ ){1,2})eyes`,
    ),
    plain: ([, what, said = '']) => `${what} under the eyes , ${said}eyes`,
  },
  {
    opens: /^(?:left|right|one)$/,
    whole: /^(left|right|one) eye (?:is |all )?swollen(?: shut| closed| half shut)?/,
    plain: ([, side]) => (side === 'one' ? 'one swollen eye' : `swollen eye on the ${side}`),
  },
  {
    // 'The left eye is hidden by an eyepatch'
    opens: /^(?:the|his|her|their|its|one)$/,
    whole: new RegExp(
      `^(${whose}|one) ((?:left |right )?)(eye|ear|face|cheek) (?:is|was) (?:(?:hidden|covered|concealed) (?:by|under|behind|beneath|with)) (an? (?:[a-z]+ )?[a-z]+)${ends}`,
    ),
    plain: ([, own = '', side = '', part = '', cover = '']) =>
      `${cover} over ${own} ${side}${part}`,
  },
  {
    // 'pale eyes narrowed from years of glare'
    opens: /^eyes$/,
    whole: new RegExp(
      `^eyes (?:(?:permanently|always|half|forever|perpetually) )*(narrowed|creased|crinkled|squinting|screwed up|slitted) (?:from|by|against|with|at) (?!laughter|mirth|joy|glee)(?:[a-z]+ ){0,4}?[a-z]+(?: (?:off|on|at|of) (?:the |an? )?[a-z]+)?${ends}`,
    ),
    plain: ([, how = '']) => `eyes , ${how} eyes ,`,
  },
]

/** 'One eye only, blue and shiny': what follows is that of the one. */
const lone: Clause = {
  opens: /^(?:one|single|lone)$/,
  whole: new RegExp(
    `^(?:one|single|lone) eye(?: only)? , ((?:${colours})(?: and (?:${sizes}))?)(?= [,.;!?)]|$)`,
  ),
  plain: ([, said = '']) => `${said.replace(' and ', ' ')} eye , single eye`,
}

/** 'A magnifying glass in his left eye', as watchmakers have it. */
const atEye: Clause = {
  opens: /^magnifying$/,
  whole: new RegExp(
    `^magnifying glass (?:in|at|on|over|before|screwed into|clamped in) (?:${own} |the |one )?(?:(left|right) )?eye${ends}`,
  ),
  plain: ([, side]) => `loupe in the ${side === undefined ? '' : `${side} `}eye`,
}

const swollen: Clause = {
  opens: /^(?:left|right|one)$/,
  whole:
    /^(left|right|one) eye (?:is |all )?(swollen|bandaged|bruised|puffy)(?: shut| closed| half shut| up| over)?(?= |$)/,
  plain: ([, side, state]) => (side === 'one' ? `one ${state} eye` : `${state} eye on the ${side}`),
}

const swollenFirst: Clause = {
  // 'a swollen left eye'
  opens: /^(?:swollen|bandaged|bruised|puffy)$/,
  whole: /^(swollen|bandaged|bruised|puffy) (left|right) eye(?= |$)/,
  plain: ([, state, side]) => `${state} eye on the ${side}`,
}

export const eyeClauses: readonly Clause[] = [
  lone,
  atEye,
  swollen,
  swollenFirst,
  ...counted,
  ...made,
  ...sockets,
]
