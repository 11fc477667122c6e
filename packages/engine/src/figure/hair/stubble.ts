/** Stubble: a thin shade on lip, cheeks and jaw with the ends of hairs in it; it fades to its edges, and is no mask. */
import type { Hex } from '../../design/design.ts'
import { mixHex } from '../../math/colour.ts'
import { bell, clamp, curve, lerp, smoothstep } from '../../math/scalar.ts'
import { grid } from '../../math/surface.ts'
import type { Material, Part, Pattern } from '../figure.ts'
import { beardLine, type FaceSurface } from './beard-line.ts'
import type { HairContext } from './hair-context.ts'

export function buildStubble(context: HairContext, face: FaceSurface): Part[] {
  const line = beardLine(context)
  const { noseY, mouthY } = context.space.skull.shape
  const round = (97 * Math.PI) / 180
  const jaw = grid(72, 12, (u, v) => {
    const angle = lerp(-round, round, u)
    const degrees = Math.abs((angle * 180) / Math.PI)
    // The mouth's corners stay free, be they drawn down.
    const top = curve(line, degrees) - 0.03 - 0.07 * bell(degrees, 20, 16)
    const low = lerp(-0.985, -0.76, smoothstep(30, 95, degrees))
    return face(angle, lerp(top, low, v ** 1.2), 0.006)
  })
  const lip = grid(16, 4, (u, v) => {
    const t = lerp(-1, 1, u)
    const low = mouthY + 0.05 + 0.02 * t * t
    const high = lerp(noseY - 0.03, mouthY, 0.3) - 0.01 * t * t
    return face(t * 0.27, lerp(high, low, v), 0.006)
  })
  const shade = {
    material: 'beard.stubble',
    group: 'skin',
    creaseCosine: -1,
    noOcclusion: true,
    castsNoShadow: true,
    isSecondSkin: true,
    hasJaw: true,
  }
  const toSide = (u: number) => 1 - Math.abs(2 * u - 1)
  return [
    { name: 'stubble', ...shade, pattern: shaded(150, 14, (_, v) => v), ...jaw },
    {
      name: 'stubble lip',
      ...shade,
      pattern: shaded(44, 5, (u, v) => Math.min(0.15 + 0.7 * v, 0.9 * toSide(u))),
      ...lip,
    },
  ]
}

/** What it is coloured: the skin at its edges, and two shades of skin and hair. */
export function stubbleMaterials(skin: Hex, hair: Hex): Record<string, Material> {
  const cold = mixHex(hair, '#4a5560', 0.35)
  const shade = (share: number): Material => ({
    base: mixHex(skin, cold, share),
    surface: 'skin',
    noInk: true,
  })
  return {
    'beard.stubble': shade(0.17),
    'beard.stubble.soft': shade(0.08),
    'beard.stubble.hair': shade(0.34),
  }
}

/** `inside` is how deep in it a place lies, 0 at its edge; hairs stand in so many columns and rows, none in line. */
function shaded(columns: number, rows: number, inside: (u: number, v: number) => number): Pattern {
  return ({ u, v }) => {
    const deep = inside(u, v) + 0.07 * Math.sin(u * columns * 0.9) * Math.sin(u * columns * 0.37)
    const row = Math.floor(v * rows)
    const column = u * columns + 0.5 * (row % 2) + 0.23 * Math.sin(row * 9.1)
    const aside = Math.abs(column - Math.floor(column) - 0.5)
    const along = v * rows - row
    const isHair = deep > 0.12 && aside < 0.14 * clamp(2 * along) && along < 0.75
    if (isHair) return 'beard.stubble.hair'
    return deep < 0.16 ? 'skin' : deep < 0.34 ? 'beard.stubble.soft' : undefined
  }
}
