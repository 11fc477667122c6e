/** Short clauses about parts of the body and of clothes in the plain words for them: 'one horn broken off', 'hands are folded', 'desert camo', 'face hidden in shadow'. */
import { vocabulary } from '../vocabulary.ts'
import type { BodyClause } from './body-clauses.ts'
import { colours, ends, own } from './surface-words.ts'

const grounds = 'desert|woodland|urban|jungle|forest|arctic|snow|winter|digital|navy|army|marine'
const behind = '(?:in|by|under|beneath|behind|with)'

export const plainClauses: readonly BodyClause[] = [
  {
    // 'one horn broken off'
    opens: /^(?:one|a)$/,
    whole:
      /^(?:one|a) (horn|tusk|antler) (?:(?:is|was|has|been|half|partly|completely) )*(?:broken|snapped|sawn|hacked|shattered|torn)(?: (?:clean |right )?(?:off|away|short|in half|in two))(?= [,.;:!?)]| and | but |$)/,
    plain: ([, part]) => `broken-off ${part}`,
  },
  {
    // 'her hands are folded'
    opens: /^(?:hands|arms|palms|legs)$/,
    whole:
      /^(hands|arms|palms|legs) (?:are|were|is|held|kept) (?:(?:always|tightly|neatly|primly|loosely) )*(folded|clasped|crossed|raised|outstretched|pressed together)(?= |$)/,
    plain: ([, part, how]) => `${part} ${how}`,
  },
  {
    // 'hair falling loose', 'hair worn down'
    opens: /^(?:hair|curls|locks|mane|tresses)$/,
    whole:
      /^(hair|curls|locks|mane|tresses) (?:(?:is|that|which) )?(?:falling|falls|hanging|hangs|tumbling|tumbles|flowing|worn|left|let|spilling|spills|kept) (?:completely |all )?(loose|free|down)(?! (?:of|to|from|over|past|her|his|their|the|in|on|below))(?= |$)/,
    plain: ([, hair, how]) => `${hair} ${how === 'free' ? 'loose' : how}`,
  },
  {
    opens: /^(?:hair|curls|locks|mane|tresses)$/,
    whole:
      /^(hair|curls|locks|mane|tresses) (?:falling|falls|hanging|hangs|tumbling|tumbles|flowing|worn|spilling|spills) (?:loose|free|loosely|freely)(?= (?:over|around|about|down|past|on|to|across) )/,
    plain: ([, hair]) => `loose ${hair}`,
  },
  {
    // 'her left eye is cybernetic and glows red'
    opens: /^(?:left|right)$/,
    whole: new RegExp(
      `^(left|right) eye (?:is|was) (?:an? )?(cybernetic|mechanical|robotic|artificial|bionic|prosthetic|glass)(?: (?:one|eye|implant))?(?: ,)? (?:and|that|which|it) (?:(?:faintly|always|it) )?(glows|shines|is|flickers|burns|gleams) (${colours})(?= |$)`,
    ),
    plain: ([, side, made, glow, hue]) =>
      `${glow === 'is' ? '' : 'glowing '}${hue} ${made} eye on the ${side}`,
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
    // 'face hidden in shadow', 'her face is lost in the darkness of the hood'
    opens: /^(?:face|features)$/,
    whole: new RegExp(
      `^(?:face|features) (?:(?:is|are|always|completely|mostly|half|entirely|partly|almost) )*(?:hidden|lost|obscured|shrouded|cloaked|veiled|swallowed|concealed|covered) ${behind} (?:(?:the|deep|a|his|her|their|total|dark) )*(?:shadows?|darkness|gloom|blackness)(?: (?:of|under|beneath|in) ${own} (hood|cowl|hat|helmet|brim))?(?= |$)`,
    ),
    plain: ([, cover]) => `hidden face ,${cover === undefined ? '' : ` ${cover} ,`}`,
  },
  {
    // 'ears poking out of a backwards cap'
    opens: /^ears$/,
    whole: new RegExp(
      `^ears (?:that |which |are )?(?:poke|poking|stick|sticking|peek|peeking|pop|popping|show|showing|come|coming) (?:(?:out|up|through|from|of|under|below|beneath) )+(?=(?:${own} )?(?:\\w+ ){0,2}(?:hat|cap|hood|beanie|helmet|hair|turban|bonnet|headscarf|scarf|hijab|bandana|wig|fringe|curls|headband)${ends})`,
    ),
    plain: (_, before) =>
      /^(?:[,.;:]|and|his|her|its|their|with|big|long|floppy)?$/.test(before.at(-1) ?? '')
        ? 'visible ears on'
        : 'ears on',
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
    // 'barnacle-encrusted armour'
    opens:
      /^(?:barnacles?|salt|coral|shell|mud|dirt|ice|rust|lichen|moss|sand|frost|seaweed|limpet|slime|fungus|mushroom)$/,
    whole:
      /^(barnacle|salt|coral|shell|mud|dirt|ice|rust|lichen|moss|sand|frost|seaweed|limpet|slime|fungus|mushroom)s? (?:encrusted|crusted|draped|laden|clad|ridden)(?= |$)/,
    plain: ([, stuff]) => `${stuff}-covered`,
  },
  {
    // 'sleeves stained with herbs'
    opens: /^(?:sleeves?|cuffs?|hem|collar|knees|elbows|fingers|fingertips|apron|hands)$/,
    whole:
      /^(sleeves?|cuffs?|hem|collar|knees|elbows|apron) (?:(?:is|are|all|always|permanently) )*(stained|spattered|splattered|smeared|streaked|splashed) (?:with|by|in) (?:(?:old|dried|fresh|green) )?(herb|ink|paint|wine|blood|mud|grass|oil|grease|coffee|tea|berry|juice|soot|wax|flour|sauce|chalk|ash|salt)(?:s|es|ries)?(?= [,.;:!?)]| and |$)/,
    plain: ([, part, state, stuff]) => `${stuff}-${state} ${part}`,
  },
  {
    // 'knees scabbed', 'knuckles bruised and raw'
    opens: /^(?:knees?|elbows?|knuckles|shins|fingers|fingertips|nails|heels|soles|palms)$/,
    whole: new RegExp(
      `^(knees?|elbows?|knuckles|shins|fingers|fingertips|nails|heels|soles|palms) (?:(?:are|is|all|always|both) )*(scabbed|skinned|grazed|bruised|scraped|chapped|blistered|calloused|cracked|bitten|chewed|raw|bloodied|bandaged)${ends}`,
    ),
    plain: ([, part, state]) => `${state} ${part}`,
  },
  {
    // 'as wide as she is tall'
    opens: /^as$/,
    whole:
      /^as (?:wide|broad|round|big around) as (?:s?he|they|it|i) (?:is|are|am|s) (?:tall|high)(?= |$)/,
    plain: () => 'round build',
  },
  {
    // 'hide the black of peat'
    opens: /^(?:hide|skin|fur|coat|scales|feathers|plumage|shell)$/,
    whole: new RegExp(
      `^(hide|skin|fur|scales|feathers|plumage|shell) the (${colours}) of (?:\\w+ ){0,2}?\\w+${ends}`,
    ),
    plain: ([, part, hue]) => `${hue} ${part}`,
  },
  {
    // 'the colour of old honey' makes nobody old
    opens: /^the$/,
    whole: /^the colou?r of (?:old|young|ancient|aged|new) (\w+)(?= |$)/,
    plain: ([clause, thing]) =>
      vocabulary.entries.get(clause.replace(/^.* of /, ''))?.colour === true
        ? undefined
        : `the colour of ${thing}`,
  },
  {
    // 'hair the colour of kelp' is kelp green, though kelp itself is no colour
    opens: /^the$/,
    whole:
      /^the colou?r of (?:(?:wet|fresh|dried|dry|damp|dark) )*([a-z]+)(?= [,.;!?:)]| and | but | with |$)/,
    plain: ([, thing = '']) => {
      const { colour, material } = vocabulary.entries.get(thing) ?? {}
      return colour === true || material !== undefined ? undefined : hueOf(thing)
    },
  },
  {
    // 'like him, but shorter'
    opens: /^(?:shorter|taller|stockier|slimmer|thinner|fatter|chubbier|skinnier|broader|stouter)$/,
    whole: new RegExp(`^(\\w+?)(?:i?er)${ends}`),
    plain: ([clause], before) =>
      /^(?:[,.;:]|but|and|bit|much|slightly|lot|is)?$/.test(before.at(-1) ?? '')
        ? comparatives.get(clause)
        : undefined,
  },
]

/** The colour that is named after a thing: 'kelp green', 'brick red'. */
function hueOf(thing: string): string | undefined {
  const single = thing.replace(/s$/, '')
  return ['green', 'red', 'blue', 'brown', 'yellow', 'grey', 'white', 'black', 'orange', 'purple']
    .flatMap((hue) => [`${thing} ${hue}`, `${single} ${hue}`])
    .find((name) => vocabulary.entries.get(name)?.colour === true)
}

const comparatives: ReadonlyMap<string, string> = new Map([
  ['shorter', 'short'],
  ['taller', 'tall'],
  ['stockier', 'stocky'],
  ['slimmer', 'slim'],
  ['thinner', 'thin'],
  ['fatter', 'fat'],
  ['chubbier', 'chubby'],
  ['skinnier', 'skinny'],
  ['broader', 'broad'],
  ['stouter', 'stout'],
])
