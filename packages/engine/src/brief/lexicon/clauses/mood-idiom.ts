/** Moods told in sayings: 'spoiling for a fight', 'cool as a cucumber', 'a face like a wet weekend', 'not a flicker of warmth', 'eyes that miss nothing'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { sayings } from '../sayings.ts'
import { type Clause, ends, ever, opensClause, whose } from './clause-words.ts'

/** 'Not best pleased' is displeased. */
const denied: ReadonlyMap<string, string> = new Map([
  ['pleased', 'displeased , annoyed'],
  ['happy', 'unhappy , annoyed'],
  ['amused', 'unamused , unimpressed'],
  ['impressed', 'unimpressed'],
  ['bothered', 'unbothered , indifferent'],
  ['convinced', 'sceptical , unconvinced'],
])

function sayingOf([opens, rest, moods]: (typeof sayings)[number]): Clause {
  return {
    opens: new RegExp(`^(?:${opens}|${ever}|an?|the)$`),
    whole: new RegExp(`^(?:(?:${ever}|an?|the) )*(${opens}) ${rest}${ends}`),
    plain: ([said = '', first = ''], before) => {
      // 'Her coat is in a good mood' nobody says, but 'a candle, ready to strike' may be.
      if (/^(?:hair|coat|dress|hat|robe|skin|eyes|cloak)$/.test(before.at(-1) ?? ''))
        return undefined
      const mood = moods
        .replace('$1', first)
        .replace('!$0', denied.get(said.split(' ').at(-1) ?? '') ?? said)
      return `, ${mood} ,`
    },
  }
}

/** What a face is likened to, and the mood that it has. */
const faceLike: readonly (readonly [likeness: RegExp, moods: string])[] = [
  [/\b(?:thunder|thundercloud|thunderstorm|storm|storm cloud)s?$/, 'thunderous , angry'],
  [
    /\b(?:stone|flint|granite|a rock|a mask|a brick wall|a statue|a closed door|a shut door|marble|an easter island head)$/,
    'stone faced , expressionless',
  ],
  [
    /\b(?:wet weekend|funeral|rainy sunday|wet monday|basset hound|bloodhound|dropped pie|wet sunday)$/,
    'gloomy , miserable',
  ],
  [/\b(?:slapped arse|slapped backside|smacked bottom|smacked arse)$/, 'sulky , sour'],
  [/\b(?:wasp|lemon|lemons|vinegar|sour milk|gooseberry|pickle|nettle)$/, 'sour , grumpy'],
  [/\b(?:saint|choirboy|cherub|madonna)$/, 'innocent , saintly'],
  [/\b(?:sunrise|the sun|sunshine|sunny day|christmas morning)$/, 'cheerful , beaming'],
  [/\b(?:hatchet|axe|knife|blade)$/, 'stern , sharp faced'],
  [/\b(?:undertaker|gravedigger|hangman|pallbearer)$/, 'grave , gloomy'],
]

const faces: readonly Clause[] = [
  {
    // 'A face like a wet weekend', 'the face of a saint'
    opens: /^(?:an?|the|his|her|with|face|expression)$/,
    whole: new RegExp(
      `^(?:(?:with|an?|the|${whose}) )*(?:face|expression) (?:like|as sour as|of) ((?:[a-z]+ ){0,5}?[a-z]+)${ends}`,
    ),
    plain: ([, like = ''], before) => {
      const mood = faceLike.find(([words]) => words.test(like))?.[1]
      return mood === undefined || /^(?:of|on)$/.test(before.at(-1) ?? '')
        ? undefined
        : `, ${mood} ,`
    },
  },
  {
    // 'Like a curious bird', 'like a startled deer', 'with the air of a bored prince'
    opens: /^(?:like|with)$/,
    whole: new RegExp(
      `^(?:like|with the (?:air|look|face|expression|smile|manner|patience) of) an? (?:very |rather |slightly )?([a-z]+) ([a-z]+)${ends}`,
    ),
    plain: ([, mood = '', who = ''], before) => {
      const { animal, who: somebody } = vocabulary.entries.get(who) ?? {}
      const last = vocabulary.entries.get(before.at(-1) ?? '')
      const isMood = vocabulary.entries.get(mood)?.trait === true && !notInFaces.test(mood)
      const isOfThing = last?.thing !== undefined || last?.part !== undefined
      return isMood && (animal ?? somebody) !== undefined && !isOfThing ? `, ${mood} ,` : undefined
    },
  },
  {
    // 'Lonely-looking': no mood but that, and nothing is looked at.
    opens: { test: (word) => vocabulary.entries.get(word)?.trait === true },
    whole:
      /^([a-z]+)(?: - | |-)looking(?! (?:at|up|down|over|out|into|in|away|for|back|through|straight|past|to|towards?|ahead|after|like|as|sideways)(?: |$))/,
    plain: ([, mood = '']) => mood,
  },
  {
    // 'Jaw hanging open', 'mouth wide open', 'jaw on the floor'
    opens: /^(?:jaw|mouth|maw|beak|muzzle|jaws|chin)$/,
    whole: new RegExp(
      `^(?:jaws?|mouth|maw|beak|muzzle|chin) (?:(?:is|hanging|hangs|gaping|falling|wide|dropped|half|slightly|stretched) )*(?:open|agape|ajar|on the floor|wide)(?: in (?:a )?(?:[a-z]+ )?(surprise|shock|astonishment|horror|awe|disbelief|wonder|song|scream|shout))?${ends}`,
    ),
    plain: ([clause, why], before) => {
      if (!opensClause(before) && !/^(?:his|her|its|their|with)$/.test(before.at(-1) ?? ''))
        return undefined
      const jaw = /^jaw/.test(clause) ? 'jaw hanging open , ' : ''
      return `, ${jaw}mouth open ,${why === undefined ? (clause.endsWith('floor') ? ' astonished ,' : '') : ` ${openMoods.get(why) ?? 'shocked'} ,`}`
    },
  },
  {
    // 'Cheeks puffed out', 'forehead creased with worry', 'nose wrinkled in disgust'
    opens: /^(?:forehead|brow|brows|nose|eyes|face|mouth|lips?|eyebrows)$/,
    whole: new RegExp(
      `^(?:forehead|brows?|nose|eyes|face|mouth|lips?|eyebrows) (?:(?:is|are|all|permanently|slightly) )*(creased|furrowed|knitted|wrinkled|crinkled|twisted|contorted|narrowed|screwed up|scrunched up|scrunched|pinched|lit up|alight|wide|wild|blazing|bright|shining|dark|soft) (?:with|in|from) (?:an? )?([a-z]+)${ends}`,
    ),
    plain: ([clause, how = '', noun = '']) => {
      const mood = moodsOfNouns.get(noun)
      if (mood === undefined) return undefined
      const part = clause.split(' ')[0] ?? ''
      const isBrow = /^(?:forehead|brow)/.test(part) && /^(?:creased|furrowed|knitted)$/.test(how)
      return `, ${isBrow ? 'furrowed brow , ' : ''}${mood} ,`
    },
  },
  {
    // 'Eyes crinkled against the sun', 'face screwed up against the wind'
    opens: /^(?:eyes|face)$/,
    whole: new RegExp(
      `^(?:eyes|face) (?:crinkled|screwed up|narrowed|slitted|creased|scrunched up|scrunched|squeezed|half closed) against (?:the )?(?:[a-z]+ )?(?:sun|light|wind|glare|smoke|snow|rain|dust|sunlight|spray)${ends}`,
    ),
    plain: () => ', squinting ,',
  },
]

const writtenOn: Clause = {
  // 'Guilt written all over her face', 'stage fright written all over him'
  opens: {
    test: (word) => moodsOfNouns.has(word) || /^(?:stage|the|with|utter|pure|sheer)$/.test(word),
  },
  whole: new RegExp(
    `^((?:with |the |utter |pure |sheer )*)(stage fright|[a-z]+) (?:is |was )?(?:written|etched|carved|stamped|plastered|painted|plain|visible|clear|showing) (?:all )?(?:over|across|on|in|into) (?:${whose} )?(?:whole |entire |every line of (?:his|her|their|its) )?(?:face|features|brow|him|her|them|it|eyes|expression)${ends}`,
  ),
  plain: ([clause, , noun = '']) => {
    const mood = moodsOfNouns.get(noun)
    const sign = /\b(?:her|his)\b/.exec(clause)?.[0]
    return mood === undefined
      ? undefined
      : `, ${mood} ,${sign === undefined ? '' : ` ${sign} face ,`}`
  },
}

/** What a face does, by its noun, and who does it. */
const facesMade: ReadonlyMap<string, string> = new Map(
  `leer/leering, glower/glowering, simper/simpering, sniff/sniffy, wince/wincing, grimace/grimacing, stare/staring, mope/moping,
  sulk/sulking, gawp/gaping, gape/gaping, cackle/cackling, guffaw/laughing, snicker/sniggering, snigger/sniggering, titter/giggling,
  whimper/whimpering, swagger/swaggering, squint/squinting, lour/glowering, goggle/wide eyed`
    .split(',')
    .map((pair): [string, string] => {
      const [noun = '', mood = ''] = pair.trim().split('/')
      return [noun, mood]
    }),
)

const faceMade: Clause = {
  // 'A duke, cool stare', 'a demon with a leer'
  opens: /^[a-z]+$/,
  whole: new RegExp(
    `^(?:with )?(?:an? |${whose} )?((?:[a-z]+ ){0,2}?)(${[...facesMade.keys()].join('|')})(?: (?:on|across) ${whose} (?:face|lips|muzzle))?${ends}`,
  ),
  plain: ([clause, said = '', noun = ''], before) => {
    const known = vocabulary.entries.get(`${said}${noun}`) ?? vocabulary.entries.get(noun)
    const isApart = /^with /.test(clause) || (opensClause(before) && before.length > 0)
    const words = said.split(' ').filter(Boolean)
    const isSaid = words.every(
      (word) =>
        vocabulary.entries.get(word)?.trait === true ||
        /^(?:hard|level|long|cold|slow|permanent|constant)$/.test(word),
    )
    if (known?.trait === true || !isApart || !isSaid) return undefined
    return `, ${words.map((word) => `${word} , `).join('')}${facesMade.get(noun)} ,`
  },
}

const notInFaces = /^(?:young|old|retired|dead|rich|poor|famous|legendary|beautiful|cute|elegant)$/

const openMoods: ReadonlyMap<string, string> = new Map([
  ['surprise', 'surprised'],
  ['shock', 'shocked'],
  ['astonishment', 'astonished'],
  ['horror', 'terrified , horrified'],
  ['awe', 'awestruck'],
  ['wonder', 'awestruck'],
  ['disbelief', 'astonished'],
  ['song', 'singing'],
  ['scream', 'screaming'],
  ['shout', 'shouting'],
])

const moodsOfNouns: ReadonlyMap<string, string> = new Map(
  `worry/worried, concern/worried, anxiety/anxious, fear/terrified, terror/terrified, fright/frightened, horror/horrified,
  disgust/disgusted, distaste/disgusted, disdain/disdainful, contempt/contemptuous, rage/angry, fury/furious, anger/angry,
  pain/in pain, agony/in pain, grief/grieving, sorrow/sorrowful, sadness/sad, joy/joyful, delight/delighted, glee/gleeful,
  laughter/laughing, mirth/amused, amusement/amused, mischief/mischievous, curiosity/curious, confusion/confused,
  puzzlement/puzzled, concentration/concentrating, thought/thoughtful, suspicion/suspicious, wonder/awestruck, awe/awestruck,
  surprise/surprised, shock/shocked, excitement/excited, effort/straining, exhaustion/exhausted, pride/proud, love/loving,
  madness/mad, hunger/hungry, greed/greedy, hope/hopeful, disapproval/disapproving, annoyance/annoyed, panic/panicked,
  guilt/guilty, stage fright/nervous, shame/ashamed, relief/relieved, boredom/bored, innocence/innocent, triumph/triumphant, longing/longing,
  envy/envious, jealousy/jealous, despair/despairing, defiance/defiant, determination/determined, scorn/scornful, doubt/doubtful,
  disbelief/disbelieving, disappointment/disappointed, embarrassment/embarrassed, regret/regretful, misery/miserable, heartbreak/heartbroken,
  smugness/smug, resignation/resigned, nerves/nervous, dread/frightened, bewilderment/bewildered, tiredness/tired, loneliness/lonely`
    .split(',')
    .map((pair): [string, string] => {
      const [noun = '', mood = ''] = pair.trim().split('/')
      return [noun, mood]
    }),
)

export const moodIdiomClauses: readonly Clause[] = [
  ...faces,
  writtenOn,
  faceMade,
  ...sayings.map(sayingOf),
]
