/** Where trouser legs and sleeves are too long for the limb in them: rings of cloth that pile up over shoe and cuff, and give at knee and elbow. */
import { lerp, smoothstep } from '../../../math/scalar.ts'
import type { Kit } from './kit.ts'
import { rulerOf } from './ruler.ts'
import { raised, type Sheet } from './sheet.ts'

export type Rumple = {
  /** v in its middle. */
  v: number
  /** How far it reaches up and down, in cm. */
  up: number
  down: number
  /** Height of its rings in cm in front, beside and behind the limb. */
  front: number
  side: number
  back: number
}

/** cm from ring to ring; rows of legs and sleeves lie less than a third of it apart. */
const ringGap = 5.6

/** Rings as high as this garment's cloth and room make them. */
export function sized({ garment, softness }: Kit, rumples: readonly Rumple[]): Rumple[] {
  const size = softness * lerp(0.6, 1.15, garment.fit)
  return rumples.map((rumple) => ({
    ...rumple,
    front: rumple.front * size,
    side: rumple.side * size,
    back: rumple.back * size,
  }))
}

/** The tube with its rings: they run down in zigzags from side to side. */
export function rumpled(sheet: Sheet, rumples: readonly Rumple[], cm: number): Sheet {
  if (rumples.length === 0) return sheet
  const ruler = rulerOf(sheet)
  return raised(sheet, (u, v) => {
    const { columnLength } = ruler(u, v)
    return (
      rumples.reduce((sum, rumple) => sum + ringHeight(rumple, u, v, columnLength / cm), 0) * cm
    )
  })
}

function ringHeight(rumple: Rumple, u: number, v: number, length: number): number {
  const above = (rumple.v - v) * length
  const share = above > 0 ? 1 - above / rumple.up : 1 + above / rumple.down
  if (share <= 0) return 0
  const facing = Math.cos((u - 0.5) * 2 * Math.PI)
  const { front, side, back } = rumple
  const height = facing > 0 ? side + (front - side) * facing : side + (side - back) * facing
  // Deepest in front of the inner side and behind the outer one, so that no ring closes.
  const zigzag = 0.42 * Math.sin((u - 0.5) * 2 * Math.PI + 0.6) + 0.2 * facing
  const beat = Math.cos(2 * Math.PI * (above / ringGap + zigzag))
  return height * smoothstep(0, 0.45, share) * (beat > 0 ? beat : 0.7 * beat)
}
