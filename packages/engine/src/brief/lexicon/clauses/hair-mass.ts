/** Hair named by what it hangs or stands in, without the word: 'a platinum pixie', 'white tufts over the ears', 'hair stiff with soap', 'hair stuck to the forehead', 'a topknot come undone'. */
import { type Clause, ends, isHue, own } from './clause-words.ts'

const hairHues =
  'grey|gray|white|silver|platinum|blonde?|ginger|auburn|brunette|chestnut|sandy|copper|strawberry blonde?|red|mousy|flaxen|golden|honey|bleached|peroxide|salt and pepper|pepper and salt|greying|graying|jet black|raven|snow white|steel grey|iron grey|iron gray|ash blonde?|dirty blonde?|black|brown|dark'
const dyes = 'pink|blue|green|purple|teal|turquoise|lilac|lavender|violet|mint|magenta|cyan|rainbow'
const manners =
  'thin|sparse|few|stray|wispy|wild|messy|scruffy|spiky|choppy|short|long|curly|tight|loose|neat|wiry|fluffy|thick|damp|wet|greasy|soft|two|three|remaining|sticking up'

/** What a mass of hair is called, and the words it is put into. */
const masses: ReadonlyMap<string, string> = new Map([
  ['pixie', 'pixie cut'],
  ['crop', 'cropped hair'],
  ['mop', 'mop of hair'],
  ['thatch', 'thatch of hair'],
  ['tuft', 'tuft of hair'],
  ['tufts', 'tufts of hair'],
  ['wisps', 'wisps of hair'],
  ['strands', 'strands of hair'],
  ['locks', 'flowing locks'],
  ['tresses', 'tresses'],
  ['knot', 'topknot'],
  ['corkscrews', 'corkscrew curls'],
  ['spirals', 'spiral curls'],
  ['fuzz', 'fuzz of hair'],
  ['fluff', 'fluff of hair'],
  ['spikes', 'spikes of hair'],
  ['weave', 'weave of hair'],
])

const behindMass =
  '(?= [,.;:!?)—–-]| (?:and|but|with|under|beneath|over|above|behind|round|around|on top|at the (?:back|nape|sides|crown|temples)|on (?:his|her|their) head|escaping|peeking|poking|sticking|standing|hidden|tucked|held|tied|to (?:his|her|the)|down|past|that|which|full|wet|pinned|combed|swept|falling|hanging|covered|in (?:all|every)) |$)'

const held =
  /^(?:holding|carrying|holds|carries|pushing|wielding|using|dragging|leaning|and|hand|of|riding)$/

/** Words that something other than hair is so called of. */
const otherwise =
  /^(?:ears?|tail|fur|helmet|shell|armou?r|shield|collar|spine|back|spikes?|spiked|pauldrons?|gauntlets?|mace|bracelet|choker|jacket|dragon|hedgehog|smoke|mist|bucket|broom|whip|riding|lynx|wings?|shadow|fairy)$/

const bareMass: Clause = {
  opens: new RegExp(`^(?:${hairHues}|${dyes}|${manners})$`.replaceAll(' ', '$|^')),
  whole: new RegExp(
    `^((?:(?:${manners}|${hairHues}|${dyes}) )+)(pixie|crop|mop|thatch|tufts?|wisps|strands|locks|tresses|knot|corkscrews|spirals|fuzz|fluff|spikes|weave)${behindMass}`,
  ),
  plain: ([, said = '', mass = ''], before) => {
    const near = before.slice(before.findLastIndex((word) => /^[.;:]$/.test(word)) + 1)
    if (held.test(before.at(-1) ?? '') || held.test(before.at(-2) ?? '')) return undefined
    if (near.some((word) => otherwise.test(word))) return undefined
    const isOfHair = new RegExp(`\\b(?:${hairHues})\\b`).test(said)
    const isDyed = new RegExp(`\\b(?:${dyes})\\b`).test(said)
    if (/^(?:spikes|spirals|fuzz|fluff|knot|weave|wisps|tufts?|strands)$/.test(mass) && !isOfHair)
      return undefined
    // Spikes are of steel, and a riding crop is black.
    if (/^(?:spikes|crop)$/.test(mass) && /\b(?:black|silver|dark|brown|red|golden)\b/.test(said))
      return undefined
    if (/^(?:wisps|spirals|knot)$/.test(mass) && /\b(?:black|dark)\b/.test(said)) return undefined
    // A fairy may be a pixie; with the colour of somebody's hair it is a cut.
    if (
      mass === 'pixie' &&
      (before.length < 2 || (!isOfHair && !isDyed && !/choppy|short|messy/.test(said)))
    )
      return undefined
    return `${said}${masses.get(mass)}`
  },
}

const sides =
  '(?:ears?|temples?|sides?(?: of (?:his|her|the) head)?|back(?: of (?:his|her|the) head)?)'

const roundBald: Clause = {
  // 'bald on top with white tufts over the ears', 'bald but for two tufts of grey hair at the sides'
  opens: /^(?:bald|balding|shiny|polished)$/,
  whole: new RegExp(
    `^(?:(?:shiny|polished) )?(?:bald|balding)(?: (?:on top|crown|head|pate|dome))?(?: ,)? (?:with|except for|but for|save for|apart from|bar|other than|and|but with)(?: (?:an?|some|only|just|two|three|few|his|wild|thin|fluffy|little|matching|the remains of|the last))* (?:(${hairHues}|snowy|wispy) )?(?:tufts?|wisps?|fringes?|horseshoe|ring|halo|crescent|fluff|puffs?|wings|strip|band|clouds?)(?: of (?:(${hairHues}|snowy|wispy) )?(?:hair|fluff|fuzz|curls|down))?(?: (?:left|sticking out|standing out|still|growing|remaining))*(?: (?:over|above|round|around|at|behind|on|about|by|from|either side|at either side|on either side)(?: the| his| her| each| both| either)*(?: ${sides})?(?: and (?:the )?back)?)${ends}`,
  ),
  plain: ([, first, second]) => `bald of crown , ${first ?? second ?? ''} tufted hair`,
}

const horseshoe: Clause = {
  // 'a horseshoe of grey hair round a bald crown'
  opens: /^(?:horseshoe|ring|crescent|semicircle|monk s|half ring|rim)$/,
  whole:
    /^(?:horseshoe|ring|crescent|semicircle|rim) of ((?:(?!hair )[a-z]+ ){0,3})(?:hair|fluff|fuzz|curls)(?: (?:round|around|below|under|about|circling|ringing)(?: (?:a|the|his|her|an otherwise|otherwise|shiny|pink|freckled))* (?:bald )?(?:crown|head|pate|dome|scalp|skull|top|spot))?(?= |$)/,
  plain: ([, said]) => `${said}ring of hair round bald head`,
}

const stuffs =
  'lime|limewash|lime wash|clay|mud|red mud|ochre|red ochre|butter|ghee|grease|bear grease|gel|wax|oil|palm oil|hairspray|hair spray|lacquer|salt|sea salt|blood|dried blood|ash|dust|chalk dust|flour|pitch|tar|sap|resin|paint|sugar|sugar water|snow|ice|frost|sweat|brilliantine|brylcreem|pomade|honey|cement|chalk|fat|tallow|sawdust|sand|soot|soap|slime|plaster|powder|spray|starch|egg white|beeswax|cream|foam|dirt|coal dust|river mud|glue|pollen|glitter|rain|seawater|salt water|brine'

const soaked: Clause = {
  // 'hair stiff with soap', 'dreadlocks clogged with pitch', 'hair coated in red ochre'
  opens:
    /^(?:hair|mane|locks|curls|fringe|braids|dreads|dreadlocks|plaits|twists|quiff|locs|beard|moustache|mustache|tufts)$/,
  whole: new RegExp(
    `^(hair|mane|locks|curls|fringe|braids|dreads|dreadlocks|plaits|twists|quiff|locs|beard|moustache|mustache|tufts) (?:(?:is|are|was|were|all|still|worn|swept|up|into|spikes|back|heavily|thickly) )*(stiff|stiffened|caked|coated|thick|heavy|matted|clogged|clotted|crusted|dusted|smeared|plastered|spiked|slick|slicked|shiny|gleaming|dressed|sticky|glued|hardened|set|dull|powdered|rimed|laced|streaked|spattered|splattered|wet|dripping|damp|soaked|drenched|full|glossy)(?: (?:back|down|up|flat|together))? (?:with|in|by|of) ((?:(?:dried|wet|white|red|old|lake|too much|cheap|stale|scented|rancid|sea|river) )*(?:${stuffs}))${ends}`,
  ),
  plain: ([, hair = '', how = '', stuff = '']) => {
    const cut = /^(?:stiff|stiffened|spiked|hardened)$/.test(how) ? 'spiky ' : ''
    const wet = /^(?:wet|dripping|damp|soaked|drenched)$/.test(how)
    const slick = /^(?:slick|slicked|shiny|gleaming|glossy)$/.test(how) ? 'slicked back ' : ''
    const name = stuff.replace(/^too much /, '').replaceAll(' ', '-')
    if (/^(?:beard|moustache|mustache)$/.test(hair)) return `${name}-${how} ${hair}`
    return `${cut}${slick}${wet ? `${how} ` : `${name}-${how} `}${hair}`
  },
}

const stuck: Clause = {
  // 'hair stuck to the forehead', 'hair plastered to her skull', 'hair clinging to his cheeks'
  opens: /^(?:hair|fringe|locks|curls|bangs|strands)$/,
  whole: new RegExp(
    `^(hair|fringe|locks|curls|bangs|strands) (?:(?:is|was|that|all|wet|wetly) )*(stuck|sticks|sticking|plastered|glued|pasted|clinging|clings|slicked|matted|flattened|pressed)(?: (?:flat|down|wetly|damply))* (?:to|on|onto|against|across|over) ${own} (?:wet |sweaty |pale )?(?:forehead|face|head|skull|cheeks?|neck|temples?|brow|scalp|shoulders|nape)(?= |$)`,
  ),
  plain: ([, hair = '', how = '']) =>
    `${how.replace(/^(?:sticks|sticking)$/, 'stuck').replace('clings', 'clinging')} wet ${/^(?:strands)$/.test(hair) ? 'hair' : hair}`,
}

const dripping: Clause = {
  opens: /^hair$/,
  whole: new RegExp(
    `^hair (?:(?:is|was|still|always) )*(dripping|soaking|sopping|soaked|drenched|sodden|damp|wet)(?: (?:wet|through))?(?: from (?:the |a )?(?:rain|sea|river|bath|shower|swim|pool|lake))?${ends}`,
  ),
  plain: ([, how]) => `${how} hair`,
}

const trailing: Clause = {
  // 'hair that trails on the floor behind her'
  opens: /^(?:hair|tresses|locks|braid|plait|braids|mane)$/,
  whole: new RegExp(
    `^(hair|tresses|locks|braid|plait|braids|mane) (?:(?:so|very|that|which|it|long) )*(?:trail(?:s|ing)|drag(?:s|ging)|sweep(?:s|ing)|brush(?:es|ing)|pool(?:s|ing)|touch(?:es|ing)|reach(?:es|ing))(?: (?:on|along|across|over|behind|onto|in|down|to|at))* (?:(?:the|her|his|their) )?(?:floor|ground|floorboards|flagstones|feet|him|her|them|dust|mud)(?: behind (?:him|her|them|it))?${ends}`,
  ),
  plain: ([, hair]) =>
    /^(?:hair|tresses|locks|mane)$/.test(hair ?? '') ? 'floor length hair' : `floor length ${hair}`,
}

const styles =
  'topknot|bun|knot|braids?|plaits?|ponytail|pigtails|chignon|beehive|updo|crown braid|tonsure|mohawk|fringe|bob|perm|undercut|dye|twists|cornrows|curls|top knot|crop|fade|buzz cut'

const undone: Clause = {
  // 'a topknot come undone', 'tonsure grown out', 'perm gone flat'
  opens:
    /^(?:topknot|bun|knot|braids?|plaits?|ponytail|pigtails|chignon|beehive|updo|crown|tonsure|mohawk|fringe|bob|perm|undercut|twists|cornrows|curls|top|crop|fade|buzz)$/,
  whole: new RegExp(
    `^(${styles}) (?:(?:is|are|has|have|that|which|half|slowly|long since|badly|now) )*(come|coming|comes|fallen|falling|slipping|grown|growing|overgrown|gone|unravelling|unraveling|collapsing|collapsed|slipped|working|worked)(?: (undone|loose|apart|down|out|flat|wild|sideways|to one side|itself loose))?${ends}`,
  ),
  plain: ([, style = '', how = '', way]) => {
    const said = ['loose', 'flat', 'wild'].includes(way ?? '') ? way : undefined
    if (/^(?:grown|growing|overgrown)$/.test(how))
      return `${way === undefined ? 'overgrown' : 'grown-out'} ${style}`
    return way === undefined && /^(?:come|gone|coming|comes|growing|working)$/.test(how)
      ? undefined
      : `${said ?? 'undone'} ${style}`
  },
}

const earHair: Clause = {
  // 'hair growing out of his ears'
  opens: /^(?:hair|hairs|tufts)$/,
  whole: new RegExp(
    `^(?:hairs?|tufts(?: of hair)?) (?:(?:growing|sprouting|sticking|coming|bursting|poking) )+(?:out )?(?:of|from) ${own} (ears?|nose|nostrils)(?= |$)`,
  ),
  plain: ([, where = '']) => (/^ear/.test(where) ? 'ear hair' : 'nose hair'),
}

const inAMass: Clause = {
  // 'hair in a mop', 'hair in a neat crop'
  opens: /^hair$/,
  whole: new RegExp(
    `^hair (?:(?:is|was|cut|worn|cropped|all|kept) )*(?:in|into) (?:an? )?((?:[a-z]+ ){0,2}?)(mop|crop|pixie|thatch|tangle|shag|spikes|tufts|fuzz|snarl|shambles)${ends}`,
  ),
  plain: ([, said = '', mass = '']) => `${said}${masses.get(mass) ?? `${mass} messy hair`}`,
}

const cutBy: Clause = {
  // 'hair cut straight across', 'fringe cut crooked', 'hair she cut herself with a knife'
  opens: /^(?:hair|fringe|bangs|bob|curls)$/,
  whole: new RegExp(
    `^(hair|fringe|bangs|bob|curls) (?:(?:is|was|that|which|she|he|they|has|been|obviously|clearly) )*(?:cut|hacked|chopped|trimmed|cropped|sawn|hacked off|chopped off) ((?:(?:straight|dead straight|bluntly|blunt|crooked|crookedly|unevenly|badly|ragged|raggedly|roughly|jagged|short|close|choppily|himself|herself|off|anyhow|level|severely) ?)+)(?:(?: )?(?:across|over|above|at|along) ${own} (?:forehead|brows?|eyebrows|jaw|chin|nape|shoulders?|ears?))?(?:(?: )?(?:with|using) (?:an? |the )?(?:[a-z]+ )?(?:knife|scissors|razor|sword|dagger|shears|garden shears|blade))?${ends}`,
  ),
  plain: ([whole = '', hair = '', how = '']) => {
    const said = cuts.find(([told]) => told.test(how))?.[1] ?? ''
    const short = /(?:short|close)/.test(how) ? 'short ' : ''
    if (said === 'blunt ' && hair === 'hair' && /(?:forehead|brow)/.test(whole))
      return 'hair , blunt fringe'
    return said === '' ? undefined : `${said}${short}${hair}`
  },
}

/** How somebody cut it, and what such a cut is called. */
const cuts: readonly (readonly [RegExp, string])[] = [
  [/crooked/, 'crooked '],
  [/uneven/, 'uneven '],
  [/(?:bad|ragged|rough|jagged|chopp|self|anyhow)/, 'choppy '],
  [/(?:straight|blunt|level|severe)/, 'blunt '],
]

const amidst: Clause = {
  // 'hair matted with seaweed', 'hair tangled with fish bones', 'hair crawling with spiders'
  opens: /^(?:hair|beard|mane|braids|dreads|dreadlocks|curls|locs|fur)$/,
  whole: new RegExp(
    `^(hair|beard|mane|braids|dreads|dreadlocks|curls|locs|fur) (?:(?:is|was|all|badly) )*(plaited|braided|wrapped|matted|tangled|snarled|knotted|strung|hung|threaded|crawling|alive|decked|adorned|studded|scattered|sprinkled|dotted|interwoven|festooned|decorated) (?:with|by|in) ((?:[a-z]+ ){0,2}?[a-z]+s|seaweed|kelp|weed|moss|ivy|straw|hay|bracken|fern|blossom|netting|mistletoe|holly|(?:gold |silver |copper |frozen |red |old )?(?:wire|thread|rope|cord|string|leather|twine|fishing line)|cord)${ends}`,
  ),
  plain: ([, hair = '', how = '', things = ''], before) => {
    if (isHue(things)) return undefined
    const said = /^(?:plaited|braided|wrapped|matted|tangled|snarled|knotted)$/.test(how)
      ? `${how} `
      : ''
    const at = isHue(before.at(-1) ?? '') ? '' : said
    if (how === 'wrapped' && /(?:wire|thread|cord|leather|string|twine|rope)$/.test(things))
      return `${hair} , ${things} hair ties`
    const ring = /^(.*?)(rings?|beads|bells|charms|clasps|coins)$/.exec(things)
    if (hair === 'beard' && ring !== null)
      return `${said || 'braided '}beard , ${ring[1]}beard ${ring[2]}`
    return `${at}${hair} , ${things} in the ${/^(?:beard|fur|mane)$/.test(hair) ? hair : 'hair'}`
  },
}

const loops: Clause = {
  // 'hair in two loops tied with red cord'
  opens: /^hair$/,
  whole:
    /^hair (?:(?:is|was|done|up|worn|put|coiled|twisted|wound|rolled) )*(?:in|into) (?:(?:two|three|twin|high|big|little|tight|a pair of) )*(loops|coils|horns|cones|knobs|earmuffs|rings|cinnamon rolls|whorls|wings)(?= [,.;:!?)]| tied | and | with | over | on | held |$)/,
  plain: ([, kind]) => `hair ${kind === 'cinnamon rolls' ? 'coils' : kind} in two space buns`,
}

const limed: Clause = {
  // 'limed hair', 'ochre-coated braids'
  opens:
    /^(?:limed|greased|pomaded|clayed|mudded|ochred|buttered|waxed|lacquered|hairsprayed|ochre|clay|mud|ash|butter)$/,
  whole:
    /^(?:(limed|clayed|mudded|lacquered|hairsprayed)|((?:red )?ochre|clay|mud|ash|butter)(?: -)? (coated|covered|caked|reddened|smeared|rubbed)|(ochred|buttered)) (hair|locks|braids|twists|dreadlocks|curls)(?= |$)/,
  plain: ([, limed = '', stuff, how, rubbed = '', hair]) => {
    if (stuff !== undefined) return `${stuff}-${how} ${hair}`
    return limed === '' ? undefined : `spiky ${limed || rubbed} ${hair}`
  },
}

export const hairMassClauses: readonly Clause[] = [
  inAMass,
  loops,
  cutBy,
  amidst,
  limed,
  roundBald,
  horseshoe,
  bareMass,
  soaked,
  stuck,
  dripping,
  trailing,
  undone,
  earHair,
]
