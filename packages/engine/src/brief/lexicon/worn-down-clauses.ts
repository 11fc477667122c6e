/** How far things are worn and what is bound about limbs: 'knee pads worn to the foam', 'a broom worn to a stump', 'ankle taped', 'a jumper round his middle', 'gold braid on one sleeve'. */
import { type Clause, ends, isWornThing, opensClause, whose } from './clause-words.ts'

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

const clothSilk: Clause = {
  // 'Waistcoat burgundy silk': no dress of its own
  opens: /^[a-z]+$/,
  whole: new RegExp(`^((?:(?:dark|light|pale|bright|deep) )?[a-z]+) silk${ends}`),
  plain: ([, hue = ''], before) =>
    isWornThing(before.at(-1) ?? '') && !/^(?:in|of|and|with|,)$/.test(hue)
      ? `in ${hue} silk`
      : undefined,
}

/** What wear has left, and what is wound about limbs and sleeves. */
export const wornDownClauses: readonly Clause[] = [wornTo, boundLimb, middle, braid, clothSilk]
