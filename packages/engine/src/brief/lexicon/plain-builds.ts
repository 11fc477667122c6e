/** The plain words that a build goes by: who is potbellied is fat, who is built like a wardrobe is huge and broad. */
import type { Subject } from '../brief.ts'

type Build = Subject['builds'][number]

/** What was said, the build that it draws where no other was told, and the plain words for it. */
export type PlainBuild = readonly [said: RegExp, build: Build | undefined, plain: readonly string[]]

const part =
  'arms|forearms|biceps|legs|thighs|calves|limbs|shoulders|neck|chest|torso|back|hands|fists|fingers|waist|hips|cheeks'

export const plainBuilds: readonly PlainBuild[] = [
  // Round all over
  [
    /^(?:spherical|globular|rotund|roly poly|rolly|bulbous|ovoid|round|round as .*|(?:ball|egg|balloon|dumpling|pudding|apple|pear|globe) shaped|round (?:body|build|all over)|pear shaped body|well rounded|(?:barrel|pear|egg|round|pudding|dumpling) bodied|(?:potato|turnip|onion|bell|pudding|gourd|bean bag|light ?bulb) shaped|big bottomed|whale like|tubby|dumpy|butterball|barrel like|barrel shaped)$/,
    'heavy',
    ['round', 'fat'],
  ],
  // Bellies
  [
    /^(?:(?:a bit of a|a|bit of a|a little|little|slight|big|huge|great|round|fat|soft|beer|swollen|bulging|sizeable|impressive|enormous|massive|hanging|sagging|protruding|giant|wobbly|wobbling|vast|large|pot|barrel|generous|saggy|jelly|mummy|mum|overhanging|considerable) )*(?:belly|bellied|gut|paunch|paunchy|tummy|tum|spare tyre|spare tire|potbelly|potbellied|muffin top|love handles|stomach|middle aged spread|girth|dad bod)$/,
    'heavy',
    ['fat', 'big belly'],
  ],
  // Soft and full
  [
    /(?:^|\b)(?:puppy fat|baby fat|chubby|podgy|pudgy|plump|plumpish|chubbish|porky|chonk|chonky|absolute chonk|pillowy|doughy|soft bodied|soft body|squishy|cuddly|cuddly build|comfortably (?:padded|round|built)|comfortable figure|(?:well|amply) (?:padded|upholstered|covered|fleshed|fed|proportioned)|rubenesque|zaftig|matronly|wobbly|jiggly|bingo wings|cankles|fat rolls|roll(?:s|y) of fat|moon faced|full faced|full cheeked|round cheeked|double chin|(?:double|triple) chinned|chins|jowls|jowly|jowled|mum bod|mom bod)$/,
    'heavy',
    ['plump', 'fat'],
  ],
  // Heavy
  [
    /^(?:fat|hugely fat|fatty|fatso|obese|heavy|heavyset|overweight|portly|stout|stoutish|stoutly built|corpulent|hefty|fleshy|flabby|lardy|bloated|blubbery|big boned|heavy build|heavily built|heavyweight|large bodied|wide bodied|elephantine|well fed|generous(?:ly)? (?:build|built|figure|proportioned)|amply built|ample|ample figure|moobs|man boobs|thick waisted|waistless|broad in the beam|wide in the beam|great girth|plus size|plus sized|husky|husky build|meaty|sumo|sumo wrestler)$/,
    'heavy',
    ['fat', 'heavy'],
  ],
  // Curves
  [
    /^(?:curvy|curves|curvaceous|voluptuous|hourglass.*|coke bottle figure|shapely|thicc|full figured|pear shaped(?: body)?|(?:wide|broad|big|huge|full|generous|ample|child bearing|padded) hip(?:s|ped)|thick thighs|bottom heavy)$/,
    'heavy',
    ['curvy'],
  ],
  [
    /^(?:busty|bosomy|buxom|well endowed|(?:huge|ample|big|large|full|heavy|deep|enormous|generous|heaving|vast) (?:bosom|bosomed|bust|breasts))$/,
    'heavy',
    ['busty', 'curvy'],
  ],
  // Wasted
  [
    /^(?:gaunt|haggard|emaciated|cadaverous|skeletal(?: frame)?|skin and bones?|all skin and bone|nothing but skin and bones?|bag of bones|bony|all bones|raw boned|rawboned|hollow cheek(?:s|ed)|sunken cheek(?:s|ed)|hollow chested|sunken chested|ribs showing|visible ribs|half starved|starved|starving|starved looking|starveling|underfed|malnourished|undernourished|famished|underweight|wasted|withered|wizened|shrivelled|dried up|bone thin|hatchet faced|pinched face|pinched looking|lantern jawed|corpse like|corpselike|worn thin|hollow|hollow eyed)$/,
    undefined,
    ['thin', 'gaunt'],
  ],
  // Long and thin
  [
    /^(?:lanky|gangly|gangling|rangy|beanpole|spindly|reedy|coltish|all (?:limbs|arms|legs|elbows|knees|angles).*|all knees and elbows|(?:stick|twig|spider|matchstick) (?:limbed|legged)|(?:spindle|spindly) (?:legged|shanked)|(?:loose|lank|long|rangy) limbed|spindleshanks|long and thin|knobbly kneed|knock kneed|pipe cleaner limbs|whippety|lath like)$/,
    'slender',
    ['thin', 'lanky'],
  ],
  // Thin
  [
    /^(?:thin|very thin|skinny|scrawny|scraggy|scraggly frame|weedy|puny|twiggy|(?:stick|rail|pencil|reed|rake|whip|paper|wafer|whisper) thin|(?:narrow|thin|slight|sloping|rake|whip|snake|boy|slim|whippet) (?:shoulder|chest|hip|waist|bodi)ed|pigeon chested|slight|slightly built|slight of build|waifish|waif|fragile|frail|frail looking|angular|small boned|sharp boned|swan necked|(?:narrow|thin|slight|sloping|bony) shoulders?|(?:spindly|skinny|scrawny|stick|thin) (?:arms|legs|limbs))$/,
    'slender',
    ['thin'],
  ],
  // Slim
  [
    /^(?:slim|slender|svelte|lithe|lissome?|willowy|sylph ?like|lean|long and lean|trim figure|boyish figure|(?:slim|snake) hipped|flat chested|slim figure|slender figure)$/,
    'slender',
    ['slim', 'thin'],
  ],
  [
    /^(?:wiry|sinewy|ropy|stringy|whipcord|whip lean|tough and lean|wiry build)$/,
    'slender',
    ['lean', 'thin'],
  ],
  [
    /^(?:wasp|narrow|tiny|slim|small|slender|thin|skeletal|cinched|emaciated|nipped in) waist(?:ed)?$/,
    undefined,
    ['narrow waist'],
  ],
  // Muscles
  [
    /^(?:ripped|jacked|shredded|swole|buff|yoked|hench|brawny|brawn|beefy|beefcake|burly|hunky|strapping|strong|hulking|hulk|weightlifter|powerlifter|strong ?man|strong ?woman|brute|bruiser|herculean|amazonian|big arms|huge arms|powerful(?:ly built| build)?|powerhouse|bodybuilder.*|linebacker.*|powerlifter.*|wall of muscle|slab of muscle|ball of muscle|muscles?|biceps|abs|pecs|muscle(?:d|bound| bound| packed)|.* muscle[sd]?|washboard .*|(?:six|eight) pack.*|gym (?:honed|toned|built|rat)|iron muscled|hard bodied|chiselled .*|v (?:shaped torso|taper)|(?:bull|thick) necked|thick neck|(?:barrel|deep|broad) chest(?:ed)?|barrel chested build|brutish build|ox like)$/,
    'muscular',
    ['muscular', 'strong'],
  ],
  [
    new RegExp(
      `^(?:huge|big|massive|enormous|thick|beefy|meaty|brawny|bulging|giant|tree trunk|tree trunk like|muscular|muscly|powerful|mighty|strong|corded|roped|sinewy|ham like|burly) (?:${part.replace('|waist|hips|cheeks', '')})$`,
    ),
    'muscular',
    ['muscular', 'strong'],
  ],
  // Broad
  [
    /^(?:broad|wide|broad in the (?:shoulders?|chest|back)|low and wide|(?:broad|big|huge|massive|wide|square|linebacker|powerful) shoulders|(?:broad|big|huge|wide|square|ox) shouldered|shoulders like .*|broad (?:build|back|backed|chested)|barrel chest(?:ed)?|strapping|burly)$/,
    'muscular',
    ['broad', 'broad shouldered'],
  ],
  // Low and solid
  [
    /^(?:stocky|squat|thickset|compact|sturdy|sturdily built|blocky|boxy|boxy body|square body|(?:block|box|cube|brick|keg) shaped|cuboid|square built|nuggety|stubby|stumpy|chunky|dumpy|low slung|low to the ground|built low to the ground|bulldog build|fireplug build|no neck|neckless|short and (?:stocky|broad|wide|square|thick)|broad and (?:short|low)|solid|solid build|solidly built|trunk like|stump like|thick necked|bull necked)$/,
    'stocky',
    ['stocky'],
  ],
  [
    /^(?:boxy body|box shaped|cube shaped|cuboid|square body|block shaped|blocky)$/,
    'stocky',
    ['boxy'],
  ],
  // Vast
  [
    /^(?:huge|massive|enormous|gigantic|gargantuan|colossal|humongous|ginormous|mahoosive|titanic|vast|mammoth|monstrous size|giant sized|giant|hulking|hulk|absolute (?:unit|tank)|unit|man mountain|(?:bear|house|building|bus|truck|elephant|mammoth) sized|larger than life|wall of muscle|outsized?|supersized|oversized body|big and (?:broad|strong)|imposing|behemoth|colossus|goliath|towering|titan|titaness|giant|giantess|kaiju|sumo|sumo wrestler)$/,
    undefined,
    ['huge', 'big'],
  ],
  [
    /^(?:big|large|big and strong|large build|big man|big woman|strapping|hefty|burly|heavyset|heavy set|broad|stout)$/,
    undefined,
    ['big'],
  ],
  // Tall
  [
    /^(?:towering|lofty|statuesque|lanky|leggy|long legged|long limbed|all legs|legs for days|(?:endless|mile long|long) legs|stilt legged|giraffe (?:legged|like)|beanpole|looming|very tall|tallish|tower like|skyscraper tall|giant|gigantic|gangly|gangling|rangy|imposing|above average height|really tall|extremely tall|super tall)$/,
    undefined,
    ['tall'],
  ],
  [
    /^(?:leggy|all legs|legs for days|(?:endless|mile long) legs|stilt legged|giraffe legged|long limbed)$/,
    'tall',
    ['long legged'],
  ],
  // Small
  [
    /^(?:tiny|teeny|minuscule|microscopic|miniature|thumb (?:sized|high)|itty bitty|itsy bitsy|lilliputian|(?:pixie|fairy|goblin|elf|squirrel|rabbit|bird|sparrow|bottle|mug|jam jar|shoebox|ankle|half pint|mouse|palm|hand|doll|toy|teacup|teapot|matchbox|pocket|bite|acorn|cat|handbag|kitten|pint|fun|travel|child|hobbit|gnome|dwarf|half) (?:sized?|high|height|pint)|no bigger than .*|(?:knee|shin|ankle|waist|hip|thigh) (?:high|height)|wee|smol|dinky|titchy|shrimpy|runty?|runt of the litter|diminutive|undersized?|petite|elfin|dainty|delicate|pixie like|doll like|fine boned|delicate build|birdlike|bird boned|pocket sized|stunted|shrunken|shrunk|half pint|short arsed|shortarse|small and slight|little)$/,
    undefined,
    ['small'],
  ],
  [
    /^(?:short|shortish|very short|stumpy|squat|stubby|short statured|short stature|vertically challenged|small|small stature|small statured|short (?:and|legged).*|dumpy|below average height|pudgy little)$/,
    undefined,
    ['short'],
  ],
  [/^(?:as wide as tall)$/, 'stocky', ['round', 'stocky']],
]
