/** What a modeller asks a painter for, in this order. All of it is plain data. */
import type { Design } from '../design/design.ts'
import type { EncodedPicture } from '../encode/encoded.ts'
import type { LentFaces } from '../figure/head/paint/lent-faces.ts'
import type { PlacedSketch } from '../render/sketch.ts'
import type { DrawnActor } from '../scene/cast/draw-actor.ts'
import type { SceneDesign } from '../scene/scene-design.ts'
import type { PagePart } from '../sheet/compose-sheet.ts'
import type { ShotSketch } from '../sheet/draw-shot.ts'
import type { FigurePlan } from '../sheet/sheet-plan.ts'
import type { Stage } from '../sheet/stage.ts'
import type { Rolling } from './draw-film-share.ts'
import type { FilmOrder, Order, SceneOrder, SheetOrder } from './messages.ts'

/** A sketch, and the memory it is in. */
export type PaintTask = ShotSketch & {
  order: SheetOrder
  easel: number
  /** The panel it is for. */
  id: string
  stage: Stage
}

/** A picture that is placed in memory, whose triangles may be drawn: it goes back to the modeller. */
export type DrawTask = {
  order: SheetOrder
  easel: number
  /** The number it is offered by. */
  offer: number
  stage: Stage
  placed: PlacedSketch
}

/** What a page is opened with. */
export type OpenTask = { order: SheetOrder; design: Design; plan: FigurePlan }

/** All pictures of a part are sketched: they go on the page. */
export type LayTask = { order: SheetOrder; part: PagePart }

/** A scene's setting is painted while its cast is built; then they enter one by one. */
export type SceneTask =
  | { kind: 'set'; order: SceneOrder; design: SceneDesign }
  | { kind: 'enter'; order: SceneOrder; drawn: DrawnActor }

/** What a thread drew of a film: stretches by their numbers as MP4, and the poster if the first is among them. */
export type FilmShare = {
  stretches: Map<number, Uint8Array<ArrayBuffer>>
  poster: EncodedPicture | undefined
}

/** Both threads draw stretches of a film, each taking the next one nobody has begun; then they are joined. */
export type FilmTask =
  | ({ kind: 'roll' } & Rolling)
  | { kind: 'join'; order: FilmOrder; share: FilmShare }

/** Faces to be painted while the figure is built. */
export type FacesTask = { order: SheetOrder; design: Design; faces: LentFaces }

export type SheetTask =
  | ({ kind: 'faces' } & FacesTask)
  | ({ kind: 'open' } & OpenTask)
  | ({ kind: 'draw' } & DrawTask)
  | ({ kind: 'paint' } & PaintTask)
  | ({ kind: 'lay' } & LayTask)

export function isOfSheet(task: PainterTask): task is SheetTask {
  return ['faces', 'open', 'draw', 'paint', 'lay'].includes(task.kind)
}

export type PainterTask =
  | SheetTask
  | SceneTask
  | FilmTask
  /** All is on the page. */
  | { kind: 'finish'; order: Order }
  /** The order is not gone on with. */
  | { kind: 'forget'; order: Order }
