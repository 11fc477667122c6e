/** Sketches the shots of a sheet one after another: the painter, where it has time, draws the next while this thread asks patterns about the last. */
import { pageSide } from '../page/layout.ts'
import { drawSketch } from '../render/sketch.ts'
import type { Cast } from '../sheet/cast.ts'
import { placeShot, resolveShot } from '../sheet/draw-shot.ts'
import type { Shot } from '../sheet/shot.ts'
import type { Stage } from '../sheet/stage.ts'
import { openStudio } from '../sheet/studio.ts'
import type { SheetOrder } from './messages.ts'
import type { Hand } from './modeller.ts'
import { throwIfStopped } from './stopping.ts'

export type Sketcher = {
  take: (shot: Shot, stage: Stage) => void
  /** Finishes what is placed, if anything is. */
  finish: () => void
}

/** Pixels of a small picture, at most. */
const mostOfSmall = 200_000

export function openSketcher(order: SheetOrder, cast: Cast, hand: Hand): Sketcher {
  const { size } = order
  /** Finishes the shot that is placed. */
  let pending: (() => void) | undefined

  function finish(): void {
    const finishLast = pending
    pending = undefined
    finishLast?.()
  }

  function take(shot: Shot, stage: Stage): void {
    throwIfStopped(order)
    const isSmall = shot.camera.width * shot.camera.height <= mostOfSmall
    if (!hand.isFree(isSmall)) finish()
    const { easel, workspace } = hand.next(isSmall)
    const studio = openStudio(cast.design.style, size / pageSide, workspace)
    const placed = placeShot(studio, cast, shot)
    const takeBack = hand.offer({ order, easel, stage, placed: placed.placed })
    finish()
    pending = () => {
      if (takeBack()) drawSketch(workspace, placed.placed)
      throwIfStopped(order)
      const sketched = resolveShot(workspace, cast, placed)
      hand.give({ kind: 'paint', order, easel, id: shot.id, stage, ...sketched })
    }
  }

  return { take, finish }
}
