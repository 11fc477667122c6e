/** The hair's ground: a smooth dome over the scalp inside the hairline, from which all masses rise. */
import { curve, type Keys, lerp, smoothstep } from '../../math/scalar.ts'
import { grid, type Mesh, vertexNormals } from '../../math/surface.ts'
import { addScaled, normalize, subtract, type Vec3 } from '../../math/vector.ts'
import type { Part, Pattern } from '../figure.ts'
import type { HairContext } from './hair-context.ts'

/** Height of the hairline by azimuth in degrees, 0 front – 180 nape: forehead, temple, sideburn, over the ear, nape. */
export function hairline(feminine: number): Keys {
  return [
    [0, 0.6],
    [20, 0.605],
    [36, lerp(0.62, 0.57, feminine)],
    [50, lerp(0.54, 0.48, feminine)],
    [60, 0.36],
    [68, lerp(0.16, 0.18, feminine)],
    [75, lerp(-0.14, -0.02, feminine)],
    [80, lerp(-0.2, -0.06, feminine)],
    [86, 0.02],
    [93, 0.12],
    [103, 0.08],
    [114, -0.18],
    [132, -0.46],
    [158, -0.6],
    [180, -0.58],
  ]
}

export type DomeOptions = {
  line?: Keys
  /** Share of the usual height. */
  height?: number
  material?: string
  pattern?: Pattern
}

export function buildDome(context: HairContext, options: DomeOptions = {}): Part {
  const { space, thickness } = context
  const { line = hairline(context.feminine), height = 1, material = 'hair' } = options
  const surface = (u: number, v: number): Vec3 => {
    const azimuth = u * 2 * Math.PI
    const degrees = Math.abs(azimuth > Math.PI ? azimuth - 2 * Math.PI : azimuth) * (180 / Math.PI)
    const edge = curve(line, degrees)
    const y = edge + (1 - edge) * Math.sin((1 - v) * (Math.PI / 2))
    const base = space.skull.surface(azimuth, y)
    const direction = normalize(subtract(base, space.centre))
    const inside = (y - edge) * 1.3
    const tall =
      0.012 + Math.max(0, thickness(direction) * height - 0.012) * smoothstep(0, 0.5, inside)
    return addScaled(base, direction, tall)
  }
  const mesh: Mesh = grid(72, 24, surface, { wrap: true })
  return {
    name: 'hair dome',
    material,
    group: 'hair',
    creaseCosine: -1,
    ...mesh,
    normals: vertexNormals(mesh),
    ...(options.pattern && { pattern: options.pattern }),
  }
}
