/** A ghost under a bedsheet: the face drawn on the cloth, two stubs for arms, a hem that floats in folds. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import { spline } from '../../math/spline.ts'
import { tube } from '../../math/surface.ts'
import type { Part } from '../figure.ts'
import { makeSkull, type Skull } from '../head/skull.ts'
import { onSides } from '../mirrored.ts'
import { type LowerBuilder, lowerMaterial } from './lower-builder.ts'
import { flowUnderFace, type Outline, pointOf, wholeBody } from './under-face.ts'

const outline: Outline = [
  [0.98, 0.92],
  [0.98, 0.7],
  [1.02, 0.46],
  [1.14, 0.22],
  [1.28, 0],
]

const columns = 96
const rows = 44

export const sheet: LowerBuilder = ({ body, design }) => {
  const skull = makeSkull(design, body)
  const cloth: Part = {
    name: 'sheet',
    material: lowerMaterial.main,
    backMaterial: lowerMaterial.points,
    group: 'skin',
    creaseCosine: -1,
    pattern: ({ v }) => (v > 0.965 && v < 0.978 ? lowerMaterial.line : undefined),
    ...flowUnderFace(skull, {
      outline,
      depth: 0.94,
      columns,
      rows,
      foot: (angle) => 0.36 + 0.1 * Math.cos(7 * angle + 0.4) + 0.05 * Math.sin(3 * angle),
      swell: (angle, height) =>
        smoothstep(0.6, 0, height) *
        (0.085 * Math.cos(7 * angle) + 0.035 * Math.cos(12 * angle + 1)),
    }),
  }
  return {
    parts: [cloth, ...onSides([stub(skull)])],
    replaces: wholeBody,
    landmarks: {
      'Folds of the sheet': pointOf(cloth, columns, 52, 32),
      'Hem in waves': pointOf(cloth, columns, 40, 42),
      'Arm under the sheet': skull.place([1.5, -0.74, 0.45]),
    },
  }
}

/** An arm that lifts the cloth. */
function stub(skull: Skull): Part {
  const path = spline(
    [
      skull.place([0.7, -0.86, 0]),
      skull.place([1.02, -0.95, 0.12]),
      skull.place([1.34, -0.88, 0.26]),
      skull.place([1.5, -0.72, 0.34]),
    ],
    16,
  )
  const radius = (t: number) =>
    skull.unitCm * lerp(0.3, 0.17, t) * Math.sqrt(Math.max(0.001, 1 - t ** 6))
  return {
    name: 'sheet arm',
    material: lowerMaterial.main,
    group: 'skin',
    creaseCosine: -1,
    ...tube(path, radius, { sides: 16 }),
  }
}
