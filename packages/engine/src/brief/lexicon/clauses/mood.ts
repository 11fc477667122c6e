/** Clauses that tell a mood: 'not scared of anything', 'trying hard not to cry', 'always up to something', 'shaking with laughter'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, ends, ever } from './clause-words.ts'

/** A mood that 'trying not to …' holds back. */
const heldBack: readonly (readonly [deeds: RegExp, mood: string])[] = [
  [/^(?:cry|weep|sob|cried|blub|blubber|well)$/, 'tearful'],
  [/^(?:laugh|giggle|chuckle|snigger)$/, 'trying not to laugh'],
  [/^(?:smile|grin|smirk)$/, 'amused'],
  [/^(?:scream|panic|shake|tremble|shiver|faint|flinch)$/, 'scared'],
  [/^(?:yawn|sleep|doze|nod)$/, 'sleepy'],
  [/^(?:vomit|throw|retch|gag)$/, 'queasy'],
  [/^(?:shout|explode|snap|yell|swear)$/, 'angry'],
]

const moodsPast: ReadonlyMap<string, string> = new Map(
  `laugh/laughing, smile/smiling, wink/winking, grin/grinning, scowl/scowling, frown/frowning, glare/glaring, sneer/sneering,
  giggle/giggling, chuckle/chuckling, growl/growling, yawn/yawning, beam/beaming, smirk/smirking`
    .split(',')
    .flatMap((pair): [string, string][] => {
      const [verb = '', mood = ''] = pair.trim().split('/')
      const past = verb === 'grin' ? 'grinned' : `${verb}ed`.replace('eed', 'ed')
      return [
        [past, mood],
        [`${verb}s`, mood],
      ]
    }),
)

function isMood(word: string): boolean {
  const entry = vocabulary.entries.get(word)
  return entry?.trait === true && entry.grammar === undefined
}

const subjects: ReadonlyMap<string, string> = new Map([
  ['her', 'she'],
  ['him', 'he'],
  ['them', 'they'],
])

/** 'Shyly' → 'shy' */
function moodOfAdverb(adverb: string): string | undefined {
  if (plainAdverbs.test(adverb)) return undefined
  const stem = adverb.replace(/ly$/, '')
  return [stem, stem.replace(/i$/, 'y'), `${stem}le`, `${stem}l`, stem.replace(/al$/, '')].find(
    isMood,
  )
}

/** Of how much, and of how things are. */
const plainAdverbs =
  /^(?:slightly|badly|freshly|poorly|brightly|softly|strongly|heavily|barely|nearly|fully|only|early|lightly|openly|widely|loosely|tightly|directly|family|simply|really|mostly|clearly|evenly|steadily|quickly|slowly|freely)$/

const noises: ReadonlyMap<string, string> = new Map(
  'sigh/sighing, laugh/laughing, giggle/giggling, scream/screaming, roar/roaring, yell/yelling, howl/howling, yawn/yawning, shout/shouting, growl/growling, snarl/snarling, chuckle/chuckling, groan/groaning'
    .split(', ')
    .map((pair): [string, string] => {
      const [noise = '', doing = ''] = pair.split('/')
      return [noise, doing]
    }),
)

const feelings: readonly Clause[] = [
  {
    // 'smiling shyly', 'stands awkwardly'
    opens:
      /^(?:(?:smil|grinn|star|look|gaz|glar|wav|laugh|frown|walk|pos|lean|sitt|stand|kneel|point|nodd|bow|peer|glanc|danc|march|wink|scowl|watch|giggl|chuckl|crouch|hover)ing|smiles|grins|stares|looks|gazes|glares|waves|laughs|frowns|walks|poses|leans|sits|stands|kneels|bows|peers|glances|marches|winks|scowls|watches|giggles|beams|beaming)$/,
    whole:
      /^(\w+) (?:very |quite |so |rather |a bit )?([a-z]+ly)(?= (?:[,.;!?:)]|and|but|at|in|on|into|over|with|from|up|down|out|for|to|while|as|against|through|under|behind|across)(?: |$)|$)/,
    plain: ([, verb = '', adverb = '']) => {
      const mood = moodOfAdverb(adverb)
      return mood === undefined ? undefined : `${mood} , ${verb}`
    },
  },
  {
    opens: /^(?:not|never|isn't|aren't|wasn't|scared|afraid|frightened|fears|feared)$/,
    whole: new RegExp(
      `^(?:(?:not|never|isn't|aren't|wasn't) (?:at all |even |ever |one bit |a bit )?(?:scared|afraid|frightened)(?: of (?:anything|anyone|anybody))?(?: at all)?|(?:scared|afraid|frightened) of (?:nothing|nobody|no one)|fear(?:s|ed) (?:nothing|nobody|no one))${ends}`,
    ),
    plain: ([clause]) => (/^(?:is|are|was)n't/.test(clause) ? 'is fearless' : 'fearless'),
  },
  {
    // 'She winked at everybody, even the vicar': the vicar is no part of her.
    opens: /^even$/,
    whole: new RegExp(`^even (?:the|his|her|my|their|our) \\w+${ends}`),
    plain: (_, before) =>
      before.some((word) =>
        /^(?:every(?:one|body|thing)|any(?:one|body|thing)|laughing|winking|smiling|grinning)$/.test(
          word,
        ),
      )
        ? ''
        : undefined,
  },
  {
    opens: /^and$/,
    whole: /^and (?:(?:he|she|they) )?(?:knows|know|knew) it(?: too| well)?(?= [,.;!?]|$)/,
    plain: (_, before) =>
      before.some((word) =>
        /^(?:beautiful|handsome|pretty|gorgeous|stunning|attractive|lovely|hot|good|dashing)$/.test(
          word,
        ),
      )
        ? ', vain ,'
        : ', confident ,',
  },
  {
    opens: /^(?:try|tries|tried|trying|struggling|struggles|doing|does|fighting)$/,
    whole:
      /^(?:try|tries|tried|trying|struggling|struggles|doing|does|fighting)(?: (?:ever|so|very|really|hard|harder|his|her|their|best|damnedest|hardest|desperately|terribly|and|failing))* not to (?:be |burst out |fall |start )?(\w+)/,
    plain: ([, verb = '']) => {
      const mood = heldBack.find(([deeds]) => deeds.test(verb.replace(/ing$/, '')))?.[1]
      return mood === undefined ? undefined : `${mood} ,`
    },
  },
  {
    opens: /^(?:a|an)$/,
    whole: new RegExp(`^an? (?:big|kind|good|warm|soft|great|huge|golden) heart${ends}`),
    plain: (_, before) =>
      /^(?:with|has|and|had)$/.test(before.at(-1) ?? '') ? ', kind-hearted ,' : undefined,
  },
  {
    // 'thinks he is gorgeous'
    opens: /^(?:thinks|thinking|believes)$/,
    whole: new RegExp(
      `^(?:thinks|thinking|believes) (?:that )?(?:he|she|they)(?: is|'s| are|'re)? (?:very |so |really |the |just )*(?:gorgeous|beautiful|handsome|hot|best|cool|clever|funny|hilarious|irresistible|important|god gift|something special|better|great|smart|smartest|coolest|pretty|brilliant)(?: than everyone| in the room| stuff)?${ends}`,
    ),
    plain: () => ', smug ,',
  },
  {
    opens: new RegExp(`^(?:${ever}|up)$`),
    whole: new RegExp(
      `^(?:${ever} )*(?:up to (?:something|no good|some mischief|mischief|tricks|no good at all)|(?:plotting|scheming)(?: something)?|planning something|(?:making|causing|getting into|looking for) (?:trouble|mischief))(?= |$)`,
    ),
    plain: () => ', mischievous ,',
  },
  {
    opens: new RegExp(`^(?:${ever}|in|late|running|rushing|hurrying)$`),
    whole: new RegExp(
      `^(?:${ever} )*(?:in (?:(?:a|an|such|some|too|much|of|great|terrible|big|real|awful|dreadful|tearing) )*(?:hurry|rush)(?: to (?:get )?\\w+)?|running late|late for (?:everything|work|school|class|something|a \\w+)|(?:rushing|hurrying)${ends})(?= |$)`,
    ),
    plain: () => ', hurried ,',
  },
  {
    // 'worried about everyone': the others are no part of the picture
    opens: /^(?:about|of|at|with|to|by|around)$/,
    whole:
      /^\w+ (?:absolutely |simply |nearly )?(?:everyone|everybody|everything|anyone|anybody|people|strangers|you|us|all of (?:us|you|them)|the (?:whole )?world)(?: (?:he|she|they|it) \w+)?(?= [,.;!?:)]| and | but |$)/,
    plain: (_, before) =>
      isMood(before.at(-1) ?? '') && !/ing$/.test(before.at(-1) ?? '') ? ',' : undefined,
  },
  {
    // 'I'd like her wary rather than pretty'
    opens: /^(?:like|want|need|imagine|picture|see|make|draw|keep|have|prefer|show)$/,
    whole:
      /^\w+ (her|him|them)(?: to (?:be|look|seem|appear))?((?: (?:a bit|a little|more|very|quite|rather|really|slightly))?) (\w+)(?= [,.;!?:)]| and | but | rather | more | than | not |$)/,
    plain: ([, who = '', , mood = '']) =>
      isMood(mood) ? `${subjects.get(who)} looks ${mood}` : undefined,
  },
  {
    opens: /^(?:firm|tough|strict)$/,
    whole: /^(firm|tough|strict) (?:but|and|yet) (fair|kind|gentle|loving|friendly|warm)(?= |$)/,
    plain: ([, first = '', other = '']) =>
      `, ${first === 'firm' ? 'strict' : first} , ${other === 'fair' ? 'fair minded' : other} ,`,
  },
  {
    opens: /^(?:feels?|feeling)$/,
    whole:
      /^feel(?:s|ing)? (?:(?:so|really|very|a bit|quite|rather|terribly) )*(bad|sorry|guilty|awful|terrible|ashamed)(?: (?:about|for)(?: (?:it|that|them|you|everyone|everybody|him|her|this|what \w+ \w+))?)?(?= |$)/,
    plain: ([, mood = '']) =>
      /^(?:guilty|ashamed)$/.test(mood) ? `, ${mood} ,` : ', sorry , sympathetic ,',
  },
  {
    // 'not scary he is laughing', as children write
    opens: /^(?:not|isn't|aren't|wasn't)$/,
    whole:
      /^(?:not|isn't|aren't|wasn't)(?: (?:a|very|at all|too|so))* \w+(?= (?:he|she|it|they)(?: is|'s| are|'re| has| wears| looks| likes)(?: |$)|(?: (?:he's|she's|it's|they're) ))/,
    plain: ([clause]) => `${clause} ,`,
  },
  {
    opens: /^(?:nothing|nobody)$/,
    whole: /^(?:nothing|nobody) (?:ever )?impresses (?:him|her|them)/,
    plain: () => ', unimpressed ,',
  },
  {
    opens: /^takes?$/,
    whole: /^takes? (?:great |every |a wicked )?delight in/,
    plain: () => 'is delighted by',
  },
  {
    opens: /^can$/,
    whole: new RegExp(
      `^can (?:hardly|barely|scarcely) (?:stand(?: up)?|keep (?:his|her|their) eyes open|walk|lift (?:his|her|their) feet)${ends}`,
    ),
    plain: () => 'is exhausted',
  },
  {
    opens: /^(?:way|too|full|bundle|ball|boundless|endless)$/,
    whole: new RegExp(
      `^(?:(?:way )?too much (?:energy|caffeine|coffee|sugar)|full of (?:energy|beans)|(?:bundle|ball) of energy|(?:boundless|endless) energy)${ends}`,
    ),
    plain: () => 'energetic',
  },
]

const outbursts: readonly Clause[] = [
  {
    // 'An angelic expression' is no angel's.
    opens: /^(?:angelic|saintly|cherubic|devilish|impish)$/,
    whole: /^(angelic|saintly|cherubic|devilish|impish) (?:expression|look|smile|grin|air)(?= |$)/,
    plain: ([clause, mood = '']) =>
      `${/dev|imp/.test(mood) ? 'mischievous' : 'innocent'}${/smile|grin/.test(clause) ? ' smile' : ''}`,
  },
  {
    // 'A smile that does not reach his eyes', 'he never quite smiles with his eyes'
    opens: /^(?:smiles?|smiling|grins?|never|laughs?|does|doesn't|not)$/,
    whole:
      /^(?:(?:a )?(?:smiles?|smiling|grins?) (?:but |that |which |and )?(?:it )?(?:never|doesn't|does not|don't|rarely|not|only|hardly)(?: quite| ever| really)? (?:reach(?:es|ing)?|gets? to|touch(?:es)?|make it to|makes it to|(?:smile |in |with )?with)|never(?: quite| ever| really)? smiles with|smiles with everything but) (?:the |his |her |their )?eyes(?= |$)/,
    plain: () => ', smiling , forced smile ,',
  },
  {
    // 'Having a meltdown', 'mid tantrum', 'in a strop'
    opens: /^(?:having|has|throwing|throws|mid|in|a|about)$/,
    whole:
      /^(?:(?:having|has|throwing|throws|mid|in|about to have|in the middle of|a|an|full|massive|complete|total|proper|almighty|big) )+(meltdown|tantrum|hissy fit|paddy|wobbly|strop|huff|sulk)(?= |$)/,
    plain: ([, fit = '']) => (/strop|huff|sulk/.test(fit) ? 'sulky' : 'crying , angry'),
  },
  {
    opens: new RegExp(`^(?:${[...moodsPast.keys()].join('|')})$`),
    whole:
      /^(\w+) (?:at|with|about|for) (?:everything|everyone|everybody|anything|anyone|anybody|nothing|all of it|it all)/,
    plain: ([, verb = '']) => `, ${moodsPast.get(verb)} ,`,
  },
  {
    opens: /^(?:a|an)$/,
    whole: new RegExp(
      `^an? (?:(?:big|huge|loud|booming|hearty|great|belly|infectious|wicked|dirty|filthy|wild|roaring|lovely) )*laugh(?: (?:you|that|which) (?:\\w+ )*?\\w+)?${ends}`,
    ),
    plain: () => ', laughing ,',
  },
  {
    opens: /^(?:shaking|roaring|howling|crying|weeping|helpless|doubled|convulsed|bent|in)$/,
    whole: new RegExp(
      `^(?:(?:shaking|roaring|howling|crying|weeping|helpless|doubled up|convulsed|bent double|doubled over) with (?:laughter|mirth|giggles)|in (?:fits of (?:laughter|giggles)|stitches))${ends}`,
    ),
    plain: () => ', laughing ,',
  },
  {
    // 'He heaves a sigh', 'letting out a roar'
    opens: /^(?:heav|let|giv|utter)/,
    whole: new RegExp(
      `^(?:heaves?|heaving|lets? out|letting out|gives?|giving|utters?|uttering) an? (?:[a-z]+ ){0,2}(${[...noises.keys()].join('|')})${ends}`,
    ),
    plain: ([, noise = '']) => `, ${noises.get(noise)} ,`,
  },
  {
    opens: /^(?:bawl|bellow|bark)(?:s|ing)$/,
    whole: /^(?:bawl|bellow|bark)(?:s|ing) (?:orders|commands|instructions|insults)/,
    plain: () => ', shouting ,',
  },
  {
    opens: /^mid$/,
    whole: /^mid (yawn|laugh|wink|smile|grin|sneeze|scream|shout|song|sigh)(?= |$)/,
    plain: ([, deed = '']) =>
      `${deed === 'song' ? 'singing' : deed === 'grin' ? 'grinning' : `${deed.replace(/e$/, '')}ing`}`,
  },
  {
    // 'Eyes crinkled with laughter' are a mood.
    opens: /^(?:eyes|face)$/,
    whole:
      /^(?:eyes|face) (?:all )?(?:crinkled|crinkling|creased|bright|dancing|wet|shining|streaming|alight|lit up) (?:up )?with (?:laughter|mirth|joy|glee)/,
    plain: () => ', laughing ,',
  },
]

export const moodClauses: readonly Clause[] = [...feelings, ...outbursts]
