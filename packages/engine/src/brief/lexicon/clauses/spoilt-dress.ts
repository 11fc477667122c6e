/** What dress is spoilt by, bared by or hidden by: 'hole in the left sock', 'a bite taken out of the brim', 'honey dripping off the sword', 'a slit up the right side', 'nothing on the arms'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, ends, isOfClothes, isWornThing, opensClause, own } from './clause-words.ts'

const partsOfDress =
  'sleeves?|elbows?|knees?|seat|toes?|heels?|soles?|hem|collar|cuffs?|pockets?|brim|crown|lining|lapels?|shoulders?|fingertips?|fingers|thumb|back|front'

const lead = '(?:an? |the |some |two |three |several |many )?'
const rents =
  '(?:(?:big|large|long|small|tiny|huge|ragged|jagged|gaping|single) )*(holes?|tears?|rips?|gash|gashes|slashes|slash|rents?|ladders?|runs?)'

const holed: Clause = {
  // 'Hole in the left sock', 'a tear in the right sleeve', 'holes in both knees of his jeans'
  opens:
    /^(?:an?|the|some|two|three|several|many|big|large|long|small|tiny|huge|ragged|jagged|gaping|holes?|tears?|rips?|gash|gashes|slash|slashes|rents?|ladders?|runs?)$/,
  whole: new RegExp(
    `^${lead}${rents} (?:in|through|down|across|at) ((?:${own}|each|every) )((?:left |right )?)(?:(${partsOfDress}) of (?:${own}) )?((?:[a-z]+ )?[a-z]+)${ends}`,
  ),
  plain: ([, rent = '', owner = '', side = '', part, thing = ''], before) => {
    // 'A bullet hole in the hat' is put so already.
    if (!isSaidHere(before)) return undefined
    const isPart = new RegExp(`^(?:${partsOfDress})$`).test(thing)
    // 'Tears running down her face' are wept.
    if (/^(?:face|cheeks?|eyes?|chest|ears?|tongue|head|skin|back|front|heart)$/.test(thing))
      return undefined
    if (!isPart && !isWornThing(thing)) return undefined
    const isHole = rent.startsWith('hole')
    // 'Holes in his pullover' are put so already.
    if (rent === 'holes' && side === '' && part === undefined) return undefined
    // 'A hole in the thumb' of a glove is put so already.
    if (isPart) return isHole ? undefined : `${side}torn ${thing}`
    const whose = /^(?:both|each|every|one|any|an?) $/.test(owner) ? 'the ' : owner
    if (part !== undefined) return `${whose}${thing} with ${isHole ? 'holey' : 'torn'} ${part}`
    return isHole ? `${whose}${side}${thing} with a hole in it` : `${whose}${side}torn ${thing}`
  },
}

function isSaidHere(before: readonly string[]): boolean {
  return opensClause(before) || /^(?:with|has|have|had|is|there|are)$/.test(before.at(-1) ?? '')
}

const biters =
  'dog|snake|shark|wolf|bear|cat|horse|rat|bat|spider|vampire|zombie|crocodile|lion|tiger|monster|parrot|goat|moth|human|insect'
const limbs =
  'calf|calves|leg|arm|hand|neck|ankle|wrist|forearm|thigh|shoulder|ear|cheek|nose|shin|throat|finger|knee|tail|heel'

const bitten: Clause = {
  // 'A dog bite on the calf' leaves a scar; no dog is there, and no calf.
  opens: new RegExp(`^(?:${biters})$`),
  whole: new RegExp(
    `^(?:${biters}) bites?(?: marks?| scars?)? (?:on|in|at|across) ((?:${own} )(?:left |right )?)(${limbs})${ends}`,
  ),
  plain: ([, owner = '', limb = '']) =>
    `bite scar on ${owner}${/^cal/.test(limb) ? 'lower leg' : limb}`,
}

const bittenOff: Clause = {
  // 'A bite taken out of the brim', 'shark bite out of the surfboard'
  opens: new RegExp(`^(?:an?|one|big|huge|with|bite|chunk|piece|${biters})$`),
  whole: new RegExp(
    `^(with )?(?:an? |one )?(?:big |huge |large |small )?(?:(?:${biters}) )?(?:bite|chunk|piece)(?: mark)? (?:taken |missing |bitten |torn |gone )?(out of|from|off) (?:${own}) ((?:[a-z]+ )?[a-z]+)${ends}`,
  ),
  plain: ([clause = '', link = '', , thing = '']) => {
    if (!/\bbite|bitten\b/.test(clause) || vocabulary.entries.get(thing)?.body !== undefined)
      return undefined
    return `${link}bitten ${thing}`
  },
}

const slit: Clause = {
  // 'A gown with a slit up the right side': the gown itself has no side.
  opens: /^(?:with|has|slit)$/,
  whole: new RegExp(
    `^(?:(?:with|has) an? (?:high |long |deep |daring |thigh high |thigh )*)?slits? (?:(?:running|going|cut) )?(?:up|down|along|on|to|at|in) (?:${own}|either) (?:(?:left|right|one) )?(?:sides?|legs?|thighs?|hips?|knees?|front|back)${ends}`,
  ),
  plain: (_, before) => (isOfClothes(before, 2) ? ', slit ,' : undefined),
}

const wet =
  'blood|honey|slime|mud|oil|ink|tar|paint|wax|sap|venom|poison|goo|ichor|grease|jam|custard|syrup|acid|milk|wine|beer|gravy|ketchup|soup|ice cream|sauce|egg yolk|melted cheese'

const dripping: Clause = {
  // 'Honey dripping off the sword', 'slime runs down his sleeves'
  opens: new RegExp(`^(?:${wet.replaceAll(/ [a-z]+/g, '')})$`),
  whole: new RegExp(
    `^(${wet}) (?:(?:that|which|is|still|slowly) )*(?:drips?|dripping|runs?|running|oozes?|oozing|trickles?|trickling|drops|dropping|pours?|pouring|splattered|splashed|smeared) (?:off|from|down|out of|over|along|across|all over) ((?:${own} ))((?:[a-z]+ )?[a-z]+)${ends}`,
  ),
  plain: ([, stuff = '', owner = '', thing = '']) => {
    const isPart = new RegExp(`^(?:${partsOfDress}|blade|tip|point|edge|handle)$`).test(thing)
    if (isPart) return `, ${stuff} on ${owner}${thing}`
    return isWornThing(thing)
      ? `, ${owner}${states.get(stuff) ?? `${stuff}-covered`} ${thing}`
      : undefined
  },
}

const onBlade: Clause = {
  // 'An axe with runes carved on the blade', 'hammer with blood on the head': of the axe, and of the hammer
  opens: /^with$/,
  whole:
    /^with ((?:an? |the |some )?(?:[a-z]+ ){0,2}?[a-z]+)((?: (?:carved|engraved|etched|cut|scratched|painted|inlaid|written|burnt|burned))?) (?:on|in|into|along|down|onto|across) (?:the|its|his|her|their) (?:blade|head|edge|handle|haft|shaft|hilt|tip)(?= [,.;:!?)]| and |$)/,
  plain: ([, what = '', work = ''], before) => {
    if (!armed.test(before.at(-1) ?? '')) return undefined
    const state = states.get(what)
    if (state !== undefined) return state
    return work === ''
      ? undefined
      : `with ${what}${work.trim() === 'carved' || work.trim() === 'cut' ? '' : work} on it`
  },
}

const armed =
  /^(?:axe|battleaxe|hatchet|halberd|glaive|spear|lance|hammer|warhammer|mace|maul|scythe|sickle|pike|cleaver|spade|shovel|pitchfork|trident|staff|sword|club|mallet|pickaxe|tomahawk|naginata|polearm|poleaxe)$/
const states: ReadonlyMap<string, string> = new Map([
  ['blood', 'bloody'],
  ['mud', 'muddy'],
  ['rust', 'rusty'],
  ['slime', 'slimy'],
  ['goo', 'slimy'],
  ['oil', 'oily'],
  ['grease', 'greasy'],
  ['ink', 'ink-stained'],
  ['paint', 'paint-stained'],
  ['wine', 'wine-stained'],
  ['frost', 'frosty'],
  ['dried blood', 'bloody'],
])

const nothingOn: Clause = {
  // 'Nothing on the arms', 'nothing under the jacket'
  opens: /^nothing$/,
  whole: new RegExp(
    `^nothing (?:else )?(on|over|around|under|underneath|beneath) (${own}) (arms|legs|chest|shoulders|feet|hands|torso|upper body|top half|jacket|coat|vest|waistcoat|cloak|overalls|dungarees|robe)${ends}`,
  ),
  plain: ([, link = '', owner = '', what = '']) => {
    const isUnder = /^(?:under|beneath)/.test(link)
    const isBody = /^(?:arms|legs|chest|shoulders|feet|hands|torso|upper body|top half)$/.test(what)
    if (isUnder === isBody) return undefined
    if (isUnder) return `bare chest under ${owner} ${what}`
    return `bare ${/^(?:torso|upper body|top half)$/.test(what) ? 'chest' : what}`
  },
}

const halfHidden: Clause = {
  // 'The lower half of his face covered by a scarf'
  opens: /^(?:the|lower|bottom|half|most|mouth|nose)$/,
  whole: new RegExp(
    `^(?:the )?(?:(?:lower|bottom) (?:half|part) of|half of|half|most of|lower) (his|her|their|its|the) face (?:(?:is|was|being|always|kept) )*(?:covered|hidden|concealed|masked|veiled|wrapped|obscured|swathed|buried) (?:up )?(?:by|with|behind|under|in|beneath) ((?:an? |his |her |their |the )?)((?:[a-z]+ ){0,2}?)(scarf|shawl|cloth|kerchief|rag|bandana|bandanna|veil|mask|respirator|collar|cowl)${ends}`,
  ),
  plain: ([, owner = '', article = '', said = '', cloth = '']) =>
    cloth === 'collar'
      ? undefined
      : `${article}${said}${cloth}${/^(?:mask|respirator)$/.test(cloth) ? '' : ` over ${owner} mouth`}`,
}

const flaps: Clause = {
  // 'A deerstalker with the ear flaps down': flaps are no hat of their own.
  opens: /^(?:with|ear|earflaps)$/,
  whole:
    /^(?:with )?(?:(?:the|its|his|her|two|furry|fur) )*(?:ear flaps|earflaps)(?: (?:tied |turned |folded |hanging |worn |pulled )?(down|up|loose))?(?= [,.;:!?)]| and |$)/,
  plain: ([, how], before) =>
    /^(?:hat|cap|deerstalker|ushanka|beanie|helmet|trapper)$/.test(before.at(-1) ?? '')
      ? how === undefined
        ? ''
        : `with flaps ${how}`
      : undefined,
}

const halfGone: Clause = {
  // 'Half the cloak is missing', 'half of her skirt burnt away': the rest is worn.
  opens: /^(?:half|most|part)$/,
  whole: new RegExp(
    `^(?:half|most|part) (?:of )?(${own}) ((?:[a-z]+ )??)([a-z]+) (?:(?:is|was|has been) )?(missing|gone|torn off|torn away|ripped off|ripped away|burnt away|burned away|burnt off|burned off|rotted away|cut off|cut away)${ends}`,
  ),
  plain: ([, owner = '', said = '', thing = '', how = '']) => {
    const slot = vocabulary.entries.get(thing)?.thing?.slot ?? ''
    if (!/^(?:torso|full|outer|legs|feet|hands|head|armour|waist)$/.test(slot)) return undefined
    return `${owner} ${/^(?:burn)/.test(how) ? 'burnt' : 'torn'} ${said}${thing}`
  },
}

const brokenRibs: Clause = {
  // 'An umbrella with broken ribs': nobody's chest
  opens: /^with$/,
  whole:
    /^with (?:(?:two|three|some|several|its|a few) )?(broken|bent|snapped|missing) (?:ribs?|spokes?)(?= [,.;:!?)]| and |$)/,
  plain: ([, how = ''], before) =>
    /^(?:umbrella|parasol|fan)$/.test(before.at(-1) ?? '')
      ? how === 'missing'
        ? 'broken'
        : how
      : undefined,
}

const inkOn: Clause = {
  // 'Ink on the fingers' is spilt, and no tattoo.
  opens: /^ink$/,
  whole: new RegExp(
    `^(ink) (?:(?:smeared|smudged|all over|still) )*(?:on|across|over) (${own}) ((?:left |right )?(?:fingers?|fingertips|thumbs?|hands?|cheeks?|nose|chin|forehead|face))${ends}`,
  ),
  plain: ([, stuff = '', owner = '', place = ''], before) =>
    opensClause(before) || /^(?:with|black|blue|red|green|purple)$/.test(before.at(-1) ?? '')
      ? `${stuff} stains on ${owner} ${place}`
      : undefined,
}

const atSeams: Clause = {
  // 'Faded at the seams', 'coming apart at the seams': the seams are no marks of the body.
  opens:
    /^(?:faded|frayed|worn|fraying|split|splitting|bursting|burst|torn|tearing|ripped|coming|falling|threadbare|cracked|rusty|straining|white|shiny|thin)$/,
  whole: new RegExp(
    `^(faded|frayed|worn|fraying|split|splitting|bursting|burst|torn|tearing|ripped|coming apart|falling apart|threadbare|cracked|rusty|straining|shiny|thin|worn thin) (?:at|along|on) (?:${own}|every) (?:seams?|folds|creases|corners|stitching)${ends}`,
  ),
  plain: ([, how = ''], before) =>
    isOfClothes(before, 3)
      ? how
          .replace(/^(?:bursting|burst|splitting|straining|tearing)$/, 'torn')
          .replace(/^(?:thin|shiny)$/, 'worn')
      : undefined,
}

const drumSkin: Clause = {
  // 'A drum with a split skin': nobody's skin
  opens: /^with$/,
  whole:
    /^with (?:an? |its )?(split|torn|broken|ripped|burst|cracked|painted|patched|slack) (?:skin|head|drumhead)(?= [,.;:!?)]| and |$)/,
  plain: ([, how = ''], before) =>
    /^(?:drum|tambourine|bongo|banjo|bodhran|tabor)$/.test(before.at(-1) ?? '') ? how : undefined,
}

const chinStrap: Clause = {
  // 'A shako, chin strap undone': no beard
  opens: /^(?:chin|chinstrap)$/,
  whole:
    /^(?:chin straps?|chinstraps?) (?:is |hanging |left |dangling )?(undone|loose|hanging|dangling|unbuckled|unfastened|tight|buckled|fastened|broken)(?= [,.;:!?)]| and |$)/,
  plain: ([, how = ''], before) => {
    const isOfHat = before
      .slice(-2)
      .some((word) => vocabulary.entries.get(word)?.thing?.slot === 'head')
    if (isOfHat) return `strap ${how}`
    return /^(?:undone|unbuckled|unfastened|buckled|fastened)$/.test(how) ? ',' : undefined
  },
}

const sweated: Clause = {
  // 'A shirt with sweat patches under the arms'
  opens: /^(?:with|sweat)$/,
  whole: new RegExp(
    `^(?:with )?(?:(?:big|dark|large|wet) )*(?:sweat|sweaty) (?:patches|stains|marks|rings|patch)(?: (?:under|at|in|on|down|across) (?:${own}) (?:arms?|armpits?|back|chest|collar))?${ends}`,
  ),
  plain: (_, before) => (isOfClothes(before, 2) ? 'sweat-stained' : undefined),
}

const inStrips: Clause = {
  // 'A coat hanging in strips'
  opens: /^(?:hanging|hangs|hung|falling|torn|cut|ripped|fallen)$/,
  whole:
    /^(?:(?:hanging|hangs|hung|falling|torn|cut|ripped|fallen|off|from) )+(?:in|to|into) (?:strips|ribbons|shreds|tatters|rags|threads|pieces)(?= [,.;:!?)]| and |$)/,
  plain: (_, before) => (isOfClothes(before, 3) ? 'tattered' : undefined),
}

const atJoints: Clause = {
  // 'Rust at the joints'
  opens: /^(?:rust|rusty|oil|grease)$/,
  whole: new RegExp(
    `^(rust|rusty|oil|grease) (?:at|in|on|around|round) (?:${own}|every|all the) (?:joints?|hinges|rivets)${ends}`,
  ),
  plain: ([, stuff = '']) => `${jointStates.get(stuff) ?? stuff} body joints`,
}

const jointStates: ReadonlyMap<string, string> = new Map([
  ['rust', 'rusty'],
  ['oil', 'oily'],
  ['grease', 'greasy'],
])

const onSoles: Clause = {
  // 'Soot on the soles of her feet'
  opens: /^(?:soot|mud|dirt|dust|ash|sand|tar|paint)$/,
  whole: new RegExp(
    `^(soot|mud|dirt|dust|ash|sand|tar) (?:on|covering|all over) (?:the |both )?(?:soles|bottoms|undersides) of (?:${own}) (feet|foot)${ends}`,
  ),
  plain: ([, stuff = '', foot = '']) => `${soleStates.get(stuff) ?? 'dirty'} bare ${foot}`,
}

const soleStates: ReadonlyMap<string, string> = new Map([
  ['soot', 'sooty'],
  ['mud', 'muddy'],
  ['dust', 'dusty'],
])

export const spoiltDressClauses: readonly Clause[] = [
  atSeams,
  drumSkin,
  chinStrap,
  sweated,
  inStrips,
  atJoints,
  onSoles,
  halfGone,
  brokenRibs,
  inkOn,
  holed,
  bitten,
  bittenOff,
  slit,
  dripping,
  onBlade,
  nothingOn,
  halfHidden,
  flaps,
]
