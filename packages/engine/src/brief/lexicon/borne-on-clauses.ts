/** What is borne on dress or hangs from it, and in how many colours it is: 'a horn round the neck', 'a pistol in each boot', 'striped in orange, brown and cream', 'a dead bee on the brim'. */
import { pluralOf } from '../inflect.ts'
import { vocabulary } from '../vocabulary.ts'
import { type Clause, ends, isHue, isOfClothes, isWornThing, opensClause } from './clause-words.ts'

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
  plain: ([, how], before) => (isOfClothes(before, 2) ? how : undefined),
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

export const borneOnClauses: readonly Clause[] = [
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
