/** Clauses of what holds things together and what shows through: 'held together with tape', 'hair in a net', 'skin cracked with gold', 'teeth too human'. */
import { vocabulary } from '../vocabulary.ts'
import type { BodyClause } from './body-clauses.ts'
import { colours, ends } from './surface-words.ts'

/** What holds, and what is held so. */
const holders: readonly (readonly [stuff: RegExp, state: string])[] = [
  [/tape$|^sellotape|plasters?$/, 'taped'],
  [/^(?:string|twine|rope|cord|ribbon|shoelaces?|vines?)$/, 'string-tied'],
  [/wire$/, 'wired'],
  [/^staples$/, 'stapled'],
  [/glue$|gum$|wax$/, 'glued'],
  [/^(?:stitches|thread|catgut)$/, 'stitched up'],
  [/^(?:rivets|bolts|nails|screws)$/, 'riveted'],
  [/bands?$|elastic$/, 'held with elastic bands'],
]

const heldTogether: BodyClause = {
  opens: /^(?:held|kept|fastened|closed|mended|fixed|repaired|bound|patched|tied)$/,
  whole: new RegExp(
    `^(?:held|kept|fastened|closed|mended|fixed|repaired|bound|patched|tied) (?:(?:together|shut|closed|up|back together|in place) )*(?:with|by) (?:(?:a|an|some|the|bits of|strips of|a bit of|a piece of|lots of|old|silver|black|white|brown|grey|red) )*(duct tape|gaffer tape|sticky tape|masking tape|packing tape|electrical tape|surgical tape|sellotape|tape|plasters?|string|twine|rope|cord|shoelaces?|fuse wire|copper wire|wire|staples|glue|superglue|chewing gum|gum|sealing wax|stitches|thread|catgut|rivets|bolts|nails|screws|rubber bands?|elastic bands?|elastic)${ends}`,
  ),
  plain: ([whole = '', stuff = '']) => {
    // 'Trousers held up with string'
    if (/^(?:held|kept) up /.test(whole) && /^(?:rope|string|twine|cord)$/.test(stuff))
      return `with a ${stuff} belt`
    // 'Tied with ribbon', 'bound with rope' are how such things are worn.
    const isPlain =
      /^(?:tied|bound|fastened) (?:with|by)/.test(whole) && !/tape$|plasters?$/.test(stuff)
    const mended = /^(?:mended|fixed|repaired|patched)/.exec(whole)?.[0]
    if (mended !== undefined) return /tape$/.test(stuff) ? `${mended} taped` : mended
    return isPlain ? undefined : holders.find(([known]) => known.test(stuff))?.[1]
  },
}

const hairNet: BodyClause = {
  opens: /^hair$/,
  whole: new RegExp(
    `^hair (?:(?:is|was|tucked|held|gathered|tied|caught|bundled|all|up|back|away|neatly|stuffed|pinned) )*(?:in|into|under|inside|with) (?:(?:a|her|his|the|fine) )*(?:(${colours}|pearl|beaded) )?(?:net|snood)${ends}`,
  ),
  plain: ([, colour = '']) => `hair , ${colour} hairnet`,
}

const rollers: BodyClause = {
  opens: /^hair$/,
  whole: new RegExp(
    `^hair (?:(?:is|was|still|up|set|done|all|full|wound|rolled) )*(?:in|of|on|around) (?:(?:big|large|foam|plastic|old|her|his) )*(?:(${colours}) )?(?:rollers|curlers|curling papers|curl papers)(?= |$)`,
  ),
  plain: ([, colour = '']) => `hair , ${colour} hair curlers`,
}

/** 'Skin cracked with glowing orange', 'marble skin veined with gold': the colour is all that is said. */
const brokenBy: BodyClause = {
  opens: /^(?:cracked|split|veined|crazed|laced|fractured|threaded|shot|seamed|riven|webbed)$/,
  whole: new RegExp(
    `^(?:cracked|split|veined|crazed|laced|fractured|threaded|shot|seamed|riven|webbed) (?:(?:through|all over|open|everywhere) )*(?:with|by) (?:(?:thin|fine|a|bright|burning|liquid) )*(${colours})(?: (light|fire|flames?|glow|sparks))?${ends}`,
  ),
  plain: ([whole = '', colour = '', light], before) => {
    if (!before.slice(-3).some((word) => ofBody.test(word))) return undefined
    const glow = light !== undefined && !/glowing/.test(colour) ? 'glowing ' : ''
    const isSplit = /^(?:crack|split|fract|craz|riv)/.test(whole)
    const skin = isSplit && before.at(-1) === 'skin' ? 'cracked skin , ' : ''
    return `, ${skin}${colour} ${glow}${isSplit ? 'cracks' : 'veins'} ,`
  },
}

const ofBody = /^(?:skin|body|flesh|hide|shell|bark|stone|face|arms|limbs|chest|porcelain|hands)$/

const tooHuman: BodyClause = {
  opens: /^(?:teeth|hands|eyes|face|smile|grin|fingers|ears|mouth|feet|nose)$/,
  whole: new RegExp(
    `^(teeth|hands|eyes|face|smile|grin|fingers|ears|mouth|feet|nose) (?:(?:that|which|is|are|look|looks|far|much|a|little|bit|all) )*(?:too|almost|nearly|disturbingly|uncannily|eerily|very) human${ends}`,
  ),
  plain: ([, part = '']) => `human ${part}`,
}

const stalks = '(?:(?:long|thin|dry|single|bit|piece|stalk|blade|stem|of) )*'

/** 'Chewing on a straw', 'a stalk of grass between his teeth' */
const inMouth: BodyClause = {
  opens: /^(?:chew(?:ing|s)|suck(?:ing|s)|gnaw(?:ing|s)|straw|stalk|blade|piece)$/,
  whole: new RegExp(
    `^(?:(?:chew|suck|gnaw)(?:ing|s) (?:(?:on|at) )?(?:an?|the|some|his|her) ${stalks}(straw|hay|wheat|grass)${ends}|${stalks}(straw|hay|wheat|grass) (?:(?:between|in) (?:his|her|their|its|the) teeth|(?:in|from) the (?:corner|side) of (?:his|her|their|its|the) mouth)${ends})`,
  ),
  plain: ([whole = '', chewed, held]) => {
    const stalk = chewed ?? held ?? ''
    const thing = stalk === 'grass' ? 'blade of grass' : `stalk of ${stalk.replace('hay', 'straw')}`
    return /^(?:chew|suck|gnaw)/.test(whole) ? `chewing , ${thing}` : thing
  },
}

/** 'His left arm already furry' */
const already: BodyClause = {
  opens: /^already$/,
  whole: /^already(?= [a-z])/,
  plain: (_, before) => (/^(?:left|right)$/.test(before.at(-2) ?? '') ? 'is' : ''),
}

/** 'Zinc on the lips' is against the sun. */
const zinc: BodyClause = {
  opens: /^zinc$/,
  whole:
    /^zinc(?: oxide| cream)? (?:on|across|over|smeared on|all over) (?:(?:his|her|their|its|the|both) )?(nose|lips|cheeks|cheekbones|face)(?= |$)/,
  plain: ([, where = '']) => `sunscreen on the ${where}`,
}

const games = 'basketball|rugby|tennis|fencing|curling|badminton|hockey|football|racing|handball'

/** 'Petra, 15, wheelchair basketball' */
const wheelchairGame: BodyClause = {
  opens: /^wheelchair$/,
  whole: new RegExp(`^wheelchair (${games}|curler|fencer|racer|archer)${ends}`),
  plain: ([, game = '']) =>
    ({
      fencing: 'fencer in a wheelchair',
      fencer: 'fencer in a wheelchair',
      archer: 'archer in a wheelchair',
      racer: 'racer in a wheelchair',
      curling: 'curling player in a wheelchair',
      curler: 'curling player in a wheelchair',
      racing: 'racer in a wheelchair',
    })[game] ?? `${game} player in a wheelchair`,
}

/** 'A sheriff, silver star on the vest' */
const lawStar: BodyClause = {
  opens: /^(?:silver|tin|brass|gold|golden|steel|nickel|bronze)$/,
  whole: /^(\w+) star(?= (?:on|pinned|over)|$| [,.;!?])/,
  plain: ([, stuff], before) =>
    !vocabulary.entries.has(`${stuff} star`) &&
    before.some((word) => /^(?:sheriff|marshal|deputy|lawman|lawwoman|constable)$/.test(word))
      ? `${stuff} star badge`
      : undefined,
}

/** 'An emerald turban jewel': the turban is worn as well. */
const turbanJewel: BodyClause = {
  opens: /^turban$/,
  whole: /^turban (jewel|pin|brooch|ornament|aigrette|gem|clasp)(?= |$)/,
  plain: ([, jewel = '']) => `${jewel} on the turban`,
}

/** 'A badge on the left side of the vest': the vest is worn. */
const onOneSide: BodyClause = {
  opens: /^on$/,
  whole: new RegExp(
    `^on the (left|right)(?: hand)? side of (?:his|her|their|its|the) ((?:[a-z-]+ ){0,2}?[a-z]+)${ends}`,
  ),
  plain: ([, side = '', garment = ''], before) => {
    const isWorn = wornSlot.test(slotOf(garment))
    const isSaid = before.includes(garment)
    return isWorn && jewels.test(before.at(-1) ?? '')
      ? `on the ${side} side${isSaid ? '' : ` , ${garment} ,`}`
      : undefined
  },
}

const wornSlot = /^(?:torso|full|outer|head|legs|feet)$/

function slotOf(garment: string): string {
  return vocabulary.entries.get(garment)?.thing?.slot ?? ''
}

const jewels = /^(?:badge|star|brooch|pin|medals?|rosette|corsage|boutonniere|tag)$/

/** 'Dyed blue tips' are those of the hair. */
const dyedTips: BodyClause = {
  opens: /^(?:dyed|bleached)$/,
  whole: new RegExp(`^(?:dyed|bleached) (${colours}) (?:tips|ends|roots)${ends}`),
  plain: ([whole = '', colour = ''], before) =>
    before.slice(-4).some((word) => /^(?:hair|fur|tails?|wings|feathers|ears|mane)$/.test(word))
      ? undefined
      : `hair with ${colour} ${whole.split(' ').at(-1)}`,
}

/** 'Tanned leathery skin' */
const leathery: BodyClause = {
  opens: new RegExp(`^(?:tanned|brown|dark|bronze|grey|gray|tan|${colours})$`),
  whole: new RegExp(
    `^(tanned|brown|dark|bronze|grey|gray|tan|${colours}) (leathery|weathered|weather-beaten) skin(?= |$)`,
  ),
  plain: ([, colour, look]) => `${look} ${colour} skin`,
}

/** 'A coat of stitched-together hides' */
const hides: BodyClause = {
  opens: /^hides$/,
  whole: new RegExp(`^hides${ends}`),
  plain: (_, before) => (ofHides.test(before.at(-1) ?? '') ? 'hide' : undefined),
}

const ofHides =
  /^(?:of|in|and|from|animal|raw|tanned|old|thick|rough|stitched|together|patched|stitched-together|mismatched|untanned|layered)$/

/** 'Hair in wet ropes' is no rope in the hand. */
const ropes: BodyClause = {
  opens: /^(?:hair|beard|mane|fur)$/,
  whole:
    /^(hair|beard|mane|fur) (?:(?:hanging|falling|is|all|matted|twisted|clumped) )*(?:in|into) ((?:(?:wet|greasy|lank|dirty|matted|long|thick|salty) )*)(?:ropes|strings|rat s tails|rat tails|hanks)(?= |$)/,
  plain: ([, hair = '', said = '']) => `${said}ropey ${hair}`,
}

/** 'A muddy brown skirt' is brown, and muddy as well. */
const muddyHue: BodyClause = {
  opens: /^muddy$/,
  whole: /^muddy (brown|grey|gray|green|white|black) ([a-z]+)(?= |$)/,
  plain: ([, hue = '', thing = '']) =>
    wornSlot.test(slotOf(thing)) ? `${hue} muddy ${thing}` : undefined,
}

export const mendedClauses: readonly BodyClause[] = [
  ropes,
  muddyHue,
  onOneSide,
  dyedTips,
  leathery,
  hides,
  wheelchairGame,
  lawStar,
  turbanJewel,
  zinc,
  already,
  inMouth,
  heldTogether,
  hairNet,
  rollers,
  brokenBy,
  tooHuman,
]
