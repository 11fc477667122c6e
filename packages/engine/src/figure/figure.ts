/** A character as geometry: meshes, materials and patterns, ready for a camera. Units are centimetres: y up from the soles, +z to the front, +x to the character's left. */

import type { Hex, Surface } from '../design/design.ts'
import type { SurfacePoint } from '../math/surface-point.ts'
import type { Vec3 } from '../math/vector.ts'
import type { Body } from './body/body.ts'
import type { HandPoseName } from './body/hand-poses.ts'
import type { BeastLimb, BeastRig } from './creatures/beast-rig.ts'

/** A triangle mesh. `positions` 3 a vertex, `uvs` 2 a vertex, `normals` 3 a vertex when the builder wants its own; counter-clockwise seen from outside. */
export type Geometry = {
  positions: Float32Array
  indices: Uint32Array
  uvs: Float32Array
  normals?: Float32Array
}

/** Chooses another material at a point of the surface at rest, by name, or undefined for the part's own. Must be pure. */
export type Pattern = {
  (point: SurfacePoint): string | undefined
  /**
   * True where it says nothing on a whole triangle: it need not be asked there. It is told the triangle's middle, and how
   * far in cm its corners lie from that at most.
   */
  isSilent?: (middle: SurfacePoint, reach: number) => boolean
  /**
   * What it comes down to on the triangle that holds a point, quicker to ask: within so many cm of the point the two
   * say the same there.
   */
  around?: (point: SurfacePoint, reach: number) => Pattern
}

/** A painted picture projected on a part, such as the face. Premultiplied RGBA, 4 bytes a pixel. */
export type Decal = {
  width: number
  height: number
  data: Uint8ClampedArray
  /** Writes the pixel's column and row for a point and its normal into `out`; false where nothing is painted. */
  project: (
    point: SurfacePoint,
    /** Unit vector in world space. */
    normal: Float64Array,
    out: Float64Array,
    /** Unit vector towards the viewer: an eye seen from the side is drawn as a profile's eye. */
    view: ArrayLike<number>,
  ) => boolean
}

/** Where on the body a part lies. What an outer garment hides is not drawn at all, so that nothing can leak through it. */
export type Region =
  | 'scalp'
  | 'neck'
  | 'chest'
  | 'belly'
  | 'hips'
  | 'left upper arm'
  | 'right upper arm'
  | 'left forearm'
  | 'right forearm'
  | 'left hand'
  | 'right hand'
  | 'left thigh'
  | 'right thigh'
  | 'left shin'
  | 'right shin'
  | 'left foot'
  | 'right foot'

export type Part = Geometry & {
  name: string
  /** Where the vertices lay before the part was bent; patterns and pictures are asked there. */
  rest?: Float32Array
  /** Left out when another garment hides this region; without a region a part is always drawn. */
  region?: Region
  /** Key in `Figure.materials`. */
  material: string
  /** Material of the inside, seen at hems and open collars. */
  backMaterial?: string
  pattern?: Pattern
  decal?: Decal
  /** Parts of one group melt together: no ink where they meet, only where one stands clearly before the other. 'skin' and 'hair' are such groups. */
  group?: string
  /** Cosine of the angle at which a bend is inked; −1 never. Default .64 (50°). */
  creaseCosine?: number
  /** No contact shadow on this part (faces). */
  noOcclusion?: boolean
  castsNoShadow?: boolean
  /** Tied below the chin: it goes down with the jaw. */
  underChin?: boolean
  /** Its outline is as fine as it is thin; that of a hand always is. */
  isFine?: boolean
  /** It lies on its group like a second skin: where it folds over itself or over another of them is no line. */
  isSecondSkin?: boolean
  /** A head whose jaw is told from the neck by a line, however near they lie. */
  hasJaw?: boolean
  /** No lines on or around this part (glows). */
  noInk?: boolean
  /** Seen only from its inside: what stands behind the near half of a dome of it is seen through that. */
  isClearGlass?: boolean
}

export type Material = {
  base: Hex
  surface: Surface
  /** Ramp overrides; where missing, render/ramp.ts derives hue-shifted tones from `base`. */
  light?: Hex
  shade?: Hex
  deep?: Hex
  ink?: Hex
  /** No line between this and its neighbour material on the same part (mail rings, soft hair tips). */
  noInk?: boolean
  /** How much finer than on a person its streaks of hair are; 1 where missing. */
  grain?: number
  /** Where its hair lies from nose to tail, in cm: above this height and before this depth; elsewhere, and on what faces ahead, it runs down. */
  lies?: { above: number; before: number }
}

export type Figure = {
  parts: Part[]
  materials: Record<string, Material>
  heightCm: number
  /** Box round everything: the camera must show all of it. */
  bounds: { min: Vec3; max: Vec3 }
  head: { centre: Vec3 /** Half the height from chin to crown. */; radius: number }
  /** Named points for close-ups: 'chest', 'belt', 'right hand', 'hem' …, and each garment id. */
  landmarks: Record<string, Vec3>
  /** Ids of the garments that landmarks are on; those of the body are missing. */
  markedOn?: Record<string, string>
  /** What a person's figure is bent by; creatures on their own legs have none. */
  rig?: Rig
  /** What a creature on its own legs is moved by. */
  beast?: BeastRig
}

/** What a figure was built on, for whoever bends it. */
export type Rig = {
  /** The same one twice when the arms stand alike. */
  bodies: { left: Body; right: Body }
  held: { left?: HeldThing; right?: HeldThing }
  /** Vertices of a hand as built, or in another shape and holding nothing, in the coordinates of a left hand. */
  handVertices(side: 'left' | 'right', shape?: HandPoseName): Float32Array
  /** Four legs instead of a person's two. */
  limbs?: RiggedLimbs
  /** The parts of the face in an expression, by name: to exchange in a figure. */
  faceIn(expression: string): ReadonlyMap<string, Part>
}

/** Legs of a horse below a person, as they were built, one foot before the other. */
export type RiggedLimbs = {
  /** Left and right fore, left and right hind; lines and joints are those of a left side. */
  legs: readonly [BeastLimb, BeastLimb, BeastLimb, BeastLimb]
  /** The depth between fore and hind legs. */
  between: number
}

/** What a hand holds. */
export type HeldThing = {
  id: string
  /** Where its head points, or a shield's face looks, as built. */
  axis: Vec3
  /** 'hangs' stays upright however the arm is moved; a shield lies along the forearm. */
  way: 'stiff' | 'hangs' | 'shield'
  /** The hand may slide along it: axes, hammers, clubs. */
  isHafted?: boolean
}

/** A prop on its own, upright, its grip at the origin, along +y. */
export type PropModel = {
  parts: Part[]
  materials: Record<string, Material>
  bounds: { min: Vec3; max: Vec3 }
  /** Radius of the shaft at the grip in cm (0 = rests on the palm, is not gripped). */
  gripRadius: number
  shown?: Shown
}

/** How a thing is seen broadside where it is drawn alone: turned by `yaw`, after its top was leant back, in degrees. */
export type Shown = { yaw: number; lean: number }
