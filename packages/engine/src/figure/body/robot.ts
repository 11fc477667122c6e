/** A body of metal: shells over a dark frame, with joints that show. */
import { clamp, lerp, smoothstep } from '../../math/scalar.ts'
import { spline } from '../../math/spline.ts'
import { closedGrid, grid, type Mesh, merge, tube } from '../../math/surface.ts'
import { add, addScaled, type Vec3 } from '../../math/vector.ts'
import type { Part, Pattern, Region } from '../figure.ts'
import type { Body } from './body.ts'
import { footPlacer } from './body-field.ts'
import { buildHand } from './hand.ts'
import type { Limb } from './limb.ts'
import { calfBack, chestBack, frontAndBack, hipBack, thighBack, waistBack } from './robot-back.ts'

const shell = 'skin'
const frame = 'skin.second'
const light = 'skin.glow'

/** Seams in which light runs. */
function alight(pattern: Pattern): Pattern {
  return (point) => {
    const found = pattern(point)
    return found === undefined || found === shell ? found : light
  }
}

/** Trunk and neck; symmetric, drawn once. Clockwork shows its wheels on its chest; `isLit`: its seams glow. */
export function robotMiddle(body: Body, isClockwork: boolean, isLit: boolean): Part[] {
  const { level, unit, torso, neck } = body
  const barrel = (from: number, to: number, lift: (v: number) => number, rows: number): Mesh =>
    grid(
      44,
      rows,
      (u, v) => torso(lerp(level(from), level(to), v), u * 2 * Math.PI, lift(v) * unit),
      { wrap: true },
    )
  const rounded = (lift: number) => (v: number) =>
    lift * smoothstep(0, 0.08, v) * smoothstep(1, 0.92, v) - 0.02
  const ridge = (v: number) => -0.035 + 0.03 * Math.abs(Math.sin(v * 5 * Math.PI))
  const column = grid(
    20,
    20,
    (u, v) =>
      neck.surface(
        lerp(0.15, 0.66, v),
        u * 2 * Math.PI,
        unit * (-0.015 + 0.022 * Math.abs(Math.sin(v * 6 * Math.PI))),
      ),
    { wrap: true },
  )
  const part = (
    name: string,
    region: Region,
    material: string,
    mesh: Mesh,
    pattern?: Pattern,
  ): Part => ({
    name,
    region,
    material,
    ...(pattern && { pattern: isLit ? alight(pattern) : pattern }),
    ...mesh,
  })
  const chest = frontAndBack(
    isClockwork ? wheels(body) : chestSeams(body),
    chestBack(body, isClockwork),
    unit,
  )
  const hips = frontAndBack(hipSeams(body), hipBack(body), unit)
  return [
    part('chest shell', 'chest', shell, barrel(5.66, 4.62, rounded(0.045), 26), chest),
    part(
      'collar',
      'chest',
      frame,
      barrel(5.78, 5.6, () => 0.03, 5),
    ),
    part('waist', 'belly', frame, barrel(4.66, 4.02, ridge, 24), waistBack(body)),
    part('pelvis shell', 'hips', shell, barrel(4.06, 3.38, rounded(0.035), 18), hips),
    part('neck', 'neck', frame, column),
  ]
}

/** Seams that divide the chest, and a lamp in its middle. */
function chestSeams({ level, unit }: Body): Pattern {
  const middle = level(5.08)
  const top = level(5.42)
  return ({ x, y }) => {
    const a = Math.abs(x)
    const r = Math.hypot(x, y - middle) / unit
    if (r < 0.085) return light
    const isRim = r < 0.115
    const isMiddle = a < 0.012 * unit
    const isSlant = Math.abs(y - middle + a * 0.5 + 0.16 * unit) < 0.014 * unit && a > 0.1 * unit
    const isTop = Math.abs(y - top) < 0.012 * unit && a > 0.16 * unit
    return isRim || isMiddle || isSlant || isTop ? frame : undefined
  }
}

/** A toothed wheel: its place in units of the body from the middle of the chest, its radius, its teeth and its spokes. */
type Wheel = { x: number; y: number; radius: number; teeth: number; spokes: number; turn: number }

const works: readonly Wheel[] = [
  { x: -0.1, y: -0.02, radius: 0.255, teeth: 18, spokes: 5, turn: 0 },
  { x: 0.22, y: 0.19, radius: 0.135, teeth: 11, spokes: 4, turn: 0.3 },
  { x: 0.2, y: -0.23, radius: 0.11, teeth: 9, spokes: 3, turn: 0.2 },
]

/** Wheels that mesh, in a case with a riveted rim; the mainspring's lamp is the hub of the largest. They are laid round the chest: thrown on it from the front, a circle would run to a point where the flank turns away. */
function wheels({ level, unit, torsoSection }: Body): Pattern {
  const middle = level(5.06)
  const girth = (1.04 * torsoSection(middle).width) / unit
  return ({ x, y }) => {
    const px = girth * Math.asin(clamp(x / unit / girth, -1, 1))
    const py = (y - middle) / unit
    for (const wheel of works) {
      const found = onWheel(px - wheel.x, py - wheel.y, wheel)
      if (found) return found
    }
    return Math.abs(Math.hypot(px, py * 1.07) - 0.47) < 0.016 ? frame : undefined
  }
}

function onWheel(x: number, y: number, { radius, teeth, spokes, turn }: Wheel): string | undefined {
  const from = Math.hypot(x, y) / radius
  if (from > 1.12) return undefined
  if (from < 0.16) return light
  if (from < 0.3) return frame
  const angle = Math.atan2(y, x) + turn
  if (from > 1) return Math.cos(angle * teeth) > 0 ? frame : undefined
  if (from > 0.8) return frame
  const spoke = (2 * Math.PI) / spokes
  const aside = Math.abs(angle - Math.round(angle / spoke) * spoke) * from
  return aside < 0.1 ? frame : undefined
}

function hipSeams({ level, unit }: Body): Pattern {
  return ({ x, y }) => {
    const a = Math.abs(x)
    const slant = y - level(3.62) - a * 0.75
    return Math.abs(slant + 0.1 * unit) < 0.014 * unit || (a < 0.012 * unit && y < level(3.9))
      ? frame
      : undefined
  }
}

/** Arm and leg of the left half. Under a sleeve the ball of the shoulder is no wider than an arm of flesh. */
export function robotHalf(body: Body, isSleeved: boolean, isLit: boolean): Part[] {
  const { arm, leg, unit, joints, hand } = body
  const part = (
    name: string,
    region: Region,
    material: string,
    mesh: Mesh,
    pattern?: Pattern,
  ): Part => ({
    name: `robot ${name}`,
    region,
    material,
    ...(pattern && { pattern: isLit && !/hand|foot/.test(name) ? alight(pattern) : pattern }),
    ...mesh,
  })
  const lift = 0.02 * unit
  const shoulder: Vec3 = [joints.shoulder[0], joints.shoulder[1] - 0.02 * unit, joints.shoulder[2]]
  const knee = leg.surface(0.5, 0, -leg.radiusAt(0.5) * 0.9)
  return [
    part(
      'shoulder',
      'left upper arm',
      shell,
      ballOf(shoulder, arm.radiusAt(0.12) * (isSleeved ? 0.95 : 1.32)),
      ({ u }) => (Math.abs(u - 0.25) < 0.035 ? frame : undefined),
    ),
    part('arm frame', 'left upper arm', frame, rod(arm, 0.05, 0.56, -0.28)),
    part('upper arm', 'left upper arm', shell, limbShell(arm, 0.13, 0.44, lift), band(0.86)),
    part('elbow', 'left upper arm', frame, hinge(arm.frame(0.5).centre, arm.radiusAt(0.5) * 0.98)),
    part('forearm', 'left forearm', shell, limbShell(arm, 0.565, 0.93, 0.03 * unit), forearmSeams),
    part('wrist', 'left forearm', frame, rod(arm, 0.9, 1, -0.06)),
    part('hand', 'left hand', shell, buildHand(hand.frame, hand.shape).mesh, fingerJoints),
    part(
      'hip joint',
      'left thigh',
      frame,
      ballOf([joints.hip[0] * 1.04, joints.hip[1] - 0.04 * unit, 0], 0.27 * unit),
    ),
    part('leg frame', 'left thigh', frame, rod(leg, 0.04, 0.58, -0.3)),
    part('thigh', 'left thigh', shell, limbShell(leg, 0.12, 0.44, lift), thighSeams),
    part('knee', 'left thigh', frame, hinge(leg.frame(0.5).centre, leg.radiusAt(0.5) * 0.96)),
    part('kneecap', 'left thigh', shell, cap(knee, leg.radiusAt(0.5) * 1.02)),
    part('shin', 'left shin', shell, limbShell(leg, 0.565, 0.93, 0.03 * unit), shinSeams),
    part('ankle', 'left foot', frame, merge([rod(leg, 0.88, 1, -0.08), ankleBall(body)])),
    part('foot', 'left foot', shell, footShell(body), ({ y }) =>
      y < 0.06 * unit ? frame : undefined,
    ),
  ]
}

const fingerJoints: Pattern = ({ v }) =>
  Math.abs(v - 0.5) < 0.035 || Math.abs(v - 0.74) < 0.03 || Math.abs(v - 0.3) < 0.02
    ? frame
    : undefined

function band(at: number): Pattern {
  return ({ v }) => (Math.abs(v - at) < 0.025 ? frame : undefined)
}

const thighBand = band(0.86)

const thighSeams: Pattern = (point) => thighBand(point) ?? thighBack(point)

const forearmSeams: Pattern = ({ u, v }) => {
  if (Math.abs(v - 0.8) < 0.02) return frame
  return Math.abs(u - 0.08) < 0.024 && v > 0.2 && v < 0.62 ? light : undefined
}

const shinSeams: Pattern = (point) => {
  const { u, v } = point
  if (Math.abs(v - 0.14) < 0.018) return frame
  const front = Math.min(u, 1 - u)
  return Math.abs(front - 0.1 - 0.03 * v) < 0.014 && v > 0.14 && v < 0.9 ? frame : calfBack(point)
}

function limbShell(limb: Limb, from: number, to: number, lift: number): Mesh {
  return closedGrid(24, 16, (u, v) => {
    const edge = smoothstep(0, 0.09, v) * smoothstep(1, 0.91, v)
    const t = lerp(from, to, v)
    return limb.surface(t, u * 2 * Math.PI, lerp(-0.12 * limb.radiusAt(t), lift, edge))
  })
}

/** The frame inside a limb; `inset` is a share of its radius. */
function rod(limb: Limb, from: number, to: number, inset: number): Mesh {
  return grid(
    16,
    10,
    (u, v) => {
      const t = lerp(from, to, v)
      return limb.surface(t, u * 2 * Math.PI, inset * limb.radiusAt(t))
    },
    { wrap: true },
  )
}

function ballOf(centre: Vec3, radius: number): Mesh {
  return grid(
    20,
    12,
    (u, v) => {
      const a = u * 2 * Math.PI
      const b = v * Math.PI
      return add(centre, [
        Math.sin(a) * Math.sin(b) * radius,
        Math.cos(b) * radius,
        Math.cos(a) * Math.sin(b) * radius,
      ])
    },
    { wrap: true },
  )
}

/** What the leg stands on: it sits in the foot, and closes the rod's end. */
function ankleBall({ joints: { ankle }, leg }: Body): Mesh {
  // Of a doll the ankle is at the ground.
  const radius = Math.min(leg.radiusAt(1), 0.62 * ankle[1])
  return ballOf([ankle[0], ankle[1] - 0.55 * radius, ankle[2]], radius)
}

/** A drum across the joint, from side to side. */
function hinge(centre: Vec3, radius: number): Mesh {
  const path = spline(
    [addScaled(centre, [1, 0, 0], -radius), addScaled(centre, [1, 0, 0], radius)],
    6,
  )
  return merge([ballOf(centre, radius * 0.9), tube(path, () => radius * 0.62, { sides: 16 })])
}

function cap(centre: Vec3, radius: number): Mesh {
  return grid(
    16,
    8,
    (u, v) => {
      const a = u * 2 * Math.PI
      const b = v * Math.PI * 0.45
      return add(centre, [
        Math.sin(a) * Math.sin(b) * radius * 0.8,
        Math.cos(a) * Math.sin(b) * radius,
        Math.cos(b) * radius,
      ])
    },
    { wrap: true, flip: true },
  )
}

const footRows: readonly (readonly [forward: number, height: number, width: number])[] = [
  [-0.27, 0.07, 0.08],
  [-0.24, 0.17, 0.125],
  [-0.1, 0.27, 0.14],
  [0.08, 0.29, 0.14],
  [0.2, 0.22, 0.145],
  [0.4, 0.145, 0.17],
  [0.56, 0.12, 0.17],
  [0.68, 0.09, 0.14],
  [0.73, 0.05, 0.08],
]

function footShell(body: Body): Mesh {
  const at = footPlacer(body)
  const size = body.measures.foot * body.headHeight
  const last = footRows.length - 1
  const surface = (u: number, v: number): Vec3 => {
    const f = v * last
    const i = Math.min(last - 1, Math.floor(f))
    const row = (k: 0 | 1 | 2) => lerp(footRows[i][k], footRows[i + 1][k], f - i)
    const angle = u * 2 * Math.PI
    const sine = Math.sin(angle)
    const cosine = Math.cos(angle)
    const out = Math.sign(sine) * Math.abs(sine) ** 0.6 * row(2)
    const rise = cosine > 0 ? cosine ** 0.7 * row(1) : 0
    return at(row(0) * size, out * size, 0.2 + rise * size)
  }
  return grid(20, last * 2, surface, { wrap: true, flip: true })
}
