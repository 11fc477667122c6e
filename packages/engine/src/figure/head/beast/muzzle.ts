/** Muzzles, snouts and beaks as solid forms with a jaw that opens. */
import { type Curve, clamp, curveThrough, lerp, smoothstep } from '../../../math/scalar.ts'
import { grid, type Mesh, mapPoints, orientOutward } from '../../../math/surface.ts'
import { mix, type Vec3 } from '../../../math/vector.ts'
import type { Part, Pattern } from '../../figure.ts'
import type { Expression } from '../expressions.ts'
import type { FaceLook } from '../face-look.ts'
import type { Skull } from '../skull.ts'
import type { MuzzleForm } from './muzzle-forms.ts'

/** Where muzzles begin, inside the head. */
const rootZ = 0.26
const rows = 34
const sides = 40
/** Share of the points round a half that lie on its outside; the rest line the mouth. */
const outsideShare = 0.7

export type Muzzle = {
  form: MuzzleForm
  /** A point on the upper part: t 0 root – 1 tip; angle 0 on the bridge, ±π/2 at the lips (positive left). */
  upper(t: number, angle: number): Vec3
  /** A point on the jaw as opened: angle 0 under the chin, ±π/2 at the lips. */
  lower(t: number, angle: number): Vec3
  /** Height of the mouth line at t on a side (1 left, −1 right), mouth shut. */
  seam(t: number, side: number): number
  /** Turns a point of the jaw with its hinge. */
  open(point: Vec3): Vec3
  isOpen: boolean
  /** Half the width of the mouth's dark. */
  inside: number
}

export function makeMuzzle(look: FaceLook, act: Expression, form: MuzzleForm): Muzzle {
  const { eyeY } = look.shape
  const { mouth } = act
  const bridge = throughThree(form.bridge)
  const width = throughThree(form.width)
  const tipZ = form.reach
  const blunt = (t: number) => {
    const from = lerp(0.78, 0.3, form.point)
    const s = clamp((t - from) / (1 - from))
    return Math.max(0, 1 - s ** lerp(2.4, 1.5, form.point)) ** lerp(0.5, 0.85, form.point)
  }
  const z = (t: number, end: number) =>
    rootZ + ((end - rootZ) * Math.sin(t * 1.35)) / Math.sin(1.35)
  // Of a blunt muzzle only the end is seen from the front: it must smile, too.
  const smileFrom = form.kind === 'hoofed' ? 1.04 : 0.86
  const seam = (t: number, side: number) => {
    const smile = side > 0 ? mouth.left : mouth.right
    const back = clamp((smileFrom - t) / (smileFrom - form.corner), 0, 1.4)
    return lerp(form.mouth[0], form.mouth[1], t) + bend(form, smile, mouth.open, back)
  }
  const drop = (t: number) => form.hook * t ** 4
  const gape = mouth.teeth === 'grit' ? 0.95 : form.kind === 'rabbit' ? 0.42 : 0.56
  const angleOpen = mouth.open * gape
  const isOpen = mouth.open > 0.06
  // Lips that are shut leave no slit between them.
  const lipGap = isOpen ? -0.012 : 0.014
  // Wonder rounds the mouth: the jaw is drawn in, or it would pass for joy.
  const drawnIn = mouth.shape === 'round' ? 0.82 : 1
  const hinge: Vec3 = [0, form.mouth[0] + 0.08, rootZ + 0.06]
  const open = ([x, y, pz]: Vec3): Vec3 => {
    const dy = y - hinge[1]
    const dz = pz - hinge[2]
    const [c, s] = [Math.cos(angleOpen), Math.sin(angleOpen)]
    return [x, hinge[1] + dy * c - dz * s, hinge[2] + dz * c + dy * s]
  }
  const upper = (t: number, angle: number): Vec3 => {
    const close = blunt(t)
    const side = Math.sin(angle)
    const lip = seam(t, side) + lipLift(mouth, t, side)
    const top = eyeY + bridge(t)
    // The tip closes on the lip, so that no gap is left under the nose; a beak closes in its middle.
    const middle = lerp(top, lip, form.kind === 'beak' ? 0.55 : 0.86)
    const x = width(t) * close * Math.sign(side) * Math.abs(side) ** 0.82
    const high = Math.abs(Math.cos(angle)) ** 0.9
    const y = lerp(lip, top, high)
    return [x, lerp(middle, y, Math.max(close, 0.02)) - drop(t), z(t, tipZ)]
  }
  const lower = (t: number, angle: number): Vec3 => {
    const close = blunt(t)
    const side = Math.sin(angle)
    const lip = seam(t, side) + lipGap
    const low = lerp(form.jaw[0], form.jaw[1], t ** 0.7)
    const x = width(t) * 0.9 * drawnIn * close * Math.sign(side) * Math.abs(side) ** 0.82
    const y = lerp(lip, low, Math.abs(Math.cos(angle)) ** 0.9 * Math.max(0.25, close))
    return open([x, y, z(t, tipZ - form.jawShort)])
  }
  return { form, upper, lower, seam, open, isOpen, inside: insideOf(form, mouth, drawnIn) }
}

/** How far a smile draws up the lips, or grief down, so far behind the tip. A blunt muzzle is seen from its end: there it bends at once, and no farther back. */
function bend({ kind }: MuzzleForm, smile: number, open: number, back: number): number {
  const isSeenFromEnd = kind === 'hoofed' && smile > 0 && open < 0.3
  return smile * (isSeenFromEnd ? 0.5 * Math.min(0.55, back) ** 1.2 : 0.17 * back ** 1.4)
}

/** On a narrow muzzle a wide mouth shows more of its dark; on a broad one that would look out beside it. */
function insideOf({ kind, width }: MuzzleForm, { open }: Expression['mouth'], drawnIn: number) {
  const narrow = clamp((0.44 - width[1]) / 0.12)
  return width[1] * (kind === 'dog' && open > 0.3 ? lerp(0.58, 1, narrow) : 0.58 * drawnIn)
}

/** Sizes at the root, just over half-way, and at the tip. */
function throughThree([root, middle, tip]: readonly [number, number, number]): Curve {
  return curveThrough([
    [0, root],
    [0.52, middle],
    [1, tip],
  ])
}

/** A snarl or a sneer draws the upper lip off the teeth. */
function lipLift({ teeth, sneer, open }: Expression['mouth'], t: number, side: number): number {
  const here = smoothstep(0.35, 0.7, t) * Math.abs(side)
  const snarl = teeth === 'grit' ? 0.05 : 0
  return here * (snarl + (side > 0 ? sneer * 0.06 : 0)) * (open > 0.02 ? 1 : 0.6)
}

export type MuzzleMaterials = {
  skin: string
  second: string
  mouth: string
}

/** Upper and lower muzzle as parts in figure space. `melt` joins them to the head without a line. */
export function muzzleParts(
  muzzle: Muzzle,
  skull: Skull,
  materials: MuzzleMaterials,
  melt: boolean,
): Part[] {
  const common = { creaseCosine: -1, noOcclusion: true, ...(melt && { group: 'skin' }) }
  return [
    {
      name: 'muzzle',
      material: materials.skin,
      ...common,
      pattern: upperPattern(muzzle, materials),
      ...mapPoints(halfShell(muzzle.upper), skull.place),
    },
    {
      name: 'jaw',
      material: materials.second,
      ...common,
      pattern: jawPattern(muzzle, materials),
      ...mapPoints(halfShell(muzzle.lower), skull.place),
    },
    ...(muzzle.isOpen ? [gulletOf(muzzle, skull, materials.mouth)] : []),
  ]
}

/** How far the back of a mouth goes on behind the lips. */
const overlap = 0.08

/** The back of an open mouth, from the upper lips to the jaw: else the throat would be seen through it. */
function gulletOf({ form, upper, lower }: Muzzle, skull: Skull, material: string): Part {
  const t = Math.max(0.05, form.corner - 0.1)
  const corner = (surface: Muzzle['upper'], side: number) => surface(t, (side * Math.PI) / 2)
  const [high, low] = [upper, lower].map((surface) => [corner(surface, -1), corner(surface, 1)])
  const mesh = grid(2, 2, (u, v): Vec3 => {
    const [x, y, z] = mix(mix(high[0], high[1], u), mix(low[0], low[1], u), v)
    // It runs on behind both lips.
    return [0.86 * x, y + lerp(overlap, -overlap, v), z]
  })
  return { name: 'muzzle gullet', material, noOcclusion: true, ...mapPoints(mesh, skull.place) }
}

/** Closed loft: u 0 … ½ runs over the outside from the right lip to the left one, ½ … 1 back through the mouth. */
function halfShell(surface: (t: number, angle: number) => Vec3): Mesh {
  const at = (u: number, t: number): Vec3 => {
    if (u <= outsideShare) return surface(t, (u / outsideShare - 0.5) * Math.PI)
    const inside = (u - outsideShare) / (1 - outsideShare)
    const left = surface(t, Math.PI / 2)
    const right = surface(t, -Math.PI / 2)
    const arch = 4 * inside * (1 - inside)
    const outside = surface(t, 0)
    const into = outside[1] > left[1] ? 0.12 : -0.05
    return [
      lerp(left[0], right[0], inside),
      lerp(left[1], right[1], inside) + (outside[1] - left[1]) * Math.abs(into) * arch,
      lerp(left[2], right[2], inside),
    ]
  }
  return orientOutward(grid(sides, rows, (u, v) => at(u, v ** 0.8), { wrap: true }))
}

/** Pale sides, on hoofed beasts a pale end, and inside the dark of the mouth. */
function upperPattern({ form, isOpen }: Muzzle, materials: MuzzleMaterials): Pattern {
  const { paleFrom } = form
  const isEnd = paleFrom !== undefined && ((_around: number, v: number) => v > paleFrom)
  const isPale = isEnd || (form.isPale ? snoutEnd : paleSides[form.kind])
  return ({ u, v }) => {
    if (isOpen && isInside(u, v)) return materials.mouth
    // The rim of the lips is as pale as what lies over it.
    const around = Math.min(1, Math.abs(u / outsideShare - 0.5) * 2)
    return isPale(around, v) ? materials.second : undefined
  }
}

const furred = (around: number, v: number) => around > lerp(0.62, 0.5, v ** 0.8)
/** All of the snout, with points of fur where it meets the face. */
const snoutEnd = (around: number, v: number) =>
  v > 0.2 + 0.05 * Math.abs(((around * 5) % 1) - 0.5) - 0.12 * around
const paleSides: Record<MuzzleForm['kind'], (around: number, v: number) => boolean> = {
  cat: furred,
  dog: furred,
  rabbit: furred,
  snout: (around) => around > 0.86,
  beak: () => false,
  hoofed: (_around, v) => v > 0.7,
}

/** Lips that droop show nothing of the mouth while it is shut. */
function jawPattern({ form, isOpen }: Muzzle, materials: MuzzleMaterials): Pattern {
  const { paleFrom = 0 } = form
  return ({ u, v }) => {
    if (isOpen && isInside(u, v)) return materials.mouth
    return v < paleFrom ? materials.skin : undefined
  }
}

function isInside(u: number, v: number): boolean {
  return u > outsideShare + 0.015 && u < 0.985 && v > 0.03
}
