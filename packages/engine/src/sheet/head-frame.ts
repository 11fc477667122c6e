/** The frame of a portrait: from the collar to the top of what is worn on the head or grows from it. */
import type { Figure, Part } from '../figure/figure.ts'
import { clamp } from '../math/scalar.ts'
import type { Vec3 } from '../math/vector.ts'
import type { Box } from '../page/layout.ts'
import { type Camera, cameraBasis } from '../render/camera.ts'

/** What a portrait must show: half its width, and its top over the middle of the head, in cm. Plain: hair at most, which no nod takes out of a frame. */
type Reach = { wide: number; top: number; isPlain: boolean }

/** The frame follows hats, ears and horns up to here, in radii of the head; the face must stay large enough to read. */
export const mostTop = 2.7
const mostWide = 1.75

/** What stands off the head's middle no farther than this, in radii, is hair or a close cap. */
const plainReach = 1.3
/** How far a frame goes along with a head that nods or leans, up and sideways: so far that the chin stays in it. */
const mostUp = 0.5
const mostAside = 0.4
/** Least paper between headgear and the frame. */
const leastAir = 0.05

/** In a broad tile shoulders and collar begin to be seen, not slivers of them; in radii. */
const belowMiddle = 1.62

/** No edge of the frame cuts it. */
export function isWithinFrame({ positions }: Part, { target, ...camera }: Camera): boolean {
  const { right } = cameraBasis(camera.yaw, 0)
  const wide = camera.width / camera.pixelsPerCm / 2
  const high = camera.height / camera.pixelsPerCm / 2
  for (let k = 0; k < positions.length; k += 3) {
    const x = (positions[k] - target[0]) * right[0] + (positions[k + 2] - target[2]) * right[2]
    if (Math.abs(x) > wide || Math.abs(positions[k + 1] - target[1]) > high) return false
  }
  return true
}

/** From the collar to the top of what is worn on the head or grows from it. */
export function headCamera(
  { head }: Figure,
  reach: Reach,
  tile: Box,
  scale: number,
  yaw: number,
): Camera {
  const { centre, radius } = head
  const top = centre[1] + reach.top
  const bottom = centre[1] - belowMiddle * radius
  const pixelsPerCm = Math.min(
    (tile.height * scale) / (top - bottom),
    (tile.width * scale) / (2 * reach.wide),
  )
  // In a high tile the shoulders fill what the head leaves.
  const target: Vec3 = [centre[0], top - (tile.height * scale) / pixelsPerCm / 2, centre[2]]
  const perspective = radius * 21
  return {
    yaw,
    pitch: 2,
    target,
    pixelsPerCm,
    perspective,
    width: Math.round(tile.width * scale),
    height: Math.round(tile.height * scale),
  }
}

/** The frame moved as far as a mood's nod or lean takes hat, ears and horns out of it. */
export function goneAlong(
  camera: Camera,
  { centre, radius }: Pick<Figure['head'], 'centre' | 'radius'>,
  face: Figure,
): Camera {
  const { right } = cameraBasis(camera.yaw, 0)
  const { target, pixelsPerCm } = camera
  const half = camera.width / pixelsPerCm / 2
  const air = leastAir * radius
  let [left, most, top] = [-radius, radius, radius]
  for (const { positions } of face.parts.filter((part) => belongsToHead(part, centre, radius))) {
    for (let k = 0; k < positions.length; k += 3) {
      const y = positions[k + 1] - centre[1]
      if (y < lowest * radius) continue
      const x = (positions[k] - centre[0]) * right[0] + (positions[k + 2] - centre[2]) * right[2]
      top = Math.max(top, y)
      left = Math.min(left, x)
      most = Math.max(most, x)
    }
  }
  const over = centre[1] + top + air - (target[1] + camera.height / pixelsPerCm / 2)
  const up = clamp(over, 0, mostUp * radius)
  const [low, high] = [most + air - half, half + left - air]
  const wished = low > high ? (left + most) / 2 : clamp(0, low, high)
  const aside = clamp(wished, -mostAside * radius, mostAside * radius)
  return {
    ...camera,
    target: [target[0] + aside * right[0], target[1] + up, target[2] + aside * right[2]],
  }
}

/** Below this over the head's middle, in radii, hair and collars run on out of the frame. */
const lowest = -0.1

/** In cm from the head's middle: aside and up, and the square of how far in all. */
type Extent = { wide: number; top: number; far: number }

function widen(
  extent: Extent,
  { positions }: Part,
  { centre, radius }: Figure['head'],
  rights: readonly Vec3[],
): void {
  for (let k = 0; k < positions.length; k += 3) {
    const y = positions[k + 1] - centre[1]
    if (y < lowest * radius) continue
    const x = positions[k] - centre[0]
    const z = positions[k + 2] - centre[2]
    extent.top = Math.max(extent.top, y)
    extent.far = Math.max(extent.far, x * x + y * y + z * z)
    for (const right of rights)
      extent.wide = Math.max(extent.wide, Math.abs(x * right[0] + z * right[2]))
  }
}

/** How far the head and what belongs to it reach, however it turns. */
export function reachOf({ head, parts }: Figure, yaws: readonly number[]): Reach {
  const { centre, radius } = head
  const extent: Extent = { wide: 1.15 * radius, top: radius, far: 0 }
  const rights = yaws.map((yaw) => cameraBasis(yaw, 0).right)
  for (const part of parts) {
    if (belongsToHead(part, centre, radius)) widen(extent, part, head, rights)
    else extent.top = Math.max(extent.top, topOver(part.positions, centre, overHead * radius))
  }
  return {
    wide: Math.min(mostWide * radius, extent.wide + 0.16 * radius),
    top: Math.min(mostTop * radius, extent.top + 0.14 * radius),
    isPlain: Math.sqrt(extent.far) < plainReach * radius,
  }
}

/** What lies so close over the head's middle, in radii, lies on it, and be it a veil down to the heels. */
const overHead = 0.9

/** How high points within so many cm of the head's axis lie over its middle. */
function topOver(positions: Float32Array, [cx, cy, cz]: Vec3, near: number): number {
  let top = 0
  for (let k = 0; k < positions.length; k += 3) {
    const y = positions[k + 1] - cy
    if (y > top && Math.hypot(positions[k] - cx, positions[k + 2] - cz) < near) top = y
  }
  return top
}

/** Hats, hair, ears and horns begin close to the head's own height; staffs, wings and cloaks lie lower or farther out. */
export function belongsToHead({ positions }: Part, centre: Vec3, radius: number): boolean {
  let within = 0
  const count = positions.length / 3
  for (let k = 0; k < positions.length; k += 3) {
    const x = positions[k] - centre[0]
    const y = positions[k + 1] - centre[1]
    const z = positions[k + 2] - centre[2]
    if (y > -1.3 * radius && Math.hypot(x, z) < 2.6 * radius) within++
  }
  return within > 0.7 * count && nearest(positions, centre) < 1.5 * radius
}

function nearest(positions: Float32Array, centre: Vec3): number {
  let square = Number.POSITIVE_INFINITY
  for (let k = 0; k < positions.length; k += 3) {
    const x = positions[k] - centre[0]
    const y = positions[k + 1] - centre[1]
    const z = positions[k + 2] - centre[2]
    square = Math.min(square, x * x + y * y + z * z)
  }
  return Math.sqrt(square)
}

export function lowerEdge({ target, height, pixelsPerCm }: Camera): number {
  return target[1] - height / pixelsPerCm / 2
}
