/** Who it is: species, sex, age, height and build. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import { type RoleKind, type SpeciesKind, species as speciesKinds } from '../brief/concepts.ts'
import { randomStream } from '../math/random.ts'
import { clamp, lerp } from '../math/scalar.ts'
import { planOf, statureOf } from './body-plan.ts'
import type { Person } from './design.ts'
import { traitsOf } from './kin-traits.ts'
import { leadingRole, saysLittle } from './leading-role.ts'
import { elementOf } from './tables/elements.ts'
import { roleOutfits } from './tables/role-outfits.ts'
import { isCephalopod, isHalfCephalopod } from './tentacles.ts'

const mostlyMasculine =
  /knight|king|prince$|wizard|viking|samurai|gladiator|barbarian|butler|blacksmith|miner|cowboy|monk|sheriff|boxer|sumo|luchador|lumberjack|plumber|builder|butcher|hoplite|legionary|crusader|general|groom|santa|sultan|mariachi/
const mostlyFeminine =
  /queen|princess|witch|maid|nun|bride|magical_girl|nurse|dancer|ballerina|geisha|cheerleader|lolita|gyaru|cottagecore|e_girl|flapper|flight_attendant|pop_idol/

const dresses: ReadonlySet<string> = new Set([
  'dress',
  'gown',
  'ball_gown',
  'wedding_dress',
  'sundress',
  'slip_dress',
  'flapper_dress',
  'tutu',
])

function isDress({ concept }: BriefItem): boolean {
  return concept !== undefined && dresses.has(concept)
}

export function designPerson(brief: Brief, seed: number): Person {
  const species = speciesOf(brief)
  const role = roleOf(brief)
  const presentation = presentationOf(brief, role, seed)
  const usual = role && roleOutfits[role]
  const age = brief.subject.age ?? unsaidAge(brief) ?? usual?.age ?? 'adult'
  const isBigHeaded = isOfBigHead(brief)
  const isChibi =
    brief.style === 'chibi' || (brief.subject.builds.includes('chibi') && !isBigHeaded)
  const muscle = muscleOf(brief, species, role, age)
  // Years round a body a little.
  const bulk = clamp(
    bulkOf(brief, species, seed) + (usual?.bulk ?? 0) + (age === 'elder' ? 0.08 : 0),
  )
  const plan = planOf(brief, species)
  const stature = statureOf(plan)
  return {
    species,
    plan,
    role,
    presentation,
    age,
    heightCm:
      brief.subject.heightCm ??
      stature?.heightCm ??
      heightOf(brief, species, presentation, age, seed),
    heads: stature
      ? stature.heads
      : isChibi
        ? 2.6
        : headsOf(age, traitsOf(brief, species).heads, presentation, muscle) *
          (isBigHeaded ? bigHead : headsBySize(brief)),
    bulk,
    muscle,
    build: pageBuild(brief, buildWord(bulk, muscle, isChibi)),
    ...(isStooped(brief) && { isStooped: true }),
    ...(isPregnant(brief) && { isPregnant: true }),
  }
}

/** A grown body with a big head is no doll. */
function isOfBigHead({ subject: { buildWords }, prompt }: Brief): boolean {
  return buildWords.some((word) => /^(?:big|large|huge) head/.test(word)) && !/chibi/i.test(prompt)
}

const bigHead = 0.74

/** 'Hunchbacked', 'bent with age', 'a crooked back'. */
/** 'Heavily pregnant', 'with child', 'a baby bump' */
export const ofPregnancy =
  /\bpregnan|\bwith child$|^expect(?:ing|ant mother)|\bbaby bump$|\bin the family way$/

/** The word on the page; `usual` is that of the frame. */
function pageBuild(brief: Brief, usual: string): string {
  return isPregnant(brief) ? 'Pregnant' : usual
}

function isPregnant({ subject: { figure } }: Brief): boolean {
  return figure.some((words) => ofPregnancy.test(words))
}

function isStooped({ subject, features }: Brief): boolean {
  const backs = features.filter(({ concept }) => concept === 'body_shape').map(({ name }) => name)
  return [...subject.figure, ...backs].some((words) => ofBentBacks.test(words))
}

export const ofBentBacks = /hunch|stoop|\bbent\b|bowed|crooked back/

/** A 'boy' or 'girl' of no said age is young, and whose beard is white is old. */
function unsaidAge({ subject, body }: Brief): Person['age'] | undefined {
  const isCalled = /\b(boy|girl)\b/i.test(subject.species?.words ?? '')
  if (isCalled || subject.figure.some((word) => /^(?:boy|girl)$/.test(word))) return 'teen'
  if (youngHands.test(subject.roles[0]?.words ?? '')) return 'teen'
  if (/\b(?:news|paper)(?:boy|girl)\b|\bnewsie\b/i.test(subject.roles[0]?.words ?? ''))
    return 'teen'
  const beard = body.beard?.colours.map(({ name }) => name).join(' ') ?? ''
  return /\b(?:white|silver)\b/.test(beard) ? 'elder' : undefined
}

/** A farm boy and a delivery girl, but no showgirl. */
const youngHands =
  /^(?!.*\b(?:show|bar|call|dance|party|pin-?up|go-go|calendar)\b).+ (?:boy|girl|lad|lass)$/i

type BuildWord = Brief['subject']['builds'][number]

/** Sums what each build word that was said adds. */
function added(brief: Brief, effects: Partial<Record<BuildWord, number>>): number {
  return brief.subject.builds.reduce((sum, build) => sum + (effects[build] ?? 0), 0)
}

function muscleOf(
  brief: Brief,
  species: SpeciesKind,
  role: RoleKind | undefined,
  age: Person['age'],
): number {
  const usual =
    (traitsOf(brief, species).muscle ?? 0.4) + ((role && roleOutfits[role].muscle) ?? 0.4)
  const said = added(brief, { muscular: 0.5, athletic: 0.2, slender: -0.15, petite: -0.15 })
  return clamp(usual / 2 + said - (age === 'elder' ? 0.12 : 0))
}

function bulkOf(brief: Brief, species: SpeciesKind, seed: number): number {
  const usual = randomStream(seed, 'bulk').between(0.3, 0.45)
  // Who is called big is not only tall.
  const isBig = brief.subject.buildWords.some((word) => /^(?:big|huge|massive|hulking)$/.test(word))
  const said =
    (isBig ? 0.24 : 0) +
    added(brief, {
      heavy: isCurvy(brief) ? 0.22 : 0.5,
      stocky: 0.22,
      slender: -0.24,
      petite: -0.14,
      muscular: 0.06,
    })
  return clamp((traitsOf(brief, species).bulk ?? usual) + said)
}

/** Curves are no fat. */
function isCurvy({ subject: { figure, buildWords } }: Brief): boolean {
  const words = [...buildWords, ...figure]
  const isFat = words.some((word) => /fat|plump|chubby|heavy|plus|obese|overweight|big/.test(word))
  return (
    !isFat && words.some((word) => /\bcurv(?:y|es|aceous)\b|hourglass|voluptuous|busty/.test(word))
  )
}

function heightOf(
  brief: Brief,
  species: SpeciesKind,
  presentation: number,
  age: Person['age'],
  seed: number,
): number {
  const [feminine, masculine] = traitsOf(brief, species).height ?? [166, 180]
  const drift = randomStream(seed, 'stature').between(0.97, 1.03)
  // To be seen beside a scale, the small are smaller than the merely short.
  const isSmall = brief.subject.buildWords.some((word) => /^(?:small|tiny)$/.test(word))
  // A little robot is none that a man looks in the eye.
  const isLittle = species !== 'human' && little.test(brief.subject.species?.name ?? '')
  const said =
    1 +
    (isSmall ? -0.06 : 0) +
    (isLittle ? littler : 0) +
    added(brief, { tall: 0.08, short: -0.09, petite: -0.09 })
  const usual = lerp(feminine, masculine, presentation) * drift * ageHeight[age] * said
  return Math.round(clamp(brief.subject.heightCm ?? usual, 40, 320))
}

const little = /^(?:small|little|tiny|wee|mini(?:ature)?|teeny|baby) /
const littler = -0.2

function speciesOf(brief: Brief): SpeciesKind {
  if (isCephalopod(brief)) return 'octopusfolk'
  // Above the waist these are people.
  if (isHalfCephalopod(brief)) return 'human'
  if (elementOf(brief) !== undefined) return 'elemental'
  const found = brief.subject.species?.concept
  return speciesKinds.find((kind) => kind === found) ?? 'human'
}

function roleOf(brief: Brief): RoleKind | undefined {
  const known = brief.subject.roles.filter(hasOutfit)
  const callings = known.filter((role) => !saysLittle(role))
  const found = leadingRole(callings.length > 0 ? callings : known)
  return found && (found.concept as RoleKind) // hasOutfit has just shown it is one.
}

/** Whether a calling is one that we dress. */
export function hasOutfit({ concept }: BriefItem): boolean {
  return Object.hasOwn(roleOutfits, concept)
}

/** Whether the words give a calling, or only a part in a story: that says little of how somebody dresses. */
export function isPartInStory({ subject }: Brief): boolean {
  return subject.roles.every(saysLittle)
}

function isOfWomen({ subject: { species } }: Brief): boolean {
  return species?.concept === 'fairy' || species?.name === 'cecaelia'
}

function presentationOf(brief: Brief, role: RoleKind | undefined, seed: number): number {
  const chance = randomStream(seed, 'presentation').next()
  switch (brief.subject.presentation) {
    case 'feminine':
      return 0.04
    case 'masculine':
      return 0.96
    case 'androgynous':
      return 0.45
    case undefined:
      break
  }
  if (brief.body.beard || brief.features.some((item) => item.concept === 'beard')) return 0.96
  if (role && mostlyFeminine.test(role)) return chance < 0.9 ? 0.05 : 0.95
  if (role && mostlyMasculine.test(role)) return chance < 0.75 ? 0.95 : 0.06
  // Words that name no sex still call up one: a fairy, or a ghost in a white dress, is mostly thought of as a woman.
  const isMostlyWoman = isOfWomen(brief) || brief.wear.some((item) => isDress(item))
  return chance < (isMostlyWoman ? 0.85 : 0.5) ? 0.06 : 0.94
}

const ageHeight: Record<Person['age'], number> = {
  toddler: 0.52,
  child: 0.74,
  teen: 0.95,
  adult: 1,
  elder: 0.97,
}

function headsOf(
  age: Person['age'],
  species: number | undefined,
  presentation: number,
  muscle: number,
): number {
  if (age === 'toddler') return 4.3
  if (age === 'child') return 5.8
  if (age === 'teen') return 6.6
  const adult = lerp(6.9, 7.2, presentation) + Math.max(0, muscle - 0.6) * 1.4
  return (species ?? adult) - (age === 'elder' ? 0.3 : 0)
}

/** Who is small is so beside her own head as well, or only the scale would tell it. */
function headsBySize({ subject: { builds, buildWords } }: Brief): number {
  if (buildWords.some((word) => /^(?:small|tiny)$/.test(word))) return smallHeads
  if (builds.includes('short') || builds.includes('petite')) return shortHeads
  return builds.includes('tall') ? tallHeads : 1
}

/** Heads in a body of such a size, as a share of those usual. */
const smallHeads = 0.84
const shortHeads = 0.92
const tallHeads = 1.06

function buildWord(bulk: number, muscle: number, isChibi: boolean): string {
  if (isChibi) return 'Chibi'
  if (muscle > 0.78) return bulk > 0.6 ? 'Massive' : 'Muscular'
  if (bulk > 0.75) return 'Heavy'
  if (bulk > 0.55) return 'Stocky'
  if (muscle > 0.55) return 'Athletic'
  if (bulk < 0.32) return 'Slender'
  return 'Average'
}
