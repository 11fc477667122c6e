/** The skin of a creature: its masses melted into one smooth surface, cut at the neck into body and head. */
import { smoothstep } from '../../math/scalar.ts'
import type { Mesh } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import { type Field, halfNets } from '../body/surface-nets.ts'
import type { CreatureForm, Mass } from './creature-form.ts'
import { type Flesh, fleshField, makeLoft } from './loft.ts'
import { wingShoulder } from './wing-shoulder.ts'

export type CreatureSkin = {
  field: Field
  /** Left halves. */
  body: Mesh
  head: Mesh
  jaw: Mesh
  beak: Mesh | undefined
  /** Distance to the skin with the mouth shut and without the muscles of wings: what is worn lies on it. */
  shut: Field
}

/** Cells of the body and of the head, in hundredths of the height at the shoulder. */
const cells = { body: 1.7, head: 0.7 }

export function creatureSkin(form: CreatureForm, unit: number): CreatureSkin {
  const inUnits = (masses: readonly Mass[]) => masses.map((mass) => fleshOf(mass, unit))
  const { wing } = form
  const shoulders = inUnits(wing?.kind === 'bat' ? [wingShoulder(wing)] : [])
  const [trunk, skull] = [inUnits(form.body), inUnits(form.head)]
  const flesh = [...trunk, ...shoulders, ...skull]
  const jawFlesh = fleshOf(form.jaw, unit)
  const fieldOf = (masses: Flesh[]): Field => {
    const skin = fleshField(masses)
    return (x, y, z) => Math.max(skin(x, y, z), -y)
  }
  const field = fieldOf(flesh)
  const bare = wing ? fieldOf([...trunk, ...skull]) : field
  const jaw = fleshField([jawFlesh])
  const { point, normal } = form.neckline
  const ahead = (x: number, y: number, z: number) =>
    (x - point[0] * unit) * normal[0] +
    (y - point[1] * unit) * normal[1] +
    (z - point[2] * unit) * normal[2]
  const box = boxOf(flesh, cells.body * unit)
  const overlap = cells.body * unit
  const body = halfNets(field, {
    ...box,
    cell: cells.body * unit,
    wanted: (x, y, z, radius) => ahead(x, y, z) < overlap + radius * 0.6,
  })
  const head = halfNets(field, {
    ...boxOf(skull, cells.head * unit, behindHead * unit),
    cell: cells.head * unit,
    slack: 2.4,
    wanted: (x, y, z, radius) => ahead(x, y, z) > -overlap - radius * 0.6,
  })
  const under = 1.4 * unit
  return {
    field,
    // Where both are there, one lies under the other, and they change places along one line: else each would show in blocks.
    body: sunk(
      evened(body, 4),
      (x, y, z) => under * smoothstep(-0.5 * overlap, 0.4 * overlap, ahead(x, y, z)),
    ),
    head: sunk(
      evened(head, 2),
      (x, y, z) => under * smoothstep(-0.5 * overlap, -1.2 * overlap, ahead(x, y, z)),
    ),
    jaw: fineNets(jawFlesh, unit),
    beak: form.beak && fineNets(fleshOf(form.beak, unit), unit),
    shut: (x, y, z) => Math.min(bare(x, y, z), jaw(x, y, z)),
  }
}

/** Where masses melt, the field has folds finer than the mesh: each normal is the middle of those round it, or shade would be torn into blocks. */
export function evened(mesh: Mesh, passes: number): Mesh {
  const { normals, indices, positions } = mesh
  if (!normals) return mesh
  let from = normals
  for (let pass = 0; pass < passes; pass++) from = middles(from, indices)
  for (let k = 0; k < from.length; k += 3) if (positions[k] === 0) from[k] = 0
  return { ...mesh, normals: from }
}

function middles(from: Float32Array, indices: Uint32Array): Float32Array {
  const to = new Float32Array(from.length)
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * indices[t], 3 * indices[t + 1], 3 * indices[t + 2]]
    for (let axis = 0; axis < 3; axis++) {
      const sum = from[a + axis] + from[b + axis] + from[c + axis]
      to[a + axis] += sum
      to[b + axis] += sum
      to[c + axis] += sum
    }
  }
  for (let k = 0; k < to.length; k += 3) {
    const size = Math.hypot(to[k], to[k + 1], to[k + 2]) || 1
    for (let axis = 0; axis < 3; axis++) to[k + axis] /= size
  }
  return to
}

/** Laid deeper by so many cm, and shaded as it was. */
function sunk(mesh: Mesh, depth: Field): Mesh {
  const { normals } = mesh
  if (!normals) return mesh
  const positions = mesh.positions.slice()
  for (let k = 0; k < positions.length; k += 3) {
    const deep = depth(positions[k], positions[k + 1], positions[k + 2])
    for (let axis = 0; axis < 3; axis++) positions[k + axis] -= deep * normals[k + axis]
  }
  return { ...mesh, positions }
}

function fineNets(flesh: Flesh, unit: number): Mesh {
  return halfNets(fleshField([flesh]), {
    ...boxOf([flesh], cells.head * unit),
    cell: cells.head * unit,
    slack: 2.4,
  })
}

function fleshOf({ rings, soft }: Mass, unit: number): Flesh {
  return { loft: makeLoft(rings, unit), soft: soft * unit }
}

/** How far behind a head's own masses its finer skin may go on, to where the neck begins. */
const behindHead = 6

/** With more than a cell of air round the skin: its outermost cells would be left open. */
function boxOf(flesh: readonly Flesh[], cell: number, more = 0): { low: Vec3; high: Vec3 } {
  const margin = Math.max(3, 1.5 * cell) + more
  const axis = (i: 0 | 1 | 2) => ({
    low: Math.min(...flesh.map(({ loft }) => loft.low[i])) - margin,
    high: Math.max(...flesh.map(({ loft }) => loft.high[i])) + margin,
  })
  const [x, y, z] = [axis(0), axis(1), axis(2)]
  return { low: [0, Math.max(-margin, y.low), z.low], high: [x.high, y.high, z.high] }
}
