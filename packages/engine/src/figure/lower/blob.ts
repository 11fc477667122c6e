/** A plain slime: a drop with a face, a tip on its crown and a foot that spreads on the ground. */
import { smoothstep } from '../../math/scalar.ts'
import { spline } from '../../math/spline.ts'
import { tube } from '../../math/surface.ts'
import type { Part } from '../figure.ts'
import { makeSkull, type Skull } from '../head/skull.ts'
import { bubbleAt } from './bubbles.ts'
import { type LowerBuilder, lowerMaterial } from './lower-builder.ts'
import { flowUnderFace, type Outline, pointOf, wholeBody } from './under-face.ts'

const outline: Outline = [
  [1.04, 0.9],
  [1.18, 0.66],
  [1.34, 0.4],
  [1.44, 0.2],
  [1.47, 0.08],
  [1.4, 0.01],
  [1.2, 0],
]

const columns = 64
const rows = 40

export const blob: LowerBuilder = ({ body, design }) => {
  const skull = makeSkull(design, body)
  const { unitCm } = skull
  const drop: Part = {
    name: 'slime',
    material: lowerMaterial.main,
    group: 'skin',
    creaseCosine: -1,
    pattern: ({ x, y, z }) => {
      const angle = Math.atan2(x, z)
      const wave = 0.05 * unitCm * Math.sin(angle * 9)
      if (y < 0.1 * unitCm + wave * 0.4) return lowerMaterial.light
      if (y < 0.2 * unitCm + wave) return lowerMaterial.second
      return bubbleAt(angle * 2.6, y / (0.42 * unitCm))
    },
    ...flowUnderFace(skull, {
      outline,
      depth: 0.92,
      columns,
      rows,
      foot: () => 0.01,
      swell: (angle, height) =>
        smoothstep(0.5, 0, height) *
        (0.05 * Math.sin(3 * angle + 0.6) + 0.04 * Math.sin(5 * angle + 2.1)),
    }),
  }
  return {
    parts: [drop, tip(skull)],
    materials: { 'lower.shine': { base: '#ffffff', surface: 'plastic', noInk: true } },
    replaces: wholeBody,
    landmarks: {
      'Foot on the ground': pointOf(drop, columns, 28, 34),
      'Bubbles in the jelly': pointOf(drop, columns, 46, 22),
      'Tip of the drop': skull.place([0.05, 1.2, 0.06]),
    },
  }
}

/** The drop's tip bends over at its end. */
function tip(skull: Skull): Part {
  const path = spline(
    [
      skull.place([0, 0.74, -0.05]),
      skull.place([0, 1, -0.06]),
      skull.place([0.02, 1.22, -0.08]),
      skull.place([0.12, 1.36, -0.06]),
    ],
    20,
  )
  const radius = (t: number) =>
    skull.unitCm * (0.5 * (1 - t) ** 1.7 + 0.07 * Math.sqrt(1 - t) + 0.002)
  return {
    name: 'slime tip',
    material: lowerMaterial.main,
    group: 'skin',
    creaseCosine: -1,
    ...tube(path, radius, { sides: 24 }),
  }
}
