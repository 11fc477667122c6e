/** Details of dress told from the detail: 'wheat ears embroidered on the hem of a gown', 'right sleeve cut off', 'tied at the waist with rope', 'a shirt plastered to the body', 'a wig two feet high', 'goggles leaving white rings'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends, hues, isOfClothes, opensClause, own } from './clause-words.ts'

function slotOf(word: string): string {
  return vocabulary.entries.get(word)?.thing?.slot ?? ''
}

const cloth = /^(?:torso|full|outer|legs|feet|hands|head|neck|waist|armour)$/

const partsOfCloth =
  'hem|hems|neckline|neck|collar|cuffs?|sleeves?|yoke|bodice|front|back|edges?|border|borders|bib|brim|lapels?|shoulders?|skirts?|waistband|train|tails?|pockets?|seams|chest|breast|panels?|lining'

const workedOn: Clause = {
  // 'wheat ears embroidered on the hem of an ochre gown', 'poppies stitched round the neckline of her blouse'
  opens: /^[a-z]+$/,
  whole: new RegExp(
    `^((?:[a-z]+ ){0,2}?[a-z]+s) (embroidered|stitched|sewn|woven|printed|painted|worked|appliquéd|appliqued|beaded|picked out)(?: in (?:${colours}|[a-z]+)(?: thread| silk| wool)?)? (?:on|onto|along|round|around|into|down|over|across|up|all round) (?:the|its|her|his|both|every|each)(?: [a-z]+)? (${partsOfCloth}) of (?:an?|the|her|his|their) ((?:[a-z]+ ){0,3}?[a-z]+)${ends}`,
  ),
  plain: ([, figure = '', , , garment = ''], before) => {
    const isShown = opensClause(before) || /^(?:with|wearing)$/.test(before.at(-1) ?? '')
    return isShown && cloth.test(slotOf(garment.split(' ').at(-1) ?? ''))
      ? `${garment} embroidered with ${figure}`
      : undefined
  },
}

const styleWords =
  'crown braid|braids?|plaits?|bun|topknot|ponytail|pigtails|dreads|dreadlocks|locs|cornrows|curls|locks|chignon|updo|afro|box braids|fishtail braid|twists|mane'

const wovenThrough: Clause = {
  // 'poppies woven through a crown braid'
  opens:
    /^(?:woven|threaded|braided|plaited|twined|wound|laced|knotted|worked|strung|stuck|tucked|pinned)$/,
  whole: new RegExp(
    `^(?:woven|threaded|braided|plaited|twined|wound|laced|knotted|worked|strung|stuck|tucked|pinned) (?:through|into|in|in through|all through|along|round|around) (?:${own} )?((?:[a-z]+ ){0,2}?)(${styleWords})(?= [,.;:!?)]| and | with | that | under |$)`,
  ),
  plain: ([, said = '', style = '']) => `in the hair , ${said}${style}`,
}

const stripeAlone: Clause = {
  // 'white stripe down both legs' where no trousers were named
  opens: new RegExp(`^(?:an?|one|two|three|single|double|thin|broad|wide|narrow|${hues})$`),
  whole: new RegExp(
    `^(?:(?:an?|one|two|three|single|double|thin|broad|wide|narrow|bold) )*(${colours}) (stripes?|piping) (?:(?:that )?(?:runs?|running|goes|going) )?(?:down|along|up) (?:${own} |both |each |either |outer )*(?:trouser )?(legs?|seams?|outside|sleeves?|arms?)(?: of ${own} (?:legs?|trousers))?${ends}`,
  ),
  plain: ([, hue, figure, where = ''], before) => {
    const isOfLegs = before
      .slice(-3)
      .some((word) => /^(?:torso|full|outer|legs|armour)$/.test(slotOf(word)))
    if (!opensClause(before) || isOfLegs) return undefined
    return `${/^(?:sleeve|arm)/.test(where) ? 'jacket' : 'trousers'} with ${hue} ${figure}`
  },
}

const sleeveOff: Clause = {
  // 'right sleeve cut off at the shoulder'
  opens: /^(?:one|left|right|the|with|a|sleeve|trouser)$/,
  whole: new RegExp(
    `^(?:(?:with|the|a|one) )*(left|right|one)? ?(sleeve|trouser leg|leg of (?:his|her|the) trousers) (?:(?:is|was|has been|been|crudely|roughly) )*(cut|torn|ripped|hacked|chopped|sliced|burnt|burned|shot|bitten) (?:off|away)(?: (?:at|above|below|from) ${own} (?:shoulder|elbow|knee|thigh))?${ends}`,
  ),
  plain: ([, side = '', part = '', how = ''], before) => {
    const leg = part !== 'sleeve'
    const which = `${side === 'one' ? '' : `${side} `}`
    if (leg) return 'torn trousers'
    const said = how === 'cut' ? 'cut away' : `${how} off`
    return isOfClothes(before, 3) && before.at(-1) !== ','
      ? `with ${which}sleeve ${said}`
      : `${which}sleeve ${said}`
  },
}

const cords =
  'rope|string|twine|cord|baling twine|baler twine|wire|chain|vine|vines|hemp|hemp rope|straw|cable|electrical cord|scarf|sash|ribbon|bootlace|a bootlace|dressing gown cord'

const tiedWith: Clause = {
  // 'a coat tied at the waist with rope'
  opens:
    /^(?:tied|belted|held|gathered|cinched|fastened|knotted|girded|girt|closed|bound|secured|drawn|kept)$/,
  whole: new RegExp(
    `^(tied|belted|held|gathered|cinched|fastened|knotted|girded|girt|closed|bound|secured|drawn|kept)(?: (?:shut|closed|together|up|in|tight|tightly))?( (?:at|round|around|about) ${own} (?:waist|middle|belly|hips))? (?:with|by|using) (?:an? |some |only |just |old |frayed |his |her )*(?:(?:length|piece|bit|scrap|loop|end|strip) of )?(?:old |frayed |thick |rough |red |blue |white |green |black |silver |gold )?(${cords})${ends}`,
  ),
  plain: ([, how = '', waist, cord = ''], before) => {
    const isCloth = isOfClothes(before, 8)
    if (
      !isCloth ||
      (waist === undefined &&
        !/^(?:tied|belted|girded|girt|held|cinched|fastened|closed)$/.test(how))
    )
      return undefined
    if (
      waist === undefined &&
      before.some((word) =>
        /^(?:shoes?|boots?|sandals?|hat|cap|hood|braids?|hair|bible|books?|parcels?|box|letters?|scrolls?|bundle|chest|suitcase|case|sack|bag|package|packet|ledger|diary|lid)$/.test(
          word,
        ),
      )
    )
      return undefined
    const belt = cord.replace(/^a /, '').replace(/s$/, '')
    return `${how === 'tied' || how === 'belted' ? how : ''} , ${belt} belt`
  },
}

const pegged: Clause = {
  // 'a robe held shut with a clothes peg', 'a cloak fastened with a bone'
  opens: /^(?:held|fastened|pinned|closed|kept|clasped|done)$/,
  whole: new RegExp(
    `^(?:held|fastened|pinned|closed|kept|clasped|done) (?:shut|closed|together|up) (?:with|by|using) ((?:an?|one|two|three|his|her|only) (?:[a-z]+ ){0,2}?(?:pegs?|pins?|brooch|clips?|nails?|fork|bone|thorns?|hooks?|buckles?|buttons?|clasp|skewer|tape|staples|needles?|safety pins?|clothes pegs?))${ends}`,
  ),
  plain: ([, thing = ''], before) => (isOfClothes(before, 6) ? `with ${thing} on it` : undefined),
}

const clinging: Clause = {
  // 'a shirt plastered to the body', 'dress sticking to her legs'
  opens: /^[a-z]+$/,
  whole: new RegExp(
    `^((?:[a-z]+ )?[a-z]+) (?:(?:is|was|all|that|wetly|wet and) )*(plastered|sticking|stuck|sticks|clinging|clings|glued|moulded|pasted) (?:(?:wetly|damply|tight|tightly|wet) )?(?:to|against) ${own} (?:(?:wet|thin|skinny|bony) )?(?:body|back|chest|skin|ribs|legs|thighs|frame|belly|shoulders|arms|knees)(?: (?:with|by|from) (?:sweat|rain|water|sea ?water|blood|mud))?${ends}`,
  ),
  plain: ([whole = '', garment = '', how = '']) => {
    const noun = garment.split(' ').at(-1) ?? ''
    if (!cloth.test(slotOf(noun))) return undefined
    const soak = /sweat/.test(whole) ? 'sweat-soaked' : /blood/.test(whole) ? 'bloody' : 'wet'
    return `${soak} ${how.replace(/^(?:clings)$/, 'clinging').replace(/^(?:sticks|sticking)$/, 'stuck')} ${garment}`
  },
}

const sized: Clause = {
  // 'a wig two feet high', 'a hat a metre wide'
  opens:
    /^(?:wig|hat|hair|headdress|crown|beehive|collar|ruff|heels|horns|antlers|ears|boots|plume|feather|sword|spear|staff|train|beard|moustache|mustache|braid|tail|scarf|sleeves|crest|veil|bow|hood|cap|turban|hennin|hairdo|bouffant|quiff|mohawk|pompadour|cigar|pipe|tusks|fangs|claws|nails|fingernails|tongue|nose|skirt|crinoline|hoop|brim|wings|platforms|needle|key|spoon|blade|axe|hammer|club|shoes)$/,
  whole:
    /^([a-z]+)(?: ,)? (?:(?:that is|which is|is|are|was|nearly|almost|about|over|at least|fully|some|of) )*(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|half an?|several|many)(?: and a half)?) ?(?:feet|foot|ft|inch|inches|metres?|meters?|cm|yards?|miles?|cubits?|hands?|spans?|mm) (high|tall|long|wide|across|thick|deep)(?= [,.;:!?)]| and | with | in |$)/,
  plain: ([, thing, how = '']) =>
    `${{ high: 'tall', across: 'wide', deep: 'thick' }[how] ?? how} ${thing}`,
}

const footLong: Clause = {
  // 'a two-foot wig', 'six-inch heels'
  opens: /^(?:one|two|three|four|five|six|seven|eight|ten|twelve|foot|metre|yard|mile|inch)$/,
  whole:
    /^(?:(?:one|two|three|four|five|six|seven|eight|ten|twelve) (?:foot|metre|meter|yard|mile|inch)|(?:foot|metre|meter|yard|mile|inch))(?: -)?(?: (high|tall|long|wide))? (wig|hat|headdress|crown|beehive|collar|ruff|beard|braid|plume|scarf|train|hennin|mohawk|nails|fingernails|moustache|mustache|eyelashes|quiff|horns|antlers|heels|platforms|claws|lashes|stilettos)(?= |$)/,
  plain: ([, how = 'tall', thing = '']) =>
    `${/^(?:beard|braid|scarf|train|nails|claws|lashes|fingernails|moustache|mustache|eyelashes)$/.test(thing) ? 'long' : how === 'high' ? 'tall' : how} ${thing}`,
}

const furAround: Clause = {
  // 'a dead fox round her neck'
  opens: /^(?:dead|stuffed|whole|entire|flattened|moth)$/,
  whole: new RegExp(
    `^(?:dead|stuffed|whole dead|whole|entire|flattened|moth eaten) (?:dead )?(fox|foxes|mink|weasel|stoat|ferret|marten|sable|ermine|badger|wolf|lynx)(?: (?:slung|draped|worn|hung|wrapped|slung))? (?:round|around|about|over|across) ${own} (neck|shoulders|throat)(?: with glass eyes)?(?= |$)`,
  ),
  plain: ([, beast = '', where = '']) => `${beast.replace(/es$/, '')} fur stole round the ${where}`,
}

const marksOfGoggles: Clause = {
  // 'goggles leaving white rings in a sooty face', 'face black except around the eyes'
  opens: /^(?:leaving|that|which|face|where|have|has|left)$/,
  whole: new RegExp(
    `^(?:(?:(?:that|which) )?(?:leaving|leave|left|have left|has left) (?:(?:clean|white|pale|two) )*(?:rings?|circles?|patches|marks?|outlines?|panda eyes) (?:in|on|round|around|about) (?:${own} )?(?:(sooty|dirty|sunburnt|sunburned|tanned|oily|muddy|dusty|black|blackened|filthy|grimy) )?(?:face|eyes|skin)|face (black|blackened|grey|gray|white|red|brown|filthy|sooty)(?: with (soot|coal dust|coal|oil|dust|dirt|mud|ash|flour|grease|sunburn|smoke))?(?: all over)?(?: ,)? (?:except|save|but|apart from|other than|bar)(?: for)? (?:(?:two|the|clean|pale|white) )*(?:(?:rings|circles) )?(?:(?:round|around|about|where) )?(?:his|her|the|their)? ?(?:eyes|goggles|goggles were|goggles sat|mask was))${ends}`,
  ),
  plain: ([, dirt, hue, stuff]) => {
    if (hue === undefined)
      return `, white circles around the eyes${dirt === undefined ? '' : ` , ${dirt} face`}`
    const face =
      stuff === undefined ? (/^(?:black|blackened)$/.test(hue) ? 'sooty' : hue) : `${stuff}-covered`
    return `${face === 'soot-covered' || face === 'coal-covered' || face === 'coal dust-covered' ? 'sooty' : face} face , pale circles around the eyes`
  },
}

const whereItWas: Clause = {
  // 'clean circles round the eyes where the goggles were': they are off.
  opens: /^where$/,
  whole:
    /^where (?:the|his|her|their|a) ((?:[a-z]+ )?[a-z]+) (?:were|was|sat|had been|used to be|once was|once were|should be|ought to be|has been|have been)(?= [,.;:!?)]| and |$)/,
  plain: ([, thing = ''], before) =>
    /^(?:goggles|mask|gas mask|glasses|visor|helmet|ring|wedding ring|badge|patch|crown|watch|collar|hat)$/.test(
      thing,
    ) &&
    before.some((word) =>
      /^(?:circles?|rings?|marks?|lines?|patch|band|mark|skin|dents?|stripe)$/.test(word),
    )
      ? ''
      : undefined,
}

const patchOf: Clause = {
  // 'a patch with a hawk on the right arm' is no hawk there
  opens:
    /^(?:patch|badge|decal|crest|sticker|pin|emblem|logo|insignia|embroidery|transfer|stencil|brooch|cameo|medallion|signet|buckle)$/,
  whole:
    /^(patch|badge|decal|crest|sticker|pin|emblem|logo|insignia|stencil|brooch|cameo|medallion|buckle) (?:with|of|showing|bearing|depicting|shaped like|in the shape of) (?:(?:an?|the|his|her) )?((?:[a-z]+ ){0,2}?)([a-z]+)(?= (?:on|over|at|sewn|stitched|pinned) )/,
  plain: ([, kind, said = '', figure = '']) => {
    const { animal, thing } = vocabulary.entries.get(figure) ?? {}
    return animal === undefined && thing?.slot !== 'prop'
      ? undefined
      : `${said}${figure} ${kind === 'patch' ? 'emblem' : kind}`
  },
}

const dressedAs: Clause = {
  // 'a kid dressed as a robot', 'dressed up as a cardboard robot', 'dressed as a taco'
  opens: /^(?:dressed|disguised|costumed)$/,
  whole:
    /^(?:dressed|disguised|costumed)(?: up)? (?:as|like) (?:an? )?((?:[a-z]+ ){0,3}?[a-z]+)(?= [,.;:!?()]| for | with | in | and | made |$)/,
  plain: ([, what = ''], before) => {
    const isChild = before
      .slice(-4)
      .some((word) =>
        /^(?:kid|child|boy|girl|toddler|baby|teen|son|daughter|nephew|niece|man|woman|dad|mum|mom)$/.test(
          word,
        ),
      )
    const isWorker = vocabulary.entries.get(before.at(-1) ?? '')?.who?.slot === 'role'
    const { who, animal, thing } =
      vocabulary.entries.get(what) ?? vocabulary.entries.get(what.split(' ').at(-1) ?? '') ?? {}
    const isCostume = animal !== undefined || who?.slot === 'species' || thing?.slot === 'prop'
    return (isChild || isWorker) && isCostume ? `in a ${what} costume` : undefined
  },
}

const printedBeast: Clause = {
  // 'an apron with a neon octopus' bears its picture
  opens: /^with$/,
  whole: /^with (an?|one|two|three) ((?:[a-z]+ ){0,2}?)([a-z]+)(?= [,.;:!?)]|$)/,
  plain: ([, count = '', said = '', beast = ''], before) =>
    shirts.test(before.at(-1) ?? '') && vocabulary.entries.get(beast)?.animal !== undefined
      ? `with ${count} ${said}${beast} on it`
      : undefined,
}

const shirts =
  /^(?:t|tee|shirt|t-shirt|tshirt|top|apron|jumper|sweater|pullover|hoodie|sweatshirt|cardigan|scarf|beanie|pyjamas|pajamas|socks|dungarees|overalls|raincoat|swimsuit|leggings|tie|vest|onesie|nightshirt|nightie|dress|skirt|smock|tabard|jersey|bib|slippers|wellies|mittens|cap|badge|mug)$/

const numberOn: Clause = {
  // 'a number stitched on the breast'
  opens: /^(?:number|numbers|serial|prison)$/,
  whole: new RegExp(
    `^(?:prison |serial )?numbers? (stitched|sewn|stencilled|stenciled|printed|painted|tattooed|inked|branded|stamped|written) (?:on|onto|across|over|into) (?:${own} )?(?:(?:left|right) )?(breast|chest|back|arm|forearm|wrist|neck|cheek|shoulder|hand|shirt|uniform|jacket)${ends}`,
  ),
  plain: ([, how = '', where = '']) =>
    /^(?:tattooed|inked|branded)$/.test(how)
      ? `number tattoo on the ${where}`
      : `serial number on the ${/^(?:breast|shirt|uniform|jacket)$/.test(where) ? 'chest' : where}`,
}

const casts: Clause = {
  // 'a cast scribbled all over with names'
  opens: /^(?:cast|plaster)$/,
  whole: new RegExp(
    `^(?:cast|plaster)(?: up to ${own} (?:thigh|knee|elbow|hip))?(?: (?:and|that is|which is|all))* (?:scribbled|written|drawn|signed|scrawled|doodled)(?: (?:all|on|over|everywhere))*(?: (?:with|in|by) ((?:[a-z]+ ){0,2}?[a-z]+))?${ends}`,
  ),
  plain: ([whole = '', what = 'signatures'], before) => {
    const isNamed = before.at(-1) === 'in' || /^(?:leg|arm)$/.test(before.at(-1) ?? '')
    const cast = whole.startsWith('plaster') ? 'plaster' : 'cast'
    return `${isNamed ? cast : 'arm cast'} covered in ${what}`
  },
}

export const dressDetailClauses: readonly Clause[] = [
  printedBeast,
  numberOn,
  casts,
  workedOn,
  wovenThrough,
  stripeAlone,
  sleeveOff,
  tiedWith,
  pegged,
  clinging,
  sized,
  footLong,
  furAround,
  marksOfGoggles,
  whereItWas,
  patchOf,
  dressedAs,
]
