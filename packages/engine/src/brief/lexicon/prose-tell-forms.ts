/** How long wishes tell a look by the way: 'sleeves, green ones', 'his arms reach the floor', 'an ambulance she drove', 'he used to have a beard but shaved it off'. */
import { singularOf } from '../inflect.ts'
import { vocabulary } from '../vocabulary.ts'
import { isHue, isStuff, isWornThing } from './clause-words.ts'
import { type Form, isThing } from './prose-forms.ts'

const hue = '((?:(?:light|dark|pale|bright|deep|dull|faded|very) )?\\p{L}+)'
const end = '(?=[.,;:!?()\\n—–]|$| and | with | but |\\s{2})'
const paired =
  '(?:eyebrow|ear|earlobe|nostril|cheek|temple|eye|hand|wrist|ankle|knee|shoulder|thumb|thigh|forearm|upper arm|arm|hip|leg|foot|breast|elbow|shin|calf)'
const sizes =
  '(?:fat|thin|old|young|small|tiny|large|big|huge|skinny|plump|scruffy|mangy|sleepy|cross)'
const beastDeeds =
  '(?:biting|pulling at|chewing(?: on)?|nibbling(?: at| on)?|tugging at|gnawing(?: at| on)?|licking|sniffing(?: at)?|pecking at|clawing at|tearing at|eating)'

/** What grows on somebody, or is a thing by itself. */
const ofBodies =
  /^(?:feathers?|fur|hair|skin|scales?|leaves|bones?|pearls?|teeth|plumage|horn|wood|metal|iron|gold|silver|glass|stone|flowers?)$/iu

const isColour = (words: string) => isHue(words.trim().toLowerCase())
const isWorn = (words: string) => isWornThing(words.trim().toLowerCase())
const withoutArticle = (words: string) => words.trim().replace(/^(?:an?|the|some|any) /iu, '')

function isAnimal(word: string): boolean {
  const one = word.toLowerCase()
  return vocabulary.entries.get(singularOf(one) ?? one)?.animal !== undefined
}

const handsOf: Readonly<Record<string, string>> = {
  baker: 'brawny',
  blacksmith: 'brawny',
  boxer: 'brawny',
  butcher: 'brawny',
  docker: 'brawny',
  farmer: 'brawny',
  lumberjack: 'brawny',
  miner: 'brawny',
  navvy: 'brawny',
  pianist: 'slender',
  sailor: 'brawny',
  smith: 'brawny',
  stevedore: 'brawny',
  surgeon: 'slender',
  violinist: 'slender',
  weightlifter: 'brawny',
  wrestler: 'brawny',
}

const clothes: readonly Form[] = [
  // 'Sleeves, green ones, rolled above the elbow'
  [
    new RegExp(`\\b(\\p{L}+), ${hue} ones?,? (?=\\p{L})`, 'giu'),
    ([thing = '', how = '']) =>
      isColour(how) && (isWorn(thing) || /^sleeves?$/iu.test(thing))
        ? `${how} ${thing} `
        : undefined,
  ],
  // 'A nightdress, white flannel with forget-me-nots'
  [
    /\b(\p{L}+), ((?:(?:thick|thin|fine|heavy|soft|coarse|old) )?(?:(?:light|dark|pale|bright|deep|dull|faded) )?\p{L}+) (\p{L}+)(?=[.,;:!?\n]|$| with | and )/giu,
    ([thing = '', how = '', stuff = '']) =>
      isWorn(thing) &&
      !isStuff(thing.toLowerCase()) &&
      isColour(how) &&
      isStuff(stuff.toLowerCase()) &&
      !ofBodies.test(stuff)
        ? `${how} ${stuff} ${thing}`
        : undefined,
  ],
  // 'Hair with a slide in it, tortoiseshell'
  [
    /(?<=\b(?:hair|bob|fringe|curls|bun|plait|braid)\b[^.;!?\n]{0,60}) with (an?|one|two|three) (?:(\p{L}+) )?(slide|clip|grip|pin|comb|band)(s?) in it(?:, (\p{L}+))?(?=[.,;:!?\n]|$| and )/giu,
    ([count = '', one = '', pin = '', many = '', other = '']) => {
      const said = [one, other].filter((word) => word !== 'undefined' && word !== '')
      return ` with ${[count, ...said].join(' ')} hair ${pin}${many}`
    },
  ],
  // 'Ears with a pearl in each'
  [
    /\b(ears) with an? ((?:\p{L}+ )?)(pearl|stud|ring|hoop|stone|diamond|ruby|emerald|sapphire|gem|shell|feather|bead|coin|star|bell) in (?:each|both)(?: of them| one)?\b/giu,
    ([ears = '', said = '', jewel = '']) =>
      /^ring$/iu.test(jewel)
        ? `${ears} with ${said}earrings`
        : `${ears} with ${said}${jewel} earrings`,
  ],
  // 'One of her earrings is a tea bag'
  [
    /\bone of (his|her|their) (earrings|buttons|cufflinks|brooches) is an? ((?:\p{L}+ )?\p{L}+)(?=[.,;:!?\n]|$| and )/giu,
    ([own = '', jewels = '', thing = '']) =>
      isThing(thing) ? `${own} ${thing} ${singularOf(jewels.toLowerCase()) ?? jewels}` : undefined,
  ],
  // 'A shirt that isn't tucked in', 'a tie she has loosened'
  [
    /\b((?:an?|his|her|the) )((?:\p{L}+ ){0,2}?)(shirt|blouse|t-shirt|vest|top|polo|tunic|shirttails),? (?:(?:that|which) )?(?:isn['’]t|is not|s?he never|never|won['’]t stay|refuses to stay|hasn['’]t been|he hasn['’]t|is half|only half|half)(?: ?tuck(?:ed|s)?)(?: in(?:to)?)?(?: properly)?\b/giu,
    ([article = '', said = '', shirt = '']) => `${article}${said}untucked ${shirt}`,
  ],
  [
    /\b((?:an?|his|her|the) )((?:\p{L}+ ){0,2}?)(tie|scarf|collar|belt|bow tie|cravat|corset|helmet|laces|coat|jacket|shirt|waistcoat),? (?:(?:that|which) )?s?he(?:['’]s| has|['’]d| had) (?:just |already |long since )?(loosened|undone|unbuttoned|untied|mended|patched|torn|dyed|ironed)\b/giu,
    ([article = '', said = '', thing = '', how = '']) => `${article}${how} ${said}${thing}`,
  ],
  // 'A pole, the hook of which is bent'
  [
    /\b(\p{L}+), the (\p{L}+) of which (?:is|are|has been|have been|was) (\p{L}+)(?=[.,;:!?\n]|$| and )/giu,
    ([thing = '', part = '', how = '']) =>
      isWorn(thing) ? `${thing} with a ${how} ${part}` : undefined,
  ],
  // 'The dress is made of sacking, and it has a patch'
  [
    /\b(the|his|her) (\p{L}{3,5}) (is|was) ([^.;!?\n]{3,80}), and it has (?=an? )/giu,
    ([own = '', thing = '', is = '', told = '']) =>
      isWorn(thing) ? `${own} ${thing} ${is} ${told}; ${thing} has ` : undefined,
  ],
  // 'An odd sock, the other has holes'
  [
    /(?<=\bone is [^.;!?\n]{2,30} and )the other(?: one)? (?:has|is full of|is all) (?:an? )?(?:big |tiny )?holes?(?: in it)?\b/giu,
    () => 'the other torn',
  ],
  // 'A patch in the shape of a heart, blue'
  [
    new RegExp(
      `\\b(an? )(patch|badge|brooch|birthmark|buckle|pocket|stain|mark|pendant|bag|purse|button|earring)((?: (?:on|over|at) [^.,;:!?\\n]{3,20})?) in the shape of an? (\\p{L}+)(?:, ${hue})?(?=[.,;:!?\\n]|$| and )`,
      'giu',
    ),
    ([article = '', thing = '', place = '', shape = '', how = '']) =>
      how === 'undefined'
        ? `${article}${shape}-shaped ${thing}${place}`
        : isColour(how)
          ? `${article}${how} ${shape}-shaped ${thing}${place}`
          : undefined,
  ],
  // 'A carnation in his buttonhole, never the same colour twice; make it white'
  [
    new RegExp(
      `\\b(an? )((?:\\p{L}+ )?\\p{L}+) ((?:in|on|at|round|around|behind) (?:his|her|the|its) \\p{L}+)(?:, [^.;!?\\n]{3,40}?)?[;,.—–] ?(?:but |so |please )?(?:make|let['’]s make|draw) (?:it|them|that) ${hue}(?=[.,;:!?\\n]|$| and )`,
      'giu',
    ),
    ([article = '', thing = '', place = '', how = '']) =>
      isColour(how) ? `${article}${how} ${thing} ${place}` : undefined,
  ],
  // 'The logo is a star, so put that on the cap'
  [
    /\bthe (?:logo|emblem|symbol|crest|badge) is an? ((?:\p{L}+ )?\p{L}+),? (?:so |and |which )?(?:please )?(?:put (?:that|it|this)|that goes|it goes|that should be|goes|is) (on (?:the|his|her) \p{L}+)/giu,
    ([sign = '', place = '']) => `a ${sign} emblem ${place}`,
  ],
  // 'Has been cut off at the ankle to make room for a wooden foot'
  [
    /\b(?:has been |have been |is |was |were )?cut (?:off|down|away|open)(?: (?:at|above|below) the \p{L}+)? to (?:make room for|fit|accommodate|let in|show)\b/giu,
    () => 'with',
  ],
]

const bodies: readonly Form[] = [
  // 'A ring in her eyebrow, the left one'
  [
    new RegExp(
      `\\b(in|on|over|through|across|under|round|around|behind|above|below) (his|her|their|its|the|one) (${paired}), (?:the )?(left|right)(?: one)?(?=[.,;:!?\\n]|$| and )`,
      'giu',
    ),
    ([at = '', own = '', part = '', side = '']) =>
      `${at} ${own.toLowerCase() === 'one' ? 'the' : own} ${side} ${part}`,
  ],
  // 'The rest of it pulled into a bun'
  [
    /(?<=\b(?:hair|head|scalp|locks|curls)\b[^.;!?\n]{0,60})\bthe rest(?: of it)?(?: is| was)? (?=pulled|tied|scraped|gathered|plaited|braided|pinned|twisted|coiled|combed|swept|piled|worn|hangs|hanging|falls|falling|cut|cropped|dyed|bleached)/giu,
    () => 'hair ',
  ],
  // 'A shaved head on which stubble is growing back'
  [
    /\b(?:shaved|bald|shaven) head,? (?:on which|where|with)(?: the)? (?:stubble|fuzz|hair|it|a bit of fuzz|down)(?: is| are)?(?: (?:slowly|just|only|already))? (?:growing|coming|starting to grow|sprouting)(?: (?:back|in|through|again))?/giu,
    () => 'shaved head, buzz cut',
  ],
  // 'The eyes have no pupils, they're simply yellow light'
  [
    new RegExp(
      `\\b(the|his|her|its|their) eyes have no (pupils|irises|whites),? (?:and |but )?(?:(?:they(?:['’]re| are)|just|only|simply|pools of|full of|are) )+(\\p{L}+) (?:light|fire|glow|flames?)${end}`,
      'giu',
    ),
    ([own = '', lacked = '', how = '']) =>
      isColour(how) ? `${own} ${how} eyes have no ${lacked}, glowing` : undefined,
  ],
  // 'White at the front and black behind'
  [
    /(?<=\b(?:hair|mane|beard|fur|curls)\b[^.;!?\n]{0,40}[ ,])(\p{L}+) (?:at|in|on) (?:the )?(?:front|top|one side|the left|left|outside|roots) and (\p{L}+) (?:behind|at the back|underneath|below|on the other(?: side)?|on the right|inside|at the ends)\b/giu,
    ([one = '', other = '']) =>
      isColour(one) && isColour(other) ? `${one} and ${other}` : undefined,
  ],
  // 'Orange skin gone a bit grey with age'
  [
    /\b(skin|fur|hide),? (?:(?:that|which) )?(?:has |had |is )?(?:gone|turning|going) (?:(?:a (?:bit|little)|rather|slightly|nearly|almost|somewhat) )+(\p{L}+)(?: with (?:age|worry|grief|time|the \p{L}+))?/giu,
    ([skin = '', how = '']) => `${skin} turned ${how}`,
  ],
  // 'His tongue sticks out, it's purple'
  [
    /\b(his|her|its|the) tongue (?:sticks|hangs|pokes|lolls|is sticking|is hanging|is poking) out[,;]?(?: and)? (?:it(?:['’]s| is) |which is )?(\p{L}+)(?: (?:because of|from) [^.,;!?\n]*)?/giu,
    ([, how = '']) => (isColour(how) ? `${how} tongue, tongue out` : undefined),
  ],
  // 'A ring in her eyebrow'
  [
    /\b(rings?|studs?|hoops?|bars?) (?:in|through) (?:his|her|their|its) (left|right) (eyebrow|nostril)\b/giu,
    ([ring = '', side = '', part = '']) => `${side} ${part === 'nostril' ? 'nose' : part} ${ring}`,
  ],
  // 'Hooded red eyes'
  [
    /\bhooded ((?:(?:dark|light|pale|bright|deep) )?\p{L}+) eyes\b/giu,
    ([how = '']) => (isColour(how) ? `${how} eyes, hooded` : undefined),
  ],
  // 'Pale and badly shaved'
  [
    /(?:,? and|,)? \b(?:badly|poorly|carelessly|unevenly|ill|never properly|not very well|in need of being)[- ]shaved\b(?! (?:head|legs|sides|scalp))/giu,
    () => ', stubble',
  ],
  // 'His fur has worn away at the elbows'
  [
    /\b(fur|coat|pelt|velvet|plush)(?: (?:has|is|had))? (?:worn|rubbed) (?:away|thin|off|through|bare)(?: (?:at|on) the \p{L}+)?/giu,
    ([fur = '']) => `threadbare ${fur}`,
  ],
  // 'The teeth …: two of them are gold and several are missing'
  [
    /\b(?:the|his|her|its|their) teeth\b[^.;!?\n]*?[:,;—–] ?(one|two|three|four|some|most|half|all|several) of (?:them|which) (?:is|are) (\p{L}+)(?:(?: and|,)(?: the rest| several| some| most| others| two| three)? ?(?:are|is) (?:missing|absent|gone))?/giu,
    ([count = '', stuff = '']) =>
      isColour(stuff) || isStuff(stuff.toLowerCase())
        ? `${count} ${stuff} teeth, missing teeth`
        : undefined,
  ],
  [
    /\b(one|two|three|four|some|most|several) of (?:his|her|its|their|the) ((?:front |back |upper |lower )?teeth) (?:is|are) (?:made of )?(\p{L}+)\b/giu,
    ([count = '', teeth = '', stuff = '']) =>
      isColour(stuff) || isStuff(stuff.toLowerCase())
        ? `${count} ${stuff} ${teeth.replace(/^\p{L}+ /u, '')}`
        : undefined,
  ],
  // 'Her nose is snub'
  [
    /\b(nose|chin) is ((?:rather |very |a bit )?)(snub|button|weak|lantern)(?=[.,;:!?\n]|$| and )/giu,
    ([nose = '', , kind = '']) => `${kind} ${nose}`,
  ],
  // 'Bare feet, muddy up to the ankle'
  [
    /\b((?:bare )?)feet,? (?:(?:that|which) )?(?:are )?(muddy|dirty|filthy|dusty|sandy|bloody|wet|black|grubby)(?: (?:all the way|right))?(?: up)? to the (?:ankles?|knees?|shins?)\b/giu,
    ([bare = '', how = '']) => `${how} ${bare}feet`,
  ],
  // 'Forearms like a baker'
  [
    /\b(forearms|arms|hands|shoulders|fingers) like an? (\p{L}+)(?:['’]s)?(?=[.,;:!?\n]|$| and )/giu,
    ([arms = '', who = '']) => {
      const how = handsOf[who.toLowerCase()]
      return how === undefined ? undefined : `${how} ${arms}`
    },
  ],
  // 'Her hair comes down over one shoulder in a rope'
  [
    /(?<=\bhair\b[^.;!?\n]{0,40} )(?:and )?(?:comes|hangs|falls|goes|runs|lies) (?:down )?((?:over|across|down) (?:one|his|her|the) (?:left |right )?(?:shoulder|back)) (?:in|like|as) an? (?:single |thick |long |great )?(?:rope|cable|cord)\b/giu,
    ([place = '']) => `in a braid ${place}`,
  ],
  // 'His arms reach the floor'
  [
    /\b(his|her|its|their) arms (?:are so long (?:that )?they |are long enough to |nearly |almost |practically |easily |just )*(?:reach|touch|drag (?:on|along)|hang (?:down )?to|brush|trail on|scrape) (?:the |his |her |its )?(?:floor|ground|ankles|feet|knees|toes)\b/giu,
    ([own = '']) => `${own} long arms`,
  ],
  // 'Her spines are black bristles'
  [
    new RegExp(
      `\\b(his|her|its|their|the) (spines|quills|fur|mane|coat|tail) (?:is|are) (?:made of |like )?${hue} bristles(?:, like an? [^.,;:!?\\n]{3,30})?`,
      'giu',
    ),
    ([own = '', spines = '', how = '']) => (isColour(how) ? `${own} ${how} ${spines}` : undefined),
  ],
  // 'A teddy with one arm missing'
  [
    /\b(teddy(?: bear)?|doll|toy|puppet|rabbit|bear|bunny|robot|soldier)((?:, (?:mine|his|hers|ours|yours|from \d{4}|my old one))*),? (?:with )?one (arm|leg|eye|ear) (?:missing|gone|torn off|off)\b/giu,
    ([toy = '', , part = '']) => `one-${part.replace(/e$/u, '')}ed ${toy}`,
  ],
]

const beasts: readonly Form[] = [
  // 'A goose, very fat'
  [
    new RegExp(
      `\\b(an?|two|three|the|his|her) ((?:\\p{L}+ )?)(\\p{L}+), ((?:very|rather|quite|extremely|enormously|terribly) )?(${sizes})(?=[.,;!\\n]|$| with )`,
      'giu',
    ),
    ([article = '', said = '', beast = '', much = '', size = '']) =>
      isAnimal(beast)
        ? `${article} ${much.replace('undefined', '')}${size} ${said}${beast}`
        : undefined,
  ],
  // 'A second goose is biting her hem'
  [
    new RegExp(
      `\\b(\\p{L}+) (?:is |keeps |was |who is |which is )?${beastDeeds} (?:at )?(?:his|her|their|the) (?:left |right )?\\p{L}+`,
      'giu',
    ),
    ([beast = '']) => (isAnimal(beast) ? `${beast} beside her` : undefined),
  ],
  // 'There's a parrot, but it's stuffed'
  [
    /\bthere(?:['’]s| is) (an? )((?:\p{L}+ )?)(\p{L}+),? but it(?:['’]s| is) (stuffed|dead|wooden|blind|toothless|mechanical|a ghost|asleep)\b/giu,
    ([article = '', said = '', beast = '', how = '']) =>
      isAnimal(beast)
        ? `with ${article}${how.replace('a ghost', 'ghostly')} ${said}${beast}`
        : undefined,
  ],
]

const past: readonly Form[] = [
  // 'She used to have a lip ring but I got rid of it'
  [
    /\bs?he used to (?:have|wear|carry|own) ((?:an?|the|some) (?:\p{L}+ ){0,2}?\p{L}+),? but (?!still)[^.;!?\n]*/giu,
    ([thing = '']) =>
      isThing(thing) || /\b(?:beard|moustache|goatee|ring|piercing)$/iu.test(thing)
        ? `no ${withoutArticle(thing)}`
        : undefined,
  ],
  // 'We tried giving her a crown and it looked stupid'
  [
    /\b(?:we|i)(?:['’]ve| have| had)? tried (?:(?:giving|putting|drawing|dressing) (?:him|her|them|it) (?:in |with )?|adding |out )?((?:an?|the|some) (?:\p{L}+ ){0,2}?\p{L}+),? (?:and|but) (?:it|they|that|s?he|everyone|everybody|the \p{L}+|we|i) [^.;!?\n]*/giu,
    ([thing = '']) => (isThing(thing) ? `no ${withoutArticle(thing)}` : undefined),
  ],
  // 'An imaginary friend by the name of Mister Underbed'
  [
    /\ban? (?:imaginary|invisible|secret) friend,? (?:by the name of|who is called|who goes by|called|named)(?= \p{Lu})/gu,
    () => 'called',
  ],
  // 'Who drove an ambulance'
  [
    /,? (?:who|she|he) (?:drove|drives|used to drive) (?:an?|the) (ambulance|tram|bus|taxi|lorry|truck|train|hearse|coach|cab|tractor)\b/giu,
    ([what = '']) => `, ${what} driver,`,
  ],
  // 'Has glowed ever since'
  [
    /\bhas (glow|limp|stammer|smoulder|shimmer|sparkl|hover|float)ed(?: \p{L}+ly)? ever since\b/giu,
    ([deed = '']) => `${deed.toLowerCase()}${deed.toLowerCase() === 'sparkl' ? 'es' : 's'}`,
  ],
]

export const proseTellForms: readonly Form[] = [...past, ...clothes, ...bodies, ...beasts]
