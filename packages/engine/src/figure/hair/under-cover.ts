/** Hair under headgear: how far down it is pressed, and which pieces still show. */

import { bell, lerp, smoothstep } from '../../math/scalar.ts'
import { mapPoints } from '../../math/surface.ts'
import { addScaled, length, normalize, scale, subtract, type Vec3 } from '../../math/vector.ts'
import type { Cover } from '../cover.ts'
import type { Part } from '../figure.ts'
import type { HairSpace } from './space.ts'

/** Height of a hat's brim on the head, head-local: low behind, high in front. */
export function brimHeight(z: number): number {
  return 0.33 + 0.15 * z
}

/** True for a piece of hair, by name, that still shows under a cover. */
export function showsUnder(cover: Cover, name: string): boolean {
  switch (cover) {
    case 'none':
      return true
    case 'all':
      return false
    case 'hat':
      return !/^(spikes|tousle|crest|knot|roll|loop|puff|bun (left|right))/.test(name)
    case 'veil':
    case 'hood':
      return /^(hair dome|combed|bangs|temple|wisp|side (left|right))/.test(name)
    case 'closed':
      return /^(hair dome|combed|bangs|wisp)/.test(name)
    case 'helmet':
      return /^(hair dome|back|nape|side (left|right)|tail|braid|locs|curls|row tails)/.test(name)
  }
}

/** A piece of hair in head-local units without what lies inside the headgear, so that nothing comes through it. */
export function cropUnder(cover: Cover, part: Part): Part {
  const isInside = insides[cover]
  if (!isInside) return part
  const { positions, indices } = part
  const at = (i: number): Vec3 => [positions[3 * i], positions[3 * i + 1], positions[3 * i + 2]]
  const kept: number[] = []
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t], indices[t + 1], indices[t + 2]]
    if (!corners.every((i) => isInside(at(i)))) kept.push(...corners)
  }
  return { ...part, indices: new Uint32Array(kept) }
}

/** How far the corners of the forehead stand out of the round the hair space measures. */
export function browCorner([x, , z]: Vec3): number {
  if (z <= 0) return 0
  return 0.075 * ((2 * Math.abs(x * z)) / (x * x + z * z)) ** 2
}

/** A hat presses hair close to the head, but not into the ear below it. */
export function overEar({ skull, centre }: HairSpace, [, y, z]: Vec3): number {
  const arm = normalize(subtract(skull.ear, centre))
  return 0.07 * smoothstep(0.5, 0.15, Math.hypot(y - arm[1], z - arm[2]))
}

/** A piece of hair laid flat where a hat's band and brim are, so that nothing pushes through them. */
export function pressPart(cover: Cover, space: HairSpace, part: Part): Part {
  if (cover === 'hood') return withinHood(space, part)
  if (cover !== 'hat') return part
  const press = (point: Vec3): Vec3 => {
    const brim = brimHeight(point[2])
    // Behind it leaves the head slowly: in one step, it would stand out under the brim as a knot.
    const over = lerp(0.4, 0.75, smoothstep(-0.05, -0.45, point[2]))
    const pressed = smoothstep(brim - over, brim - 0.12, point[1])
    if (pressed === 0) return point
    const arm = subtract(point, space.centre)
    const size = length(arm)
    const direction = scale(arm, 1 / size)
    const most =
      space.reach(direction) + 0.05 + browCorner(direction) + 5 * overEar(space, direction)
    if (size <= most) return point
    // What lies over another piece still does, or the two would show through each other in patches.
    return addScaled(space.centre, direction, lerp(size, most + 0.12 * (size - most), pressed))
  }
  return { ...part, ...mapPoints(part, press), ...(part.normals && { normals: part.normals }) }
}

/** How far beside the head hair may lie in a hood: farther out it would hang over the hood's edge. */
const besideHead = 0.06

function withinHood({ skull, centre, reach }: HairSpace, part: Part): Part {
  const press = (point: Vec3): Vec3 => {
    const [x, y, z] = point
    // The edge runs round the face: the higher, the nearer to its middle.
    const up = Math.max(0, y + 1.1) / 2.05
    const edge = (skull.shape.halfWidth + besideHead) * Math.sqrt(Math.max(0, 1 - up ** 3.2))
    // Not into the head, or the temples would be bald.
    const out = normalize(subtract(point, centre))
    const most = Math.max(edge, Math.abs(out[0]) * (reach(out) + browCorner(out)) + 0.012)
    const over = Math.abs(x) - most
    // What lies over another lock still does, a little.
    return over > 0 ? [Math.sign(x) * (most + 0.05 * over), y, z] : point
  }
  return { ...part, ...mapPoints(part, press), ...(part.normals && { normals: part.normals }) }
}

const insides: Record<Cover, ((point: Vec3) => boolean) | undefined> = {
  none: undefined,
  all: undefined,
  // Above the brim hair is pressed flat: it ends where even a small cap, which sits high, covers it.
  hat: ([, y, z]) => y > brimHeight(z) + 0.24,
  // It hangs from the crown: what lies before it ends below it. Beside the temples it reaches farther to the front.
  veil: ([, y, z]) => z < -0.2 + 0.22 * bell(y, 0.2, 0.45) && y > -0.95,
  hood: ([, y, z]) => z < 0.2 && y > -0.95,
  closed: ([x, y, z]) => z < 0.2 || y < -0.85 || Math.abs(x) > 0.8,
  helmet: ([, y, z]) => y > -0.3 || (y > -0.55 && z > -0.3),
}
