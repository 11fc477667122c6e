/** Bodies as storytellers tell them: 'seven fingers on the right hand', 'flies about its head', 'scales at the temples', 'a pocket watch with no hands', 'crown rusted onto his skull', 'a suit of samurai armour'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends, endsOr, isWornThing, opensClause } from './clause-words.ts'

const own = '(?:his|her|their|its|the|both|each|either|every)'
const numbers = '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2})'

function isBeast(word: string): boolean {
  const { animal, who } = vocabulary.entries.get(word) ?? {}
  return animal !== undefined || /folk$|dragon|naga|insect/.test(who?.concept ?? '')
}

/** What feathers tied there are worn as. */
function bandOf(place: string): string {
  if (/^(?:ankles|calves)$/.test(place)) return 'anklets'
  return place === 'knees' ? 'garters' : place === 'wrists' ? 'bracelets' : 'armbands'
}

const bodies: readonly Clause[] = [
  {
    // 'Yellow spots down the flanks', 'hide with black bars'
    opens: /^[a-z]{3,}$/,
    whole: new RegExp(
      `^(${colours}) (spots|stripes|bars|bands|rosettes|patches|speckles|blotches|splotches|swirls|chevrons|zigzags|dapples)(?: (?:down|along|on|across|over|all over|all along) (?:${own} )?(?:flanks?|sides?|back|spine|haunches|rump|withers|neck|belly|body|tail))?${ends}`,
    ),
    plain: ([clause = '', hue = '', figure = ''], before) => {
      const isOfCoat =
        /^(?:,|with|and)$/.test(before.at(-1) ?? ',') &&
        before
          .slice(-4)
          .some((word) => /^(?:hide|fur|scales|coat|feathers|plumage|skin|body)$/.test(word))
      const isPlaced = / (?:down|along|across|over) /.test(clause) && before.at(-1) !== 'with'
      const isOfBeast =
        before.some((word) => isBeast(word)) && !before.some((word) => isWornThing(word))
      if (!(isOfCoat && /^(?:bars|bands)$/.test(figure)) && !(isPlaced && isOfBeast))
        return undefined
      const told = /^(?:bars|bands|chevrons|zigzags)$/.test(figure) ? 'stripes' : figure
      return `${hue} ${told}`
    },
  },
  {
    // 'Gold bangles to the elbow, shy'
    opens:
      /^(?:bangles|bracelets|rings|bandages|tattoos|henna|gauntlets|gloves|freckles|feathers|scales|fur)$/,
    whole: new RegExp(
      `^(bangles|bracelets|bandages|tattoos|henna|freckles|feathers|scales|fur) (?:all the way |right |halfway )?(?:up |down )?to (?:${own} )?(elbows?|shoulders?|knees?|armpits?|thighs?)${ends}`,
    ),
    plain: ([, what = '', place = '']) =>
      `${what} on the ${/^(?:knee|thigh)/.test(place) ? 'legs' : 'arms'}`,
  },
  {
    // 'The left arm is a skeleton's up to the shoulder', 'his right hand is a crab's'
    opens: /^(?:left|right)$/,
    whole: new RegExp(
      `^(left|right) (arm|hand|leg|foot|eye|ear) is (?:that of )?(?:an? |the )?([a-z]+)(?: (?:up|down)? ?to the [a-z]+)?${ends}`,
    ),
    plain: ([, side = '', limb = '', name = '']) => {
      if (name === 'skeleton') return `skeletal ${side} ${limb}`
      return isBeast(name) ? `${name}-like ${side} ${limb}` : undefined
    },
  },
  {
    // 'Belly round with child'
    opens: /^(?:belly|big|round|heavy|great)$/,
    whole: new RegExp(
      `^(?:belly )?(?:is )?(?:round|big|heavy|great|swollen|huge|large) with (?:child|twins)${ends}`,
    ),
    plain: () => ', pregnant ,',
  },
  {
    // 'Pale green glow', 'with a sickly glow'
    opens: new RegExp(
      `^(?:${colours}|faint|sickly|eerie|soft|unearthly|ghostly|pale|dim|cold|warm)$`,
    ),
    whole: new RegExp(
      `^((?:(?:faint|sickly|eerie|soft|unearthly|ghostly|dim|cold|warm) )*)((?:${colours})?) ?glow${ends}`,
    ),
    plain: ([, said = '', hue = ''], before) =>
      /^(?:,|an?|the|with|and)$/.test(before.at(-1) ?? ',') && `${said}${hue}` !== ''
        ? `${hue} glowing aura`
        : undefined,
  },
  {
    // 'Whispering to a newborn'
    opens: /^(?:whispering|singing|talking|murmuring|humming|cooing)$/,
    whole: new RegExp(
      `^(whispering|singing|talking|murmuring|humming|cooing) to (?:an?|the|her|his) (?:sleeping |tiny )?(newborn|baby|infant)${ends}`,
    ),
    plain: ([, verb = '', baby = '']) => `${verb} , with a ${baby}`,
  },
  {
    // 'Seven fingers on the right hand', 'six toes on each foot'
    opens: new RegExp(`^${numbers}$`),
    whole: new RegExp(
      `^(${numbers}) (fingers|toes|claws|talons|knuckles|thumbs) on ${own} (?:(left|right) )?(?:hand|foot|paw|hands|feet|paws)${ends}`,
    ),
    plain: ([, count = '', what = '', side]) =>
      side === undefined ? `${count} ${what}` : `${count} ${side} ${what}`,
  },
  {
    // 'Flies about its head', 'bats circling overhead', ', flies,'
    opens:
      /^(?:flies|gnats|midges|wasps|moths|bees|butterflies|fireflies|bats|crows|ravens|sparrows|birds|planets|stars)$/,
    whole: new RegExp(
      `^(flies|gnats|midges|wasps|moths|bees|butterflies|fireflies|bats|crows|ravens|sparrows|birds|planets|stars)(?: (?:(?:that|which|are|always|all|constantly) )*(?:buzz|buzzes|buzzing|circle|circling|orbit|orbiting|swarm|swarming|hover|hovering|wheel|wheeling|flutter|fluttering|whirl|whirling|dance|dancing|spin|spinning))?(?: (about|around|round|over|above|behind) ${own} ([a-z]+)| overhead)${ends}`,
    ),
    plain: ([clause, what = '', , place = 'head'], before) => {
      const isSubject = /^(?:s?he|it|they|who|that)$/.test(before.at(-1) ?? '')
      if (isSubject || before.at(-1) === 'of') return undefined
      const owner = /\b(?:his|her|their)\b/.exec(clause)?.[0]
      return `cloud of ${what} around ${owner ?? 'the'} ${place}`
    },
  },
  {
    // 'A corpse, flies, grey skin'
    opens: /^flies$/,
    whole: /^flies(?= [,.;!]|$)/,
    plain: (_, before) =>
      before.at(-1) === ',' || before.at(-1) === 'and' ? 'cloud of flies' : undefined,
  },
  {
    // 'Pale gold scales at the temples': no hair
    opens: new RegExp(
      `^(?:a|few|some|scattered|small|pale|dark|tiny|iridescent|scales|feathers|fur|moss|bark|${colours})$`,
    ),
    whole: new RegExp(
      `^((?:(?:a few|some|scattered|small|tiny|iridescent|fine|delicate|soft|pale|shimmering) )*(?:${colours} )?)(scales|feathers|tufts of fur|moss|bark|lichen|barnacles|crystals|quills|thorns) (?:at|on|over|across|along|around|down|framing|growing on|growing from|dusting|dotting) ((?:${own} )(?:temples?|cheekbones?|cheeks|brow|forehead|jaw|jawline|hairline|nose|neck|throat|collarbones?|forearms?|shoulders?|arms|knuckles|spine|shins|elbows))${ends}`,
    ),
    plain: ([, said = '', what = '', place = '']) =>
      what === 'scales'
        ? `${said}patches of scales on ${place.replace(/temples?$/, 'cheeks')}`
        : undefined,
  },
  {
    // 'Ostrich plumes at ankles and elbows', 'bells on her ankles'
    opens:
      /^(?:ostrich|peacock|eagle|owl|raven|crow|hawk|red|white|black|blue|green|feathers|plumes)$/,
    whole: new RegExp(
      `^((?:ostrich|peacock|eagle|owl|raven|crow|hawk|red|white|black|blue|green|long) )*(feathers|plumes) (?:tied |bound |strapped )?(?:at|on|around|round|above|below|about) (?:${own} )?(ankles|elbows|knees|wrists|arms|calves|upper arms)(?: and (?:${own} )?(ankles|elbows|knees|wrists|arms|calves))?${ends}`,
    ),
    plain: ([clause = '', , what = '', first = '', second]) => {
      const hue = clause
        .slice(0, clause.indexOf(what))
        .replace(/\b(?:ostrich|peacock|eagle|owl|raven|crow|hawk|long) /g, '')
      const bands = [first, ...(second === undefined ? [] : [second])].map(bandOf)
      return bands.map((band) => `${hue}feather ${band}`).join(' and ')
    },
  },
]

const innards: Clause = {
  // 'Ribs poking out of a brocade coat', 'bones showing through her sleeves'
  opens:
    /^(?:bare|white|bleached|broken|yellowed|his|her|its|their|the)$|^(?:ribs|bones|ribcage|spine|vertebrae)$/,
  whole:
    /^(?:(?:his|her|its|their|the) )?(?:(?:bare|white|bleached|broken|yellowed) )*(ribs|bones|ribcage|spine|vertebrae) (?:poking|showing|sticking|protruding|jutting|visible|peeping|gleaming|bulging|poke|show|stick|jut)(?: (?:out|up))? (?:of|through|from|under|between|beneath)(?= (?:an?|his|her|their|its|the|torn|rotten|ragged)\b)/,
  plain: ([, bones = '']) => `, exposed ${bones} , dressed in`,
}

const things: readonly Clause[] = [
  innards,
  {
    // 'Her sealskin slung over one shoulder'
    opens:
      /^(?:bear|wolf|seal|fox|lion|leopard|tiger|deer|goat|sheep|cow|boar|otter|swan|selkie|panther|elk|hyena)skin$/,
    whole:
      /^(\w+?)skin (?=(?:over|across|on|around|round|about|slung|draped|thrown|tied|worn|knotted|hung|for a cloak|as a cloak)\b)(?!(?:[a-z]+ ){2,5}(?:shoulders?|neck|back)\b)/,
    plain: ([, beast = '']) => `a ${beast} pelt`,
  },
  {
    // 'A pocket watch with no hands', 'a clock without hands'
    opens: /^(?:watch|clock|pocketwatch|wristwatch)$/,
    whole:
      /^(watch|clock|pocketwatch|wristwatch)(?: face)? (?:with no|without|that has no|missing its|with the) (?:hands|numbers|numerals|dial|face)(?: (?:missing|gone|broken off))?(?= [,.;:!?)]| and | but | in | on |$)/,
    plain: ([, watch]) => watch,
  },
  {
    // 'Crown rusted onto his skull', 'a helmet welded to her head'
    opens:
      /^(?:rusted|melted|welded|fused|grown|nailed|frozen|bolted|sewn|stitched|burnt|burned|stuck|soldered|screwed|glued|riveted|set)$/,
    whole: new RegExp(
      `^(rusted|melted|welded|fused|grown|nailed|frozen|bolted|sewn|stitched|burnt|burned|stuck|soldered|screwed|glued|riveted) (?:fast |tight )?(?:onto|to|into|on|with) (his|her|their|its|the) (?:bare |own )?(skull|head|brow|scalp|face|skin|flesh|bones?|body|chest|shoulders?)${ends}`,
    ),
    plain: ([, how = '', owner = '', place = ''], before) => {
      const isWorn = isWornThing(before.at(-1) ?? '')
      const where = /^(?:skull|scalp|brow)$/.test(place) ? 'head' : place
      return isWorn ? `${how} on ${owner} ${where}` : undefined
    },
  },
  {
    // 'A cutlass with a basket hilt'
    opens: /^(?:with|basket)$/,
    whole: new RegExp(`^(with an? |)(basket|cup|bell|shell|swept|cross)[ -]?(hilt|guard)${ends}`),
    plain: ([, link = '', kind = '', part = '']) => `${link}${kind}-shaped ${part}`,
  },
  {
    // 'A breastplate with a spear hole through the middle'
    opens: /^(?:spear|arrow|sword|axe|bite|cannon|cannonball|shot|gun|lance|knife|claw)$/,
    whole: new RegExp(
      `^(spear|arrow|sword|axe|bite|cannonball|cannon ball|shot|gunshot|lance|knife|claw|dagger|sizeable|fist sized) (holes?)(?: (?:through|in|over|near|right through|where) (?:the|its|his|her|their) (?:[a-z]+ )?(?:middle|centre|center|heart|chest|front|back|side|belly|shoulder|breast))?${ends}`,
    ),
    plain: ([, by = '', hole = '']) => `${by} ${hole}`,
  },
  {
    // 'A sentient suit of samurai armour'
    opens: /^(?:suit|suits|set)$/,
    whole:
      /^(?:suit|set) of ((?:[a-z]+ ){0,3}?)(armou?r|mail|chainmail|plate|chitin|barding)(?= |$)/,
    plain: ([, said = '', armour = '']) => `${said}${armour === 'plate' ? 'plate armour' : armour}`,
  },
  {
    // 'The child's drawing stuck to the chest', 'a photo pinned to the jacket'
    opens:
      /^(?:child|childs|kid|kids|children|drawing|photo|photograph|picture|letter|note|postcard|map)$/,
    whole: new RegExp(
      `^(?:(?:child|childs|kid|kids|children) )?(drawing|photo|photograph|picture|letter|note|postcard|map)(?: of (?:his|her|their|a|an|the|its) (?:[a-z]+ )?[a-z]+)? (?:stuck|pinned|taped|glued|sewn|tied|nailed) (?:on|to|onto) (${own} (?:[a-z]+ )?[a-z]+)${ends}`,
    ),
    plain: ([, what = '', place = '']) =>
      `pinned ${/^(?:photo|photograph|picture)$/.test(what) ? 'photograph' : what === 'drawing' ? 'paper drawing' : what} on ${place}`,
  },
  {
    // 'Chestplate missing its left half'
    opens: /^missing$/,
    whole: new RegExp(
      `^missing (?:its|the|his|her|one|a) (?:(left|right|lower|upper|front|back) )?(half|sleeve|side|shoulder|collar|panel|leg|cuff|brim|crown|heel|sole|lens)${ends}`,
    ),
    plain: ([, side = '', part = ''], before) =>
      isWornThing(before.at(-1) ?? '') ? `with ${side} ${part} missing` : undefined,
  },
]

const looks: readonly Clause[] = [
  {
    // 'Looks like a treasure chest with legs', 'in the shape of a walking teapot'
    opens: /^(?:looks?|looking|shaped|in)$/,
    whole:
      /^(?:looks? like|looking like|shaped like|in the shape of|in the form of) an? ((?:[a-z]+ ){0,2}?(?:chest|trunk|teapot|barrel|bookcase|wardrobe|chair|door|lamp|clock|book|jar|box|cube|cauldron|mirror|bathtub|boot|chest of drawers|cupboard|coffin|suitcase|piano|kettle|stove|bed))(?= |$)/,
    plain: ([, thing = ''], before) =>
      opensClause(before) || before.length > 0 ? `has an ${thing} body` : undefined,
  },
]

const hairs: readonly Clause[] = [
  {
    // 'Her hair is the same colour but lighter'
    opens: /^(?:it|hair|beard|eyes|the|of)$/,
    whole: new RegExp(
      `^(?:it is |is |are |of )?(?:the )?same colou?r(?: as (?:it|that|her skin|his skin))? ?,? but (?:a (?:bit|little|shade|touch) |slightly |much |somewhat )?(lighter|darker|paler|brighter|greyer|duller)${endsOr('than')}`,
    ),
    plain: ([clause, shade = '']) =>
      `${/^(?:it|is)/.test(clause) ? 'is ' : ''}matching ${shade.replace('lighter', 'light').replace('darker', 'dark').replace('paler', 'pale').replace(/er$/, '')}`,
  },
]

export const oddBodiesClauses: readonly Clause[] = [...bodies, ...things, ...looks, ...hairs]
