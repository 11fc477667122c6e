/** Wear that a clause tells of the thing before it: 'wings that got bent along the way', 'an apron with blood smeared over it', 'a tailcoat split up the back', 'shoes that shine like mirrors', 'a coat made for a man'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { statesOfStuffs } from '../wear-states.ts'
import {
  type Clause,
  ends,
  endsOr,
  entryOf,
  hasLook,
  isOfClothes,
  isSaid,
  isWornThing,
  whose,
} from './clause-words.ts'

const stuffs = Object.keys(statesOfStuffs).join('|')
const spreads =
  'smeared|splashed|spattered|splattered|spilt|spilled|dribbled|dripped|caked|dried|rubbed|flecked|wiped|sprayed'

const isThing = (word: string): boolean => {
  const { thing, part, body } = vocabulary.entries.get(word) ?? {}
  return (
    body === undefined && (part !== undefined || (thing !== undefined && thing.slot !== 'hair'))
  )
}

const stained: readonly Clause[] = [
  {
    // 'An apron with blood smeared over it', 'a dressing gown with baby sick on its shoulder'
    opens: /^(?:with|,)$/,
    whole: new RegExp(
      `^(?:with|,) (?:(?:a bit of|some|all the|dried|fresh|old|wet|black|green|brown|the) )*(${stuffs}) (?:(${spreads}|all) )?(?:on|over|down|across|all over|up|along) (?:it|them|(?:its|their|one|the|both|each) (?:left |right )?(?:shoulders?|fronts?|hems?|cuffs?|sleeves?|collar|lapels?|back|chest|toes?|seat|pockets?))${ends}`,
    ),
    plain: ([, stuff = '', verb = ''], before) =>
      isOfClothes(before, 2) ? spread(stuff, verb) : undefined,
  },
  {
    // 'Bare legs black with river mud'
    opens:
      /^(?:black|brown|grey|gray|white|red|green|thick|caked|covered|streaked|spattered|slick|crusted|filthy)$/,
    whole: new RegExp(
      `^(?:black|brown|grey|gray|white|red|green|thick|caked|covered|streaked|spattered|slick|crusted|filthy) (?:with|in) (?:(?:river|road|dried|dry|wet|fresh|thick|black|brown|red|brick|coal|marsh|swamp|bog|canal|harbour|salt|old) )+(mud|dust|clay|soot|grease|slime|oil|ash|dirt|grime)${ends}`,
    ),
    plain: ([, stuff = ''], before) =>
      hasLook(before.at(-1) ?? '') ? stuffState(stuff) : undefined,
  },
  {
    // 'Water fills his boots and drips off the boiler suit'
    opens: /^(?:drips|runs|pours|streams)$/,
    whole: new RegExp(
      `^(?:drips|runs|pours|streams) (?:off|from|out of|down) (${whose}) ((?:[a-z]+ )?[a-z]+)${ends}`,
    ),
    plain: ([, owner, thing = ''], before) =>
      isWornThing(thing) && before.some((word) => /^(?:water|rain|seawater)$/.test(word))
        ? `, ${owner} dripping ${thing}`
        : undefined,
  },
  {
    // 'Water drips off the boiler suit', 'rain runs from his coat'
    opens: /^(?:water|rain|seawater|rainwater)$/,
    whole: new RegExp(
      `^(?:water|rain|seawater|rainwater) (?:is |still )?(?:drips|dripping|runs|running|streams|streaming|pours|pouring|trickles) (?:off|from|out of|down) (${whose}) ((?:[a-z]+ )?[a-z]+)${ends}`,
    ),
    plain: ([, owner, thing = '']) =>
      isWornThing(thing) ? `${owner} dripping ${thing}` : undefined,
  },
]

/** 'Blood-smeared', 'mud-spattered', or what the stuff makes of it. */
function spread(stuff: string, verb: string): string {
  return /^(?:smeared|splashed|spattered|splattered|caked)$/.test(verb)
    ? `${stuff.replaceAll(' ', '-')}-${verb}`
    : stuffState(stuff)
}

function stuffState(stuff: string): string {
  return statesOfStuffs[stuff] ?? stuff
}

const broken: readonly Clause[] = [
  {
    // 'Wings that got bent somewhere along the way'
    opens: /^(?:that|which)$/,
    whole: new RegExp(
      `^(?:that|which) (?:have |has |had )?(?:got|gotten|get) ([a-z]+(?:ed|en|nt|rn|t|y))(?: (?:somewhere|along the way|in the fight|in the wash|years ago|at some point|once|a bit|badly))*${ends}`,
    ),
    plain: ([, state = '']) => (isSaid(state) ? state : undefined),
  },
  {
    // 'A cloak that reaches the floor and is in shreds'
    opens: /^(?:and|but)$/,
    whole: /^(?:and|but) (?:is|are|was|were|hangs?) in (shreds|tatters|rags)(?= |$)/,
    plain: ([, state = ''], before) =>
      /^(?:.* )?(?:that|which|whose|reaches|length)\b/.test(before.join(' '))
        ? `and ${state === 'shreds' ? 'shredded' : state === 'rags' ? 'ragged' : 'tattered'}`
        : undefined,
  },
  {
    // 'A tailcoat split up the back', 'her shield, split down the middle'
    opens: /^split$/,
    whole:
      /^split (?:right |all the way |clean |wide )?(?:up|down|along|at|across|through) (?:(?:the|its|both|one|each) )(?:back|side|sides|front|seam|seams|middle|hem|shoulder|shoulders|toe|toes)(?= [,.;:!?)]| and |$)/,
    plain: (_, before) =>
      isThing(lastSaid(before)) || /^(?:is|are|has|have)$/.test(before.at(-1) ?? '')
        ? 'split'
        : undefined,
  },
  {
    // 'A tail tied in a knot'
    opens: /^(?:tied|twisted|knotted|wound)$/,
    whole: new RegExp(
      `^(?:tied|twisted|wound) (?:up )?(?:in|into) (?:a|an) (?:tight |loose |neat )?knot${ends}`,
    ),
    plain: (_, before) =>
      /^(?:tail|tails|trunk|tentacles?|antennae|whiskers|legs|laces|shoelaces)$/.test(
        before.at(-1) ?? '',
      )
        ? 'knotted'
        : undefined,
  },
  {
    // 'Jeans with rips', 'skinny jeans with rips in them'
    opens: /^with$/,
    whole: new RegExp(
      `^with (?:(?:some|a few|many|lots of|plenty of|big|huge|small|two|three|several|little|tiny) )*(rips|tears|ladders|scuffs|scorches|burns|slashes|patches)(?: (?:in|on|all over) (?:it|them|both knees|the knees|the knee|the elbows|one knee))?${endsOr('over|under')}`,
    ),
    plain: ([, what = ''], before) => (isOfClothes(before, 3) ? rents.get(what) : undefined),
  },
  {
    // 'Two pockets, both bulging'
    opens: { test: (word) => vocabulary.entries.get(word)?.part !== undefined },
    whole: new RegExp(`^([a-z]+) , (?:both|each|all|all of them) (?:of them )?([a-z]+)${ends}`),
    plain: ([, part, state = '']) => (isStated(state) ? `${state} ${part}` : undefined),
  },
]

/** 'Bulging', 'rusty'; never a temper. */
function isStated(state: string): boolean {
  const entry = vocabulary.entries.get(state)
  return isSaid(state) || (entry === undefined && /(?:ing|ed)$/.test(state))
}

/** The thing that was just told of, over a comma. */
function lastSaid(before: readonly string[]): string {
  const last = before.at(-1) ?? ''
  if (last === ',' || last === 'is') return before.at(-2) ?? ''
  // 'Her shield on her back, split down the middle'
  return last
}

const rents: ReadonlyMap<string, string> = new Map([
  ['rips', 'ripped'],
  ['tears', 'torn'],
  ['ladders', 'laddered'],
  ['scuffs', 'scuffed'],
  ['scorches', 'scorched'],
  ['burns', 'burnt'],
  ['slashes', 'slashed'],
  ['patches', 'patched'],
])

const shining: readonly Clause[] = [
  {
    // 'Shoes that shine like mirrors', 'buttons gleaming like new'
    opens: /^(?:that|which|shine|shines|shining|gleam|gleams|gleaming|polished|buffed)$/,
    whole: new RegExp(
      `^(?:that |which )?(?:shine|shines|shining|gleam|gleams|gleaming|polished|buffed) (?:like|as) (?:an? )?(?:mirrors?|glass|new|gold|silver|coins?|chestnuts?|conkers?|pennies|penny)${ends}`,
    ),
    plain: (_, before) =>
      isWornThing(lastSaid(before)) || isOfClothes(before, 7) ? 'polished and shiny' : undefined,
  },
  {
    opens: /^(?:shines?|gleams?)$/,
    whole: new RegExp(
      `^(?:shines?|gleams?) (?:like )?(?:brightly|from polishing|with polish)${ends}`,
    ),
    plain: (_, before) => (isWornThing(before.at(-1) ?? '') ? 'shiny' : undefined),
  },
]

const elders =
  'father|dad|daddy|grandfather|grandpa|grandad|granddad|uncle|brother|big brother|older brother|mother|mum|mom|grandmother|grandma|aunt|sister|older sister|big sister|boyfriend|husband'
const below = '(?:shins|ankles|knees|feet|calves|toes|heels|floor|ground)'

const isDress = (words: string): boolean =>
  /^(?:torso|full|outer|legs|feet|hands|head|armour|waist)$/.test(entryOf(words)?.thing?.slot ?? '')

const outgrown: readonly Clause[] = [
  {
    // 'Her father's pea coat down to her shins', 'a man's waistcoat that comes to his knees'
    opens: /^(?:his|her|their|an?|man|father|dad|grandfather)$/,
    whole: new RegExp(
      `^((?:(?:his|her|their|an?|somebody|someone) )?(?:${elders}|man|grown man|grown up|adult|giant)) ((?:[a-z]+ ){0,2}?[a-z]+) (?:(?:that|which) (?:comes|reaches|goes|hangs|falls) )?(?:hanging |reaching |coming |trailing |falling )?(?:right )?(?:down )?(?:to|past|below) (?:his|her|their|the) ${below}${ends}`,
    ),
    plain: ([, owner = '', thing = '']) =>
      isDress(thing)
        ? `${owner.replace(/man$|adult$|giant$|grown up$|grown man$/, '')} oversized ${thing}`
        : undefined,
  },
  {
    // 'Drowning in her brother's sweater', 'swimming in a hoodie'
    opens: /^(?:drowning|swimming|lost|disappearing|vanishing|swamped|drowned)$/,
    whole: new RegExp(
      `^(?:drowning|swimming|lost|disappearing|vanishing|swamped|drowned) (?:in|inside|by) ((?:his|her|their|an?) )((?:(?:${elders}) )?)((?:[a-z]+ ){0,2}[a-z]+)${ends}`,
    ),
    plain: ([, owner, , thing = '']) =>
      isDress(thing) ? `wearing ${owner} oversized ${thing}` : undefined,
  },
  {
    // 'A coat made for a man', 'a helmet meant for somebody twice his size'
    opens: /^(?:made|meant|cut|built|sewn|sized|intended|tailored|bought)$/,
    whole: new RegExp(
      `^(?:made|meant|cut|built|sewn|sized|intended|tailored|bought) for (?:(?:an?|some) )?(?:(?:much|far|a lot|much,) )?(?:man|grown man|grown-up|grown up|adult|giant|bigger (?:man|woman|person|boy|girl|dwarf)|larger (?:man|woman|person)|(?:somebody|someone|something|a person|a man) (?:much |far |a lot )?(?:bigger|larger|taller|twice (?:his|her|their) (?:size|height)))(?: than (?:him|her|he is|she is))?${ends}`,
    ),
    plain: (_, before) => (isOfClothes(before, 2) ? 'too big' : undefined),
  },
  {
    // 'A cap too small for its ears', 'trousers too short for his legs'
    opens: /^too$/,
    whole: new RegExp(
      `^too (small|big|large|short|long|tight|wide|loose|narrow) (?:for|on|around|round) (?:his|her|their|its|the) (?:ears?|head|feet|hands|legs|arms|belly|shoulders|body|frame|horns|face|nose|neck|chest|waist|antlers)${ends}`,
    ),
    plain: ([, size], before) => (isOfClothes(before, 3) ? `too ${size}` : undefined),
  },
  {
    // 'Two sizes short of fitting', 'a uniform that no longer fits'
    opens: /^(?:two|three|a|one|several|some|that|which|doesn't|does|no)$/,
    whole: new RegExp(
      `^(?:is |are )?(?:(?:two|three|a|one|several|some) sizes? short of fitting|(?:that |which )?(?:no longer fits?|(?:doesn't|don't|does not|do not|did not|didn't|hasn't|won't|will not) (?:quite |really |properly )?(?:fit|button|close|do up|zip up|meet)(?: (?:him|her|them|properly|any more|anymore|any longer|over (?:his|her|the) (?:belly|paunch|stomach)))?))${ends}`,
    ),
    plain: (_, before) => (isOfClothes(before, 3) ? 'too small' : undefined),
  },
  {
    // 'A helmet that keeps falling over his eyes'
    opens: /^(?:that|which|keeps?|always|forever)$/,
    whole: new RegExp(
      `^(?:that |which )?(?:always |forever |constantly )?(?:keeps? )?(?:falls?|falling|slips?|slipping|slides?|sliding|drops|dropping|comes down|coming down) (?:down )?(?:over|into|in front of|past) (?:his|her|their|its) (?:eyes|nose|face|ears|hands)${ends}`,
    ),
    plain: (_, before) => (isOfClothes(before, 2) ? 'too big' : undefined),
  },
]

export const wearToldClauses: readonly Clause[] = [...outgrown, ...stained, ...broken, ...shining]
