/** Fabrics of cloth that is pushed together and stretched where it is laid. */
import { lerp } from '../../../math/scalar.ts'
import { SurfacePoint } from '../../../math/surface-point.ts'
import { printOf } from './finish.ts'
import type { Kit } from './kit.ts'
import type { Layer } from './layer.ts'
import { Spot } from './ruler.ts'
import type { Sheet } from './sheet.ts'

/** How far threads that run down follow the edges of an open front. */
const alongFronts = 0.75

/** The fabric measured on the cloth before it was laid: its threads bend with the folds and keep their scale. */
export function asCutLayer(kit: Kit, asCut: Sheet, panels: 1 | 2): Layer | undefined {
  const print = printOf(kit)
  if (!print) return undefined
  const place = new Spot(asCut, panels)
  const middle = place.goTo(new SurfacePoint().at(0.5, 0.6)).rowLength
  return (spot) => {
    const { across, down, rowLength } = place.goTo(spot)
    // An open front is cut along the thread, or it would run over the breast aslant.
    const even = asCut.closed ? 1 : lerp(1, middle / rowLength, alongFronts)
    return print(across * even, down, spot.toHem)
  }
}
