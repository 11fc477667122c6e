/** What is said behind a thing or before it is named: 'a hood, little, black', 'it's green, her dress', 'robes so short you can see odd socks', 'the leotard under it has spots'. */
import { vocabulary } from '../../words/vocabulary.ts'
import {
  type Clause,
  ends,
  endsOr,
  hasLook,
  isHue,
  isOfClothes,
  isSaid,
  isWornThing,
  whose,
} from './clause-words.ts'

const goesOn =
  '(?= [.;!?)—–-]| ,? ?(?:and )?(?:an?|the|his|her|its|their|on(?! the (?:inside|outside|left|right|top|bottom|front|back|sleeves|hem|edges|lapel))|in(?! (?:the|his|her|its|their|an?) (?:buttonhole|lapel|hair|hat|hatband|cap|mouth|teeth|pocket|braid|plait))|is|are|was|were|with|over|under|around|made of|made from|hangs?|sits|lies|covers?|which|that) | ,? and (?!(?:red|green|blue|yellow|orange|purple|violet|white|black|gr[ea]y|pink|teal|brown|gold|silver)\\b)[a-z]+ ,|,?$)'

const isNamed = (word: string): boolean =>
  (/^(?:arm|hand|leg|foot)$/.test(word) ||
    isWornThing(word) ||
    vocabulary.entries.get(word)?.animal !== undefined) &&
  !isHue(word)

/** 'A prosthetic arm, brass' */
const metals = /^(?:brass|copper|bronze|chrome|steel|iron|pewter|leather|velvet|satin|silk)$/

/** Nothing but colours: ink, a rose and a pearl are things as well. */
const plain =
  /^(?:(?:dark|light|pale|bright|deep|dull|faded|dirty|bottle|navy|sky|lime|olive|blood) )?(?:red|green|blue|yellow|orange|purple|violet|white|black|gr[ea]y|pink|teal|crimson|scarlet|turquoise|brown|navy|tan|beige|cream|maroon|burgundy|khaki|indigo|magenta|mauve|lilac|ochre|charcoal)$/

const behind: readonly Clause[] = [
  {
    // 'A canvas apron, tan, and a tee', 'a hood, little, black; a pouch', 'feathers, three, white, on the helmet'
    opens: { test: isNamed },
    whole: new RegExp(
      `^([a-z]+) , (?:(two|three|four|five|six|little|long|short|small|plain|heavy|wide|big|huge|tiny|thick|thin|broad|tall|narrow|loose|tight|simple) , )?((?:(?:dark|light|pale|bright|deep|dull|faded|dirty|bottle|navy|sky|lime|olive|blood) )?[a-z]+)${goesOn}`,
    ),
    plain: ([, thing = '', extra = '', hue = ''], before) => {
      const isColoured = before.slice(-3).some(isHue)
      const isRow = /^(?:colou?rs?|palette|and|or)$/.test(before.at(-1) ?? '')
      // 'A bow tie, black', 'mask domino, black'
      const lead = before.at(-1) ?? ''
      const isLong = vocabulary.entries.has(`${lead} ${thing}`) || isWornThing(lead)
      const isLimb = /^(?:arm|hand|leg|foot)$/.test(thing)
      if (
        isLimb &&
        !before.some((word) => /^(?:prosthetic|mechanical|artificial|robotic|bionic)$/.test(word))
      )
        return undefined
      return (plain.test(hue) || (extra === '' && metals.test(hue))) &&
        !isLong &&
        !isColoured &&
        !isRow
        ? `${extra} ${hue} ${thing}`
        : undefined
    },
  },
  {
    // 'The apron has stripes and the leotard under it has spots'
    opens: /^(?:under|underneath|beneath|over)$/,
    whole: /^(?:under|underneath|beneath|over) (?:it|them|this|that) (has|have|is|are)(?= )/,
    plain: ([, verb], before) => (isWornThing(before.at(-1) ?? '') ? verb : undefined),
  },
  {
    // 'Helmet dented, lamp on it cracked'
    opens: { test: (word) => vocabulary.entries.get(word)?.thing !== undefined },
    whole: new RegExp(`^([a-z]+) (?:on|of|at|round|around) (?:it|them) ([a-z]+)${ends}`),
    plain: ([, thing, state = ''], before) =>
      isSaid(state) && /^(?:,|and|with|the|its)$/.test(before.at(-1) ?? '')
        ? `${state} ${thing}`
        : undefined,
  },
]

const before: readonly Clause[] = [
  {
    // 'It's green, her dress', 'they are black, his boots'
    opens: /^(?:it|they)$/,
    whole: new RegExp(
      `^(?:it|they) (?:is|are|was|were) (?:all |very |rather |quite )?((?:[a-z]+ )?[a-z]+) , (${whose}) ((?:[a-z]+ ){0,2}?[a-z]+)${endsOr('that|which|who|on|in|of')}`,
    ),
    plain: ([, said = '', owner, thing = '']) =>
      isSaid(said) && hasLook(thing) ? `${owner} ${said} ${thing}` : undefined,
  },
]

const seen: readonly Clause[] = [
  {
    // 'Robes too short for him so you can see odd socks'
    opens: /^so$/,
    whole:
      /^so (?:short |that )*(?:you|one|we|everyone|everybody) (?:can|could) (?:just |even |only )?(?:see|glimpse)(?= (?!through|right|straight|nothing|no |that|how|why|him|her ))/,
    plain: () => ', with',
  },
  {
    // 'Wings you can see straight through'
    opens: /^(?:that|which|you|so)$/,
    whole:
      /^(?:that |which |so thin |so )?(?:you|one|we) can (?:almost |nearly )?see (?:right |straight |clean )?through(?: it| them)?(?= [,.;:!?)]| and |$)/,
    plain: () => 'translucent',
  },
  {
    // 'No two buttons on his coat are alike'
    opens: /^no$/,
    whole: new RegExp(
      `^no two (?:of (?:his|her|its|the) )?([a-z]+)(?: (?:on|of|in) (${whose}) ([a-z]+))? (?:(?:are|look) (?:alike|the same|identical)|match|matching)(?: each other)?${ends}`,
    ),
    plain: ([, things = '', owner = '', thing = '']) =>
      thing === '' ? `with mismatched ${things}` : `${owner} ${thing} with mismatched ${things}`,
  },
  {
    // 'Her green bodice is laced up the front'
    opens: /^(?:laced|buttoned|zipped|tied)$/,
    whole: new RegExp(
      `^(laced|buttoned|zipped|tied) (?:up |down |tightly |tight |loosely )*(?:at |along |in |across )?the (?:front|back|sides?)${endsOr('over|under')}`,
    ),
    plain: ([, deed = ''], words) => (isOfClothes(words, 3) ? deed : undefined),
  },
  {
    // 'Her stockings have seams'
    opens: /^(?:have|has|with)$/,
    whole: new RegExp(
      `^(?:have|has|with) (?:(?:black|straight|crooked|dark) )?seams?(?: (?:up|down|at) the back)?${ends}`,
    ),
    plain: (_, words) =>
      /^(?:stockings?|tights|hose|nylons|hold-ups)$/.test(words.at(-1) ?? '')
        ? 'seamed'
        : undefined,
  },
  {
    // 'A felt hat the moths have been at'
    opens: /^(?:the|moths|mice|rats)$/,
    whole: new RegExp(
      `^(?:the )?(moths|mice|rats) (?:have|had) (?:clearly |obviously |long )?(?:been at|got at|gotten at|eaten|nibbled|chewed|got to)(?: it| them)?${ends}`,
    ),
    plain: ([, eaters], words) => (isOfClothes(words, 1) ? `that ${eaters} have eaten` : undefined),
  },
  {
    // 'The skirt begins as ice and ends as violet'
    opens: /^(?:begins|starts|start|begin)$/,
    whole: new RegExp(
      `^(?:begins?|starts?) (?:as|out|off|in) (?:as )?((?:[a-z]+ )?[a-z]+) (?:, |and )+ends? (?:up )?(?:as|in) ((?:[a-z]+ )?[a-z]+)${ends}`,
    ),
    plain: ([, first = '', last = '']) =>
      isHue(last) ? `is ${isHue(first) ? `${first} fading to ` : ''}${last}` : undefined,
  },
]

export const saidAfterClauses: readonly Clause[] = [...behind, ...before, ...seen]
