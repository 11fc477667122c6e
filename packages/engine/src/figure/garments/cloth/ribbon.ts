/** Bands sewn along the edges of open cloth: the long collar of a kimono, facings, fur edges. */
import { clamp, lerp } from '../../../math/scalar.ts'
import { addScaled } from '../../../math/vector.ts'
import { rulerOf } from './ruler.ts'
import { frameOn, pointOn, type Sheet, sheetOf } from './sheet.ts'

export type RibbonCut = {
  /** Width in cm. */
  width: number
  /** Height above the cloth in cm, and how much rounder its middle is. */
  lift: number
  bulge?: number
  /** v where it ends on both front edges. */
  end: number
}

/** A band up the left front edge, round the neck and down the right one; u runs along it, v from the edge inward. */
export function edgeRibbon(cloth: Sheet, cut: RibbonCut): Sheet {
  const ruler = rulerOf(cloth)
  const rowLength = (v: number) => ruler(0, v).rowLength
  const columnLength = (u: number) => ruler(u, 0).columnLength
  const side = columnLength(0) * cut.end
  const neck = rowLength(0)
  const whole = 2 * side + neck
  return sheetOf(96, 4, false, (s, across) => {
    const along = s * whole
    const deep = across * cut.width
    const lift = cut.lift + (cut.bulge ?? 0) * Math.sin(across * Math.PI)
    if (along < side || along > side + neck) {
      const isLeft = along < side
      const walked = isLeft ? side - along : along - side - neck
      const v = Math.max((walked / side) * cut.end, deep / columnLength(isLeft ? 0 : 1))
      const inward = deep / rowLength(v)
      return raisedPoint(cloth, isLeft ? inward : 1 - inward, v, lift)
    }
    const u = lerp(deep / neck, 1 - deep / neck, (along - side) / neck)
    return raisedPoint(cloth, u, deep / columnLength(u), lift)
  })
}

function raisedPoint(cloth: Sheet, u: number, v: number, lift: number) {
  const { outward } = frameOn(cloth, clamp(u, 0.01, 0.99), clamp(v, 0.01, 0.99))
  return addScaled(pointOn(cloth, u, v), outward, lift)
}
