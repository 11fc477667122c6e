/** Frames of a film, one after the other: the cast is drawn anew at half their rate, the camera moves at all of it. */
import type { Picture } from '../render/picture.ts'
import type { Workspace } from '../render/workspace.ts'
import type { Standing } from '../scene/cast/build-actors.ts'
import { type DrawnActor, drawActor } from '../scene/cast/draw-actor.ts'
import { type SceneStage, stageOf } from '../scene/compose-scene.ts'
import { openBookends } from './bookends.ts'
import { openStillFilm, type StillFilm } from './draw-stills.ts'
import { openFilmCast } from './film-cast.ts'
import type { FilmDesign } from './film-design.ts'
import { openFilmSet } from './film-set.ts'
import type { Stills } from './open-still.ts'
import { type Seen, seenAt } from './seen.ts'

/** As in drawn animation: everybody is drawn for two frames. */
const framesADrawing = 2

export type FilmDrawer = {
  /** Frames from `first` to before `last`, in their order; each is good until the next is asked for. */
  draw: (first: number, last: number) => Generator<Picture>
  close: () => void
}

export function frameCount({ seconds, framesPerSecond }: FilmDesign): number {
  return Math.max(1, Math.round(seconds * framesPerSecond))
}

/** Width and height in pixels. */
export function openFilmDrawer(
  film: FilmDesign,
  { width, height, stills }: { width: number; height: number; stills?: Stills | undefined },
  workspace: Workspace,
): FilmDrawer {
  if (film.isOfStills && stills) return drawerOf(film, openStillFilm(film, stills))
  const stage = stageOf(film.scene, width, height)
  const count = frameCount(film)
  const momentOf = (frame: number) => frame / Math.max(1, film.loops ? count : count - 1)
  const seenIn = (frame: number) => seenAt(film, momentOf(frame), width, height)
  const path = Array.from({ length: count }, (_, frame) => seenIn(frame))
  const set = openFilmSet(stage, path)
  const cast = openFilmCast(film)

  function enter(frame: number): void {
    const seen = path[frame] ?? seenIn(frame)
    const standings = cast(frame / film.framesPerSecond)
    set.enter(drawCast(workspace, stage, standings, seen), seen)
  }

  const { framesPerSecond } = film
  const bookends = stills && openBookends(stills, { count, framesPerSecond })
  return {
    *draw(first, last) {
      for (let frame = first; frame < last; frame++) {
        if (frame === first || frame % framesADrawing === 0) enter(frame)
        const own = set.show(path[frame] ?? seenIn(frame), frame / framesPerSecond)
        yield bookends ? bookends(own, frame) : own
      }
    },
    close: set.close,
  }
}

function drawerOf(film: FilmDesign, stillFilm: StillFilm): FilmDrawer {
  const last = Math.max(1, frameCount(film) - 1)
  return {
    *draw(from, to) {
      for (let frame = from; frame < to; frame++) yield stillFilm(frame / last)
    },
    close: () => {},
  }
}

function drawCast(
  workspace: Workspace,
  stage: SceneStage,
  standings: readonly Standing[],
  { view, around }: Seen,
): DrawnActor[] {
  const { design } = stage
  const cast = design.cast.map((actor) => ({ ...actor, turn: actor.turn + around }))
  const now: SceneStage = { ...stage, view, design: { ...design, cast } }
  return standings
    .map((standing) => drawActor(workspace, now, standing, { isFilm: true }))
    .filter((drawn) => drawn !== undefined)
}
