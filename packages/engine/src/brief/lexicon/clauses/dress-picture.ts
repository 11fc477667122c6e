/** What cloth shows or is set with: 'an apron with cherries', 'tights with a lightning bolt down the left leg', 'twelve stars pinned to the sash', 'a blouse with pompoms', 'shirt open to the navel', 'all in black crepe'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends, isHue, isOfClothes, opensClause, own } from './clause-words.ts'

function slotOf(word: string): string {
  return vocabulary.entries.get(word)?.thing?.slot ?? ''
}

const cloth = /^(?:torso|full|outer|legs|feet|hands|head|neck|waist)$/

/** Clothes that carry nothing, so what they are 'with' is printed or sewn there. */
const plain =
  /^(?:shirt|t-shirt|tshirt|tee|top|apron|jumper|sweater|pullover|hoodie|sweatshirt|cardigan|scarf|headscarf|bandana|bandanna|kerchief|beanie|pyjamas|pajamas|pjs|socks|stockings|tights|leggings|dungarees|overalls|raincoat|swimsuit|bikini|shorts|trunks|tie|onesie|nightshirt|nightie|nightgown|dress|gown|frock|sundress|skirt|smock|jersey|bib|slippers|wellies|mittens|kimono|yukata|blouse|robe|pinafore|romper|leotard|trousers|sari|sarong|shawl|poncho|cape|cloak|bonnet|sunhat|hat|cap|suit|swimsuit|bodysuit|catsuit|unitard|tutu|tracksuit|sneakers|trainers|umbrella|parasol|choker)$/

/** What an apron or trousers may well carry. */
const carried =
  /(?:bows?|ribbons?|knife|knives|scissors|tools?|spoons?|brushe?s?|pens?|pencils?|keys?|needles?|bottles?|vials?|herbs?|pockets?|straps?|buttons?|chains?|bells?|patches|holes|sleeves|spikes|studs|cards?|swords?|daggers?|bag|bags|pouch|pouches|belt|sash|fan|basket|staff|wand|lantern|book|books|umbrella|parasol|phone|mug|cup|tray|camera|ball|stick|cane|pipe|cigarette|whistle|apple|teddy|toys?|bones?)$/

const printed: Clause = {
  // 'an apron with cherries', 'board shorts with hibiscus', 'a choker with a bat'
  opens: /^with$/,
  whole: new RegExp(
    `^with (?:(an?|one|two|three|four|tiny|little|big|small) )?((?:(?:tiny|little|big|small|faded|huge|cartoon|embroidered|printed|${colours}) )*)(lightning bolts?|shooting stars?|teddy bears?|palm trees?|(?:maple|palm|autumn|oak|fern|ivy|banana|holly|gingko|ginkgo|bay|fig) leaves|cherry blossoms?|[a-z]+)(?: (?:all )?over| on)?(?= [,.;:!?)]| on an? | and |$)`,
  ),
  plain: ([, count = '', said = '', figure = ''], before) => {
    const garment = before.at(-1) ?? ''
    if (!plain.test(garment) || carried.test(figure) || isPet(garment, said, figure))
      return undefined
    const { thing, animal } = vocabulary.entries.get(figure) ?? {}
    const isMany =
      thing?.plural === true ||
      animal?.plural === true ||
      / leaves$/.test(figure) ||
      flat.test(figure)
    const isOne = /^(?:an?|one)$/.test(count) && signs.test(figure)
    const isFigure =
      thing?.slot === 'prop' ||
      animal !== undefined ||
      thing?.slot === 'setting' ||
      figure === 'bat'
    return isFigure && (isMany || isOne)
      ? `with ${count} ${said}${figure} on it`.replace('  ', ' ')
      : undefined
  },
}

/** 'A grey suit with a white cat': it goes with whoever wears that. */
function isPet(garment: string, said: string, figure: string): boolean {
  const isShown = /embroidered|printed|cartoon/.test(said)
  return !isShown && /^(?:cat|dog|horse)$/.test(figure) && unpictured.test(garment)
}

const unpictured =
  /^(?:suit|trousers|shorts|dress|gown|frock|skirt|blouse|shawl|cape|cloak|hat|robe)$/

const flat =
  /^(?:hibiscus|paisley|cactus|cacti|holly|ivy|clover|wheat|lavender|bamboo|fish|sheep|poinsettia|mistletoe|wisteria|fruit|palm)$/
const signs =
  /^(?:bat|bolt|lightning bolt|shooting star|teddy bear|palm tree|skull|star|moon|heart|anchor|rose|flame|crown|sun|rainbow|cactus|pineapple|lemon|banana|rocket|ghost|pumpkin|mushroom|daisy|sunflower|snowflake|shamrock|dragon|snake|spider|cat|dog|fox|owl|frog|duck|bear|wolf|tiger|lion|fish|shark|octopus|unicorn|dinosaur|eagle|swan|bee|butterfly|moth|rabbit|pig|cow|horse)$/

const alongLeg: Clause = {
  // 'tights with a white lightning bolt down the left leg'
  opens: /^(?:with|an?)$/,
  whole: new RegExp(
    `^(?:with )?(an?|one|two) ((?:(?:big|jagged|long|thin|faded|${colours}) )*)(lightning bolt|lightning bolts|bolt|flames?|snake|dragon|skull|star|row of stars|stars|vine|rose|arrow|zigzag|serpent|chain of hearts) (?:(?:running|going|crawling|winding|curling) )?(?:down|up|along|across|over) (?:${own} )?(?:(left|right|one|each|both) )?(?:legs?|sleeves?|side|thigh|front|back|hip)${ends}`,
  ),
  plain: ([whole = '', count, said, figure], before) => {
    const garment = before.at(-1) === ',' ? before.at(-2) : before.at(-1)
    if (!/^(?:torso|full|legs|outer)$/.test(slotOf(garment ?? ''))) return undefined
    return whole.startsWith('with') || before.at(-1) === ','
      ? `with ${count} ${said}${figure} on it`
      : undefined
  },
}

const pompoms: Clause = {
  // 'slippers with pompoms', 'plaits with pompoms at the ends', 'a blouse with three black pompoms down the front'
  opens: /^(?:with|and|two|three|four|pompoms?|pom)$/,
  whole: new RegExp(
    `^(?:with|and) (?:(?:an?|two|three|four|big|little|fluffy|woolly|fat|red|yellow) )*((?:${colours}) )?(?:pompoms?|pom poms?|bobbles?)(?: (?:down|on|at|along|round|around) (?:${own} )?(?:front|ends?|tips?|toes?|hem|top|edges?|brim|corners|heels|points?))?${ends}`,
  ),
  plain: ([, hue = ''], before) => {
    const noun = before.at(-1) ?? ''
    const isHair = /^(?:plaits?|braids?|pigtails|ponytail|hair|bunches)$/.test(noun)
    if (isHair) return `with ${hue}pompom hair ties`
    return cloth.test(slotOf(noun)) && slotOf(noun) !== 'head'
      ? `with ${hue}pompom trim`
      : undefined
  },
}

const fixedTo: Clause = {
  // 'twelve tiny stars pinned to the sash'
  opens:
    /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|dozens|hundreds|tiny|small|little|an?|[a-z]+s)$/,
  whole: new RegExp(
    `^((?:(?:tiny|small|little|big|real|paper|tin|brass|gold|silver|golden|dead|dried|glass|old) )*)([a-z]+s) (?:pinned|sewn|stitched|fixed|glued|clipped|stapled|riveted|fastened) (?:to|onto|on|all over|over|along) (?:${own} |both )?((?:[a-z]+ ){0,2}?[a-z]+)${ends}`,
  ),
  plain: ([, said = '', things = '', garment = ''], before) => {
    const noun = garment.split(' ').at(-1) ?? ''
    const isThing =
      vocabulary.entries.get(things)?.thing !== undefined ||
      /^(?:stars|moons|suns|hearts)$/.test(things)
    if (!cloth.test(slotOf(noun)) || !isThing || !opensClause(withoutCount(before)))
      return undefined
    // What is worn already keeps its own words.
    if (before.includes(noun)) return undefined
    const isCounted = withoutCount(before).length < before.length
    return isCounted
      ? `${said}${things} on the ${garment}`
      : `${garment} with ${said}${things} on it`
  },
}

function withoutCount(before: readonly string[]): readonly string[] {
  const isCount = /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)$/.test(
    before.at(-1) ?? '',
  )
  return isCount ? before.slice(0, -1) : before
}

const openTo: Clause = {
  // 'a shirt open to the navel'
  opens: /^(?:open|unbuttoned|undone|unzipped|unlaced|slit|slashed|split)$/,
  whole: new RegExp(
    `^(open|unbuttoned|undone|unzipped|unlaced|slit|slashed|split)(?: all the way| almost| nearly| halfway)? (?:to|down to|at|up to) ${own} (?:navel|waist|belt|chest|neck|throat|collar|thigh|hips?|breastbone|belly|belly button|third button|sternum|knee)${ends}`,
  ),
  plain: ([, how = ''], before) => (isOfClothes(before, 4) ? how : undefined),
}

const chestHair: Clause = {
  // 'a medallion lost in chest hair'
  opens: /^(?:lost|nestling|nestled|buried|tangled|sunk|caught|half)$/,
  whole: new RegExp(
    `^(?:half )?(?:lost|nestling|nestled|buried|tangled|sunk|caught|hidden) (?:in|among) (?:${own} )?((?:[a-z]+ )?)chest hair${ends}`,
  ),
  plain: ([, said = '']) => `, ${said}chest hair`,
}

const sizes: Clause = {
  // 'a helmet two sizes small'
  opens: /^(?:one|two|three|four|several|size|sizes|a)$/,
  whole:
    /^(?:(?:one|two|three|four|several|a|a few|many) )?sizes? (?:too )?(small|big|large|tight|up|down|bigger|smaller|larger)(?= [,.;:!?)]| and | but | with |$)/,
  plain: ([, how = ''], before) =>
    isOfClothes(before, 4)
      ? /^(?:small|tight|down|smaller)$/.test(how)
        ? 'too small'
        : 'too big'
      : undefined,
}

const stuffs =
  'bombazine|crepe|crêpe|serge|worsted|gabardine|taffeta|homespun|sackcloth|hessian|oilskins?|corduroy|tweeds?|calico|muslin|lace|silk|satin|velvet|linen|leather|latex|denim|wool|cotton|chiffon|brocade|damask|organza|tulle|vinyl|pvc|canvas|buckskin|furs?|rags|sequins|twill|khaki|gauze|fustian|moleskin|sealskin|chintz|gingham|tartan'

const allInStuff: Clause = {
  // 'a widow, all in black crepe', 'in emerald sequins': a dress or a suit of it
  opens: /^[a-z]+$/,
  whole: new RegExp(
    `^(?:(?:all|dressed|clad|swathed|wrapped|entirely|head to toe|in) )*((?:(?:rusty|plain|heavy|stiff|faded|dull|watered|crushed|widow s|mourning|dark|pale|bright) )*)([a-z]+) (bombazine|crepe|crêpe|serge|worsted|gabardine|taffeta|homespun|sackcloth|hessian|fustian|twill|sequins)(?: from (?:head|neck|top) to (?:toe|heel|foot))?${ends}`,
  ),
  plain: ([whole = '', said = '', hue = '', stuff = ''], before) => {
    const isSuit = /^(?:serge|worsted|gabardine|homespun|twill|fustian)$/.test(stuff)
    const isOfGarment =
      /^(?:of|with|trimmed|edged|bound|hung|draped|lined|banded)$/.test(before.at(-1) ?? '') ||
      isOfClothes(before, 1)
    const isWorn = opensClause(before) || /^(?:in|all|dressed|clad)\b/.test(whole)
    if (isOfGarment || !isHue(hue) || !isWorn) return undefined
    return `, ${said}${hue} ${stuff.replace(/s$/, '')} ${isSuit ? 'suit' : 'dress'}`
  },
}

const halfAndHalf: Clause = {
  // 'a coat half fur half silk'
  opens: /^half$/,
  whole: new RegExp(`^half ([a-z]+)(?: ,)?(?: and)? half ([a-z]+)${ends}`),
  plain: ([, first = '', second = ''], before) => {
    if (!isOfClothes(before, 1)) return undefined
    const isStuff = [first, second].every(
      (word) =>
        new RegExp(`^(?:${stuffs})$`).test(word) ||
        vocabulary.entries.get(word)?.material !== undefined,
    )
    if (isStuff) return `, ${first} and ${second} ${before.at(-1)}`
    return isHue(first) && isHue(second) ? `in ${first} and ${second}` : undefined
  },
}

const turnedBack: Clause = {
  // 'sleeves turned back to show grey fur'
  opens: /^(?:turned|rolled|folded|slashed|open|opening|swinging|thrown|flung)$/,
  whole: new RegExp(
    `^(?:turned|rolled|folded|slashed|open|opening|swinging|thrown|flung)(?: back| up| open| wide)* to (?:show|reveal|display|flash)(?: off)? (?:an? |the |its |their )?((?:(?:${colours}) )?(?:${stuffs}))(?: lining| beneath| underneath| inside)?${ends}`,
  ),
  plain: ([, stuff], before) =>
    isOfClothes(before, 2) || /^(?:sleeves|cuffs)$/.test(before.at(-1) ?? '')
      ? `with ${stuff} lining`
      : undefined,
}

const onNecklace: Clause = {
  // 'a tooth on a necklace', 'a bullet on a bootlace'
  opens: /^(?:an?|the|his|her|one|single|tooth|bullet|dog)$/,
  whole:
    /^(an?|the|his|her|one) ((?:(?:single|gold|silver|brass|small|tiny|big|wooden|bone|old|dead|lucky|glass) )*)(tooth|teeth|key|ring|shell|coin|bone|claw|feather|bullet|locket|cross|fang|acorn|stone|spoon|bell|thimble|shark tooth|wedding ring|pebble|vial|eye|skull|medal|finger bone|button|dice|die|nail|fish hook|hook|horseshoe|pearl) (?:hanging |worn |strung |hung )?(?:on|from) an? (?:(?:leather|silver|gold|red|black|thin|long|old|frayed) )*(?:necklace|bootlace|shoelace|thong|string|thread)(?: (?:round|around|at|about) (?:his|her|their|the) (?:neck|throat))?(?= [,.;:!?)]| and | with |$)/,
  plain: ([, count, said, thing]) => `${count} ${said}${thing} necklace`,
}

const wristCuffs: Clause = {
  // 'brass cuffs on both wrists'
  opens:
    /^(?:brass|gold|golden|silver|iron|bronze|copper|steel|leather|studded|metal|bone|jade|broken|heavy)$/,
  whole: new RegExp(
    `^((?:(?:brass|gold|golden|silver|iron|bronze|copper|steel|leather|studded|metal|bone|jade|broken|heavy|wide|engraved) )+)(?:cuffs|cuff|bands|band|shackles|manacles) (?:on|round|around|at) (?:${own} |both |each )*(wrists?|upper arms?|ankles?|forearms?|biceps)(?= |$)`,
  ),
  plain: ([whole = '', said = '', where = '']) => {
    if (/shackle|manacle/.test(whole)) return undefined
    if (/ankle/.test(where)) return `${said}anklets`
    return /arm|bicep/.test(where)
      ? `${said}armbands`
      : `${said}${/cuff/.test(whole) ? 'wrist cuffs' : 'bangles'}`
  },
}

const onTheBib: Clause = {
  opens: /^(?:on|in|of)$/,
  whole: /^(on|in|of) (?:the|her|his|its) bib( pocket)?(?= |$)/,
  plain: ([, link, pocket]) =>
    pocket === undefined
      ? link === 'on'
        ? 'on the front'
        : undefined
      : `${link} the front pocket`,
}

export const dressPictureClauses: readonly Clause[] = [
  pompoms,
  alongLeg,
  printed,
  fixedTo,
  openTo,
  chestHair,
  sizes,
  allInStuff,
  halfAndHalf,
  turnedBack,
  onNecklace,
  wristCuffs,
  onTheBib,
]
