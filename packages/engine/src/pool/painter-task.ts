/** What a modeller asks a painter for, in this order. All of it is plain data. */
import type { Design } from '../design/design.ts'
import type { PagePart } from '../sheet/compose-sheet.ts'
import type { ShotSketch } from '../sheet/draw-shot.ts'
import type { FigurePlan } from '../sheet/sheet-plan.ts'
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

/** What a page is opened with. */
export type OpenTask = { order: Order; design: Design; plan: FigurePlan }

/** All pictures of a part are sketched: they go on the page. */
export type LayTask = { order: Order; part: PagePart }

export type PainterTask =
  | ({ kind: 'open' } & OpenTask)
  | ({ kind: 'paint' } & PaintTask)
  | ({ kind: 'lay' } & LayTask)
  /** All is on the page. */
  | { kind: 'finish'; order: Order }
  /** The order is not gone on with. */
  | { kind: 'forget'; order: Order }
