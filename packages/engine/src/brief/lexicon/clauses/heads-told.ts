import { type Clause, colours, ends, own } from './clause-words.ts'

const likenedParts: readonly (readonly [part: string, likes: string, plain: string])[] = [
  [
    'ears',
    '(?:jug|pitcher|cup|teapot|trophy|mug|pot) handles|(?:open )?(?:taxi|car|cab|barn|cupboard) doors|saucers|dinner plates|satellite dishes|wing nuts|wingnuts|sails|bat wings|an elephant|a bat|cabbage leaves|radar dishes|rudders',
    'big sticking out ears',
  ],
  [
    'lips|mouth',
    'a zip|a zipper|a slit|a razor cut|a paper cut|a knife cut|a trap|a gash|a ruled line|a line|a wire|a closed purse|a mousetrap|a coin slot|two pencil lines|a seam|a steel trap',
    'thin lips',
  ],
  [
    'lips|mouth',
    'a rosebud|rosebuds|a cherry|cherries|a strawberry|rose petals|petals',
    'small full red lips',
  ],
  ['lips', 'sausages|slugs|cushions|pillows|a trout|tyres|a fish|a carp', 'thick lips'],
  [
    'nose',
    'a beak|a hook|an eagle|a hawk|a parrot|a tin opener|a scythe|a sickle|a billhook|a bottle opener',
    'hooked nose',
  ],
  [
    'nose',
    'a potato|a strawberry|a doorknob|a bulb|a pear|a plum|a turnip|a light bulb|a sponge',
    'bulbous nose',
  ],
  ['nose', 'a button|a ski jump|a pea|a pug|a piglet', 'button nose'],
  ['nose', 'a knife|a blade|a paper knife|an icicle|a ruler|a needle', 'long thin nose'],
  [
    'cheeks',
    'a hamster|a squirrel|a chipmunk|apples|two apples|dumplings|buns|balloons|pillows',
    'chubby cheeks',
  ],
  [
    'teeth',
    'tombstones|a horse|piano keys|gravestones|a rabbit|a donkey|a broken fence',
    'big uneven teeth',
  ],
  [
    'eyebrows|brows',
    'caterpillars|hedges|awnings|two caterpillars|moustaches|brushes|thatch|hairy caterpillars',
    'bushy eyebrows',
  ],
  [
    'chin',
    'a shovel|a spade|a brick|an anvil|a boot|the prow of a ship|a drawer|a cash register',
    'jutting square chin',
  ],
  ['chin', 'a needle|a slipper|a sickle|a crescent moon', 'long pointed chin'],
  ['eyes', 'saucers|dinner plates', 'big round eyes'],
  [
    'eyes',
    'currants|raisins|pinpricks|beads|boot buttons|two currants|pips|apple pips',
    'small dark eyes',
  ],
  ['eyes', 'slits|gimlets', 'narrow eyes'],
]

const likened: readonly Clause[] = likenedParts.map(([part, likes, plain]) => ({
  opens: new RegExp(`^(?:${part})$`),
  whole: new RegExp(
    `^(?:${part}) (?:(?:that )?(?:are|is|stick out|stuck out|stand out|just|all|look|looks) )*like (?:${likes})(?:'s|s)?${ends}`,
  ),
  plain: () => plain,
}))

const looks: Readonly<Record<string, string>> = {
  burn: 'intense eyes',
  blaze: 'intense eyes',
  smoulder: 'intense eyes',
  bore: 'intense eyes',
  pierce: 'piercing eyes',
  sparkle: 'twinkling eyes',
  twinkle: 'twinkling eyes',
  glitter: 'twinkling eyes',
  dance: 'twinkling eyes',
  laugh: 'laughing eyes',
  smile: 'smiling eyes',
  bulge: 'bulging eyes',
  pop: 'bulging eyes',
  water: 'watery eyes',
  run: 'watery eyes',
  droop: 'droopy eyes',
  squint: 'squinting eyes',
  wander: 'wall eyes',
}

const eyes: readonly Clause[] = [
  {
    // 'Eyes that burn', 'eyes which never stop smiling'
    opens: /^eyes$/,
    whole: new RegExp(
      `^eyes (?:that|which) (?:(?:never stop|always|still|almost|seem to|just|really|sort of) )*(${Object.keys(looks).join('|')})(?:s|ing)?(?: (?:out|at you|with (?:mischief|laughter|fun|fever|hatred|zeal|faith)))*${ends}`,
    ),
    plain: ([, does = '']) => looks[does],
  },
  {
    // 'A lazy left eye'
    opens: /^(?:lazy|wandering|roving|cast)$/,
    whole: /^(?:lazy|wandering) (left|right) eye(?= |$)/,
    plain: ([, side = '']) => `${side} lazy eye`,
  },
  {
    // 'A dimple in the left cheek only'
    opens: /^dimples?$/,
    whole: new RegExp(
      `^dimple (?:only )?(?:in|on) (?:(?:the|his|her|their|one) )?(left|right) cheek(?: only)?${ends}`,
    ),
    plain: ([, side = '']) => `${side} dimple`,
  },
  {
    // 'Bottle-bottom lenses', 'thick lenses'
    opens: /^(?:thick|bottle|jam|coke|milk|pebble|heavy)$/,
    whole:
      /^(?:thick|heavy|bottle(?: (?:bottom|end|glass))?|jam jar|coke bottle|milk bottle|pebble)(?: thick)? (?:lenses|lens)(?= |$)/,
    plain: () => 'thick glasses',
  },
  {
    // 'A beaky old judge'
    opens: /^beaky$/,
    whole: /^beaky(?: (nose|face|features))?(?= |$)/,
    plain: ([, part]) => (part === undefined ? 'hook nosed' : 'hooked nose'),
  },
]

const hairs: readonly Clause[] = [
  {
    // 'Beard in a net', 'hair in a rag', 'hair up in a towel'
    opens: /^(?:hair|beard)$/,
    whole: new RegExp(
      `^(hair|beard) (?:(?:all|tied|bundled|bound|wrapped|tucked|up|caught|stuffed|bunched|kept) )*(?:in|into|under|inside) (?:an? |the |his |her )?((?:(?!with|and)[a-z]+ )?)(net|hairnet|snood|rag|towel|duster|tea towel)${ends}`,
    ),
    plain: ([, hair = '', said = '', what = '']) => {
      if (/net/.test(what)) return hair === 'beard' ? 'beard , beard net' : undefined
      if (what === 'snood') return undefined
      return what.endsWith('towel') && what !== 'tea towel'
        ? `${said}towel wrapped round the head`
        : `${said}headscarf`
    },
  },
  {
    // 'Shoes, a blond fringe': no shoes have one
    opens:
      /^(?:floppy|greasy|long|short|blond|blonde|ginger|auburn|mousy|sandy|strawberry|sweaty|wet)$/,
    whole: new RegExp(
      `^((?:(?:floppy|greasy|long|short|straight|heavy|sweaty|wet|dark|blond|blonde|ginger|auburn|mousy|sandy|strawberry blonde?|brown|red|black) )+)fringe(?: (?:over|in|across) (?:${own} )?(?:eyes|forehead|brow))?${ends}`,
    ),
    plain: ([, said = '']) =>
      /blond|ginger|auburn|mousy|sandy|greasy|sweaty|floppy/.test(said)
        ? `, ${said}bangs ,`
        : undefined,
  },
  {
    // 'Spots, braces and a blond fringe' of a student
    opens: /^spots$/,
    whole: /^spots(?= ,| and |$)/,
    plain: (_, before) => {
      const isYoung = before.some((word) =>
        /^(?:student|teen|teenager|teenage|boy|girl|lad|lass|youth|apprentice|squire|clerk|schoolboy|page|pimply)$/.test(
          word,
        ),
      )
      const isAlone = /^(?:,|and)$/.test(before.at(-1) ?? '')
      return isYoung && isAlone ? 'acne' : undefined
    },
  },
]

const limbs: readonly Clause[] = [
  {
    // 'One ear bitten in half', 'one ear that a mule bit in half'
    opens: /^(?:one|left|right|ear)$/,
    whole: new RegExp(
      `^(?:one |(left|right) )?ear (?:(?:that |which )?(?:an? |the |some )?[a-z]+ )?(?:bitten|bit|chewed|torn|ripped|chopped|sliced) (?:in half|off|in two|away|half off|half away|to shreds)${ends}`,
    ),
    plain: ([, side = '']) => `torn ${side} ear`,
  },
  {
    // 'Hands enormous for such a small woman', 'her hands are huge for her size'
    opens: /^(?:hands|feet|ears|eyes)$/,
    whole: new RegExp(
      `^(hands|feet|ears) (?:(?:are|were|look|seem) )?(?:(?:far|much|almost|quite|really) )*(enormous|huge|massive|too big|too large|big|large|tiny|small) for (?:such )?(?:an? )?((?:(?:small|little|young|thin|slight|tiny|big|large|great) )*(?:woman|man|girl|boy|lady))?(?:person|body|him|her|his size|her size|his age|her age|frame|creature)?(?: , (?:and )?(?:(?:all|always|both) )*((?:red|raw|rough|cracked|chapped|scarred|sore|swollen)(?: and (?:red|raw|rough|cracked|chapped|scarred|sore|swollen))?)(?: (?:from|with|by) (?:the )?(?:[a-z]+ ){0,2}?[a-z]+)?)?${ends}`,
    ),
    isLong: true,
    plain: ([, part = '', size = '', whom, sore]) =>
      `${whom === undefined ? '' : `${whom} with `}${/too|enorm|huge|mass|big|large/.test(size) ? 'huge' : 'tiny'} ${part}${sore === undefined ? '' : ` , ${sore.replace(' and ', ' ')} ${part}`}`,
  },
  {
    // 'Hands red and cracked from lye soap'
    opens: /^(?:hands|knuckles|fingers|feet|nose)$/,
    whole: new RegExp(
      `^(hands|knuckles|fingers|feet|nose) (?:(?:are|is|all) )*((?:red|raw|rough|cracked|chapped|sore|swollen|blue|wrinkled)(?: and (?:red|raw|rough|cracked|chapped|sore|swollen|blue|wrinkled))?) (?:from|with|by) (?:(?:the|all|years of|too much|hot|cold|hard|lye) )*(?:soap|washing|lye|scrubbing|laundry|work|water|wind|frost|cold|brine|rowing|digging|dye)${ends}`,
    ),
    plain: ([, part = '', look = '']) => `${look.replace(' and ', ' ')} ${part}`,
  },
]

const odd: readonly Clause[] = [
  {
    // 'A braided beard, one ear, grinning': the other is gone
    opens: /^one$/,
    whole: /^one (ear|arm|leg|hand)(?= ,|$)/,
    plain: ([, part = ''], before) => (before.at(-1) === ',' ? `one ${part} missing` : undefined),
  },
  {
    // 'One brown and one milky eye'
    opens: /^one$/,
    whole: new RegExp(
      `^one (${colours}|hazel) (?:eye )?and (?:one|the other) (milky|blind|glass|cloudy|clouded|dead|false)(?: eye)?(?= |$)`,
    ),
    plain: ([clause, hue = '', look = '']) =>
      clause.includes('eye') ? `one ${hue} eye , one ${look} eye` : undefined,
  },
  {
    // 'Teeth stained by betel'
    opens: /^teeth$/,
    whole: new RegExp(
      `^teeth (?:(?:are|all|badly) )*(?:stained|blackened|reddened|yellowed|browned|darkened)(?: (red|black|brown|yellow))? (?:by|with|from) (?:[a-z]+ ){0,2}?(betel|tobacco|tea|coffee|wine|berries|blood|liquorice|ink|smoking)(?: juice| nut| nuts| pipes?)?${ends}`,
    ),
    plain: ([, hue, what = '']) => {
      const stain = /betel|wine|berries|blood/.test(what)
        ? 'red'
        : /ink|liquorice/.test(what)
          ? 'black'
          : 'yellow'
      return `stained ${hue ?? stain} teeth`
    },
  },
  {
    // 'A plaited beard with daisies'
    opens: /^with$/,
    whole: new RegExp(
      `^with ((?:(?:small|tiny|fresh|wild|${colours}) )*(?:daisies|flowers|wildflowers|roses|violets|poppies|primroses|bluebells|ribbons|buttercups|cornflowers))${ends}`,
    ),
    plain: ([, flowers = ''], before) =>
      before.at(-1) === 'beard' ? `, ${flowers} in the beard ,` : undefined,
  },
]

export const headsTold: readonly Clause[] = [...odd, ...likened, ...eyes, ...hairs, ...limbs]
