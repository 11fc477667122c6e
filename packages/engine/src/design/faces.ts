/** Eyes, ears and the face: from the words, else from the species, else by chance. */
import type { Brief, BriefItem, NamedColour } from '../brief/brief.ts'
import { hexToOklch, shiftHex } from '../math/colour.ts'
import { type Random, randomStream } from '../math/random.ts'
import { clamp, lerp } from '../math/scalar.ts'
import type { Design, Face, Hex, Person, Skin } from './design.ts'
import { isWithFace, traitsOf } from './kin-traits.ts'
import { elementOf } from './tables/elements.ts'
import { colouringOf } from './tables/peoples.ts'
import { speciesTraits } from './tables/species-traits.ts'

const humanEyes: readonly Hex[] = [
  '#6b4226',
  '#4a3220',
  '#7a5a2e',
  '#4a86c2',
  '#5f8a5a',
  '#7a8694',
  '#8a6a2e',
  '#3a6a8a',
]

type FaceRow = readonly [
  eyeWidth: number,
  eyeHeight: number,
  gap: number,
  nose: number,
  mouth: number,
  jaw: number,
  chin: number,
]
const faceRows: Record<'man' | 'woman' | 'teen' | 'child' | 'chibi' | 'elder', FaceRow> = {
  man: [0.23, 0.085, 0.95, 0.22, 0.29, 0.8, 0.3],
  woman: [0.27, 0.12, 0.95, 0.2, 0.25, 0.7, 0.18],
  teen: [0.3, 0.15, 0.9, 0.19, 0.22, 0.7, 0.18],
  child: [0.29, 0.17, 1, 0.17, 0.2, 0.84, 0.26],
  chibi: [0.3, 0.26, 0.95, 0.16, 0.2, 0.9, 0.32],
  elder: [0.21, 0.065, 1, 0.23, 0.32, 0.82, 0.34],
}

/** What a style that loves eyes makes of a grown face: added to its row. */
const bigEyes: Record<'man' | 'woman', FaceRow> = {
  man: [0.035, 0.045, -0.02, -0.02, -0.02, -0.05, -0.05],
  woman: [0.03, 0.04, -0.02, -0.015, -0.01, -0.01, -0.01],
}

/** `youthful` 0–1: how far a face goes with a style that loves big eyes; one that does not looks grown. */
function faceRow(person: Person, hasBigEyes: boolean, youthful: number): FaceRow {
  const row = plainRow(person)
  if (!hasBigEyes || person.heads < 3.4 || person.age !== 'adult') return row
  const share = lerp(lerp(0.35, 0, person.presentation), 1.05, youthful)
  const added = bigEyes.woman.map(
    (value, i) => share * lerp(value, bigEyes.man[i], person.presentation),
  )
  const [a, b, c, d, e, f, g] = row.map((value, i) => value + added[i])
  return [a, b, c, d, e, f, g]
}

function plainRow(person: Person): FaceRow {
  if (person.heads < 3.4) return faceRows.chibi
  if (person.age === 'child' || person.age === 'toddler') return faceRows.child
  if (person.age === 'teen') return faceRows.teen
  const adult = faceRows.woman.map((value, i) => lerp(value, faceRows.man[i], person.presentation))
  const row =
    person.age === 'elder' ? adult.map((value, i) => lerp(value, faceRows.elder[i], 0.6)) : adult
  return [row[0], row[1], row[2], row[3], row[4], row[5], row[6]]
}

/** Styles whose people have large eyes, whatever they are drawn with. */
function isBigEyed({ style }: Brief): boolean {
  return style === undefined || style === 'anime' || style === 'pixel'
}

export function designFace(
  brief: Brief,
  person: Person,
  skin: Skin,
  hairColour: Hex,
  seed: number,
): Face {
  const traits = speciesTraits[person.species]
  const stream = (name: string) => randomStream(seed, `face ${name}`)
  const youthful = stream('youth').next()
  const row = faceRow(person, isBigEyed(brief), youthful)
  const [eyeWidth, eyeHeight, gap, nose, mouth, jaw, chin] = row
  // Small faces are nearer to each other than grown ones.
  const grown = person.age === 'child' || person.age === 'toddler' || person.heads < 3.4 ? 0.6 : 1
  const vary = (name: string, value: number, by: number) =>
    value * (1 + grown * stream(name).between(-by, by))
  const eyeColour = eyeColours(brief, person, skin, seed)
  const isElder = person.age === 'elder'
  return {
    eye: {
      ...eyeColour,
      width: clamp(vary('eye width', eyeWidth, 0.14), 0.17, 0.34),
      height: clamp(vary('eye height', eyeHeight, 0.26), 0.05, 0.27),
      tilt:
        grown * stream('tilt').between(-7, 11) +
        (/fox|cat|elf|demon|vampire/.test(person.species) ? 3 : 0),
      gap: clamp(vary('gap', gap, 0.11), 0.83, 1.17),
      lash: lerp(0.9, 0.25, person.presentation) * (isElder ? 0.7 : 1),
      glow: (traits.glow ?? false) || areLit(brief),
      pupil: traits.pupil ?? 'round',
    },
    brow: {
      colour: browColour(hairColour, isElder),
      weight: clamp(lerp(0.35, 0.7, person.presentation) + stream('brow').between(-0.3, 0.32)),
      arch: stream('arch').between(0.05, 0.95),
      tilt: stream('brow tilt').between(-0.3, 0.4),
    },
    nose: {
      width: clamp(vary('nose', nose, 0.34) + 0.03, 0.16, 0.36),
      length: stream('nose length').between(0.2, 0.8),
      bridge: clamp(stream('bridge').between(0.1, 0.7) + 0.3 * person.presentation),
    },
    mouth: mouthOf(brief, person, skin, mouth, stream('mouth')),
    jaw: clamp(traits.jaw ?? vary('jaw', jaw, 0.07), 0.64, 0.95),
    chin: clamp(vary('chin', chin, 0.22), 0.14, 0.42),
    cheek: stream('cheek').between(0.1, 0.9),
    lines: linesOf(brief, person, stream('lines')),
    blush: clamp(stream('blush').between(0.1, 0.45) * (1.1 - person.presentation * 0.7)),
    muzzle: muzzleOf(brief, person),
  }
}

/** Eyes of a shape of their own are listed beside those that glow. */
function areLit({ features, absent }: Brief): boolean {
  const lit = features.some(
    ({ concept, name }) => concept === 'glowing_eyes' && !unlitEyes.test(name),
  )
  return lit && !absent.some(({ concept }) => concept === 'glowing_eyes')
}

const unlitEyes =
  /pupil|sclera|slit|\b(?:cat|snake|reptil\w+|reptile|goat|dragon|compound|button|glass|prosthetic|false|spiral|swirl\w*|ringed|black|blank|heart|star|x) ?(?:like|shaped)? ?eyes?\b|catlike/

/** Deep on the old, first ones on those in the middle of life, and next to none on the young. */
function linesOf({ subject }: Brief, { age, presentation }: Person, random: Random): number {
  const depth = random.between(0, 1)
  if (age === 'elder') return lerp(0.6, 1, depth)
  if (age !== 'adult') return 0
  const isMiddle =
    (subject.ageYears ?? 0) >= middleAge || subject.ageWords.some((word) => ofMiddleAge.test(word))
  return isMiddle ? lerp(0.28, 0.45, depth) : 0.15 * depth * presentation
}

const middleAge = 45
const ofMiddleAge = /middle[ -]aged|midlife|(?:forty|fifty)[ -]something/

/** Below this lightness of skin most people's eyes are brown. */
const darkSkin = 0.645
const brownEyes: readonly Hex[] = ['#4a3220', '#3a2618', '#5a3a22']

function eyeColours(
  brief: Brief,
  person: Person,
  skin: Skin,
  seed: number,
): { colour: Hex; rightColour: Hex } {
  const usual = randomStream(seed, 'eyes').pick(
    sheetEyes(person) ??
      speciesTraits[person.species].eyes ??
      colouringOf(brief.prompt)?.eyes ??
      (hexToOklch(skin.colour).l < darkSkin ? brownEyes : humanEyes),
  )
  const odd = randomStream(seed, 'odd eye').pick(humanEyes)
  const colour = brief.body.eyes[0]?.hex ?? elementOf(brief)?.eyes ?? usual
  const named = brief.body.rightEye?.hex ?? brief.body.eyes[1]?.hex
  return {
    colour,
    rightColour:
      named ?? (mentions(brief, 'heterochromia') ? (odd === colour ? '#c8a03a' : odd) : colour),
  }
}

/** Eyes of a ghost under a sheet are dark holes. */
function sheetEyes({ plan }: Person): readonly Hex[] | undefined {
  return plan === 'sheet' ? ['#23202a'] : undefined
}

function mouthOf(
  brief: Brief,
  person: Person,
  skin: Skin,
  width: number,
  chance: Random,
): Face['mouth'] {
  const fullness = clamp(chance.between(0.12, 0.95) * lerp(1.1, 0.8, person.presentation))
  const natural = lipColour(skin.colour)
  const painted: NamedColour | undefined = brief.body.lips
  return { width, fullness, colour: painted?.hex ?? natural }
}

function lipColour(skin: Hex): Hex {
  const { l } = hexToOklch(skin)
  return shiftHex(skin, l > 0.55 ? -0.14 : -0.05, 1.35, -22)
}

function browColour(hair: Hex, isElder: boolean): Hex {
  const { l } = hexToOklch(hair)
  if (isElder) return shiftHex(hair, -0.08)
  return shiftHex(hair, l > 0.6 ? -0.22 : -0.06)
}

/** 'Cat girl' has a human face with ears; 'catfolk' has a muzzle. */
export function muzzleOf(brief: Brief, person: Person): number {
  return isWithFace(brief) ? 0 : (speciesTraits[person.species].muzzle ?? 0)
}

function mentions(brief: Brief, concept: string): boolean {
  return brief.features.some((item) => item.concept === concept)
}

export function earsOf(
  brief: Brief,
  person: Person,
  absent: (concept: string) => boolean,
): Design['ears'] {
  const asked: [string, Design['ears']][] = [
    ['cat_ears', 'cat'],
    ['wolf_ears', 'wolf'],
    ['fox_ears', 'fox'],
    ['rabbit_ears', 'rabbit'],
    ['pointed_ears', 'pointed'],
  ]
  const usual = traitsOf(brief, person.species).ears ?? 'human'
  const named = asked.find(([concept]) => mentions(brief, concept) && !absent(concept))
  if (named === undefined) return usual
  const said = brief.features.find(({ concept }) => concept === named[0])?.name ?? ''
  const beast = beastEars.find(([words]) => words.test(said))
  if (beast !== undefined) return beast[1]
  // 'Big ears' are a person's own.
  return named[0] === 'pointed_ears' && plainEars.test(said) ? usual : named[1]
}

/** Beasts that share a word for their ears with others, and have ears of their own. */
const beastEars: readonly (readonly [words: RegExp, ears: Design['ears']])[] = [
  [/\b(?:bear|panda|koala|round) /, 'bear'],
  [/\b(?:mouse|rat|hamster|otter|squirrel) /, 'mouse'],
  [/\b(?:cow|bull|ox|calf|buffalo|yak) /, 'bull'],
  [/\b(?:goat|sheep\w*|lamb|ram) /, 'goat'],
  [/\b(?:horse|donkey|mule|pony) /, 'horse'],
  [/\b(?:deer|doe|fawn|stag|elk) /, 'deer'],
  [/\b(?:pig|piglet|boar) /, 'pig'],
  [/\belephant /, 'elephant'],
  [/\b(?:fin|fish|finned) |\bear fins|fish fins/, 'fin'],
]
/** 'Big ears' are drawn as any others. */
export function isOwnEars({ concept, name }: BriefItem): boolean {
  return concept === 'pointed_ears' && plainEars.test(name)
}

const plainEars =
  /^(?:(?:very|rather) )?(?:big|large|huge|floppy|droop\w+|lop|elongated|fluffy) ears?$/
