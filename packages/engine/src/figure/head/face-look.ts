/** A design's face in head units and finished colours: everything the painters need, said once. */
import type { FeatureKind, SpeciesKind } from '../../brief/concepts.ts'
import type { Design, Hex } from '../../design/design.ts'
import { hexToOklch, type Oklch } from '../../math/colour.ts'
import { randomStream } from '../../math/random.ts'
import { clamp, lerp } from '../../math/scalar.ts'
import { browLook, pixelLines } from './brow-look.ts'
import type { HeadShape } from './head-shape.ts'
import { hasLoneEye, underOneEye } from './lone-eye.ts'
import { sidesOf } from './mark-places.ts'
import { type SkinTones, skinTones } from './skin-tones.ts'
import { speciesNoses } from './tables/species-noses.ts'

export type FaceLook = {
  /** How many times broader than usual the line of the mouth is. */
  mouthLine: number
  /** In black and white a tongue is a crumb of red, or white: the mouth is dark as a whole. */
  hidesTongue: boolean
  species: SpeciesKind
  shape: HeadShape
  eye: {
    /** Centre of the character's left eye. */
    x: number
    y: number
    width: number
    height: number
    /** Radians the outer corner is higher. */
    tilt: number
    /** 0 almond – 1 round. */
    roundness: number
    /** 0 open lid – 1 the fold hangs over the lashes. */
    hood: number
    /** Where the upper lid is highest: 0 inner – 1 outer corner. */
    peak: number
    lash: number
    irisWidth: number
    irisHeight: number
    left: Hex
    right: Hex
    glow: boolean
    pupil: Design['face']['eye']['pupil']
    white: Hex
    /** Of a few pixels each, eyes whose lights are on the same side would look like two different ones. */
    mirrorsLights: boolean
    /** Milky and without sight. */
    blind: { left: boolean; right: boolean }
  }
  fangs: boolean
  brow: {
    y: number
    thickness: number
    arch: number
    tilt: number
    colour: Hex
    /** Where along the brow it bends, and how sharply. */
    bend: number
    angular: number
    length: number
    /** How high it may rise: a fringe would hide what is above. */
    ceiling: number
  }
  nose: {
    halfWidth: number
    /** How far the tip stands out of the face. */
    reach: number
    bridge: number
    /** −1 drooping – 1 turned up. */
    turn: number
    /** −1 scooped – 1 hooked. */
    hook: number
    /** 0 hinted – 1 drawn with its side plane. */
    drawn: number
  }
  mouth: {
    halfWidth: number
    fullness: number
    bow: number
    colour: Hex
    /** 0 a plain line – 1 coloured lips. */
    painted: number
  }
  /** 0–1 lines of age. */
  lines: number
  blush: number
  /** A mask hides what is no lower than this under the middle of an eye: tears hang out below it. */
  hiddenBelowEye: number
  tones: SkinTones
  masculine: number
  young: number
  isDark: boolean
}

/** The look of a design's face on a head of this shape. Fine traits the design leaves open come from its seed, one stream each. */
export function faceLook(design: Design, shape: HeadShape): FaceLook {
  const { face, skin } = design
  const faceWidth = 2 * shape.halfWidth
  // A head is round: the outer corners need room before the cheek turns away.
  const { species } = design.person
  const alien = species === 'alien'
  const wide = alien ? 1.14 : species === 'octopusfolk' ? 1.1 : undefined
  const open = alien ? 1.45 : species === 'octopusfolk' ? 1.4 : undefined
  const size = eyeSize(design, shape)
  const width =
    size.width * faceWidth * (wide ?? lerp(0.87, 0.95, shape.young)) * (shape.muzzle > 0 ? 1.1 : 1)
  const chance = (name: string) => randomStream(design.seed, `face ${name}`).next()
  const openness = 1 + (0.42 * chance('eye openness') - 0.26) * (1 - shape.young)
  const beast = shape.muzzle > 0 ? 1.1 : 1
  const isPixel = design.style === 'pixel'
  const taller = isPixel ? pixelLines.eye : 1
  const height = tallEnough(shape, 2 * size.height * (open ?? openness) * beast * taller)
  const { masculine, young } = shape
  const base = hexToOklch(skin.colour)
  const nose = noseLook(design, shape, faceWidth, chance)
  return {
    species: design.person.species,
    shape,
    eye: eyeLook(design, shape, width, height, chance),
    brow: browLook(design, shape, height, chance, base),
    nose: hasLoneEye(design) ? underOneEye(nose) : nose,
    mouth: mouthLook(design, shape, base, chance),
    mouthLine: isPixel ? pixelLines.mouth : 1,
    hidesTongue: design.style === 'noir',
    fangs: has(design, 'fangs') || design.person.species === 'vampire',
    lines: linesOf(design),
    blush: face.blush,
    hiddenBelowEye: design.wear.some(({ kind }) => kind === 'mask') ? 0.26 : 0,
    tones: skinTones(design),
    masculine,
    young,
    isDark: base.l < 0.52,
  }
}

function linesOf(design: Design): number {
  const ofAge = design.person.age === 'elder' ? 0.55 : 0
  return Math.max(design.face.lines, ofAge, has(design, 'wrinkles') ? 0.6 : 0)
}

function tallEnough({ isCoarse }: HeadShape, height: number): number {
  return isCoarse ? Math.max(pixelLines.leastEye, height) : height
}

/** The design's eye, but never a grown person's small eye on a small child or a chibi, and never a mere dot. */
function eyeSize({ face }: Design, { young, chibi }: HeadShape): { width: number; height: number } {
  const { width, height } = face.eye
  const little = Math.max(height, lerp(0.066, 0.115, young))
  return {
    width: Math.max(width, lerp(0.19, 0.27, chibi)),
    height: lerp(little, Math.max(little, clamp(0.16 + 0.45 * height, 0.16, 0.27)), chibi),
  }
}

function has(design: Design, kind: FeatureKind): boolean {
  return design.features.some((feature) => feature.kind === kind)
}

type Chance = (name: string) => number

function eyeLook(
  design: Design,
  shape: HeadShape,
  width: number,
  height: number,
  chance: Chance,
): FaceLook['eye'] {
  const { eye } = design.face
  const big = clamp((height / width - 0.45) / 0.35)
  const roundness = clamp(0.25 + 0.4 * big + 0.8 * (chance('eye roundness') - 0.5))
  const irisHeight = Math.min(0.57 * height, 0.5 * width)
  const irisWidth =
    Math.min(irisHeight * lerp(0.98, 0.84, big), 0.36 * width) *
    (design.style === 'pixel' ? pixelLines.iris : 1)
  const isCoarse = shape.isCoarse && shape.muzzle === 0
  const wide = isCoarse ? Math.max(pixelLines.leastEyeWidth, width) : width
  const odd = design.person.species === 'undead' || design.person.species === 'demon'
  return {
    x: ((gapOf(eye.gap, shape) * width + wide) / 2) * (shape.muzzle > 0 ? 0.98 : 1),
    y: shape.eyeY - (isCoarse ? pixelLines.eyeDrop : 0),
    width: wide,
    height,
    tilt:
      ((eye.tilt * lerp(1.5, 1, shape.young) + (design.person.species === 'alien' ? 11 : 0)) *
        Math.PI) /
      180,
    roundness,
    hood:
      (shape.isCoarse ? pixelLines.hood : 1) *
      clamp(
        clamp((chance('eyelid') - 0.45) * 1.4) * (1 - 0.6 * big) +
          (design.person.age === 'elder' ? 0.45 : 0),
      ),
    peak: lerp(0.42, 0.6, chance('eye peak')),
    lash: eye.lash,
    irisWidth: isCoarse ? Math.min(pixelLines.mostIris, irisWidth) : irisWidth,
    irisHeight,
    left: eye.colour,
    right: eye.rightColour,
    glow: eye.glow || has(design, 'glowing_eyes'),
    pupil: eye.pupil,
    blind: blindSides(design),
    mirrorsLights: design.style === 'pixel',
    white: eye.white ?? (odd ? '#f3ecd2' : '#fdfaf6'),
  }
}

/** Grown eyes stand nearer together than a child's, and differ more from one face to the next. */
function gapOf(gap: number, { young, muzzle, chibi }: HeadShape): number {
  if (muzzle > 0) return gap
  return lerp(clamp(0.92 + (gap - 0.95) * 1.8, 0.78, 1.12), gap, Math.max(young, chibi))
}

function blindSides(design: Design): { left: boolean; right: boolean } {
  const found = design.features.find(({ kind }) => kind === 'blindness')
  if (!found) return { left: false, right: false }
  const sides = sidesOf(found)
  return { left: sides.includes(1), right: sides.includes(-1) }
}

function noseLook(
  design: Design,
  shape: HeadShape,
  faceWidth: number,
  chance: Chance,
): FaceLook['nose'] {
  const { nose } = design.face
  const grown = (1 - shape.young) * (1 - shape.chibi)
  const folk = speciesNoses[design.person.species] ?? [1, 1, 0]
  const hook = folk[2] + (nose.bridge - 0.4) * 1.5 + (chance('nose hook') - 0.5) * 0.7
  return {
    halfWidth:
      nose.width *
      faceWidth *
      0.5 *
      lerp(0.78, 0.92, shape.masculine) *
      lerp(0.7, 1, grown) *
      folk[0],
    reach:
      lerp(0.06, lerp(0.145, 0.185, shape.masculine), grown) *
      lerp(0.72, 1.34, nose.bridge) *
      folk[1],
    bridge: nose.bridge,
    turn: clamp(
      (chance('nose turn') - 0.45) * 1.6 + 0.3 * (1 - shape.masculine) + 0.4 * shape.young,
      -1,
      1,
    ),
    hook: clamp(hook, -1, 1) * grown,
    drawn: clamp(grown * (0.35 + 0.55 * shape.masculine + 0.8 * (nose.bridge - 0.3))),
  }
}

/** How much wider a people's mouth is. */
const speciesMouths: Partial<Record<SpeciesKind, number>> = {
  orc: 1.22,
  goblin: 1.25,
  giant: 1.08,
  alien: 0.85,
}

function mouthLook(
  design: Design,
  shape: HeadShape,
  base: Oklch,
  chance: Chance,
): FaceLook['mouth'] {
  const { mouth } = design.face
  const wideMouth = speciesMouths[design.person.species] ?? 1
  const grown = 1 - shape.young
  return {
    halfWidth:
      wideMouth *
      mouth.width *
      shape.halfWidth *
      lerp(0.98, 0.92, shape.masculine) *
      lerp(0.8, 1.32, chance('mouth width')) *
      lerp(0.8, 1, grown),
    fullness: mouth.fullness * lerp(0.5, 1, grown) * (design.person.age === 'elder' ? 0.45 : 1),
    bow: lerp(0.2, 1, chance('lip bow')),
    colour: mouth.colour,
    painted: clamp(
      (0.78 - 0.62 * shape.masculine) * lerp(0.35, 1, grown) +
        0.3 * shape.masculine * (mouth.fullness - 0.3) +
        (base.l < 0.52 ? 0.42 : 0),
    ),
  }
}
