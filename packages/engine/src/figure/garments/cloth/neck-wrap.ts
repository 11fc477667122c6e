import type { Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import type { Dressed } from '../garment-builder.ts'
import { finishMaterials } from './finish.ts'
import type { Kit } from './kit.ts'
import { neckAxis, ringPoint } from './neck-ring.ts'
import { type Sheet, sheetOf } from './sheet.ts'

/** Parts worn round the neck, with a close-up at the throat. */
export function neckDressed(kit: Kit, parts: Part[]): Dressed {
  return {
    parts,
    materials: finishMaterials(kit),
    landmarks: { [kit.garment.label]: [0, kit.body.level(5.6), 0.4 * kit.body.unit] },
  }
}

/** A ring round the neck: `profile` gives canon level and cm off the skin round the section (v 0–1). */
export function neckRing(
  kit: Kit,
  profile: (v: number, turn: number) => readonly [level: number, off: number],
  rows = 8,
): Sheet {
  const under = kit.context.under('neck')
  return sheetOf(48, rows, true, (u, v): Vec3 => {
    const angle = (u - 0.5) * 2 * Math.PI
    const turn = Math.abs(angle)
    const [level, off] = profile(v, turn)
    return nearNeck(
      kit,
      ringPoint(kit.trunk, kit.body.level(level), angle, under + off * kit.cm),
      under + off * kit.cm + 0.09 * kit.body.unit,
    )
  })
}

/** Keeps a ring from running out along the shoulders: at most `slack` cm beyond the neck itself. */
function nearNeck(kit: Kit, point: Vec3, slack: number): Vec3 {
  const [, , axis] = neckAxis(kit.trunk, point[1])
  const limit = kit.body.neck.radiusAt(0.6) + slack
  const size = Math.hypot(point[0], point[2] - axis)
  if (size <= limit) return point
  return [(point[0] * limit) / size, point[1], axis + ((point[2] - axis) * limit) / size]
}
