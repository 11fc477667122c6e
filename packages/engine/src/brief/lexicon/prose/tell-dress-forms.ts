/** How long wishes tell clothes by the way: 'sleeves, green ones', 'with a slide in it, tortoiseshell', 'a tie she has loosened'. */
import { singularOf } from '../../words/inflect.ts'
import { isStuff } from '../clauses/clause-words.ts'
import { type Form, isThing } from './forms.ts'
import { isColour, isWorn } from './words.ts'

const hue = '((?:(?:light|dark|pale|bright|deep|dull|faded|very) )?\\p{L}+)'

/** What grows on somebody, or is a thing by itself. */
const ofBodies =
  /^(?:feathers?|fur|hair|skin|scales?|leaves|bones?|pearls?|teeth|plumage|horn|wood|metal|iron|gold|silver|glass|stone|flowers?)$/iu

export const proseTellDressForms: readonly Form[] = [
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
