/** Parts of draped dress: wide bands with folds and borders. */
import { lerp, smoothstep } from '../../../math/scalar.ts'
import { mix } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import { clothPart } from './cloth.ts'
import { fabricLayer } from './finish.ts'
import type { Kit } from './kit.ts'
import type { Layer } from './layer.ts'
import { liftedOver } from './lift.ts'
import { relaxed, settled } from './settle.ts'
import { moved, type Sheet } from './sheet.ts'
import { type StrapCut, strapLoop } from './strips.ts'

/** Folds that run round a wide band, here and there: each thins out to nothing. */
export function bandFolds({ material }: Kit, count: number): Layer {
  return ({ u, v }) => {
    if (v < 0.06 || v > 0.94) return undefined
    const turn = u * 2 * Math.PI
    const wave = v * count + 0.3 * Math.sin(2 * turn) + 0.2 * Math.sin(turn + 1)
    const fold = Math.round(wave)
    const weight = 0.075 * Math.sin(2 * turn + fold * 1.7) - 0.01
    return Math.abs(wave - fold) < weight ? material.crease : undefined
  }
}

/** A broad band from one shoulder to the other hip, laid over the shoulder and down the arm a little, outside what is worn below. */
export function shoulderDrape(
  kit: Kit,
  cut: StrapCut,
  { below, gap }: { below: readonly Part[]; gap: number },
): Sheet {
  const { body, trunk, cm } = kit
  const ribs = body.level(4.6)
  const shoulder = body.level(5.3)
  const draped = settled(strapLoop(kit, cut), trunk, {
    ease: () => cut.room,
    cling: (_x, y) => 0.8 * smoothstep(ribs, shoulder, y) ** 2,
    passes: 5,
    isUnderArms: true,
  })
  const over = { body, below, gap, most: 5 * cm, lowest: body.level(4) }
  const laid = settled(liftedOver(relaxed(draped, 2), over), trunk, {
    ease: () => 0.7 * cm,
    passes: 2,
    isUnderArms: true,
  })
  return closeAtHip(kit, laid, cut.room + 0.4 * cm)
}

/** Drawn in below the breast to the close blouse worn there: one would see through between the two. */
export function closeOnBlouse(kit: Kit, sheet: Sheet, below: readonly Part[]): Sheet {
  const { body, trunk, cm } = kit
  const [low, middle, high] = [body.level(4.5), body.level(4.85), body.level(5.2)]
  const near = settled(sheet, trunk, {
    ease: (y) => kit.underAt(y) + 0.6 * cm,
    cling: (_x, y) => 0.95 * smoothstep(low, middle, y) * smoothstep(high, middle, y),
    isUnderArms: true,
    passes: 2,
  })
  return liftedOver(near, { body, below, gap: 0.5 * cm, most: 5 * cm, lowest: body.level(4) })
}

/** Below the waist it lies on what is worn there, and does not stand off it like a sling. */
function closeAtHip({ body, trunk, cover }: Kit, sheet: Sheet, room: number): Sheet {
  const [low, high, top] = [body.level(4.75), body.level(5.15), body.level(5.45)]
  const close = sheet.positions.slice()
  for (let k = 0; k < close.length; k += 3) {
    const [x, y, z] = close.subarray(k, k + 3)
    if (y > high) continue
    const angle = Math.atan2(x, z)
    const skin = trunk.point(y, angle, 0)
    const near = Math.max(cover(y, angle), Math.hypot(skin[0], skin[2])) + room
    const far = Math.hypot(x, z)
    if (near >= far) continue
    const factor = lerp(1, near / far, smoothstep(high, low, y))
    close[k] *= factor
    close[k + 2] *= factor
  }
  const { positions } = relaxed({ ...sheet, positions: close }, 2)
  for (let k = 0; k < positions.length; k += 3) {
    const own = smoothstep(high, top, sheet.positions[k + 1])
    for (let axis = k; axis < k + 3; axis++)
      positions[axis] = lerp(positions[axis], sheet.positions[axis], own)
  }
  return { ...sheet, positions }
}

/** Tucked into what is tied at the waist: below its upper edge the cloth, up to `until` of its length, lies on the skin, out of sight. */
export function tuckedIn(
  { trunk, cm }: Kit,
  sheet: Sheet,
  waistAt: (angle: number) => number,
  until: number,
): Sheet {
  return moved(sheet, ([x, y, z], u) => {
    if (u > until) return [x, y, z]
    const angle = Math.atan2(x, z)
    const waist = waistAt(angle)
    const share = smoothstep(waist + 3 * cm, waist + 0.6 * cm, y)
    if (share === 0) return [x, y, z]
    return mix([x, y, z], trunk.point(y, angle, 0.15 * cm), share)
  })
}

/** A loose piece of the garment's own cloth. */
export function drapePart(
  kit: Kit,
  sheet: Sheet,
  name: string,
  edges: readonly ('top' | 'hem' | 'sides')[],
  layers: readonly (Layer | undefined)[],
): Part {
  const { material, cm } = kit
  return clothPart(sheet, {
    name,
    material: material.main,
    lining: material.lining,
    folded: edges,
    thickness: 0.2 * cm,
    layers: [...layers, fabricLayer(kit)],
  })
}

/** A border whatever the hem: these garments are known by it. */
export function border(kit: Kit, edge: 'hem' | 'top' | 'sides', width: number): Layer {
  const { cm, material } = kit
  return (spot) => {
    const away = edge === 'hem' ? spot.toHem : edge === 'top' ? spot.down : spot.toSide
    return away > 0.8 * cm && away < (0.8 + width) * cm ? material.trim : undefined
  }
}
