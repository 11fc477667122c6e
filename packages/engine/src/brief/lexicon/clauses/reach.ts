/** Clauses of how far a stuff reaches on somebody, how many hands hold a thing, and what is in a limb's place: 'flour to the elbows', 'scissors in three of his hands', 'left arm a hammer'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { statesOfStuffs } from '../wear-states.ts'
import { type Clause, ends } from './clause-words.ts'

const own = '(?:his|her|their|its|my|the)'
const limbs =
  '(?:elbows?|wrists?|knees?|ankles?|shins?|thighs?|waist|hips?|shoulders?|armpits?|neck|chin|ears|eyebrows|eyeballs|knuckles|forearms?|calves|hocks|belly)'
const stuffs =
  '(?:clay|wet clay|flour|dough|mud|river mud|soil|earth|dirt|dust|coal dust|chalk|soot|ash|grease|oil|engine oil|tar|ink|paint|blood|gore|slime|alien slime|goo|ichor|plaster|cement|soap suds|suds|soapsuds|foam|sand|snow|sawdust|fish scales|sludge|muck|manure|jam|chocolate|batter|glue|dye|indigo|henna|seaweed|moss)'

/** What has no adjective of its own covers. */
function stateOf(stuff: string): string | undefined {
  // Henna and indigo are drawn on the skin and dye it.
  if (/^(?:henna|indigo|dye)$/.test(stuff)) return undefined
  const plain = stuff.replace(/^(?:wet|river|engine|alien) /, '')
  if (/^(?:soil|earth)$/.test(plain)) return 'muddy'
  if (plain === 'clay') return 'clay covered'
  return (statesOfStuffs[plain] ?? `${plain} covered`).replaceAll('-', ' ')
}

const reaches: readonly Clause[] = [
  {
    // 'With clay up to the elbows', 'flour to the elbows', 'alien slime up to his knees'
    opens: new RegExp(
      `^(?:with|in|covered|all|${stuffs.slice(3, -1).replaceAll(/ \w+/g, '')}|alien|river|engine|coal)$`,
    ),
    whole: new RegExp(
      `^(?:(?:with|in|covered in|covered with|all) )?(${stuffs}) (?:right |all the way |halfway )?(?:up |down )?(?:to|past|above) ${own} (${limbs})${ends}`,
    ),
    plain: ([whole = '', stuff = ''], before) => {
      const isOfThing = /^(?:a|an|the|of|full)$/.test(before.at(-1) ?? '')
      // Blood and flour are told with their place.
      const isFeature = vocabulary.entries.get(stuff)?.thing !== undefined || stuff === 'flour'
      const state = isOfThing || isFeature ? undefined : stateOf(stuff)
      const owner = /\b(his|her|their) (?=\w+$)/.exec(whole)?.[1]
      return state && `, ${state} , ${owner === undefined ? '' : `${owner} ,`}`
    },
  },
]

const numbers = '(?:two|three|four|five|six|seven|eight|nine|ten)'

/** More than one of it. */
function pluralOf(noun: string): string {
  if (/(?:scissors|tongs|shears|pliers|binoculars|s)$/.test(noun)) return noun
  if (/knife$/.test(noun)) return noun.replace(/fe$/, 'ves')
  return /(?:ch|sh|x)$/.test(noun) ? `${noun}es` : `${noun}s`
}

function isHeldThing(noun: string): boolean {
  return vocabulary.entries.get(noun)?.thing?.slot === 'prop'
}

const hands: readonly Clause[] = [
  {
    // 'Scissors in three of his hands', 'a book in each of her four hands'
    opens: { test: (word) => /^an?$/.test(word) || isHeldThing(word) },
    whole: new RegExp(
      `^(?:(an?) )?((?:[a-z]+ )?)([a-z]+) in (?:(${numbers}) of ${own}(?: [a-z]+)?|each of ${own} (${numbers})) (?:hands|fists|paws|claws|arms|tentacles)${ends}`,
    ),
    plain: ([whole = '', , said = '', noun = '', some, all]) => {
      const owner = /\b(his|her|their)\b/.exec(whole)?.[1] ?? ''
      const count = some ?? all ?? ''
      const those = all === undefined ? '' : `, ${all} arms ,`
      return isHeldThing(noun)
        ? `${count} ${said}${pluralOf(noun)} , ${owner} ${those}`.trim()
        : undefined
    },
  },
  {
    // 'Four arms, each holding a book': as many books as arms
    opens: new RegExp(`^${numbers}$`),
    whole: new RegExp(
      `^(${numbers}) ((?:[a-z]+ )?)(arms|hands|paws|tentacles|claws) (?:, )?(?:each|all)(?: one)?(?: of them)? (?:holding|carrying|gripping|wielding|clutching|bearing|with|holds|carries) an? ((?:(?!different|separate)[a-z]+ )?)([a-z]+)${ends}`,
    ),
    plain: ([, count = '', looks = '', arms = '', said = '', noun = '']) =>
      isHeldThing(noun)
        ? `${count} ${looks}${arms} , holding ${count} ${said}${pluralOf(noun)}`
        : undefined,
  },
]

const tools =
  '(?:war ?hammer|hammer|mallet|hook|claw|pincer|crab claw|lobster claw|cannon|drill|blade|sword|saw|chainsaw|buzz ?saw|club|mace|axe|shovel|spade|anvil|cleaver|scythe|sickle|pickaxe|flamethrower|gun|rifle|grappling hook|crane hook|crane|plough|shield|spear|harpoon|wrench|spanner|fork|trident|tentacle|syringe|lantern|torch|bellows|whisk)'

/** What is strapped to the stump of a hand. */
const ofStumps =
  /^(?:hook|claw|pincer|crab claw|lobster claw|cannon|drill|blade|saw|buzz ?saw|crane hook|grappling hook|tentacle)$/

const limbsMade: readonly Clause[] = [
  {
    // 'Left arm a massive hammer', 'right hand: a rusty hook', 'whose left arm is a hammer'
    opens: /^(?:left|right)$/,
    whole: new RegExp(
      `^(left|right) (arm|forearm|hand|leg|foot) (?:(?:,|:|=|is|was|now) )*(?:just )?an? ((?:[a-z]+ ){0,2}?)(${tools})${ends}`,
    ),
    plain: ([whole, side = '', limb = '', said = '', tool = ''], before) => {
      // 'Left hand: a lantern' is held there.
      const isHeld = limb === 'hand' && !/ (?:is|was|now) /.test(whole) && !ofStumps.test(tool)
      if (isHeld) return undefined
      const isHand = /^(?:in|with|on|from|at|to|under|over)$/.test(before.at(-1) ?? '')
      const isOnHand = /^(?:the|his|her|their|its)$/.test(before.at(-1) ?? '')
      if (isHand || (isOnHand && /^(?:in|with|on|from|at|to)$/.test(before.at(-2) ?? '')))
        return undefined
      return `${said}${tool} instead of the ${side} ${limb}`
    },
  },
]

const faces: readonly Clause[] = [
  {
    // 'Sleepy lids', 'drooping eyelids'
    opens: /^(?:sleepy|drowsy|tired|weary|lazy|droopy|drooping|half|bored)$/,
    whole:
      /^(sleepy|drowsy|tired|weary|lazy|droopy|drooping|bored|half closed|half shut|half lowered) (?:eye)?lids(?= |$)/,
    plain: ([, said = '']) => (/^(?:droop|half)/.test(said) ? 'half-lidded eyes' : `${said} eyes`),
  },
  {
    // 'A frostbitten nose tip'
    opens: /^(?:nose|chin|tongue|beak|snout)$/,
    whole: /^(nose|chin|tongue|beak|snout) tip(?= |$)/,
    plain: ([, part]) => part,
  },
  {
    // 'A mat of black hair'
    opens: /^(?:mat|mats|tangle|tangles|thatch|shock|mop|bush|haystack|rat's nest|nest)$/,
    whole: /^(mats?|tangles?) of ((?:[a-z]+ ){0,2}?)(hair|fur|curls)(?= |$)/,
    plain: ([, , said = '', hair = '']) => `matted ${said}${hair}`,
  },
  {
    // 'A black-and-white beard' is not dyed in halves.
    opens: /^(?:black|white|grey|gray)$/,
    whole:
      /^(?:black and white|white and black|black and grey|black and gray|grey and black|gray and black)(?= (?:[a-z]+ )?(?:beard|moustache|mustache|stubble|whiskers|goatee|sideburns|mutton)(?: |$))/,
    plain: () => 'salt and pepper',
  },
  {
    // 'A shirt straining over his belly'
    opens:
      /^(?:straining|stretched|strained|tight|taut|bursting|stretching|bulging|popping|struggling)$/,
    whole: new RegExp(
      `^(straining|stretched|strained|tight|taut|bursting|stretching|bulging|popping|struggling) (?:(?:tight|tightly|taut|open) )?(?:over|across|around|round|against) (his|her|their|its|the|a) ((?:[a-z]+ )?)(belly|stomach|paunch|gut|tummy|midriff|middle|girth)${ends}`,
    ),
    plain: ([, how = '', whose = '', said = '']) =>
      `${how} , ${/^(?:his|her|their)$/.test(whose) ? `${whose} , ` : ''}${said}belly ,`,
  },
]

const chairs =
  '(?:armchair|rocking chair|high chair|highchair|deckchair|deck chair|wing chair|chair|throne|bench|park bench|stool|bar stool|sofa|settee|couch|chaise longue|hammock|tree stump|stump|crate|barrel|bollard|mat|rug|cushion|swing|fence|wall|rooftop|windowsill|suitcase)'

const seats: readonly Clause[] = [
  {
    // 'Dozing on the high chair', 'knitting in a rocking chair'
    opens:
      /^(?:dozing|asleep|sleeping|snoring|napping|slumped|sprawled|lounging|slouched|slouching|knitting|reading|sewing|enthroned|reclining|rocking|waiting|perched|huddled|curled)$/,
    whole: new RegExp(
      `^((?:dozing|asleep|sleeping|snoring|napping|slumped|sprawled|lounging|slouched|slouching|knitting|reading|sewing|enthroned|reclining|rocking|waiting|perched|huddled|curled)(?: up| away| quietly)?) ((?:in|on|upon) (?:an?|the|his|her|their|its) (?:[a-z]+ ){0,2}?${chairs})${ends}`,
    ),
    plain: ([, deed, where]) => `${deed} , seated ${where}`,
  },
]

export const reachClauses: readonly Clause[] = [
  ...reaches,
  ...hands,
  ...limbsMade,
  ...faces,
  ...seats,
]
