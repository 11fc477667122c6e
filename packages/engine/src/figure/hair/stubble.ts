/** Stubble: a shade on lip, cheeks and jaw, a little ragged at its edge. */
import { curve, lerp, smoothstep } from '../../math/scalar.ts'
import { grid } from '../../math/surface.ts'
import type { Part } from '../figure.ts'
import { beardLine, type FaceSurface } from './beard-line.ts'
import type { HairContext } from './hair-context.ts'

export function buildStubble(context: HairContext, face: FaceSurface): Part[] {
  const line = beardLine(context)
  const { noseY, mouthY } = context.space.skull.shape
  const round = (97 * Math.PI) / 180
  const jaw = grid(72, 12, (u, v) => {
    const angle = lerp(-round, round, u)
    const degrees = Math.abs((angle * 180) / Math.PI)
    const top = curve(line, degrees) - 0.02
    const low = lerp(-0.985, -0.76, smoothstep(30, 95, degrees))
    return face(angle, lerp(top, low, v ** 1.2), 0.006)
  })
  const lip = grid(16, 4, (u, v) => {
    const t = lerp(-1, 1, u)
    const low = mouthY + 0.045 - 0.05 * t * t
    const high = lerp(noseY - 0.03, mouthY, 0.3) - 0.03 * t * t
    return face(t * 0.33, lerp(high, low, v), 0.006)
  })
  const shade = {
    material: 'beard.stubble',
    group: 'skin',
    creaseCosine: -1,
    noOcclusion: true,
    castsNoShadow: true,
    noInk: true,
  }
  return [
    { name: 'stubble', ...shade, ...jaw },
    { name: 'stubble lip', ...shade, ...lip },
  ]
}
