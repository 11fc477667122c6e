/** Long wishes say more of a beast than what it is, 'a cormorant, drying its wings; it has lost an eye', and they name a part before its side: 'one of his ears is missing, the left'. */
import { singularOf } from '../../words/inflect.ts'
import { isStuff } from '../clauses/clause-words.ts'
import { type Form, isThing } from './forms.ts'
import { formEnd, isAnimal, isColour, isWorn } from './words.ts'

const lead = '(?:an?|the|one|his|her|their|two|three) '
const rests =
  '(?:sits |perched |perches |sleeps |asleep |rides |that sits |sitting |which sits |stands |lies )?'
const near =
  '(?:beside|behind|next to|under|at the feet of|near) (?:him|her|them)|(?:at|by|beside|behind|near) (?:his|her|their) (?:feet|heels|side|knees?|ankles?|elbow|boots|shoes)'
const place = `(?: ${rests}(?:${near}|(?:on|at|over|behind|beside|under|in|around|round|by|inside|upon) (?:his|her|their|the|one) (?!own\\b|hind\\b|back legs\\b|feet\\b|knees\\b)(?:left |right )?[\\p{L}'’]+(?: [\\p{L}'’]+)?))`
const its = '(?:its|their) [^.,;:!?\\n()—–]*'
const told = `(?:[,;] (?:and |who |which |with |always |one of )?(?:\\p{L}+ing )?${its}|[,;] (?:and |but )?(?:it|which|who)(?:['’]s| has| had| is| was) (?:(?:also|already|only|sadly) )?(?:lost|missing|had|blind|deaf|going|got|been|has) [^.,;:!?\\n()—–]*)`
const hides = '(?:feathers|plumage|fur|coat|wool|scales|skin|hide|fleece)'

const beasts: readonly Form[] = [
  // 'A cormorant on her shoulder, its feathers green'
  [
    new RegExp(
      `\\b(${lead})((?:\\p{L}+ )?)(\\p{L}+)(${place}), its ${hides} (?:is |are )?(\\p{L}+)${formEnd}`,
      'giu',
    ),
    ([article = '', said = '', beast = '', at = '', how = '']) =>
      isAnimal(beast) && isColour(how) ? `${article}${how} ${said}${beast}${at}` : undefined,
  ],
  // 'A cormorant on her shoulder, drying its wings; it has lost an eye'
  [
    new RegExp(`\\b(${lead})((?:\\p{L}+ ){0,2}?)(\\p{L}+)(${place})${told}{1,2}`, 'giu'),
    ([article = '', said = '', beast = '', at = '']) =>
      isAnimal(beast) ? `${article}${said}${beast}${at}` : undefined,
  ],
  [
    new RegExp(
      `\\b((?:with|holds|holding|carries|carrying|leads|leading|cradles|cradling|has|there is|there['’]s) ${lead})((?:\\p{L}+ ){0,2}?)(\\p{L}+)${told}{1,2}`,
      'giu',
    ),
    ([holds = '', said = '', beast = '']) =>
      isAnimal(beast) ? `${holds}${said}${beast}` : undefined,
  ],
  // 'There's a terrier at her feet, in a gas mask'
  [
    new RegExp(
      `\\b(${lead})((?:\\p{L}+ ){0,2}?)(\\p{L}+)( ${rests}(?:${near})), (?:in|wearing) (?:an?|its|two|four|the) [^.,;:!?\\n()—–]*`,
      'giu',
    ),
    ([article = '', said = '', beast = '', at = '']) =>
      isAnimal(beast) ? `${article}${said}${beast}${at}` : undefined,
  ],
  // 'Round her neck, quite at home, is a python'
  [
    /\b((?:round|around|on|over|in|under|beside|behind|at|upon) (?:his|her|their|its) (?:left |right )?\p{L}+), (?!and\b|or\b|with\b)[^.,;:!?\n]{3,40}, ((?:there )?(?:is|are|sits?|hangs?|sleeps?|lies|perches|rests?)) (?=(?:an?|two|three|the|his|her) )/giu,
    ([at = '', is = '']) => `${at} ${is} `,
  ],
]

const parts: readonly Form[] = [
  // 'One of his ears is missing, the left', 'one of his hands, the left, has become a claw'
  [
    /\bone of (his|her|its|their) (ears|eyes|hands|arms|legs|feet|wings|horns|antlers|tusks|paws|fangs|knees|cheeks|eyebrows|thumbs|shoulders)((?: (?:is|has|was)[^.,;:!?\n]*)?), the (left|right)(?: one)?(?:,(?= (?:has|is|was|ends))|(?=[.,;:!?\n]))/giu,
    ([own = '', things = '', is = '', side = '']) =>
      `${own} ${side} ${singularOf(things.toLowerCase()) ?? things}${is}`,
  ],
  // 'His eyes are the only human thing about him, brown and hurt'
  [
    /\b((?:his|her|its|their) (?:eyes|hair|hands|mouth|teeth|nose|beard|voice|skin|fur)) (is|are) (?:the|my) (?:only|one|first|last|best|worst|most|nicest|single|finest) [^.,;:!?\n]*[,:] (?:they(?:['’]re| are) |it(?:['’]s| is) )?(?=\p{L}+(?: and|,|[.;!?\n]))/giu,
    ([eyes = '', is = '']) => `${eyes} ${is} `,
  ],
  // 'His hair is long, black seaweed'
  [
    new RegExp(
      `\\b((?:his|her|its|their)) (hair|beard|mane|moustache|skin) is ((?:\\p{L}+, )?)(\\p{L}+) (seaweed|kelp|moss|ivy|straw|wool|wire|smoke|fire|rope|feathers|flames|vines|twigs|grass|roots|yarn|ice|bark|foam|string)${formEnd}`,
      'giu',
    ),
    ([own = '', hair = '', long = '', how = '', stuff = '']) =>
      isColour(how) ? `${own} ${long.replace(',', '')}${how} ${stuff} ${hair}` : undefined,
  ],
  // 'The hat itself is shapeless brown felt'
  [
    /\b(the|his|her) (\p{L}+) (?:itself|proper) (is|was)\b/giu,
    ([own = '', hat = '', is = '']) => `${own} ${hat} ${is}`,
  ],
  // 'Has rolled his sleeves up over hairy forearms'
  [
    /\b(?:has |had |is |always )*(?:rolled|rolls|pushed|shoved|rolling) (?:up )?(?:his|her|their) sleeves(?: up| back)?(?: (?:over|to|above|past|on|from)\b)?/giu,
    (groups) => (groups.length > 0 ? 'rolled-up sleeves,' : undefined),
  ],
  // 'Walks on a peg made of whalebone'
  [
    /\b(?:walks?|walked|stumps?|stumping|hobbles?|limps?|gets? about|stands?|stood|clumps?|balances?)(?: (?:about|around|along|everywhere))? on an? ((?:\p{L}+ )?)peg(?! ?leg)(?: (?:made |carved )?(?:out )?of (\p{L}+))?/giu,
    ([said = '', stuff = '']) =>
      `has a ${said}${isStuff(stuff.toLowerCase()) && stuff !== 'undefined' ? `${stuff} ` : ''}peg leg`,
  ],
  // 'Tucked behind where her ear would be'
  [
    /\bwhere (his|her|its|their|an?) (ears?|hips?|waist|neck|shoulders?|knees?|chin|lap) (?:would|should|ought to|might|used to) (?:be|have been)\b/giu,
    ([own = '', part = '']) => `${own} ${part}`,
  ],
  // 'Out of which letters are flying'
  [
    /,? (?:out of|from) which (?:some |a few |several )?((?:\p{L}+ )?\p{L}+s) (?:are |keep |is )?(?:flying|spilling|pouring|falling|escaping|fluttering|sticking|poking|peeping|fly|spill|pour|fall|escape|flutter|stick|poke|peep)(?: out)?/giu,
    ([things = '']) => ` full of ${things}`,
  ],
  // 'His uniform is an old navy-blue one with brass buttons'
  [
    /\b((?:his|her|their|the) (\p{L}+)) (?:is|was) an? ((?:[\p{L}-]+ )+?)one (?=(?:with|of|and|in)\b)/giu,
    ([own = '', thing = '', said = '']) =>
      isThing(thing) ? `${own.slice(0, -thing.length)}${said}${thing} ` : undefined,
  ],
  // 'His left ear is missing'
  [
    /\b(his|her|its|their) (left|right) (ear|horn|antler|tusk) (?:is|was|has been|has gone) (?:missing|gone|lost)\b/giu,
    ([own = '', side = '', part = '']) => `missing ${own} ${side} ${part}`,
  ],
  // 'His left hand has become a crab's claw'
  [
    /\b((?:his|her|its|their) (?:left|right) (?:hand|arm|foot|leg|eye)) +has (?:become|turned into|grown into|changed into)(?= (?:an?|the) )/giu,
    ([hand = '']) => `${hand} is`,
  ],
  // 'A tattoo on the back of his right hand'
  [
    /\b(?:on|over|across) the backs? of (his|her|their|its|both|the|one) ((?:left |right )?hands?)\b/giu,
    ([own = '', hand = '']) => `on ${own} ${hand}`,
  ],
  // 'In his right he has a bunch of lilies'
  [
    /\bin (his|her|their|its|the) (left|right),? (?:(?:s?he|they|it) (?:has|holds|carries|had|carried|held)|(?:there )?(?:is|are|was)) (?=(?:an?|the|two|three|his|her|some) )/giu,
    ([own = '', side = '']) => `in ${own} ${side} hand `,
  ],
  // 'A small storm cloud hovers over her left shoulder'
  [
    /\ban? (?:(?:small|little|tiny|private|personal|single) )?(?:storm|rain|thunder)[- ]?cloud,? (?:(?:that|which) )?(?:(?:always|permanently|constantly) )?(?:hovers?|floats?|hangs?|drifts?|follows?|sits|hovering|floating|hanging) (?:just |right )?(?:over|above|around) (?:his|her|their|its) (?:left |right )?(?:head|shoulder|hat)\b/giu,
    () => 'rain cloud overhead',
  ],
  // 'Grey feathers with a black crest'
  [
    /\b(feathers|plumage|beak|wings|eyes)(?: with|,? and) an? (\p{L}+) crest(?=[.,;:!?\n]| and )/giu,
    ([feathers = '', how = '']) => (isColour(how) ? `${feathers}, ${how} head crest` : undefined),
  ],
  // 'One glass eye, which was green while the real one was brown'
  [
    /\bone (?:glass |false |real )?eye,? (?:which |that )?(?:is|was) (\p{L}+),? (?:while|and|but|whereas) (?:the|his|her) (?:real|other|good|left|right) (?:one|eye) (?:is|was) (\p{L}+)\b/giu,
    ([one = '', other = '']) =>
      isColour(one) && isColour(other) ? `a ${one} glass eye, a ${other} eye` : undefined,
  ],
  [/\bsquare-jawed(?=,)/giu, () => 'square jaw'],
  // 'Froze to death'
  [
    /\b(froze|frozen|starved|burned|burnt|worked|bored|scared|choked|bled|frightened) (?:him|her|them)?(?:self )?to death\b/giu,
    ([how = '']) => how,
  ],
  // 'He never smiled but he bowed to everybody'
  [/\bnever (?:once )?smiled\b/giu, () => 'never smiles'],
  [
    /\b(s?he|and|but|who) (?:always )?bow(?:s|ed) (?:to|before|at|deeply|low|politely)(?: to)?(?: (?:everybody|everyone|you|me|us|the \p{L}+|strangers))?/giu,
    ([who = '']) => `${who} bowing`,
  ],
  // 'The collar of a silk blouse'
  [
    /\b(?:the|a bit of the|the edge of the) (?:collar|hem|cuffs?|edge|neck|tails?) of (?=an? (?:\p{L}+ ){0,3}?(?:blouse|shirt|dress|nightdress|petticoat|vest|jumper|nightshirt|slip|t-shirt|cardigan|pyjama top|waistcoat)\b)/giu,
    () => '',
  ],
  // 'Skin weathered by salt'
  [
    /\b(weathered|roughened|leathery|cracked|bleached|faded)(?: with| by| from) (?:the )?(?:salt|sun|wind|sea|weather|rain|cold|frost|salt and sun|sun and salt|wind and salt|wind and weather|sun and wind)\b/giu,
    ([how = '']) => how,
  ],
  // 'With two buttons gone'
  [
    /\bwith (?:\p{L}+ )?(buttons?|teeth|tooth) (?:gone|off|lost)\b/giu,
    ([lost = '']) => `with ${/^(?:button|tooth)$/iu.test(lost) ? 'a ' : ''}missing ${lost}`,
  ],
  // 'Mottled green and grey like a wet rock'
  [
    /\b(mottled|speckled|blotched|dappled|flecked|marbled) (\p{L}+) and (\p{L}+),? like an? (?:\p{L}+ ){0,2}?\p{L}+(?=[.,;!?\n]| and )/giu,
    ([how = '', one = '', other = '']) =>
      isColour(one) && isColour(other) ? `${how} ${one} and ${other}` : undefined,
  ],
  // 'A bow at the neck and red heels'
  [
    /\b((?:at|round|around|on) (?:the|his|her|their) (?:neck|throat|waist|collar|wrists?|knees?|ankles?)) and (?=(\p{L}+) )/giu,
    ([at = '', how = '']) => (isColour(how) ? `${at}, ` : undefined),
  ],
  // 'Breeches tied below the knee with string'
  [
    /\b(tied|fastened|gathered|bound) ((?:below|under|at|above|round|around) the (?:knees?|ankles?|shins?|calf|calves)) with (?:a (?:bit|piece|length) of )?(?:string|rope|twine|cord)\b/giu,
    ([tied = '', at = '']) => `${tied} ${at}`,
  ],
  // 'A stethoscope around his neck that ends in a tiny silver skull'
  [
    new RegExp(
      `\\b(\\p{L}+)((?: (?:around|round|at|on|in|over) (?:his|her|their|the) \\p{L}+)?),? (?:that|which) ends? (?:in|with) (an? (?:\\p{L}+ ){0,3}?\\p{L}+)${formEnd}`,
      'giu',
    ),
    ([thing = '', at = '', end = '']) => (isWorn(thing) ? `${thing} with ${end}${at}` : undefined),
  ],
  // 'Tons of freckles'
  [
    /\b(?:tons|loads|heaps|masses|oodles|bucketloads|a ton|buckets|a lot|zillions|millions) of (?=(?:freckles|rings|bracelets|tattoos|scars|hair|earrings|badges|pockets|beads|braids|curls|piercings|necklaces|patches|wrinkles|moles|spots)\b)/giu,
    () => 'many ',
  ],
]

export const proseBeastForms: readonly Form[] = [...beasts, ...parts]
