/** Turns of tales told at a table: 'a greataxe resting on the ground', 'a whip with snake heads', 'a bite taken out of his arm', 'riding no horse', 'a gown from rose to gold'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colourOpening, colours, ends, isHue, own } from './clause-words.ts'

const grounds =
  '(?:ground|floor|wall|table|step|steps|anvil|counter|railing|fence|doorframe|door frame|doorway|tree|bench|bar|rock|sand|grass|snow|earth|desk|chair|saddle)'

/** What is put down somewhere, by its last word. */
function isThing(words: string): boolean {
  const { thing, who, animal } = vocabulary.entries.get(words) ?? {}
  return /^(?:prop|head|neck|hands)$/.test(thing?.slot ?? '') && (who ?? animal) === undefined
}

const putDown: Clause = {
  // 'A greataxe resting on the ground', 'his broom propped against the wall': nobody rests
  opens: /^(?:resting|leaning|leant|lying|propped|planted|standing|set|stuck|left)$/,
  whole: new RegExp(
    `^(?:resting|leaning|leant|lying|propped|planted|standing|set|stuck|left)(?: up| down| upright| point down)? (?:on|against|upon|in|into) (?:the|an?|his|her|their) ${grounds}(?: (?:beside|behind|next to|in front of|before|at) (?:him|her|them|it|his side|her side|his feet|her feet))?${ends}`,
  ),
  plain: (_, before) => (isThing(before.at(-1) ?? '') ? '' : undefined),
}

const ridesNone: Clause = {
  // 'A frog knight riding no horse'
  opens: /^(?:riding|rides|holding|wielding|carrying|wears|wearing|holds|carries|wields)$/,
  whole:
    /^(?:riding|rides|holding|wielding|carrying|wears|wearing|holds|carries|wields) no(?= (?!less|more|longer|one|nonsense))/,
  plain: () => ', no',
}

const laughs: Clause = {
  // 'Toothpick, wicked laugh'
  opens:
    /^(?:an?|his|her|wicked|evil|hearty|booming|loud|big|manic|maniacal|hysterical|silent|nervous|throaty|cackling|belly|open|broad|infectious|cruel|sinister|deep|raucous|mad|crazy|wheezy|wheezing|snorting|giggly|villainous|diabolical|dirty|merry|jolly|happy|thunderous)$/,
  whole: new RegExp(
    `^(?:(?:an?|his|her) )?((?:(?:wicked|evil|hearty|booming|loud|big|manic|maniacal|hysterical|silent|nervous|throaty|cackling|belly|open|broad|infectious|cruel|sinister|deep|raucous|mad|crazy|wheezy|wheezing|snorting|giggly|villainous|diabolical|dirty|merry|jolly|happy|thunderous|mouthed) )+)(?:laugh|laughter)${ends}`,
  ),
  plain: ([, how = ''], before) => {
    if (!/^(?:,|\.|;|and|with)?$/.test(before.at(-1) ?? '')) return undefined
    const [mood] = /wicked|evil|manic|nervous|cruel|sinister|mad|jolly|merry|happy/.exec(how) ?? []
    return mood === undefined ? 'laughing' : `laughing , ${mood}`
  },
}

const beastHeads: Clause = {
  // 'A whip with snake heads', 'a cane topped with two ram heads'
  opens: /^(?:with|ending|topped|tipped|crowned)$/,
  whole: new RegExp(
    `^(?:with|ending in|topped with|topped by|tipped with|crowned with|crowned by) (?:(?:two|three|four|five|seven|nine|several|many|little|small|hissing|living|carved|silver|golden|gold|brass|bronze|wooden|ivory) )*(snake|serpent|ram|lion|wolf|eagle|dragon|goat|bull|bird|raven|duck|horse|dog|cat|bear|owl|boar) heads?${ends}`,
  ),
  plain: ([, beast = ''], before) =>
    headed.test(before.at(-1) ?? '') ? `shaped like a ${beast}` : undefined,
}

const headed =
  /^(?:whip|scourge|flail|staff|cane|stick|mace|sceptre|scepter|wand|club|umbrella|sword|dagger|crook|rod)$/

const bitten: Clause = {
  // 'One bite taken out of his arm', 'with a bite missing from his head'
  opens: /^(?:with|an?|one|two|three|several|missing|bites?|has|had)$/,
  whole: new RegExp(
    `^(?:(?:with|has|had|missing) )?(?:an?|one|two|three|several)? ?(?:(?:big|huge|little|small|large|tiny|neat) )?bites? (?:(?:has|have|been|is|was) )*(?:taken|missing|gone|eaten|bitten)?(?: out| off)?(?: (?:of|from|in))?(?: (?:${own} )?((?:left |right )?(?:head|arm|hand|leg|foot|side|shoulder|ear|belly|cheek|hat|body|top|tail|wing|corner|edge|crust|face)))?${ends}`,
  ),
  plain: ([clause, part]) => {
    if (!/taken|missing|gone|eaten|bitten| out\b/.test(clause)) return undefined
    return part === undefined ? ', bite mark ,' : `, bite mark on the ${part} ,`
  },
}

const tongueOut: Clause = {
  // 'Tongue stuck out', 'with his tongue lolling out'
  opens: /^tongue$/,
  whole: new RegExp(
    `^tongue (?:(?:is|always|half) )*(?:stuck|sticking|lolling|poking|poked|stretched|thrust|flapping|rolled) out(?: to one side| of (?:his|her|its|their) mouth)?${ends}`,
  ),
  plain: () => 'tongue out',
}

const hueToHue: Clause = {
  // 'A gradient gown from rose to gold': neither flower nor fruit
  opens: /^(?:from|fading|shading|going|blending|melting)$/,
  whole: new RegExp(
    `^(?:(?:fading|shading|going|blending|melting|running|changing) )?from (?:(?:a|the|pale|deep|dark|light|bright) )*(rose|orange|plum|peach|apricot|lime|lemon|cherry|violet|lavender|lilac|mint|olive|coral|ivory|salmon|mustard|rust|pearl|emerald|ruby|amber|jade|sand|smoke|copper|bronze|cream|aubergine|berry|raspberry|sky) (?:(?:in)?to|into) ((?:${colours}|[a-z]+))${ends}`,
  ),
  plain: ([clause, from = '', to = '']) =>
    isHue(to) && !clause.includes('#') ? `in ${hueOf[from] ?? from} and ${to} gradient` : undefined,
}

/** Of what is a fruit or a flower first: its colour by another name. */
const hueOf: Readonly<Record<string, string>> = {
  rose: 'rose pink',
  orange: 'orange coloured',
  plum: 'plum purple',
  peach: 'peach coloured',
  apricot: 'apricot coloured',
  lime: 'lime green',
  lemon: 'lemon yellow',
  cherry: 'cherry red',
}

const flaking: Clause = {
  // 'Brown peeling skin', 'peeling blue paint': nobody peels anything
  opens: /^peeling$/,
  whole: new RegExp(
    `^peeling (?:off )?(?=(?:(?:${colours}) )?(?:skin|bark|gilt|gilding|gold|stickers?|sticker|leather|nose|wallpaper|rust|plaster|labels?|nail polish)(?: |$))`,
  ),
  plain: () => 'flaking ',
}

const beastly: Clause = {
  // 'A crest like a rooster', 'a tail like a scorpion's'
  opens:
    /^(?:tail|crest|comb|beak|legs|feet|wings|snout|mane|horns|claws|fins|trunk|antennae|shell)$/,
  whole: new RegExp(
    `^(tail|crest|comb|beak|legs|feet|wings|snout|mane|horns|claws|fins|trunk|antennae|shell) (?:(?:just|exactly|shaped) )?(?:like|of) an? ([a-z]+)(?: ?'?s)?${ends}`,
  ),
  plain: ([clause, part = '', beast = '']) =>
    vocabulary.entries.get(beast)?.animal === undefined || / of /.test(clause)
      ? undefined
      : `${beast} ${part}`,
}

const wingsWorn: Clause = {
  // 'Purple wings as a cloak', 'wings wrapped around him like a cape'
  opens: /^(?:wings?|wing)$/,
  whole: new RegExp(
    `^wings (?:(?:folded|wrapped|worn|draped|hanging|pulled|around|round|about|him|her|it|himself|herself|shoulders|his) )*(?:as|like|for) (?:an? )?(?:(?:living|long|dark|heavy) )*(?:cloak|cape|coat|shawl|mantle|blanket)${ends}`,
  ),
  plain: () => 'wings folded ,',
}

const jellyBody: Clause = {
  // 'A plasmoid, see-through blue jelly', 'a slime of pink goo': the body
  opens: /^(?:jelly|goo|gel|gelatin|gelatine|ooze|gloop|gunk)$/,
  whole: new RegExp(`^(?:jelly|goo|gel|gelatine?|ooze|gloop|gunk)(?: body)?${ends}`),
  plain: (_, before) =>
    before.some((word) => /^(?:slime|slimes|plasmoid|ooze|blob|pudding|amoeba)$/.test(word)) &&
    !/^(?:holding|eating|of|jar|bowl|pot)$/.test(before.at(-1) ?? '')
      ? 'body'
      : undefined,
}

const vinylBody: Clause = {
  // 'An inflatable robot, white vinyl'
  opens: /^(?:vinyl|plastic|tin|resin|latex|rubber)$/,
  whole: new RegExp(`^(vinyl|plastic|tin|resin|latex|rubber)${ends}`),
  plain: ([, stuff = ''], before) => {
    const isMade = before.some((word) =>
      /^(?:robot|android|toy|inflatable|doll|mascot|balloon)$/.test(word),
    )
    const hue = before.at(-1) ?? ''
    const lead = before.at(-2) ?? ','
    return isMade && isHue(hue) && /^(?:,|glossy|matte?|shiny|soft|smooth)$/.test(lead)
      ? `${stuff === 'vinyl' ? 'plastic' : stuff} body`
      : undefined
  },
}

const tipGone: Clause = {
  // 'Rust-red scales, missing tail tip', 'a cat missing its tail tip'
  opens: /^(?:missing|lacking|minus|without)$/,
  whole: new RegExp(
    `^(?:missing|lacking|minus|without) (?:${own} )?(tail|ear|wing|horn) tip${ends}`,
  ),
  plain: ([, part = '']) => `, the tip of its ${part} is gone`,
}

const eyeHoles: Clause = {
  // 'A sheet ghost with two round eye holes'
  opens: /^(?:two|with|round|cut|black|big|small|uneven|oval|eye|eyeholes)$/,
  whole: new RegExp(
    `^(?:(with|and) )?(?:(?:two|cut|cut out) )*((?:(?:round|black|big|small|uneven|oval|dark|empty) )*)(?:eye holes|eyeholes|holes for eyes)${ends}`,
  ),
  plain: ([, link = '', look = ''], before) =>
    /\bghost\b/.test(before.join(' '))
      ? `${link} ${look.replace(/uneven|oval/, '')}${/dark|black|empty/.test(look) ? '' : 'black '}eyes`.trim()
      : undefined,
}

const forkedBeard: Clause = {
  // 'White beard in two forks', 'a red beard split into three points'
  opens: /^beard$/,
  whole: new RegExp(
    `^beard (?:(?:is|that|parted|split|divided|combed|waxed|braided|ending|twisted|tied) )*(?:in|into) (?:(?:two|three|several) )(?:(?:long|sharp|neat|stiff) )*(?:forks|points|prongs|tails|spikes|tines)${ends}`,
  ),
  plain: () => 'forked beard',
}

const ownQuills: Clause = {
  // 'Porcupine punk, quills dyed green': nobody writes with them
  opens: new RegExp(`^(?:quills|${colourOpening})$`),
  whole: new RegExp(
    `^((?:${colours} )?)quills((?: (?:dyed|painted|dipped in|tipped (?:with|in)) ${colours})?)${ends}`,
  ),
  plain: ([, hue = '', after = ''], before) =>
    before.some((word) => /^(?:porcupine|hedgehog|echidna|tenrec|manticore|spiny)$/.test(word))
      ? `${hue}${after.replace(/^ (?:dyed|painted) /, '')} porcupine quills`.replace(/ {2,}/g, ' ')
      : undefined,
}

const notWorn: Clause = {
  // 'Holding her crown instead of wearing it'
  opens: /^(?:instead|rather)$/,
  whole: new RegExp(`^(?:instead of|rather than) wearing (?:it|them|one|any)${ends}`),
  plain: () => 'in hand',
}

const fringed: Clause = {
  // 'A sheepdog with fur over his eyes', 'wool falling into its eyes'
  opens: /^(?:fur|wool|feathers)$/,
  whole: new RegExp(
    `^(?:fur|wool|feathers) (?:(?:hanging|falling|flopping|growing|down) )*(?:over|into|in|across) (?:his|her|their|its|the|both) eyes${ends}`,
  ),
  plain: () => 'fringe over the eyes',
}

const curlOnTop: Clause = {
  // 'One curl of hair on top', 'a tuft of red hair on his head'
  opens: /^(?:an?|one|single|only|just)$/,
  whole: new RegExp(
    `^(?:(?:an?|one|single|only|just) )+(?:(?:small|little|lone|tiny|stiff|wild) )*(?:curl|tuft|wisp|strand|lick) of ((?:(?:${colours}|blond|blonde|ginger|brown) )?)hair(?: (?:on top(?: of (?:his|her|its|their) head)?|on (?:his|her|its|their|the) (?:head|crown|forehead)))?${ends}`,
  ),
  plain: ([, hue = '']) => `${hue}tuft of hair`,
}

const wallEyed: Clause = {
  // 'Eyes looking in different directions'
  opens: /^(?:eyes|each|one)$/,
  whole: new RegExp(
    `^(?:eyes|each eye) (?:(?:that|each|always|both|are|is) )*(?:looking|look|looks|pointing|point|points|facing|going|swivelling|swiveling|rolling|moving|turned) (?:in|into) (?:a |two )?(?:different|opposite|other|separate) (?:directions?|ways?)${ends}`,
  ),
  plain: ([clause]) => (clause.startsWith('each') ? 'wall-eyed' : 'eyes , wall-eyed ,'),
}

const halfGone: Clause = {
  // 'A ghost, missing lower half', 'without a lower body'
  opens: /^(?:missing|without|lacking|minus|no)$/,
  whole: new RegExp(
    `^(?:missing|without|lacking|minus|no) (?:${own} )?(?:lower half|lower body|bottom half)${ends}`,
  ),
  plain: () => ', no legs',
}

export const atTheTableClauses: readonly Clause[] = [
  putDown,
  ridesNone,
  laughs,
  beastHeads,
  bitten,
  tongueOut,
  hueToHue,
  flaking,
  beastly,
  wingsWorn,
  jellyBody,
  vinylBody,
  tipGone,
  eyeHoles,
  forkedBeard,
  halfGone,
  ownQuills,
  notWorn,
  fringed,
  curlOnTop,
  wallEyed,
]
