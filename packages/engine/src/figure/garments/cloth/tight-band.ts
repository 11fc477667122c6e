/** Straps and belts drawn tight: the shortest way round a body and all that is worn on it. */

import {
  addScaled,
  cross,
  distance,
  dot,
  mix,
  normalize,
  perpendicular,
  subtract,
  type Vec3,
} from '../../../math/vector.ts'
import type { Body } from '../../body/body.ts'
import type { Part } from '../../figure.ts'
import { type Sheet, sheetOf } from './sheet.ts'
import {
  type Girth,
  girthSteps,
  isCape,
  isOnArm,
  type Tightness,
  tightReaches,
} from './tight-reach.ts'

/** The point of a strap at a step, off from where it lies and to its side. */
export function onGirth(girth: Girth, reach: number, step: number, beside = 0): Vec3 {
  const angle = (step / girthSteps) * 2 * Math.PI
  const flat = addScaled(
    addScaled(girth.centre, girth.front, Math.cos(angle) * reach),
    girth.up,
    Math.sin(angle) * reach,
  )
  return addScaled(flat, cross(girth.up, girth.front), beside)
}

/** Where the rows of a strap lie, in cm beside its middle. */
export function rowsOf(rows: number, width: number): number[] {
  return Array.from({ length: rows + 1 }, (_, row) => (row / rows - 0.5) * width)
}

/**
 * A strap, `width` cm wide, that lies on everything. u runs round it from the front, v across.
 * It is closed but for a `gap` of steps, where it runs under something else: then it begins behind that.
 */
export function tightBand(
  parts: readonly Part[],
  girth: Girth,
  {
    width,
    room,
    gap,
    ...tightness
  }: Tightness & { width: number; room: number; gap?: readonly [from: number, to: number] },
): Sheet {
  const rows = 2
  const rings = tightReaches(parts, girth, rowsOf(rows, width), {
    ...tightness,
    near: 0.25 * width,
  })
  const [first, columns] = gap
    ? [gap[1] - girthSteps, girthSteps - (gap[1] - gap[0])]
    : [0, girthSteps]
  return sheetOf(columns, rows, gap === undefined, (u, v) => {
    const ring = rings[Math.round(v * rows)]
    const step = first + Math.round(u * columns)
    return alongGirth(girth, ring, step, { room, beside: (v - 0.5) * width })
  })
}

/** A strap from one place over another to a third, all near the body, that spans the hollows between. u runs along it, v across. */
export function tautStrap(
  parts: readonly Part[],
  [from, over, to]: readonly [Vec3, Vec3, Vec3],
  { width, room }: { width: number; room: number },
): Sheet {
  const centre = mix(from, to, 0.5)
  const up = normalize(subtract(over, centre))
  const girth: Girth = { centre, front: perpendicular(subtract(from, centre), up), up }
  const angleOf = (point: Vec3) => {
    const arm = subtract(point, centre)
    return Math.atan2(dot(arm, up), dot(arm, girth.front))
  }
  const [start, end] = [angleOf(from), angleOf(to)]
  const sweep = (end < start ? end + 2 * Math.PI : end) - start
  const steps = girthSteps / (2 * Math.PI)
  const rows = 2
  const between = [start * steps, (start + sweep) * steps] as const
  const rings = tightReaches(parts, girth, rowsOf(rows, width), {
    skin: [from, over, to],
    near: Math.max(0.8, 0.25 * width),
    // A skirt that spreads below its end does not hold it off.
    between,
  }).map((ring) => heldBeyond(ring, between))
  const reaches = [from, to].map((point) => distance(point, centre))
  return sheetOf(tautColumns, rows, false, (u, v) => {
    const step = (start + sweep * u) * steps
    const beside = (v - 0.5) * width
    const ring = rings[Math.round(v * rows)]
    if (u > 0 && u < 1) return alongGirth(girth, ring, step, { room, beside })
    // Its end bends over what it is fastened to as the strap beside it does.
    const own = placeOf(step)
    const bent = ring[own] - rings[rows / 2][own]
    return onGirth(girth, reaches[u] + room + bent, step, beside)
  })
}

const tautColumns = 48

/** Beyond the ends of a strap, and on the last step before them, nothing tells how it lies: it goes on as it was. */
function heldBeyond(ring: readonly number[], [from, to]: readonly [number, number]): number[] {
  const held = [...ring]
  const [first, last] = [Math.ceil(from) + 1, Math.floor(to) - 1]
  for (let beyond = 1; beyond <= 4; beyond++) {
    held[placeOf(first - beyond)] = ring[placeOf(first)]
    held[placeOf(last + beyond)] = ring[placeOf(last)]
  }
  return held
}

/** Where a step is found in a list of all round a strap. */
function placeOf(step: number): number {
  const whole = Math.round(step)
  return ((whole % girthSteps) + girthSteps) % girthSteps
}

/** The point of a strap between its steps, straight off what is below it, and to its side. */
export function alongGirth(
  girth: Girth,
  ring: readonly number[],
  step: number,
  { room, beside }: { room: number; beside: number },
): Vec3 {
  const whole = Math.floor(step)
  const at = (k: number) => {
    const own = ((k % girthSteps) + girthSteps) % girthSteps
    return onGirth(girth, ring[own] + room * steepness(ring, own), own, beside)
  }
  return mix(at(whole), at(whole + 1), step - whole)
}

/** How much farther out a strap lies, seen from the centre, than it does straight off what is below it. */
function steepness(ring: readonly number[], step: number): number {
  const at = (k: number) => ring[(k + girthSteps) % girthSteps]
  const rise = ((at(step + 1) - at(step - 1)) * girthSteps) / (4 * Math.PI)
  return Math.min(3, Math.hypot(1, rise / Math.max(1, at(step))))
}

/** The plane of a strap from one shoulder to the other hip, and how far out on that side it draws in what spreads over the arms. */
export function shoulderGirth(
  body: Body,
  worn: readonly Part[],
  {
    shoulder,
    at,
    hip: hipLevel,
  }: {
    shoulder: 1 | -1 /** Share of the way from neck to shoulder joint. */
    at: number
    hip: number
  },
): { girth: Girth; hip: { side: 1 | -1; widest: number } } {
  const [sx, sy, sz] = body.joints.shoulder
  const high: Vec3 = [shoulder * sx * at, sy, sz]
  const y = body.level(hipLevel)
  const clothes = worn.filter((part) => !isCape(part) && !isOnArm(part))
  const wide = Math.max(body.torsoSection(y).width, widthAt(clothes, y))
  const low: Vec3 = [-shoulder * wide, y, 0]
  const up = normalize(subtract(high, low))
  return {
    girth: { centre: mix(high, low, 0.5), front: perpendicular([0, 0, 1], up), up },
    hip: { side: shoulder === 1 ? -1 : 1, widest: wide + 0.5 },
  }
}

function widthAt(parts: readonly Part[], y: number): number {
  let wide = 0
  for (const { positions } of parts) {
    for (let i = 0; i < positions.length; i += 3) {
      if (Math.abs(positions[i + 1] - y) < 1.5) wide = Math.max(wide, Math.abs(positions[i]))
    }
  }
  return wide
}
