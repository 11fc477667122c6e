/** Dress by likeness and by what is done with it: 'a hat like a ship', 'a cravat in a waterfall knot', 'a ruby on each finger', 'roses enamelled on his breastplate', 'a toe poking through his boot', 'a takoba sword', 'a wrestling granny'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends, hues, isPictured, isWornThing, own } from './clause-words.ts'

const shoes =
  '(?:boots?|shoes?|socks?|slippers?|stockings?|trainers?|sneakers?|sandals?|wellies|clogs?)'
const fingers = '(?:fingers?|thumbs?|knuckles?)'
const gems =
  '(?:ruby|emerald|sapphire|diamond|opal|pearl|amethyst|topaz|garnet|jade|jewel|gem|moonstone)'

const onHands: readonly Clause[] = [
  {
    // 'Silver rings on three fingers': of five
    opens: new RegExp(
      `^(?:rings?|thin|thick|chunky|heavy|big|brass|copper|iron|steel|bone|jade|${hues})$`,
    ),
    whole: new RegExp(
      `^((?:(?:thin|thick|chunky|heavy|big|brass|copper|iron|steel|bone|jade|${colours}) )*)rings on (?:${own} )?(two|three|four|five|six|eight|ten|every|each|all|most|several)(?: (?:of )?${own})? ${fingers}(?: (?:of|on) ${own} (left|right)(?: hand)?)?(?= |$)`,
    ),
    plain: ([, said = '', count = '', side]) =>
      `${/^(?:every|each|all|most|several)$/.test(count) ? '' : `${count} `}${said}rings on the ${side === undefined ? 'fingers' : `${side} hand`}`,
  },
  {
    // 'A ruby on each finger', 'an emerald on her thumb'
    opens:
      /^(?:an?|huge|big|one|ruby|emerald|sapphire|diamond|opal|pearl|amethyst|topaz|garnet|jewel|gem|rubies|emeralds|diamonds|sapphires)$/,
    whole: new RegExp(
      `^((?:an? |one )?(?:(?:huge|big|fat|tiny|single) )?)(${gems}) on (?:(each|every)|${own})(?: (?:left|right|little|ring|middle|index))? ${fingers}(?= |$)`,
    ),
    plain: ([, said = '', gem = '', each]) =>
      each === undefined
        ? `${said}${gem} ring on the finger`
        : `${said.replace(/^(?:an?|one) /, '')}${gem} rings on the fingers`,
  },
]

const knotted: Clause = {
  // 'A cravat in a waterfall knot'
  opens: /^(?:in|with|tied)$/,
  whole: new RegExp(
    `^(?:tied )?(?:in|with) an? (?:(?:big|loose|tight|perfect|sloppy|small) )?(?:half )?(?:waterfall|windsor|butterfly|mathematical|oriental|square|reef|granny|gordian|trinity|eldredge|sailor|pretzel|four in hand|double|fisherman|lover) knot${ends}`,
  ),
  plain: (_, before) =>
    /^(?:cravat|tie|sash|scarf|neckerchief|kerchief|belt|ribbon|bandana|obi|necktie|stock|headscarf|rope|shawl)$/.test(
      before.at(-1) ?? '',
    )
      ? ', knotted'
      : undefined,
}

const shaped: Clause = {
  // 'A hat like a ship', 'shoes like boats'
  opens: /^like$/,
  whole: new RegExp(
    `^like ((?:an? |two )?(?:(?:small|big|upturned|sinking|little|paper) )?)([a-z]+)${ends}`,
  ),
  plain: ([, count = '', what = ''], before) =>
    /^(?:hat|bonnet|helmet|shoes|boots|slippers|headdress|crown|earrings|buttons|brooch|hairpin|handbag|bag|backpack|spectacles|glasses)$/.test(
      before.at(-1) ?? '',
    ) && isPictured(what.replace(/s$/, ''))
      ? `shaped like ${count}${what}`
      : undefined,
}

const worked =
  '(enamelled|enameled|gilded|gilt|embossed|engraved|etched|painted|embroidered|carved|hammered|inlaid|stencilled|chased)'

const workedOn: Clause = {
  // 'Gilded lions on his pauldrons': nobody's beasts
  opens: new RegExp(`^${worked}$`),
  whole: new RegExp(
    `^${worked} ((?:(?:small|big|tiny|${colours}) )*)([a-z]+) on ${own} ((?:(?:left|right) )?(?:breastplate|pauldrons?|helmet|shield|cuirass|gauntlets?|greaves|armou?r|fan|chest ?plate|vambraces?|bracers?|buckler|scabbard|quiver|parasol|guitar|drum|belt))(?= |$)`,
  ),
  plain: ([, how = '', said = '', figure = '', thing = '']) =>
    isPictured(figure) || isPictured(figure.replace(/s$/, ''))
      ? /^gil/.test(how)
        ? `${said}gilded ${figure} embossed on the ${thing}`
        : `${said}${figure} ${how} on the ${thing}`
      : undefined,
}

const toes: Clause = {
  // 'Toe poking through his left boot'
  opens: /^(?:(?:his|her|their|its|one|a|big|two|bare)|toes?)$/,
  whole: new RegExp(
    `^(?:(?:his|her|their|its|one|an?|big|two|bare|dirty) )*toes? (?:is |are )?(?:poking|sticking|peeping|peeking|showing|coming|popping|wiggling)(?: out)? (?:through|of|from|out of)(?: (?:an?|the) holes? in)? ((?:his|her|their|its|the|one|an?|both) )?((?:left|right) )?(${shoes})(?= |$)`,
  ),
  plain: ([, owner = '', side = '', shoe = '']) => `${owner}torn ${side}${shoe} with a hole`,
}

const muted: Clause = {
  // 'A trumpet with a mute'
  opens: /^(?:trumpet|trombone|cornet|bugle|horn)$/,
  whole:
    /^(trumpet|trombone|cornet|bugle|horn) with (?:an?|its) (?:(?:plunger|straight|cup|harmon) )?mute(?: in)?(?= |$)/,
  plain: ([, horn = '']) => `muted ${horn}`,
}

const ermine: Clause = {
  // 'A king in moth-eaten ermine': no beast
  opens:
    /^(?:moth|ragged|mangy|threadbare|tattered|patched|grubby|royal|full|old|trailing|yellowed)$/,
  whole: new RegExp(
    `^((?:(?:moth eaten|ragged|mangy|threadbare|tattered|patched|grubby|royal|full|old|trailing|yellowed) )+)(ermine|sable|mink)${ends}`,
  ),
  plain: ([, said = '', fur = ''], before) =>
    /^(?:in|wearing|wears|,)$/.test(before.at(-1) ?? '') &&
    /\b(?:king|queen|emperor|empress|prince|princess|duke|duchess|lord|lady|judge|tsar|tsarina|countess|baron|baroness|pope|regent|heiress|diva)\b/.test(
      before.join(' '),
    )
      ? `${said}${fur} mantle`
      : undefined,
}

const blades =
  /^(?:takoba|kilij|kampilan|jambiya|kukri|khukuri|khanjar|kris|keris|shamshir|talwar|tulwar|yatagan|yataghan|katana|wakizashi|tanto|gladius|spatha|seax|falchion|estoc|flyssa|nimcha|shashka|dao|jian|bolo|barong|panga|pata|khopesh|kopis|xiphos|falcata|dirk|kindjal|katar|kaskara|shotel|ida|assegai|iklwa|nodachi|tachi|odachi|ninjato|rapier|sabre|claymore|zweihander|flamberge|stiletto|misericorde|kopesh|machete|cutlass)$/

const named: Clause = {
  // 'A takoba sword' is one
  opens: blades,
  whole:
    /^([a-z]+) (?:sword|blade|sabre|saber|dagger|knife|spear|short sword|longsword)(?= [,.;:!?)]| and | in | on | with | at | through | under | over | from |$)/,
  plain: ([, blade = '']) =>
    vocabulary.entries.get(blade)?.thing === undefined ? undefined : blade,
}

const inBelts: Clause = {
  // 'An axe in the belt'
  opens: /^in$/,
  whole: new RegExp(
    `^in ${own} ((?:(?:left|right) )?(?:belt|boot|sash|waistband|garter|bandolier))(?= [,.;:!?)]| and | but |$)`,
  ),
  plain: ([, place = ''], before) =>
    vocabulary.entries.get(before.at(-1) ?? '')?.thing?.slot === 'prop'
      ? `tucked in the ${place}`
      : undefined,
}

const chains: Clause = {
  // 'Goblin, monocle chain'
  opens: /^(?:monocle|spectacles?|eyeglass|glasses)$/,
  whole:
    /^(monocle|spectacles?|eyeglass|glasses) (?:chain|cord|ribbon|string|lanyard)(?= [,.;:!?)]| and |$)/,
  plain: ([, glass = '']) => `${glass} with a strap`,
}

const strung: Clause = {
  // 'Seven crowns on one string'
  opens: /^(?:on|all)$/,
  whole: new RegExp(
    `^(?:all )?on (?:an?|one|a single|the same) (?:(?:long|thin|leather|dirty) )?(?:string|thread|wire|twine)${ends}`,
  ),
  plain: (_, before) =>
    isWornThing(before.at(-1) ?? '') && /(?<!bone|s)s$/.test(before.at(-1) ?? '')
      ? ', strung'
      : undefined,
}

const atThroat: Clause = {
  // 'A gold filigree heart at the neck'
  opens: new RegExp(
    `^(?:an?|filigree|tiny|small|big|brass|tin|jade|bone|heart|star|crescent|anchor|sun|shell|locket|crucifix|${hues})$`,
  ),
  whole: new RegExp(
    `^((?:(?:an?|filigree|tiny|small|big|brass|tin|jade|bone|${colours}) )*)(heart|star|crescent|anchor|sun|shell|moon) (?:hanging )?(?:at|round|around|about) ${own} (?:neck|throat)(?= |$)`,
  ),
  plain: ([, said = '', sign = '']) => `${said}${sign} pendant`,
}

const sports: Readonly<Record<string, string>> = {
  wrestling: 'wrestler',
  boxing: 'boxer',
  skateboarding: 'skateboarder',
  surfing: 'surfer',
  breakdancing: 'breakdancer',
  fencing: 'fencer',
  skating: 'skater',
  snowboarding: 'snowboarder',
  weightlifting: 'weightlifter',
  bodybuilding: 'bodybuilder',
  swimming: 'swimmer',
  bullfighting: 'bullfighter',
  cycling: 'cyclist',
  mountaineering: 'mountaineer',
  parachuting: 'parachutist',
  cheerleading: 'cheerleader',
}

const whoElse =
  '(granny|grandma|grandmother|grandpa|grandfather|grandad|granddad|nan|nana|gran|nun|monk|priest|vicar|wizard|witch|girl|boy|kid|lady|mum|mom|dad|uncle|aunt|auntie|bishop|pensioner|princess|prince|queen|king|knight|vampire|orc|goblin|dwarf|elf|troll|zombie|skeleton|mummy|bride)'

const sporting: Clause = {
  // 'A wrestling granny' is a wrestler
  opens: new RegExp(`^(?:${Object.keys(sports).join('|')})$`),
  whole: new RegExp(`^(${Object.keys(sports).join('|')}) ${whoElse}(?= |$)`),
  plain: ([, deed = '', who = ''], before) =>
    /^(?:an?|the|old|tiny|young|elderly|)$/.test(before.at(-1) ?? '')
      ? `${sports[deed] ?? ''} ${who}`
      : undefined,
}

const toy: Clause = {
  // 'A one-eyed teddy bear'
  opens: /^one$/,
  whole:
    /^one (eyed|armed|legged|eared) (teddy bear|teddy|plush bear|rag doll|toy rabbit|toy bear|stuffed rabbit|stuffed bear)(?= |$)/,
  plain: ([, , what = '']) => `broken ${what}`,
}

const carriedTrain: Clause = {
  // 'A stepmother, train carried by nobody'
  opens: /^(?:long|endless|heavy|velvet|silk|lace|train)$/,
  whole:
    /^((?:(?:long|endless|heavy|velvet|silk|lace) )*)train (?:carried|borne|held up|held|dragged) (?:up )?by (?:nobody|no one|anyone|himself|herself)(?= |$)/,
  plain: ([, said = ''], before) =>
    /\b(?:railway|station|engine|steam|toy|model)\b/.test(before.join(' '))
      ? undefined
      : `${/\b(?:gown|dress|robe|robes|cloak|cape|veil|mantle|bride|kimono)\b/.test(before.join(' ')) ? '' : 'gown '}with a ${said === '' ? 'long ' : said}train`,
}

export const dressLikenedClauses: readonly Clause[] = [
  ...onHands,
  knotted,
  shaped,
  workedOn,
  toes,
  muted,
  ermine,
  named,
  inBelts,
  chains,
  strung,
  atThroat,
  sporting,
  toy,
  carriedTrain,
]
