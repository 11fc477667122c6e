/** Broad straps over the shoulders that a cuirass hangs from. */
import { lerp } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { plate } from './arm-plates.ts'
import type { ArmourKit } from './kit.ts'
import { rivets, type Surface, shell } from './plates.ts'

/** Where a strap lies, as a share of the way to the shoulder joint. */
const strapMiddle = 0.76

/** Both straps; `width` in body units. They lie `lift` cm above what is worn below. */
export function shoulderStraps(kit: ArmourKit, width: number, lift: number): Part[] {
  const { body, k } = kit
  const { unit, level, joints } = body
  const middle = joints.shoulder[0] * strapMiddle
  const above = kit.under('chest') + lift
  const low = level(5.22)
  // Nearer to the middle it would climb the neck.
  const inmost = body.neck.radiusAt(0.7) + above + 0.04 * unit
  const surface: Surface = (u, v) => {
    const half = 0.5 * width * unit * (0.8 + 0.2 * Math.abs(v - 0.5) * 2)
    const x = lerp(middle + half, Math.max(inmost, middle - half), u)
    // Half a turn from the breast over the shoulder to the back.
    const turn = lerp(0.04, Math.PI - 0.04, v)
    return onShoulder(kit, x, low, turn, above)
  }
  const strap = shell('shoulder-strap', surface, {
    ...plate(kit),
    columns: 4,
    rows: 18,
    lips: ['sides'],
    lipRadius: kit.lip * 0.6,
    region: 'chest',
  })
  const studs: Part = {
    name: 'strap-rivets',
    material: kit.trim,
    region: 'chest',
    ...rivets(
      surface,
      [
        [0.5, 0.12],
        [0.5, 0.88],
      ],
      0.8 * k,
    ),
  }
  return onSides([...strap, studs])
}

/** Where cords are tied to the left strap, on the top of the shoulder, `ahead` radians towards the breast. */
export function strapTop(kit: ArmourKit, ahead: number, lift: number): Vec3 {
  const { body } = kit
  const x = body.joints.shoulder[0] * strapMiddle
  return onShoulder(kit, x, body.level(5.22), Math.PI / 2 - ahead, kit.under('chest') + lift)
}

/** From far out towards a line inside the chest, until the cloth is met. */
function onShoulder(
  { body }: ArmourKit,
  x: number,
  low: number,
  turn: number,
  above: number,
): Vec3 {
  const field = body.field()
  const middle = -0.04 * body.unit
  let reach = 1.1 * body.unit
  for (let step = 0; step < 24; step++) {
    const y = low + Math.sin(turn) * reach
    const z = middle + Math.cos(turn) * reach
    const gap = field(x, y, z) - above
    if (gap < 0.02) break
    reach -= gap * 0.8
  }
  return [x, low + Math.sin(turn) * reach, middle + Math.cos(turn) * reach]
}
