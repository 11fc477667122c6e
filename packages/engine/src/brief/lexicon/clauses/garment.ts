/** How clothes fit, end and are made up: 'a coat that comes down to her ankles', 'gloves that have no fingers', 'a coat made for a bigger man', 'pyjamas with rockets on', 'one sock up, one sock down'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends, isLook, isOfClothes, isPictured, own } from './clause-words.ts'

const somebodyBig =
  '(?:(?:much|far|rather|somewhat|slightly|a lot|a bit|way) )?(?:bigger|larger|taller|broader|fatter|wider|older|longer)(?: (?:man|men|woman|person|boy|girl|people|body|head|hands|feet|child|brother|sister|dog|soldier|knight))?|(?:grown|full-grown|adult|big|large|tall) (?:man|woman|person)|grown (?:up|man)|grown-up|adult|giant|ogre|(?:twice|three times|double) (?:his|her|their|its) (?:size|height|age|weight)'

const somebodySmall =
  '(?:(?:much|far|rather|somewhat|slightly|a lot|a bit|way) )?(?:smaller|shorter|thinner|slimmer|younger|narrower)(?: (?:man|men|woman|person|boy|girl|people|body|head|hands|feet|child|brother|sister))?|(?:half|a third) (?:his|her|their|its) (?:size|height|age|weight)|small child|toddler'

const fingerTips = '(?:fingers|fingertips|finger tips|finger ends|tips)'

const lead =
  '(?:(?:that|which|who|it|they|and|always|just|almost|nearly|all|half|seems to|seem to) )*'

const way =
  '(?:(?:all the way|way|far|right|down|along|behind|on|onto|over|around|across|past|to|at|in|about|nearly|almost|just|as far as) )*'

const reaches: ReadonlyMap<string, string> = new Map([
  ['ankle', 'long ankle length'],
  ['foot', 'long floor length'],
  ['feet', 'long floor length'],
  ['heel', 'long floor length'],
  ['toe', 'long floor length'],
  ['floor', 'long floor length'],
  ['ground', 'long floor length'],
  ['knee', 'knee length'],
  ['shin', 'calf length'],
  ['calves', 'calf length'],
  ['calf', 'calf length'],
])

/** 'Her coat, which …': the comma before stays behind the length. */
function afterMark(before: readonly string[]): string {
  return before.at(-1) === ',' ? '' : ', '
}

const works =
  'printed|embroidered|painted|stitched|sewn|woven|drawn|knitted|scrawled|stamped|etched|engraved|carved|daubed'

const grounds = 'desert|woodland|urban|jungle|forest|arctic|snow|winter|digital|navy|army|marine'

const fit: readonly Clause[] = [
  {
    // 'a jacket meant for someone larger', 'boots made for bigger feet'
    opens: /^(?:made|meant|cut|sized|intended|designed|tailored|sewn|knitted|built)$/,
    whole: new RegExp(
      `^\\w+ (?:for|to fit) (?:(?:an?|some|somebody|someone|anyone|people|a man|a woman|a person|else|who was|who is) )*(?:(${somebodyBig})|(${somebodySmall}))${ends}`,
    ),
    plain: ([, big], before) =>
      isOfClothes(before, 3) ? (big === undefined ? 'too small' : 'too big') : undefined,
  },
  {
    // 'a boy in a coat made for a man'
    opens: /^(?:made|meant|cut|sized|intended|built)$/,
    whole: new RegExp(`^\\w+ (?:for|to fit) (?:an? |grown )*(?:man|men|woman|person)${ends}`),
    plain: (_, before) =>
      isOfClothes(before, 3) && before.some((word) => /^(?:boy|girl|child|kid|urchin)$/.test(word))
        ? 'too big'
        : undefined,
  },
  {
    // 'gloves that have no fingers', 'gloves with the fingertips cut off'
    opens: /^(?:gloves?|mittens?|mitts)$/,
    whole: new RegExp(
      `^(\\w+)(?: (?:that|which|,))?(?: (?:don't|do not|don t|dont|doesn't) have(?: any)?| (?:have|has|had|with) no| without(?: any)?| lack(?:ing)?(?: (?:the|their))?| missing (?:the|their|its|all)) ${fingerTips}${ends}|^(\\w+) (?:, |with |that have |which have )?(?:(?:the|their|its|all|had) )*${fingerTips} (?:(?:all|have|are|have been|been|neatly|roughly) )*(?:cut|snipped|chopped|sliced|hacked|torn|ripped|worn|scissored|lopped) (?:off|away|out|through)${ends}`,
    ),
    plain: () => 'fingerless gloves',
  },
  {
    // 'One sock up, one sock down': both are worn.
    opens: /^one$/,
    whole:
      /^one (sock|stocking|legging|sleeve|legwarmer|kneesock|boot|strap|pigtail) (?:is |pulled |rolled |hanging )?(up|down|high|low|fallen|slipped)(?: ,)?(?: and| but)? (?:the other|one)(?: sock| stocking| legging| sleeve| legwarmer| kneesock| boot| strap| one)? (?:is |pulled |rolled |hanging |has )?(up|down|high|low|fallen|slipped)(?= [,.;!?:/]| and | with |$)/,
    plain: ([, thing = '']) => `two mismatched ${thing}s`,
  },
  {
    // 'one leg of his hose blue and the other white'
    opens: /^one$/,
    whole:
      /^one leg of (?:his|her|their|its|the) ((?:[a-z-]+ ){0,2}?[a-z]+)(?: is| being)? ((?:[a-z]+ )?[a-z]+) (?:and|, and|,|;)(?: the| her| his)? (?:other|one)(?: leg| one)?(?: is| in)? ((?:[a-z]+ )?[a-z]+)(?= [,.;!?:)]| and | but | with |$)/,
    plain: ([, garment = '', first = '', second = '']) =>
      isOfClothes(garment.split(' '), 1) && isLook(first) && isLook(second)
        ? `${garment} with one leg ${first} and one leg ${second}`
        : undefined,
  },
]

const worn: readonly Clause[] = [
  {
    // 'String holding up his trousers', 'a rope to keep his breeches up'
    opens: /^(?:string|rope|twine|an?|old|baler|bit|piece|length)$/,
    whole:
      /^(?:(?:an?|old|bit|piece|length|of|baler|frayed|knotted) )*(string|rope|twine|cord|necktie|tie|shoelace|washing line)(?: is)? (?:holding|holds|keeping|keeps|to hold|to keep) (?:up )?(his|her|their|its|the) ((?:[a-z]+ ){0,2}?[a-z]+)(?: up)?(?= [,.;!?:)]| and | with |$)/,
    plain: ([, stuff = '', owner = '', garment = '']) =>
      vocabulary.entries.get(garment.split(' ').at(-1) ?? '')?.thing?.slot === 'legs'
        ? `${/tie|lace|line/.test(stuff) ? 'rope' : stuff} belt , ${owner} ${garment}`
        : undefined,
  },
  {
    // 'A helmet pushed back on his head', 'goggles shoved up on the forehead'
    opens:
      /^(?:helmet|helm|hat|cap|hood|bonnet|visor|mask|goggles|glasses|spectacles|specs|sunglasses|shades|beret|bowler|balaclava|headset|headphones)$/,
    whole: new RegExp(
      `^(\\w+) (?:(?:is|are|was|worn|always|well|right|just) )*(pushed|tipped|shoved|slid|tilted|pulled|flipped|raised|lifted) (back|up)(?: high)? (?:on|onto|over|to|into|above) (${own}) (head|forehead|brow|hair|crown|curls|hairline)${ends}`,
    ),
    plain: ([, thing = '', , how = '', owner = '', spot = '']) =>
      spot === 'head'
        ? `${thing} , pushed ${how} ,`
        : `${thing} on ${owner} ${spot} , pushed ${how} ,`,
  },
]

const hems: readonly Clause[] = [
  {
    // 'which comes down to her ankles', 'that almost touches the ground'
    opens:
      /^(?:that|which|it|and|almost|nearly|just|comes?|coming|falls?|hangs?|hanging|goes|going|touches|touching|brush(?:es|ing))$/,
    whole: new RegExp(
      `^${lead}(?:comes?|coming|falls?|falling|hangs?|hanging|goes|going|touch(?:es|ing)?|brush(?:es|ing)?) ${way}${own} (ankle|feet|foot|heel|toe|floor|ground|knee|shin|calf|calves)s?(?= |$)`,
    ),
    plain: ([, end = ''], before) =>
      isOfClothes(before) ? `${afterMark(before)}${reaches.get(end)} ,` : undefined,
  },
  {
    // 'a train that goes on forever', 'a scarf so long it drags behind him', 'a gown that pools round her feet'
    opens:
      /^(?:that|which|it|and|always|seems|seem|trail(?:s|ing)|drag(?:s|ging)|sweep(?:s|ing)|pool(?:s|ing)|puddl(?:es|ing)|melt(?:s|ing)|spill(?:s|ing)|slither(?:s|ing))$/,
    whole: new RegExp(
      `^${lead}(?:trail(?:s|ing)?|drag(?:s|ging)?|sweep(?:s|ing)?|pool(?:s|ing)?|puddl(?:es?|ing)|melt(?:s|ing)?|spill(?:s|ing)?|slither(?:s|ing)?)(?: ${way}(?:(?:${own} )?(?:dusty |muddy |stone |wet )?(?:floor|ground|feet|heels|dirt|mud|dust|snow|sand|stage|stairs|street|cobbles)|behind|behind (?:him|her|them|it)|after (?:him|her|them|it)))(?= |$)`,
    ),
    plain: (_, before) => (isOfClothes(before) ? `${afterMark(before)}trailing ,` : undefined),
  },
  {
    // 'a coat to mid-calf'
    opens: /^to$/,
    whole: /^to (?:the )?mid calf/,
    plain: () => 'to the calves',
  },
]

const trimmed: readonly Clause[] = [
  {
    // 'a double row of brass buttons'
    opens: /^(?:two|three|four|several|a|double|single|rows?|with)$/,
    whole:
      /^((?:with )?)(?:(?:two|three|four|several|a|double|single|neat|long|shiny) )*rows? of ((?:(?:tiny|small|big|little|shiny|polished|round|pointy|sharp|brass|silver|gold|golden|copper|pearl|bone|wooden|black|white|red|blue|bronze|pewter|iron|steel) )*(?:buttons|pearls|beads|studs|rivets|spikes|ruffles|frills|toggles|badges|brooches|buckles|sequins|bells|coins|fringe|lace|stitches|braid|gems|jewels|feathers|shells))(?= |$)/,
    plain: ([whole = '', lead = '', things = '']) =>
      `${lead}${/\b(?:two|double)\b.* of .*buttons$/.test(whole) ? 'double-breasted ' : ''}${things}`,
  },
  {
    // 'a hat with a patch of a flamingo'
    opens: /^(?:patch|badge|print|embroidery|pin|logo|sticker|appliqué|motif)$/,
    whole: new RegExp(
      `^(patch|badge|print|embroidery|pin|logo|sticker|appliqué|motif) of ${own} ((?:\\w+ )?\\w+)${ends}`,
    ),
    plain: ([, sign, of = '']) =>
      vocabulary.entries.get(of.split(' ').at(-1) ?? '')?.animal === undefined
        ? undefined
        : `${of} ${sign}`,
  },
  {
    // 'pyjamas with rockets on'
    opens: /^with$/,
    whole:
      /^with ((?:(?:little|tiny|big|small|yellow|red|blue|white|black|pink|green|gold|silver|cartoon) )*)([a-z]+s) (?:all over|on|printed on)(?= [,.;!?:)]| and |$)/,
    plain: ([, said = '', figures = ''], before) =>
      isOfClothes(before, 1) && isPictured(figures) ? `with ${said}${figures} on it` : undefined,
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
    // 'shirt collar open'
    opens: /^(?:shirt|coat|jacket|blouse|uniform|tunic)$/,
    whole: new RegExp(
      `^(shirt|coat|jacket|blouse|uniform|tunic) collar (?:(?:is|worn|left|always) )*(open|unbuttoned|undone|up|turned up|popped|loosened|torn|stained)${ends}`,
    ),
    plain: ([, garment = '', how], before) =>
      before.includes(garment) ? undefined : `${garment} with ${how} collar`,
  },
  {
    // 'desert camo, dusty boots'
    opens: new RegExp(`^(?:full|in|${grounds}|camo|camouflage)$`),
    whole: new RegExp(
      `^(?:in )?(?:full )?((?:(?:${grounds}) )?)(?:camo|camouflage)(?: gear| clothes| clothing)?(?= [,.;:!?]| and |$)`,
    ),
    plain: ([, ground = ''], before) =>
      /^(?:[,.;:!?]|in|wears|wearing|dressed|sniper|soldier|hunter|and)?$/.test(before.at(-1) ?? '')
        ? `${ground}camouflage uniform`
        : undefined,
  },
  {
    // 'A bicycle with a red frame' is red.
    opens:
      /^(?:wheelchair|bicycle|bike|tricycle|scooter|rollator|walker|glasses|spectacles|specs|goggles)$/,
    whole: new RegExp(
      `^(wheelchair|bicycle|bike|tricycle|scooter|rollator|walker|glasses|spectacles|specs|goggles) (?:with|whose|[(,]) (?:(?:an?|the|its|my|her|his|has|thick|thin|metal|big) )*(${colours}) frames?(?: is)?(?= [),.;]| and | with |$)`,
    ),
    plain: ([, thing = '', hue = ''], before) =>
      /^(?:an?|the|his|her|my|their|and|with|,|in|on)$/.test(before.at(-1) ?? ',')
        ? `${hue} ${thing}`
        : undefined,
  },
  {
    // 'Three watches on the wrist': nobody looks on.
    opens: /^(?:two|three|four|five|six|seven|several|many)$/,
    whole: /^(two|three|four|five|six|seven|several|many) watches/,
    plain: ([, number = '']) => `${number} wristwatches`,
  },
]

/** 'A red glove and the other blue', 'a green sock and a yellow, …': one of each. */
const oddPair: Clause = {
  opens: /^an?$/,
  whole: new RegExp(
    `^an? (${colours}) (glove|boot|shoe|sock|stocking|sleeve|earring|slipper|mitten|sandal|horn|wing|lens) and (?:the other|another|an?) (${colours})${ends}`,
  ),
  plain: ([, one = '', thing = '', two = '']) => `one ${one} ${thing} and the other ${two}`,
}

export const garmentClauses: readonly Clause[] = [oddPair, ...fit, ...worn, ...hems, ...trimmed]
