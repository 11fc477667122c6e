/** What somebody's work is, told as a doing: 'her job is taming storms', 'diving for pearls is her trade', 'he lives by mending nets'. */
import { singularOf } from '../inflect.ts'
import { type Clause, ends } from './clause-words.ts'
import { callingsByDoing } from './deed-callings.ts'
import { agents, doingOf, stemOf } from './deeds.ts'

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

export const workToldClauses: readonly Clause[] = [
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
      /^(he|she|they|who|i) ([a-z]+s)( (?:[a-z’'-]+ ){1,5}?)for (?:a|her|his|their) living(?= |$)/,
    plain: ([, who = '', verb = '', rest = '']) =>
      isA(who, `${doingOf(stemOf(verb))}${rest.trimEnd()}`, true),
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
      /^(drives|driving|drove|drive) (?:the|a) (?:number )?(?:[a-z]+|\d+)(?: [a-z]+)?(?: number)? (bus|tram|train|trolleybus)(?= |$)/,
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
]
