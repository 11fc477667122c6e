/** What a modeller asks a painter for. All of it is plain data. */
import type { Design } from '../design/design.ts'
import type { ShotSketch } from '../sheet/draw-shot.ts'
import type { SheetPlan } from '../sheet/sheet-plan.ts'
import type { Stage } from '../sheet/stage.ts'
import type { Order } from './messages.ts'

/** A sketch, and the memory it is in. */
export type PaintTask = ShotSketch & {
  order: Order
  easel: number
  /** The panel it is for. */
  id: string
  stage: Stage
}

/** All pictures of an order are sketched: they go on their page. */
export type LayTask = { order: Order; design: Design; plan: SheetPlan }

export type PainterTask =
  | ({ kind: 'paint' } & PaintTask)
  | ({ kind: 'lay' } & LayTask)
  /** The order is not gone on with. */
  | { kind: 'forget'; order: Order }
