/** Strips that hang from a belt or knot, and straps that run round the trunk. */
import { clamp, lerp, smoothstep } from '../../../math/scalar.ts'
import {
  add,
  addScaled,
  cross,
  mix,
  normalize,
  scale,
  subtract,
  type Vec3,
} from '../../../math/vector.ts'
import type { Kit } from './kit.ts'
import { neckAxis } from './neck-ring.ts'
import { outwardAt } from './path-strap.ts'
import { pointsOf } from './points.ts'
import { settled } from './settle.ts'
import { pointOn, type Sheet, sheetOf } from './sheet.ts'
import { shoulderGirth, tightBand } from './tight-band.ts'
import { girthSteps, isCape, isKnot, isLongCape, isOnArm } from './tight-reach.ts'

export type TailCut = {
  /** Angle from the front where it hangs. */
  angle: number
  /** Heights in cm of its upper and lower end. */
  from: number
  to: number
  /** Width in cm above and below. */
  width: readonly [number, number]
  /** cm off what lies below. */
  room: number
  /** Sideways drift in cm at the end. */
  drift?: number
  /** Depth in cm of the slant of its end; positive is longer on the left. */
  slant?: number
  /** Folds across its width. */
  folds?: number
  /** It is drawn close to what it lies on instead of falling straight. */
  isClose?: boolean
  /** Its upper end comes out from under another cloth. */
  isTucked?: boolean
}

/** A strip of cloth hanging close to what is worn below. */
export function hangingTail(kit: Kit, cut: TailCut): Sheet {
  const { trunk, cm } = kit
  const rows = 24
  const below = cut.from > kit.body.level(5) ? reachBehind(kit, cut) : kit.cover
  let reach = 0
  const swing = cut.isClose ? 0.6 : 0.02
  const rough = Array.from({ length: rows + 1 }, (_, row) => {
    const y = lerp(cut.from, cut.to, row / rows)
    const body = trunk.point(y, cut.angle, 0)
    // Where its end slants, one corner comes lower than the row it belongs to.
    const corner = y - 0.5 * Math.abs(cut.slant ?? 0) * (row / rows) ** 4
    const worn = Math.max(below(y, cut.angle), below(corner, cut.angle))
    const near = Math.max(worn, Math.hypot(body[0], body[2])) + cut.room
    // Cloth falls straight from where it is held out, and only slowly swings back in.
    reach = Math.max(near, reach - swing * ((cut.from - cut.to) / rows))
    return reach
  })
  // Evened outward only: where it comes down over the edge of a poncho it must not run through it.
  const reaches = evened(evened(evened(rough))).map((reach, row) => Math.max(reach, rough[row]))
  const folds = cut.folds ?? 0
  const strip = sheetOf(folds > 0 ? 8 * folds : 6, rows, false, (u, v): Vec3 => {
    const row = Math.round(v * rows)
    const side = u - 0.5
    const width = lerp(cut.width[0], cut.width[1], v)
    const r =
      reaches[row] +
      0.35 * cm * Math.cos(side * Math.PI) +
      (cut.isClose ? 0 : 0.3 * cm * Math.sin(v * 7 + cut.angle * 3) * v) +
      (folds > 0 ? (1 - Math.cos(u * folds * 2 * Math.PI)) * (0.4 + 1.1 * v) * cm : 0)
    const across = side * width + (cut.drift ?? 0) * v * v
    const wave = folds > 0 ? 1.1 * cm * Math.cos(u * folds * 2 * Math.PI) : 0
    const y = lerp(cut.from, cut.to, v) - ((cut.slant ?? 0) * side - wave) * v ** 4
    const free: Vec3 = [
      Math.sin(cut.angle) * r + Math.cos(cut.angle) * across,
      y,
      Math.cos(cut.angle) * r - Math.sin(cut.angle) * across,
    ]
    // Tucked in, its end lies on the skin and bends round it.
    return cut.isTucked
      ? mix(free, trunk.point(y, cut.angle + across / r, 0.2 * cm), smoothstep(tuckedShare, 0, v))
      : free
  })
  const lowest = kit.body.level(3.2)
  const open = cut.isTucked ? lerp(cut.from, cut.to, 0.6 * tuckedShare) : Infinity
  return settled(strip, trunk, {
    ease: (y) => (y < lowest ? -9 : y > open ? 0.2 * cm : cut.room * 0.8),
    skipsArms: true,
    passes: 2,
  })
}

/** How far out what lies behind a tail comes over its whole width, up to the throat, which no measure round the trunk tells. */
function reachBehind({ context, cm }: Kit, cut: TailCut): (y: number) => number {
  const { angle, from, drift = 0 } = cut
  const to = cut.to - 0.5 * Math.abs(cut.slant ?? 0)
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)]
  const step = 0.8 * cm
  const reach = new Float32Array(Math.ceil((from - to) / step) + 3)
  for (const part of context.below ?? []) {
    if (isOnArm(part)) continue
    const points = pointsOf(part, step / 2)
    for (let i = 0; i < points.length; i += 3) {
      const row = Math.round((from - points[i + 1]) / step) + 1
      if (row < 0 || row >= reach.length) continue
      const x = points[i]
      const z = points[i + 2]
      // It is no broader there: a shoulder beside it does not hold it off the back.
      const share = clamp((from - points[i + 1]) / (from - cut.to))
      const aside = Math.abs(x * cosine - z * sine - drift * share * share)
      if (aside > lerp(cut.width[0], cut.width[1], share) / 2) continue
      reach[row] = Math.max(reach[row], x * sine + z * cosine)
    }
  }
  return (y) => {
    const at = clamp((from - y) / step + 1, 0, reach.length - 1.001)
    const row = Math.floor(at)
    return lerp(reach[row], reach[row + 1], at - row)
  }
}

/** Share of a tail that lies under another cloth, or comes out from there. */
const tuckedShare = 0.16

/** Neighbours averaged, so that a tail hangs smoothly. */
function evened(values: readonly number[]): number[] {
  return values.map((value, i) => {
    const before = values[Math.max(0, i - 1)]
    const after = values[Math.min(values.length - 1, i + 1)]
    return (before + 2 * value + after) / 4
  })
}

export type StrapCut = {
  /** Shoulder it lies on. */
  shoulder: 'left' | 'right'
  /** Share of the way from neck to shoulder joint. */
  at: number
  /** Canon level where it crosses the other hip. */
  hip: number
  width: number
  /** Its width on the shoulder, where its pleats are gathered, if less. */
  gathered?: number
  room: number
  /** It lies on a cape over the shoulder down to what hangs on the back, and goes on below that. */
  overCape?: boolean
}

/** A closed strap from one shoulder to the other hip. u runs round it, v across its width. */
export function strapLoop(kit: Kit, cut: StrapCut): Sheet {
  const { body, cm } = kit
  const { joints } = body
  const sign = cut.shoulder === 'left' ? 1 : -1
  const high: Vec3 = [sign * joints.shoulder[0] * cut.at, joints.shoulder[1], joints.shoulder[2]]
  const hipWidth = body.torsoSection(body.level(cut.hip)).width
  const low: Vec3 = [-sign * hipWidth, body.level(cut.hip), 0]
  const centre: Vec3 = [
    (high[0] + low[0]) / 2,
    (high[1] + low[1]) / 2,
    neckAxis(kit.trunk, high[1])[2] * 0.5,
  ]
  const up = normalize(subtract(high, low))
  const across = normalize(cross(up, [0, 0, 1]))
  const worn = wornAlong(kit, centre, up, across)
  const ring = worn.map((reach, i) => {
    const angle = (i / points) * 2 * Math.PI
    const direction = add(scale([0, 0, 1], Math.cos(angle)), scale(up, Math.sin(angle)))
    const skin = skinAlong(kit, centre, direction, cut.room)
    const most = Math.min(2 * body.unit, reach + cut.room)
    return addScaled(centre, direction, Math.max(skin, most))
  })
  const smooth = smoothed(ring, 4)
  // Broad ones bend over the shoulder.
  const rows = Math.max(3, Math.round(cut.width / (2.4 * cm)))
  const outwards = steadied(
    smooth.map((point) => outwardAt(kit, point)),
    rows,
  )
  return sheetOf(points, rows, true, (u, v) => {
    const i = Math.round(u * points) % points
    const atShoulder = smoothstep(0, 1, Math.sin(u * 2 * Math.PI))
    const shift = (v - 0.5) * lerp(cut.width, cut.gathered ?? cut.width, atShoulder)
    const outward = outwards[i]
    const side = normalize(subtract(across, scale(outward, dotOf(across, outward))))
    return addScaled(addScaled(smooth[i], side, shift), outward, 0.2 * cm * Math.sin(v * Math.PI))
  })
}

/** Directions round a strap, evened the more the broader it is: its edges, far from its middle, would swing in and out. */
function steadied(outwards: readonly Vec3[], times: number): readonly Vec3[] {
  let even = outwards
  for (let round = 0; round < times; round++)
    even = even.map((own, i) => {
      const before = even[(i + even.length - 1) % even.length]
      const after = even[(i + 1) % even.length]
      return normalize(add(own, scale(add(before, after), 0.5)))
    })
  return even
}

/** A closed strap of leather from one shoulder to the other hip, drawn tight over everything. u runs round it, v across its width. */
export function carryingLoop(kit: Kit, cut: StrapCut): Sheet {
  const { body, context } = kit
  const below = (context.below ?? []).filter((part) => !isKnot(part))
  const shoulder = cut.shoulder === 'left' ? 1 : -1
  const { girth, hip } = shoulderGirth(body, below, { ...cut, shoulder })
  const skin = Array.from({ length: points }, (_, i): Vec3 => {
    const angle = (i / points) * 2 * Math.PI
    const direction = add(scale(girth.front, Math.cos(angle)), scale(girth.up, Math.sin(angle)))
    return addScaled(girth.centre, direction, skinAlong(kit, girth.centre, direction, 0))
  })
  const form = { width: cut.width, room: cut.room, sag: leatherSag * body.unit, skin, hip }
  const isCaped = below.some(isLongCape)
  // Its lower end behind is the bag's, or under a cape.
  if (!cut.overCape || !isCaped)
    return tightBand(below, girth, { ...form, ...(isCaped && { gap: underCape }) })
  const over = tightBand(below, girth, form)
  const under = tightBand(
    below.filter((part) => !isCape(part)),
    girth,
    form,
  )
  return sheetOf(over.columns, over.rows, true, (u, v) =>
    mix(pointOn(under, u, v), pointOn(over, u, v), onCape(u * girthSteps)),
  )
}

/** How far out on a cape a strap lies at one of its steps: from the breast over the shoulder to where a quiver hides how it goes below. */
function onCape(step: number): number {
  return Math.min(smoothstep(4, 18, step), 1 - smoothstep(50, 60, step))
}

/** How far leather gives way into hollows, in units of the body. */
export const leatherSag = 0.13
/** Steps from the middle of the back to the hip, where a strap on a cape goes on below it. */
export const underCape = [86, 102] as const

/** Steps round a strap. */
const points = 72

/** How far from the middle of the trunk clothes reach in the strap's plane, at each of its steps. Angle 0 = front, π/2 = up. */
function wornAlong({ context, cm }: Kit, centre: Vec3, up: Vec3, across: Vec3): number[] {
  const reach = new Float32Array(points)
  for (const part of context.below ?? []) {
    if (/arm|hand/.test(part.region ?? '') || /sleeve/.test(part.name)) continue
    const worn = pointsOf(part, 1.4 * cm)
    for (let i = 0; i < worn.length; i += 3) {
      const arm = subtract([worn[i], worn[i + 1], worn[i + 2]], centre)
      if (Math.abs(dotOf(arm, across)) > 2 * cm) continue
      const turn = Math.round((Math.atan2(dotOf(arm, up), arm[2]) / (2 * Math.PI)) * points)
      const k = (turn + points) % points
      reach[k] = Math.max(reach[k], Math.hypot(...arm))
    }
  }
  return Array.from({ length: points }, (_, i) =>
    Math.max(...[-1, 0, 1].map((k) => reach[(i + k + points) % points])),
  )
}

/** From the middle of the trunk outward until clear of the skin. */
function skinAlong({ trunk, body }: Kit, centre: Vec3, direction: Vec3, room: number): number {
  let r = 1
  for (let step = 0; step < 40; step++) {
    const missing = room - trunk.underArms(...addScaled(centre, direction, r))
    if (missing < 0.05 || r > body.unit * 2) break
    r += Math.max(0.08, missing * 0.7)
  }
  return r
}

/** Evens out a closed ring, outward only: a strap spans hollows. */
function smoothed(ring: readonly Vec3[], times: number): Vec3[] {
  let points = [...ring]
  for (let pass = 0; pass < times; pass++) {
    points = points.map((point, i) => {
      const before = points[(i + points.length - 1) % points.length]
      const after = points[(i + 1) % points.length]
      return [0, 1, 2].map(
        (axis) => point[axis] * 0.5 + (before[axis] + after[axis]) * 0.25,
      ) as unknown as Vec3 // Three axes in, three numbers out.
    })
  }
  return points
}

function dotOf(a: Vec3, b: Vec3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}
