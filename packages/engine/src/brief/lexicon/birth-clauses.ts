/** Who somebody is by birth, what there is none of, and looks and poses told in a clause of their own: 'a badger by birth', 'eyebrows she hasn't got', 'everyone knows her by the hat', 'his stare is hollow'. */
import { vocabulary } from '../vocabulary.ts'
import type { BodyClause } from './body-clauses.ts'
import {
  isHueOrStuff,
  isOwned,
  isSaid,
  isWornThing,
  opensClause,
  someSaid,
  someThing,
  whose,
} from './said-words.ts'

const ends = '(?= [,.;!?:)]| and | but | with |$)'
const being = '((?:(?:half|dark|high|wood|mountain) )?[a-z]+)'

function isBeing(words: string): boolean {
  const { who, animal } =
    vocabulary.entries.get(words) ?? vocabulary.entries.get(words.split(' ').at(-1) ?? '') ?? {}
  return animal !== undefined || who?.slot === 'species'
}

const beings: readonly BodyClause[] = [
  {
    // 'A badger by birth', 'half-elf by birth'
    opens: /^[a-z]{2,}$/,
    whole: new RegExp(
      `^(?:an? )?${being} by (?:birth|blood|species|race|nature|breed|descent|kind)${ends}`,
    ),
    plain: ([, name = '']) => (isBeing(name) ? `who is a ${name}` : undefined),
  },
  {
    // 'Of orc stock', 'born a tiefling', 'of elven blood'
    opens: /^(?:of|born|comes)$/,
    whole: new RegExp(
      `^(?:(?:comes )?of (?:an? )?${being} (?:stock|blood|descent|birth|parentage|kind)|born (?:an? )${being})${ends}`,
    ),
    plain: ([, stock, born]) => {
      const name = stock ?? born ?? ''
      return isBeing(name) ? `who is a ${name}` : undefined
    },
  },
  {
    // 'A healer from the mushroom folk'
    opens: /^(?:from|of|among)$/,
    whole:
      /^(?:from|of|among|one of) (?:the )?([a-z]+) (folk|people)(?= [,.;!?:)]| and | but | with | who | whose | that |$)/,
    plain: ([, name = '', folk = '']) =>
      folk === 'folk' && vocabulary.entries.has(`${name} folk`)
        ? `who is a ${name} folk`
        : undefined,
  },
  {
    // 'She is a monk, this badger'
    opens: /^this$/,
    whole: new RegExp(`^this ${being}(?= [,.;!?:)]|$)`),
    plain: ([, name = ''], before) =>
      isBeing(name) && before.at(-1) === ',' ? `who is a ${name}` : undefined,
  },
  {
    // 'A porcupine and a prim one at that', 'a coat, and a red one'
    opens: /^(?:an?)$/,
    whole:
      /^(an?) ([a-z]+) (?:, )?(?:and )?(?:an?) ((?:(?:very|rather|really) )?[a-z]+) one(?: at that| too)?(?= [,.;!?:)]|$)/,
    plain: ([whole = '', article = '', noun = '', said = '']) => {
      if (isOwned(noun)) return `${article} ${said} ${noun}`
      return isBeing(noun) && /at that$/.test(whole) ? `who is a ${said} ${noun}` : undefined
    },
  },
]

const lacking: readonly BodyClause[] = [
  {
    // 'Eyebrows she hasn't got either', 'a hat he has none', 'gloves are not for her'
    opens: /^[a-z]{3,}$/,
    whole: new RegExp(
      `^(?:an? )?${someThing} (?:(?:s?he|they|it) (?:hasn't got|haven't got|has not got|has none|have none|doesn't have|don't have|lacks|hasn't|goes without|never wears|won't wear|has never worn|doesn't own)|(?:is|are) not for (?:him|her|them)|must not be there|mustn't be there|(?:is|are) not wanted)(?: either| any| at all)?${ends}`,
    ),
    plain: ([, thing = ''], before) => {
      const { thing: noun, body, part } = vocabulary.entries.get(thing) ?? {}
      return opensClause(before) && (noun ?? body ?? part) !== undefined ? `no ${thing}` : undefined
    },
  },
]

const shown: readonly BodyClause[] = [
  {
    // 'Everyone knows her by the red hat'
    opens: /^(?:everyone|everybody|people|all|you|we|folk|anyone)$/,
    whole:
      /^(?:everyone|everybody|people|all|you|we|folk|anyone) (?:will |can |always )?(?:knows?|recogni[sz]es?|recogni[sz]e|remembers?|tells?) (him|her|them) (?:by|from|for|thanks to) (?:the|his|her|their|an?)(?= )/,
    plain: ([, who = '']) => `with ${who === 'him' ? 'his' : who === 'them' ? 'their' : 'her'}`,
  },
  {
    // 'Wearing something red: a coat'
    opens: /^(?:something|anything)$/,
    whole: new RegExp(`^something ${someSaid} [:–—,] (an?|his|her) ${someThing}(?= [,.;!?)]|$)`),
    plain: ([, said = '', article = '', thing = '']) =>
      isSaid(said) && isWornThing(thing) ? `${article} ${said} ${thing}` : undefined,
  },
  {
    // 'I see the coat as red'
    opens: /^(?:see|imagine|picture|envision|want)$/,
    whole: new RegExp(
      `^(?:see|imagine|picture|envision|want) (${whose}) ${someThing} (?:as|in) ${someSaid}${ends}`,
    ),
    plain: ([, own = '', thing = '', said = '']) =>
      isOwned(thing) && isHueOrStuff(said) ? `, ${own} ${thing} is ${said}` : undefined,
  },
  {
    // 'A coat as red as can be'
    opens: /^as$/,
    whole:
      /^as ([a-z]+) as (?:can be|could be|they come|it gets|possible|anything|ever|they make them)(?= [,.;!?:)]| and |$)/,
    plain: ([, said = '']) => said,
  },
  {
    // 'The gloves match the red coat'
    opens: /^[a-z]{3,}$/,
    whole: new RegExp(
      `^([a-z]+) (?:match|matches|go with|goes with|matching) (${whose}) ([a-z]+) ([a-z]+)${ends}`,
    ),
    plain: ([, one = '', own = '', said = '', two = '']) =>
      isWornThing(one) && isWornThing(two) && isHueOrStuff(said)
        ? `${one} are ${said} , ${own} ${said} ${two}`
        : undefined,
  },
  {
    // 'The hair is red. It is long'
    opens: /^[a-z]{3,}$/,
    whole: new RegExp(
      `^([a-z]+) (is|are) ${someSaid} [.;,] (?:and )?(?:it|they) (?:is|are)(?: also| all)?(?= )(?! (?:an?|the|in|on|not|too|what|where|how|why|who|just|his|her|from|like)\\b)`,
    ),
    plain: ([, thing = '', is = '', said = '']) =>
      isOwned(thing) && isSaid(said) ? `${thing} ${is} ${said} and` : undefined,
  },
  {
    // 'Dark red on the lips'
    opens: /^[a-z]{3,}$/,
    whole:
      /^((?:[a-z]+ )?[a-z]+) on (?:the|his|her|their) (lips|nails|eyelids)(?= [,.;!?:)]| and |$)/,
    plain: ([, said = '', part = '']) =>
      isSaid(said) && isHueOrStuff(said) ? `${said} ${part}` : undefined,
  },
  {
    // 'His stare is hollow'
    opens: /^(?:stare|gaze|glare|smile|grin|smirk|frown|look)$/,
    whole: new RegExp(`^(stare|gaze|glare|smile|grin|smirk|frown) (?:is|was) ([a-z]+)${ends}`),
    plain: ([, face = '', said = '']) => (/ly$|ing$/.test(said) ? undefined : `${said} ${face}`),
  },
  {
    // 'Its hand lies on its heart'
    opens: /^hand$/,
    whole:
      /^hand (?:(?:is|lies|rests|held|laid|pressed|placed|kept|lying|resting) )+(?:on|over|to|against) (?:his|her|their|its|the) (heart|chest)(?= |$)/,
    plain: ([, where]) => `hand on ${where}`,
  },
]

const bodied: readonly BodyClause[] = [
  {
    // "An athlete's build"
    opens: /^(?:an?|the|with|of|[a-z]{5,})$/,
    whole:
      /^(?:(?:an?|the) )?([a-z]+) (?:build|physique|figure|frame)(?= [,.;!?:)]| and | but | with |over|$)/,
    plain: ([, who = '']) => builds.find(([known]) => known.test(who))?.[1],
  },
  {
    // 'Barely out of boyhood'
    opens: /^(?:barely|hardly|scarcely|only|just|fresh|not)$/,
    whole:
      /^(?:barely|hardly|scarcely|only just|just|fresh|not long) out of (boyhood|girlhood|childhood|(?:his |her |their )?teens|short trousers|nappies)(?= |$)/,
    plain: ([, time = '']) =>
      /teens$/.test(time) ? ', young adult ,' : `, teenage${youths.get(time) ?? ''} ,`,
  },
]

const builds: readonly (readonly [who: RegExp, build: string])[] = [
  [/^(?:athlete|gymnast|footballer|sprinter|sportsman|sportswoman|acrobat)$/, 'athletic build'],
  [/^(?:dancer|ballerina|runner|swimmer|reed|greyhound|jockey)$/, 'slender build'],
  [
    /^(?:wrestler|boxer|bodybuilder|weightlifter|blacksmith|lumberjack|prizefighter)$/,
    'muscular build',
  ],
]

const youths: ReadonlyMap<string, string> = new Map([
  ['boyhood', ' boy'],
  ['girlhood', ' girl'],
])

const harmed: readonly BodyClause[] = [
  {
    // 'The gown has been sicked on'
    opens: /^(?:has|have|got|been|is|was)$/,
    whole:
      /^(?:(?:has|have|got|is|was) )?(?:been )?(?:sicked|thrown up|puked|vomited|spat|dribbled|drooled|spilt|spilled) (?:on|over|upon|up)(?= |$)/,
    plain: () => 'is stained',
  },
  {
    // 'Dripping with water', 'burnt by the sun'
    opens: /^(?:dripping|streaming|running)$/,
    whole:
      /^(?:dripping|streaming|running) with (?:(?:pond|lake|sea|river|cold|rain) )?(?:water|rain|seawater)(?= |$)/,
    plain: () => 'soaked',
  },
  {
    opens: /^(?:burnt|burned|scorched|reddened|tanned|browned)$/,
    whole:
      /^(burnt|burned|scorched|reddened|tanned|browned) (?:red |brown )?by (?:the |too much )?sun(?= |$)/,
    plain: ([, how = '']) => (/^(?:tan|brown)/.test(how) ? 'tanned' : 'sunburnt'),
  },
  {
    // 'Of her satin slippers just the one is left'
    opens: /^of$/,
    whole: new RegExp(
      `^of (his|her|their|its) ((?:[a-z]+ ){0,2}?)([a-z]+?)s (?:(?:just|only) )?(?:the )?one (?:is left|remains|survives|is still on|is there)${ends}`,
    ),
    plain: ([, own = '', said = '', thing = '']) =>
      isWornThing(`${thing}s`) ? `${own} one ${said}${thing}` : undefined,
  },
  {
    // 'Runes that glow in amber'
    opens: /^(?:glow|glows|shine|shines)$/,
    whole: new RegExp(`^(glows?|shines?) in ([a-z]+)${ends}`),
    plain: ([, glows = '', hue = '']) => (isHueOrStuff(hue) ? `${glows} ${hue}` : undefined),
  },
]

export const birthClauses: readonly BodyClause[] = [
  ...beings,
  ...lacking,
  ...shown,
  ...bodied,
  ...harmed,
]
