/** Wings of dragons and of feathered beasts, raised behind the shoulders; the left one is given. */
import type { CoatZone } from '../../brief/concepts.ts'
import { lerp } from '../../math/scalar.ts'
import { spline } from '../../math/spline.ts'
import { grid, type Mesh, merge, tube } from '../../math/surface.ts'
import { mix, normalize, type Vec3 } from '../../math/vector.ts'
import { vertexNormals } from '../../math/vertex-normals.ts'
import type { Part } from '../figure.ts'
import { mirrorPart } from '../mirrored.ts'
import { coatMaterial } from './coat.ts'
import type { WingForm } from './creature-form.ts'

export function wingParts(wing: WingForm | undefined, unit: number): Part[] {
  if (!wing) return []
  const left = wing.kind === 'bat' ? batWing(wing, unit) : featherWing(wing, unit)
  return [...left, ...left.map(mirrorPart)]
}

/** An arm, fingers that fan out from its wrist, and skin between them. */
function batWing({ arm, fingers, root, zone }: WingForm, unit: number): Part[] {
  const at = ([x, y, z]: Vec3): Vec3 => [x * unit, y * unit, z * unit]
  const wrist = arm[arm.length - 1]
  const armMesh = tube(spline(arm, 20).map(at), (t) => unit * lerp(5.2, 2.5, t), { sides: 12 })
  const bones = fingers.map((tip) =>
    tube(fingerPath(wrist, tip).map(at), (t) => unit * (1.7 * (1 - t) + 0.22), { sides: 8 }),
  )
  const claw = tube(
    [
      wrist,
      [wrist[0] - 1, wrist[1] + 5, wrist[2] + 3],
      [wrist[0] - 2, wrist[1] + 7, wrist[2] + 9],
    ].map(
      (point) => at(point as Vec3), // Three numbers each.
    ),
    (t) => unit * 1.7 * (1 - t) + 0.02,
    { sides: 8 },
  )
  const edges = [...fingers.map((tip) => fingerPath(wrist, tip)), bodyEdge(arm, root)]
  const skins = edges.slice(1).map((edge, i) => web(edges[i], edge, 0.2 + 0.02 * i, at))
  return [
    {
      name: 'wing arm',
      material: 'coat.main',
      // It grows out of the back: no line runs round its root.
      group: 'coat',
      creaseCosine: -1,
      ...merge([armMesh, ...bones]),
    },
    { name: 'wing claw', material: 'coat.claws', ...claw },
    {
      name: 'wing skin',
      material: coatMaterial(zone),
      backMaterial: coatMaterial(zone),
      group: 'wing skin',
      creaseCosine: -1,
      ...merge(skins),
      normals: tautNormals(skins),
    },
  ]
}

const steps = 14

/** A finger bows a little outward on its way to the tip. */
function fingerPath(wrist: Vec3, tip: Vec3): Vec3[] {
  const [x, y, z] = mix(wrist, tip, 0.5)
  return spline([wrist, [x + 3, y + 4, z - 1], tip], steps)
}

/** Along the arm back to the shoulder, and down the flank to where the skin is rooted. */
function bodyEdge(arm: readonly Vec3[], root: Vec3): Vec3[] {
  return spline([...arm.slice(1).reverse(), mix(arm[0], root, 0.45), root], steps)
}

/** Skin between two bones: its free edge hangs in an arc, and it bellies a little. */
function web(
  a: readonly Vec3[],
  b: readonly Vec3[],
  slack: number,
  at: (point: Vec3) => Vec3,
): Mesh {
  return grid(10, steps, (u, v) => {
    const t = v
    const inward = 1 - slack * 4 * u * (1 - u) * t
    const index = Math.min(steps, t * inward * steps)
    const [x, y, z] = mix(along(a, index), along(b, index), u)
    return at([x, y, z - 0.3 * Math.sin(Math.PI * u) * t])
  })
}

/** Light falls on all of a web alike, and changes at the bones: across one it would end in shreds. */
function tautNormals(webs: readonly Mesh[]): Float32Array {
  return Float32Array.from(
    webs.flatMap((mesh) => {
      const own = vertexNormals(mesh)
      const sum: [number, number, number] = [0, 0, 0]
      for (let k = 0; k < own.length; k++) sum[k % 3] += own[k]
      const flat = normalize(sum)
      return Array.from(own, (_, k) => flat[k % 3])
    }),
  )
}

function along(path: readonly Vec3[], index: number): Vec3 {
  const i = Math.min(path.length - 2, Math.floor(index))
  return mix(path[i], path[i + 1], index - i)
}

const rows: readonly {
  zone: CoatZone
  count: number
  from: number
  long: number
  wide: number
  off: number
}[] = [
  { zone: 'wings', count: 11, from: 0, long: 1, wide: 5.4, off: 0 },
  { zone: 'wings', count: 10, from: 0.04, long: 0.6, wide: 5, off: 1.1 },
  { zone: 'wings', count: 9, from: 0.08, long: 0.32, wide: 4.4, off: 2 },
]

/** Three rows of feathers along an arm, the longest below. */
function featherWing({ arm, fingers, root, zone, size }: WingForm, unit: number): Part[] {
  const at = ([x, y, z]: Vec3): Vec3 => [x * unit, y * unit, z * unit]
  const line = spline(arm, 24)
  const tips = spline([...fingers, root], 24)
  const armMesh = tube(line.map(at), (t) => size * unit * lerp(5, 2.4, t), {
    sides: 12,
  })
  const feathers = rows.map(({ count, from, long, wide, off }, row): Part => {
    const meshes = Array.from({ length: count }, (_, i) => {
      const t = lerp(from, 1, i / (count - 1))
      const start = along(line, (1 - t) * 24)
      const end = along(tips, t * 24)
      return feather(
        shifted(start, off * size),
        shifted(mix(start, end, long), off * size),
        wide * size,
        i,
        at,
      )
    })
    return {
      name: `wing feathers ${row}`,
      material: coatMaterial(zone),
      group: `feathers ${row}`,
      creaseCosine: -1,
      ...merge(meshes),
    }
  })
  return [
    { name: 'wing arm', material: coatMaterial(zone), group: 'wing', creaseCosine: -1, ...armMesh },
    ...feathers,
  ]
}

function shifted([x, y, z]: Vec3, off: number): Vec3 {
  return [x + off * 0.8, y, z + off * 0.5]
}

function feather(
  from: Vec3,
  to: Vec3,
  wide: number,
  index: number,
  at: (point: Vec3) => Vec3,
): Mesh {
  const [mx, my, mz] = mix(from, to, 0.55)
  const path = spline([from, [mx + 1.2, my + 1.5, mz], to], 12).map(at)
  const size = at([wide, 0, 0])[0]
  const shape = (t: number) =>
    t < 0.7 ? lerp(0.62, 1, t / 0.7) : Math.sqrt(Math.max(0, 1 - ((t - 0.7) / 0.3) ** 2))
  const thin = 0.1 + 0.012 * index
  return tube(path, (t) => [size * shape(t) + 0.01, size * thin * shape(t) + 0.01], {
    sides: 10,
    up: [0.9, 0.1, 0.4],
  })
}
