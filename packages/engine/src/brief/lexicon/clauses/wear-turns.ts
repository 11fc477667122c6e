/** How clothes and things are worn or worn out, told in passing: 'pulled down over his eyes', 'an inch too short', 'tied back to front', 'straining at the seams', 'a run in them', 'down at heel', 'blood down the front of his shirt'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { spilt, statesOfStuffs } from '../wear-states.ts'
import { type Clause, ends, endsOr, isOfClothes, isWornThing, whose } from './clause-words.ts'

const isPart = (word: string): boolean => vocabulary.entries.get(word)?.part !== undefined

/** Whether the words before end with clothes, a thing or a part of them. */
function isOfThing(before: readonly string[]): boolean {
  const words = before.filter((word) => !/^(?:is|are|was|were|of|his|hers|,)$/.test(word))
  const last = words.at(-1) ?? ''
  return isWornThing(last) || isPart(last)
}

/** What is said behind a thing, and the states that it tells. */
const turns: readonly (readonly [opens: string, said: string, states: string])[] = [
  [
    'pulled|jammed|tugged|crammed|drawn|pushed|rammed|worn',
    `(?:pulled|jammed|tugged|crammed|drawn|pushed|rammed|worn) (?:low|down|tight|hard)*(?: (?:over|onto|on to|across|to|on) (?:${whose} )?(?:eyes|brow|brows|ears|face|forehead|nose|one eye))`,
    'pulled down',
  ],
  [
    'set|worn|perched|tilted|tipped|cocked|pushed|at|tugged|stuck',
    '(?:set |worn |perched |tilted |tipped |cocked |pushed |tugged |stuck )*at an? (?:jaunty|rakish|cheeky|cocky|daring|saucy) (?:angle|tilt|slant)',
    'askew tilted',
  ],
  [
    'an?|one|two|three|four|half|several|few',
    '(?:(?:an?|one|two|three|four|five|half|several|few|good|of) )*(?:inch|inches|feet|foot|hand|centimetres?|cm|fingers?|mile|miles) too (long|short|big|small|large|wide|tight|narrow)',
    'too $1',
  ],
  [
    'that|which|stopping|ending|finishing|riding',
    `(?:that |which )?(?:stop|stops|end|ends|finish|finishes|stopping|ending|finishing|riding|ride|rides) (?:well |far |just |half way |halfway |an inch |up |high |a hand )*(?:above|short of|up|over) (?:${whose} )?(?:ankles?|knees?|wrists?|shins?)`,
    'too short',
  ],
  [
    'tied|buttoned|put|worn|on|is|are|pulled|back|done',
    '(?:(?:is|are|tied|buttoned|put|worn|on|pulled|done up|still) )*(?:back to front|the wrong way (?:round|around)|hind side before|hindside foremost)',
    'backwards',
  ],
  [
    'straining|bursting|splitting',
    '(?:straining|bursting) at (?:the|its|every) (?:seams?|buttons?)',
    'straining too tight',
  ],
  [
    'straining|stretched|pulled|tight',
    '(?:straining|stretched|pulled tight|tight|taut) (?:over|across|round|around|on) (?:his|her|their|its|the) (?:[a-z]+ )?(?:chest|shoulders|back|muscles|arms|bulk)',
    'too tight straining',
  ],
  [
    'with',
    '(?:with )(?:(?:an?|two|three|several|long) )*(?:runs?|ladders?) (?:in (?:them|it|one|both|each|one leg|the (?:left|right)(?: leg)?)|down (?:one|the|each) (?:leg|side|back|front))',
    'laddered',
  ],
  [
    'worn|down|run|trodden',
    '(?:worn|trodden|run) (?:down|over|away) (?:at|on) (?:the|one|both) (?:heels?|soles?|side)|down at (?:the )?heels?',
    'worn down',
  ],
  [
    'worn|rubbed',
    '(?:worn|rubbed) (?:shiny|smooth) (?:with|from|by|at|on) (?:the |his |her )?(?:age|use|wear|elbows|knees|seat|washing|years|handling)',
    'worn shiny',
  ],
  [
    'slipping|sliding|falling|slipped|hanging|half',
    '(?:half )?(slipping|sliding|falling|slipped|hanging) (?:off|down from|down|down off) (?:one|the|his|her|both|their|its|a) (?:bare )?shoulders?',
    'off the shoulder $1',
  ],
  [
    'dangling|hanging|swinging',
    '(dangling|hanging|swinging) (?:from|by|off|on) (?:one|the|his|her|a|its) (?:ear|strap|string|thread|lace|loop|hinge|button|elastic)',
    '$1',
  ],
  [
    'on|is|are|worn|sits|slightly|sitting',
    '(?:(?:on|is|are|worn|sits|sitting|slightly|all|hanging|permanently) )+(?:crooked|crookedly|skewed|lopsided|askew|skewiff|cock ?eyed)',
    'crooked askew',
  ],
  [
    'green|stained|streaked',
    '(?:green|stained|streaked) (?:with|from|by) (?:the )?grass',
    'grass stained',
  ],
  [
    'dragging|trailing|trails|drags|trailed|sweeping',
    '(?:dragging|trailing|trails|drags|trailed|sweeping)(?: (?:along|in|through|on|over|behind|across|after))+ (?:(?:the|his|her|it|him|them|its|their) ?)(?:dirt|mud|ground|floor|dust|snow|water|puddles|grass|stairs|heels|cobbles|gutter)?',
    'trailing',
  ],
  [
    'tucked|stuffed|shoved',
    `(?:tucked|stuffed|shoved)(?: up| in)? (?:into|in|under|inside) (?:${whose} )(?:[a-z]+ )?(belt|waistband|boots?|socks?|shirt|trousers|sash|knickers|collar|waistcoat|breeches|shorts|jeans|apron string)`,
    'tucked , $1 ,',
  ],
  [
    'chewed|gnawed|nibbled|bitten|eaten',
    '(?:chewed|gnawed|nibbled|bitten|eaten|half eaten) (?:up |ragged )?by (?:an? |the |his |her )?(?:[a-z]+ )?(?:horse|goat|mice|mouse|rats?|dog|puppy|sheep|cow|donkey|rabbits?|something)',
    'chewed',
  ],
  [
    'mended|patched|darned|repaired|sewn',
    '(?:mended|patched|darned|repaired|sewn up) (?:so often|so many times|again and again|once too often|over and over|a hundred times|many times over)(?: .*)?',
    'mended patched',
  ],
  ['turned', 'turned (?:twice|once)', 'mended'],
  [
    'two|three|one|several|many|a',
    '(?:two|three|one|several|many|a few|four) (?:sizes?|decades|years) out of (?:date|fashion|style)',
    'old fashioned',
  ],
  ['gone', 'gone (?:bald|thin) in (?:patches|places|spots)', 'patchy worn'],
  [
    'gone',
    'gone (mouldy|threadbare|baggy|limp|shiny|shapeless)(?: (?:with age|at the (?:edges|seams|knees|elbows)))?',
    '$1',
  ],
  [
    'that|which|washed|shrunk|shrunken',
    '(?:that |which )?(?:has |have |had |was |been )*(?:washed|boiled|dried) (?:far |much )?(?:too|so) (?:hot|often|many times)|(?:that |which )?(?:has |have )?shrunk(?:en)? in the (?:wash|rain|tumble dryer|laundry)',
    'shrunken too small',
  ],
  [
    'laced|tied|buttoned|belted|strapped',
    '(?:laced|tied|buttoned|belted|strapped|pulled) (?:far |much )?(?:too|so) tight(?:ly)?(?: .*)?',
    'too tight',
  ],
  ['half', 'half (peeled|pulled|slid|slipped|taken|torn|hanging|fallen) off', '$1 off'],
  [
    'shot|worn|burnt|burned',
    '(shot|worn|burnt|burned) (?:right |clean |clear )?through(?: by (?:rust|moths|acid|time))?',
    'torn',
  ],
  [
    'missing|short|lost|has|lacking|that|whose',
    '(?:(?:that |which )?(?:has |have |had )?(?:lost|missing|lacking|short of)) (?:all (?:its |the |her |his )?(?:buttons?|but one button)|all but (?:one|two)(?: of (?:its|the))? buttons?|half its buttons|most of its buttons|(?:a|one|two|three|several) buttons?)',
    'missing buttons',
  ],
  [
    'gone',
    'gone (blue|grey|brown|black|pink)(?: and (?:blurry|blurred|fuzzy))?(?: (?:at|round|along|with) (?:the )?(?:fingers|edges|seams|cuffs|age|hem|elbows|knees))?',
    'faded $1',
  ],
  [
    'up|turned',
    '(?:turned |pulled |flipped |popped )?up(?: (?:to|over|around|round|against) (?:the |his |her |their |its |hide )?(?:ears?|chin|wind|cold|rain|mouth|nose|face|them|neck)| to hide (?:them|it|her face|his face|the scars))?',
    '!up',
  ],
  [
    'caught|snagged|hooked',
    '(?:caught|snagged|hooked) (?:on|in) (?:an?|one|the|his|her|its) (?:[a-z]+ )?(?:tusk|horn|nail|branch|bramble|thorns?|fence|door|antlers?|claw|buckle)',
    'snagged',
  ],
  [
    'sewn|stitched|darned|tacked',
    '(?:sewn|stitched|tacked) (?:back )?(?:on|up|together|shut) (?:again )?(?:with|in|by) (?:[a-z]+ ){0,3}(?:line|thread|twine|wool|wire|string|gut|yarn|hair)',
    'mended stitched',
  ],
  [
    'missing',
    'missing (?:an?|one|two|three|half|several|most|some)(?: of (?:its|the|his|her))? (?:buttons?)',
    'missing buttons',
  ],
  [
    'with|minus',
    '(?:with|minus) (?:one|two|several|most|half|three)(?: of (?:its|the|his|her))? buttons? (?:missing|gone|lost|torn off|hanging by a thread|hanging off)',
    'missing buttons',
  ],
]

function turnOf([opens, said, states]: (typeof turns)[number]): Clause {
  return {
    opens: new RegExp(`^(?:${opens})$`),
    whole: new RegExp(`^(?:${said})${endsOr('his|her|their|its|over|under|like|from|while|as')}`),
    plain: ([, first = ''], before) => {
      if (!isOfThing(before)) return undefined
      // 'A revolver tucked into her belt' hangs there.
      if (states.startsWith('tucked') && !isOfClothes(before, 1)) return undefined
      const told = states.replace('$1', first)
      if (states === '!up') return liftedOf(before.at(-1) ?? '')
      return told
    },
  }
}

/** 'Veil up': nothing else is only up. */
function liftedOf(thing: string): string | undefined {
  return /^(?:veil|visor|faceplate|mask)$/.test(thing) ? 'lifted raised' : undefined
}

const stainers = [
  ...Object.keys(statesOfStuffs).filter(
    (stuff) => !/^(?:moss|barnacles|cobwebs|lichen|wear|use|age)$/.test(stuff),
  ),
  ...spilt.split(',').map((word) => word.trim()),
]

const soiled: readonly Clause[] = [
  {
    // 'Blood down the front of his shirt', 'soup all over her tie', 'finger paint all over his shirt'
    opens: /^(?:[a-z]+)$/,
    whole: new RegExp(
      `^(?:(?:dried|wet|fresh|old|finger|poster|oil|green|blue|red|white|black|yellow|spilt|spilled|baby|engine|some) )*(${stainers.join('|')}) (?:stains |spots |splashes |splotches |smears |spatter )?(?:all |splashed |smeared |spattered |dribbled |spilled |spilt |halfway )*(?:down|over|across|up|on) (?:the )?(?:(?:front|back|sleeves?|sides?|knees|seat|collar|cuffs|hem|lapels?) of )?(${whose}) ((?:[a-z]+ )?[a-z]+)${ends}`,
    ),
    plain: ([, stuff = '', owner = '', thing = ''], before) => {
      const slot =
        vocabulary.entries.get(thing)?.thing?.slot ??
        vocabulary.entries.get(thing.split(' ').at(-1) ?? '')?.thing?.slot
      const isWorn =
        slot !== undefined && /^(?:torso|full|outer|legs|feet|head|neck|armour)$/.test(slot)
      const opens = /^(?:[,.;:]|with|and|has|had|having|is|)$/.test(before.at(-1) ?? '')
      if (!isWorn || !opens) return undefined
      return `${before.at(-1) === 'with' ? '' : ', '}${owner} ${statesOfStuffs[stuff] ?? `${stuff.replaceAll(' ', '-')}-stained`} ${thing}`
    },
  },
  {
    // 'Cuffs inky', 'inky fingers': no hue of theirs
    opens: /^inky$/,
    whole: new RegExp(
      `^inky(?= (?:[a-z]+ )?(?:fingers?|fingertips|hands?|paws?|cuffs?|apron|sleeves?|thumbs?|feathers?|smock)(?: |$)|${ends.slice(3)}`,
    ),
    plain: (_, before) => {
      const last = before.at(-1) ?? ''
      const isNext = /^(?:an?|the|his|her|its|their|with|and|,|)$/.test(last)
      return isNext || isOfThing(before) || vocabulary.entries.get(last)?.body !== undefined
        ? 'ink-stained'
        : undefined
    },
  },
]

export const wearTurnsClauses: readonly Clause[] = [...turns.map(turnOf), ...soiled]
