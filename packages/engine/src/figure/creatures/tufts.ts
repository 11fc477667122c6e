/** Clumps of fur that break the outline: cheeks, chest, elbows, tail. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import { spline } from '../../math/spline.ts'
import { type Mesh, merge, tube } from '../../math/surface.ts'
import {
  addScaled,
  cross,
  distance,
  mix,
  normalize,
  subtract,
  type Vec3,
} from '../../math/vector.ts'
import type { Field } from '../body/surface-nets.ts'
import type { FurEdge } from '../fur-sheet.ts'
import type { Tuft } from './creature-form.ts'
import { fringeMesh } from './fringe.ts'
import { skinNormal } from './place-on-skin.ts'

/** Clumps of the left side as one mesh. */
export function tuftMesh(tufts: readonly Tuft[], unit: number, field: Field): Mesh {
  return merge(tufts.map((tuft) => furOf(tuft, unit, field)))
}

function furOf(tuft: Tuft, unit: number, field: Field): Mesh {
  if (tuft.zone) return lock(tuft, unit, field)
  const edge = tuft.edge ?? (tuft.width > widestStrand ? edgeOf(tuft) : undefined)
  return edge ? fringeMesh(edge, tuft.width, unit, field) : strand(tuft, unit, field)
}

/** Flat against the skin, widest at a third, and pointed. */
function lock(tuft: Tuft, unit: number, field: Field): Mesh {
  const { width, zone } = tuft
  const out = outAt(tuft, unit, field)
  const path = spline(onSkin(tuft, unit, field), 9 + 2 * (tuft.through?.length ?? 0))
  const isFeather = zone === 'wings'
  const shape = isFeather ? featherShape : lockShape
  const thin = isFeather ? 0.2 : 0.34
  return tube(
    path,
    (t) => [width * unit * shape(t) + 0.01, width * unit * thin * shape(t) + 0.01],
    { sides: 6, up: out },
  )
}

/** Fur wider than this parts into locks. */
const widestStrand = 3.5

/** The edge of a wide clump: its locks leave the skin side by side and spread a little. */
function edgeOf({ from, to, width }: Tuft): FurEdge {
  const long = subtract(to, from)
  const across = normalize(cross(long, [from[0] + to[0], 0.3 * (from[1] - to[1]), 0]))
  const at = (place: Vec3, far: number) => addScaled(place, across, far * width)
  return {
    roots: [at(from, 0.9), from, at(from, -0.9)],
    tips: [at(to, 1.15), addScaled(to, long, 0.06), at(addScaled(from, long, 0.88), -1.15)],
    count: 4,
  }
}

function strand(tuft: Tuft, unit: number, field: Field): Mesh {
  const size = tuft.width * unit
  const out = outAt(tuft, unit, field)
  const path = standingOff(scaled(tuft.from, unit), scaled(tuft.to, unit), out)
  return tube(path, (t) => [size * furShape(t) + 0.01, size * 0.4 * furShape(t) + 0.01], {
    sides: 6,
    up: out,
  })
}

function outAt({ from, to }: Tuft, unit: number, field: Field): Vec3 {
  return skinNormal(field, scaled(mix(from, to, 0.5), unit), 0.5 * unit)
}

function furShape(t: number): number {
  return t < 0.35 ? lerp(0.7, 1, t / 0.35) : ((1 - t) / 0.65) ** 0.92
}

/** A lock of long hair begins thin: no blunt root shows where it leaves the skin. */
function lockShape(t: number): number {
  return t < 0.3 ? lerp(0.3, 1, t / 0.3) : ((1 - t) / 0.7) ** 0.8
}

function featherShape(t: number): number {
  return t < 0.7 ? lerp(0.6, 1, t / 0.7) : Math.sqrt(Math.max(0, 1 - ((t - 0.7) / 0.3) ** 2))
}

/** Fur leaves the skin in a low arc. */
function standingOff(root: Vec3, tip: Vec3, out: Vec3): Vec3[] {
  const bow = 0.1 * distance(root, tip)
  return spline([root, addScaled(mix(root, tip, 0.5), out, bow), tip], 7)
}

/** Long hair lies on the skin where it would be inside; its root is under the skin. */
function onSkin(tuft: Tuft, unit: number, field: Field): Vec3[] {
  const { from, through = [], to, lift: over = 0 } = tuft
  const line = spline([from, ...through, to], 6 + 3 * through.length)
  const last = line.length - 1
  return line.map((place, i) => {
    const t = i / last
    const point = scaled(place, unit)
    const depth = field(...point)
    const low = 0.4 + over + 0.7 * Math.sin(Math.PI * t)
    const lift = lerp(-1.6, low, smoothstep(0, 0.3, t)) * unit
    return depth < lift
      ? addScaled(point, skinNormal(field, point, 0.6 * unit), lift - depth)
      : point
  })
}

function scaled([x, y, z]: Vec3, unit: number): Vec3 {
  return [x * unit, y * unit, z * unit]
}
