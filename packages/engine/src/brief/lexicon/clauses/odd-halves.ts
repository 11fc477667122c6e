/** Things in halves and pairs, what they are shaped like, and what is in or on them: 'half of his shield is blue and the other half silver', 'a heart on each glove', 'a buckle shaped like a bull's head'. */
import { pluralOf } from '../../words/inflect.ts'
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, ends, isHue, isOfClothes, isStuff, isWornThing } from './clause-words.ts'

const hue = '((?:(?!and |the )[a-z]+ )??[a-z]+|#[0-9a-f]{6})'
const isTold = (words: string): boolean =>
  isHue(words) || isStuff(words) || vocabulary.entries.get(words)?.pattern !== undefined

const halves: Clause = {
  // 'Half of his shield is blue and the other half silver', 'one half of the mask gold, the other black'
  opens: /^(?:half|one)$/,
  whole: new RegExp(
    `^(?:one )?half (?:of )?(his|her|their|its|my|the|an?) ((?:[a-z]+ )??[a-z]+) (?:is |are |in |being |painted )*${hue} (?:, )?(?:and |while )?(?:the )?(?:other half|other|half|rest)(?: of (?:it|them))? (?:is |are |in |being |painted )*${hue}${ends}`,
  ),
  plain: ([, owner = '', thing = '', one = '', two = '']) =>
    isWornThing(thing) && isTold(one) && isTold(two)
      ? `${owner} ${thing} split in ${one} and ${two}`
      : undefined,
}

const others = '(?:the )?(?:other|right|left)(?: one)?'

const pairApart: Clause = {
  // 'His left boot is brown and the other one is red', 'the right glove white, the left black'
  opens: /^(?:left|right)$/,
  whole: new RegExp(
    `^(left|right) ([a-z]+) (?:is |in )?${hue} (?:, )?(?:and |but |while )?${others} (?:is |in )?${hue}${ends}`,
  ),
  plain: ([, side = '', thing = '', one = '', two = '']) =>
    isWornThing(thing) && isTold(one) && isTold(two)
      ? `${side} ${thing} ${one} , ${side === 'left' ? 'right' : 'left'} ${thing} ${two}`
      : undefined,
}

const onEach: Clause = {
  // 'A heart on each glove', 'skulls on both shoulder pads'
  opens: /^[a-z]+$/,
  whole: new RegExp(
    `^((?:[a-z]+ )?[a-z]+) (?:sewn |painted |stitched |embroidered |printed )?on (?:each|both|either|every)(?: of (?:his|her|their|the))? ((?:[a-z]+ )?[a-z]+)${ends}`,
  ),
  plain: ([, figure = '', thing = '']) => {
    const shown = vocabulary.entries.get(figure)
    const isSign =
      (shown?.thing?.slot === 'prop' || shown?.animal !== undefined || signs.test(figure)) &&
      shown?.part === undefined
    const slot = vocabulary.entries.get(thing)?.thing?.slot ?? ''
    if (!isSign || !/^(?:hands|feet|armour|legs|face)$/.test(slot)) return undefined
    const worn = /s$/.test(thing) ? thing : pluralOf(thing)
    return `${worn} with ${/s$/.test(figure) ? figure : `a ${figure}`} on them`
  },
}

const signs =
  /^(?:hearts?|stars?|moons?|crosse?s?|suns?|eyes?|skulls?|spiders?|flowers?|roses?|anchors?|crowns?|flames?|bows?|letters?|runes?)$/

const shaped: Clause = {
  // 'A belt buckle shaped like a bull's head', 'a helmet in the shape of a fish head'
  opens: /^(?:shaped|in|cast|carved|forged|moulded|made|formed)$/,
  whole: new RegExp(
    `^(?:shaped (?:like|as)|in the (?:shape|form) of|(?:cast|carved|forged|moulded|made|formed) (?:like|as|in the shape of|to look like)) (?:an?|the|two) (?:(?:snarling|roaring|screaming|laughing|grinning|open) )?([a-z]+) (?:s )?(?:heads?|faces?|skulls?|paws?|claws?|wings?|fins?)${ends}`,
  ),
  plain: ([, beast = ''], before) => {
    const isBeast =
      vocabulary.entries.get(beast)?.animal !== undefined ||
      /^(?:bull|ram|demon|dragon|devil|gorgon|medusa|goat|lion)$/.test(beast)
    const last = before.at(-1) ?? ''
    const isOnIt =
      isWornThing(last) || /^(?:buckle|brooch|clasp|hilt|pommel|handle|topper)$/.test(last)
    return isBeast && isOnIt ? `with ${beast} emblem` : undefined
  },
}

const insideOut: Clause = {
  // 'Armour black on the outside and red on the inside', 'a cloak black outside, white within'
  opens: /^[a-z]+$/,
  whole: new RegExp(
    `^${hue} (?:on the )?(?:outside|without) (?:, )?(?:and |but )?${hue} (?:on the )?(?:inside|within|underneath)${ends}`,
  ),
  plain: ([, outer = '', inner = ''], before) =>
    isTold(outer) && isTold(inner) && isOfClothes(before, 4)
      ? `${outer} with ${inner} lining`
      : undefined,
}

const halfStuffs: Clause = {
  // 'Her dress is half lace and half leather'
  opens: /^half$/,
  whole: /^half ([a-z]+) (?:, )?(?:and |)half ([a-z]+)(?= [,.;:!?)]| and | with |$)/,
  plain: ([, one = '', two = ''], before) =>
    isStuff(one) &&
    (isStuff(two) || /mail$/.test(two)) &&
    !isHue(one) &&
    !/^(?:fur|fleece|hide|scales)$/.test(one) &&
    isOfClothes(before, 2)
      ? `of ${one} and ${two}`
      : undefined,
}

const smiley: Clause = {
  // 'A visor showing a smiley': who wears it may not smile.
  opens: /^(?:showing|displaying|with|bearing|projecting)$/,
  whole: new RegExp(
    `^(?:showing|displaying|with|bearing|projecting) an? ((?:[a-z]+ )?)(?:smiley|smiley face|smiling emoji|emoji|frowny face|sad face)${ends}`,
  ),
  plain: ([, said = ''], before) =>
    isWornThing(before.at(-1) ?? '') || /^(?:screen|monitor|display)$/.test(before.at(-1) ?? '')
      ? `with a ${said}smiley on it`
      : undefined,
}

const strungBow: Clause = {
  // 'A bow strung with hair' shoots.
  opens: /^(?:bow|longbow|shortbow)$/,
  whole: new RegExp(
    `^(bow|longbow|shortbow) (?:is )?strung with (?:[a-z]+ ){0,2}?(?:hair|silk|gut|sinew|gold|silver|light|wire|moonlight|vines?)${ends}`,
  ),
  plain: ([, bow = '']) => (bow === 'bow' ? 'hunting bow' : bow),
}

const isOther: Clause = {
  // 'The left pauldron a conch', 'his right shoulder guard is a wolf skull'
  opens: /^(?:left|right)$/,
  whole: new RegExp(
    `^(left|right) (pauldron|shoulder guard|shoulder pad|gauntlet|vambrace|greave|bracer|knee pad|elbow pad|spaulder|epaulette) (?:is |being |made from |made out of )?an? ((?:[a-z]+ )?[a-z]+)${ends}`,
  ),
  plain: ([, side = '', armour = '', thing = '']) => {
    const said = vocabulary.entries.get(thing)
    return said?.thing === undefined || said.colour === true
      ? undefined
      : `${side} ${armour} shaped like a ${thing}`
  },
}

const hats =
  'hat|hat band|hatband|cap|beret|bonnet|tricorn|fedora|turban|helmet|bowler|top hat|straw hat|headband|boater|trilby|hood'
const stuckIn =
  'flowers?|rose|roses|daisy|daisies|sunflower|poppy|poppies|sprig|leaf|leaves|thistle|carnation|playing card|card|ticket|pencil|fishing flies|fly|hatpin|cigarette|match|twigs?|candle|candles|arrow|spoon|dice'

const inHat: Clause = {
  // 'A red flower in the beret', 'a playing card stuck in the hat band'
  opens: /^[a-z]+$/,
  whole: new RegExp(
    `^(an? |one |two |three |four |five |six |seven |eight |nine |ten |some )?((?:(?!playing)[a-z]+ )?)(${stuckIn}) (?:(?:stuck|tucked|pinned|set|woven) )?(?:in|into|on|to)(?:to)? (?:his|her|their|its|the) ((?:[a-z]+ ){0,2}?)(${hats})${ends}`,
  ),
  plain: ([, count = 'a ', said = '', thing = '', hatSaid = '', hat = '']) => {
    const lead = said.trim()
    if (lead !== '' && !isTold(lead) && vocabulary.entries.get(lead)?.quality !== true)
      return undefined
    // 'Daisies in the hat band' are read where the band is.
    if (hat.endsWith('band') && !/card$/.test(thing)) return undefined
    const bare = hat.replace(/ ?band$/, '')
    return `a ${hatSaid}${bare === 'head' ? hat : bare} with ${count}${said}${thing}`
  },
}

const ordered: Clause = {
  // 'A knight of the bee order': a bee is their sign.
  opens: /^of$/,
  whole:
    /^of the (?:order of the |(?:silver |golden |black |white |red |iron )?)?([a-z]+)(?: (order|brotherhood|sisterhood|regiment|legion|chapter|cohort|clan|tribe|lodge))?(?= [,.;:!?)]| and | with | in | who |$)/,
  plain: ([clause = '', beast = '', body]) => {
    const isOrder = body !== undefined || clause.startsWith('of the order of the ')
    return isOrder && vocabulary.entries.get(beast)?.animal !== undefined
      ? `, ${beast} badge ,`
      : undefined
  },
}

const ofBeing =
  'tail|tails|horn|horns|tusk|tusks|antlers|ears?|wings?|beak|snout|braid|braids|beard'
const rings = 'rings?|bands?|cuffs?|chains?|bells?|ribbons?|bows?|beads?'

const ringed: Clause = {
  // 'A tail ring', 'gold tusk rings': on the tail, and on the tusks
  opens: /^(?:tail|horn|tusk|antler|braid|wing)$/,
  whole: new RegExp(`^(tail|horn|tusk|antler|braid|wing) (${rings})${ends}`),
  plain: ([, part = '', ring = ''], before) => {
    if (vocabulary.entries.has(`${part} ${ring}`)) return undefined
    const said = before.at(-1) ?? ''
    return isTold(said) || /^(?:[,.;]|and|with|a)$/.test(said)
      ? `${ring} on the ${part}${/^(?:tail|wing)$/.test(part) ? '' : 's'}`
      : undefined
  },
}

const ringOn: Clause = {
  // 'A gold ring on the tail', 'ribbons round her horns'
  opens: /^[a-z]+$/,
  whole: new RegExp(
    `^((?:an? |two |three |four |some )?(?:[a-z]+ )?(?:${rings})) (?:on|round|around|at|tied to|hung from|hanging from) (?:the (?:tip|end) of )?(?:his|her|their|its|the) (${ofBeing})${ends}`,
  ),
  plain: ([, ring = '', part = '']) =>
    /^(?:beard|braids?|ears?)$/.test(part) ? undefined : `${part} with ${ring}`,
}

const wired: Clause = {
  // 'Horns wrapped with gold wire', 'a staff wound with copper cord'
  opens: /^(?:wrapped|wound|bound|twined|coiled)$/,
  whole: new RegExp(
    `^(?:wrapped|wound|bound|twined|coiled) (?:round |around )?(?:in|with|by) (gold|golden|silver|copper|brass|bronze|steel|iron|barbed|red|black|white) (wire|cord|thread|rope|ribbon|cloth|leather|chain|twine|string|silk)${ends}`,
  ),
  plain: ([, said = '', stuff = ''], before) =>
    new RegExp(`^(?:${ofBeing})$`).test(before.at(-1) ?? '') && stuff === 'wire'
      ? `wrapped in ${said} thread`
      : undefined,
}

const pinafore: Clause = {
  // 'Black dress, white pinafore': worn over it
  opens: /^pinafore$/,
  whole: /^pinafore(?! (?:dress|apron))(?= |$)/,
  plain: (_, before) =>
    before.some((word) => /^(?:dress|gown|frock|blouse|uniform)$/.test(word)) && isOfClothes(before)
      ? 'pinafore apron'
      : undefined,
}

const jewels =
  /^(?:tie|buckle|brooch|ring|pendant|locket|medallion|badge|pin|cufflinks|earrings?|necklace|cameo|signet|cane|hatpin|choker|bracelet)$/

const beastOn: Clause = {
  // 'A bolo tie with a scorpion in amber': it crawls nowhere.
  opens: /^with$/,
  whole: new RegExp(
    `^with (?:an?|one) ((?:(?:tiny|little|small|dead|real|gold|golden|silver|jade|enamel|carved|green|red|blue|black|white) )*)([a-z]+)(?: (?:in|set in|cast in|trapped in) (?:amber|resin|glass|silver|gold))?(?: on it)?${ends}`,
  ),
  plain: ([, said = '', beast = ''], before) =>
    jewels.test(before.at(-1) ?? '') && vocabulary.entries.get(beast)?.animal !== undefined
      ? `with ${said}${beast} emblem`
      : undefined,
}

const hung: Clause = {
  // 'A gold chain with a tooth on it'
  opens: /^with$/,
  whole: new RegExp(
    `^with (an? |two |three )((?:[a-z]+ )?)(tooth|teeth|claw|fang|coin|bullet|shell|bone|skull|whistle|key|feather|dog tag|stone|thimble|button|bell|acorn)(?: (?:on|hung on|hanging from|strung on|threaded on) (?:it|them))?${ends}`,
  ),
  plain: ([, count = '', said = '', thing = ''], before) =>
    /^(?:chain|necklace|cord|thong|choker|string)$/.test(before.at(-1) ?? '')
      ? `with ${count}${said}${thing} pendant`
      : undefined,
}

const clasped: Clause = {
  // 'A cloak clasped with a silver leaf', 'a shawl pinned by a bone fish'
  opens: /^(?:clasped|fastened|pinned|closed|held|secured)$/,
  whole: new RegExp(
    `^(?:clasped|fastened|pinned|closed|held|secured) (?:shut |closed |together |at the (?:neck|throat|shoulder|breast|chest) )*(?:with|by) (an? |his |her )((?:[a-z]+ ){0,2}?)(leaf|feather|skull|star|moon|sun|flower|rose|bird|fish|shell|claw|tooth|fang|hand|key|coin|stone|gem|beetle|moth|dragon|snake|wolf|lion|horse|eagle|owl|spider|acorn|knot|ring|spoon|crescent)${ends}`,
  ),
  plain: ([, count = '', said = '', thing = ''], before) =>
    isOfClothes(before, 2) ? `with ${count}${said}${thing} clasp` : undefined,
}

export const oddHalvesClauses: readonly Clause[] = [
  beastOn,
  hung,
  clasped,
  insideOut,
  halfStuffs,
  smiley,
  strungBow,
  halves,
  pairApart,
  onEach,
  shaped,
  isOther,
  inHat,
  ordered,
  ringed,
  ringOn,
  wired,
  pinafore,
]
