/** Tusks: of a face out of the lower jaw over the upper lip, of a beast beside the tip of its muzzle. */
import type { SpeciesKind } from '../../../brief/concepts.ts'
import type { Design, Feature } from '../../../design/design.ts'
import { spline } from '../../../math/spline.ts'
import { mapPoints, tube } from '../../../math/surface.ts'
import type { Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import { onSides } from '../../mirrored.ts'
import { muzzleForm } from '../beast/muzzle-forms.ts'
import type { MouthAct } from '../expressions.ts'
import { depthAt } from '../face-decal.ts'
import type { FaceLook } from '../face-look.ts'
import type { Skull } from '../skull.ts'

export function buildTusks(
  feature: Feature,
  look: FaceLook,
  skull: Skull,
  { person, face }: Design,
  mouth: MouthAct,
): Part[] {
  const { size } = feature
  const path =
    face.muzzle > 0.5
      ? onMuzzle(person.species, skull, size)
      : onFace(look, skull, size, narrowness(mouth))
  const radius = person.species === 'sealfolk' ? 0.07 : 0.05
  const tusk: Part = {
    name: 'tusk',
    material: 'tusks.main',
    noOcclusion: true,
    ...mapPoints(
      tube(spline(path, 12), (t) => radius * size * Math.max(0, 1 - t) ** 0.7 + 0.002, {
        sides: 12,
      }),
      skull.place,
    ),
  }
  const { broken } = feature
  if (broken === undefined) return onSides([tusk], feature.side)
  const blunt = tube(spline(path, 24).slice(0, 13), (t) => radius * size * (1 - 0.5 * t) ** 0.7, {
    sides: 12,
  })
  const stump: Part = { ...tusk, ...mapPoints(blunt, skull.place) }
  const whole = broken === 'both' ? [] : onSides([tusk], broken === 'left' ? 'right' : 'left')
  return [...whole, ...onSides([stump], broken)]
}

/** How narrow an open mouth is drawn: what grows out of it stands within its corners. A closed one is a line that they may leave. */
function narrowness({ open, width, shape }: MouthAct): number {
  if (open < 0.5) return 1
  return Math.min(1, width) * (shape === 'round' ? 0.86 : 1)
}

/** Out of the lower jaw of a face, over the upper lip. */
function onFace(look: FaceLook, skull: Skull, size: number, narrow: number): Vec3[] {
  const { mouth, shape } = look
  const x = mouth.halfWidth * 0.8 * narrow
  const foot = shape.mouthY + 0.005 - skull.jawDrop * 0.8
  const z = depthAt(skull, look, x, shape.mouthY)
  return [
    [x * 0.96, foot - 0.09, z - 0.08],
    [x, foot, z - 0.005],
    [x * 1.1, foot + 0.1 * size, z + 0.055],
    [x * 1.16, foot + 0.2 * size, z + 0.04],
  ]
}

/** How the tusk of a beast runs from the side of its mouth: out, up and forward, in head units. */
type Run = readonly [out: number, up: number, forward: number]

const upward: readonly Run[] = [
  [0, -0.06, -0.04],
  [0.08, 0.02, 0],
  [0.12, 0.14, 0.01],
  [0.1, 0.24, -0.02],
]
const runs: Partial<Record<SpeciesKind, readonly Run[]>> = {
  sealfolk: [
    [-0.02, 0.06, -0.04],
    [0, -0.1, 0.02],
    [0.02, -0.34, 0.04],
    [-0.01, -0.58, 0],
  ],
  elephantfolk: [
    [0, 0, -0.1],
    [0.06, -0.12, 0.08],
    [0.1, -0.16, 0.3],
    [0.08, -0.06, 0.48],
  ],
}

/** Beside the tip of a muzzle. */
function onMuzzle(species: SpeciesKind, skull: Skull, size: number): Vec3[] {
  const { width, reach, mouth } = muzzleForm(species, skull.shape)
  return (runs[species] ?? upward).map(
    ([out, up, forward]): Vec3 => [
      width[2] * 0.72 + out * size,
      mouth[1] + up * size,
      reach - 0.14 + forward * size,
    ],
  )
}
