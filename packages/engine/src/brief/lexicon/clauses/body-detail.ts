/** Details of bodies and of the small beasts on them: 'chipped black polish', 'icicles in her eyebrows', 'a bat asleep in the breast pocket', 'a falcon, hooded, on the wrist'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends, isHue, opensClause, own } from './clause-words.ts'

const polished: Clause = {
  // 'bitten nails with chipped black polish', 'black polish on her nails'
  opens:
    /^(?:chipped|flaking|flaky|glossy|matte?|peeling|smudged|fresh|perfect|glittery|dark|light|bright|pale|deep|neon|pearly|[a-z]+)$/,
  whole: new RegExp(
    `^((?:(?:chipped|flaking|flaky|glossy|matte?|peeling|smudged|fresh|perfect|glittery|old) )*)(${colours}|[a-z]+) (?:polish|varnish|lacquer)(?: (?:on|across|over) ${own} (?:(?:bitten|short|long|stubby) )?(?:finger ?|toe)?nails)?${ends}`,
  ),
  plain: ([whole = '', worn = '', hue = ''], before) => {
    const isOfNails =
      /nails/.test(whole) ||
      worn !== '' ||
      before.some((word) => /^(?:finger)?nails$|^hands$|^fingers$/.test(word))
    return isHue(hue) && isOfNails ? `${worn}${hue} nail polish` : undefined
  },
}

const frozen =
  'icicles|frost|snow|ice|crumbs|flour|dew|ash|sand|soot|dust|sawdust|salt|rime|hoarfrost|snowflakes|raindrops|glitter|pollen|chalk|paint|beads|rings|cobwebs|moss|lichen|mud'

const inBrows: Clause = {
  // 'icicles in her eyebrows' are held in no hand
  opens: new RegExp(`^(?:${frozen})$`),
  whole: new RegExp(
    `^(${frozen}) (?:caught |hanging |frozen |melting |clinging |stuck |still )*(?:in|on|from|to) ${own} (eyebrows?|brows|eyelashes|lashes|moustache|mustache|sideburns|whiskers)${ends}`,
  ),
  plain: ([, what = '', where = '']) => {
    const said = adjectives.get(what) ?? `${what.replace(/s$/, '')}-covered`
    return `${said} ${where.replace(/^eyebrow$/, '$&s')}`
  },
}

const adjectives: ReadonlyMap<string, string> = new Map([
  ['icicles', 'icicle-hung'],
  ['frost', 'frosty'],
  ['rime', 'frosty'],
  ['hoarfrost', 'frosty'],
  ['ice', 'icy'],
  ['snow', 'snowy'],
  ['snowflakes', 'snowy'],
  ['dust', 'dusty'],
  ['flour', 'floury'],
  ['soot', 'sooty'],
  ['ash', 'ashy'],
  ['sand', 'sandy'],
  ['moss', 'mossy'],
  ['mud', 'muddy'],
  ['salt', 'salty'],
  ['beads', 'beaded'],
])

const idle =
  'asleep|fast asleep|sleeping|dozing|snoozing|napping|curled|curled up|peeping|peeking|peering|hiding|nestled|nesting|sitting|riding|tucked|snuggled|perched|poking|looking|living|purring|roosting|huddled'

const inside =
  '(?:in|inside|out of|from|on top of|on|under|over) (the |his |her |their |its |an? )((?:[a-z]+ ){0,2}?(?:pockets?|hood|hat|bag|satchel|basket|sleeve|boot|lap|collar|beard|hair|bun|scarf|apron|coat|jacket|cap|shoulder|backpack|helmet|rucksack|teapot|cup|hands?|palm|arms|curls|braids))(?: of (?:his|her|their|its|the|an?) (?:[a-z]+ )?(?:hoodie|coat|cloak|apron|jacket|cardigan|robe|waistcoat|dressing gown|parka|cape))?'

const petInside: Clause = {
  // 'a bat asleep in the breast pocket', 'a mouse peeping out of the hood of his hoodie', 'a puppy in the hood'
  opens: /^[a-z]+$/,
  whole: new RegExp(
    `^(an? |one |two |three |his |her )?((?:(?:small|tiny|little|pet|tame|fat|baby|sleepy|white|black|brown|grey|live|half grown) )*)([a-z]+)((?: (?:that|which|who))?(?: is| lies| sits| lives)? (?:${idle})(?: (?:its|his|her) (?:head|nose|snout))?(?: (?:up|down|half|just|always|contentedly))*)? ${inside}(?= |$)`,
  ),
  plain: ([, count = '', said = '', beast = '', does, whose = '', where = ''], before) => {
    const isBat = beast === 'bat' && does !== undefined && where !== 'shoulder'
    if (vocabulary.entries.get(beast)?.animal === undefined && !isBat) return undefined
    // The character itself may sit there.
    const isFirst = before.length === 0 || (count === '' && before.at(-1) !== ',')
    const isCarried = does !== undefined || (count !== '' && !/^an? $/.test(whose))
    if (isFirst || !isCarried || (does === undefined && before.at(-1) !== ',')) return undefined
    const link = /(?:shoulder|lap|hands?|palm|arms)$/.test(where) ? 'on' : 'in'
    const lead = before.at(-1) === 'with' ? '' : 'with '
    return `${lead}${count}${said}${isBat ? 'fruit bat' : beast} ${link} the ${where}`
  },
}

const hoodedBird: Clause = {
  // 'falcon hooded, on the right wrist'
  opens: /^(?:falcon|hawk|eagle|kestrel|merlin|peregrine|goshawk|gyrfalcon|buzzard)$/,
  whole:
    /^(falcon|hawk|eagle|kestrel|merlin|peregrine|goshawk|gyrfalcon|buzzard)(?: ,)? (?:is )?hooded(?: and belled)?(?: ,)?(?= (?:on|at|upon|sitting|perched) |$)/,
  plain: ([, bird]) => `hooded ${bird}`,
}

const bandsmen: Clause = {
  // 'marching band majorette'
  opens: /^(?:marching|brass|military)$/,
  whole:
    /^(?:marching|brass|military) band (majorette|drummer|leader|trumpeter|member|conductor|tuba player|trombonist|kid|girl|boy|captain|major|flautist|cymbalist)(?= |$)/,
  plain: ([, who = '']) =>
    /^(?:leader|captain|major|conductor)$/.test(who)
      ? 'drum major'
      : who === 'member'
        ? 'musician'
        : who,
}

const byAThread: Clause = {
  // 'a button eye dangling by a thread'
  opens: /^(?:dangling|hanging|hangs|dangles|held|attached|holding)$/,
  whole: new RegExp(
    `^(?:dangling|hanging|hangs|dangles|held on|held|attached|holding on)(?: only| just| on)? (?:by|from|on) (?:an?|one|its|the last|the|its last|a few) (?:(?:single|loose|last|black|red|few) )*(?:threads?|stitch|stitches|strip|nerve|optic nerve|tendon)${ends}`,
  ),
  plain: () => 'loose',
}

const blackWith: Clause = {
  // 'bare feet black with tar': no lute of that name
  opens: /^(?:feet|hands|fingers|face|arms|knees|legs|soles|elbows)$/,
  whole: new RegExp(
    `^(feet|hands|fingers|face|arms|knees|legs|soles|elbows) (?:(?:are|is|all|still) )*(${colours}|stained|sticky|smeared) (?:with|from) (?:the )?(?:tar|pitch)${ends}`,
  ),
  plain: ([, part, hue]) => `${hue} ${part} , tar stains on the ${part}`,
}

const blackEye: Clause = {
  // 'a black eye going yellow'
  opens: /^black$/,
  whole: new RegExp(
    `^black eye (?:(?:that|is|now|already) )*(?:going|turning|fading to|gone|turned|fading) (?:${colours}|yellowish|greenish)(?: and (?:${colours}))?(?: at the edges)?${ends}`,
  ),
  plain: () => 'black eye',
}

const hatInHand: Clause = {
  // 'hat held to the chest'
  opens: /^(?:hat|cap|helmet|bonnet|beret|turban|crown|flat|straw)$/,
  whole: new RegExp(
    `^((?:flat |straw |felt |cloth )?(?:hat|cap|helmet|bonnet|beret|crown)) (?:held|clutched|pressed|crushed|wrung|turned|twisted|crumpled) (?:(?:to|against|in front of|in|over|at|between|round and round in) ${own} (?:chest|heart|hands?|fists?|belly|fingers))${ends}`,
  ),
  plain: ([, hat]) => `${hat} in the hand`,
}

const numberPlate: Clause = {
  opens: /^(?:number|serial|registration|licence|license)$/,
  whole:
    /^(?:number|registration|licence|license) plate (?:on|bolted to|riveted to|across) (?:the|his|her|its) (chest|breast|back|forehead|arm|neck)(?= |$)/,
  plain: ([, where]) => `serial number on the ${where === 'breast' ? 'chest' : where}`,
}

const coilsRound: Clause = {
  // 'copper coils round both ankles'
  opens: /^(?:copper|brass|gold|golden|silver|iron|bronze|steel|coils|beaded)$/,
  whole: new RegExp(
    `^((?:(?:copper|brass|gold|golden|silver|iron|bronze|steel|beaded|heavy) )*)(?:coils|rings|bands|bangles|hoops|wire|spirals) (?:round|around|on|up|about) (?:${own} |both |each )*(ankles?|wrists?|necks?|upper arms?|forearms?|arms?|calves)(?= |$)`,
  ),
  plain: ([whole = '', said = '', where = '']) => {
    if (said === '' && !whole.startsWith('coils')) return undefined
    const worn = /ankle|calves/.test(where)
      ? 'anklets'
      : /neck/.test(where)
        ? 'neck rings'
        : /wrist/.test(where)
          ? 'bracelets'
          : 'arm rings'
    return `${said}${worn}`
  },
}

const gonePart: Clause = {
  // 'one ear gone'
  opens: /^(?:ear|horn|tusk|fang|thumb|eyebrow|antler|finger|wing)$/,
  whole: new RegExp(
    `^(ear|horn|tusk|fang|thumb|eyebrow|antler|finger|wing) (?:(?:is|was|all|long) )*gone${ends}`,
  ),
  plain: ([, part]) => `${part} missing`,
}

const youCould: Clause = {
  // 'a bun you could bounce a penny off'
  opens: /^you$/,
  whole:
    /^you (?:could|might|would) (?:(?:easily|almost|practically|just about) )*(?:bounce|put|carry|hang|cut|lose|drive|keep|hide|land|park|fit|balance|eat|sail|grate|strike|light|plough|row|crack|open|serve|shop|swing|drown|hear|smell|post)(?: (?!and |but )[a-z]+){1,7}(?= [,.;:!?)]|$)/,
  plain: (_, before) => (opensClause(before) ? undefined : ''),
}

const plaidOver: Clause = {
  // 'plaid over the head'
  opens: /^(?:plaid|tartan|blanket|sacking|sack)$/,
  whole: new RegExp(
    `^(plaid|tartan|blanket|sacking|sack) (?:(?:thrown|pulled|drawn|worn|wrapped|draped|held) )?(over|around|round|about) ${own} (head|shoulders)(?= |$)`,
  ),
  plain: ([, cloth, , where]) => `${cloth === 'plaid' ? 'plaid' : cloth} shawl over the ${where}`,
}

const pushedBack: Clause = {
  // 'a mask tipped back on the head'
  opens: /^(?:tipped|pushed|shoved|flipped|tilted|swung|slid|thrown)$/,
  whole: new RegExp(
    `^(?:tipped|pushed|shoved|flipped|tilted|swung|slid|thrown) back (?:on|onto|over|off|from) ${own} (?:head|face|forehead|brow|hair)${ends}`,
  ),
  plain: () => 'pushed up',
}

const bowlCut: Clause = {
  // 'hair cut round a bowl'
  opens: /^hair$/,
  whole: new RegExp(
    `^hair (?:(?:is|was|that|looks) )*(?:cut|trimmed|chopped|cropped) (?:round|around|under|with|using|from) (?:an? |the |his |her |its )?(?:mother s |pudding |soup |wooden |kitchen )*(?:bowl|basin|pot)${ends}`,
  ),
  plain: () => 'bowl cut',
}

const wiry: Clause = {
  // 'hair like rusted wire'
  opens: /^(?:hair|beard|eyebrows|fur)$/,
  whole: new RegExp(
    `^(hair|beard|eyebrows|fur) (?:is |was )?(?:like|as stiff as|as tough as) (?:(?:old|rusted|rusty|steel|barbed|bent|fuse|tangled|grey|black|copper) )*(?:wire|wire wool|steel wool|brillo pads?|springs|bristles)${ends}`,
  ),
  plain: ([whole = '', part]) =>
    `wiry ${/rust/.test(whole) ? 'rust red ' : /copper/.test(whole) ? 'copper ' : ''}${part}`,
}

const fringeStuck: Clause = {
  // 'fringe stuck down with sweat'
  opens: /^(?:fringe|bangs|hair)$/,
  whole: new RegExp(
    `^(fringe|bangs|hair) (?:(?:is|was|all) )*(?:stuck|plastered|glued)(?: down| flat)? (?:with|by) (?:the )?(?:sweat|rain|steam|water|spit|heat)${ends}`,
  ),
  plain: ([, part]) => (part === 'hair' ? 'wet hair' : `wet hair with ${part}`),
}

export const bodyDetailClauses: readonly Clause[] = [
  polished,
  inBrows,
  petInside,
  hoodedBird,
  bandsmen,
  byAThread,
  blackWith,
  blackEye,
  hatInHand,
  numberPlate,
  coilsRound,
  gonePart,
  youCould,
  plaidOver,
  pushedBack,
  bowlCut,
  wiry,
  fringeStuck,
]
