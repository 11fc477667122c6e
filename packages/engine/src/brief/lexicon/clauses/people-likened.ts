/** Looks that are told by whom or what they are like, or by what they nearly are: 'the face of an angel', 'the build of a jockey', 'a first wisp of a moustache', 'eyes as blue and sharp as a jay's', 'gone to seed'. */
import { type Clause, colours, ends, endsOr, own } from './clause-words.ts'

const fluff =
  'wisp|wisps|beginning|beginnings|start|ghost|hint|shadow|suggestion|attempt|trace|excuse|apology|touch|fluff|few hairs|three hairs|stirrings|promise|dream|rumour|rumor'

const beards: readonly Clause[] = [
  {
    // 'The first wisp of a moustache', 'an attempt at a beard', 'a sorry excuse for a goatee'
    opens:
      /^(?:the|a|an|his|some|first|barest|faint|faintest|wisps?|beginnings?|ghost|hint|attempt|few|three|sorry|stirrings)$/,
    whole: new RegExp(
      `^(?:(?:the|a|an|his|some|first|very|barest|faint|faintest|thin|mere|sorry|poor|failed|brave|sad|wispy|downy) )*(?:${fluff}) (?:of|at|for|towards) (?:(?:an?|his|the|first) )?(?:[a-z]+ )?(moustache|mustache|beard|goatee|whiskers|stubble|sideburns)${endsOr('on|over|above')}`,
    ),
    plain: ([, what = '']) =>
      what === 'stubble' ? 'stubble' : what === 'beard' ? 'hint of a beard' : `thin ${what}`,
  },
  {
    // 'A downy first moustache', 'his first beard'
    opens: /^(?:a|his|the|downy|fluffy|wispy|first)$/,
    whole: new RegExp(
      `^(?:(?:a|his|the|very|downy|fluffy|wispy|faint|thin|scant) )*first (?:(?:downy|fluffy|wispy|faint|thin|scant) )*(moustache|mustache|beard|whiskers)${endsOr('on|over|above')}`,
    ),
    plain: ([, what = '']) => (what === 'beard' ? 'hint of a beard' : `thin ${what}`),
  },
  {
    // 'Three hairs on his chin'
    opens: /^(?:a|two|three|four|five|six|seven|few|only)$/,
    whole: new RegExp(
      `^(?:only |just )?(?:a few|two|three|four|five|six|seven|a dozen|few) (?:(?:long|wiry|white|grey|stray|lonely|straggly|proud|black) )*(?:hairs|whiskers) on (?:${own} )?(?:chin|upper lip)${ends}`,
    ),
    plain: ([clause]) => (/lip/.test(clause) ? 'thin moustache' : 'wispy chin hairs'),
  },
]

/** Whose face, hands or build somebody has, and what those are like. */
const faceOf: readonly (readonly [whose: string, plain: string])[] = [
  ['angel|cherub|choirboy|saint|madonna|choir boy', 'angelic face'],
  ['child|baby|boy|girl|schoolboy|schoolgirl|toddler|ten year old|teenager', 'childlike face'],
  ['doll|china doll|porcelain doll', 'doll-like face'],
  ['bulldog|bloodhound|basset hound|pug|walrus', 'jowly face'],
  ['horse|camel|mule|donkey|greyhound', 'long face'],
  ['boxer|prizefighter|brawler|bruiser|bare knuckle fighter', 'battered face'],
  ['weasel|ferret|rat|fox|shrew|stoat', 'narrow pointed face'],
  ['hawk|eagle|falcon|vulture', 'hawk nose'],
  ['old man|old woman|grandmother|grandfather|crone', 'wrinkled face'],
]

const buildOf: readonly (readonly [whose: string, plain: string])[] = [
  [
    'wrestler|boxer|blacksmith|smith|docker|dock worker|prizefighter|bodybuilder|rugby player|prop forward|lumberjack|weightlifter|strongman|stevedore|navvy|gladiator|bull|ox|gorilla|heavyweight',
    'muscular',
  ],
  ['jockey|gymnast|sparrow|bird|child|schoolboy|acrobat', 'small slight'],
  ['dancer|ballerina|ballet dancer|heron|willow|reed|deer|greyhound|whippet|model', 'slender'],
  ['runner|swimmer|athlete|marathon runner|long distance runner|climber|panther', 'lean athletic'],
  ['barrel|bear|walrus|sumo wrestler|baker|publican|pear|snowman', 'big heavy'],
  ['beanpole|scarecrow|stork|skeleton|stick insect|lamp post', 'thin'],
]

const alternatives = (table: readonly (readonly [string, string])[]) =>
  table.map(([names]) => names).join('|')

const plainOf = (table: readonly (readonly [string, string])[], name: string) =>
  table.find(([names]) => names.split('|').includes(name))?.[1]

const likeOthers: readonly Clause[] = [
  {
    // 'A killer with the face of an angel', 'he has the face of a bulldog'
    opens: /^(?:the|a)$/,
    whole: new RegExp(
      `^(?:the|a) (?:face|looks|features|countenance) of (?:an?|some) (?:(?:sweet|sleepy|sulky|tired|old|sad|small|little|fallen|innocent) )*(${alternatives(faceOf)})${ends}`,
    ),
    plain: ([clause, who = '']) =>
      plainOf(faceOf, / old (?:man|woman)/.test(clause) ? `old ${who}` : who),
  },
  {
    // 'The build of a wrestler', 'a jockey's build'
    opens: /^(?:the|a|built)$/,
    whole: new RegExp(
      `^(?:the|a) (?:build|body|figure|frame|physique|shoulders|stature|shape) of (?:an?|some) (?:(?:retired|young|old|great|small|prize|professional) )*(${alternatives(buildOf)})${ends}`,
    ),
    plain: ([, who = '']) => `${plainOf(buildOf, who)} build`,
  },
  {
    opens: new RegExp(`^(?:${alternatives(buildOf)})'?s?$`),
    whole: new RegExp(
      `^(${alternatives(buildOf)})(?:'s)? (?:build|body|frame|physique|figure|shoulders)${ends}`,
    ),
    plain: ([, who = ''], before) =>
      /^(?:an?|the|with|has|,)$/.test(before.at(-1) ?? '')
        ? `${plainOf(buildOf, who)} build`
        : undefined,
  },
  {
    // 'The hands of a pianist', 'a surgeon's hands'
    opens: /^(?:the|a)$/,
    whole: new RegExp(
      `^(?:the|a) (?:hands|fingers) of an? (?:[a-z]+ )?(pianist|surgeon|violinist|artist|harpist|pickpocket|lady|giant|navvy|blacksmith|bricklayer|farmer|ploughman|strangler)${ends}`,
    ),
    plain: ([, who = '']) =>
      /giant|navvy|smith|layer|farmer|ploughman|strangler/.test(who)
        ? 'big rough hands'
        : 'long slender fingers',
  },
  {
    // 'A wisp of a woman', 'a slip of a thing', 'a scrap of a boy'
    opens:
      /^(?:wisp|scrap|whisper|sliver|shred|splinter|reed|twig|shrimp|mite|sparrow|wren|elf|pixie)$/,
    whole:
      /^(wisp|scrap|whisper|sliver|shred|splinter|reed|twig|shrimp|mite|sparrow|wren|elf|pixie) of an? (?:little )?(man|woman|girl|boy|lad|lass|child|lady|thing|creature|person|maid|old woman|old man|old lady)(?= |$)/,
    plain: ([, , who = '']) => `tiny thin ${/thing|creature/.test(who) ? 'person' : who}`,
  },
]

/** What a person is called beside what they are: 'a battleaxe of a matron', 'a mouse of a man'. */
const natureOf: readonly (readonly [called: string, plain: string])[] = [
  ['battleaxe|battle axe|dragon|gorgon|tartar|harridan|terror|ogre|tyrant|vinegar bottle', 'stern'],
  ['mouse|rabbit|lamb|sheep|dormouse|vole|jellyfish', 'timid'],
  ['peacock|cockerel|rooster|popinjay', 'vain'],
  ['stick|beanpole|rake|rail|pole|lath|string bean|heron|stork|whippet|pipe cleaner', 'tall thin'],
  ['barrel|tub|dumpling|pudding|keg|butterball|suet pudding|balloon', 'fat'],
  ['husk|wreck|ruin', 'pale gaunt'],
  ['prune|walnut|raisin', 'old wrinkled'],
  ['weasel|ferret|fox|snake|eel|rat', 'sly'],
  ["tailor dummy|tailors dummy|tailor's dummy|waxwork|shop dummy", 'stiff'],
  ['goat|tomcat|old goat', 'lecherous'],
  ['ugly duckling|duckling', 'ugly'],
  ['pig|hog|glutton', 'greedy'],
  ['crow|vulture|scarecrow', 'gaunt'],
  ['puppy|teddy bear|pussycat|sweetheart|dear', 'gentle'],
  ['giant|colossus|hulk|beast|brute|tower', 'huge'],
]

const natures: Clause = {
  opens: new RegExp(`^(?:${alternatives(natureOf).replace(/ [^|]*/g, '')})$`),
  whole: new RegExp(
    `^(${alternatives(natureOf)}) of an?(?= (?:(?:young|old|little|school|village|retired|fat|small) )*[a-z]+(?: |$))`,
  ),
  plain: ([, called = ''], before) =>
    /^(?:,|an?|that|this|the|absolute|real|veritable|complete|old|great|little)$/.test(
      before.at(-1) ?? 'a',
    )
      ? plainOf(natureOf, called)
      : undefined,
}

const past: readonly Clause[] = [
  {
    // 'A samurai gone to seed', 'an actor run to fat'
    opens: /^(?:gone|going|run|running|went)$/,
    whole:
      /^(?:(?:long|rather|somewhat|badly|slightly) )?(?:gone|going|run|running|went) (?:(?:long|rather|somewhat|badly|slightly) )?to (seed|fat|flab|pot|the dogs|rack and ruin)(?= |$)/,
    plain: ([, what = '']) => (/fat|flab/.test(what) ? ', fat ,' : ', unkempt ,'),
  },
  {
    // 'Wet behind the ears': nothing is wet
    opens: /^(?:still|wet|not|green)$/,
    whole: new RegExp(
      `^(?:still )?(?:(?:not (?:yet |even )?(?:quite )?dry|wet|a bit wet|damp) behind the ears|green around the ears)${endsOr('in')}`,
    ),
    plain: () => ', young , inexperienced ,',
  },
  {
    // 'Three sheets to the wind', 'the worse for drink'
    opens: /^(?:three|the|worse|in)$/,
    whole: new RegExp(
      `^(?:three sheets to the wind|(?:rather |much |somewhat )?the worse for (?:drink|wine|ale|beer)|worse for drink|in (?:his|her|their) cups)${ends}`,
    ),
    plain: () => ', drunk ,',
  },
  {
    // 'Down on his luck', 'on her uppers'
    opens: /^(?:down|on)$/,
    whole: new RegExp(
      `^(?:down (?:on (?:his|her|their) luck|at (?:the )?heel|and out)|on (?:his|her|their) uppers)${ends}`,
    ),
    plain: () => ', shabby ,',
  },
]

const alikeHues: readonly Clause[] = [
  {
    // 'Eyes as blue and sharp as a jay's', 'hair as black and glossy as a raven's wing'
    opens: /^(?:eyes|hair|skin|lips|cheeks|beard|face|teeth|nose)$/,
    whole: new RegExp(
      `^(eyes|hair|skin|lips|cheeks|beard|face|teeth|nose) (?:(?:is|are|was|were|that are|that is) )?(?:as )?(${colours}|fair|dark|pale) and (?:as )?([a-z]+) as (?:(?:an?|the|any|two|ripe|fresh|old|wet) )*(?!(?:she|he|it|they|ever|can|if|you)\\b)[a-z]+(?:'s)?(?: [a-z]+)?${ends}`,
    ),
    plain: ([, part = '', hue = '', look = '']) =>
      part === 'eyes'
        ? `${/cold|sharp|bright|hard|clear|kind|soft|deep|big|round|pale|wild/.test(look) ? `${look} ` : ''}${hue} ${part}`
        : `${/rough|smooth|glossy|soft|thick|shiny|full|round|sleek|curly|straight|coarse|wrinkled|fine|silky/.test(look) ? `${look} ` : ''}${hue} ${part}`,
  },
  {
    // '… as sharp and blue as a jay's'
    opens: /^(?:eyes|hair|skin|lips|cheeks|beard|face|teeth|nose)$/,
    whole: new RegExp(
      `^(eyes|hair|skin|lips|cheeks|beard|face|teeth|nose) (?:(?:is|are|was|were|that are|that is) )?(?:as )?([a-z]+) and (?:as )?(${colours}) as (?:(?:an?|the|any|two|ripe|fresh|old|wet) )*(?!(?:she|he|it|they|ever|can|if|you)\\b)[a-z]+(?:'s)?(?: [a-z]+)?${ends}`,
    ),
    plain: ([, part = '', look = '', hue = '']) =>
      `${/rough|smooth|glossy|soft|thick|shiny|full|round|sleek|curly|straight|coarse|fine|silky|cold|sharp|bright|hard|clear|big/.test(look) ? `${look} ` : ''}${hue} ${part}`,
  },
]

const chins: readonly Clause[] = [
  {
    // 'A chin that almost meets her nose', 'her nose nearly touches her chin'
    opens: /^(?:chin|nose)$/,
    whole: new RegExp(
      `^(?:chin|nose) (?:(?:that|which|whose|is|so long it|almost|nearly|all but|practically|long enough to|,) )*(?:meets?|meeting|touch(?:es|ing)?|reach(?:es|ing)?|kiss(?:es|ing)?) (?:(?:his|her|their|the|its) )?(?:chin|nose)${ends}`,
    ),
    plain: () => 'long pointed chin , hooked nose',
  },
  {
    // 'No chin to speak of', 'hardly any chin'
    opens: /^(?:no|hardly|barely|almost|next|chinless)$/,
    whole: new RegExp(
      `^(?:no|hardly any|barely any|almost no|hardly a|barely a|next to no|little) (chin|neck|lips|eyebrows|waist|bottom)(?: (?:at all|to speak of|to mention|worth mentioning|worth the name))?${ends}`,
    ),
    plain: ([clause, part = '']) => {
      if (part === 'chin') return 'weak receding chin'
      const isFaint = /speak|mention|worth|hardly|barely|almost|next/.test(clause)
      if (!isFaint) return undefined
      return part === 'neck'
        ? 'thick short neck'
        : part === 'lips'
          ? 'thin lips'
          : part === 'eyebrows'
            ? 'thin eyebrows'
            : undefined
    },
  },
]

const spotty: Clause = {
  // 'The baron's son, spotty': of somebody, and not of a dress
  opens: /^spott(?:y|ed)$/,
  whole: new RegExp(`^spotted(?= (?:skin|face|chin|forehead|cheeks)(?: |$))|^spotty${ends}`),
  plain: (_, before) => {
    const isOwn = /^(?:,|very|all|rather|a|and|is|face|so|still)$/.test(before.at(-1) ?? ',')
    const isBeast = before.some((word) =>
      /^(?:dog|cat|cow|horse|frog|leopard|pony|giraffe|fur|coat|tail|wings)$/.test(word),
    )
    return isOwn && !isBeast ? 'pimply' : undefined
  },
}

export const peopleLikenedClauses: readonly Clause[] = [
  ...beards,
  ...likeOthers,
  natures,
  ...past,
  ...alikeHues,
  ...chins,
  spotty,
]
