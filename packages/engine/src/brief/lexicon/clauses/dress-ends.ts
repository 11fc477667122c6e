/** Where dress ends and what is at its tips: 'a glove to the elbow in red satin', 'boots with turned-up toes', 'a hat bent at the top', 'a coat slit for riding', 'goggles with one cracked lens', 'cake on a plate'. */
import { vocabulary } from '../../words/vocabulary.ts'
import {
  type Clause,
  colours,
  ends,
  endsOr,
  isLook,
  isOfClothes,
  isWornThing,
  opensClause,
  own,
} from './clause-words.ts'

const joints = '(?:elbows?|ankles?|wrists?|waist|hips?|calf|calves|mid-calf|chin|shoulders?)'
const hats = /^(?:hat|cap|helmet|bonnet|turban|hood|shako|busby|beret|toque|headdress|tam)$/
const shoes =
  '(?:shoes?|boots?|slippers?|trainers|sneakers|clogs|sandals|heels|wellies|wellingtons|feet|loafers|pumps|brogues|plimsolls|flip-flops)'
const loosened =
  '(?:undone|untied|unlaced|trailing|loose|dangling|flapping|knotted|frayed|coming undone|hanging|hanging loose|hanging down|untucked)'
const spoilt =
  '(?:cracked|broken|missing|shattered|smashed|scratched|chipped|fogged|steamed-up|taped|bent|snapped|torn|loose|undone|gone|dangling|frayed|burnt|singed|crooked|crushed|drooping)'

const reaching: readonly Clause[] = [
  {
    // 'A glove to the elbow in red satin': the glove is red
    opens: /^(?:(?:up|down) )?to$/,
    whole: new RegExp(`^to ${own} (${joints}) in ((?:[a-z]+ (?:and )?){0,2}[a-z]+)${ends}`),
    plain: ([, joint = '', said = ''], before) =>
      isWornThing(before.at(-1) ?? '') && isLook(said)
        ? `in ${said} , ${joint.replace(/s$/, '')} length`
        : undefined,
  },
  {
    // 'One sleeve pushed to the elbow'
    opens: /^sleeves?$/,
    whole:
      /^(sleeves?) (?:is |are |both )?(?:pushed|shoved|hiked|hitched|rucked|bunched|pulled|shoved up|turned)(?: up| back)? (?:to|past|above|over|up to) (?:the |his |her |their |its |both )?(?:elbows?|shoulders?)(?= |$)/,
    plain: ([, sleeve = '']) => `${sleeve} rolled up`,
  },
  {
    // 'Sleeves turned back to show an orange lining'
    opens: /^(?:turned|folded|thrown|flung|rolled|pinned|hitched)$/,
    whole:
      /^(turned|folded|thrown|flung|rolled|pinned|hitched) (back|up|open) (?:to show|to reveal|to display|to expose|showing|revealing)(?= )/,
    plain: ([, how = '', where = '']) => `${how} ${where} , with`,
  },
  {
    // 'A coat slit up the back for riding'
    opens: /^for$/,
    whole: new RegExp(
      `^for (?:riding|walking|running|dancing|climbing|fighting|swimming|sailing|travelling|marching|kneeling|crawling|sitting|sleeping|flying)${endsOr('in')}`,
    ),
    plain: (_, before) => (isOfClothes(before, 6) ? '' : undefined),
  },
]

const tips: readonly Clause[] = [
  {
    // 'Boots with turned-up toes'
    opens: /^with$/,
    whole:
      /^with (?:(?:long|very|slightly) )*(turned up|up ?turned|upturned|curled|curling|curly|curved|pointed|pointy|square|open|round|steel|peaked) toes?(?= |$)/,
    plain: ([, how = ''], before) => {
      if (!new RegExp(`^${shoes}$`).test(before.at(-1) ?? '')) return undefined
      return /pointed|pointy|square|open|round|peaked/.test(how)
        ? `with ${how} tips`
        : how === 'steel'
          ? undefined
          : 'with curled toes'
    },
  },
  {
    // 'A hat bent at the top', and no top to wear
    opens:
      /^(?:bent|forked|crumpled|folded|flopped|split|pointed|twisted|charred|torn|squashed|dented|curled|notched|broken|burnt|open|narrow|wide|frayed|hooked)$/,
    whole:
      /^(bent|forked|crumpled|folded|flopped|split|pointed|twisted|charred|torn|squashed|dented|curled|notched|broken|burnt|open|narrow|wide|frayed|hooked)(?: over)? (?:at|near|towards?) (?:the|its) (?:very )?(?:top|peak|point|summit)(?= |$)/,
    plain: ([, how = '']) => how,
  },
  {
    // 'A coonskin cap with the tail over his left ear': nobody's own tail
    opens: /^with$/,
    whole: new RegExp(
      `^with (?:the|an?|its|two) (?:[a-z]+ )?tails?(?: (?:over|down|hanging|at|on|behind|dangling|past|beside|swinging|still) (?:[a-z]+ ){0,3}(?:ear|back|shoulder|neck|side|behind|on|down|attached))?${ends}`,
    ),
    plain: (_, before) => (hats.test(before.at(-1) ?? '') ? 'with a fur tassel' : undefined),
  },
  {
    // 'A hat, one feather broken', 'goggles with one cracked lens'
    opens: /^(?:with|one)$/,
    whole: new RegExp(
      `^(?:with )?(?:one|an?|its|the|both) (?:(?:left|right) )?(?:(${spoilt}) (lens|lenses|glass|feather|plume|horn|strap|heel|sole|tassel|button)|(lens|lenses|feather|plume|strap|heel|sole|tassel|buckle|lace|string|spur|cuff|pocket) (?:is |was )?(${spoilt}))${ends}`,
    ),
    plain: ([, how = '', part = '', name = '', state = ''], before) => {
      const thing = before.at(-1) === ',' ? before.at(-2) : before.at(-1)
      if (!isWornThing(thing ?? '')) return undefined
      return `with one ${part}${name} ${how}${state}`
    },
  },
  {
    // 'Apron strings undone'
    opens: /^(?:apron|bonnet|pinafore|smock|gown|hood|cap|pyjama)$/,
    whole: new RegExp(
      `^(apron|bonnet|pinafore|smock|gown|hood|cap|pyjama) (?:strings|ties|ribbons|laces)(?: (?:are|all|half))* (${loosened})${ends}`,
    ),
    plain: ([, thing = '', how = '']) =>
      `${thing} ${/hang|dang|trail|flap|loose/.test(how) ? 'untied' : how}`,
  },
  {
    // 'A seam up the back of the stockings'
    opens: /^(?:seams?|seamed)$/,
    whole:
      /^seams? (?:running |going |straight |crooked )*(?:up|down|along) (?:the|its|their|her|his) backs? of (?:the|her|his|its|their|both) (stockings|hose|tights|nylons|legs)(?= |$)/,
    plain: ([, hose = '']) => (hose === 'legs' ? 'seamed stockings' : `seamed ${hose}`),
  },
  {
    // 'A cap with three points, one red, one green, one yellow'
    opens: /^(?:cap|hat|hood|crown|collar|coxcomb|banner|cloak|cape|skirt|headdress)$/,
    whole: new RegExp(
      `^(cap|hat|hood|crown|collar|coxcomb|banner|cloak|cape|skirt|headdress) (?:has |have |with |of |in )(two|three|four|five) (points|peaks|tails|tips|horns|ends|ribbons|stripes|feathers|plumes|straps|panels|tiers|layers|bands|patches) (?:[,:(] )?one (${colours}) (?:, |and |, and )?one (${colours})(?: (?:, |and |, and )?one (${colours}))?(?: (?:, |and |, and )?one (${colours}))?(?: \\))?${ends}`,
    ),
    plain: ([, thing = '', count = '', parts = '', ...hues]) =>
      `${hues.filter(Boolean).join(' and ')} ${thing} with ${count} ${parts}`,
  },
  {
    // '… each with a bell'
    opens: /^each$/,
    whole:
      /^each (?:one )?(?:with|ending in|tipped with|carrying|bearing) (?:an?|its own) ((?:[a-z]+ ){0,2})(bell|tassel|pompom|pom-pom|bead|coin|jewel|pearl|feather|knot)(?: (?:on|at) (?:it|the (?:end|tip)|its (?:end|tip)))?(?= |$)/,
    plain: ([, said = '', thing = ''], before) =>
      /^,$/.test(before.at(-1) ?? '') ? `with ${said}${thing}s` : undefined,
  },
]

const dusts: Readonly<Record<string, string>> = {
  coal: 'coal dust',
  charcoal: 'coal dust',
  chalk: 'chalk dust',
  tar: 'grease',
}
const face = '(?:nose|tip of the nose|cheeks?|chin|forehead|brow|face|eyelids?|temples?|jaw)'

const soiled: readonly Clause[] = [
  {
    // 'Leather kneepads, coal on her nose'
    opens: /^(?:coal|charcoal|chalk|tar)$/,
    whole: new RegExp(
      `^(coal|charcoal|chalk|tar) (?:still )?(?:all )?(on|over|across) ${own} (?:(left|right) )?(${face})(?= |$)`,
    ),
    plain: ([, stuff = '', at = '', side = '', place = '']) =>
      `${dusts[stuff] ?? stuff} ${at} the ${side === '' ? '' : `${side} `}${place}`,
  },
  {
    // 'A painter, blue on her chin'
    opens: /^[a-z]+$/,
    whole: new RegExp(`^(${colours}) on ${own} (nose|cheeks?|chin|forehead|brow)(?= |$)`),
    plain: ([, colour = '', place = ''], before) =>
      opensClause(before) ? `${colour} paint on the ${place}` : undefined,
  },
  {
    // 'A cloth over mouth and nose'
    opens: /^(?:cloth|rag|linen|gauze|towel|napkin|veil|scarf|kerchief|handkerchief|bandage)$/,
    whole: new RegExp(
      `^(cloth|rag|linen|gauze|towel|napkin|handkerchief) (?:(?:tied|wrapped|pulled|worn|wound|bound|knotted|up) )*(?:over|across|round|around) (?:${own} )?(?:mouth and nose|nose and mouth|mouth|nose|lower face)(?= |$)`,
    ),
    plain: ([, cloth = '']) => `${cloth} face covering`,
  },
]

const served = '(?:plate|paper plate|saucer|tin plate|cake stand|napkin|leaf|doily)'

const turns: readonly Clause[] = [
  {
    // 'Honeycomb on a plate': nobody wears plate
    opens: /^on$/,
    whole: new RegExp(`^on an? (?:[a-z]+ )?${served}${endsOr('in|at')}`),
    plain: (_, before) => {
      const { thing, animal } = vocabulary.entries.get(before.at(-1) ?? '') ?? {}
      return thing?.slot === 'prop' || animal !== undefined ? 'on a dish' : undefined
    },
  },
  {
    // 'A godmother who has given up: dressing gown, curlers'
    opens: /^(?:who|that|which|and|she|he)$/,
    whole:
      /^(?:who|that|which|and|she|he)(?: has| have| had| is)?(?: long| just| completely| finally| clearly)* (?:given|gave|giving) up(?: on (?:life|everything|it all|love|the world|magic|people|fashion|being good|trying))?(?= [:.,;!)—–-]|$)/,
    plain: () => '',
  },
  {
    // 'Size 13 sneakers' are two
    opens: /^size$/,
    whole: new RegExp(
      `^size (\\d{1,2}|ten|eleven|twelve|thirteen|fourteen|fifteen) ((?:[a-z]+ ){0,2}?)(${shoes})(?= |$)`,
    ),
    plain: ([, size = '', said = '', thing = '']) =>
      `${/^\d$|^3\d$|^4[0-5]$/.test(size) ? '' : 'big '}${said}${thing}`,
  },
  {
    // 'A rugby player in green and white hoops'
    opens: /^[a-z]+$/,
    whole: new RegExp(
      `^(${colours.replace('|silver', '').replace('|golden', '').replace('|gold', '')}) and (${colours.replace('|silver', '').replace('|golden', '').replace('|gold', '')}) (?:hoops|hooped)(?= [,.;:!?)]| and |$)`,
    ),
    plain: ([, one = '', other = ''], before) =>
      before.some((word) => /^(?:kit|strip|team|club|stripes)$/.test(word))
        ? undefined
        : isOfClothes(before, 2)
          ? `${one} and ${other} stripes`
          : `${one} and ${other} striped jersey`,
  },
  {
    // 'A nose ring with a chain to the ear'
    opens: /^(?:with|chain|a)$/,
    whole: new RegExp(
      `^(?:with )?(?:a )?((?:(?:thin|fine|gold|silver|golden|delicate|little) )*)chain (?:(?:running|going|leading|strung|hanging|stretched|looped) )?(?:from (?:(?:${own}) )?(?:nose|nostril)(?: ring)? )?(?:to|up to|linking it to) ${own} (?:(?:left|right) )?(?:ear|earring|earlobe)(?= |$)`,
    ),
    plain: ([, said = ''], before) =>
      before.at(-1) === ',' || before.length === 0 ? `${said}nose chain` : `and ${said}nose chain`,
  },
  {
    // 'Holding herself very straight'
    opens: /^(?:holding|holds|carrying|carries|bearing|keeping|keeps)$/,
    whole:
      /^(?:holding|holds|carrying|carries|bearing|keeping|keeps) (?:himself|herself|themself|themselves|itself|her back|his back) (?:(?:very|quite|rigidly|ramrod|terribly|perfectly|poker|as) )*(?:straight|upright|erect|stiffly|stiff|tall|like a soldier|like a ruler|like a queen|proudly|straight as a rod)(?= |$)/,
    plain: () => 'standing upright',
  },
  {
    // 'A hooded merlin on her fist'
    opens: /^(?:hooded|merlin|hobby|tiercel|lanner|saker|gyrfalcon|gyr)$/,
    whole: new RegExp(
      `^(?:(?:hooded )?(?:merlin|hobby|tiercel|lanner|saker|gyrfalcon|gyr)(?: falcon)? (on|at) ${own} ((?:(?:left|right|gloved) )*(?:fist|wrist|arm|glove|hand|shoulder|gauntlet))|hooded (merlin|hobby|tiercel|lanner|saker|gyrfalcon|falcon|hawk|eagle))(?= |$)`,
    ),
    plain: ([, at = '', place = '', bird = '']) =>
      bird === '' ? `falcon ${at} the ${place}` : /hawk|eagle/.test(bird) ? bird : 'falcon',
  },
  {
    // 'A juggler, harlequin tights in green and black'
    opens: /^harlequin$/,
    whole:
      /^harlequin (, )?(?:diamond )?(tights|hose|leggings|trousers|suit|catsuit|leotard|dress|coat|jacket|shirt|stockings|costume|cape|bodysuit|skirt|breeches|waistcoat)(?= |$)/,
    // A mark may have been put in where none was written.
    plain: ([, mark = '', garment = ''], before) =>
      garment === 'costume' || (mark !== '' && before.length === 0)
        ? undefined
        : `harlequin print ${garment}`,
  },
  {
    // 'A red underlip'
    opens: /^(?:lower|bottom|upper|under)$/,
    whole: /^(?:lower|bottom|upper|under) lip(?: only)?(?= [,.;:!?)]| and |$)/,
    plain: (_, before) => (opensClause(before) ? undefined : 'lips'),
  },
]

const flat =
  '(?:shield|buckler|surcoat|tabard|banner|flag|standard|breastplate|cuirass|jersey|t-shirt|tshirt|t - shirt|tee|shirt|sweatshirt|jumper|sweater|pullover|hoodie|singlet|vest|waistcoat|apron|sash|cape|cloak|kimono|dress|skirt|tie|socks|buckle|lunchbox|skateboard|pyjamas|pajamas|nightshirt|scrubs|leotard|swimsuit|trunks|livery|armband|bib)'

/** A beast by its name, whatever is said of it. */
function isBeast(words: string): boolean {
  const { animal, thing } = vocabulary.entries.get(words.split(' ').at(-1) ?? '') ?? {}
  return animal !== undefined && thing?.slot !== 'feature'
}

const pictured: readonly Clause[] = [
  {
    // 'A knight with a dragon on his shield', 'a lion on the surcoat': no beast that sits there
    opens: {
      test: (word) => /^(?:with|an?|two|three)$/.test(word) || isBeast(word) || isLook(word),
    },
    whole: new RegExp(
      `^(?:with )?((?:(?:an?|two|three) )?(?:[a-z]+ ){0,2}?)([a-z]+)(?: [a-z]+ant)? (?:on|across|upon) ((?:his|her|their|its|the|my) (?:(?!left|right)[a-z]+ ){0,2}?)(${flat})${ends}`,
    ),
    plain: ([, said = '', beast = '', owner = '', thing = ''], before) => {
      if (!isBeast(beast)) return undefined
      if (
        !/^(?:with|,|and|;|:|\.|)$/.test(before.at(-1) ?? '') &&
        !/^(?:an?|two|three) /.test(said)
      )
        return undefined
      const isToldOf = before.at(-1) === ',' && before.at(-2) === thing
      return isToldOf
        ? `with ${said}${beast} on it`
        : `, ${owner}${thing} with ${said}${beast} on it`
    },
  },
]

export const dressEndsClauses: readonly Clause[] = [
  ...reaching,
  ...tips,
  ...soiled,
  ...turns,
  ...pictured,
]
