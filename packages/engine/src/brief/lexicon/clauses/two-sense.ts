/** Words that say two things, by what stands beside them: a giant troll, a babushka, knee-high boots and fairies, what is printed on a shirt. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, ends } from './clause-words.ts'

/** What is printed on clothes: its bones are told as the beast. */
const prints: readonly Clause[] = [
  {
    // 'A tank top with a dinosaur skeleton'
    opens: { test: (word) => vocabulary.entries.get(word)?.animal !== undefined },
    whole: /^([a-z]+) skeletons?(?= [,.;!?)]| on | and |$)/,
    plain: ([, beast = ''], before) => {
      const at = before.length - (/^an?$/.test(before.at(-1) ?? '') ? 2 : 1)
      const isShown = /^(?:with|w)$/.test(before[at] ?? '') || before[at] === '/'
      const bearer = before.slice(0, at).findLast((word) => /[a-z]{3,}/.test(word)) ?? ''
      return isShown && /^(?:top|tank|shirt|tee|hoodie|jumper|sweater|jersey)$/.test(bearer)
        ? beast
        : undefined
    },
  },
  {
    // 'Sleeve tattoos koi and waves'
    opens: /^tattoos?$/,
    whole:
      /^(tattoos?) (koi|dragons?|snakes?|tigers?|roses?|skulls?|swallows?|lotus|cranes?|peon(?:y|ies)|flames|waves|anchors?|daggers?|hearts?|spiders?|stars?|runes|flowers|ravens?|wol(?:f|ves)|lions?)(?: (?:and|,) (?:waves|clouds|flowers|peonies|cherry blossoms?|maple leaves|roses|skulls?|stars))?(?= [,.;!?)/|]|$)/,
    plain: ([, tattoo = '', sign = ''], before) =>
      /^(?:[,.;:/|]|sleeve|arm|back|chest|full|neck|leg|hand|and|with|yakuza|)$/.test(
        before.at(-1) ?? '',
      )
        ? `${tattoo} of ${sign}`
        : undefined,
  },
]

/** Whether words name a being that may be of any size, behind no more than its looks. */
function isOfKind(words: readonly string[]): boolean {
  const at = words.findIndex((word) => !isLook(word))
  const { who, animal } = vocabulary.entries.get(words[at] ?? '') ?? {}
  const isKin = who?.slot === 'species' && !/^(?:human|giant)$/.test(who.concept)
  return isKin || (at > 0 && animal !== undefined)
}

function isLook(word: string): boolean {
  const entry = vocabulary.entries.get(word)
  if (entry === undefined) return false
  const { who, thing, colour, material, quality, age, build, trait, figure, look } = entry
  if (who !== undefined || thing !== undefined) return false
  return [colour, material, quality, age, build, trait, figure, look].some(
    (said) => said !== undefined,
  )
}

/** Sizes and stripes that stand before or behind what they are said of. */
const sizes: readonly Clause[] = [
  {
    // 'A gentle giant troll', 'a giant mossy stone golem' are a troll and a golem.
    opens: /^giant$/,
    whole: /^giant((?: [a-z-]+){1,4})/,
    plain: ([, rest = ''], before) => {
      const words = rest.trim().split(' ')
      const isNamed = /^(?:frost|fire|stone|storm|hill|cloud|ice|sea|jotun)$/.test(
        before.at(-1) ?? '',
      )
      return isOfKind(words) && !isNamed ? `huge${rest}` : undefined
    },
  },
  {
    // 'Knee-high, bark-brown, wings': nothing that is worn
    opens: /^(?:knee|ankle|shin|waist|thigh|hip)$/,
    whole: /^(knee|ankle|shin|waist|thigh|hip) high(?= ,)/,
    plain: ([, part = ''], before) =>
      /^(?:[.;:!?–—\n-]|)$/.test(before.at(-1) ?? '')
        ? /^(?:waist|thigh|hip)$/.test(part)
          ? 'small'
          : 'tiny'
        : undefined,
  },
  {
    // 'A skeletal old man' is thin.
    opens: /^skeletal$/,
    whole:
      /^skeletal(?= (?:old |young |elderly |tall )?(?:man|woman|girl|boy|lady|person|gentleman|waist|frame|build)(?: |$))/,
    plain: () => 'emaciated',
  },
  {
    // 'Boots, knee-high, black'
    opens: /^(?:knee|ankle|shin|calf|mid|thigh|hip)$/,
    whole: /^(knee|ankle|shin|calf|mid calf|thigh|hip) high(?= [,.;)]|$)/,
    plain: ([, part = ''], before) =>
      before.slice(-6).some((word) => /^(?:feet|legs)$/.test(slotOf(word)))
        ? `${part} length`
        : undefined,
  },
  {
    // 'Trousers with white stripes down each leg'
    opens: /^stripes$/,
    whole:
      /^stripes (?:(?:running|going|sewn|stitched) )?(?:down|along|up) (?:the|each|both|his|her|its|their|either) (?:legs?|sides?|seams?|arms?|sleeves?|outsides?)(?= |$)/,
    plain: (_, before) =>
      before.some((word) => /^(?:legs|full|torso|outer)$/.test(slotOf(word)))
        ? 'stripes'
        : undefined,
  },
  {
    // 'Left hand: prosthetic, chrome'
    opens: /^(?:left|right)$/,
    whole:
      /^(left|right) (arm|hand|leg|foot|eye) : (prosthetic|mechanical|bionic|cybernetic|robotic|artificial) , ((?:[a-z]+ )?[a-z]+)(?= [.;]|$)/,
    plain: ([, side = '', limb = '', made = '', said = '']) => {
      const { colour, material } = vocabulary.entries.get(said.split(' ').at(-1) ?? '') ?? {}
      return (colour ?? material) === undefined ? undefined : `${said} ${made} ${side} ${limb}`
    },
  },
  {
    // 'Lost both legs in the war': the war is not what is missing.
    opens: /^(?:lost|loses|losing)$/,
    whole: new RegExp(
      `^(?:lost|loses|losing) both (?:of )?(?:(?:his|her|their) )?(arms|legs|hands|feet|eyes)(?: (?:to|in|at|during|on) (?:(?!and |but )[a-z]+ ){0,4}?[a-z]+)?${ends}`,
    ),
    plain: ([, limbs = '']) => `missing both ${limbs}`,
  },
]

const gum: readonly Clause[] = [
  {
    // 'A waitress chewing gum', 'blowing a gum bubble'
    opens: /^(?:chewing|popping|blowing|snapping|chews|chomping)$/,
    whole:
      /^(?:chewing|popping|blowing|snapping|chews|chomping) (?:(?:on|a|her|his|some|big|pink) )*(?:gum bubble|bubble gum|bubblegum(?: bubble)?|gum)(?= |$)/,
    plain: () => ', chewing gum ,',
  },
]

/** What a scarf is called by and an old woman, and what is a fruit and a colour. */
const twoMeanings: readonly Clause[] = [
  {
    // 'An old babushka with a basket'; in one, or of silk, it is a headscarf.
    opens: /^babushkas?$/,
    whole:
      /^babushka(?! (?:scarf|headscarf|shawl|kerchief|hat|cap|on|over|tied|knotted|doll|dolls))/,
    plain: (_, before) => {
      const said = before.slice(-3).filter((word) => !/^(?:an?|the|her|my|our)$/.test(word))
      const isScarf = said.some((word) => {
        const { colour, material, pattern, grammar } = vocabulary.entries.get(word) ?? {}
        return (
          (colour ?? material ?? pattern) !== undefined || /^(?:wear|in|with)$/.test(grammar ?? '')
        )
      })
      return isScarf || /^(?:her|and)$/.test(before.at(-1) ?? '') ? undefined : 'grandmother'
    },
  },
  {
    // 'I want a princes': one of them is a princess
    opens: /^an?$/,
    whole: /^a ((?:[a-z]+ )?)princes(?= |$)/,
    plain: ([, said = '']) => `a ${said}princess`,
  },
  {
    // 'A notebook and stub of pencil'
    opens: /^(?:stub|stump|butt)$/,
    whole: new RegExp(
      `^(?:stub|stump|butt) of (?:an? )?(pencil|candle|chalk|cigar|cigarette|crayon|charcoal)${ends}`,
    ),
    plain: ([, thing = '']) => thing,
  },
  {
    // 'Hair going autumn orange': no fruit grows there
    opens:
      /^(?:going|gone|goes|turning|turned|turns|fading|fades|shading|shades|burning|glowing|glows)$/,
    whole: new RegExp(
      `^(?:going|gone|goes|turning|turned|turns|fading|fades|shading|shades|burning|glowing|glows) (?:(?:to|into|a|an|all) )*((?:[a-z]+ )?)orange${ends}`,
    ),
    plain: ([, shade = '']) =>
      `${/^(?:burnt|bright|dark|pale|deep|light|neon) $/.test(shade) ? shade : ''}orange coloured`,
  },
]

function slotOf(word: string): string {
  return vocabulary.entries.get(word)?.thing?.slot ?? ''
}

const bows: readonly Clause[] = [
  {
    // 'Judo kid, orange belt, bow': the greeting, and nothing to shoot with.
    opens: /^bow$/,
    whole: /^bow(?= [,.;!?)]|$)/,
    plain: (_, before) =>
      before.at(-1) === ',' && before.some((word) => bowers.test(word)) ? 'bowing' : undefined,
  },
  {
    // 'Roaring with the bar overhead': the lifter's.
    opens: /^(?:bar|the|an?)$/,
    whole:
      /^(?:(?:the|an?|loaded|heavy|bent) )*bar (?:(?:held|raised|locked|up|high|out) )*(overhead|above (?:his|her|their|the) head|over (?:his|her|their) head|across (?:his|her|their|the) shoulders|at (?:his|her|their) chest)(?= |$)/,
    plain: ([, where = '']) => `barbell ${/^over|above/.test(where) ? 'held high' : where}`,
  },
  {
    // 'A trophy overhead'
    opens: /^(?:overhead|held|raised|lifted|aloft)$/,
    whole: /^(?:(?:held|raised|lifted) )?(?:overhead|aloft)(?= [,.;!?)]| and | in | with |$)/,
    plain: (_, before) =>
      vocabulary.entries.get(before.at(-1) ?? '')?.thing?.slot === 'prop' ? 'held high' : undefined,
  },
]

const bowers =
  /^(?:judo|judoka|karate|karateka|kendo|aikido|taekwondo|sumo|butler|actor|actress|conductor|pianist|courtier|footman|waiter|maestro)$/

/** Crockery in the hands, not armour; iron in a carpenter's mouth; a false leg. */
const handled: readonly Clause[] = [
  {
    // 'Carrying three plates'
    opens: /^(?:carrying|carries|balancing|balances|holding|holds|stacking|washing|serving)$/,
    whole:
      /^([a-z]+) ((?:(?:an?|the|some|two|three|four|five|six|many|[2-9]|stack of|pile of|full|empty|dirty|white|blue|red|green|big|small|chipped|broken|porcelain|china) )*)(plates?)(?= [,.;!?)]| and | in | on | of | with |$)/,
    plain: ([, verb = '', said = '', plates = '']) => `${verb} ${said}dinner ${plates}`,
  },
  {
    // 'A plate in each hand'
    opens: /^plates?$/,
    whole:
      /^(plates?) ((?:in|on) (?:each|both|one|his|her|their|the)(?: (?:left|right))? hands?)(?= [,.;!?)]|$)/,
    plain: ([, plates = '', hand = ''], before) =>
      /^(?:dinner|armou?r|steel|breast)$/.test(before.at(-1) ?? '')
        ? undefined
        : `dinner ${plates} ${hand}`,
  },
  {
    // 'Nails between her teeth'
    opens: /^nails$/,
    whole:
      /^nails (?:(?:held|clamped|gripped) )?(?:in|between) (?:(?:his|her|their|the|its) )?(?:mouth|teeth|lips)(?= [,.;!?)]|$)/,
    plain: () => 'tacks in the mouth',
  },
  {
    // 'A prosthesis on her left leg'
    opens: /^(?:prosthesis|prosthetic|prostheses)$/,
    whole:
      /^(?:prosthesis|prosthetic|prostheses) (?:on|at|for|in place of|instead of) (?:(?:his|her|their|the|its|an?) )?(left |right )?(arm|leg|hand|foot|forearm|knee|calf|thigh)(?= [,.;!?)]| and | with |$)/,
    plain: ([, side = '', part = '']) =>
      `${side}prosthetic ${/^(?:knee|calf|thigh)$/.test(part) ? 'leg' : part.replace('forearm', 'arm')}`,
  },
]

export const twoSenseClauses: readonly Clause[] = [
  ...handled,
  ...bows,
  ...prints,
  ...sizes,
  ...gum,
  ...twoMeanings,
]
