/** How somebody is and looks, by turns of everyday talk: thighs like oak trunks, enormous self-confidence, sooty all over, stung on the nose, 'a plumber soaked to the skin', who never looked back. */
import { vocabulary } from '../vocabulary.ts'
import { type Clause, colours, ends, isOfClothes } from './clause-words.ts'

const stoutLimbs: Clause = {
  // 'Thighs like oak trunks', 'legs like pillars'
  opens: /^(?:thighs|legs|calves|arms|forearms|biceps)$/,
  whole: new RegExp(
    `^(thighs|legs|calves|arms|forearms|biceps) like (?:(?:an?|two|old|great|young|big|fat) )*(?:oak trunks?|oaks|oak trees|pillars|columns|tree stumps|stumps|hams|sides of beef|legs of lamb|cannons|pistons|bollards|sewer pipes|fence posts|logs|bridge posts|telegraph poles|bolsters|sausages|hydrants)${ends}`,
  ),
  plain: ([, limbs = '']) =>
    /^(?:legs|thighs|calves)$/.test(limbs)
      ? `${limbs === 'calves' ? 'legs' : limbs} like tree trunks`
      : `huge ${limbs}`,
}

const tempers: Readonly<Record<string, string>> = {
  'self confidence': 'confident',
  confidence: 'confident',
  'self assurance': 'confident',
  'self esteem': 'confident',
  'self importance': 'pompous',
  patience: 'patient',
  dignity: 'dignified',
  arrogance: 'arrogant',
  menace: 'menacing',
  optimism: 'optimistic',
  enthusiasm: 'enthusiastic',
  energy: 'energetic',
  swagger: 'swaggering',
  courage: 'brave',
  curiosity: 'curious',
  ambition: 'ambitious',
  boredom: 'bored',
  exhaustion: 'exhausted',
  suspicion: 'suspicious',
}
const great =
  'enormous|immense|huge|boundless|endless|infinite|supreme|great|unshakeable|total|utter|too much|quiet|plenty of|a lot of|lots of|no end of|an air of|an aura of|a look of|a great deal of|more|unlimited|bottomless|deep|relentless|unearned|misplaced|visible|silent|terrible|saintly'

const muchTemper: Clause = {
  // 'White gloves, enormous self-confidence', 'a teacher of infinite patience'
  opens:
    /^(?:with|of|full|enormous|immense|huge|boundless|endless|infinite|supreme|great|unshakeable|total|utter|quiet|plenty|an?|lots|no|more|unlimited|bottomless|relentless|unearned|misplaced|saintly|brimming|radiating|bursting|oozing)$/,
  whole: new RegExp(
    `^(?:(?:with|of|full of|brimming with|radiating|bursting with|oozing) )?(?:(?:${great}) )+(${Object.keys(tempers).join('|')})(?: than (?:sense|skill|talent|brains))?${ends}`,
  ),
  plain: ([, noun = '']) => `, ${tempers[noun] ?? ''} ,`,
}

const fullOfTemper: Clause = {
  // 'Full of self-importance', 'brimming with confidence'
  opens: /^(?:full|brimming|radiating|bursting|oozing)$/,
  whole: new RegExp(
    `^(?:full of|brimming with|radiating|bursting with|oozing) (${Object.keys(tempers).join('|')})${ends}`,
  ),
  plain: ([, noun = '']) => `, ${tempers[noun] ?? ''} ,`,
}

const neverAgain: Clause = {
  // 'A frog prince who never turned back', 'an explorer who never came home': told of the tale, nothing is left out
  opens: /^(?:who|that)$/,
  whole: new RegExp(
    `^(?:who|that) (?:has |had )?never (?:once )?(?:turned|turns|came|comes|come|went|goes|looked|looks|got|changed|found (?:his|her|their) way|made it|wrote|called|paid|gave it) (?:back|home|again|around|round)${ends}`,
  ),
  plain: () => ',',
}

const soils: Readonly<Record<string, string>> = {
  sooty: 'soot',
  muddy: 'mud',
  floury: 'flour',
  dusty: 'dust',
  greasy: 'grease',
  oily: 'oil',
  bloody: 'blood',
  inky: 'ink',
  painty: 'paint',
}

const allOver: Clause = {
  // 'Sooty all over except the eyes', 'muddy from head to toe'
  opens: new RegExp(`^(?:${Object.keys(soils).join('|')})$`),
  whole: new RegExp(
    `^(${Object.keys(soils).join('|')}) (?:all over|from (?:head|top) to (?:toe|foot|tail|bottom))(?: (?:except|but|apart from|save)(?: for)? (?:the|his|her) (?:[a-z]+ ){0,2}?[a-z]+)?${ends}`,
  ),
  plain: ([, soil = '']) => `, covered in ${soils[soil] ?? ''} ,`,
}

const inPaint: Clause = {
  // 'A girl covered in paint from head to toe': she holds no palette
  opens: /^(?:covered|splattered|spattered|smeared|streaked)$/,
  whole: new RegExp(
    `^(?:covered|splattered|spattered|smeared|streaked) (?:in|with) ((?:${colours} )?)paint(?: (?:all over|from head to toe|from head to foot))?${ends}`,
  ),
  plain: ([, hue = ''], before) =>
    isOfClothes(before, 2) ? undefined : `, ${hue}paint smears on the face and hands ,`,
}

const chalked: Clause = {
  // 'Chalk on her palms'
  opens: /^chalk$/,
  whole: new RegExp(
    `^chalk (?:dust )?(?:on|all over|up to) (?:his|her|their|the|both|its) (hands|palms|fingers|knuckles)${ends}`,
  ),
  plain: ([, part = '']) => `chalked ${part}`,
}

const spotty: Clause = {
  // 'Spotty face': of the skin, and no pattern
  opens: /^(?:spotty|pimply|zitty)$/,
  whole: new RegExp(
    `^(?:spotty|pimply|zitty) (?:face|chin|cheeks|forehead|complexion|skin)${ends}`,
  ),
  plain: () => 'acne',
}

const where =
  '(?:(?:the|his|her|their|its|one) )?(?:(?:left|right|tip of (?:the|his|her)) )?(?:nose|cheek|finger|thumb|hand|ear|forehead|chin|ankle|leg|arm|tail|neck|lip|lips|foot|bottom|wrist|knee|elbow|eye|brow|eyebrow|temple|shin)'

const wounded: Clause = {
  // 'A zookeeper bitten on the finger', 'stung on the nose'
  opens: /^(?:bitten|stung|pecked|nipped)$/,
  whole: new RegExp(`^(?:bitten|stung|pecked|nipped)(?: by [a-z ]{3,20}?)? on (${where})${ends}`),
  plain: ([, at = '']) => `, bite marks on ${at} ,`,
}

const afterPerson: Clause = {
  // 'A plumber soaked to the skin', 'a boxer cut above the left eye': said of who stands before it
  opens: /^(?:soaked|drenched|chilled|frozen|cut|scratched|grazed|bruised|bandaged|stitched)$/,
  whole: new RegExp(
    `^(?:soaked|drenched|chilled|frozen|cut|scratched|grazed|bruised|bandaged|stitched) (?:to the (?:skin|bone)|(?:above|over|under|below|across|on) ${where})${ends}`,
  ),
  plain: ([all = ''], before) => {
    const { who, animal } = vocabulary.entries.get(before.at(-1) ?? '') ?? {}
    if (who === undefined && animal === undefined) return undefined
    const [verb = ''] = all.split(' ')
    return `, ${all.replace(verb, nounOf[verb] ?? verb)}`
  },
}

const nounOf: Readonly<Record<string, string>> = {
  cut: 'cut',
  scratched: 'a scratch',
  grazed: 'a graze',
  bruised: 'a bruise',
  bandaged: 'a bandage',
  stitched: 'stitches',
}

const doesAtSight: Clause = {
  // 'A vampire who faints at the sight of garlic bread'
  opens: /^(?:who|that)$/,
  whole: new RegExp(
    `^(?:who|that) (?:always |usually |still )?(faints|swoons|blushes|trembles|shudders|sneezes|giggles|yawns|shivers) (?:at|whenever|when|every time|in|during|near|around) (?:the (?:sight|smell|thought|sound|mention) of )?(?:an?|any|the|his|her|other)? ?(?:[a-z]+ ){0,2}?[a-z]+${ends}`,
  ),
  plain: ([, does = '']) => `, ${doing[does] ?? ''} ,`,
}

const doing: Readonly<Record<string, string>> = {
  faints: 'fainting',
  swoons: 'fainting',
  blushes: 'blushing',
  trembles: 'trembling',
  shudders: 'shuddering',
  sneezes: 'sneezing',
  giggles: 'giggling',
  yawns: 'yawning',
  shivers: 'shivering',
}

const kin =
  'grandma|granny|grandmother|gran|nan|nana|grandpa|grandad|grandfather|mum|mom|dad|auntie|aunt|uncle'
const selves: Readonly<Record<string, string>> = {
  wrestling: 'wrestler',
  boxing: 'boxer',
  superhero: 'superhero',
  crimefighting: 'superhero',
  pirate: 'pirate',
  secret: 'superhero',
  evil: 'villain',
  gaming: 'gamer',
  drag: 'drag queen',
  disco: 'disco dancer',
}

const alterEgo: Clause = {
  // 'Grandma's wrestling alter ego'
  opens: new RegExp(`^(?:${kin})$`),
  whole: new RegExp(
    `^(${kin}) ((?:${Object.keys(selves).join('|')}) )?(?:alter ego|secret identity)(?= |$)`,
  ),
  plain: ([, who = '', self = '']) => `${who} as a ${selves[self.trim()] ?? 'superhero'}`,
}

const paperRound: Clause = {
  // 'A paper-round kid'
  opens: /^paper$/,
  whole: /^paper (?:round|route) (kid|boy|girl|lad)(?= |$)/,
  plain: ([, who = '']) => (who === 'girl' ? 'papergirl' : 'paperboy'),
}

const onEach: Clause = {
  // 'An aunt with a cast on each wrist', 'a sticker on both cheeks'
  opens: /^(?:an?|one|plaster)$/,
  whole: new RegExp(
    `^(?:an? |one )?(?:plaster )?cast on (?:his |her |their |the )?(each|both|left|right|one) (arms?|wrists?|legs?|hands?|ank(?:le|les)|foot|feet)${ends}`,
  ),
  plain: ([, side = '', part = '']) =>
    `a plaster cast on ${/^(?:each|both)$/.test(side) ? side : `the ${side.replace('one', '')}`} ${part}`.replace(
      / +/g,
      ' ',
    ),
}

const creamy: Clause = {
  // 'Cream all over the face': no colour of it
  opens: /^cream$/,
  whole: new RegExp(
    `^cream (?:all over|on|round|around) (?:the|his|her|their|its) (face|nose|chin|mouth|cheeks|lips|muzzle)${ends}`,
  ),
  plain: ([, part = '']) => `smears of cream on the ${part}`,
}

const onSleeve: Clause = {
  // 'A Chilean miner, flag on the sleeve': sewn there, in no hand
  opens: /^flag$/,
  whole: new RegExp(
    `^flag on (?:the|his|her|their|one|each) ((?:left |right |upper )?(?:sleeves?|pocket|breast|cap|helmet|lapel))${ends}`,
  ),
  plain: ([, at = '']) => `flag emblem on the ${at}`,
}

const bib: Clause = {
  // 'A white apron with a bib'
  opens: /^apron$/,
  whole: /^apron with (?:a|its|the) bib(?= |$)/,
  plain: () => 'bib apron',
}

const reaching: Clause = {
  // 'Keys that nearly reach her shoes', 'a scarf that brushes his boots': how long it is
  opens: /^(?:that|which)$/,
  whole: new RegExp(
    `^(?:that|which) (?:nearly |almost |just |always )?(?:reach|reaches|touch|touches|brush|brushes|graze|grazes|knock|knocks|bang|bangs|swing|swings) (?:against )?(?:his|her|their|the) (?:shoes|boots|ankles|slippers|knees|heels)${ends}`,
  ),
  plain: (_, before) => (isOfClothes(before, 2) ? 'down to the ankles' : 'hanging low'),
}

const teethRound: Clause = {
  // 'A shark costume, teeth round the hood'
  opens: /^teeth$/,
  whole: new RegExp(
    `^teeth (?:sewn |painted |drawn )?(?:round|around|along|on) (?:the|its) (hood|edge of the hood|cap)${ends}`,
  ),
  plain: () => 'hood with a teeth trim',
}

const calves: Clause = {
  // 'Sunburnt calves': of a leg, and no cattle
  opens:
    /^(?:sunburnt|sunburned|muscular|hairy|bulging|tattooed|bare|thick|skinny|muddy|scratched|bruised|strong|huge|shapely|sturdy|knotted|pale|freckled|enormous|stout)$/,
  whole: new RegExp(
    `^(sunburnt|sunburned|muscular|hairy|bulging|tattooed|bare|thick|skinny|muddy|scratched|bruised|strong|huge|shapely|sturdy|knotted|pale|freckled|enormous|stout) calves${ends}`,
  ),
  plain: ([, look = '']) => `${look} legs`,
}

const strapped: Clause = {
  // 'Ankle strapped on the left'
  opens: /^(?:ankle|wrist|knee|elbow|thumb|thigh)$/,
  whole: new RegExp(
    `^(ankle|wrist|knee|elbow|thumb|thigh) (?:is )?(?:strapped|taped|bandaged)(?: up)? on the (left|right)${ends}`,
  ),
  plain: ([, part = '', side = '']) => `bandage on the ${side} ${part}`,
}

const ladiesTeam: Clause = {
  // 'Ladies' darts captain': one of them
  opens: /^(?:ladies|womens|women)$/,
  whole:
    /^(?:ladies|womens|women) ((?:darts|football|rugby|cricket|golf|tennis|hockey|bowls|netball|snooker|rowing|cycling|swimming|boxing|basketball|volleyball) (?:captain|champion|player|coach|boxer))(?= |$)/,
  plain: ([, calling = '']) => `female ${calling}`,
}

const lollipopSign: Clause = {
  // 'A crossing guard with a lollipop sign'
  opens: /^lollipop$/,
  whole: /^lollipop (?:sign|stick sign)(?= |$)/,
  plain: () => 'stop sign',
}

const handMeDowns: Clause = {
  // 'A kid brother in hand-me-downs'
  opens: /^hand$/,
  whole: /^hand me downs?(?= |$)/,
  plain: () => 'oversized worn clothes',
}

const cobwebs: Clause = {
  // 'A butler with a cobweb on the shoulder': no tattoo of one
  opens: /^cobwebs?$/,
  whole: new RegExp(
    `^cobwebs? (?:hanging |clinging )?(?:on|from|over|in|across) (?:the|his|her|their|one|its) (?:left |right )?(?:shoulders?|sleeves?|hat|coat|elbows?|antlers|horns|hair|beard)${ends}`,
  ),
  plain: () => ', cobwebbed clothes ,',
}

export const everydayMannerClauses: readonly Clause[] = [
  calves,
  strapped,
  ladiesTeam,
  lollipopSign,
  handMeDowns,
  cobwebs,
  stoutLimbs,
  muchTemper,
  fullOfTemper,
  neverAgain,
  allOver,
  inPaint,
  chalked,
  spotty,
  wounded,
  afterPerson,
  doesAtSight,
  alterEgo,
  paperRound,
  onEach,
  creamy,
  onSleeve,
  bib,
  reaching,
  teethRound,
]
