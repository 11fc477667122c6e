/** Whose a colour or a stuff is, where another word stands nearer: 'corseted in plum satin', 'the fur on its collar', 'everything matte charcoal'. */
import { vocabulary } from '../../words/vocabulary.ts'
import {
  type Clause,
  colours,
  ends,
  endsOr,
  isHue,
  isLook,
  isOfClothes,
  isStuff,
  isWornThing,
  whose,
} from './clause-words.ts'

/** What somebody has on who is said to be so. */
const wearers: ReadonlyMap<string, string> = new Map([
  ['corseted', 'a corset'],
  ['gloved', 'gloves'],
  ['veiled', 'a veil'],
  ['turbaned', 'a turban'],
  ['aproned', 'an apron'],
  ['gowned', 'a gown'],
  ['robed', 'a robe'],
  ['suited', 'a suit'],
  ['caped', 'a cape'],
  ['cloaked', 'a cloak'],
  ['mantled', 'a mantle'],
  ['uniformed', 'a uniform'],
  ['shod', 'shoes'],
  ['booted', 'boots'],
  ['stockinged', 'stockings'],
  ['kilted', 'a kilt'],
  ['trousered', 'trousers'],
  ['jacketed', 'a jacket'],
  ['hatted', 'a hat'],
  ['bonneted', 'a bonnet'],
  ['sashed', 'a sash'],
  ['skirted', 'a skirt'],
])

const few = '((?:[a-z-]+ ){0,3}?[a-z]+)'

const dressed: readonly Clause[] = [
  {
    // 'Corseted in plum satin', 'gloved in black silk'
    opens: { test: (word) => wearers.has(word) },
    whole: new RegExp(`^([a-z]+) in ${few}${ends}`),
    plain: ([, worn = '', said = '']) => {
      const last = said.slice(said.lastIndexOf(' ') + 1)
      return isStuff(last) || isHue(said) || isLook(said)
        ? `wearing ${wearers.get(worn)} of ${said}`
        : undefined
    },
  },
  {
    // 'Everything matte charcoal apart from the lining', 'everything she wears is black'
    opens: /^everything$/,
    whole:
      /^everything (?:(?:else|she wears|he wears|they wear|she has on|he has on|about her|about him|on her|on him|is|are|in|all) )*((?:(?:matte|deep|dark|light|pale|bright|dull|dusty|faded|pure) )?(?:[a-z]+|#[0-9a-f]{6}))(?= [,.;:!?)—–-]| and | but | with | apart | except | save |$)/,
    plain: ([, hue = '']) => (isHue(hue) || /^#/.test(hue) ? `dressed in ${hue}` : undefined),
  },
]

const trimmed: readonly Clause[] = [
  {
    // 'The fur on its collar is matted'
    opens: /^(?:the|and|,)$/,
    whole: new RegExp(
      `^(?:the) (fur|lace|velvet|fleece|feathers|sheepskin|ermine|silk|satin|leather|sequins|beads) (?:on|of|at|round|around) (${whose}) (collar|cuffs|hem|hood|lapels|sleeves|lining|brim|neckline|edges)(?= |$)`,
    ),
    plain: ([, stuff = '', owner = '', part = '']) =>
      /^(?:its|their|the)$/.test(owner) ? `its ${stuff} ${part}` : undefined,
  },
  {
    // 'A tail banded with copper rings'
    opens: /^(?:banded|ringed|circled|encircled|hooped)$/,
    whole: new RegExp(
      `^(?:banded|ringed|circled|encircled|hooped) (?:with|by|in) ((?:[a-z]+ ){0,2}(?:rings|bands|bracelets|hoops|bangles))${ends}`,
    ),
    plain: ([, rings]) => `with ${rings}`,
  },
  {
    // 'A navy bodysuit with a silver comet, short boots'
    opens: /^with$/,
    whole: new RegExp(
      `^with (?:an?|one|a single) (?:(?:${colours}|big|large|small|tiny|huge|jagged|stylised|simple) )+(comet|wave|spiral|sunburst|galaxy|atom|planet|swirl|cross|chevron|arrow|diamond|triangle|circle|ring|star|bolt|lightning bolt|flame|moon|crescent|sun|zigzag|droplet|snowflake|paw|paw print)(?= ,|$| \\.| on the chest| on the front)(?: on the (?:chest|front))?`,
    ),
    plain: ([clause = '', figure = ''], before) => {
      if (!isOfClothes(before, before.includes('is') ? 8 : 1)) return undefined
      const isSign = vocabulary.entries.get(figure)?.thing?.slot !== 'neck'
      return isSign ? `${clause.replace(/ on the (?:chest|front)$/, '')} on it` : undefined
    },
  },
]

const sided: readonly Clause[] = [
  {
    // 'A cape with the inside red', 'a red inside of the cape'
    opens: { test: (word) => word === 'the' || isHue(word) },
    whole: new RegExp(`^(?:the )?([a-z]+ )?inside of (${whose}) ([a-z]+)${endsOr('is|are')}`),
    plain: ([, hue = '', owner, thing = '']) =>
      isWornThing(thing) ? `the ${hue}lining of ${owner} ${thing}` : undefined,
  },
]

const placed: readonly Clause[] = [
  {
    // 'A red headscarf around the neck' is a scarf.
    opens: /^(?:headscarf|headscarves|kerchief)$/,
    whole: new RegExp(
      `^(?:headscarf|headscarves|kerchief) (?:tied |knotted |wrapped )?(?:around|round|at|on|about) (?:${whose} )?neck${ends}`,
    ),
    plain: () => 'scarf around the neck',
  },
  {
    // 'Jeans knee torn', 'power armour shoulder broken'
    opens: { test: isWornThing },
    whole: new RegExp(
      `^([a-z]+) (?:knees?|elbows?|shoulders?|seat|toes?|heels?) (torn|ripped|patched|broken|cracked|worn|frayed|scuffed|dented|muddy|faded|holed|worn out|worn through)${ends}`,
    ),
    plain: ([, thing, state]) => `${state} ${thing}`,
  },
  {
    // 'Its fur calico'
    opens: /^(?:fur|coat|pelt|hide)$/,
    whole: new RegExp(
      `^(fur|coat|pelt|hide) (?:is |all )?(calico|tabby|tortoiseshell|piebald|brindled?|dappled|roan|skewbald|merle|spotted|striped)${ends}`,
    ),
    plain: ([, coat, figure], before) =>
      /^(?:its|his|her|their|,|)$/.test(before.at(-1) ?? '') ? `${figure} ${coat}` : undefined,
  },
]

export const wornOfClauses: readonly Clause[] = [...placed, ...dressed, ...trimmed, ...sided]
