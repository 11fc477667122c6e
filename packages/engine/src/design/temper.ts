/** What the words say of a character's temper, as a face can show it. */
import type { Brief } from '../brief/brief.ts'
import type { Temper } from './tempers.ts'

/** Words of each temper. What a face does comes before what somebody is like; the first that is said counts. */
const tempers: readonly (readonly [Temper, RegExp])[] = [
  ['laughing', /laugh|cackl|chuckl|giggl|guffaw|in hysterics|mirth/],
  ['winking', /wink|one eye closed/],
  ['yawning', /yawn/],
  [
    'grinning',
    /grin\b|grinning|grins\b|big smile|wide smile|toothy|beaming|ear to ear|ecstatic|elated|overjoyed|gleeful|euphoric|jubilant|exuberant|goofy|silly|maniac|crazed|\bmanic\b|deranged|\binsane|unhinged|giddy|hyper\b/,
  ],
  ['crying', /crying|weep|sobbing|tearful|in tears|blubber|teary|sniffl|bawling|whimper/],
  [
    'smug',
    /smug|smirk|smarmy|pleased with|self-satisf|gloat|preening|sardonic|leering|cocky|complacent|arrogant|sassy|saucy|mocking|cheeky|sarcastic|\bwry\b|sardonic|flirt|sneer/,
  ],
  [
    'sly',
    /\bsly|cunning|sneaky|scheming|devious|wily|conniving|crafty|suspicious|\bwary|seductive|sultry|wicked|side eye/,
  ],
  [
    'angry',
    /angry|furious|enrag|raging|feral|bloodthirsty|frustrated|livid|irate|wrath|scream|shouting|yelling|snarl|scowl|glaring|fuming|seething|roaring|bared teeth|baring (?:\w+ )?teeth|gritt|clenched teeth/,
  ],
  ['afraid', /afraid|terrified|petrified|scared|frightened|horrified|panick|in shock/],
  [
    'worried',
    /worr|anxious|nervous|jittery|jumpy|twitchy|apologi|apprehens|uneasy|fretful|concerned|troubled|alarmed|harassed|flustered|guilty|ashamed|regretful|remorse|pained|in pain|nauseous|queasy|doubtful/,
  ],
  [
    'confused',
    /confus|puzzl|bewilder|perplex|baffl|clueless|nonplussed|mystified|sceptical|skeptical|bemused|(?:raised|raising (?:an?|one)|arched|cocked) eyebrow|eyebrow raised|dazed|dizzy/,
  ],
  [
    'surprised',
    /surprised|shocked|astonish|startled|stunned|wide[ -]eyed|dumbstruck|amazed|awestruck|in awe|jaw dropped|open[ -]mouthed|mouth open|dumbfounded|flabbergasted/,
  ],
  [
    'grumpy',
    /grump|sulk|sullen|pout|annoyed|gruff|^cross$|bad-tempered|foul mood|huff|frown|displeased|irked|irritat|grouch|moody|disgust|exasperat|impatient|jealous|envious|\bbitter\b|crabby|cranky|surly|disgruntled|stroppy|tetchy|cantanker|curmudgeon|petulant|peevish|ornery|whining|\bdour\b|tight-lipped|pursed lips/,
  ],
  [
    'haughty',
    /haught|aloof|disdain|snob|snoot|stuck[ -]up|condescend|scorn|contempt|imperious|supercil/,
  ],
  [
    'sad',
    /\bsad(?!i)|\bglum\b|sorrow|melanchol|mourn|griev|heartbroken|lonely|gloomy|depressed|wistful|miserable|dejected|forlorn|despond|disappoint|crestfallen|downcast|\bhurt\b|puppy eyes/,
  ],
  ['asleep', /eyes closed|asleep(?<!half asleep)|^sleeping|dozing|meditat/],
  [
    'sleepy',
    /sleepy|half asleep|drowsy|dreamy|drunk|tipsy|half[ -]?lidded|heavy[ -]?lidded|half[ -]?closed/,
  ],
  [
    'tired',
    /\btired|exhaust|weary|knackered|zonked|frazzled|worn out|drained|footsore|jaded|careworn|haggard|beleaguered|yard stare/,
  ],
  [
    'bored',
    /bored|apathetic|indifferent|lethargic|listless|unimpressed|unamused|rolling (?:\w+ )?eyes/,
  ],
  [
    'deadpan',
    /deadpan|expressionless|emotionless|poker|blank|stone-faced|vacant|dead-eyed|nonchalant|unbothered/,
  ],
  [
    'determined',
    /determined|resolute|focus|stubborn|defiant|fierce|unyielding|concentrat|battle[ -]ready|^alert\b/,
  ],
  [
    'hard',
    /unsmiling|grim|stern|cold|ruthless|menacing|stoic|serious|evil|cruel|mean\b|merciless|sinister|\bgrave\b|solemn|threatening|brooding|intense/,
  ],
  ['confident', /confident|proud|brave|bold|heroic|fearless|triumphant|valiant/],
  [
    'bright',
    /cheer|happy|playful|jolly|energetic|mischiev|bubbly|impish|joyful|jovial|merry|excited/,
  ],
  [
    'smiling',
    /\bsmil|friendly|delighted|^content(?!emp)|(?<!un)(?<!be)amused|welcoming|hopeful|chuffed|optimistic|relieved|grateful|\bwarm\b/,
  ],
  ['curious', /curious|inquisitive|intrigued|fascinated|listening/],
  [
    'serene',
    /serene|peaceful|calm|tranquil|\bzen\b|placid|relaxed|thoughtful|pensive|contemplat|dignified/,
  ],
  [
    'soft',
    /shy|timid|gentle|sweet|\bcute|kind|loving|affectionate|bashful|embarrass|demure|blushing|coy|tender|motherly|compassion|innocent|naive|meek|awkward/,
  ],
]

/** Two moods in one face: 'tired but smiling'. */
const mixed: readonly (readonly [Temper, of: readonly [Temper, Temper]])[] = [
  ['tired smile', ['tired', 'smiling']],
  ['tired smile', ['tired', 'bright']],
  ['sad smile', ['sad', 'smiling']],
]

/** Which of the tempers that faces know the words speak of. */
export function temperOf({ subject }: Brief): Temper | undefined {
  const said = tempers
    .filter(([, words]) => subject.traits.some((trait) => words.test(trait)))
    .map(([name]) => name)
  const both = mixed.find(([, parts]) => parts.every((part) => said.includes(part)))
  return both?.[0] ?? said[0]
}

/** Whether a word that was said of a mood is what the face shows. */
export function isShown(trait: string, temper: Temper | undefined): boolean {
  const parts = mixed.filter(([name]) => name === temper).flatMap(([, of]) => of)
  return tempers.some(
    ([name, words]) => (name === temper || parts.includes(name)) && words.test(trait),
  )
}

/** 'Face at rest: smiling, tired.': the moods that were asked and that the face shows. */
export function temperNote(brief: Brief): string | undefined {
  const temper = temperOf(brief)
  const { traits } = brief.subject
  // 'A sad smile' says all that 'sad' and 'smiling' would.
  const isMixSaid = mixed.some(([name]) => name === temper) && traits.includes(`${temper}`)
  const words = isMixSaid ? [`${temper}`] : traits.filter((trait) => isShown(trait, temper))
  const shown = words.slice(0, mostShown)
  return shown.length === 0 ? undefined : `Face at rest: ${shown.join(', ')}.`
}

const mostShown = 3
