/** What carries a thing on the body: belts and straps round what is worn, hangers, loops and holsters. */
import { hexToOklch } from '../../math/colour.ts'
import { clamp } from '../../math/scalar.ts'
import { grid, type Mesh, tube } from '../../math/surface.ts'
import { addScaled, mix, normalize, type Vec3 } from '../../math/vector.ts'
import type { Body } from '../body/body.ts'
import type { Part } from '../figure.ts'
import { clothPart } from '../garments/cloth/cloth.ts'
import { buckle, placeOn, setAt } from '../garments/cloth/fasteners.ts'
import { leatherSag, underCape } from '../garments/cloth/strips.ts'
import { onGirth, shoulderGirth, tightBand } from '../garments/cloth/tight-band.ts'
import {
  type Girth,
  girthSteps,
  isCape,
  isKnot,
  isLongCape,
  isOnArm,
  tightReaches,
} from '../garments/cloth/tight-reach.ts'
import type { Held } from './stances.ts'

/** Leather where the thing has some, dark webbing otherwise. */
export function strapMaterial({ prop }: Held): string {
  const isLeather = prop.surface === 'metal' && hexToOklch(prop.colours.lining).l < 0.6
  return `${prop.id}.${isLeather ? 'lining' : 'dark'}`
}

export function strapPart(held: Held, name: string, mesh: Mesh): Part {
  return { name, material: strapMaterial(held), creaseCosine: 0.5, ...mesh }
}

/** A belt that things hang from: its points on one hip, by their angle from the front. */
export type CarryingBelt = {
  at(angle: number): Vec3
  /** Its own, when nothing that is worn would carry. */
  parts: readonly Part[]
}

const beltNames = /(^| )(belt|sash|obi|cummerbund|apron tie)$/
const beltCm = 3.6

/** The belt that is worn, if it shows at the hip; else one of its own, slung a little to that side. In the coordinates of a left hip. */
export function carryingBelt(
  held: Held,
  body: Body,
  dressed: readonly Part[],
  side: 1 | -1,
): CarryingBelt {
  const shown = shownBelt(dressed, side)
  const middle = shown ?? body.level(4.14)
  const fall = shown === undefined ? 0.06 * side : 0
  const girth: Girth = {
    centre: [0, middle, 0],
    front: [0, 0, 1],
    up: normalize([1, -fall, 0]),
  }
  const below = shown === undefined ? dressed.filter((part) => !isCape(part)) : dressed
  const size = Math.min(1.1, body.heightCm / 175)
  const skin = Array.from({ length: 24 }, (_, i) => body.torso(middle, (i / 12) * Math.PI))
  const [reach] = tightReaches(below, girth, [0], { near: 1.5 * size, skin })
  const at = (angle: number): Vec3 => {
    const step = (angle * side * girthSteps) / (2 * Math.PI)
    const whole = Math.floor(step)
    const stepAt = (k: number) => onGirth(girth, reach[(k + girthSteps) % girthSteps] + 0.5, k)
    const [x, y, z] = mix(stepAt(whole), stepAt(whole + 1), step - whole)
    return [x * side, y, z]
  }
  if (shown !== undefined) return { at, parts: [] }
  const sheet = tightBand(below, girth, { width: beltCm * size, room: 0.5 * size, skin })
  const belt = clothPart(sheet, {
    name: 'carrying belt',
    material: strapMaterial(held),
    lining: strapMaterial(held),
    folded: ['top', 'hem'],
    thickness: 0.5 * size,
  })
  const frame = buckle(5 * size, (beltCm + 1.4) * size, 0.8 * size)
  const clasp: Part = {
    name: 'carrying buckle',
    material: `${held.prop.id}.trim`,
    ...setAt(frame, placeOn(sheet, 0, 0.5, 0.4 * size)),
  }
  return { at, parts: [belt, clasp] }
}

/** cm that a belt stands out from what it is tied over, at the least. */
const bandStands = 0.3

/** The height of the belt on one hip, unless cloth covers it there. */
function shownBelt(dressed: readonly Part[], side: 1 | -1): number | undefined {
  const belts = dressed.filter(({ name }) => beltNames.test(name))
  const { high, low } = hipSpan(belts, side)
  if (high < low) return undefined
  const middle = (high + low) / 2
  const others = dressed.filter(
    (part) => !beltNames.test(part.name) && !isOnArm(part) && !isCape(part),
  )
  const reach = hipSpan(belts, side, middle).reach
  // A coat lies close over a sash: between its corners it may seem to lie within it.
  return hipSpan(others, side, middle).reach > reach - bandStands ? undefined : middle
}

/** How high and low parts reach at the side of one hip, and how far out; at a height, near that alone. */
function hipSpan(parts: readonly Part[], side: 1 | -1, height?: number) {
  let [reach, high, low] = [0, -Infinity, Infinity]
  for (const { positions } of parts) {
    for (let i = 0; i < positions.length; i += 3) {
      const y = positions[i + 1]
      if (positions[i] * side < 0 || Math.abs(positions[i + 2]) > 6) continue
      if (height !== undefined && Math.abs(y - height) > 1.5) continue
      reach = Math.max(reach, positions[i] * side)
      high = Math.max(high, y)
      low = Math.min(low, y)
    }
  }
  return { reach, high, low }
}

/** From over the belt down to where a thing hangs. */
export function hanger(held: Held, belt: CarryingBelt, to: Vec3, width: number): Part {
  const angle = Math.atan2(to[0], to[2])
  const on = belt.at(angle)
  const outward: Vec3 = normalize([on[0], 0, on[2]])
  const raised = (up: number, out: number) => addScaled(addScaled(on, [0, 1, 0], up), outward, out)
  const path = [raised(2.2, -0.6), raised(2.2, 0.5), raised(0, 0.8), raised(-2.2, 0.7), to]
  const strap = tube(path, () => [width / 2, 0.35], { sides: 8, up: outward })
  return strapPart(held, 'hanger', strap)
}

/** Middle and half sizes of a thing at a height of its own. */
export type Slice = { x: number; z: number; w: number; d: number }

export function sliceOf(parts: readonly Part[], y: number, near: number): Slice {
  let [x0, x1, z0, z1] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { positions } of parts) {
    for (let i = 0; i < positions.length; i += 3) {
      if (Math.abs(positions[i + 1] - y) > near) continue
      x0 = Math.min(x0, positions[i])
      x1 = Math.max(x1, positions[i])
      z0 = Math.min(z0, positions[i + 2])
      z1 = Math.max(z1, positions[i + 2])
    }
  }
  if (x0 > x1 && near < 100) return sliceOf(parts, y, 2 * near)
  return { x: (x0 + x1) / 2, z: (z0 + z1) / 2, w: (x1 - x0) / 2, d: (z1 - z0) / 2 }
}

/** A loop round a thing at a height of its own, in its coordinates. */
export function loopRound(held: Held, slice: Slice, y: number, height: number): Part {
  const rim = [
    [0, 0.5],
    [0.45, 0.5],
    [0.45, -0.5],
    [0, -0.5],
  ]
  const mesh = grid(
    20,
    3,
    (u, v): Vec3 => {
      const [out, up] = rim[Math.round(v * 3)]
      const angle = u * 2 * Math.PI
      const round = (value: number) => Math.sign(value) * Math.abs(value) ** 0.6
      return [
        slice.x - round(Math.sin(angle)) * (slice.w + 0.15 + out),
        y + up * height,
        slice.z + round(Math.cos(angle)) * (slice.d + 0.15 + out),
      ]
    },
    { wrap: true },
  )
  return strapPart(held, 'loop', mesh)
}

export type StrapCut = {
  shoulder: 1 | -1
  /** Canon level where it crosses the other hip. */
  hip: number
  /** A long cape falls over it: nothing on the back would hide where it goes below one. */
  isUnderCape?: boolean
}

/** A strap from one shoulder to the other hip and round the back, outside everything. */
export function carryingStrap(
  held: Held,
  body: Body,
  dressed: readonly Part[],
  { shoulder, hip, isUnderCape = false }: StrapCut,
): Part {
  // Hats and hoods above the shoulder are not strapped down.
  const ceiling = body.joints.shoulder[1] + 0.35 * body.unit
  const below = dressed.filter(
    (part) => lowestOf(part) < ceiling && !isKnot(part) && !(isUnderCape && isLongCape(part)),
  )
  const size = clamp(body.heightCm / 175, 0.5, 1.1)
  const { girth, hip: side } = shoulderGirth(body, dressed, { shoulder, hip, at: 0.56 })
  const sheet = tightBand(below, girth, {
    width: 3.4 * size,
    room: 0.5 * size,
    hip: side,
    sag: leatherSag * body.unit,
    ...(below.some(isLongCape) && { gap: underCape }),
  })
  return clothPart(sheet, {
    name: 'carrying strap',
    material: strapMaterial(held),
    lining: strapMaterial(held),
    folded: ['top', 'hem'],
    thickness: 0.5 * size,
  })
}

function lowestOf({ positions }: Part): number {
  let low = Infinity
  for (let i = 1; i < positions.length; i += 3) low = Math.min(low, positions[i])
  return low
}
