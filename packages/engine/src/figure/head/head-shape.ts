/** The outline of a head from its design: half widths and depths by height, in head units (half the head's height; y −1 chin … 1 crown). */
import type { Design, Person } from '../../design/design.ts'
import { randomStream } from '../../math/random.ts'
import { clamp, type Keys, lerp } from '../../math/scalar.ts'
import { fatOf, strengthOf, weightOf } from '../body/measures.ts'
import { coverOf } from '../cover.ts'
import { humanShape, type SpeciesShape, speciesShapes } from './tables/species-shapes.ts'

export type HeadShape = {
  /** Half the face's width at the eyes. */
  halfWidth: number
  /** Height of the eye line. */
  eyeY: number
  /** Height of the nose's base and of the mouth line. */
  noseY: number
  mouthY: number
  /** 0 adult – 1 chibi. */
  chibi: number
  /** 0 adult – 1 small child. */
  young: number
  masculine: number
  /** Drawn in large pixels, as a head of usual size is: what would be smaller than one is made larger. */
  isCoarse: boolean
  /** 0 human – 1 full muzzle, snout or beak. */
  muzzle: number
  /** Below the crown's dome: half width, front and back by height. */
  width: Keys
  front: Keys
  back: Keys
  /** Where the head is widest, front to back. */
  axis: Keys
  /** Exponent of the front section by height: 2 is round, 3 is flat-faced. */
  flatness: Keys
  /** Depth of the dome's top, and how round it is: 2 is an ellipse. */
  dome: number
  traits: SpeciesShape
}

/** The shape of a design's head. */
export function headShape(design: Design): HeadShape {
  const { person, face } = design
  const chibi = clamp((4 - person.heads) / 1.4)
  const ages = { toddler: 1, child: 0.8, teen: 0.25, adult: 0, elder: 0 } as const
  const young = Math.max(ages[person.age], chibi)
  const masculine = clamp(person.presentation) * (1 - young * 0.7)
  const traits = boneTraits(person)
  const heavy = weightOf(person)
  const broad = 0.055 * (1 - young) * randomStream(design.seed, 'head width').between(-1, 1)
  const halfWidth =
    lerp(lerp(lerp(0.715, 0.735, masculine), 0.82, young), 0.95, chibi) *
    (1 + traits.wide + 0.075 * heavy + broad)
  const rows = rowsOf(design, { chibi, young, masculine, traits, heavy })
  return {
    halfWidth,
    ...featureHeights(design, chibi, young, masculine, traits),
    chibi,
    young,
    masculine,
    isCoarse: design.style === 'pixel' && chibi < 0.5,
    muzzle: face.muzzle > 0.5 ? face.muzzle : 0,
    width: rows.width.map(([y, share]) => [y, share * halfWidth] as const),
    front: rows.front,
    back: rows.back,
    axis: rows.axis,
    flatness: rows.flatness,
    dome: lerp(2.15, 2.7, traits.flatTop),
    traits,
  }
}

/** The bones of a species, which age lays bare. */
function boneTraits(person: Person): SpeciesShape {
  const traits = { ...humanShape, ...speciesShapes[person.species] }
  if (person.age !== 'elder') return traits
  const gaunt = 0.55 * (1 - clamp(fatOf(person) * 2))
  return { ...traits, hollow: Math.max(traits.hollow, gaunt) }
}

/** Eye line, nose base and mouth above the chin, after the tables of a figure-drawing class. */
function featureHeights(
  design: Design,
  chibi: number,
  young: number,
  masculine: number,
  { slope, highEyes }: SpeciesShape,
) {
  const elder = design.person.age === 'elder' ? 1 : 0
  // Big eyes sit low on a face, narrow ones high: that is what makes a face look young or grown.
  const bigEyes = clamp((design.face.eye.height - 0.085) / 0.1)
  const grown = lerp(lerp(0.43, 0.45, masculine), 0.405, bigEyes) + 0.02 * elder
  const eye = lerp(lerp(grown, 0.36, young), 0.31, chibi)
  const nose = lerp(lerp(lerp(0.232, 0.237, masculine), 0.18, young), 0.165, chibi)
  const mouth = lerp(lerp(lerp(0.157, 0.16, masculine), 0.115, young), 0.098, chibi)
  const length = (design.face.nose.length - 0.5) * 0.1 * (1 - young)
  const height = 0.03 * randomStream(design.seed, 'eye height').between(-1, 1) * (1 - young)
  // A beast's forehead is low, and its muzzle takes the rest of the face.
  // Eyes on top of the head move down to be seen below a hat.
  const raised = coverOf(design) === 'none' ? highEyes : 0.4 * highEyes
  const beast = design.face.muzzle > 0.5 ? 0.05 - 0.03 * slope + raised : 0
  return {
    eyeY: -1 + 2 * (eye + height + beast),
    noseY: -1 + 2 * (nose - length),
    mouthY: -1 + 2 * (mouth - length * 0.35 + 0.008 * elder),
  }
}

type Bones = {
  chibi: number
  young: number
  masculine: number
  traits: SpeciesShape
  heavy: number
}

/** Jaw and chin of the face, told apart more strongly than the design's numbers: two people must differ at a glance. */
function jawOf(
  { face, person }: Design,
  masculine: number,
  young: number,
): { jaw: number; chin: number } {
  if (face.muzzle > 0.5 || young > 0.5) return face
  const jaw = lerp(0.7, 0.8, masculine)
  const chin = lerp(0.18, 0.3, masculine)
  const strong = clamp(strengthOf(person)) * lerp(0.3, 1, masculine)
  return {
    jaw: clamp(lerp(0.755, 0.81, masculine) + (face.jaw - jaw) * 2.7 + 0.08 * strong, 0.67, 0.99),
    chin: clamp(
      lerp(0.245, 0.31, masculine) + (face.chin - chin) * 3.2 + 0.09 * strong,
      0.15,
      0.48,
    ),
  }
}

/** Heights of the jowls and of the cheeks' lower end. */
const jowlY = -0.78
const cheekY = -0.34

function rowsOf(design: Design, bones: Bones) {
  const { chibi, young, masculine, traits, heavy } = bones
  const { cheek } = design.face
  const bone = jawOf(design, masculine, young)
  // Heads that are boxes have a box's jaw.
  const jaw = lerp(bone.jaw, 0.92, 0.8 * traits.box)
  const chin = lerp(bone.chin, 0.56, 0.8 * traits.box)
  const fat = fatOf(design.person)
  const soft = Math.max(young, fat)
  // The jaw line from chin to jaw corner: straight on women, squared on men, round on children.
  const bulge = lerp(0.065, 0.085, masculine) + 0.07 * soft - 0.05 * traits.hollow
  const corner = lerp(-0.56, -0.6, masculine)
  const cheekShare =
    lerp(jaw, 1, 0.66) +
    0.012 +
    // High cheeks over a narrow jaw would overhang it.
    Math.min(0.13 * (cheek - 0.5), 0.4 * (jaw - 0.64)) +
    0.04 * soft +
    (heavy > 0 ? 0.12 * fat : 0.07 * heavy) -
    0.07 * traits.hollow
  const jowl = design.person.age === 'elder' ? 0.075 : 0
  const temple = 1 - 0.02 * traits.hollow
  const top = traits.cranium
  const jowls = lerp(chin, jaw, 0.52) + bulge + 0.15 * fat + jowl
  // From ear to chin a face swells outward; only a gaunt one is scooped in.
  const straight = lerp(cheekShare, jowls, (cheekY - corner) / (cheekY - jowlY))
  const width: Keys = [
    [-1, chin * 0.86],
    [-0.93, chin * 1.06 + 0.03 + 0.17 * fat],
    [jowlY, jowls],
    [corner, Math.max(jaw + 0.02 * soft + 0.16 * fat, straight + 0.02 - 0.12 * traits.hollow)],
    [cheekY, cheekShare],
    [-0.16, 0.975 + 0.045 * traits.cheekbone + 0.05 * (cheek - 0.5)],
    [0.03, temple],
    [0.3, 1.03 + 0.12 * top + 0.02 * young],
  ]
  const long = 1 + 0.06 * young + 0.06 * chibi
  const isBeast = design.face.muzzle > 0.5
  const front = isBeast ? beastFront(traits.slope) : faceFront(bones)
  const back: Keys = [
    ...(isBeast ? beastThroat.back : chinThroat.back),
    [-0.66, lerp(-0.27, 0.02, traits.bare)],
    [-0.5, lerp(-0.5, -0.1, traits.bare) * long],
    [-0.3, lerp(-0.69, -0.58, traits.bare) * long],
    [-0.05, -0.81 * long],
    [0.3, (-0.87 - 0.1 * top) * long],
  ]
  const axis: Keys = [
    ...(isBeast ? beastThroat.axis : chinThroat.axis),
    [-0.7, 0.14],
    [-0.5, 0.06],
    [-0.2, 0.0],
    [0.3, -0.1],
  ]
  const box = traits.box
  const flatness: Keys = [
    [-1, 2.1],
    [-0.75, 2.15 + 0.4 * box],
    [-0.5, 2.55 + 0.5 * box],
    [-0.3, 3.1 + 0.3 * box],
    [-0.05, 3.15 + 0.3 * box],
    [0.12, 2.8 + 0.5 * box],
    [0.35, 2.45 + 0.7 * box],
    [0.75, 2.1 + 0.6 * box],
  ]
  return { width, front, back, axis, flatness }
}

type Throat = { back: Keys; axis: Keys }

/** From the chin the throat runs up to the neck. */
const chinThroat: Throat = {
  back: [
    [-1, 0.46],
    [-0.94, 0.2],
    [-0.82, -0.03],
  ],
  axis: [
    [-1, 0.54],
    [-0.9, 0.36],
  ],
}

/** Of a beast the muzzle alone has a chin: below it the head ends within the neck. */
const beastThroat: Throat = {
  back: [
    [-1, -0.14],
    [-0.82, -0.18],
  ],
  axis: [
    [-1, -0.04],
    [-0.9, 0.08],
  ],
}

function faceFront({ young, masculine, traits: { slope } }: Bones): Keys {
  return [
    [-1, lerp(0.62, 0.66, masculine) - 0.07 * young],
    [-0.9, lerp(0.66, 0.7, masculine) - 0.05 * young],
    [-0.74, 0.69],
    [-0.6, 0.71],
    [-0.35, 0.735],
    [-0.1, 0.735 + 0.02 * young],
    [0.1, 0.765 + 0.02 * young - 0.02 * slope],
    [0.3, 0.765 + 0.03 * young - 0.09 * slope],
  ]
}

/** A beast's own face is shallow: its muzzle stands before it. */
function beastFront(slope: number): Keys {
  return [
    [-1, 0.05],
    [-0.9, 0.2],
    [-0.74, 0.42],
    [-0.6, 0.56],
    [-0.35, 0.67],
    [-0.1, 0.72],
    [0.1, 0.755 - 0.03 * slope],
    [0.3, 0.75 - 0.12 * slope],
  ]
}
