/** How limbs lie and what is done in passing, and the pose that it is: 'weight on one hip', 'tugging at his collar', 'in full sprint'. */
import { own } from './clauses/clause-words.ts'

/** What is said, from its first word on, and what it is put into; $1, $2 … are what the brackets hold. */
export type PostureTurn = readonly [opens: string, said: string, plain: string]

export const limbPostures: readonly PostureTurn[] = [
  [
    'weight|all',
    '(?:all )?(?:his |her |their |its )?weight (?:is |shifted |resting |thrown )*on(?:to)? one (?:hip|leg|foot|side)',
    'weight on one hip',
  ],
  [
    'one|a|his|her|their|its|hip|hips',
    `(?:${own} )?(?:left |right )?hips? (?:is |are )?(?:cocked|jutting|jutted|thrust|stuck|pushed|out|popped)(?: out| to one side| to the side)*`,
    'hip cocked , hip out',
  ],
  [
    'one|a|his|her|their|its|left|right|knee',
    `(?:${own} )?(?:left |right )?knee (?:is |slightly )?(bent|raised|lifted|drawn up)`,
    'knee $1',
  ],
  [
    'knees|both|his|her|their|its',
    `(?:${own} )?knees (?:are )?(?:pulled|drawn|tucked|hugged|up|brought|folded)(?: up)?(?: tight)?(?: (?:to|under|against|towards|beneath) (?:${own} )?(?:chin|chest|body|nose))?`,
    'knees drawn up , knees up',
  ],
  [
    'legs|feet|one|both|leg|his|her|their|its',
    `(?:${own} )?(legs|feet|leg) (?:are |is )?(?:stretched|stuck|sticking|thrust|straight|kicked) ?out(?: (?:in front|before|straight|ahead)(?: of)?(?: him| her| them| it)?)?`,
    '$1 stretched out',
  ],
  [
    'arms|both|one|arm|his|her|their|its',
    `(?:${own} )?(arms|arm) (?:are |is )?(?:held|flung|thrown|stretched|reaching|stuck|spread)? ?(?:straight )?(?:out|wide|wide open|open|outstretched)(?: (?:wide|straight|to (?:the|either|both) sides?|like wings|like a scarecrow|for balance|in welcome|in greeting|before (?:him|her)|in front of (?:him|her)))*(?: for a hug| for an? embrace| to hug (?:you|everyone))?`,
    '$1 outstretched',
  ],
  [
    'arms|both|hands|his|her|their|its',
    `(?:${own} )?(arms|hands) (?:are )?(?:stretched |held |raised |thrown |lifted |curved |joined |in an? \\w+ )*(?:overhead|(?:high )?(?:above|over) (?:${own} )?head)`,
    '$1 overhead , $1 raised',
  ],
  [
    'shoulders|her|his|their|its',
    `(?:${own} )?shoulders (?:are )?(thrown back|pulled back|drawn back|back|set|squared|hunched|slumped|sagging|drooping|rounded|shaking)`,
    'shoulders $1',
  ],
  [
    'hands|his|her|both|their|its',
    `(?:${own} )?hands (?:are )?(clasped|folded|held|linked|tied|bound|hidden)? ?behind (?:him|her|them|it)(?:self|selves)?`,
    'hands $1 behind back',
  ],
  ['in|the', '(?:in )?(?:the |a |full |half )*lotus(?: position| pose)?', 'in lotus'],
  [
    'flat|lying|lies|laid',
    '(?:flat|lying|lies|laid)(?: flat| out)* on (?:his|her|their|its) (back|belly|stomach|front|side)',
    'lying on $1 , lying',
  ],
  [
    'stretched|sprawled|laid|flopped',
    '(?:stretched|sprawled|laid|flopped)(?: full length| out| flat)*(?= (?:in|on|across|along|beside|over|under)(?: |$))',
    'stretched out , lying',
  ],
  [
    'back|with',
    '(?:with )?(?:his |her |their |its )?back (?:is )?(?:pressed |flat |up )*against (?:a|the|an) (wall|door|tree|post|rock|doorframe|fence|lamppost|pillar|bar)',
    'leaning , back against the $1',
  ],
  [
    'tail|its|his|her',
    `(?:${own} )?tail (?:is |tucked |firmly |held )*between (?:his|her|its|their) (?:hind |back )?legs`,
    'tail between legs',
  ],
  [
    'swinging|swings|kicking|dangling',
    '(swinging|kicking|dangling) (?:his|her|their|its) (legs|feet|heels|paws)',
    '$1 $2 , $2 $1',
  ],
  [
    'hand|one|a|his|her|both|hands',
    `(?:${own} )?(hands?|paws?) (?:is |are |resting |laid |cupped |pressed |spread |protectively )*(?:on|over|across|under|cupping|around) (?:${own} )?(swollen|round|big|huge|pregnant|rounded|fat|full|growing) (belly|stomach|paunch|tummy)`,
    '$1 on belly , $2 $3',
  ],
  [
    'hand|one|a|his|her',
    `(?:${own} )?hand (?:is |held )?cupped (?:behind|to|round|around|at) (?:${own} )?ear`,
    'hand behind ear , listening',
  ],
  [
    'hand|one|a|his|her|both|hands',
    `(?:${own} )?hands? (?:is |are |held )?cupped (?:to|round|around|over|at) (?:${own} )?mouth`,
    'hands cupped to mouth , shouting',
  ],
  [
    'finger|a|one|his|her',
    `(?:${own} )?finger (?:is |always |resting |curled |poised |never off )*(?:on|round|around|over) the trigger`,
    'finger on trigger , finger on the trigger',
  ],
  [
    'one',
    'one arm (?:is )?(?:slipped )?out of (?:his|her|their|its|the) (sleeve|kimono|robe|coat|jacket|shirt)',
    'one arm bare',
  ],
  ['hands', 'hands full', 'hands full'],
  ['one|a|on', '(?:on )?one toe', 'on one toe'],
  ['leant|lent|lean', 'le(?:ant|nt|an)(?: back| up)?(?= (?:against|on|over)(?: |$))', 'leaning'],
  [
    'fingers|its|his|her',
    `(?:${own} )?(fingers|claws|hands|toes) (?:are )?(splayed|spread|curled|laced|interlaced|twitching|drumming)`,
    '$1 $2',
  ],
]

export const deedPostures: readonly PostureTurn[] = [
  [
    'devil|devils|rock|metal|throwing|making|flashing|doing|horns',
    "(?:(?:throwing|making|flashing|doing|giving) (?:the |a |an? )?)?(?:devil(?:'s)?|rock|metal|horns)(?: horns)?(?: (?:sign|hand|gesture|hands))?(?: (?:with|on|in) (?:one|both|his|her|the|their)(?: left| right| free)? hands?)",
    'devil horns sign , horns sign',
  ],
  [
    'throwing|making|flashing|doing',
    "(?:throwing|making|flashing|doing) (?:the |a )(?:devil(?:'s)? |rock |metal )?horns(?: sign)?",
    'devil horns sign , horns sign',
  ],
  [
    'in|at|into',
    '(?:in|at|into) (?:a|the|full|flat|mid|dead|an all out| )*(?:full )?(?:sprint|run|dash|gallop|canter|charge)',
    'running',
  ],
  ['at', 'at full (?:speed|tilt|pelt|gallop|throttle)', 'running'],
  ['in|at', '(?:in|at) (?:a |full )*(?:trot|jog)', 'trotting , running'],
  ['in', 'in (?:full |mid )+(flight)', 'flying'],
  ['in', 'in (?:full )?mid (?:air|leap|jump)', 'jumping'],
  [
    'tossing|flipping|flicking|spinning|tosses|flips',
    '(?:toss|flipp?|flick|spinn?)(?:ing|s|es) (?:a |an |the |his |her )((?:[a-z]+ )?coin)',
    'flipping a coin , tossing a coin , holding a $1',
  ],
  [
    'turning|rolling|walking|dancing',
    '(?:turning|rolling|walking|dancing) (?:a |the |his |her )((?:[a-z]+ )?coin) (?:over|across|along|between) (?:his|her|their|its) (?:knuckles|fingers)',
    'rolling a coin , holding a $1',
  ],
  [
    'shuffling|dealing|fanning',
    '(shuffling|dealing|fanning)(?: out)? (?:a deck of |a pack of |the |some |her |his )*(?:cards|tarot cards|a deck|deck)',
    '$1 cards , holding cards',
  ],
  [
    'to|tying|ties|lacing|laces|doing',
    "(?:to tie|tying|ties|lacing|doing|to lace)(?: up)? (?:up )?(?:a|an|his|her|their|its|one|the|somebody's|some)(?: loose| undone)? (?:shoe ?laces?|shoe lace|laces?|bootlaces?|shoe|boot)",
    'tying a shoelace',
  ],
  [
    'rolling|rolls|pushing|pushes|shoving',
    '(?:rolling|rolls|pushing|pushes|shoving)(?: up| back)? (?:his|her|their|its|the) sleeves(?: up| back)?',
    'rolling up sleeves , rolled up sleeves',
  ],
  [
    'holding|holds|hoisting|lifting|raising|raises|brandishing|thrusting|lifts',
    `(?:holding|holds|hoisting|lifting|raising|raises|thrusting|lifts)(?: up)? (?:${own} )?((?:[a-z]+ )?(?:lantern|torch|lamp|sword|trophy|cup|glass|tankard|mug|goblet|banner|flag|axe|spear|hammer|staff|wand|candle|skull|baby|book|sign|bell|fish|wrench|ladle))(?: up)? (?:aloft|overhead|up high|high|in the air|to the (?:sky|light|heavens)|(?:above|over) (?:his|her|their|its) head)`,
    'arm raised , holding a $1 , arm raised',
  ],
  ['with|giving|gives|an?|mid', '(?:with |giving |gives )?(?:an? )(?:[a-z]+ )?shrug', 'shrugging'],
  ['caught', 'caught in the act', 'caught in the act'],
  ['on', 'on horseback', 'on horseback , riding a horse'],
  [
    'stood',
    'stood(?= (?:with|on|in|at|upon|beside|by|under|like|there|to|before|behind|guard)(?: |$))',
    'standing',
  ],
  ['sat', 'sat(?= (?:on|in|at|upon|beside|astride|by|cross|down|up|under|atop)(?: |$))', 'sitting'],
  [
    'doing|does|dancing|performing|mid|turning|executing',
    '(?:doing|does|dancing|performing|turning|executing) (?:an? |the |her |his |their |its )*(?:(?:little|happy|silly|victory|slow|funny|wild|merry|tiny|perfect|clumsy) )*(?:dance|jig|waltz|tango|polka|hornpipe|reel|flamenco|moonwalk|conga|twist)',
    'dancing',
  ],
  [
    'doing|does|performing|turning|mid|executing',
    '(?:doing|does|performing|turning|executing) (?:an? |the |her |his )*(?:(?:perfect|double|clumsy|little|slow) )*(cartwheel|handstand|headstand|somersault|backflip|pirouette|star jump|push up|pull up|plank|splits|squat)s?',
    '$1',
  ],
  [
    'playing|plays|strumming',
    '(?:playing|plays|strumming) (?:the |an? |some )?air guitar',
    'playing air guitar',
  ],
  [
    'tugging|pulling|picking|plucking|fiddling|fidgeting|toying|playing',
    '(tugg|pull|pick|pluck|fiddl|fidget|toy|play)ing (at|on|with) (?:his|her|their|its) ((?:[a-z]+ )?(?:collar|tie|bow tie|scarf|sleeve|sleeves|cuff|cuffs|hair|braid|plait|beard|ring|necklace|pendant|buttons?|gloves?|skirt|hem|hat|veil|beads|earring|cap))',
    '$1ing at $3 , $3',
  ],
  [
    'covering|stifling|hiding|suppressing|smothering|in|mid',
    '(?:(?:covering|stifling|hiding|suppressing|smothering) an? |in )(?:[a-z]+ )?(?:mid )?yawn',
    'yawning',
  ],
  [
    'checking|consulting|glancing|looking',
    '(?:checking|consulting|glancing at|looking at) (?:his|her|their|its|a|the) ((?:[a-z]+ )?(?:watch|phone|wristwatch))',
    'checking watch , $1',
  ],
  [
    'smelling|sniffing|to',
    '(?:smelling|sniffing|to smell|to sniff) (?:at )?(an? |the |his |her |some )((?:[a-z]+ )?(?:roses?|flowers?|tulips?|daisy|bouquet|lily|lilies|herbs|blossoms?))',
    'smelling a flower , holding $1$2',
  ],
  [
    'stopping|bending|leaning|kneeling|crouching|reaching|stooping|pausing',
    '(stopping|bending|leaning|kneeling|crouching|reaching|stooping|pausing)(?: down| over| forward)? to (pick|pet|stroke|feed|hug|kiss|look|listen|read|drink|wave|grab|pluck|light|inspect|examine|pray)(?: up)?',
    '$1 , $2ing',
  ],
  [
    'bent|bowed|doubled|stooped|staggering|hunched|stooping|bowing',
    '(?:bent|bowed|doubled|stooped|staggering|hunched|stooping|bowing)(?: double| over)? (?:under|beneath)(?: the weight of)?(?= (?:an? |the |his |her |their )?(?:(?:huge|heavy|great|giant|big|massive|towering|enormous) )*(?:load|weight|sack|pack|burden|bundle|pile|basket|stack|bag|barrel|rucksack|backpack|crate|log|tree|yoke))',
    'bent over , hunched , with',
  ],
  [
    'braced',
    'braced (?:for|against) (?:the |an? )?(?:impact|attack|wind|blow|storm|fall|worst|charge)',
    'braced',
  ],
  [
    'chewing|biting|gnawing|sucking',
    '(chewing|biting|gnawing|sucking)(?: on| at)? (?:the |an? |his |her )?(?:end of )?(?:an? |his |her |the )?(pencil|pen|quill|thumbnail|glove|hair|lip|cigar|pipe|bone|toothpick|nail)',
    '$1 $2 , $2',
  ],
  ['taking', 'taking (?:an? |the )?(?:deep |long |theatrical |low )?bow', 'bowing'],
  [
    'standing|stands|stood',
    '(?:standing|stands|stood) (?:guard|watch|sentry|sentinel)',
    'standing guard , standing',
  ],
  [
    'peeling|chopping|slicing|kneading|pounding|stirring|tasting|rolling|pouring|ladling|grinding|sieving|mixing|icing|plucking|scrubbing|ironing|folding|hanging|darning|sewing|weaving|spinning|carving|whittling|hammering|sawing|polishing|mending|sharpening|oiling|planting|watering|weeding|digging|raking|sweeping|mopping|dusting|feeding|milking|grooming|shearing',
    '(peeling|chopping|slicing|kneading|pounding|stirring|tasting|rolling|pouring|ladling|grinding|sieving|mixing|icing|plucking|scrubbing|ironing|folding|darning|sewing|weaving|carving|whittling|hammering|sawing|polishing|mending|sharpening|oiling|planting|watering|weeding|raking|sweeping|mopping|dusting|milking|grooming|shearing)(?= (?:an? |the |his |her |their |some )(?!eyes|arms|hands|teeth|nails|claws|eyebrows|hair|beard|moustache|lips|fingers|wings|shoulders|knuckles|sleeves|own |spoons?|knife|brush|needle|machine|stick|wheel|board|pin|stone|tool|can)[a-z]+)',
    '$1 , with',
  ],
  ['on', 'on crutches', 'on crutches , crutches'],
  [
    'ankle|knee|waist|thigh|chest|shin',
    '(?:ankle|knee|waist|thigh|chest|shin)(?: - | |-)deep(?= in(?: |$))',
    'wading , standing',
  ],
  [
    'holding|clutching|rubbing|patting|hugging|holds',
    '(?:holding|clutching|rubbing|patting|hugging|holds) (?:his|her|their|its) (?:(?:big|round|fat|full|aching) )?(belly|tummy|stomach|paunch)',
    'holding $1 , hand on $1',
  ],
  [
    'cross',
    'cross(?: - | |-)legged(?= (?:on|in|at|under|by|before|beside|upon|atop|and|with)(?: |$)| [,.;:!?])',
    'sitting cross legged',
  ],
  [
    'curled|coiled',
    '(?:curled|coiled)(?: up| round| around| about| on)*(?= an? )',
    'curled up , around',
  ],
  ['draped|flopped|slumped', '(?:draped|flopped|slumped)(?= (?:over|across)(?: |$))', 'lying'],
  ['threading', 'threading an? (?:needle|bead)', 'threading a needle , needle'],
  [
    'running',
    'running (?:a |one |his |her )?finger (?:down|along|over)(?= (?:an?|the))',
    'reading , with',
  ],
  [
    'finger',
    'finger (?:running|tracing|moving) (?:down|along|over)(?= (?:an?|the))',
    'reading , with',
  ],
  ['the|doing', '(?:doing )?the splits', 'doing the splits'],
  [
    'bawling|bellowing|shouting|hollering|yelling|screeching|barking|roaring',
    '(bawling|bellowing|shouting|hollering|yelling|screeching|barking|roaring)(?: out)? (?:the |his |her |an? )?(?:[a-z]+ )?(?:prices|orders|abuse|insults|headlines|news|instructions|curses|commands|warnings|odds|numbers|names|slogans|encouragement|advice|battle cry|war cry)',
    '$1 , shouting',
  ],
  ['for', 'for a (?:hug|cuddle|kiss|high five)', ''],
]
