/** How hair falls, whatever its cut: strands in waves or curls, and swung out where it flows. */
import type { Hair } from '../../design/design.ts'
import { clamp, smoothstep } from '../../math/scalar.ts'
import type { Path } from '../../math/spline.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Wave } from './locks.ts'
import { type Strand, step } from './strand.ts'

type Swing = { height: number; length: number; from: number }

/** The swing of whole masses. */
const swings: Record<NonNullable<Hair['fall']>, Swing> = {
  wavy: { height: 0.17, length: 1.15, from: 0.55 },
  curly: { height: 0.13, length: 0.62, from: 0.35 },
}

/** Waves of single locks on top of it. */
const lockWaves: Record<NonNullable<Hair['fall']>, Wave> = {
  wavy: { height: 0.07, length: 1.15, phase: 0.9, drift: 0 },
  curly: { height: 0.08, length: 0.5, phase: 0.9, drift: 0 },
}

export function waveOfLocks({ fall }: Hair): Wave | undefined {
  return fall && lockWaves[fall]
}

/** A mass in waves and in the wind: the strands side by side swing together. It only ever moves away from the head. */
export function fallen(strands: readonly Strand[], hair: Hair, drape: number): readonly Strand[] {
  const swing = hair.fall && swings[hair.fall]
  if (swing === undefined && !hair.isFlowing) return strands
  return strands.map(({ points, usual }, k) => ({
    points: points.map((point, i) => {
      const waved = swing ? swungOut(point, i * step, swing, k / strands.length) : point
      return hair.isFlowing ? blown(waved, drape) : waved
    }),
    usual,
  }))
}

function swungOut([x, y, z]: Vec3, along: number, swing: Swing, u: number): Vec3 {
  // On the crown it lies as it is combed.
  const free = smoothstep(0.4, -0.35, y)
  const grown = smoothstep(swing.from, swing.from + 0.9, along) * swing.height * free
  if (grown === 0) return [x, y, z]
  const turn = (along / swing.length) * 2 * Math.PI + 1.1 * Math.sin(u * 5)
  const arm = Math.hypot(x, z) || 1
  const out = grown * (0.45 + 0.55 * Math.sin(turn))
  // Mirrored from side to side, and at rest between.
  const beside = 0.55 * grown * Math.cos(turn) * clamp(x / 0.35, -1, 1)
  return [x + (out * x + beside * z) / arm, y, z + (out * z - beside * x) / arm]
}

/** From the jaw down it fans out to both sides; what hangs behind also swings back. */
function blown([x, y, z]: Vec3, drape: number): Vec3 {
  const t = clamp((-0.35 - y) / 2.6)
  const far = t * t * (1.6 - 0.6 * t)
  return [x * (1 + 0.42 * far) + 0.16 * far, y, z - (drape < 0 ? 0.75 * far : 0)]
}

/** What hangs from a knot swings as one. */
export function fallenPath(path: Path, hair: Hair): Path {
  const swing = hair.fall && swings[hair.fall]
  if (swing === undefined && !hair.isFlowing) return path
  const side = path[0][0] < -0.1 ? -1 : 1
  return path.map(([x, y, z], i) => {
    const along = i * step
    const t = clamp(along / 2.8)
    const blow = hair.isFlowing ? t * t : 0
    if (swing === undefined) return [x + side * 0.5 * blow, y, z - 0.6 * blow]
    const grown = smoothstep(0.15, 0.8, along) * swing.height * 0.9
    const turn = (along / swing.length) * 2 * Math.PI
    return [
      x + side * (grown * Math.sin(turn) + 0.5 * blow),
      y,
      z - grown * (0.5 - 0.5 * Math.cos(turn + 1.2)) - 0.6 * blow,
    ]
  })
}
