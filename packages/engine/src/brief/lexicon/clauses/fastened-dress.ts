/** How dress is tied, topped, held up and hung: 'a cravat tied in a bow', 'a cane with an ivory top', 'fists wrapped in tape', 'sleeves held up by garters', 'a plaid pinned at the shoulder'. */
import { vocabulary } from '../../words/vocabulary.ts'
import {
  type Clause,
  colours,
  ends,
  endsOr,
  isOfClothes,
  isWornThing,
  own,
} from './clause-words.ts'

const sticks = /^(?:cane|stick|umbrella|parasol|brolly|crop|baton|crutch)$/
const staffs = /^(?:staff|sceptre|scepter|wand|rod|crosier|crozier|crook|pole|stave)$/
const knots = '(?:tied|knotted|fastened|done|looped|laced|twisted|gathered)'

const tied: readonly Clause[] = [
  {
    // 'A cravat tied in a bow' holds no bow
    opens: new RegExp(`^${knots}$`),
    whole: new RegExp(
      `^${knots}(?: up)? (?:in|into|with) an? (?:(?:big|huge|large|small|neat|loose|floppy|droopy|lopsided|perfect|sloppy|soft|giant|enormous|tight|simple|pretty|crooked|limp) )*(bow|knot)(?= [,.;:!?)]| and | with | at | under | over | on | behind | beneath |$)`,
    ),
    plain: ([, how = ''], before) => {
      // Ribbons are bows themselves.
      const isRibbon = /^(?:ribbons?|sash|sashes|obi)$/.test(before.at(-1) ?? '')
      if (how === 'bow' && isRibbon) return undefined
      return isOfClothes(before, 2) ? `tied in a ${how}` : undefined
    },
  },
  {
    // 'A cane with an ivory top'
    opens: /^with$/,
    whole: new RegExp(`^with (an?|its) ((?:[a-z-]+ ){1,3}?)(?:top|head|finial)${ends}`),
    plain: ([, article = '', said = ''], before) => {
      // 'A silver duck's head' is one.
      const isBeast = said
        .split(' ')
        .some((word) => vocabulary.entries.get(word.replace(/'s$/, ''))?.animal !== undefined)
      if (isBeast) return undefined
      const thing = before.at(-1) ?? ''
      const part = sticks.test(thing) ? 'knob' : staffs.test(thing) ? 'tip' : undefined
      return part && `with ${article} ${said}${part}`
    },
  },
  {
    // 'Fists wrapped in tape', 'forearms bound with leather strips'
    opens:
      /^(?:hands?|fists?|knuckles|palms|wrists?|forearms?|arms?|shins?|legs?|calves|ankles?|fingers?)$/,
    whole: new RegExp(
      `^(hands?|fists?|knuckles|palms|wrists?|forearms?|arms?|shins?|legs?|calves|ankles?|fingers?) (?:(?:still|both|tightly|loosely|heavily|roughly|badly) )*(?:wrapped|bound|taped|strapped|swathed|wound|bandaged|done)(?: up)? (?:in|with) ((?:[a-z-]+ )??)(?:strips of )?(tape|straps|strapping|gauze|strips|cords?|rope|twine|thongs|wraps|bindings|wrappings|hemp)(?: strips)?${endsOr('to|up|from')}`,
    ),
    plain: ([, part = '', said = '', cloth = '']) => {
      if (/^fingers?$/.test(part)) return `taped ${part}`
      const limb = /^(?:hand|fist|knuckle|palm)/.test(part)
        ? 'hand'
        : /^(?:wrist|forearm|arm)/.test(part)
          ? 'arm'
          : 'leg'
      const stuff = /^(?:gauze|hemp|rope)$/.test(cloth) ? `${cloth} ` : ''
      return `${said}${stuff}${limb} wraps`
    },
  },
]

const heldUp: readonly Clause[] = [
  {
    // 'Sleeves held up by garters'
    opens: /^(?:shirt)?sleeves$/,
    whole:
      /^(?:shirt)?sleeves (?:(?:are|is|all) )*(?:held|kept|pushed|hitched|pinned|gathered|caught)(?: up| back)? (?:by|with|in) ((?:[a-z]+ )??)(?:sleeve )?(?:garters|elastics?|bands|armbands|rubber bands)(?= |$)/,
    plain: ([, said = '']) => `${said}sleeve garters`,
  },
  {
    // 'Garters on his sleeves'
    opens: /^garters$/,
    whole: new RegExp(
      `^garters (?:on|round|around|over|above) ${own} (?:sleeves|elbows|arms)(?= |$)`,
    ),
    plain: () => 'sleeve garters',
  },
  {
    // 'A plaid pinned at the shoulder', 'in a green plaid flung over one shoulder'
    opens: /^(?:plaid|tartan)$/,
    whole:
      /^(plaid|tartan) (?=(?:is )?(?:pinned|thrown|slung|draped|brooched|flung|fastened|clasped|swept|tossed|wound|held|looped|over|across)(?: |$))/,
    plain: ([, cloth = '']) => `${cloth} shawl`,
  },
]

const under: readonly Clause[] = [
  {
    // 'Four books under one wing', 'a newspaper under his left flipper'
    opens: /^(?:under|beneath|in)$/,
    whole:
      /^(?:(?:tucked|held|clamped|clasped) )?(?:under|beneath) ((?:one|his|her|its|their|the|a|each) (?:(?:left|right) )?)(?:wing|flipper|fin|trotter|hoof|paw|pincer|foreleg|forepaw|tentacle|armpit)(?= |$)/,
    plain: ([, which = ''], before) =>
      before.slice(-3).some((word) => isWornThing(word) || isWornThing(word.replace(/s$/, '')))
        ? `under ${which}arm`
        : undefined,
  },
]

const net =
  '(?:(?:a|her|his|the|fine|silver|gold|golden|black|silk|crocheted|little) )*(?:net|caul|snood|hairnet|crespine)'

const hair: readonly Clause[] = [
  {
    // 'Hair caught up in a net of pearls'
    opens: /^(?:hair|braids|plaits|curls|locks|bun)$/,
    whole: new RegExp(
      `^(hair|braids|plaits|curls|locks|bun) ((?:(?:is|was|tucked|held|gathered|tied|caught|bundled|piled|coiled|bound|swept|put|done|all|up|back|away|neatly|stuffed|pinned|high) )+)(?:in|into|under|inside|with|by) ${net} of ((?:(?:gold|silver|tiny|black|white|seed) )*(?:pearls|gold|silver|beads|gold thread|silver thread|jewels|crystals|silk))${ends}`,
    ),
    plain: ([, name = '', how = '', stuff = '']) =>
      `${/piled|swept|high/.test(how) ? `piled ${name}` : name} , hairnet of ${stuff}`,
  },
  {
    // 'Hair hanging in wet strands over one eye'
    opens: /^(?:hair|fringe|locks|mane|curls)$/,
    whole: new RegExp(
      `^(hair|fringe|locks|mane|curls) (?:(?:is|that|which|hanging|hangs|falling|falls|fell|flopping|flops|drooping|plastered|clinging|all|down|dripping) )+in ((?:[a-z]+ ){0,2}?)(?:strands|strings|ropes|clumps|curtains?|tendrils|rat's tails|rats' tails|rats tails|wisps|hanks|tatters|tangles|ribbons)(?: (over|across|in front of|into) ${own} (?:(left|right) )?(eyes?|face|brow|forehead|shoulders?|back))?${ends}`,
    ),
    plain: ([, name = '', said = '', over = '', side = '', place = '']) => {
      const look = said.replace(/\b(?:long|thin|dark|few|thick) /g, (word) =>
        word === 'few ' ? '' : word,
      )
      if (over === '') return `${look}${name} , loose hair`
      if (/^eye$/.test(place)) return `${look}${name} over one ${side === '' ? '' : `${side} `}eye`
      return `${look}${name} over the ${place}`
    },
  },
  {
    // 'Eyebrows down to his cheeks', 'eyebrows that reach her shoulders'
    opens: /^(?:eyebrows|brows)$/,
    whole: new RegExp(
      `^(?:eyebrows|brows) (?:(?:that|which|are|so long|long enough|they|hanging|hang|reaching|reach|trailing|grown|grow|drooping|droop|falling|fall|almost|nearly|all the way|to) )*(?:down )?(?:past|to|over|below|reach|as far as|touch) ${own} (?:cheeks?|cheekbones|shoulders|chin|jaw|chest|beard|moustache|ears|eyes|nose|mouth)${ends}`,
    ),
    plain: ([said = '']) =>
      /down|hang|reach|trail|droop|fall|touch|grow|past|long/.test(said)
        ? 'very long eyebrows'
        : undefined,
  },
]

const days = '(?:an?|one|two|three|four|five|six|ten|few|several|some|\\d{1,2})'

const beards: readonly Clause[] = [
  {
    // 'A beard three days old'
    opens: /^beard$/,
    whole: new RegExp(
      `^beard (?:of )?(?:(?:a|about|some|only) )*${days}(?: or [a-z]+)? days(?: old)?${ends}`,
    ),
    plain: () => 'stubble',
  },
  {
    // 'A two-day-old beard', 'three days' growth of beard', 'a week's beard'
    opens: new RegExp(`^${days}$|^week(?:'s)?$`),
    whole: new RegExp(
      `^(?:${days} (?:- )?(?:or [a-z]+ )?)?(?:days?|weeks?)(?:'s?|s)?(?: - old| old| - | growth of| worth of|) ?(?:beard|growth|stubble)(?= |$)(?: on ${own} (?:chin|jaw|face|cheeks))?`,
    ),
    plain: ([said = '']) => (/^(?:growth|stubble)?$/.test(said) ? undefined : 'stubble'),
  },
]

const lands =
  '(?:northern|southern|eastern|western|north|south|east|west|upper|lower|outer|inner|far|wild|old|high|welsh|scottish|border)'

const soils = 'oil|grease|coal|coal dust|soot|mud|blood|ink|chalk|flour|tar|ash|dirt|rust|dust|clay'

/** Cloth that pictures are worked into. */
const isFlat =
  /^(?:stole|cope|surcoat|tabard|cape|cloak|chasuble|robe|robes|scapular|banner|sash|kimono|waistcoat|vestments|gown|dalmatic|mantle|tunic|alb|cassock|habit)$/

function isOfFlat(before: readonly string[]): boolean {
  const from = before.findLastIndex((word) => /^[,.;:!?]$/.test(word)) + 1
  return before.slice(Math.max(from, before.length - 4)).some((word) => isFlat.test(word))
}

const marks: readonly Clause[] = [
  {
    // 'Oil streaks on the face'
    opens: new RegExp(`^(?:${soils.replaceAll(/ [a-z]+/g, '')})$`),
    whole: new RegExp(
      `^(${soils}) (?:streaks?|smears?|smudges?|marks?|stains?|spots?|smuts?|streaking|smeared|streaked)(?: all)? (?:on|across|over|down|along) ${own} ((?:(?:left|right) )?(?:face|cheeks?|nose|chin|brow|forehead|jaw|neck))(?= |$)`,
    ),
    // 'Coal smudges' are known by that name.
    plain: ([clause = '', soil = '', place = '']) =>
      /^coal smudges/.test(clause) ? undefined : `smears of ${soil} on the ${place}`,
  },
  {
    // 'A shaved head painted silver'
    opens: /^(?:shaved|shaven|bald|bare|hairless|shorn)$/,
    whole: new RegExp(
      `^(?:shaved|shaven|bald|bare|hairless|shorn) (?:head|scalp|skull|pate) (?:is |was )?(?:painted|dyed|daubed|coloured|colored|chalked|lacquered|gilded) (${colours})(?= |$)`,
    ),
    plain: ([, colour = '']) => `bald head , head painted ${colour}`,
  },
  {
    // 'A ranger of the northern marches' marches nowhere
    opens: /^(?:of|from|in|to)$/,
    whole: new RegExp(
      `^(?:of|from|in|to) the (?:${lands} )*(?:marches|wastes|reaches|fells|shires|provinces|downs|moors|borderlands|territories|kingdoms|isles)(?= [,.;:!?)]| and | with | in | who |$)`,
    ),
    plain: () => '',
  },
  {
    // 'A stole with gold crosses': no jewellery
    opens: /^(?:with|in)$/,
    whole:
      /^(with|in) ((?:[a-z]+ (?:and [a-z]+ )?with )?)((?:(?:small|tiny|big|large|embroidered|two|three) )*)(gold|golden|silver) (crosses|keys|bells|stars|coins|feathers|lilies|bees|eagles|lions)(?= [,.;:!?)]| and | on | down | at |$)/,
    plain: ([, link = '', more = '', size = '', colour = '', figures = ''], before) =>
      link === 'with' && more === '' && isOfFlat(before)
        ? `with ${size}${colour === 'silver' ? 'silvery' : 'golden'} ${figures} printed on it`
        : undefined,
  },
  {
    // 'A coat of many colours'
    opens: /^(?:of|in)$/,
    whole:
      /^(?:of|in) (?:many|all|every|all the|seven|a dozen|a hundred|a thousand|several) (?:different |bright |gaudy )?colou?rs?(?: of the rainbow)?(?= [,.;:!?)]| and | with | on | over | round | around |$)/,
    plain: ([said = ''], before) =>
      isOfClothes(before, 2) ? (/rainbow/.test(said) ? undefined : 'in multicoloured') : undefined,
  },
]

export const fastenedDressClauses: readonly Clause[] = [
  ...tied,
  ...heldUp,
  ...under,
  ...hair,
  ...beards,
  ...marks,
]
