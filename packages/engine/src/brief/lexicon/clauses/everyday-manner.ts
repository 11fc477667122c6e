/** How somebody is and lives, by turns of everyday talk: thighs like oak trunks, enormous self-confidence, who never looked back, grandma's alter ego, a flag on the sleeve. */
import { type Clause, ends, isOfClothes } from './clause-words.ts'

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

export const everydayMannerClauses: readonly Clause[] = [
  ladiesTeam,
  lollipopSign,
  handMeDowns,
  stoutLimbs,
  muchTemper,
  fullOfTemper,
  neverAgain,
  doesAtSight,
  alterEgo,
  paperRound,
  onSleeve,
  bib,
  reaching,
  teethRound,
]
