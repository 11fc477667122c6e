/** Keeps cloth that hangs from the head outside the dressed body. */
import type { Vec3 } from '../../math/vector.ts'
import type { HeadFit } from './fit.ts'

/** Pushes a point sideways, away from the body's middle line, until it clears the dressed body. */
export function clearBody(fit: HeadFit, away: number): (point: Vec3) => Vec3 {
  const field = fit.context.body.field()
  const room = roomOver(fit) + away
  return (point) => {
    let [x, y, z] = fit.skull.place(point)
    for (let i = 0; i < 10; i++) {
      const gap = field(x, y, z) - room
      if (gap >= 0) break
      const h = 0.4
      const nx = field(x + h, y, z) - field(x - h, y, z)
      const ny = field(x, y + h, z) - field(x, y - h, z)
      const nz = field(x, y, z + h) - field(x, y, z - h)
      const size = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1
      x -= (nx / size) * gap
      y -= (ny / size) * gap
      z -= (nz / size) * gap
    }
    return fit.skull.toLocal([x, y, z])
  }
}

/** Pushes a point straight back until it clears the dressed body: cloth that hangs behind shoulders and arms stays whole. */
export function clearBehind(fit: HeadFit, away: number): (point: Vec3) => Vec3 {
  const field = fit.context.body.field()
  const room = roomOver(fit) + away
  return (point) => {
    const [x, y, start] = fit.skull.place(point)
    let z = start
    for (let i = 0; i < 16; i++) {
      const gap = field(x, y, z) - room
      if (gap >= 0) break
      z += Math.min(gap, -0.2)
    }
    return fit.skull.toLocal([x, y, z])
  }
}

/** Thickness in cm of what is worn on chest and arms. */
function roomOver({ context }: HeadFit): number {
  return Math.max(context.under('chest'), context.under('left upper arm'), 0.4)
}
