/** Ways to say that somebody is fat, thin, strong, huge, tall or small: where a turn opens, all of it, and the plain words it is put into. */
const own = '(?:his|her|their|its|the|my|your)'

export type Turn = readonly [opens: string, whole: string, plain: string]

const door = '(?:doors?|doorways?|door ?frames?|gates?|gateways?|entrances?)'
const pounds = '(?:pounds?|kilos?|stone|pounds too many|kg|lbs?)'

/** Ways to say that somebody is fat, thin, strong, huge, tall or small; what they say is no part of the picture. */
export const turns: readonly Turn[] = [
  // Fat
  ['all', 'all (?:curves|bosom|hips|bum|bottom)(?: and [a-z]+)?', 'curvy'],
  ['all', 'all (?:belly|chins|cheeks|tummy|lard|flab)(?: and [a-z]+)?', 'fat , big belly ,'],
  ['middle|bit', '(?:bit of (?:a )?)?middle(?: - |-| )aged?(?: - |-| )spread', 'paunchy'],
  [
    'mountain|slab|mound|acre|hill|ton',
    '(?:mountain|slab|mound|acre|hill|ton) of (?:[a-z]+ and )?(?:lard|flesh|fat|blubber|flab|wobble|cream)',
    'hugely fat',
  ],
  ['gone|run', '(?:gone|run|turned) to (?:flab|lard|blubber)', 'flabby'],
  [
    'not|no',
    '(?:not|no|none too) (?:(?:so|exactly|at all|a) )?(?:small|tiny|little|petite|dainty|delicate)(?: (?:man|woman|girl|lady))?',
    'big',
  ],
  [
    'generous|ample|roomy|large|big|wide|round|abundant',
    '(?:generous|ample|roomy|large|big|wide|round|abundant) (?:(?:in|of) (?:(?:every|all|the|most) )*(?:directions?|dimensions?|places|proportions?|measure|areas|right places))',
    'amply proportioned',
  ],
  [
    'of|built',
    '(?:of|built (?:on|to)) (?:an? )?(?:generous|ample|grand|large|lavish|substantial|heroic|considerable|impressive) (?:proportions|dimensions|scale|size|build|figure|girth|circumference)',
    'amply proportioned',
  ],
  [
    'bit|some|plenty|lot|more|lots|quite',
    '(?:(?:quite )?(?:a )?(?:bit|some|plenty|lots?|more) (?:of )?(?:timber|padding|meat|beef|heft|flesh|chub) (?:on|to) (?:him|her|them|it|(?:his|her) bones|(?:his|her) frame)|(?:plenty|a lot|lots|more) (?:of|to) (?:him|her|them)(?: to (?:love|hug|cuddle|go round))?)',
    'plump',
  ],
  [
    'size',
    '(?:dress )?size (?:16|18|20|22|24|26|28|eighteen|twenty|twenty-two|xl|xxl|xxxl)',
    'plus size',
  ],
  ['no', 'no (?:waist|waistline)(?: to speak of| at all| whatsoever| left)?', 'thick waisted'],
  [
    'weighs|weigh|weighing',
    'weigh(?:s|ing)? (?:(?:in )?at )?(?:as much as|more than|about as much as|half|nearly|at least|over)? ?(?:an?|the|two|three) (?:ton|tonne|[a-z]+ )?(?:ton|tonne|tons|horse|cow|ox|piano|elephant|car|cart|cannon|anvil|pony|bull|hippo|boulder|bus)',
    'heavyset',
  ],
  ['still', 'still carries (?:most|all|half|much|a lot) of it', 'heavyset'],
  [
    'fat|round|big|plump|fuzzy|furry|fluffy|stripy|striped|chubby|wobbly|waddling|large|huge',
    '(?:(?:fat|round|big|plump|fuzzy|furry|fluffy|stripy|striped|chubby|wobbly|waddling|large|huge) )+(?:bottom|behind|backside|bum|rear|rump|derriere|posterior|buttocks)',
    'big bottomed',
  ],
  [
    'gone|run|running|going|turned|turning|soft|thick|thickening|padded|spreading|plump|round|heavy|wide|thickset|broadening',
    '(?:(?:gone|run|running|going|turned|turning) (?:(?:a bit|a little|rather|somewhat) )?(?:to fat|soft|flabby|paunchy|saggy)|(?:(?:gone|going|turning) )?(?:(?:a bit|a little|rather|somewhat) )?(?:soft|flabby|thick|thickening|padded|spreading|plump|round|heavy|wide|broad|broadening|paunchy|saggy) (?:round|around|in|about|at|through) (?:the|his|her|their) (?:middle|waist|belly|edges|midriff|midsection))',
    'paunchy',
  ],
  [
    'carries|carrying|carry|carried|packing',
    `(?:carr(?:y|ies|ied|ying)|packing)(?: around)? (?:(?:a few|a bit of|some|too much|a lot of|a little|far too much|several|too many|quite a bit of) )*(?:extra |spare |excess |surplus )?(?:weight|${pounds}|timber|padding|bulk)(?: too many| well| (?:round|around) (?:the|his|her) (?:middle|waist))*`,
    'plump',
  ],
  [
    'carries|carrying',
    `carr(?:ies|ying) (?:his|her|their) (?:weight|bulk|size|curves) (?:well|with pride|like a queen|beautifully|proudly|gracefully)`,
    'plump',
  ],
  [
    'could|should|needs|wants|trying|must',
    `(?:could|should|needs? to|wants? to|trying to|must) (?:do to |afford to |stand to )?(?:lose|shed|drop) (?:a few|some|a couple of|several|a lot of|a bit of|a little) (?:${pounds}|weight)`,
    'overweight',
  ],
  [
    'few|couple|several|bit',
    `(?:few|couple of|several|bit) (?:${pounds} )?(?:over|overweight|over weight|heavier than (?:he|she|they) (?:was|were|used to be|should be))`,
    'overweight',
  ],
  [
    'fond|likes|loves|enjoys|never|lives',
    '(?:fond of|likes|loves|enjoys|never (?:says no to|refuses|refused|skips|skipped|misses|missed|turns down)) (?:(?:his|her|their|a|any|second|the|own|a good) )*(?:food|pies|pie|cakes?|puddings?|dinners?|grub|second helpings?|seconds|cooking|meals?|biscuits|too much)(?: (?:too much|a bit too much|a little too much|more than is good for (?:him|her|them)))?',
    'plump',
  ],
  [
    'eats',
    'eats (?:everything|all|half of|most of) (?:that )?(?:he|she) (?:bakes|cooks|sells|makes)',
    'plump',
  ],
  [
    'built|made|designed',
    'built for (?:comfort|comfort and not for speed|comfort not speed|comfort rather than speed|comfort , not speed|cuddles|hugs|hugging|cuddling|winter|the cold)',
    'plump',
  ],
  ['heavy|heavier', 'heav(?:y|ier) on the scales', 'fat'],
  [
    'shaped|built',
    '(?:shaped|built|rounded) like an? (?:[a-z]+ )?(?:teapot|kettle|pudding|gumdrop|bean ?bag|jelly bean|lightbulb|light bulb|bell|plum|tangerine|orange|melon|turnip|onion|football|marshmallow|cloud|bubble|bowl|cauldron|hot air balloon|seal|hippo|pig|sack of flour|sack of potatoes|duvet|pillow|sofa|hen|pear|egg|apple|barrel|beer barrel|ball|beach ball|bowling ball|cannonball|pumpkin|potato|snowman|balloon|dumpling|bun|loaf|globe|beehive|drum|boulder|coconut|acorn|hamster|penguin|avocado|gourd|skittle|bowling pin|raindrop|teardrop|water drop)',
    'round body',
  ],
  [
    'belly|gut|paunch|stomach|tummy|overhanging|bulging|protruding|straining',
    `(?:(?:overhanging|bulging|protruding|straining) )?(?:belly|gut|paunch|stomach|tummy) (?:(?:that|which|is) )?(?:hangs|hanging|spills|spilling|flops|flopping|bulges|bulging|sags|sagging|pokes|poking|peeks|peeking|peeping|sticks|sticking|pops|popping|straining|strains|resting|rests|jutting|juts|entering|enters|arrives|arriving) (?:(?:out|over|from|of|under|at|below|against|through|on|before|above|ahead|past) )+(?:(?:${own}|a|an|tight|too|small|short|little|cropped|leather|low|every) )*(?:trousers|shirt|tunic|jersey|vest|waistcoat|t-shirt|tee|robe|jacket|buttons|hem|knees|lap|table|him|he does|rest of him|room|waistband)`,
    'big belly',
  ],
  ['moobs|man', '(?:man boobs|man-boobs|man breasts)', 'moobs'],
  [
    'three|four|five|several|many|multiple|second|more',
    '(?:three|four|five|several|many|multiple|more) chins(?: than [a-z ]+)?',
    'double chin',
  ],
  // Thin
  [
    'nothing|little|not',
    '(?:nothing|little|not much|hardly anything) left of (?:him|her|them|it)(?: but(?= ))?',
    'skin and bones',
  ],
  ['long', 'long (?:bones|limbs|arms and (?:long(?:er)? )?legs|arms and legs)', 'lanky'],
  ['sinew|all', '(?:all )?sinew and [a-z]+', 'sinewy'],
  ['grown', 'grown (?:too|up too|so) (?:fast|quickly|tall)', 'lanky'],
  [
    "can|can't|cannot|could|couldn't|does|doesn't|do|hardly|barely|scarcely",
    "(?:can't|can’t|cannot|can not|could not|couldn't|couldn’t|doesn't|does not|hardly|barely|scarcely) weighs? (?:any )?(?:more than|as much as|much more than|above) [a-z ]+?",
    'thin',
  ],
  ['size', '(?:dress )?size (?:zero|0|2|4|6|8|xs|xxs|six|eight)', 'slim'],
  [
    'waist',
    "waist (?:(?:that )?(?:you|one|a man|anyone|he|i)(?: could| can|'d| might)? (?:close|span|circle|encircle|wrap|put|get)|(?:one|a man|two hands|his hands) (?:can|could) (?:span|circle|close)) (?:[a-z]+ ?)+?",
    'wasp waist',
  ],
  [
    'waist',
    "waist (?:(?:the )?size of|no (?:wider|thicker|bigger) than|as (?:narrow|thin|slim|small|tiny) as|too (?:narrow|thin|small|tiny)) (?:[a-z']+ ?)+?",
    'wasp waist',
  ],
  [
    'corseted|laced|cinched|tight-laced|tightlaced',
    '(?:corseted|laced|cinched|tight-laced|tightlaced)(?: in)?(?: so tight(?:ly)?| tight| to) (?:within an inch of (?:her|his|their) life|(?:that )?(?:she|he) can (?:barely|hardly) breathe|a wasp|nothing)',
    'corset , wasp waist ,',
  ],
  [
    'no|not',
    '(?:no|not much of an?|hardly any) (?:hips|bust|chest|bosom|curves|bottom|shoulders|chin)(?: to speak of| at all| whatsoever| worth mentioning)',
    'slight',
  ],
  ['flat', 'flat as (?:a|an) (?:board|pancake|ironing board|plank)', 'flat chested'],
  [
    'not|nothing|hardly|barely|scarcely',
    '(?:not (?:much|a lot)|nothing|hardly anything|barely anything|scarcely anything) (?:of|to) (?:him|her|them)',
    'thin',
  ],
  ['skin|skinny', 'skinny(?: - |-| )malink(?:y|ie)', 'skinny'],
  [
    'could|needs|need|wants|in|badly',
    '(?:could (?:do with|use)|needs?|in (?:dire |desperate )?need of|wants?|badly needs)(?: (?:an?|some|several|a few|to eat|good|square|hot|decent|proper|big|solid) ?)* ?(?:meals?|feeding up|fattening up|feeding|fattening|sandwich|sandwiches|feed|square meals?|pies?|dinners?)',
    'skinny',
  ],
  [
    "needs|has|hasn't|haven't|looks|not",
    "(?:looks (?:like|as if) )?(?:(?:he|she|they|it) )?(?:has not|hasn't|hasn’t|have not|haven't|haven’t|not|never) (?:eaten|had a (?:good |square |hot |proper )?meal)(?: properly| well| enough)?(?: (?:in|for|since) (?:(?:a|an|the|many|several|three|two|some) )*(?:days|weeks|months|years|week|month|year|fortnight|while|easter|christmas))?",
    'skinny',
  ],
  [
    'not|no|hardly|little|barely|without|scarcely',
    '(?:not (?:much|an ounce of|a scrap of|a lot of|a pick of|enough)|no|hardly any|little|barely any|scarcely any|without an ounce of) (?:spare )?(?:meat|flesh|fat) (?:on|to) (?:(?:his|her|their|its|them|those|the|these) bones|him|her|them|it|spare)',
    'skinny',
  ],
  [
    'would|could|might|may|will|looks|one|a|stiff|strong|good',
    '(?:looks (?:like|as if) (?:a |one )?(?:he|she|they|it)? ?)?(?:(?:an?|one|any)? ?(?:stiff|strong|good|decent|light|gentle|puff of|gust of)? ?(?:breeze|wind|gust|sneeze|draught|breath) )?(?:would|could|might|may|will) (?:blow|knock|carry|snap|break|take) (?:him|her|them|it|away)? ?(?:away|over|off|in half|in two|down)?(?: (?:in|with) (?:an?|the|any) (?:(?:light|stiff|strong|good|gentle) )*(?:breeze|wind|gust|draught))?',
    'skinny',
  ],
  [
    'you|can|could|count|ribs',
    '(?:(?:you )?(?:can|could) count|ribs you (?:can|could) count|(?:you )?(?:can|could) see) ?(?:(?:every|each|all|all of|one of|his|her|its|their|the) )*(?:ribs?)?',
    'ribs showing',
  ],
  [
    'ribs|prominent|protruding|jutting|countable',
    '(?:(?:prominent|protruding|jutting|countable|sharp) ribs|ribs (?:sticking|poking|jutting|standing) out|ribs like (?:a )?(?:washboard|xylophone|ladder|toast rack)|ribs (?:on show|visible|you can play a tune on))',
    'ribs showing',
  ],
  [
    'worn|wasted|pared|whittled|starved|wasting',
    '(?:(?:worn|whittled|pared|starved) (?:thin|down|away|to nothing)|wasted away|wasting away|pared (?:her |him )?down to (?:the )?bones?)(?: (?:by|from|with) [a-z]+)?',
    'gaunt',
  ],
  [
    'fasting|hunger|illness|fever|famine|prison|sickness|starvation|grief|years|plague',
    '(?:fasting|hunger|illness|fever|famine|prison|sickness|starvation|grief|plague|years (?:at sea|in prison|of (?:hunger|fasting|war|famine|prayer))) (?:has|have|had) (?:left|made|worn|hollowed|eaten|pared|whittled) (?:him|her|them|it)(?: (?:down|out|away))*(?: (?:hollow|thin|gaunt|to the bone|to nothing|a skeleton|skeletal|to skin and bone))?',
    'gaunt',
  ],
  ['light|lighter', 'light(?:er)? on the scales', 'thin'],
  [
    'weighs|weighing',
    'weigh(?:s|ing) (?:(?:almost|next to|practically|about|no more than|less than) )*(?:nothing|(?:an?|the) (?:feather|sparrow|cat|bag of [a-z]+|leaf))',
    'thin',
  ],
  [
    'clothes|suit|coat|uniform|jacket|shirt|dress|robe|habit|armour|tunic',
    '(clothes|suit|coat|uniform|jacket|shirt|dress|robe|habit|tunic|armour) (?:(?:that|which) )?(?:hangs?|hanging|flaps?|flapping) (?:loose(?:ly)? )?(?:off|from|on|around|about|over) (?:his|her|their) (?:bony|thin|gaunt|skinny|narrow|bare|wasted|skeletal) (?:frame|bones|shoulders|body|limbs)',
    '$1 too big , thin ,',
  ],
  [
    'nothing|all',
    '(?:nothing but|all|just|only) (?:(?:skin|sinew|eyes) and )?bones?(?: and (?:sinew|skin|hair|teeth|eyes))?',
    'skin and bones',
  ],
  // Strong
  [
    'lives|no|never|works|always',
    '(?:lives (?:at|in) the gym|no stranger to (?:the gym|heavy lifting|weights)|never (?:skips|skipped|misses) (?:leg day|the gym|arm day)|works out(?: (?:a lot|daily|every day|too much))?|spends (?:his|her|their) (?:life|days|every (?:day|hour)) (?:at|in) the gym)',
    'muscular',
  ],
  ['skips', 'skips (?:every )?leg day', 'muscular , skinny legs ,'],
  [
    'could|can|looks',
    '(?:looks (?:like|as if) (?:he|she|they|it) )?(?:could|can|might) (?:easily |probably )?(?:bench-press|bench press|bench|deadlift|lift|juggle|wrestle|bend|snap|crush|crack|arm-wrestle|uproot|outpull|outlift|pull|tow|throw) (?:an?|the|your|you|most|any|iron|steel|horseshoes|trees|walnuts|boulders|anvils|two|four|coconuts|skulls)(?: (?:small|whole|full|grown|loaded|fully|young|large|mail) ?)*(?: (?:car|cars|cow|horse|ox|oxen|cart|barrel|barrels|piano|bear|bears|bull|bars?|skull|anvil|men|man|tree|trees|boulder|rival|plough|truck|tractor|ship|anyone|walnuts|coach|coconut|in half|in two|horseshoes))*(?: (?:with (?:one|a single) (?:hand|arm|finger)|one-handed|in half|in two|barehanded|bare-handed|between (?:his|her) (?:thighs|fingers|knees|biceps)))?',
    'strong',
  ],
  [
    'solid|made|all|nothing|one|built',
    '(?:(?:all|nothing but|one solid|made of|solid|pure|built of|a mass of|a knot of|knotted with|corded with|roped with|heavy with|thick with|packed with|slabbed with) )+(?:muscles?|brawn|sinew)(?: and (?:sinew|bone|gristle|attitude|menace))?',
    'muscular',
  ],
  ['v|V', 'v(?:-| - | )shaped (?:torso|body|back)', 'v shaped torso'],
  // Huge
  [
    'fills|filling|fill|filled|blocks|blocking|barely|hardly|scarcely|too|only|wider|struggles|squeezes',
    `(?:fill(?:s|ing|ed)?|block(?:s|ing)?|(?:barely|hardly|scarcely|only just) (?:fits?|fitting|squeezes?) (?:through|in|into)|too (?:big|wide|broad|large|tall|huge) for|wider than|struggles to fit through|squeezes through) (?:(?:up|the|a|an|any|every|most|whole|entire|all|normal|ordinary|human) )*${door}`,
    'huge',
  ],
  [
    'takes|taking|take|needs|sits|fills|overflows|spills',
    '(?:tak(?:es|ing|e) up|needs|sits on|fills|overflows|spills over|takes) (?:(?:two|three|both|a|an|the|entire|whole|half) )+(?:chairs?|seats?|stools?|bus seats?|benches|bench|sofa|throne|room)',
    'huge',
  ],
  [
    'has|must|needs|turns|goes',
    `(?:(?:has|needs|must|have) (?:to )?)?(?:turn|turns|turning|goes?|walks?|shuffles?) sideways (?:(?:to (?:get|fit|go|pass) )?(?:through|in|past|into) )?(?:(?:the|a|any|every|most|all) )*${door}`,
    'huge',
  ],
  ['man|woman|ogre|bear|bull|great', '(?:man|woman)(?:-| - | )mountain', 'man mountain'],
  [
    'proper|right|total|big|complete|real|actual|massive|chonky',
    '(?:proper|right|total|complete|real|actual|massive|big) (?:unit|tank|lump)',
    'absolute unit',
  ],
  [
    'absolute',
    'absolute (?:unit|tank|fridge|wardrobe|mountain|beast|monster|giant|beef|lump|whopper)',
    'absolute unit',
  ],
  // Tall
  [
    'legs|endless',
    `(?:endless |mile-long )?legs (?:for days|for miles|for weeks|forever|(?:all the way )?(?:going )?up to (?:here|there|${own} (?:armpits|ears|chin|neck|eyeballs|ribs|shoulders))|(?:that|which) (?:go|went|stretch|run|carry|seem to go) on (?:(?:and on|forever|for (?:days|ever|miles|weeks)) ?)+|(?:that|which) (?:never|won't|don't|do not) (?:quite )?(?:end|stop|quit))`,
    'long legged',
  ],
  ['all', 'all (?:leg|legs|legs and (?:no body|nothing else|eyes|neck|lashes))', 'leggy'],
  [
    'bumps|bump|bangs|hits|bumping|banging|ducks|duck|ducking|stoops|stoop|stooping|bends|brushes|scrapes|brushing|scraping|cracks|has|must|needs|always|forever|head',
    `(?:(?:always|forever|constantly|usually) )?(?:(?:has|must|needs|have|having) (?:to )?)?(?:bumps?|bangs?|hits?|bumping|banging|hitting|ducks?|ducking|stoops?|stooping|bends?|bending|brush(?:es|ing)?|scrap(?:es|ing|e)|cracks?|lowers?|dips?|crouch(?:es)?)(?: (?:down|his head|her head|their head|its head|the head))*(?: (?:on|under|through|into|against|at|in|below|beneath|to (?:pass|get|go|fit|come|enter)|passing|going|entering|for|coming))+ (?:(?:the|every|all|low|most|a|an|any|ordinary|human|normal|each|your|our) )*(?:lintels?|ceilings?|beams?|rafters|doorposts?|chandeliers?|lamps|lampshades|branches|archways?|${door})`,
    'very tall',
  ],
  [
    'head',
    'head (?:(?:nearly|almost|practically|just) )?(?:brush(?:es|ing)|scrap(?:es|ing)|touch(?:es|ing)|bumps|bumping|grazes|grazing|in|among) the (?:ceiling|rafters|beams|clouds|lampshades|chandeliers|treetops|roof)',
    'very tall',
  ],
  [
    'looms|looming|towers|towering',
    '(?:looms|looming|towers|towering) (?:over|above) (?:(?:all|the|his|her|their|any|every|most) )*(?:everybody|everyone|others|us|them|him|you|rest|crowd|classmates|colleagues|people|guests|customers|men|team|humans|knights|doors?|rooftops|trees|houses|crew)',
    'very tall',
  ],
  [
    'long|tall',
    '(?:long|tall) (?:cold |cool )?(?:drink of water|streak of (?:misery|nothing|bacon|water|piss|trouble|gloom)|glass of water|string of misery)',
    'tall , lanky ,',
  ],
  [
    'lamppost|lamp|flagpole|pillar|tower|column|steeple|obelisk|streak',
    '(?:lamppost|lamp post|flagpole|pillar|tower|column|steeple|obelisk|streak|telegraph pole|maypole|beanstalk) of an?(?= [a-z])',
    'tall',
  ],
  ['six|seven|eight', 'six(?:-| - | )footer', 'six feet tall'],
  ['seven|eight', 'seven(?:-| - | )footer', 'seven feet tall'],
  ['eight', 'eight(?:-| - | )footer', 'eight feet tall'],
  // Bent
  [
    'figure|back|spine|shape|shaped|bent|curved|curled|posture|body',
    "(?:(?:the |a )?(?:figure|back|spine|shape|posture|body) (?:of|like|bent like|curved like|shaped like|as bent as|as curved as)|shaped like|bent like|curved like|curled like|as bent as) (?:an? )?(?:question mark|hairpin|comma|croquet hoop|bow|drawn bow|shepherd's crook|prawn|walking stick|hook|coat hook|sickle|crescent|paperclip|safety pin)",
    'hunched back',
  ],
  // Small
  [
    'shrunk|shrunken|shrinking',
    'shrunk(?:en)? to (?:about |nearly |barely )?(?:half|a quarter|a third|two thirds|nothing|the size|less than half)(?: (?:of )?(?:his|her|their|its|the|an?|former|old|normal|usual|previous))*(?: (?:size|height|self|[a-z]+))?',
    'shrunken',
  ],
  ['built|low|close', '(?:built )?(?:low|close) to the (?:ground|floor)', 'squat'],
  [
    'shrunk|shrunken|shrinking|shrivelled|bent',
    '(?:shrunk|shrunken|shrinking|shrivelled) (?:with|by|from) (?:age|the years|years|time)',
    'shrunken',
  ],
  ['short|tiny|small', '(?:short|tiny|small) (?:in the leg|in the legs|of leg)', 'short legged'],
  [
    'weighs|weighing|twenty|thirty|eighteen',
    '(?:weigh(?:s|ing) (?:in at )?)?(?:(?:a good|well over|over|about|nearly|easily) )?(?:eighteen|nineteen|twenty|twenty-two|twenty-five|thirty|forty|18|19|20|22|25|30) stone',
    'heavyset',
  ],
  [
    'weighs|weighing|tips',
    '(?:weigh(?:s|ing)(?: in at)?|tips the scales at) (?:(?:a good|well over|over|about|nearly|easily) )?(?:(?:300|350|400|500|three hundred|four hundred) (?:pounds|lbs?)|(?:120|130|140|150|160|180|200|a hundred and (?:twenty|thirty|forty|fifty)) ?(?:kg|kilos?))',
    'heavyset',
  ],
  [
    'needs|uses|has|on|stands|standing',
    '((?:needs|uses|has|stands on|standing on|on|needs to stand on) (?:to )?(?:an? |the |two |some )?(?:upturned |wooden |little |step )*(?:box|crate|stool|ladder|stepladder|step stool|bucket|phone book|pile of books|stack of books|footstool)) (?:just )?(?:(?:in order )?to (?:see|reach|look|peer|get)|for reaching) (?:(?:over|at|up|to|the|her|his|a|own|even|out of|any|top|kitchen|of|into) ?)+ ?[a-z]+',
    '$1 , short ,',
  ],
  [
    'barely|only|hardly|scarcely|just|cannot|can',
    "(?:barely|only just|hardly|scarcely|just about|cannot|can not|can't|cannot quite|can hardly|can barely) (?:reach(?:es)?|sees? over|peers? over|peeks? over|looks? over|clears?|tops?) (?:(?:the|a|his|her|over|top|of|own|his own|kitchen|bar) )*(?:counter|table|tabletop|desk|bar|worktop|pedals|sink|saddle|steering wheel|door ?handle|handle|workbench|bench|lectern|pulpit|stove|waist|knee|knees)",
    'short',
  ],
  [
    'up',
    "up to (?:your|my|most people's|a man's|a grown man's|an adult's|everybody's|everyone's) (?:knees?|waist|shins?|ankles?|hips?|elbows?|belt|kneecaps?|chest|belly button)",
    'knee high',
  ],
  [
    'would|could|can|fits|small|sits|tiny',
    "(?:(?:small|tiny|little) enough to )?(?:(?:would|could|can) )?(?:fits?|sits?|stands?|sleeps?|hides?|live|ride|curl up|be carried) (?:comfortably |easily )?(?:in(?:side|to)?|on) (?:an?|the|your|my|somebody's|someone's|one) (?:(?:coat|shirt|waistcoat|jam|tea|match|shoe) )?(?:pocket|palm|hand|thumbnail|thumb|fingertip|teacup|cup|shoebox|matchbox|handbag|jar|shoe|lunchbox|thimble|hatbox|walnut shell)",
    'tiny',
  ],
  ['five|four', '(?:five|four)(?: foot| feet)? (?:nothing|nowt)', 'short'],
  [
    'head',
    'head (?:and shoulders )?(?:shorter|smaller) than (?:(?:all|the|his|her|their|any|every|most) )*[a-z]+',
    'short',
  ],
  ['vertically', 'vertically (?:challenged|disadvantaged|modest|impaired)', 'short'],
  [
    "not|none|isn't|never|hardly",
    `(?:not|none too|isn't|isn’t|never|hardly|nobody would call (?:him|her)) (?:(?:very|exactly|particularly|terribly|the|too|all that|that|especially|what you would call|so) )*(?:tall|tallest|big|large)`,
    'short',
  ],
  [
    "not|none|isn't|never|hardly|no",
    `(?:not|none too|isn't|isn’t|never|hardly|nobody would call (?:him|her)) (?:(?:very|exactly|particularly|terribly|the|too|all that|that|especially|what you would call|so) )*(?:thin|slim|slender|skinny|slimmest|thinnest)`,
    'plump',
  ],
  [
    'no',
    'no (?:sylph|waif|beanpole|stick insect|stranger to (?:cake|pies|pie|the biscuit tin|a good dinner|pudding))',
    'plump',
  ],
  ['no', 'no giant', 'short'],
  [
    'neck|necks|no',
    `(?:no (?:visible |real |discernible )?neck(?: to speak of| at all| whatsoever| worth mentioning)?|neck (?:(?:wider|thicker|broader) than|as (?:thick|wide|broad) as) ${own} (?:head|skull|ears|face))`,
    'no neck',
  ],
  [
    'head',
    `head (?:set |sitting |sits |sunk |rests |resting |that sits )?(?:straight |directly |right |down )*(?:on|into|onto|between) ${own} shoulders(?: (?:without|with no) (?:a )?neck)?`,
    'no neck',
  ],
  ['stick|stickinsect', 'stick insect of an?(?= [a-z])', 'skinny'],
]
