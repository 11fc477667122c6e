/** What is borne on dress or hangs from it, and in how many colours it is: 'a horn round the neck', 'a pistol in each boot', 'striped in orange, brown and cream', 'a dead bee on the brim'. */
import { pluralOf } from '../../words/inflect.ts'
import { vocabulary } from '../../words/vocabulary.ts'
import {
  type Clause,
  ends,
  isHue,
  isOfClothes,
  isStuff,
  isWornThing,
  opensClause,
} from './clause-words.ts'

const hue = '((?:(?!and |in |to )[a-z]+ )??[a-z]+|#[0-9a-f]{6})'

const manyHues: Clause = {
  // 'A poncho striped in orange, brown and cream': the last of them is the poncho's as well.
  opens:
    /^(?:striped|checked|chequered|checkered|quartered|banded|panelled|paneled|spotted|dappled|painted|halved|embroidered|patched|tiered|marbled|hooped)$/,
  whole: new RegExp(`^([a-z]+) (?:in|with) ${hue} , ${hue} (?:, )?and ${hue}${ends}`),
  plain: ([, how = '', ...hues]) =>
    hues.slice(0, 3).every((each) => isHue(each ?? ''))
      ? `${how} in ${hues.slice(0, 3).join(' and ')}`
      : undefined,
}

const changing: Clause = {
  // 'A dress that changes from blue at the top to white at the hem'
  opens:
    /^(?:that|which|changing|changes|going|goes|turning|shading|shifting|shifts|bleeding|running|fading|fades)$/,
  whole: new RegExp(
    `^(?:that |which )?(?:slowly |gently |gradually )?(?:changes?|changing|goes|going|turns?|turning|shades?|shading|shifts?|shifting|bleeds?|bleeding|runs?|running|fades?|fading) (?:in colou?r |colou?r )?from ${hue} (?:(?:at|on|round|around) (?:the|its|her|his) [a-z]+ )?(?:in)?to ${hue}(?: (?:at|on|round|around|by|near) (?:the|its|her|his) [a-z]+)?${ends}`,
  ),
  plain: ([, one = '', two = ''], before) =>
    isHue(one) && isHue(two) && isOfClothes(before, 3) ? `fading from ${one} to ${two}` : undefined,
}

const tiers: Clause = {
  // 'A three-tiered skirt' is one.
  opens: /^(?:two|three|four|five|six|multi|many)$/,
  whole: /^(?:two|three|four|five|six|multi|many) (tiered|layered)(?= )/,
  plain: ([, how]) => how,
}

const tiedOn: Clause = {
  // 'A helmet tied on with string'
  opens: /^(?:tied|strapped|fastened|held|stuck|taped|bound)$/,
  whole: new RegExp(
    `^(tied|strapped|fastened|held|stuck|taped|bound) (?:on|down|in place|under the chin) (?:with|by) (?:an? |some |only )?(?:bit of |piece of |length of )?(?:old |thick )?(?:string|twine|rope|wire|tape|cord|elastic|thread|bootlace|shoelace|glue|gum)${ends}`,
  ),
  plain: ([, how], before) =>
    /^(?:helmet|helm|hat|cap|mask|crown|wig|halo|visor|hood|bonnet|pauldrons?|breastplate|shoes|boots|soles?)$/.test(
      before.at(-1) ?? '',
    )
      ? how
      : undefined,
}

const beastOnBrim: Clause = {
  // 'A dead bee on the brim', 'a stuffed owl on the hat band'
  opens:
    /^(?:an?|one|two|three|dead|stuffed|dried|paper|tin|brass|clockwork|embroidered|live|tiny)$/,
  whole: new RegExp(
    `^(an? |one |two |three )?((?:(?:dead|stuffed|dried|paper|tin|brass|clockwork|live|tiny|little|small|fat|white|black|red|blue|green|gold|golden) )*)([a-z]+) (?:(?:perched|sitting|pinned|asleep|sewn|nesting) )?(?:on|in|round|around) (?:the|his|her|its) (?:(?:hat )?(?:brim|band|crown|peak)|hatband)${ends}`,
  ),
  plain: ([, count = 'a ', said = '', beast = ''], before) =>
    vocabulary.entries.get(beast)?.animal !== undefined &&
    before.some((word) => vocabulary.entries.get(word)?.thing?.slot === 'head')
      ? `${count}${said}${beast} on the hat`
      : undefined,
}

const hornHung: Clause = {
  // 'A horn round the neck' is blown.
  opens: /^horn$/,
  whole: new RegExp(
    `^horn (?:(?:is|slung|hung|hanging|hangs|worn|tied|strapped|swinging|dangling) )*(round|around|at|on|from|over|across) (his|her|their|its|the) (neck|belt|hip|waist|shoulder|side|chest|sash|saddle)${ends}`,
  ),
  plain: ([, at = '', owner = '', place = ''], before) =>
    /^(?:drinking|blowing|hunting|powder|war|signal|ram|ox|cow|left|right|one)$/.test(
      before.at(-1) ?? '',
    )
      ? undefined
      : `blowing horn ${at} ${owner} ${place}`,
}

const inEach: Clause = {
  // 'A pistol stuck in each boot': two of them
  opens: /^(?:an?|one)$/,
  whole: new RegExp(
    `^(?:an?|one) ((?:[a-z]+ ){0,2}?[a-z]+) (?:(?:stuck|tucked|hidden|thrust|shoved|holstered|strapped|sheathed) )?(in|on|into|to|at|down|up|through) (?:each|either|both|every)(?: of (?:his|her|their|the))? (?:(boots?|sleeves?|pockets?|socks?|gloves?|thighs?|hips?|wrists?|forearms?|shoulders?|ears?|ankles?|knees?|arms?|horns?|legs?))${ends}`,
  ),
  plain: ([, thing = '', at = '', place = '']) => {
    const said =
      vocabulary.entries.get(thing) ?? vocabulary.entries.get(thing.split(' ').at(-1) ?? '')
    const many = pluralOf(thing)
    if (said?.thing?.slot !== 'prop' || many === undefined) return undefined
    return `two ${many} ${/^(?:on|to|at)$/.test(at) ? 'on' : 'in'} the ${/s$/.test(place) ? place : `${place}s`}`
  },
}

const overall: Clause = {
  // 'A blue overall with one strap undone'
  opens: /^overall$/,
  whole: /^overall(?= [,.;:!?)]| with | and | over | tied | rolled | covered | full | open |$)/,
  plain: (_, before) => {
    const said = before.at(-1) ?? ''
    const isSaidOf =
      isHue(said) ||
      /^(?:an?|his|her|their|in|grey|dirty|oily|denim|work|worn|old|stained|torn)$/.test(said)
    return isSaidOf ? 'overalls' : undefined
  },
}

const royalFur: Clause = {
  // 'A crown, ermine with moth holes': worn, and nobody
  opens: /^(?:ermine|sable|mink|chinchilla|astrakhan)$/,
  whole:
    /^(ermine|sable|mink|chinchilla|astrakhan)(?= [,.;:!?)]| with | over | and | round | around |$)/,
  plain: ([, fur = ''], before) =>
    opensClause(before) && before.some((word) => isWornThing(word) && word !== fur)
      ? `${fur} mantle`
      : undefined,
}

const pictureIn: Clause = {
  // 'A locket with a picture of a dog': no dog is there.
  opens: /^(?:with|holding|containing|showing|bearing)$/,
  whole: new RegExp(
    `^(?:with|holding|containing|showing|bearing) (?:an? )?(?:(?:tiny|little|small|faded|painted|miniature|old) )*(?:picture|photo|photograph|portrait|painting|miniature|engraving|drawing|cameo) of (?:an?|the|his|her|their) ((?:[a-z]+ )?)([a-z]+)(?: (?:in|inside|on) it)?${ends}`,
  ),
  plain: ([, said = '', figure = ''], before) =>
    /^(?:locket|medallion|pendant|brooch|ring|badge|pin|watch|cap|hat|mug|shirt|tie|bag|shield|fan)$/.test(
      before.at(-1) ?? '',
    ) && vocabulary.entries.get(figure)?.animal !== undefined
      ? `with ${said}${figure} emblem`
      : undefined,
}

const toElbows: Clause = {
  // 'Flour to the elbows'
  opens: /^(?:flour|dough|soap|suds|clay|plaster|sawdust|chalk|batter|icing)$/,
  whole: new RegExp(
    `^(flour|dough|soap|suds|clay|plaster|sawdust|chalk|batter|icing) (?:right |all the way )?(?:up )?to (?:the|his|her|their|its) (elbows?|wrists?|shoulders?|armpits)${ends}`,
  ),
  plain: ([, stuff = '', end = ''], before) =>
    before.at(-1) === 'with'
      ? `${stuff} on the ${/^wrist/.test(end) ? 'hands' : /^elbow/.test(end) ? 'forearms' : 'arms'}`
      : undefined,
}

const eveningTails: Clause = {
  // 'A butler, tails the colour of night'
  opens: /^tails$/,
  whole:
    /^tails(?= the | , | \. |,| with (?:silk|satin|silver|gold|brass|red|white|black)| in (?:black|grey|midnight)|$)/,
  plain: (_, before) =>
    before.some((word) =>
      /^(?:butler|conductor|pianist|groom|waiter|magician|ringmaster|maestro|valet|footman|violinist|dandy|dancer|cellist|composer|tenor|baritone|ambassador|diplomat|usher|croupier|gentleman|lord|duke|count)$/.test(
        word,
      ),
    ) && opensClause(before)
      ? 'tailcoat'
      : undefined,
}

const armsTied: Clause = {
  // 'Coveralls with the arms tied round her waist'
  opens: /^with$/,
  whole: new RegExp(
    `^with (?:the|its|their|both) (?:arms|sleeves|top|top half|upper half) (?:tied|knotted|wrapped|bound) (?:round|around|about|at) (?:his|her|their|its|the) (waist|hips)${ends}`,
  ),
  plain: ([, place = ''], before) =>
    isOfClothes(before, 1) ? `tied around the ${place}` : undefined,
}

const ofPlace: Clause = {
  // 'Sentry of the glass tower': who guards it is of flesh.
  opens: /^of$/,
  whole:
    /^of the ([a-z]+) (tower|city|palace|castle|gate|gates|court|hall|keep|fortress|mountain|isle|island|bridge|spire|citadel|temple|desert|coast|throne|mines)(?= |$)/,
  plain: ([, stuff = '', place = ''], before) => {
    const isOfSomebody = vocabulary.entries.get(before.at(-1) ?? '')?.who !== undefined
    return isOfSomebody && (isStuff(stuff) || isHue(stuff)) ? `of the ${place}` : undefined
  },
}

const beeKeeping: Clause = {
  // 'A bee-keeping robot' is no bee.
  opens: /^(?:bee|beekeeping|goat|pig|pigeon|falcon)$/,
  whole: /^(?:(bee|goat|pig|pigeon) keeping|beekeeping)(?= [a-z])/,
  plain: ([, beast = 'bee']) => (beast === 'bee' ? 'beekeeper' : `${beast} keeper`),
}

const inkedOnEach: Clause = {
  // 'An anchor on each forearm' is ink, and nothing held.
  opens: /^an?$/,
  whole: new RegExp(
    `^an? ((?:red|black|blue|small|little|tiny|big) )?(anchor|star|heart|cross|skull|rune|eye|moon|crescent|sun|snake|swallow|rose|spider|spiderweb|dagger|arrow|flame|triangle|bird|raven|fish|dragon|scorpion|flower|leaf|key|crown|number|letter|diamond|spiral) (?:inked |drawn )?on (?:each|both|either|every)(?: of (?:his|her|their))? (forearms?|arms?|biceps?|calf|calves|palms?|wrists?|shins?|thighs?|elbows?|knuckles?)${ends}`,
  ),
  plain: ([, said = '', figure = '', place = '']) =>
    `${said}${figure} tattoos on the ${place === 'calf' ? 'calves' : /s$/.test(place) ? place : `${place}s`}`,
}

const fullOfBeasts: Clause = {
  // 'Sleeves full of doves', 'pockets stuffed with mice'
  opens: /^(?:sleeves?|pockets?|hood|cuffs?|collar)$/,
  whole: new RegExp(
    `^(sleeves?|pockets?|hood|cuffs?|collar) (?:is |are )?(?:full of|stuffed with|filled with|bulging with|crammed with) ((?:[a-z]+ )?)([a-z]+)${ends}`,
  ),
  plain: ([, part = '', said = '', beasts = ''], before) =>
    vocabulary.entries.get(beasts)?.animal !== undefined && before.length > 0
      ? `${said}${beasts} in the ${part}`
      : undefined,
}

const sizes: ReadonlyMap<string, string> = new Map([
  ['bigger', 'huge'],
  ['larger', 'huge'],
  ['big', 'huge'],
  ['large', 'huge'],
  ['huge', 'huge'],
  ['taller', 'tall'],
  ['tall', 'tall'],
  ['high', 'tall'],
  ['wider', 'wide'],
  ['wide', 'wide'],
  ['longer', 'long'],
  ['long', 'long'],
])

const likenedSize: Clause = {
  // 'A bow tie bigger than his head', 'a hat as tall as a chimney'
  opens: /^(?:bigger|larger|taller|wider|longer|as|almost|nearly)$/,
  whole: new RegExp(
    `^(?:almost |nearly )?(?:(bigger|larger|taller|wider|longer) than|as (big|large|huge|tall|high|wide|long) as) (?:(?:he|she|it|they) (?:is|are)|(?:him|her|them|it)self|(?:his|her|their|its|an?|the) (?:own )?(?:[a-z]+ )?[a-z]+)${ends}`,
  ),
  plain: ([, more, same], before) => {
    const size = sizes.get(more ?? same ?? '')
    // 'A tall hat' is a topper.
    const isTopper = size === 'tall' && before.at(-1) === 'hat'
    return isOfClothes(before, 1) && !isTopper ? size : undefined
  },
}

const oddLegs: Clause = {
  // 'Tights with odd legs, one red, one yellow'
  opens: /^(?:with|in)$/,
  whole: new RegExp(
    `^(?:with|in) (?:odd legs|odd sleeves|odd halves|two different (?:colou?rs|legs|sleeves)|two colou?rs|different colou?rs) [,:(] (?:the )?(?:one|left)(?: is| in)? ${hue} (?:, )?(?:and )?(?:the )?(?:one|other|the other|right)(?: is| in)? ${hue}${ends}`,
  ),
  plain: ([, one = '', two = ''], before) =>
    isHue(one) && isHue(two) && isOfClothes(before, 1) ? `in ${one} and ${two}` : undefined,
}

const sleevesBack: Clause = {
  // 'Sleeves tied back': no hair is.
  opens: /^sleeves?$/,
  whole: /^(sleeves?) (?:is |are )?(tied|pinned|strapped|pulled|bound) back(?= |$)/,
  plain: ([, part = '', how = '']) => `${how === 'pulled' ? 'pushed up' : how} ${part}`,
}

const inBarrel: Clause = {
  // 'A daisy in the gun barrel'
  opens: /^(?:gun|rifle|musket|pistol|shotgun|cannon)$/,
  whole: /^(gun|rifle|musket|pistol|shotgun|cannon) (?:barrel|muzzle)(?= |$)/,
  plain: ([, gun], before) => (/^(?:the|his|her|its)$/.test(before.at(-1) ?? '') ? gun : undefined),
}

export const borneOnClauses: readonly Clause[] = [
  inkedOnEach,
  fullOfBeasts,
  likenedSize,
  oddLegs,
  sleevesBack,
  inBarrel,
  pictureIn,
  toElbows,
  eveningTails,
  armsTied,
  ofPlace,
  beeKeeping,
  manyHues,
  changing,
  tiers,
  tiedOn,
  beastOnBrim,
  hornHung,
  inEach,
  overall,
  royalFur,
]
