/** Faces by what they are like and what they show: 'a face like a baked apple', 'lips sewn shut', 'her lips are always pressed together', 'its visor shows a smiley'. */
import { type Clause, colours, ends, ever, own } from './clause-words.ts'

/** What faces are likened to, and the plain word for such a face. */
const faceLikes: readonly (readonly [nouns: string, plain: string])[] = [
  [
    '(?:baked|dried|dried up|dry|old|winter|withered|shrivelled|shriveled|wrinkled|roast|bruised|forgotten) (?:apple|crab apple|pear|potato|plum|fig|date|fruit|peach|lemon|orange|leaf|mushroom|chilli)|prune|walnut|walnut shell|raisin|sultana|peach stone|peach pit|tortoise|turtle|(?:\\w+ )?map|(?:\\w+ )*(?:river ?bed|lake ?bed)|(?:\\w+ )?bark|(?:\\w+ )?tree trunk|(?:\\w+ )?(?:boot|saddle|glove|satchel|wallet|baseball mitt|mitt)|(?:crumpled|creased|folded|scrunched|old|screwed up) (?:\\w+ )?(?:paper|parchment|letter|map|bag|shirt|handkerchief|napkin|newspaper|linen|laundry|bed ?sheet|sheet|bank ?note)|(?:old |worn |cracked |weathered |tanned )*(?:leather|hide)|ploughed field|plowed field|(?:dry |dried |cracked |sunbaked )+(?:mud|earth|clay|ground|soil)|accordion|concertina|washboard|elephant|(?:old |gnarled )*(?:root|oak|olive tree)',
    'wrinkled',
  ],
  ['unmade bed|(?:bag|sack) of (?:spanners|laundry|washing)|crumpled bed', 'rumpled'],
  [
    'granite|(?:\\w+ )?cliff|rock face|quarry|mountainside|mountain|boulder|crag|slab|(?:slab|block|lump) of (?:\\w+)',
    'craggy',
  ],
  ['(?:china |porcelain |wax |rag )?doll|dolly', 'doll-like'],
  ['angel|cherub|choirboy', 'angelic'],
  ['(?:boiled )?(?:beetroot|beet|tomato|lobster|radish)|boiled ham|brick', 'red'],
  [
    'wet weekend|wet week|(?:sucked|sucking|bitten) (?:a )?lemon|lemon|smacked (?:bottom|arse|backside)|slapped (?:bottom|arse|backside)|vinegar|sour milk',
    'sour',
  ],
  ['clenched fist|fist|bulldog chewing a wasp', 'scrunched up'],
  ['(?:dinner )?plate|pudding|pie|pancake|dumpling|bun|full moon|cheese|wheel of cheese', 'round'],
]

const likenings: Clause[] = faceLikes.map(([nouns, plain]) => ({
  opens: /^(?:face|features|visage)$/,
  whole: new RegExp(
    `^(?:face|features|visage) (?:(?:that|which|is|was|looks|looked|all|lined|creased|wrinkled|weathered|folded|crumpled|brown|as wrinkled|as lined|as creased|,) )*(?:like|as) (?:(?:a|an|the|old|some|of) )*(?:${nouns})${ends}`,
  ),
  plain: () => `${plain} face`,
}))

const behind = '(?:in|by|under|beneath|behind|with)'

const screens: readonly (readonly [look: RegExp, mood: string])[] = [
  [/sad|frown/, 'frowning'],
  [/crying/, 'crying'],
  [/angry/, 'angry'],
  [/wink/, 'winking'],
  [/heart/, 'in love'],
  [/grin/, 'grinning'],
]

const likened: readonly Clause[] = [
  ...likenings,
  {
    // 'his face is a map of wrinkles', 'a face full of lines'
    opens: /^(?:face|cheeks|skin)$/,
    whole: new RegExp(
      `^(?:face|cheeks|skin) (?:(?:is|was|that is|which is|like) )?(?:(?:nothing but|all|just|full of|covered in|covered with|lined with|mapped with|etched with|scored with|crisscrossed with|crossed with|a (?:mass|map|mesh|net|web|network|maze|nest|road ?map) of) )+(?:(?:a|the|many|deep|fine|old|a thousand|hundred|laugh|laughter) )*(?:wrinkles|lines|creases|furrows|folds|crow's feet)${ends}`,
    ),
    plain: () => 'wrinkled face',
  },
  {
    // 'the sort of face that has been slept in'
    opens: /^face$/,
    whole: new RegExp(
      `^face (?:that |which )?(?:has |had |looks like it has )?been slept in${ends}`,
    ),
    plain: () => 'rumpled face',
  },
  {
    // 'face hidden in shadow', 'her face is lost in the darkness of the hood'
    opens: /^(?:face|features)$/,
    whole: new RegExp(
      `^(?:face|features) (?:(?:is|are|always|completely|mostly|half|entirely|partly|almost) )*(?:hidden|lost|obscured|shrouded|cloaked|veiled|swallowed|concealed|covered) ${behind} (?:(?:the|deep|a|his|her|their|total|dark) )*(?:shadows?|darkness|gloom|blackness)(?: (?:of|under|beneath|in) ${own} (hood|cowl|hat|helmet|brim))?(?= |$)`,
    ),
    plain: ([, cover]) => `hidden face ,${cover === undefined ? '' : ` ${cover} ,`}`,
  },
  {
    // 'Lips sewn shut with red thread', 'mouth stitched closed'
    opens: /^(?:lips|mouth|eyes|eyelids)$/,
    whole: new RegExp(
      `^(lips|mouth|eyes|eyelids) (?:(?:is|are|was|were|has been|have been|that is|that are) )?(?:(?:crudely|roughly|neatly|tightly) )?(?:sewn|sewed|stitched|stapled|laced|wired)(?: (?:shut|closed|up|together|tight))+(?: (?:with|by|in|using) (?:(?:a|an|the|thick|thin|coarse|waxed) )*(?:(${colours}) )?(?:(?:silk|cotton|gut|surgical|fishing|sewing|leather|metal|steel|copper|wool|woollen) )?(?:thread|threads|wire|string|twine|cord|yarn|staples|stitches|silk|line|laces?|catgut|gut|thong))?(?= |$)`,
    ),
    plain: ([, part = '', colour = '']) =>
      `, ${colour} ${/^eye/.test(part) ? 'stitched eyes' : part === 'lips' ? 'sewn lips' : 'sewn mouth'}`,
  },
  {
    opens: /^(?:teeth|hands|eyes|face|smile|grin|fingers|ears|mouth|feet|nose)$/,
    whole: new RegExp(
      `^(teeth|hands|eyes|face|smile|grin|fingers|ears|mouth|feet|nose) (?:(?:that|which|is|are|look|looks|far|much|a|little|bit|all) )*(?:too|almost|nearly|disturbingly|uncannily|eerily|very) human${ends}`,
    ),
    plain: ([, part = '']) => `human ${part}`,
  },
  {
    opens: /^(?:ears|teeth|ribs|elbows|cheekbones)$/,
    whole:
      /^(ears|teeth|ribs|elbows|cheekbones) (?:that |which )?(?:all )?(?:sticks?|stuck|sticking|pok(?:e|ed|ing)|jut(?:s|ted|ting)?) (?:right |straight )?out(?! (?:of|from|through|under|at))/,
    plain: ([, what = '']) => `${what === 'ears' ? 'sticking out' : 'protruding'} ${what}`,
  },
  {
    // 'a gold tooth grin' shows the tooth
    opens:
      /^(?:mouthguard|mouth|gumshield|gum|gold|golden|silver|missing|braces|grill|grillz|dentures|denture|buck|snaggletooth|snaggle)$/,
    whole:
      /^(mouthguard|mouth guard|gumshield|gum shield|(?:gold|golden|silver|missing|buck|snaggle) tooth|buck teeth|snaggletooth|braces|grillz?|dentures?) (grin|smile|smirk)/,
    plain: ([, what, mouth]) => `${what} , ${mouth}`,
  },
]

const shown: readonly Clause[] = [
  {
    opens: /^rbf$/,
    whole: /^rbf/,
    plain: () => 'unimpressed',
  },
  {
    opens: /^resting$/,
    whole:
      /^resting (bored|sad|angry|grumpy|mean|smug|annoyed|b|bitch|murder|witch|judgy|judgemental|judgmental|evil|cat) face/,
    plain: ([, mood = '']) =>
      `${/^(?:bored|sad|angry|grumpy|mean|smug|annoyed)$/.test(mood) ? mood : 'unimpressed'} ,`,
  },
  {
    // 'smiles as if it costs money'
    opens: /^(?:smiles|smiling|smile|smiled|grins|grinning|laughs|laughing)$/,
    whole:
      /^(smil|grin|laugh)\w+ (?:as if|as though|like) it(?: might| would|'d)? (\w+)(?: \w+){0,3}/,
    plain: ([, verb = '', how = '']) => {
      const mood = verb === 'grin' ? 'grinning' : `${verb}ing`
      return /^(?:cost|hurt|pain|charg|ach|kill)/.test(how) ? `${mood} , forced smile ,` : undefined
    },
  },
  {
    // 'Her lips are always pressed together', 'mouth set in a hard line'
    opens: /^(?:lips|mouth)$/,
    whole: new RegExp(
      `^(lips|mouth)(?: (?:are|is|was|were))?(?: (?:${ever}|tightly|firmly|so|all))*(?: (?:pressed|pinched|clamped|drawn|compressed|set|sealed|squeezed|pulled|shut)(?: (?:tight|tightly|together|shut|closed|thin|flat|firmly|hard))*(?: (?:in|into|to) an? (?:(?:\\w+ , )?\\w+ )?(?:line|slit))?| (?:in |like )?an? (?:thin|hard|grim|flat|straight|tight|firm|thin straight|thin hard)(?: \\w+)? (?:line|slit))${ends}`,
    ),
    plain: ([clause]) =>
      /(?:press|pinch|clamp|compress|squeez|tight|line|slit|together|seal)/.test(clause)
        ? ', lips pressed together , tight lipped ,'
        : undefined,
  },
  {
    // 'its visor shows a smiley'
    opens: /^(?:shows?|showing|displays?|displaying|projects|flashes|flashing)$/,
    whole:
      /^\w+ (?:(?:an?|the|two|its|little|small|simple|pixel|pixelated|glowing|green|blue|led|permanent) )*(smiley|smiley face|smile|grin|happy face|smiling face|sad face|crying face|frown|frowny face|angry face|wink|winking face|heart eyes|hearts for eyes)(?= [,.;!?:)]| and | but |$)/,
    plain: ([, face = '']) => `, ${screens.find(([look]) => look.test(face))?.[1] ?? 'smiling'} ,`,
  },
  {
    // 'a stitched-on grin'
    opens: /^(?:stitched|painted|drawn|sewn|carved|glued|taped|embroidered)$/,
    whole: /^(\w+)(?: -)? on (grin|smile|smirk|frown|scowl)(?= |$)/,
    plain: ([, made = '', face = '']) => `${made} ${face}`,
  },
  {
    // 'His stare is hollow'
    opens: /^(?:stare|gaze|glare|smile|grin|smirk|frown|look)$/,
    whole: new RegExp(`^(stare|gaze|glare|smile|grin|smirk|frown) (?:is|was) ([a-z]+)${ends}`),
    plain: ([, face = '', said = '']) => (/ly$|ing$/.test(said) ? undefined : `${said} ${face}`),
  },
]

const rings: Clause = {
  // 'Three small rings in her left ear'
  opens: /^rings?$/,
  whole: new RegExp(
    `^(rings?) (?:all )?(?:in|through|along|up|down|round|around|on) (?:the (?:edge|rim|lobe|shell) of )?((?:${own} |each |left |right )*(?:ears?|earlobes?))${ends}`,
  ),
  plain: ([, ring = '', where = ''], before) =>
    /^(?:nose|lip|key|ear|eyebrow|septum)$/.test(before.at(-1) ?? '')
      ? undefined
      : `ear${ring} in ${where.replace('lobe', '')}`,
}

export const faceClauses: readonly Clause[] = [...likened, ...shown, rings]
