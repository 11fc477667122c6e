/** How far things are worn and what is bound about limbs: 'knee pads worn to the foam', 'a broom worn to a stump', 'ankle taped', 'a jumper round his middle', 'gold braid on one sleeve'. */
import {
  type Clause,
  ends,
  isHue,
  isLook,
  isStuff,
  isWornThing,
  opensClause,
  whose,
} from './clause-words.ts'

const wornTo: Clause = {
  // 'Worn to the foam', 'chewed down to a stub'
  opens:
    /^(?:worn|scuffed|rubbed|chewed|ground|whittled|burnt|burned|bitten|scraped|frayed|threadbare|sharpened)$/,
  whole: new RegExp(
    `^(worn|scuffed|rubbed|chewed|ground|whittled|burnt|burned|bitten|scraped|frayed|threadbare|sharpened)(?: away| down| through)?(?: almost| nearly| right)? to (?:the|an?|its|their|bare) (?:bare |yellow |very |brass |metal |white )?(?:foam|padding|stump|stumps|stub|stubs|nub|nubs|thread|threads|wood|metal|bone|core|weave|lining|rubber|canvas|nails|soles?|uppers|stuffing|wadding|warp|backing|leather|skin|quick|handle|bristles)${ends}`,
  ),
  plain: ([, how = '']) =>
    /^(?:whittled|sharpened|ground)$/.test(how) ? 'worn' : /^burn/.test(how) ? 'burnt' : how,
}

const limbs =
  'ankles?|wrists?|knees?|elbows?|fingers?|fingertips|thumbs?|toes?|knuckles|shins?|thighs?|calf|calves|forearms?|arms?|legs?|feet|foot|hands?|ribs'

const boundLimb: Clause = {
  // 'Hair in a bun, ankle taped', 'one knee strapped': nothing of what was told before
  opens: new RegExp(`^(?:one|both|left|right|an?|his|her|the|${limbs})$`),
  whole: new RegExp(
    `^((?:(?:one|both|left|right|an?|his|her|the) )*)(${limbs}) (?:(?:is|are|all|still|tightly|badly|freshly|heavily|neatly) )*(taped|strapped|bandaged|plastered)(?: up)?${ends}`,
  ),
  plain: ([, lead = '', limb = '', how = ''], before) => {
    if (!opensClause(before) || /^(?:and|but)$/.test(before.at(-1) ?? '')) return undefined
    const said = how === 'strapped' ? 'taped' : how === 'plastered' ? 'bandaged' : how
    return `, ${lead.replace(/\bone |\ban? /, 'a ')}${said} ${limb} ,`
  },
}

const middle: Clause = {
  // 'Six sweaters tied round the middle': nobody is fat
  opens: /^(?:round|around|about)$/,
  whole: new RegExp(`^(?:round|around|about) ${whose} middle(?= |$)`),
  plain: () => 'around the waist',
}

const hues = 'gold|silver|golden|brass|red|scarlet|black|white|blue|green|yellow|tarnished|gilt'
const braid: Clause = {
  // 'A coat. Gold braid on one sleeve': nobody's hair
  opens: new RegExp(`^(?:an?|thick|heavy|faded|lots|rows|loops|${hues}|braid)$`),
  whole: new RegExp(
    `^((?:(?:an?|thick|heavy|faded|lots of|rows of|loops of|two|three|${hues}) )*)braid (?:on|along|round|around|down|at|across|over) (?:(?:the|his|her|its|their|one|both|each|either) )*((?:left |right )?)(sleeves?|cuffs?|collar|lapels?|hem|seams?|epaulettes|pockets?)(?= |$)`,
  ),
  plain: ([, said = '', side = '', part = ''], before) => {
    // 'A coat with gold braid on the cuffs' is read as it stands.
    if (before.at(-1) === 'with') return undefined
    const hue = new RegExp(`\\b(?:${hues})\\b`).exec(said)?.[0]
    return hue === undefined
      ? undefined
      : `with ${hue} braid trim on the ${side}${part.replace(/s$/, '')}`
  },
}

const shades = 'dark|light|pale|bright|deep|dull'
const clothBehind: Clause = {
  // 'Waistcoat burgundy silk', 'robe hessian', 'gloves black kid': no dress, boots or child
  opens: /^[a-z]+$/,
  whole: new RegExp(
    `^((?:(?:(?:${shades}) )?[a-z]+ )?)(silk|hessian|kid)(?= lined| trimmed| edged|${ends.slice(3)}`,
  ),
  plain: ([, said = '', stuff = ''], before) => {
    const hue = said.trim()
    if (!isWornThing(before.at(-1) ?? '') || (hue !== '' && !isHue(hue))) return undefined
    return hue === '' && stuff === 'silk'
      ? undefined
      : `in ${said}${stuff === 'kid' ? 'kid leather' : stuff}`
  },
}

const asWide: Clause = {
  // 'Breeches wide as sacks', 'a belt as broad as a plate', 'shorts very short': the clothes are
  opens:
    /^(?:as|so|wide|big|broad|long|thin|tall|short|huge|large|small|tight|loose|very|extremely|rather)$/,
  whole: new RegExp(
    `^(?:(?:as )?(wide|big|broad|long|thin|tall|huge|large|small|tight|loose|short) as (?:an? |the )?(?:[a-z]+ ){0,2}[a-z]+|(?:very|extremely|rather|so|quite) (short|long|wide|tight|loose|baggy|big|large|thin))${ends}`,
  ),
  plain: ([, first, second], before) =>
    isWornThing(before.at(-1) ?? '') ? (first ?? second) : undefined,
}

const upright: Clause = {
  // 'An ostrich plume upright in the turban': the feather is
  opens: /^(?:feather|plume|quill|flower|pen)$/,
  whole:
    /^(feather|plume|quill|flower|pen) (?:(?:bolt|standing|stuck|set) )*upright (in|on|from)(?= )/,
  plain: ([, what = '', at = '']) => `${what} ${at}`,
}

const outsideAndIn: Clause = {
  // 'Boots fur outside and steel inside'
  opens: { test: isStuff },
  whole: new RegExp(
    `^([a-z]+) (?:outside|on the outside)(?: ,)?(?: and)? ([a-z]+) (?:in|inside|within|on the inside)${ends}`,
  ),
  plain: ([, first = '', second = ''], before) =>
    isWornThing(before.at(-1) ?? '') && isStuff(first) && isLook(second)
      ? `of ${first} with ${second} lining`
      : undefined,
}

const fromThing: Clause = {
  // 'A tricorne from an envelope'
  opens: /^from$/,
  whole: new RegExp(
    `^from (?:an? |some |two |old |an old )((?:[a-z]+ )?(?:envelope|newspaper|tablecloth|curtain|curtains|sheet|bedsheet|sack|bin bag|bin bags|tyre|tyres|blanket|box|carton|bucket|saucepan|colander|rope|forks|spoons|cans|tins|bottle|bottle tops|sail|flag|rug|carpet|towel|napkin|bag|leaf|leaves|pumpkin|shell|bones?))${ends}`,
  ),
  plain: ([, stuff = ''], before) =>
    isWornThing(before.at(-1) ?? '') ? `made of ${stuff}` : undefined,
}

const limbOf: Clause = {
  // 'One arm a hammer': nothing is missing
  opens: /^one$/,
  whole: new RegExp(
    `^one (arm|hand|leg|foot) (?:is )?(an? (?:[a-z]+ )?(?:hammer|drill|hook|cannon|saw|blade|claw|wheel|peg|shovel|spade|wrench|spanner|pincer|lantern|gun|sword|axe|fork|ladle|spring|mop|broom))${ends}`,
  ),
  plain: ([, limb = '', tool = '']) =>
    `with ${tool} for ${/^[aeiou]/.test(limb) ? 'an' : 'a'} ${limb}`,
}

const woundIn: Clause = {
  // 'An aerialist wound in red': no wound
  opens: /^wound$/,
  whole: new RegExp(`^wound (in|round in|up in|tight in) ([a-z]+)${ends}`),
  plain: ([, , what = '']) => (isLook(what) ? `wrapped in ${what} cloth` : undefined),
}

/** What wear has left, and what is wound about limbs and sleeves. */
export const wornDownClauses: readonly Clause[] = [
  wornTo,
  boundLimb,
  middle,
  braid,
  clothBehind,
  asWide,
  upright,
  outsideAndIn,
  fromThing,
  limbOf,
  woundIn,
]
