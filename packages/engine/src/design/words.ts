/** The small words on the page: subtitle, facts, tags and expressions. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import { companions } from '../brief/concepts.ts'
import type { Design, Garment, Person } from './design.ts'
import { sentence } from './palette.ts'
import { ofBentBacks } from './person.ts'
import { garmentDefaults } from './tables/garment-defaults.ts'
import { temperOf } from './temper.ts'
import type { Temper } from './tempers.ts'
import { callingOf, callingsOf, isPlainHuman, titleCase } from './title.ts'

/** The prompt, cut at a word when longer than two lines hold. */
export function subtitleOf(prompt: string, limit = 230): string {
  const line = prompt.replace(/\s+/g, ' ').trim()
  const points = [...line]
  if (points.length <= limit) return line
  const cut = points.slice(0, limit - 1).join('')
  const space = cut.lastIndexOf(' ')
  return `${space > limit * 0.6 ? cut.slice(0, space) : cut}…`
}

export function factsOf(
  brief: Brief,
  person: Person,
  wear: readonly Pick<Garment, 'kind'>[],
): Design['facts'] {
  const { ageYears, species: said } = brief.subject
  // 'A donut cop', 'the Moon, as an old lady'
  const isNamedThing = said?.how === 'guess' && said.concept === 'human'
  const species =
    isPlainHuman(person) && !isNamedThing
      ? ageYears !== undefined
        ? (['Age', String(ageYears)] as const)
        : (['Proportion', `${person.heads.toFixed(1)} heads`] as const)
      : (['Species', sentence(headName(said, person.species, brief.subject.figure))] as const)
  const calling = callingOf(brief)
  const build = buildOf(brief.subject, isSlenderUnseen(person, wear) ? undefined : person.build)
  return [
    ['Height', `${person.heightCm} cm`],
    [species[0], species[1]],
    ...(build === undefined ? [] : [['Build', sentence(build)] satisfies [string, string]]),
    ...roleOrAge(calling, person, brief.subject),
  ]
}

/** Its first word, and the bent back that is drawn. */
function buildOf(
  { buildWords, figure, poses }: Brief['subject'],
  usual: string | undefined,
): string | undefined {
  const [first] = buildWords
  const bent = [...figure, ...poses].find((phrase) => ofBentBacks.test(phrase))
  if (bent === undefined || bent.length > longestBent) return first ?? usual
  return first === undefined || ofBentBacks.test(first) ? bent : `${first}, ${bent}`
}

const longestBent = 20

/** Who has no calling has an age. */
function roleOrAge(
  calling: string | undefined,
  { age }: Person,
  { ageYears, figure }: Brief['subject'],
): Design['facts'] {
  if (calling) return [['Role', titleCase(calling)]]
  const said = figure.includes('middle aged') ? 'middle-aged' : age
  return ageYears === undefined ? [['Age', sentence(said)]] : []
}

/** Armour and cloaks make broad figures of slender people: a page does not say otherwise unless the words do. */
function isSlenderUnseen({ build }: Person, wear: readonly Pick<Garment, 'kind'>[]): boolean {
  return (
    /slender/i.test(build) &&
    wear.some(({ kind }) => /^(?:armour|cloak)$/.test(garmentDefaults(kind).zone))
  )
}

/** A shark who is a girl is a shark girl, as it was said. */
function kindName({ name }: BriefItem, figure: readonly string[]): string {
  return figure.find((words) => words.startsWith(`${name} `)) ?? name
}

/** The name as it was said, where it is short; a catfolk may be a tabaxi. */
function headName(
  item: BriefItem | undefined,
  usual: string,
  figure: readonly string[] = [],
): string {
  const name = item === undefined ? '' : kindName(item, figure)
  return name === '' || name.length > 16 ? usual : name
}

const mostTags = 6
/** Callings beside the one that dresses the character. */
const mostOthers = 2

export function tagsOf(brief: Brief, person: Person): string[] {
  const calling = callingOf(brief) ?? person.role
  const tags = [
    calling,
    ...callingsOf(brief)
      .filter((other) => calling?.includes(other) !== true)
      .slice(0, mostOthers),
    person.species === 'human' ? undefined : person.species,
    brief.subject.traits[0],
    ...brief.motifs.filter((motif) => isSaid(motif, brief)).slice(0, 2),
  ]
  return [...new Set(tags.filter((tag) => tag !== undefined))]
    .slice(0, mostTags)
    .map((tag) => tag.replaceAll('_', ' '))
}

/** A plague doctor is masked as a raven, but it is nobody's animal unless it is said. */
function isSaid(motif: string, { prompt }: Brief): boolean {
  const isAnimal = companions.some((kind) => kind === motif)
  return !isAnimal || prompt.toLowerCase().includes(motif)
}

/** Six expressions that suit the temper of the words. The first is the face at rest, which shows it. */
export function expressionsOf(brief: Brief): string[] {
  const temper = temperOf(brief)
  if (temper === 'hard') return ['neutral', 'determined', 'angry', 'smirk', 'surprised', 'disgust']
  if (temper === 'soft') return ['neutral', 'smile', 'flustered', 'happy', 'sad', 'surprised']
  if (temper === 'bright') return ['neutral', 'happy', 'smirk', 'surprised', 'angry', 'sad']
  const others = ['smile', 'determined', 'angry', 'surprised', 'sad']
  return ['neutral', ...others.map((name) => (temper && unlike[temper]?.[name]) ?? name)]
}

/** What stands for an expression that is nearly the face at rest. */
const unlike: Partial<Record<Temper, Record<string, string>>> = {
  laughing: { smile: 'smirk' },
  grinning: { smile: 'smirk' },
  smiling: { smile: 'happy' },
  crying: { sad: 'afraid' },
  sad: { sad: 'crying' },
  angry: { angry: 'disgust' },
  grumpy: { determined: 'smirk' },
  determined: { determined: 'smirk' },
  surprised: { surprised: 'afraid' },
  afraid: { surprised: 'crying' },
}
