/** A harpy's wings: arms from the shoulder on, half spread, with feathers in three rows. */
import { lerp } from '../../math/scalar.ts'
import { spline } from '../../math/spline.ts'
import { tube } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Body } from '../body/body.ts'
import { type FeatherRow, featherRow } from '../features/feathered-wings.ts'
import type { Part } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { lowerMaterial } from './lower-builder.ts'

const rows: readonly FeatherRow[] = [
  {
    name: 'flight feathers',
    count: 18,
    from: 0.1,
    to: 1,
    lengths: [1.15, 1.75, 2.5],
    width: 0.13,
    lift: 0,
    inner: [0.02, -1, -0.06],
    outer: [0.42, -0.9, 0.05],
    tinted: true,
  },
  {
    name: 'middle feathers',
    count: 16,
    from: 0.08,
    to: 0.99,
    lengths: [0.75, 1.0, 1.35],
    width: 0.125,
    lift: 0.05,
    inner: [0.02, -1, -0.04],
    outer: [0.5, -0.86, 0.06],
    tinted: false,
  },
  {
    name: 'small feathers',
    count: 16,
    from: 0.03,
    to: 0.98,
    lengths: [0.42, 0.5, 0.6],
    width: 0.12,
    lift: 0.1,
    inner: [0.05, -1, 0],
    outer: [0.6, -0.8, 0.08],
    tinted: false,
  },
]

export function wingArms(body: Body): Part[] {
  const { unit, joints } = body
  const [sx, sy, sz] = joints.shoulder
  const at = (out: number, up: number, back: number): Vec3 => [
    sx + out * unit,
    sy + up * unit,
    sz - back * unit,
  ]
  const arm = spline(
    [
      at(-0.2, -0.02, 0.02),
      at(0.02, 0, 0),
      at(0.5, -0.34, 0.06),
      at(0.9, -0.12, 0.16),
      at(1.3, 0.2, 0.28),
      at(1.62, 0.02, 0.4),
    ],
    40,
  )
  const radius = (t: number) =>
    unit * lerp(0.23, 0.07, t) * Math.min(1, (1 - t) * 8 + 0.1) * Math.min(1, 0.55 + 3 * t)
  const shoulder: Part = {
    name: 'wing arm',
    material: lowerMaterial.main,
    group: 'skin',
    creaseCosine: -1,
    ...tube(arm, radius, { sides: 16 }),
  }
  const behind = rows
    .slice(1)
    .map((row) => ({ ...row, name: `${row.name} behind`, lift: -row.lift - 0.06 }))
  const plumage = {
    name: 'wing',
    material: { main: lowerMaterial.main, second: lowerMaterial.points },
    arm,
    size: unit,
    body,
  }
  return onSides([shoulder, ...[...rows, ...behind].flatMap((row) => featherRow(plumage, row))])
}
