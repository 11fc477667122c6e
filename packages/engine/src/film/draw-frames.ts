/** Frames of a film, one after the other: the cast is drawn anew where it moves, the camera moves in each of them. */
import { type Lender, openLender } from '../render/arrays.ts'
import type { Picture } from '../render/picture.ts'
import type { Workspace } from '../render/workspace.ts'
import { type DrawnActor, drawActor } from '../scene/cast/draw-actor.ts'
import { type SceneStage, stageOf } from '../scene/compose-scene.ts'
import { openBookends } from './bookends.ts'
import { openStillFilm, type StillFilm } from './draw-stills.ts'
import { openFilmCast } from './film-cast.ts'
import type { FilmDesign } from './film-design.ts'
import { openFilmSet } from './film-set.ts'
import { openFrameMemory } from './frame-memory.ts'
import { offBy, type Stood } from './off-by.ts'
import type { Stills } from './open-still.ts'
import { beginCels, newSharedCels, type SharedCels } from './paint-cels.ts'
import { type Seen, seenAt } from './seen.ts'

/** As in drawn animation: a drawing is good for two frames … */
const framesADrawing = 2
/** … and for as long as nothing in it is off by more than this, in heights of the picture: a pixel of 720 lines. */
const mostOff = 1 / 720

export type FilmDrawer = {
  /** Frames from `first` to before `last`, in their order; each is good until the next is asked for. */
  draw: (first: number, last: number) => Generator<Picture>
  close: () => void
}

export function frameCount({ seconds, framesPerSecond }: FilmDesign): number {
  return Math.max(1, Math.round(seconds * framesPerSecond))
}

/** Pixels. */
type Size = { width: number; height: number }

/** What the camera sees in each frame. */
function pathOf(film: FilmDesign, { width, height }: Size): Seen[] {
  const count = frameCount(film)
  const steps = Math.max(1, film.loops ? count : count - 1)
  return Array.from({ length: count }, (_, frame) => seenAt(film, frame / steps, width, height))
}

/** Room in which threads that draw a film together share its setting; none where it has none. */
export function newFilmCels(film: FilmDesign, size: Size): SharedCels | undefined {
  if (film.isOfStills) return undefined
  return newSharedCels(stageOf(film.scene, size.width, size.height), pathOf(film, size))
}

export function openFilmDrawer(
  film: FilmDesign,
  { width, height, stills, cels }: Size & { stills?: Stills; cels?: SharedCels | undefined },
  workspace: Workspace,
): FilmDrawer {
  if (film.isOfStills && stills) return drawerOf(film, openStillFilm(film, stills))
  const stage = stageOf(film.scene, width, height)
  const path = pathOf(film, { width, height })
  const memory = openFrameMemory(width, height)
  const finishCels = beginCels(memory, stage, path, cels)
  const cast = openFilmCast(film)
  const set = openFilmSet(memory, stage, finishCels())

  const once = openLender()
  /** As who is held was drawn. */
  const held: Stood[] = []

  function enter(frame: number, isFirst: boolean): void {
    const seen = path[frame]
    for (const [number, standing] of cast(frame / film.framesPerSecond).entries()) {
      const now: Stood = { actor: film.scene.cast[standing.who[0]], standing, seen }
      if (!isFirst && offBy(held[number], now) <= mostOff * height) continue
      held[number] = now
      set.enter(number, drawNow({ workspace, once }, stage, now), seen)
    }
  }

  const { framesPerSecond } = film
  const bookends = stills && openBookends(stills, { count: path.length, framesPerSecond })
  return {
    *draw(first, last) {
      for (let frame = first; frame < last; frame++) {
        if (frame === first || frame % framesADrawing === 0) enter(frame, frame === first)
        const own = set.show(path[frame], frame / framesPerSecond)
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

function drawNow(
  { workspace, once }: { workspace: Workspace; once: Lender },
  stage: SceneStage,
  { standing, seen: { view, around } }: Stood,
): DrawnActor | undefined {
  const { design } = stage
  const cast = design.cast.map((actor) => ({ ...actor, turn: actor.turn + around }))
  const now: SceneStage = { ...stage, view, design: { ...design, cast } }
  return drawActor(workspace, now, standing, once)
}
