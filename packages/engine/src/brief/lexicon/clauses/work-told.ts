/** What somebody's work is, told as a doing: 'her job is taming storms', 'diving for pearls is her trade', 'he lives by mending nets'. */
import { singularOf } from '../../words/inflect.ts'
import { bywords, criminals, pursuits } from '../callings-in-talk.ts'
import { callingsByDoing } from '../deed-callings.ts'
import { agents, doingOf, stemOf } from '../deeds.ts'
import { type Clause, ends, entryOf } from './clause-words.ts'

const doings = callingsByDoing()
const agentNouns = new Map(
  [...agents].map(([verb, { noun }]): [string, string] => [doingOf(stemOf(verb)), noun]),
)

/** Whose doing it is, before the verb. */
const hers = '(?:(?:his|her|their|my|whose|its) )'
const work =
  '(?:job|work|trade|calling|profession|business|task|craft|living|occupation|duty|speciality|specialty|vocation|livelihood)'
const said =
  '(?:(?:day|night|main|real|only|chosen|actual|whole|official|proper|summer|weekend|side) )?'
const doing = "([a-z]+ing(?: [a-z’'-]+){0,5}?)"

/** Where what is done ends, though the clause may go on: 'on skyscrapers', 'for the queen', 'since 1980'. */
const goesOn =
  /^(.+?) (?:on|in|at|for (?!pearls|gold|treasure|coal|water|mushrooms|truffles)|since|from|under|along|all|with|by|to|until|of|now|again|there|here|who|that|and)\b.*$/
/** Said of what the work is done to: never part of the name. */
const saidOfIt =
  /^(?:the|an?|his|her|their|its|some|all|other|people's|people’s|old|lost|new|small|big|broken|little|wild|stray)$/

/** What they are called whose work that is; whatever the verb, where it is said to be work. */
function calledFor(words: string, isWork: boolean): string | undefined {
  const known = doings.get(words) ?? doings.get(words.replace(goesOn, '$1'))
  if (known !== undefined) return known
  const [verb = '', ...rest] = words.replace(goesOn, '$1').split(' ')
  const noun = agentNouns.get(verb) ?? (isWork ? verb.replace(/ing$/, 'er') : undefined)
  if (
    noun === undefined ||
    /^(?:being|having|getting|going|doing|making sure|trying|keeping)/.test(words)
  )
    return undefined
  const object = rest.filter((word) => !saidOfIt.test(word))
  const last = object.at(-1)
  if (last === undefined) return undefined
  return `${[...object.slice(0, -1), singularOf(last) ?? last].join(' ')} ${noun}`
}

function isA(who: string, words: string, isWork: boolean): string | undefined {
  const calling = calledFor(words, isWork)
  if (calling === undefined) return undefined
  return `${subjectOf(who)} is ${/^[aeiou]/.test(calling) ? 'an' : 'a'} ${calling}`
}

function subjectOf(who: string): string {
  const subjects: Readonly<Record<string, string>> = {
    his: 'he',
    her: 'she',
    their: 'they',
    its: 'it',
    my: 'i',
    whose: 'who',
  }
  return subjects[who] ?? who
}

/** Whom a word before them says something of; nobody who is many. */
function isBeing(word: string): boolean {
  const { who, animal } = entryOf(word) ?? {}
  return (who !== undefined && !who.plural) || (animal !== undefined && !animal.plural)
}

/** 'Pearl-diving', 'clock-mending': whose work that is. */
function calledByCompound(object: string, verb: string): string | undefined {
  const many = [object, `${object}s`, `${object}es`, object.replace(/y$/, 'ies')]
  const known = many
    .flatMap((noun) => [
      `${verb} ${noun}`,
      `${verb} for ${noun}`,
      `${verb} the ${noun}`,
      `${verb} a ${noun}`,
    ])
    .map((doing) => doings.get(doing))
    .find(Boolean)
  if (known !== undefined) return known
  const noun = agentNouns.get(verb)
  return noun === undefined ? undefined : `${object} ${noun}`
}

export const workToldClauses: readonly Clause[] = [
  {
    // 'Pearl-diving grandmother', 'a clock-mending ogre'
    opens: /^[a-z]{3,}$/,
    whole: /^([a-z]{3,}) ([a-z]{2,}ing) ([a-z]{3,})(?= |$)/,
    plain: ([, object = '', verb = '', being = ''], before) => {
      // 'A banjo-playing raccoon' holds one
      if (verb === 'playing') return undefined
      if (
        !isBeing(being) ||
        /^(?:with|in|is|was|by|and|he|she|who|they)$/.test(before.at(-1) ?? '')
      )
        return undefined
      if (
        /^(?:is|was|the|and|with|for|his|her|who|she|they|keep|kept|been|good|always|hard|still)$/.test(
          object,
        )
      )
        return undefined
      const calling = pursuits[`${object} ${verb}`] ?? calledByCompound(object, verb)
      if (calling === undefined) return undefined
      const isRole = entryOf(being)?.who?.slot === 'role'
      return isRole ? `${being} and ${calling}` : `${being} ${calling}`
    },
  },
  {
    // 'Boxing kangaroo'
    opens: new RegExp(
      `^(?:${Object.keys(pursuits)
        .filter((name) => !name.includes(' '))
        .join('|')})$`,
    ),
    whole: /^([a-z]+) ([a-z]{3,})(?= |$)/,
    plain: ([, doing = '', being = ''], before) => {
      const { who, animal } = entryOf(being) ?? {}
      const isSpecies = (who?.slot === 'species' && !who.plural) || animal !== undefined
      if (!isSpecies || /^(?:is|was|are)$/.test(before.at(-1) ?? '')) return undefined
      return Object.hasOwn(pursuits, doing) ? `${being} ${pursuits[doing]}` : undefined
    },
  },
  {
    // 'Her job is taming storms', 'an orc whose work is painting porcelain'
    opens: /^(?:his|her|their|my|whose)$/,
    whole: new RegExp(
      `^(his|her|their|my|whose) ${said}${work} (?:is|was|has always been|consists of|involves|means|:) ${doing}${ends}`,
    ),
    plain: ([, who = '', words = '']) => isA(who, words, true),
  },
  {
    // 'Diving for pearls is her trade'
    opens: /^[a-z]+ing$/,
    whole: new RegExp(
      `^${doing} (?:is|was|has always been) (his|her|their|my) ${said}${work}${ends}`,
    ),
    plain: ([, words = '', who = '']) => isA(who, words, true),
  },
  {
    // 'She makes a living catching rats', 'earns her bread mending nets'
    opens: /^(?:makes?|made|making|earns?|earned|earning|scrapes?|scraping|ekes?)$/,
    whole: new RegExp(
      `^(?:makes?|made|making|earns?|earned|earning|scrapes?|scraping|ekes?)(?: out| together)? (?:(?:an?|his|her|their|my) )(?:[a-z]+ )?(?:living|bread|keep|crust|money|supper|way)(?: by| from| out of| off| with| as)? ${doing}${ends}`,
    ),
    plain: ([, words = '']) => isA('', words, true)?.trim(),
  },
  {
    // 'Spends his nights lighting the street lamps'
    opens: /^(?:spends?|spent)$/,
    whole: new RegExp(
      `^(?:spends?|spent) ${hers}(?:nights?|days?|life|time|evenings?|mornings?|weekends?|working life) ${doing}${ends}`,
    ),
    plain: ([, words = '']) =>
      doings.has(words.replace(goesOn, '$1')) ? isA('', words, false)?.trim() : undefined,
  },
  {
    // 'He has been digging graves for forty years', 'he's been driving the bus since 1980'
    opens: /^(?:has|have|had|is)$/,
    whole: new RegExp(
      `^(?:has|have|had|is) (?:always )?been ([a-z]+ing(?: [a-z’'-]+){1,5}?) (?:for|since|all) [a-z0-9 ]+?${ends}`,
    ),
    plain: ([, words = '']) => isA('', words, false)?.trim(),
  },
  {
    // 'For a living she walks dogs'
    opens: /^for$/,
    whole:
      /^for (?:a|her|his|their) living,? (he|she|they|who|i) ([a-z]+)( (?:[a-z’'-]+ ?){1,5}?)(?= [,.;:!?)—–-]| and | but |$)/,
    plain: ([, who = '', verb = '', rest = '']) =>
      isA(who, `${doingOf(stemOf(verb))}${rest}`, true),
  },
  {
    // 'He chops meat for a living'
    opens: /^(?:he|she|they|who|i)$/,
    whole:
      /^(he|she|they|who|i) ([a-z]+s)( (?:, )?(?:[a-z’'-]+ ){1,5}?)(?:, )?for (?:a|her|his|their) living(?= |$)/,
    plain: ([, who = '', verb = '', rest = '']) =>
      isA(who, `${doingOf(stemOf(verb))}${rest.replace(' ,', '').trimEnd()}`, true),
  },
  {
    // 'Apprenticed to a cooper', 'an apprentice to the royal cook'
    opens: /^(?:apprenticed|apprentice)$/,
    whole: new RegExp(
      `^(?:apprenticed|apprentice) to (?:an?|the|his|her|their) ([a-z ’'-]+?)${ends}`,
    ),
    plain: ([, master = '']) => `apprentice ${master}`,
  },
  {
    // 'Studying to be a vet', 'in training as a pilot'
    opens: /^(?:studying|training|learning|in|practising|practicing)$/,
    whole:
      /^(?:studying|training|learning|in training|practising|practicing) (?:to be(?:come)?|as|for) an?(?= [a-z])/,
    plain: () => 'as an apprentice ',
  },
  {
    // 'She is in charge of the lighthouse', 'a girl in charge of the lighthouse'
    opens: /^(?:is|was|in)$/,
    whole: /^(is |was |)in charge of (the|an?)(?= (?:[a-z]+ ){0,2}[a-z]+)/,
    plain: ([, is = '', the = '']) => (is === '' ? `who runs ${the}` : `runs ${the}`),
  },
  {
    // 'Drives the number nine bus'
    opens: /^(?:drives|driving|drove|drive)$/,
    whole:
      /^(drives|driving|drove|drive) (?:the|a) (?:number [a-z0-9]+|\d+[a-z]?)(?: night)? (bus|tram|train|trolleybus)(?= |$)/,
    plain: ([, verb = '', vehicle = '']) => `${verb} a ${vehicle}`,
  },
  {
    // 'Who could dowse'
    opens: /^(?:can|could|knows?|knew)$/,
    whole: /^(?:can|could|knows? how to|knew how to) (dowse|juggle|ventriloquise|yodel)(?= |$)/,
    plain: ([, verb = '']) =>
      verb === 'dowse' || verb === 'yodel'
        ? `was a ${verb === 'dowse' ? 'dowser' : 'yodeller'}`
        : undefined,
  },
  {
    // 'A little boy playing astronaut'
    opens: /^(?:playing|plays)$/,
    whole: new RegExp(`^(?:playing|plays) (?:at )?(?:being )?(?:an? )?([a-z]+(?: [a-z]+)?)${ends}`),
    plain: ([, calling = ''], before) =>
      isCalling(calling) && children.test(before.join(' ')) ? `as a ${calling}` : undefined,
  },
  {
    // 'An automaton in the shape of a matador'
    opens: /^in$/,
    whole: new RegExp(
      `^in the (?:shape|form|likeness|image|style|manner|guise|getup|role) of (?:an?|the) ([a-z]+(?: [a-z]+)?)${ends}`,
    ),
    plain: ([, calling = '']) => (isCalling(calling) ? `as a ${calling}` : undefined),
  },
  {
    // 'Glam rock alien', 'heavy metal dwarf'
    opens: /^(?:glam|hair|heavy|death|black|thrash|punk|doom|speed|prog)$/,
    whole:
      /^(glam rock|hair metal|heavy metal|death metal|black metal|thrash metal|punk rock|doom metal|speed metal|prog rock)(?= ([a-z]+))/,
    plain: ([, music = '', being = '']) => {
      const { who, animal } = entryOf(being) ?? {}
      if (who?.slot !== 'species' && animal === undefined) return undefined
      return music === 'glam rock'
        ? 'glam rocker'
        : music === 'punk rock'
          ? 'punk rocker'
          : 'metalhead'
    },
  },
  {
    // 'An ice fishing troll', 'sits fishing through the ice'
    opens: /^(?:ice|fly|sits?|sitting|stands?|standing|is|out)$/,
    whole:
      /^(?:ice fishing|fly fishing|(?:sits?|sitting|stands?|standing|is|out) (?:ice |fly )?fishing)(?= )(?! (?:rod|rods|net|nets|line|pole|boat|hat|vest|gear|tackle|basket|village))/,
    plain: ([whole = '']) => {
      const pose = /^(?:sit|stand)/.exec(whole)?.[0]
      if (pose === undefined) return /^is/.test(whole) ? 'is a fisherman' : 'fisherman'
      return `is a fisherman , ${pose === 'sit' ? 'sitting' : 'standing'} ,`
    },
  },
  {
    // The beard of a bearded lady
    opens: /^bearded$/,
    whole: /^bearded lady(?= |$)/,
    plain: () => 'full beard , bearded lady',
  },
  {
    // 'Runs a smuggling ring' is nothing worn
    opens: /^(?:runs?|ran|running|leads?|led|heads?|headed)$/,
    whole:
      /^(?:runs?|ran|running|leads?|led|heads?|headed) (?:an?|the|her|his|their) (?:[a-z]+ )?(smuggling|poaching|gambling|forgery|counterfeiting|spy|crime|drugs?|burglary|pickpocket|black market) (?:ring|operation|gang|racket|empire|syndicate|family|network)(?= |$)/,
    plain: ([, crime = '']) => `is a ${criminals[crime] ?? 'crime boss'}`,
  },
  {
    // 'A gentleman of the road', 'a bean counter'
    opens: new RegExp(
      `^(?:${[...new Set(Object.keys(bywords).map((words) => words.split(' ')[0]))].join('|')})$`,
    ),
    whole: new RegExp(`^(${Object.keys(bywords).join('|')})(?= |$)`),
    plain: ([, said = '']) => bywords[said],
  },
  {
    // 'The last of the court eunuchs', 'the youngest of the queen's beekeepers'
    opens:
      /^(?:last|first|oldest|eldest|youngest|leader|chief|head|worst|best|smallest|tallest|most|one)$/,
    whole:
      /^(last|first|oldest|eldest|youngest|leader|chief|head|worst|best|smallest|tallest|one) of (?:the|all the|many|three|four|five|seven|twelve) ((?:[a-z’'-]+ ){0,2}?)([a-z]+s|[a-z]+men)(?= [,.;:!?)—–-]| in | of | at | with |$)/,
    plain: ([, rank = '', said = '', many = '']) => {
      const one = singularOf(many) ?? many
      if (one === many || !isCalling(one) || /^(?:his|her|their|my|our)/.test(said))
        return undefined
      const kind = said
        .split(' ')
        .filter((word) => word !== '' && !isBeing(word))
        .map((word) => `${word} `)
        .join('')
      return /^(?:leader|chief|head)$/.test(rank)
        ? `leader , ${kind}${one}`
        : `${rank === 'one' ? 'a' : rank} ${kind}${one}`
    },
  },
]

const children =
  /\b(?:boy|girl|kid|child|toddler|son|daughter|brother|sister|twin|nephew|niece|puppy|kitten|cub|he|she|they|who)$/

function isCalling(words: string): boolean {
  const who = entryOf(words)?.who
  return who?.slot === 'role' && !who.plural
}
