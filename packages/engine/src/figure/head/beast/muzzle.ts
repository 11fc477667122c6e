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
  /** Whether a place lies between the parted lips. */
  isBetweenLips(x: number, y: number, z: number): boolean
}

export function makeMuzzle(look: FaceLook, act: Expression, form: MuzzleForm): Muzzle {
  const { eyeY } = look.shape
  const mouth = inWonder(act.mouth, form)
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
    const opened = open([x, y, z(t, tipZ - form.jawShort)])
    if (!isOpen || form.kind === 'beak') return opened
    const shut = shutAt(form, mouth, t) * Math.abs(side) ** 3
    return mix(opened, upper(t, (Math.sign(side) * Math.PI) / 2), shut)
  }
  const isBetweenLips = betweenLips(upper, lower, cornerOf(form))
  return { form, upper, lower, seam, open, isOpen, isBetweenLips }
}

/** Wonder drops the jaw, and hardly the corners: they would lie over the opening, askew. */
function inWonder(mouth: Expression['mouth'], { kind }: MuzzleForm): Expression['mouth'] {
  if (mouth.shape !== 'round' || kind === 'beak') return mouth
  const corner = (own: number) => 0.31 * own
  const moved = { left: corner(mouth.left), right: corner(mouth.right), open: 1.25 * mouth.open }
  return { ...mouth, ...moved }
}

/** Lips are so thick, as a share of the mouth's width and in height. */
const lipWidth = 0.06
const lipHeight = 0.02
const endsAt = 0.6

function betweenLips(
  upper: Muzzle['upper'],
  lower: Muzzle['lower'],
  corner: number,
): Muzzle['isBetweenLips'] {
  return (x, y, z) => {
    const side = (x < 0 ? -Math.PI : Math.PI) / 2
    let [low, high] = [0, 1]
    for (let step = 0; step < 7; step++) {
      const middle = (low + high) / 2
      if (upper(middle, side)[2] < z) low = middle
      else high = middle
    }
    if (low < corner) return false
    // In front of the cheeks the jaw hangs lower than where it is joined to them.
    const under = lower(Math.max(low, endsAt), side)[1]
    const over = Math.max(upper(low, side)[1], upper(endsAt, side)[1])
    if (y > over - lipHeight || y < under + lipHeight) return false
    // Behind the round of its end a muzzle is as wide as its mouth.
    const t = Math.min(low, endsAt)
    const wide = Math.min(Math.abs(upper(t, side)[0]), Math.abs(lower(t, side)[0]))
    return Math.abs(x) < (1 - lipWidth) * wide
  }
}

/** How much the cheek's skin joins the lips behind the corners of an open mouth: 1 shut – 0 free. Wonder parts them in front alone. */
function shutAt(form: MuzzleForm, { shape }: Expression['mouth'], t: number): number {
  const from = cornerOf(form)
  return shape === 'round'
    ? 1 - smoothstep(from + 0.02, from + 0.36, t)
    : 1 - smoothstep(from - 0.08, from + 0.2, t)
}

/** Farther back the muzzle lies within the head. */
const leastCorner = 0.26

/** Where the corners of an open mouth are. */
function cornerOf({ corner }: MuzzleForm): number {
  return Math.max(corner, leastCorner)
}

/** How far a smile draws up the lips, or grief down, so far behind the tip. A blunt muzzle is seen from its end: there it bends at once, and no farther back. */
function bend({ kind }: MuzzleForm, smile: number, open: number, back: number): number {
  const isSeenFromEnd = kind === 'hoofed' && smile > 0 && open < 0.3
  return smile * (isSeenFromEnd ? 0.5 * Math.min(0.55, back) ** 1.2 : 0.17 * back ** 1.4)
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

/** The hollow of an open mouth: a sheet from lip to lip all round, from the one corner to the other, that goes in deep. Without it head and throat would be seen between the lips. */
function gulletOf({ form, upper, lower }: Muzzle, skull: Skull, material: string): Part {
  const first = cornerOf(form) - 0.1
  const deepest = upper(first, 0)[2]
  const mesh = grid(2 * gulletColumns, 16, (u, v): Vec3 => {
    const side = u < 0.5 ? -1 : 1
    const t = lerp(first, 0.99, 1 - Math.abs(2 * u - 1))
    const [high, low] = [upper, lower].map((lips) => lips(t, (side * Math.PI) / 2))
    const [x, , z] = mix(high, low, v)
    const inward = Math.sin(Math.PI * v) ** 0.6
    // First in along either lip, then from the roof of the mouth to its floor.
    const y = lerp(high[1], low[1], smoothstep(0.15, 0.85, v))
    return [x * (0.98 - 0.2 * inward), y, lerp(z, deepest, 0.7 * inward)]
  })
  const common = { material, backMaterial: material, group: 'skin', noOcclusion: true }
  return { name: 'muzzle gullet', ...common, ...mapPoints(mesh, skull.place) }
}

const gulletColumns = 20

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
