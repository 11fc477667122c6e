/** The same told in other turns of phrase: 'his lips have gone blue', 'shaking with laughter', 'a ring through the septum'. */
import type { BodyClause } from './body-clauses.ts'

const ends = '(?= [,.;!?:]| and | but |$)'

const noises: ReadonlyMap<string, string> = new Map(
  'sigh/sighing, laugh/laughing, giggle/giggling, scream/screaming, roar/roaring, yell/yelling, howl/howling, yawn/yawning, shout/shouting, growl/growling, snarl/snarling, chuckle/chuckling, groan/groaning'
    .split(', ')
    .map((pair): [string, string] => {
      const [noise = '', doing = ''] = pair.split('/')
      return [noise, doing]
    }),
)

const states: Readonly<Record<string, string>> = {
  shreds: 'shredded',
  tatters: 'tattered',
  rags: 'ragged',
  ribbons: 'shredded',
  pieces: 'broken',
}

const hues =
  'grey|gray|white|blue|red|green|brown|yellow|black|pink|purple|silver|thin|bald|pale|rusty|mouldy|moldy|stiff|cloudy|milky'
const pierced = 'septum|nose|lip|eyebrow|brow|navel|tongue|nostril'
const works =
  'printed|embroidered|painted|stitched|sewn|woven|drawn|knitted|scrawled|stamped|etched|engraved|carved|daubed'

const looks: readonly BodyClause[] = [
  {
    // 'Her hat should be red', but 'a starfish where her hand should be'
    opens: /^(?:should|must|shall|has|have|ought)$/,
    whole: /^(?:should|must|shall|has to|have to|ought to) be(?= [a-z])/,
    plain: (_, before) => (before.includes('where') ? undefined : 'is'),
  },
  {
    // 'I want her hat to be red'
    opens: /^(?:want|wants|need|needs|like|prefer|love)$/,
    whole:
      /^(?:want|wants|need|needs|like|prefer|love) ((?:her|his|their|its|the) (?:(?!to\b)[a-z]+ ){1,3})to be(?! an? )/,
    plain: ([, thing = '']) => `${thing}is`,
  },
  {
    // 'Her lips have gone blue', 'his hair has turned white'
    opens: /^(?:has|have)$/,
    whole: new RegExp(
      `^(has|have) (?:(?:long since|since|now|all|already) )?(?:gone|turned|become|grown) (?:a bit |all |rather |quite |completely )?(${hues})\\b`,
    ),
    plain: ([, have, hue = '']) => `${have === 'has' ? 'is' : 'are'} ${hue}`,
  },
  {
    // 'The tuxedo has split at the seams.'
    opens: /^(?:has|have)$/,
    whole:
      /^(has|have) (split|torn|ripped|burst|frayed|cracked|faded|rotted|rusted|come undone|come apart|worn thin)(?= [,.;!?:]| and | but | at | along | down | in | right |$)/,
    plain: ([, have, state = '']) =>
      `${have === 'has' ? 'is' : 'are'} ${/^(?:split|burst|come apart)$/.test(state) ? 'torn' : state.replace('come ', '')}`,
  },
  {
    opens: /^(?:is|are|was|hangs|hang)$/,
    whole: /^(?:is|are|was|hangs|hang) in (shreds|tatters|rags|ribbons|pieces)/,
    plain: ([, state = '']) => `is ${states[state] ?? state}`,
  },
  {
    // 'From the waist down you can see through him.'
    opens: /^(?:you|one|we)$/,
    whole:
      /^(?:you|one|we) can (?:see|look) (?:right |straight |clean )?through (?:him|her|it|them)/,
    plain: () => ', see through ,',
  },
  {
    opens: /^neither$/,
    whole:
      /^neither (?:an? )?(?:man|woman|he|she|male|female|boy|girl|him|her) nor (?:an? )?(?:man|woman|he|she|male|female|boy|girl|him|her)/,
    plain: () => ', androgynous ,',
  },
]

const moods: readonly BodyClause[] = [
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
    opens: /^(?:bawl|bellow|bark)(?:s|ing)$/,
    whole: /^(?:bawl|bellow|bark)(?:s|ing) (?:orders|commands|instructions|insults)/,
    plain: () => ', shouting ,',
  },
]

const poses: readonly BodyClause[] = [
  {
    opens: /^(?:both|two|thumbs)$/,
    whole:
      /^(?:both |two )?(?:of (?:his|her|their) )?thumbs (?:are )?(?:held )?(?:up )?(?:in the air|raised|aloft)/,
    plain: () => ', thumbs up ,',
  },
  {
    opens: /^(?:an?|with|his|her|their|thumb)$/,
    whole:
      /^(?:with )?(?:an? |his |her |their |one )?thumb (?:stuck |firmly |jammed |popped )?in (?:his|her|their|its) mouth/,
    plain: () => ', thumb in mouth ,',
  },
]

const hooked: readonly BodyClause[] = [
  {
    // 'chained wrists', 'wrists in chains'
    opens: /^(?:chained|wrists|ankles|hands|feet|arms|legs)$/,
    whole:
      /^(?:chained (?:up )?(wrists|ankles|hands|feet|arms|legs)|(wrists|ankles|hands|feet|arms|legs) (?:(?:are|still|both) )*(?:chained(?: together)?|in chains))(?= [,.;!?:)]| and |$)/,
    plain: ([, first, second]) =>
      `with chains on the ${(first ?? second ?? '').replace(/^(?:hands|arms)$/, 'wrists').replace(/^(?:feet|legs)$/, 'ankles')}`,
  },
  {
    // 'Chunky proportions'
    opens: /^(?:chunky|stocky|lanky|stubby|squat|heroic|exaggerated|long|slender|slim)$/,
    whole: /^(chunky|stocky|lanky|stubby|squat|slender|slim) proportions(?= |$)/,
    plain: ([, build = '']) => `${build} build`,
  },
  {
    // 'thumbs hooked in her belt', 'a thumb tucked into his waistband'
    opens: /^(?:thumbs?|both)$/,
    whole:
      /^(?:both )?thumbs? (?:(?:are|is|always) )?(?:(?:hooked|tucked|stuck|hung|jammed) )?(?:in|into|through|over|behind) (?:his|her|their|its|the|a) (belt loops?|belt|waistband|pockets|braces|suspenders)(?= |$)/,
    plain: ([, where = '']) =>
      /^(?:belt|waist)/.test(where)
        ? `, thumbs in belt , ${where.includes('loop') ? '' : where.replace('waistband', '')}`
        : `thumbs in pockets`,
  },
  {
    // 'hands folded over the head of his cane'
    opens: /^(?:over|on|upon|atop)$/,
    whole:
      /^(?:over|on|upon|atop) the (?:head|top|handle|knob|pommel|grip) of (?:his|her|their|its|an?|the) ((?:[a-z]+ )?(?:cane|staff|stick|walking stick|sword|umbrella|axe|hammer))(?= |$)/,
    plain: ([, thing = '']) => `on a ${thing}`,
  },
]

const things: readonly BodyClause[] = [
  {
    // 'In place of hair, leaves', 'instead of hair a thundercloud'
    opens: /^(?:in|instead)$/,
    whole:
      /^(?:in place|instead) of (?:(?:his|her|their|its|any) )?(hair|skin|eyes|teeth|fingers|nails|feet|legs|wings|ears) (?:, )?(?:(?:s?he|it|they) (?:has|have) )?((?:an? |two |some )?(?:(?!with|and|she|he|they|it|in|on|at|has|have|is|are)[a-z]+ ){0,2}?[a-z]+)(?= [,.;!?:]| and | in | on | sits | grows | hangs |$)/,
    plain: ([, part = '', stand = ''], before) =>
      /^(?:[,.;:]|)$/.test(before.at(-1) ?? '') ? `${stand} for ${part}` : undefined,
  },
  {
    // 'A ring of silver through the septum'
    opens: /^(?:ring|stud|hoop|bar|bone|bolt|barbell)$/,
    whole: new RegExp(
      `^(ring|stud|hoop|bar|bone|bolt|barbell) (?:of ([a-z]+) )?(?:through|in) (?:the|his|her|their|its|one) (${pierced})`,
    ),
    plain: ([, ring = '', stuff, part = '']) =>
      [part, ring, ...(stuff ? ['of', stuff] : [])].join(' '),
  },
  {
    opens: /^through$/,
    whole: new RegExp(
      `^through (?:the|his|her|their|its|one) (${pierced}) (?:is |there is |hangs |goes |he has |she has )?an? (?:([a-z]+) )?(ring|stud|hoop|bar|bone|bolt)`,
    ),
    plain: ([, part = '', said, ring = '']) => ['with a', said ?? '', part, ring].join(' '),
  },
  {
    // 'Moons are printed on his gown', 'a crest has been stitched onto the sleeve'
    opens: /^(?:is|are|was|were|have|has)$/,
    whole: new RegExp(
      `^(?:is|are|was|were|have been|has been) (?:\\w+ly )?(${works}) (?:all )?(?:on|onto|across|over|along|into|down)(?= (?:the|his|her|their|its|each|one|both)\\b)`,
    ),
    plain: ([, work = ''], before) =>
      /^(?:s?he|they|it|who|that|which)$/.test(before.at(-1) ?? '') ? undefined : `${work} on`,
  },
  {
    // 'Blue waves are tattooed down both arms' are blue tattoos of waves.
    opens:
      /^(?:[a-z]{2,}s|anchor|rose|heart|snake|dragon|star|swallow|skull|dagger|koi|spider|moon|sun|tiger)$/,
    whole:
      /^(\w+) (?:(?:are|is|have been|has been) )?tattooed (?:all the way )?(on|onto|across|over|up|along|around|round|down)(?= )/,
    plain: ([, picture = ''], before) =>
      /^(?:is|was|has|his|hers|arms|legs|hands|s?he|they)$/.test(picture) || before.at(-1) === 'of'
        ? undefined
        : `tattoo of ${picture} on`,
  },
  {
    // 'The parka has lost a sleeve', 'a mask that has lost one of its lenses'
    opens: /^(?:has|have)$/,
    whole:
      /^(?:has|have) lost (?:an?|one|one of (?:its|the|their)|its|the) (?:(left|right) )?(sleeve|lens|lenses|button|buttons|strap|straps|heel|sole|wheel|feather|feathers|string|strings|toggle|buckle|lace|pocket|collar|cuff|brim|tassel|leg|handle)/,
    plain: ([, side, part = ''], before) =>
      /^(?:s?he|they|i|who)$/.test(before.at(-1) ?? '')
        ? undefined
        : ['with one', side ?? '', part.replace(/(?<=lens)es$|(?<!n)s$/, ''), 'missing'].join(' '),
  },
]

export const retoldClauses: readonly BodyClause[] = [
  ...looks,
  ...moods,
  ...poses,
  ...hooked,
  ...things,
]
