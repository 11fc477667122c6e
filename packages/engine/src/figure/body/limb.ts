/** Arms and legs as tapering limbs with their muscles. */
import { bell, clamp, curveThrough, type Keys, smoothstep } from '../../math/scalar.ts'
import type { Frame, Path } from '../../math/spline.ts'
import {
  add,
  cross,
  mix,
  normalize,
  perpendicular,
  scale,
  subtract,
  type Vec3,
} from '../../math/vector.ts'

/** A tapering limb: t runs 0–1 from the body to the end. */
export type Limb = {
  path: Path
  radius: Keys
  /** Point on the limb, `offset` cm above the skin. Angle 0 faces front, a quarter turn (π/2) faces the outside of the left limb. */
  surface(t: number, angle: number, offset?: number): Vec3
  /** Axis and directions at t; carried along the limb without twist, so that a bent elbow takes its front with it. */
  frame(t: number): Frame
  /** The limb's mean skin radius at t. */
  radiusAt(t: number): number
  /** The skin's distance from the limb's axis at t in a direction. */
  reach(t: number, angle: number): number
}

/** How far muscles and bones lift the skin, as a share of the radius. */
export type Relief = (t: number, angle: number) => number

export function limb(path: Path, radius: Keys, relief: Relief): Limb {
  const radiusAt = curveThrough(radius)
  const reach = (t: number, angle: number) => radiusAt(t) * (1 + relief(t, angle))
  const frame = carriedFrames(path)
  return {
    path,
    frame,
    radius,
    radiusAt,
    reach,
    surface(t, angle, offset = 0) {
      const { centre, normal, binormal } = frame(t)
      const size = reach(t, angle) + offset
      // The binormal of a hanging limb points to the character's right: outside is its opposite.
      const outward = scale(binormal, -Math.sin(angle) * size)
      return add(centre, add(outward, scale(normal, Math.cos(angle) * size)))
    },
  }
}

function carriedFrames(path: Path): (t: number) => Frame {
  const last = path.length - 1
  let normal: Vec3 = [0, 0, 1]
  const frames = path.map((_, i) => {
    const ahead = path[Math.min(last, i + 1)]
    const tangent = normalize(subtract(ahead, path[Math.max(0, i - 1)]))
    normal = perpendicular(normal, tangent)
    return { tangent, normal }
  })
  return (t) => {
    const f = clamp(t) * last
    const i = Math.min(last - 1, Math.floor(f))
    const tangent = normalize(mix(frames[i].tangent, frames[i + 1].tangent, f - i))
    const across = perpendicular(mix(frames[i].normal, frames[i + 1].normal, f - i), tangent)
    return {
      centre: mix(path[i], path[i + 1], f - i),
      tangent,
      normal: across,
      binormal: cross(tangent, across),
    }
  }
}

/** One muscle: where it sits along the limb, which way it faces (0 front, 90 outside, 180 back, 270 inside), how wide and how high. */
type Muscle = readonly [
  t: number,
  length: number,
  degrees: number,
  width: number,
  height: number,
  grows: 'with strength' | 'always',
]

type Mass = readonly [t: number, length: number, degrees: number, width: number, height: number]

const armMuscles: readonly Muscle[] = [
  [0.13, 0.12, 95, 1.1, 0.2, 'with strength'], // deltoid
  [0.34, 0.12, 350, 0.9, 0.17, 'with strength'], // biceps
  [0.27, 0.16, 190, 0.9, 0.13, 'with strength'], // triceps
  [0.515, 0.035, 185, 0.6, 0.12, 'always'], // elbow
  [0.62, 0.1, 75, 1, 0.2, 'with strength'], // long extensors
  [0.66, 0.13, 280, 1, 0.1, 'with strength'], // flexors
  [0.96, 0.08, 90, 0.9, -0.13, 'always'], // the wrist is flat
  [0.96, 0.08, 270, 0.9, -0.13, 'always'],
  [0.96, 0.06, 180, 0.7, 0.1, 'always'],
]

const legMuscles: readonly Muscle[] = [
  [0.22, 0.2, 20, 1.1, 0.09, 'always'], // quadriceps
  [0.15, 0.15, 90, 0.9, 0.07, 'always'], // outer sweep
  [0.4, 0.07, 320, 0.6, 0.1, 'with strength'], // teardrop above the knee
  [0.3, 0.16, 180, 0.9, 0.07, 'with strength'], // hamstrings
  [0.5, 0.035, 5, 0.75, 0.13, 'always'], // kneecap
  [0.55, 0.03, 0, 0.5, 0.05, 'always'], // below it, the shin's head
  [0.52, 0.06, 180, 0.8, -0.09, 'always'], // hollow of the knee
  [0.64, 0.1, 125, 0.8, 0.2, 'always'], // outer calf, higher
  [0.69, 0.1, 235, 0.8, 0.22, 'always'], // inner calf, lower and fuller
  [0.74, 0.16, 0, 0.7, -0.05, 'always'], // shin
  [0.93, 0.1, 180, 0.5, 0.16, 'always'], // tendon above the heel
  [0.93, 0.1, 120, 0.5, -0.12, 'always'],
  [0.93, 0.1, 240, 0.5, -0.12, 'always'],
]

/** What the strong have in their contour from the front and from behind: masses, and the notches between them. */
const armOfStrong: readonly Mass[] = [
  [0.13, 0.1, 95, 1.1, 0.2], // cap of the shoulder
  [0.255, 0.045, 95, 0.9, -0.15], // its end
  [0.36, 0.075, 275, 1, 0.4], // biceps, to the inside
  [0.37, 0.09, 90, 0.9, 0.2], // the outer head behind it
  [0.36, 0.09, 0, 0.8, 0.2], // and in profile
  [0.5, 0.045, 90, 0.9, -0.14], // the elbow
  [0.5, 0.045, 270, 0.9, -0.16],
  [0.61, 0.08, 80, 1, 0.2], // forearm
  [0.64, 0.09, 275, 1, 0.14],
]

const legOfStrong: readonly Mass[] = [
  [0.24, 0.13, 85, 1, 0.15], // outer sweep
  [0.2, 0.14, 5, 0.8, 0.1],
  [0.37, 0.06, 300, 0.8, 0.16], // teardrop
  [0.49, 0.05, 90, 0.8, -0.08], // knee
  [0.64, 0.08, 110, 0.8, 0.16], // calf
  [0.68, 0.08, 250, 0.8, 0.16],
]

/** Muscles of an arm; `strength` 0–1, `softness` 0 adult – 1 toddler. */
export function armRelief(strength: number, softness: number): Relief {
  return reliefOf(armMuscles, armOfStrong, strength, softness)
}

export function legRelief(strength: number, softness: number): Relief {
  return reliefOf(legMuscles, legOfStrong, strength, softness)
}

/** How far beyond the athletic somebody is, 0–1: then the muscles stand out of the contour. */
export function bulgeOf(strength: number): number {
  return smoothstep(0.6, 0.85, strength)
}

function reliefOf(
  muscles: readonly Muscle[],
  ofStrong: readonly Mass[],
  strength: number,
  softness: number,
): Relief {
  const grown = (0.35 + 1.15 * clamp(strength)) * (1 - 0.8 * softness)
  const bulge = bulgeOf(strength) * (1 - softness)
  const masses = [
    ...muscles.map(([t, length, degrees, width, height, grows]) => {
      const share = grows === 'always' ? 1 - 0.7 * softness : grown
      return [t, length, degrees, width, height * share] as const
    }),
    ...(bulge > 0 ? ofStrong : []).map(
      ([t, length, degrees, width, height]) => [t, length, degrees, width, height * bulge] as const,
    ),
  ]
  const list = masses.map(([t, length, degrees, width, height]) => ({
    t,
    length,
    angle: (degrees * Math.PI) / 180,
    width,
    height,
  }))
  return (t, angle) => {
    let lift = 0
    for (const muscle of list) {
      const along = (t - muscle.t) / muscle.length
      if (along > 2.2 || along < -2.2) continue
      const turn = angle - muscle.angle
      const across = Math.abs(turn - Math.round(turn / (2 * Math.PI)) * 2 * Math.PI)
      lift += muscle.height * Math.exp(-along * along) * bell(across, 0, muscle.width)
    }
    return lift
  }
}
