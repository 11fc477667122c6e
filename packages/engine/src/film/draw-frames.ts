/** Frames of a film, one after the other: the cast is drawn anew at half their rate, the camera moves at all of it. */
import { buildFigure } from '../figure/build-figure.ts'
import type { Figure } from '../figure/figure.ts'
import type { Picture } from '../render/picture.ts'
import type { Workspace } from '../render/workspace.ts'
import { type DrawnActor, drawActor } from '../scene/cast/draw-actor.ts'
import { type SceneStage, stageOf } from '../scene/compose-scene.ts'
import type { FilmDesign } from './film-design.ts'
import { openFilmSet } from './film-set.ts'
import { type Seen, seenAt } from './seen.ts'

/** As in drawn animation: everybody is drawn for two frames. */
const framesADrawing = 2

export type FilmDrawer = {
  /** Frames from `first` to before `last`, in their order. */
  draw: (first: number, last: number, onFrame: (frame: Picture, number: number) => void) => void
  close: () => void
}

export function frameCount({ seconds, framesPerSecond }: FilmDesign): number {
  return Math.max(1, Math.round(seconds * framesPerSecond))
}

/** Width and height in pixels. */
export function openFilmDrawer(
  film: FilmDesign,
  { width, height }: { width: number; height: number },
  workspace: Workspace,
): FilmDrawer {
  const stage = stageOf(film.scene, width, height)
  const count = frameCount(film)
  const momentOf = (frame: number) => frame / Math.max(1, film.loops ? count : count - 1)
  const seenIn = (frame: number) => seenAt(film, momentOf(frame), width, height)
  const path = Array.from({ length: count }, (_, frame) => seenIn(frame))
  const set = openFilmSet(stage, path)
  const figures = film.scene.cast.map(({ design, expression }) =>
    buildFigure(design, { expression }),
  )

  function enter(frame: number): void {
    const seen = path[frame] ?? seenIn(frame)
    set.enter(drawCast(workspace, stage, figures, seen), seen)
  }

  return {
    draw(first, last, onFrame) {
      for (let frame = first; frame < last; frame++) {
        if (frame === first || frame % framesADrawing === 0) enter(frame)
        onFrame(set.show(path[frame] ?? seenIn(frame)), frame)
      }
    },
    close: set.close,
  }
}

function drawCast(
  workspace: Workspace,
  stage: SceneStage,
  figures: readonly Figure[],
  { view, around }: Seen,
): DrawnActor[] {
  const { design } = stage
  const cast = design.cast.map((actor) => ({ ...actor, turn: actor.turn + around }))
  const now: SceneStage = { ...stage, view, design: { ...design, cast } }
  return figures
    .map((figure, i) => drawActor(workspace, now, i, figure))
    .filter((drawn) => drawn !== undefined)
}
