/** What clings to a body stays there by its name: 'forehead smeared with ash', 'flour as far as the elbows', 'ash smeared across the brow', 'chin grazed'; and lips, backs and eyes that are likened to things. */
import { type Clause, ends, isOfClothes, opensClause, own } from './clause-words.ts'

const parts =
  'face|forehead|brow|cheeks?|chin|nose|hands?|arms?|forearms?|fingers|fingertips|elbows?|knees?|shins?|knuckles|neck|chest|palms?|muzzle|snout|beak|eyelids|legs?|feet|foot|ears?|shoulders?|wrists?|jaw|temples?|belly|back'
const stuffs =
  'ash|ashes|flour|soot|coal dust|coal|mud|clay|chalk|chalk dust|paint|ink|oil|engine oil|grease|blood|dust|sawdust|sand|salt|jam|chocolate|honey|dirt|glitter|pollen|icing sugar|sugar|plaster|plaster dust|charcoal|woad|white paint|red paint|blue paint|gold paint|gold dust|rust|tar|frost|ice|wax|slime|ketchup|cream|custard|dough|lipstick|sweat'
const spread =
  '(?:smeared|streaked|dusted|smudged|caked|spattered|splattered|daubed|painted|striped|rubbed|blackened|white|black|covered|crusted|grimy|sticky|plastered|freckled|flecked|slick|marked|dotted|coated|stained|speckled)'

const clings: readonly Clause[] = [
  {
    // 'Forehead smeared with ash', 'arms white with flour'
    opens: new RegExp(`^(?:his|her|their|its|the|both|with|${parts})$`),
    whole: new RegExp(
      `^(?:with )?(?:${own} )?(${parts}) (?:is |are |all )?${spread} (?:with|in|by) (?:(?:dried|wet|white|black|grey|red|holy|sacred|fresh|fine|thick|pale|a bit of|a little|some|too much) )*(${stuffs})${ends}`,
    ),
    plain: ([, part = '', stuff = ''], before) =>
      opensClause(before) || /^(?:with|his|her|their|its)$/.test(before.at(-1) ?? '')
        ? `, ${stuff} on the ${part} ,`
        : undefined,
  },
  {
    // 'Ash smeared across the brow', 'flour smudged over her nose'
    opens: /^(?:an?|some|dried|wet|white|black|[a-z]+)$/,
    whole: new RegExp(
      `^(?:(?:a (?:smear|smudge|streak|dab|blob|stripe|splash) of |some |dried |wet |fresh ))*(${stuffs}) (?:is |was )?(?:smeared|smudged|streaked|daubed|rubbed|dabbed|painted|spattered|splashed|caked|drying|thick|all) (?:across|over|on|along|down|into|round|around|under|up) (?:${own} )?(?:left |right )?(${parts})${ends}`,
    ),
    plain: ([, stuff = '', part = ''], before) =>
      opensClause(before) || /^(?:with|and|has|had)$/.test(before.at(-1) ?? '')
        ? `${before.at(-1) === 'with' ? '' : ', '}${stuff} on the ${part} ,`
        : undefined,
  },
  {
    // 'Flour as far as the elbows', 'oil to the elbows', 'she's all flour as far as the elbows'
    opens: /^(?:all|[a-z]+)$/,
    whole: new RegExp(
      `^(?:all )?(${stuffs}) as far as (?:his|her|their|its|the) (elbow|wrist|shoulder|knee|ankle|armpit|thigh|waist|eyebrow)s?${ends}`,
    ),
    plain: ([, stuff = '', where = ''], before) => {
      const words = before.slice(-3).join(' ')
      // 'A white nightgown, mud up to the waist': it is the nightgown that is muddy.
      return /(?:^|[,.;] ?|and|with|'s|is|has|in|all)$/.test(words) && !isOfClothes(before, 4)
        ? `${before.at(-1) === 'with' || before.at(-1) === 'in' ? '' : ', '}${stuff} up to the ${where}s ,`
        : undefined
    },
  },
  {
    // 'Chin grazed', 'both elbows skinned'
    opens:
      /^(?:his|her|their|its|one|both|chin|elbows?|knuckles|palms?|forehead|shins?|nose|cheek|knees?)$/,
    whole: new RegExp(
      `^(?:${own} )?(chin|elbows?|knuckles|palms?|forehead|shins?|nose|cheek|knees?) (?:is |are |all )?(grazed|scraped|scabbed|scabby)${ends}`,
    ),
    plain: ([, part = '', how = ''], before) =>
      opensClause(before) || /^(?:with|his|her)$/.test(before.at(-1) ?? '')
        ? `, ${how} ${part} ,`
        : undefined,
  },
]

const likened: readonly Clause[] = [
  {
    // 'Lips like a shut purse'
    opens: /^(?:lips|mouth)$/,
    whole: new RegExp(
      `^(?:lips|mouth) like an? (?:shut|closed|tight|drawn|tied|pulled)? ?(?:purse|drawstring bag|drawstring|knot)${ends}`,
    ),
    plain: () => ', pursed lips , stern ,',
  },
  {
    // 'Back like a ruler', 'back as straight as a poker': nobody has one
    opens: /^(?:back|spine|posture)$/,
    whole: new RegExp(
      `^(?:back|spine|posture) (?:is )?(?:(?:as )?(?:straight|stiff) )?(?:like|as) an? (?:ruler|ramrod|poker|plank|rod|board|broom handle|broomstick|flagpole|yardstick|soldier|candle|candlestick|lamp post|lamppost|pillar|column|steeple|arrow|lance|spear|poplar|pine|needle|pencil|knife|sentry|guardsman|mast|obelisk|exclamation mark|tent pole|cypress)${ends}`,
    ),
    plain: () => ', back straight ,',
  },
  {
    // 'Eyes amber and kind', 'eyes far too sharp', 'whose eyes are tired'
    opens: /^eyes$/,
    whole: new RegExp(
      `^eyes (?:(?:are|is|were|far|too|very|so|always|still|rather) )*(?:([a-z]+) (?:and|but) )?(?:(?:far|too|very|so|always) )*(sharp|alert|wary|kind|cold|sad|weary|merry|gentle|cruel|hungry|haunted|dreamy|fierce|calm|patient|mischievous|suspicious|wise|shrewd|cunning|lonely|tender|furious|frightened)${ends}`,
    ),
    plain: ([, hue, mood = '']) =>
      `${hue === undefined ? '' : `${hue} eyes , `}${mood} eyes , ${mood} ,`,
  },
  {
    // 'A sunny day' wears no sunglasses.
    opens: /^sunny$/,
    whole:
      /^sunny (day|afternoon|morning|weather|garden|beach|meadow|street|room|place|field|park)(?= |$)/,
    plain: ([, place]) => place,
  },
  {
    // 'He is happy cos its summer': no lettuce
    opens: /^(?:cos|coz|cuz|cus|bcos|becos|bcuz|becuz|bcs)$/,
    whole:
      /^(?:cos|coz|cuz|cus|bcos|becos|bcuz|becuz|bcs)(?= (?:s?he|they|it|its|it's|i|we|you|there|theres|hes|shes|he's|she's|his|her|their|the|my|nobody|everyone|of)(?: |$))/,
    plain: () => 'because',
  },
]

export const smearedClauses: readonly Clause[] = [...clings, ...likened]
