import { isStuff } from '../clauses/clause-words.ts'
import { type Form, isThing } from './forms.ts'
import { bare, formEnd, isAnimal, isColour } from './words.ts'

const hue = '((?:(?:light|dark|pale|bright|deep|dull|faded|very) )?\\p{L}+)'
const end = formEnd
const paired =
  '(?:eyebrow|ear|earlobe|nostril|cheek|temple|eye|hand|wrist|ankle|knee|shoulder|thumb|thigh|forearm|upper arm|arm|hip|leg|foot|breast|elbow|shin|calf)'
const sizes =
  '(?:fat|thin|old|young|small|tiny|large|big|huge|skinny|plump|scruffy|mangy|sleepy|cross)'
const beastDeeds =
  '(?:biting|pulling at|chewing(?: on)?|nibbling(?: at| on)?|tugging at|gnawing(?: at| on)?|licking|sniffing(?: at)?|pecking at|clawing at|tearing at|eating)'

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
    /\b(teddy(?: bear)?|(?:(?:rag|china|porcelain|wooden|toy|tin|lead|clockwork|knitted) )?(?:doll|toy|puppet|rabbit|bear|bunny|robot|soldier))((?:, (?:mine|his|hers|ours|yours|from \d{4}|my old one))*),? (?:with )?one (arm|leg|eye|ear) (?:missing|gone|torn off|off)\b/giu,
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
        ? `no ${bare(thing)}`
        : undefined,
  ],
  // 'We tried giving her a crown and it looked stupid'
  [
    /\b(?:we|i)(?:['’]ve| have| had)? tried (?:(?:giving|putting|drawing|dressing) (?:him|her|them|it) (?:in |with )?|adding |out )?((?:an?|the|some) (?:\p{L}+ ){0,2}?\p{L}+),? (?:and|but) (?:it|they|that|s?he|everyone|everybody|the \p{L}+|we|i) [^.;!?\n]*/giu,
    ([thing = '']) => (isThing(thing) ? `no ${bare(thing)}` : undefined),
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

export const proseTellForms: readonly Form[] = [...past, ...bodies, ...beasts]
