/** Things taken for others: a brace of rabbits holds no trousers up, tar on the palms is no lute, a hoof shod in gold no shoe, an owl's wingtips are none either, and eye teeth are no eyes. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, ends, entryOf, isHue, isSaid, own } from './clause-words.ts'

const isBeast = (word: string): boolean => {
  const { animal, who } = vocabulary.entries.get(word) ?? {}
  return animal !== undefined || /folk$/.test(who?.concept ?? '')
}

const brace: Clause = {
  // 'A brace of rabbits at the belt'
  opens: /^(?:an?|brace|two|three)$/,
  whole:
    /^(?:(?:an?|two|three) )?(?:dead )?brace of (?:(?:dead|freshly shot|wild|plump|fat) )*([a-z]+)(?= |$)/,
  plain: ([, game = '']) => (entryOf(game)?.animal === undefined ? undefined : `two dead ${game}`),
}

const tar: Clause = {
  // 'Tar on his palms'
  opens: /^tar$/,
  whole: new RegExp(
    `^tar (?:on|under|over|up to) (?:${own} )?(?:both )?(palms?|hands?|fingers?|fingernails|nails|thumbs?|arms?|forearms|knees?|elbows|feet|soles|boots|trousers|breeches|shirt|apron)${ends}`,
  ),
  plain: ([, where = '']) => `tar stains on the ${where}`,
}

const shod: Clause = {
  // 'One hoof shod in gold', 'hooves shod with silver'
  opens: /^(?:hoof|hooves|hoofs)$/,
  whole: new RegExp(`^(hoof|hooves|hoofs) (?:is |are |all )?shod (?:in|with) ([a-z]+)${ends}`),
  plain: ([, hoof = '', stuff = '']) => `${stuff} ${hoof}`,
}

const coats: Clause = {
  // 'A centaur courier, dapple coat': of hair
  opens:
    /^(?:dappled?|piebald|skewbald|roan|bay|palomino|brindled?|dun|sorrel|buckskin|pinto|appaloosa|tabby|tortoiseshell)$/,
  whole:
    /^(dappled?|piebald|skewbald|roan|bay|palomino|brindled?|dun|sorrel|buckskin|pinto|appaloosa|tabby|tortoiseshell)(?: (grey|gray|brown|black|white))? coat(?= |$)/,
  plain: ([, look = '', hue], before) =>
    before.some((word) => word === 'centaur' || isBeast(word))
      ? `${look}${hue === undefined ? '' : ` ${hue}`} fur`
      : undefined,
}

const wingtips: Clause = {
  // 'An owl scholar, ink on the wingtips'
  opens:
    /^(?:black|white|grey|brown|dark|pale|red|blue|gold|silver|ink|mud|soot|paint|oil|ash|blood|wingtips)$/,
  whole:
    /^((?:(?:black|white|grey|brown|dark|pale|red|blue|gold|silver) |(?:ink|mud|soot|paint|oil|ash|blood) (?:on|over|all over) (?:the|her|his|its|their) )?)wingtips(?= |$)/,
  plain: ([, said = ''], before) =>
    before.some((word) => isBeast(word) || /^(?:angel|fairy|harpy|wings?|bird|dragon)$/.test(word))
      ? `${said}tips of the wings`
      : undefined,
}

const waistband: Clause = {
  // 'Faixa vermelha na cintura': what is worn round the waist is a sash
  opens: /^(?:headband|hair band|hairband)$/,
  whole:
    /^(?:headband|hairband) (?:on|at|around|round) (?:the|his|her|their) (?:waist|hips)(?= |$)/,
  plain: () => 'sash',
}

const eyeTeeth: Clause = {
  // 'Eye teeth filed short'
  opens: /^eye$/,
  whole:
    /^eye (teeth|tooth)(?: (filed|ground|worn|sharpened)(?: (?:short|flat|down|blunt))?)?(?= |$)/,
  plain: ([, teeth, how]) =>
    `${how === undefined ? '' : `${how} `}${teeth === 'tooth' ? 'fang' : 'fangs'}`,
}

const toldTeeth: Clause = {
  // 'Teeth blackened', 'teeth stained with betel', 'one tooth filed to a point'
  opens: /^(?:teeth|tooth)$/,
  whole: new RegExp(
    `^(teeth|tooth) (?:(?:are|is|all|were) )*(blackened|yellowed|sharpened|lacquered|gilded|rotted|ground|browned|capped)(?: (?:with|in|to|down to|by) (?:an? )?([a-z]+))?${ends}`,
  ),
  plain: ([, teeth = '', how = '', stuff = '']) =>
    `${how === 'capped' && stuff !== '' ? stuff : how} ${teeth}`,
}

const pallor: Clause = {
  // 'A ghoul waiter, greenish pallor'
  opens: /^[a-z]+$/,
  whole: new RegExp(
    `^(?:an? )?((?:(?:deathly|sickly|unhealthy|ghostly|faint|distinct|slight) )*)([a-z]+ )?pallor${ends}`,
  ),
  plain: ([, , hue = '']) => {
    const said = hue.trim()
    if (said === '' || /^(?:his|her|the|an?|deathly|sickly|unhealthy|ghostly)$/.test(said))
      return 'pale skin'
    return isHue(said) || isSaid(said) ? `${said} skin` : undefined
  },
}

const feathered: Clause = {
  // 'Goose-feathered arrows': no goose goes with them
  opens: { test: isBeast },
  whole:
    /^([a-z]+) feathered (arrows|bolts|darts|quill|pen|hat|cap|bonnet|cloak|mantle|fan)(?= |$)/,
  plain: ([, , thing = '']) =>
    /^(?:arrows|bolts|darts)$/.test(thing) ? thing : `feathered ${thing}`,
}

const littleRed: Clause = {
  // 'Little Red type but it's a bear'
  opens: /^little$/,
  whole:
    /^little red(?: riding hood)?(?: type| style| kind of girl| vibes?| figure| lookalike)?(?= (?:but|,|only|except|as|who)|$)/,
  plain: ([whole]) => (whole === 'little red riding hood' ? undefined : 'little red riding hood'),
}

const dimples: Clause = {
  // 'A dimpled chin' makes nobody fat
  opens: /^dimpled$/,
  whole: /^dimpled (chin|cheeks?|smile)(?= |$)/,
  plain: ([, part = '']) => (part === 'chin' ? 'cleft chin' : 'dimples'),
}

const helper: Clause = {
  // 'Octopus helper', 'raven assistant'
  opens: { test: isBeast },
  whole: new RegExp(
    `^([a-z]+) (?:helper|assistant|sidekick|companion|familiar|messenger|mascot|friend|accomplice|lookout)${ends}`,
  ),
  plain: ([, beast = ''], before) => {
    const isAfter = /^(?:[,;(–—]|with|and|plus|an?|his|her|their)$/.test(before.at(-1) ?? '')
    const isSomebody = before.some((word) => vocabulary.entries.get(word)?.who !== undefined)
    if (!isAfter || !isSomebody) return undefined
    // Of a raven and a dove it is no colour.
    if (vocabulary.entries.get(beast)?.colour !== true) return `${beast} companion`
    return /^(?:an?|his|her|their)$/.test(before.at(-1) ?? '') ? beast : `a ${beast}`
  },
}

const flecked: Clause = {
  // 'Hazel eyes flecked with green', 'grey eyes with gold flecks'
  opens: /^(?:flecked|speckled|ringed|rimmed|shot|with)$/,
  whole: new RegExp(
    `^(?:(?:flecked|speckled|ringed|rimmed|shot|shot through) with ([a-z]+)|with ([a-z]+) (?:flecks|specks|glints|rings|rims))${ends}`,
  ),
  plain: ([, first, second], before) => {
    const hue = first ?? second ?? ''
    const at = before.lastIndexOf('eyes')
    return isHue(hue) && at >= 0 && at >= before.length - 2 ? `flecked ${hue}` : undefined
  },
}

const stainedLips: Clause = {
  // 'Grape-stained lips'
  opens: { test: (word: string) => stains.has(word.replace(/-.*$/, '')) },
  whole: /^([a-z]+)[ -]stained (?:lips|mouth)(?= |$)/,
  plain: ([, stuff = '']) => `${stains.get(stuff) ?? ''} lips`,
}

const stains: ReadonlyMap<string, string> = new Map([
  ['grape', 'grape purple'],
  ['wine', 'wine red'],
  ['berry', 'berry purple'],
  ['blackberry', 'dark purple'],
  ['blueberry', 'blueberry blue'],
  ['cherry', 'cherry red'],
  ['strawberry', 'strawberry red'],
  ['raspberry', 'raspberry'],
  ['beet', 'beetroot red'],
  ['beetroot', 'beetroot red'],
  ['betel', 'brick red'],
  ['blood', 'blood red'],
  ['ink', 'ink blue'],
  ['chocolate', 'chocolate brown'],
  ['coffee', 'coffee brown'],
  ['tobacco', 'tobacco brown'],
])

const bundles: Clause = {
  // 'Bundles of sage': the herb is in the hand, nobody is wise
  opens: /^(?:bundles?|bunch|bunches|posy|handful|bouquet|sheaf)$/,
  whole:
    /^(bundles?|bunch|bunches|posy|handful|bouquet|sheaf) of ((?:(?:dried|fresh|wild|burning|smouldering) )*)(sage|mint|thyme|rosemary|basil|dill|parsley|mugwort|wormwood|rue|tansy|yarrow|comfrey|chamomile|camomile|fennel|hyssop|feverfew|valerian|cress|chives|bay|oregano|marjoram)(?= |$)/,
  plain: ([, how = '', said = '', herb = '']) =>
    `${/^(?:bundles|bunches)$/.test(how) ? how : 'bunch'} of ${said}${herb} herbs`,
}

const shifting: Clause = {
  // 'A waistcoat of shifting colours', 'a colour-changing cloak'
  opens: /^(?:of|in|colou?r)$/,
  whole:
    /^(?:(?:of|in) (?:(?:ever|constantly|slowly|always|magically) )?(?:shifting|changing|swirling|clashing|ever changing|shimmering|dancing|drifting|mixed|all possible|impossible) colou?rs|colou?r (?:changing|shifting)(?= [a-z]))(?= |$)/,
  plain: ([whole]) =>
    /^(?:of|in) .*(?:clashing|mixed|all possible)/.test(whole)
      ? 'of many colours'
      : whole.startsWith('colo')
        ? 'iridescent multicoloured'
        : 'of many iridescent colours',
}

export const twoSenseThingsClauses: readonly Clause[] = [
  brace,
  tar,
  shod,
  coats,
  wingtips,
  waistband,
  eyeTeeth,
  toldTeeth,
  pallor,
  feathered,
  littleRed,
  dimples,
  helper,
  flecked,
  stainedLips,
  bundles,
  shifting,
]
