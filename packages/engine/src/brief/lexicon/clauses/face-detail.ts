/** Details of faces and limbs told by what they are like or lack: 'one eye bigger than the other', 'skin like an old saddle', 'lips split by the sun', 'two dots on his neck', 'calves painted blue', 'right half burned'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { likenessHues } from '../likeness-hues.ts'
import { type Clause, colours, ends, isHue, own } from './clause-words.ts'

const uneven: Clause = {
  // 'one eye bigger than the other'
  opens:
    /^(?:one|eye|ear|eyebrow|brow|shoulder|horn|tusk|wing|arm|leg|nostril|fang|antler|hand|foot|claw)$/,
  whole: new RegExp(
    `^(?:one )?(eye|ear|eyebrow|brow|shoulder|horn|tusk|wing|arm|leg|nostril|fang|antler|hand|foot|claw|sleeve|lens) (?:(?:is|much|far|slightly|a bit|a little|always|sits|hangs|visibly|noticeably) )*(bigger|larger|smaller|higher|lower|longer|shorter|wider|droopier|thicker|lower down)(?: (?:down|up))? than (?:the other|its twin|the other one)${ends}`,
  ),
  plain: ([, part = '']) => {
    const many = part === 'foot' ? 'feet' : part === 'lens' ? 'lenses' : `${part}s`
    return `uneven ${many}`
  },
}

const teethAnyhow: Clause = {
  // 'teeth going every way'
  opens: /^(?:teeth|tusks|fangs)$/,
  whole: new RegExp(
    `^(teeth|tusks|fangs) (?:(?:that|which|all) )*(?:going|go|pointing|point|growing|grow|leaning|lean|facing|sticking out|set) (?:in )?(?:every|all|any|different|several|odd) (?:which )?(?:ways?|directions?|angles?)${ends}`,
  ),
  plain: ([, teeth]) => `crooked ${teeth}`,
}

/** What skin is likened to, and what it is like then. */
const skins: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:saddle|leather|boots?|saddlebag|hide|jerky|shoe leather|handbag|football)$/,
    'leathery skin',
  ],
  [/^(?:orange peel|peel|lemon peel|pumice|golf ball|colander)$/, 'pocked skin'],
  [
    /^(?:walnut|prune|raisin|crumpled paper|dried apple|map|old apple|unmade bed)$/,
    'wrinkled skin',
  ],
  [/^(?:sandpaper|gravel|emery paper|sharkskin|cat s tongue)$/, 'rough skin'],
  [/^(?:candle|candle wax|wax|tallow|lard|dough)$/, 'waxen skin'],
  [/^(?:tree|tree bark|oak bark|bark|birch bark)$/, 'bark skin'],
  [/^(?:milk|chalk|snow|flour|paper|rice paper|moonlight|a lily)$/, 'pale white skin'],
]

const skinLike: Clause = {
  // 'skin like an old saddle'
  opens: /^(?:skin|face|hide)$/,
  whole: new RegExp(
    `^(skin|face|hide) (?:is |was )?(?:like|as rough as|as wrinkled as|the texture of|pocked like|creased like|as creased as|as lined as) (?:(?:an?|the|some|his|her) )?(?:(?:old|tanned|worn|weathered|cracked|new|dried|crumpled|fresh|boiled|oiled|folded|polished|burnished|beaten|hammered|wet|warm|liquid|poured|pure|spilt|rich) )*([a-z]+(?: [a-z]+)?)${ends}`,
  ),
  plain: ([, part, thing = '']) => {
    const said = skins.find(([like]) => like.test(thing))?.[1]
    const hue = isHue(thing) ? thing : likenessHues.get(thing)
    if (said === undefined && hue !== undefined && part !== 'face') return `${hue} skin`
    if (said === undefined) return undefined
    return part === 'face' ? said.replace('skin', 'face') : said
  },
}

const lipsSplit: Clause = {
  // 'lips split by the sun', 'sun-cracked lips'
  opens: /^(?:lips|sun|wind|salt|frost|cold|thirst|knuckles|hands|cheeks|heels|feet)$/,
  whole: new RegExp(
    `^(?:(lips|knuckles|hands|cheeks|heels|feet) (?:are |is )?(split|cracked|chapped|bitten|bleeding|burnt|burned|raw|red|blistered) (?:by|from|with|in) (?:the )?(?:sun|wind|cold|salt|thirst|frost|heat|sea|work|scrubbing|washing|lye|brine|rope|ropes|sand|lime|winter|soap)|(?:sun|wind|salt|frost|cold|thirst)(?: -)? (split|cracked|chapped|bitten|blistered) (lips|knuckles|hands|cheeks|feet|face))${ends}`,
  ),
  plain: ([, part, how, other, noun]) =>
    `${(how ?? other ?? '').replace(/^split$/, 'cracked')} ${heelsOf(part ?? noun ?? '')}`,
}

function heelsOf(part: string): string {
  return part === 'heels' ? 'feet' : part
}

const heels: Clause = {
  // 'cracked heels' are no shoes
  opens:
    /^(?:cracked|chapped|rough|calloused|callused|dirty|dusty|muddy|bare|bleeding|blistered|hennaed|horny)$/,
  whole: new RegExp(
    `^(cracked|chapped|rough|calloused|callused|dirty|dusty|muddy|bleeding|blistered|hennaed|horny) heels${ends}`,
  ),
  plain: ([, how], before) =>
    /^(?:wearing|in)$/.test(before.at(-1) ?? '') ? undefined : `${how} bare feet`,
}

const darkRings: Clause = {
  // 'dark rings' under no lantern are under the eyes
  opens: /^(?:dark|deep|purple|black)$/,
  whole: /^(?:(?:dark|deep|purple|black) )+(?:rings|circles|bags|shadows)(?= [,.;:!?)]|$)/,
  plain: ([whole], before) =>
    before.some((word) => /^(?:fingers?|gold|silver|ring|tail|fur|stripes|planet)$/.test(word))
      ? undefined
      : `${whole} under the eyes`,
}

const cutOn: Clause = {
  // 'a cut over the brow'
  opens: /^(?:cut|cuts|nick|gash|graze|split)$/,
  whole: new RegExp(
    `^(cuts?|nick|gash|graze|split) (?:over|on|above|across|under|through|along|down|below|in|beside)( (?:${own}|left|right|both))* (brow|eyebrow|cheek|cheekbone|lip|eye|forehead|chin|nose|knuckles|shin|knee|arm|jaw|temple|hand|palm|ear|neck)(?: (?:closed|held|stuck|taped) (?:with|by) (?:[a-z]+ )?[a-z]+)?(?= |$)`,
  ),
  plain: ([whole = '', , , where = ''], before) => {
    if (/^(?:is|was|are|were|hair|fringe|bangs|bob|been)$/.test(before.at(-1) ?? ''))
      return undefined
    const side = /\b(left|right)\b/.exec(whole)?.[0]
    return `scratch wound on the ${side === undefined ? '' : `${side} `}${where}`
  },
}

const bites: Clause = {
  // 'two tiny red dots on his own neck'
  opens: /^(?:two|a|tiny|small|red|twin|dots|holes|punctures|puncture|pinpricks|pricks)$/,
  whole: new RegExp(
    `^(?:(?:two|a pair of|tiny|small|little|red|twin|neat|fresh|old) )*(?:dots|holes|punctures|puncture marks|puncture wounds|pinpricks|pricks|pin pricks) (?:on|in|at) (?:the side of )?(?:${own} )?(?:own )?(?:neck|throat)${ends}`,
  ),
  plain: () => 'bite marks on the neck',
}

const calves: Clause = {
  // 'calves painted in blue bands' are legs
  opens: /^(?:calves|bare|thick|hairy|strong|muscular)$/,
  whole: new RegExp(
    `^((?:(?:bare|thick|hairy|strong|muscular|thin|skinny|huge) )*)calves (?:(painted|tattooed|bandaged|scratched|striped|wrapped|bare|muddy|ringed)(?: (?:(?:in|with) )?((?:[a-z]+ ){0,2}[a-z]+))?|like [a-z]+(?: [a-z]+)?)${ends}`,
  ),
  plain: ([, said = '', how, what]) => {
    if (how === undefined) return 'muscular legs'
    if (what === undefined) return `${said}${how} legs`
    return how === 'painted' || how === 'ringed'
      ? `${what} painted on the legs`
      : `${said}legs ${how} with ${what}`
  },
}

const bareCalves: Clause = {
  opens: /^(?:bare|hairy|muscular|skinny|bony)$/,
  whole: new RegExp(`^(bare|hairy|muscular|skinny|bony|white) calves${ends}`),
  plain: ([, how]) => `${how} legs`,
}

const halfFace: Clause = {
  // 'right half burned smooth', 'the left half of the face tattooed'
  opens: /^(?:left|right|the|one)$/,
  whole: new RegExp(
    `^(?:the )?(left|right) (?:half|side)(?: of ${own} face)? (?:(?:is|was|all|badly|completely) )*(burned|burnt|scarred|melted|tattooed|scalded|frostbitten|paralysed|paralyzed|bruised)(?: (?:smooth|away|off|shut|black))?${ends}`,
  ),
  plain: ([, side, how = '']) => {
    const mark = halves.get(how) ?? 'burn scar'
    return `${mark} on the ${side} side of the face`
  },
}

const halves: ReadonlyMap<string, string> = new Map([
  ['tattooed', 'tattoo'],
  ['scarred', 'scars'],
  ['bruised', 'bruise'],
  ['frostbitten', 'frostbite scars'],
])

const whiteLead: Clause = {
  // 'under white lead'
  opens: /^(?:under|beneath|white)$/,
  whole: new RegExp(
    `^(?:(?:under|beneath) )?(?:thick |cracked )?white lead(?: paint| make ?up| powder)?${ends}`,
  ),
  plain: () => ', white face paint',
}

/** What a moustache or beard is likened to. */
const whiskers: readonly (readonly [RegExp, string])[] = [
  [/handlebars?|bull s horns|buffalo horns|two commas|ram s horns/, 'handlebar'],
  [/walrus|broom|yard brush|scrubbing brush|brush|hedge|doormat|curtain/, 'walrus'],
  [/rat(?: s)? tails?|catfish|whips?|two strings/, 'fu manchu'],
  [/pencil line|pencil|eyebrow|caterpillar/, 'pencil'],
]

const moustacheLike: Clause = {
  // 'moustache like bicycle handlebars'
  opens: /^(?:moustache|mustache)$/,
  whole: new RegExp(
    `^(moustache|mustache) (?:(?:shaped|bent|curled|that|is|curls|as) )*like (?:(?:an?|the|two) )*((?:[a-z]+ ){0,2}?[a-z]+)${ends}`,
  ),
  plain: ([, hair, thing = '']) => {
    const kind = whiskers.find(([like]) => like.test(thing))?.[1]
    return kind === undefined ? undefined : `${kind} ${hair}`
  },
}

const hides: Clause = {
  // 'a fan hiding her mouth' is no pose of hiding
  opens: /^(?:hiding|covering|concealing|veiling|shading|masking)$/,
  whole: new RegExp(
    `^(?:hiding|covering|concealing|veiling|shading|masking) (?:(?:most|half|part) of )?(?:half )?${own} (?:lower |upper )?(mouth|face|eyes|nose|smile|features|chin)${ends}`,
  ),
  plain: ([, part = ''], before) =>
    before.slice(-3).some((word) => vocabulary.entries.get(word)?.thing?.slot === 'prop')
      ? `in front of the ${/^(?:smile|chin|nose)$/.test(part) ? 'mouth' : part === 'features' ? 'face' : part}`
      : undefined,
}

const scalesHeld: Clause = {
  // 'scales in one hand' weigh
  opens: /^(?:scales|a|pair)$/,
  whole: new RegExp(
    `^(?:(?:a )?pair of )?(?:brass |golden |gold |bronze |silver )?scales (?:in|held in) (?:${own} )?(left|right|other)? ?hand(?= |$)`,
  ),
  plain: ([, side]) =>
    `balance scales in ${side === undefined || side === 'other' ? 'one' : `the ${side}`} hand`,
}

const gums: Clause = {
  opens: /^(?:gums|bare|toothless|pink|all)$/,
  whole: new RegExp(
    `^(?:(?:bare|toothless|pink|all|nothing but) )*gums(?: (?:but|and|with|without|where) (?:no |any )?teeth(?: should be)?)?${ends}`,
  ),
  plain: () => 'toothless',
}

const afterRound: Clause = {
  // 'a boxer after the tenth round'
  opens: /^(?:after|in|before)$/,
  whole:
    /^(?:after|in|before) (?:the |his |her )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|final) (?:round|shift|act|dance|set|lap|inning|encore)(?= |$)/,
  plain: () => '',
}

const butItIs: Clause = {
  // 'a pirate, only he's a frog'
  opens: /^(?:only|except)$/,
  whole:
    /^(?:only|except)(?: (?:that|now|this time))? (?:it|he|she|they)(?: s| is| are| was|'s|’s|'re)? (?:actually |also |really |in fact )?(an?) ((?:[a-z]+ )?[a-z]+)(?= [,.;:!?)]|$)/,
  plain: ([, article, beast = ''], before) =>
    vocabulary.entries.get(beast)?.animal !== undefined && before.length < 9
      ? `, ${article} ${beast}`
      : undefined,
}

const coinWalks: Clause = {
  opens: /^(?:walking|rolling|dancing|spinning|running|flipping)$/,
  whole: new RegExp(
    `^(?:walking|rolling|dancing|spinning|running|flipping) (over|across|along|between|through) (?:${own} )?(knuckles|fingers|palm|hand)(?= |$)`,
  ),
  plain: ([, , where], before) =>
    /^(?:coins?|dice|die|card|knife|pen|marble|needle|ring)$/.test(before.at(-1) ?? '')
      ? `on the ${where}`
      : undefined,
}

const armourGrowth: Clause = {
  // 'briars growing out of every joint of his armour'
  opens:
    /^(?:briars?|brambles?|thorns|roses|vines|ivy|roots|mushrooms|moss|flowers|crystals|weeds|barnacles|coral|daisies|ferns|fungi|grass)$/,
  whole: new RegExp(
    `^(briars?|brambles?|thorns|roses|vines|ivy|roots|mushrooms|moss|flowers|crystals|weeds|barnacles|coral|daisies|ferns|fungi|grass) (?:growing|grows|grow|sprouting|creeping|twining|bursting|winding|blooming|pushing|coming) (?:out of|from|through|over|on|between|in|out from|up through) (?:${own} |every |all |each )*(?:joints?|cracks?|seams?|gaps|plates|chinks)(?: (?:of|in) (?:${own} )?(armou?r|plate|breastplate|helmet|stone|body))?(?= |$)`,
  ),
  plain: ([, what = '', where]) =>
    `${/^(?:briar|bramble|thorn)/.test(what) ? 'thorny vines' : what} growing on the ${where ?? 'armour'}`,
}

const legsFading: Clause = {
  // 'legs fading away below the knee'
  opens: /^legs$/,
  whole: new RegExp(
    `^legs (?:(?:that|which|slowly) )*(?:fading|fade|trailing|trail|dissolving|dissolve|vanishing|vanish|ending|end|disappearing|turning|melting)(?: (?:away|off|out))?(?: (?:into|to|in) ([a-z]+))?(?: (?:below|from|at|under|above) ${own} knees?(?: down)?)?${ends}`,
  ),
  plain: ([, into]) => `ghostly fading legs${into === undefined ? '' : ` of ${into}`}`,
}

const hueOnPart: Clause = {
  // 'a veil that has stained his cheeks blue'
  opens: /^(?:that|which|has|staining)$/,
  whole: new RegExp(
    `^(?:(?:that|which) (?:has |have |had )?stained|staining) ${own} (cheeks|face|hands|fingers|skin|lips|neck|beard|chin) (${colours}|indigo)${ends}`,
  ),
  plain: ([, part, hue]) => `, ${hue} ${part}`,
}

export const faceDetailClauses: readonly Clause[] = [
  uneven,
  teethAnyhow,
  skinLike,
  lipsSplit,
  heels,
  darkRings,
  cutOn,
  bites,
  calves,
  bareCalves,
  halfFace,
  whiteLead,
  moustacheLike,
  hides,
  scalesHeld,
  gums,
  afterRound,
  butItIs,
  coinWalks,
  armourGrowth,
  legsFading,
  hueOnPart,
]
