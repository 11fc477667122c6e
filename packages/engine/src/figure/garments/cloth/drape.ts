/** Parts of draped dress: wide bands with folds and borders. */
import { smoothstep } from '../../../math/scalar.ts'
import type { Part } from '../../figure.ts'
import { clothPart } from './cloth.ts'
import { fabricLayer } from './finish.ts'
import type { Kit } from './kit.ts'
import type { Layer } from './layer.ts'
import { liftedOver } from './lift.ts'
import { relaxed, settled } from './settle.ts'
import type { Sheet } from './sheet.ts'
import { type StrapCut, strapLoop } from './strips.ts'

/** Folds that run along a wide band. */
export function bandFolds({ cm, material }: Kit, count: number): Layer {
  return ({ across, v }) => {
    const wave =
      v * count + 0.3 * Math.sin(across / (13 * cm)) + 0.2 * Math.sin(across / (29 * cm) + 1)
    const beat = Math.abs(wave - Math.round(wave))
    const weight = 0.03 + 0.05 * Math.abs(Math.sin(across / (19 * cm) + Math.round(wave) * 1.7))
    return v > 0.06 && v < 0.94 && beat < weight ? material.crease : undefined
  }
}

/** A broad band from one shoulder to the other hip, laid over the shoulder and down the arm a little, outside what is worn below. */
export function shoulderDrape(
  kit: Kit,
  cut: StrapCut,
  { below, gap }: { below: readonly Part[]; gap: number },
): Sheet {
  const { body, trunk, cm } = kit
  const armpit = body.level(4.95)
  const shoulder = body.level(5.3)
  const draped = settled(strapLoop(kit, cut), trunk, {
    ease: () => cut.room,
    cling: (_x, y) => 0.8 * smoothstep(armpit, shoulder, y),
    passes: 5,
    isUnderArms: true,
  })
  const over = { body, below, gap, most: 5 * cm, lowest: body.level(4) }
  return settled(liftedOver(relaxed(draped, 2), over), trunk, {
    ease: () => 0.7 * cm,
    passes: 2,
    isUnderArms: true,
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
export function border(kit: Kit, edge: 'hem' | 'top', width: number): Layer {
  const { cm, material } = kit
  return (spot) => {
    const away = edge === 'hem' ? spot.toHem : spot.down
    return away > 0.8 * cm && away < (0.8 + width) * cm ? material.trim : undefined
  }
}
