/** Clauses that tell how somebody looks and holds themselves: 'always up to something', 'her lips are always pressed together', 'takes a slight bow'. */
import { vocabulary } from '../vocabulary.ts'
import type { BodyClause } from './body-clauses.ts'

const ends = '(?= [,.;!?:)]| and | but | with |$)'
const ever =
  '(?:always|forever|perpetually|constantly|permanently|usually|ever|never not|clearly|obviously|definitely|probably|secretly)'
const own = '(?:his|her|their|its|the|my|one|a)'

const faces: BodyClause[] = [
  {
    opens: new RegExp(`^(?:${ever}|up)$`),
    whole: new RegExp(
      `^(?:${ever} )*(?:up to (?:something|no good|some mischief|mischief|tricks|no good at all)|(?:plotting|scheming)(?: something)?|planning something|(?:making|causing|getting into|looking for) (?:trouble|mischief))(?= |$)`,
    ),
    plain: () => ', mischievous ,',
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
    // 'not scary he is laughing', as children write
    opens: /^(?:not|isn't|aren't|wasn't)$/,
    whole:
      /^(?:not|isn't|aren't|wasn't)(?: (?:a|very|at all|too|so))* \w+(?= (?:he|she|it|they)(?: is|'s| are|'re| has| wears| looks| likes)(?: |$)|(?: (?:he's|she's|it's|they're) ))/,
    plain: ([clause]) => `${clause} ,`,
  },
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
    opens: /^(?:standing|stands|stood)$/,
    whole:
      /^(?:standing|stands|stood) (?:(?:tall|straight|up) and )?(?:proud|tall and proud)(?= |$)/,
    plain: () => ', proud , standing proud',
  },
]

const screens: readonly (readonly [look: RegExp, mood: string])[] = [
  [/sad|frown/, 'frowning'],
  [/crying/, 'crying'],
  [/angry/, 'angry'],
  [/wink/, 'winking'],
  [/heart/, 'in love'],
  [/grin/, 'grinning'],
]

const subjects: ReadonlyMap<string, string> = new Map([
  ['her', 'she'],
  ['him', 'he'],
  ['them', 'they'],
])

function isMood(word: string): boolean {
  const entry = vocabulary.entries.get(word)
  return entry?.trait === true && entry.grammar === undefined
}

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

const poses: BodyClause[] = [
  {
    // 'he points at the viewer'
    opens: /^(?:he|she|they|it|who|and|that)$/,
    whole:
      /^(he|she|they|it|who|and|that) points? (?:(?:straight|right|directly|out|back|firmly|a finger|one finger|his finger|her finger) )*(?=(?:at|to|towards|toward|up|upwards|down|ahead|off|forward)(?: |$))/,
    plain: ([, who]) => `${who} ${who === 'and' ? '' : 'is'} pointing`,
  },
  {
    // 'one finger of the right hand raised to her lips', 'right index finger to her lips'
    opens: /^(?:one|a|the|his|her|their|its|left|right|index|finger|pointing)$/,
    whole: new RegExp(
      `^(?:${own} )?(?:(?:left|right|index|pointing) )*finger(?: of (?:${own} )?(?:own )?(?:left |right |free )?(?:hand|one|paw))?(?: (?:is|raised|pressed|held|laid|placed|put|lifted|pointing|up))* (?:to|on|against|over|across|before|at|in front of) (?:${own} )?(?:closed |pursed |own )?(?:lips|mouth)(?= |$)`,
    ),
    plain: () => ', finger to lips ,',
  },
  {
    opens:
      /^(?:pose|takes?|taking|makes?|making|sweeps?|slight|deep|low|polite|formal|gracious|courtly|stiff|theatrical|sweeping|halfway|bent)$/,
    whole:
      /^(?:pose : (?:an? )?|(?:takes?|taking|makes?|making|sweeps?|bent|halfway) (?:into |in |through |him |her )?an? |)(?:(?:slight|deep|low|polite|formal|gracious|courtly|stiff|theatrical|sweeping|little|small|half) )*(bow|curtsey|curtsy)(?= [,.;!?:)]| and | from | to | with |$)/,
    plain: ([clause, bend = '']) =>
      clause === bend ? undefined : `, ${bend === 'bow' ? 'bowing' : 'curtsying'} ,`,
  },
  {
    opens: /^(?:leant|leaned|slouched|propped)$/,
    whole: /^(?:leant|leaned|slouched|propped)(?: back| up)? (?=(?:against|on|over)(?: |$))/,
    plain: (_, before) =>
      /^(?:[,.;:]|is|was|and|but|stands?|he|she|they|)$/.test(before.at(-1) ?? '')
        ? 'leaning'
        : undefined,
  },
  {
    // 'stands like a statue'
    opens: /^(?:stands?|standing|sits?|sitting|still|as|frozen|motionless)$/,
    whole:
      /^(?:(stands?|standing|sits?|sitting) )?(?:(?:frozen|motionless|as still|still|straight|stiff|as stiff) )*(?:like|as) an? (?:stone |marble |garden )?(?:statue|rock|post|pillar|monument|stone|soldier on parade|tree)(?= |$)/,
    plain: ([clause, verb = '']) =>
      /^(?:as|like)/.test(clause) && !/still|stiff/.test(clause)
        ? undefined
        : `, ${/^sit/.test(verb) ? 'sitting still' : 'standing still'} ,`,
  },
  {
    opens: /^(?:his|her|its|their|the|one)$/,
    whole:
      /^(?:his|her|its|their|the|one) ((?:left|right|free|other|sword|wand) )?(arm|hand|paw|fist|wing) (?:is|are|was) (?:held |lifted |stretched )?(raised|up|lifted|outstretched|high|out|aloft)(?: (?:up|high|in (?:greeting|the air|salute|blessing|welcome)|above (?:his|her|its) head|to the sky))?(?= [,.;!?:)]| and | but |$)/,
    plain: ([, , limb = '', way = '']) =>
      `, ${limb} ${/^out/.test(way) ? 'outstretched' : 'raised'} ,`,
  },
  {
    // 'sitting on his bottom'
    opens: /^on$/,
    whole: /^on (?:his|her|its|their) (?:bottom|behind|backside|bum|rear|haunches|butt)(?= |$)/,
    plain: (_, before) =>
      /^(?:sit|sits|sitting|sat|seated|plumped|down)$/.test(before.at(-1) ?? '') ? '' : undefined,
  },
  {
    // 'she can fly': no fly is there
    opens: /^(?:can|could|cannot|can't|to|will|may|would)$/,
    whole: /^(?:can|could|cannot|can't|to|will|may|would)(?: not| really| even| also)? fly(?= |$)/,
    plain: () => '',
  },
  {
    // 'shading her eyes with one hand'
    opens: /^with$/,
    whole:
      /^with (?:one|both|his|her|their|its|the other|a)(?: left| right| free| other| own)? (?:hands?|paws?|fingers?)(?= [,.;!?:)]| and | but |$)/,
    plain: (_, before) =>
      /^(?:shading|shielding|covering|shades|shields|covers|rubbing|scratching|cupping|waving|waves|pointing|saluting|salutes|beckoning)$/.test(
        before.at(-1) ?? '',
      ) || /^(?:eyes|face|mouth|ears|chin|head|nose)$/.test(before.at(-1) ?? '')
        ? ''
        : undefined,
  },
]

export const mannerClauses: readonly BodyClause[] = [...faces, ...poses]
