/** What dress bears and what stands in for dress: 'stripes on the sleeves', 'a tie as a headband', 'a skull patch on the shoulder', 'a toque leaning to one side', 'sleeves showing white silk', 'wellies with frog eyes'. */
import { vocabulary } from '../../words/vocabulary.ts'
import {
  type Clause,
  colours,
  ends,
  hues,
  isOfClothes,
  isWornThing,
  opensClause,
  own,
} from './clause-words.ts'

const bands = '(?:stripes?|piping|braid|bands?|chevrons?|rings|stars|flames|patches|epaulettes)'
const sleeved =
  /\b(?:\w*(?:coat|jacket|shirt|tunic|robes?|gown|dress|suit|blouse|uniform|jumper|sweater|hoodie|cardigan|kimono|blazer|parka|anorak|kaftan|doublet|jersey|tracksuit|outfit|overalls|jumpsuit|kit|costume))\b/
const hats =
  /^(?:hat|cap|toque|crown|helmet|bonnet|wig|mitre|turban|tiara|headdress|top hat|shako|fez|bun|beehive|quiff|updo)$/

const onSleeves: readonly Clause[] = [
  {
    // 'Astronaut, orange stripes on the sleeves': of whatever is worn
    opens: new RegExp(`^(?:two|three|four|thin|broad|wide|thick|${hues})$`),
    whole: new RegExp(
      `^((?:(?:two|three|four|thin|broad|wide|thick) )*(?:${colours} )+${bands}) (on|along|down|round|around|up) ${own} (sleeves?|arms|cuffs)${ends}`,
    ),
    plain: ([, said = '', , place = ''], before) =>
      opensClause(before) && !sleeved.test(before.join(' ')) && !isOfClothes(before, 3)
        ? `outfit with ${said} on the ${place}`
        : undefined,
  },
]

const devices = '(?:patch|badge|emblem|logo|insignia|crest|transfer|decal)'

/** On dress it is a sign of that; behind what is held it is a badge by itself: 'one sword, a skull patch on the shoulder'. */
function worn(before: readonly string[]): 'emblem' | 'badge' {
  const thing = before.findLast((word) => vocabulary.entries.get(word)?.thing !== undefined)
  return vocabulary.entries.get(thing ?? '')?.thing?.slot === 'prop' ? 'badge' : 'emblem'
}

const badges: readonly Clause[] = [
  {
    // 'A skull-and-crossbones patch on the shoulder', 'a heart-and-dagger badge on the back'
    opens: /^[a-z]+$/,
    whole: new RegExp(
      `^((?:embroidered |sewn on |small |big |round )*)([a-z]+) (?:and|n) ([a-z]+) (?:${devices}) (on|at|over) ${own} ((?:(?:left|right|upper) )?(?:shoulder|chest|back|arm|sleeve|breast|knee|lapel))(?= |$)`,
    ),
    plain: ([, , one = '', other = '', at = '', place = ''], before) => {
      if (!/^(?:an?|his|her|the|,|)$/.test(before.at(-1) ?? '')) return undefined
      const sign = other === 'crossbones' ? one : `${one} and ${other}`
      return `${sign} ${worn(before)} ${at} the ${place}`
    },
  },
  {
    // 'A skull patch on the shoulder', and no skull
    opens:
      /^(?:skull|heart|anchor|star|eagle|fox|wolf|rose|cross|moon|sun|flame|rocket|snake|dragon)$/,
    whole: new RegExp(
      `^(skull|heart|anchor|star|eagle|fox|wolf|rose|cross|moon|sun|flame|rocket|snake|dragon) patch (?:sewn |stitched )?(on|at|over) ${own} ((?:(?:left|right|upper) )?(?:shoulder|chest|back|arm|sleeve|breast|knee))(?= |$)`,
    ),
    plain: ([, sign = '', at = '', place = ''], before) =>
      `${sign} ${worn(before)} ${at} the ${place}`,
  },
  {
    // 'A holographic badge on the chest'
    opens: /^(?:holographic|hologram|glowing|blinking|flashing|enamel)$/,
    whole: /^(holographic|hologram|blinking|flashing) (badge|name badge|id badge|name tag)(?= |$)/,
    plain: ([, , badge = '']) => `glowing ${badge}`,
  },
]

const standIns: readonly Clause[] = [
  {
    // 'His tie as a headband'
    opens: /^(?:as|for)$/,
    whole:
      /^(?:as|for) an? (headband|bandana|headscarf|turban|sweatband)(?= [,.;:!?)]| and | but |$)/,
    plain: ([, band = ''], before) =>
      before
        .slice(-3)
        .some((word) =>
          /^(?:tie|necktie|scarf|sock|stocking|shirt|belt|towel|ribbon|sash|cravat)$/.test(word),
        )
        ? `tied round the head , ${band}`
        : undefined,
  },
]

const leaning: Clause = {
  // 'A toque leaning to one side': who wears it stands upright
  opens:
    /^(?:leaning|slumping|flopping|tilting|tipping|sagging|listing|sliding|slipping|drooping|lolling)$/,
  whole: new RegExp(
    `^(?:leaning|slumping|flopping|tilting|tipping|sagging|listing|sliding|slipping|drooping|lolling)(?: over| down| off)?(?: (?:slightly|dangerously|a bit|a little|badly))?(?: (?:to|on|towards?) (?:one|the|its) (?:side|left|right))?(?: side)?${ends}`,
  ),
  plain: (_, before) => (hats.test(before.at(-1) ?? '') ? 'tilted' : undefined),
}

const cloths =
  '(?:silk|satin|linen|velvet|lace|fur|brocade|cotton|taffeta|gold|ermine|wool|leather)'

const linings: readonly Clause[] = [
  {
    // 'Slashed sleeves showing white silk'
    opens: /^(?:showing|revealing|displaying|baring|exposing|over|to)$/,
    whole: new RegExp(
      `^(?:showing|revealing|displaying|exposing|to (?:show|reveal)) (?:an?|the|its|some)? ?((?:${colours} )?${cloths})(?: (?:beneath|underneath|below|under|inside|within))?${ends}`,
    ),
    plain: ([, cloth = ''], before) => (isOfClothes(before, 6) ? `, ${cloth} lining` : undefined),
  },
  {
    // 'A cloak, its lining red silk'
    opens: /^(?:its|the|with|lining)$/,
    whole: new RegExp(
      `^(?:(?:its|the|with its) )?lining (?:is |of |in |made of )?((?:${colours} )?${cloths})${ends}`,
    ),
    plain: ([, cloth = '']) => `${cloth} lining`,
  },
]

const beasts =
  '(?:frog|duck|cat|dog|shark|crocodile|dinosaur|monster|tiger|bear|owl|fish|pig|bee|ladybird|ladybug|fox|panda|snake|dragon)'

const faces: readonly Clause[] = [
  {
    // 'Wellies with frog eyes': the wellies have them
    opens: /^(?:with|that|which)$/,
    whole: new RegExp(
      `^(?:with|that have|which have) (${beasts}) (eyes?|faces?|heads?|snouts?|noses?|mouths?|teeth|beaks?)(?: (?:on (?:them|the toes?|the tips?)))?${ends}`,
    ),
    plain: ([, beast = '', part = ''], before) =>
      /^(?:wellies|wellingtons|boots|slippers|shoes|socks|mittens|gloves|trainers|sandals|backpack|rucksack|umbrella|mask)$/.test(
        before.at(-1) ?? '',
      )
        ? `with a ${beast} ${part} print`
        : undefined,
  },
  {
    // 'A mask painted with shark teeth'
    opens: /^(?:painted|decorated|printed|daubed)$/,
    whole: new RegExp(
      `^(?:painted|decorated|printed|daubed) (?:with|like|as) (?:an? |the |two |red |white |rows of |a row of )*((?:${beasts} )?)(teeth|fangs|jaws?|mouth|grin|eyes?|flames|whiskers)${ends}`,
    ),
    plain: ([, beast = '', sign = ''], before) =>
      isWornThing(before.at(-1) ?? '') ||
      /^(?:shield|board|skateboard|surfboard|guitar)$/.test(before.at(-1) ?? '')
        ? `with a ${beast}${sign} print`
        : undefined,
  },
]

const knots: Clause = {
  // 'A beard tied in two knots'
  opens: /^(?:tied|knotted|done|twisted|gathered)$/,
  whole: new RegExp(
    `^(?:tied|knotted|done|twisted|gathered)(?: up)? (?:in|into) (an?|one|two|three|four|many|several|little|tight)(?: (?:big|little|tight|small|neat|loose))? knots?${ends}`,
  ),
  plain: ([, count = ''], before) => {
    const hair = before.at(-1) ?? ''
    if (hair === 'beard') return `, knotted beard ,`
    return hair === 'hair' ? (/two/.test(count) ? 'in two buns' : 'in a topknot') : undefined
  },
}

const inHats: Clause = {
  // 'A feather in a headband'
  opens:
    /^(?:an?|one|two|three|single|long|tall|big|small|little|feather|plume|ostrich|peacock|[a-z]+)$/,
  whole: new RegExp(
    `^((?:an?|one|two|three) )?((?:(?:single|long|tall|big|small|ostrich|peacock|pheasant|eagle|${colours}) )*)(feathers?|plumes?) (?:stuck |tucked |pinned |set )?(?:in|into|on|through) (an?|his|her|the|their) ((?:(?:beaded|silk|velvet|sequinned|${colours}) )*)(headband|turban|bandeau)(?= |$)`,
  ),
  plain: ([, count = '', said = '', feather = '', owner = '', look = '', band = ''], before) =>
    opensClause(before)
      ? `${owner} ${look}${band} with ${count === '' ? (feather.endsWith('s') ? '' : 'a ') : count}${said}${feather}`
      : undefined,
}

const inBands: Clause = {
  // 'A rose in a hatband': of a hat
  opens: /^hatband$/,
  whole: /^hatband(?= |$)/,
  plain: (_, before) =>
    /^(?:an?|his|her|their|the)$/.test(before.at(-1) ?? '') &&
    /^(?:in|into|on|under|behind|through)$/.test(before.at(-2) ?? '') &&
    !before.some((word) =>
      /^(?:\w*hat|fedora|bowler|cap|trilby|boater|homburg|stetson)$/.test(word),
    )
      ? 'hat'
      : undefined,
}

const flaps: Clause = {
  // 'A hat with earflaps'
  opens: /^(?:hat|cap|beanie)$/,
  whole:
    /^(hat|cap|beanie) with ((?:(?:an?|the|its|big|long|fur|fleece|furry|woolly|loose|dangling|two) )*)(?:ear ?flaps|earlaps)(?= |$)/,
  plain: ([, hat = '']) => (hat === 'cap' ? 'ear flap cap' : 'earflap hat'),
}

const wrapped: Clause = {
  // 'Forearms wrapped in grey bandages'
  opens:
    /^(?:forearms?|arms?|legs?|shins?|calves|thighs?|wrists?|ankles?|knees?|both|left|right|feet|chest|torso|neck)$/,
  whole: new RegExp(
    `^((?:(?:both|left|right) )?(?:forearms?|arms?|legs?|shins?|calves|thighs?|wrists?|ankles?|knees?|feet|chest|torso|neck)) (?:is |are )?(?:wrapped|swathed|wound|bound|bandaged|covered|swaddled)(?: up)? (?:in|with) ((?:(?:dirty|bloody|old|clean|torn|loose|ragged|linen|${colours}) )*)(?:bandages?|bandaging|gauze)(?= |$)`,
  ),
  plain: ([, limb = '', said = ''], before) =>
    opensClause(before) || /^(?:his|her|their|its|the|with)$/.test(before.at(-1) ?? '')
      ? `${said}bandages round the ${limb}`
      : undefined,
}

const pockets: Clause = {
  // 'A catapult sticking out of the back pocket'
  opens: /^(?:sticking|poking|peeking|peeping|jutting|hanging|spilling|protruding)$/,
  whole: new RegExp(
    `^(?:sticking|poking|peeking|peeping|jutting|hanging|spilling|protruding)(?: halfway)? (?:out of|from|out from) ${own} (back|hip|rear|side|left|right|front) (pockets?)(?= |$)`,
  ),
  plain: ([, which = '', pocket = ''], before) =>
    isWornThing(before.at(-1) ?? '') ? `in the ${which} ${pocket}` : undefined,
}

const bags =
  /^(?:backpack|rucksack|bag|satchel|belt|knapsack|pack|haversack|bandolier|basket|suitcase|staff|hat)$/

const fromIt: Clause = {
  // 'A backpack, tin mug hanging from it'
  opens: /^(?:hanging|dangling|swinging|clipped|strapped|tied|hung|clanking|jingling|lashed)$/,
  whole: new RegExp(
    `^(?:hanging|dangling|swinging|clipped|strapped|tied|hung|clanking|jingling|lashed)(?: down)? (?:from|off|to|on|onto) (?:it|its (?:side|bottom|back|straps?|frame))${ends}`,
  ),
  plain: (_, before) => {
    const bag = before.findLast((word) => bags.test(word))
    return bag === undefined ? undefined : `hanging from the ${bag}`
  },
}

export const dressBearingClauses: readonly Clause[] = [
  ...onSleeves,
  ...badges,
  ...standIns,
  leaning,
  ...linings,
  ...faces,
  knots,
  inHats,
  inBands,
  flaps,
  wrapped,
  pockets,
  fromIt,
]
