/** Lays cloth that hangs from the head over what is worn on neck and shoulders: cloaks, collars, shoulder plates. */
import { smoothstep } from '../../math/scalar.ts'
import type { Mesh } from '../../math/surface.ts'
import { mix } from '../../math/vector.ts'
import { outsideWorn } from '../garments/cloth/outside-worn.ts'
import { relaxed } from '../garments/cloth/settle.ts'
import { moved, pointOn, type Sheet, sheetOf } from '../garments/cloth/sheet.ts'
import type { HeadFit } from './fit.ts'
import { type Round, type RoundOptions, round } from './surfaces.ts'

/** Steeply above the chest is the neck: a sine. */
const neckward = 0.86
/** The shoulders of short people in thick clothes stand out from their necks by most of a head. */
const farthest = 0.75

/** Laid on and evened out so often, cloth spans the hollows between shoulders and collars, and has no steps there. */
const spans = 5

type OverWornOptions = RoundOptions & {
  columns: number
  rows: number
  /** How steeply above the chest it still lies on what is worn, a sine: on standing collars higher than by default. */
  steepest?: number
}

/** A surface round the head, laid `gap` cm, which may differ by angle, above what is worn on the shoulders. */
export function roundOverWorn(
  { skull, context }: HeadFit,
  surface: Round,
  gap: number | ((angle: number) => number),
  options: OverWornOptions,
): Mesh {
  const { columns, rows, from = -Math.PI, to = Math.PI, steepest = neckward } = options
  const gapAt = (u: number) => (typeof gap === 'number' ? gap : gap(from + (to - from) * u))
  // A quiver is hung over it.
  const below = (context.below ?? []).filter(({ name }) => !/^(quiver$|arrow)/.test(name))
  const outside = outsideWorn(context.body, below, steepest, farthest)
  const laid = sheetOf(columns, rows, options.from === undefined, (u, v) =>
    skull.place(surface(from + (to - from) * u, v)),
  )
  let smooth = laid
  for (let round = 0; round < spans; round++) {
    smooth = relaxed(
      moved(smooth, (point, u) => outside(point, gapAt(u))),
      3,
    )
  }
  // On the head it lies as it was laid.
  const [neck, chin] = [context.body.level(6.35), context.body.level(6.75)]
  const over = moved(smooth, (point, u, v) => {
    const own = pointOn(laid, u, v)
    return mix(outside(point, 0.8 * gapAt(u)), own, smoothstep(neck, chin, own[1]))
  })
  const hung = spanned(over, (y) => 1 - smoothstep(neck, chin, y))
  return round((angle, t) => skull.toLocal(pointOn(hung, (angle - from) / (to - from), t)), options)
}

/** Over the edge of a collar cloth runs in a slope: it fills the hollow above that, and nowhere lies nearer than before. */
function spanned(laid: Sheet, share: (y: number) => number): Sheet {
  let sheet = laid
  for (let round = 0; round < 2 * spans; round++) {
    const soft = relaxed(sheet, 3)
    sheet = moved(sheet, (point, u, v) => {
      const other = pointOn(soft, u, v)
      const isFarther = Math.hypot(other[0], other[2]) > Math.hypot(point[0], point[2])
      return isFarther ? mix(point, other, share(point[1])) : point
    })
  }
  // The edge itself is rounded off: its room is enough for that.
  const soft = relaxed(sheet, 5)
  return moved(sheet, (point, u, v) => mix(point, pointOn(soft, u, v), share(point[1])))
}
