/** The set of a film: its setting in cels, and the cast laid between them, frame by frame. */
import { createCanvas } from '@napi-rs/canvas'
import type { Picture } from '../render/picture.ts'
import type { DrawnActor } from '../scene/cast/draw-actor.ts'
import type { SceneStage } from '../scene/compose-scene.ts'
import { styledPicture } from '../scene/grade.ts'
import type { Paint } from '../scene/paint/paint.ts'
import type { Cel } from './cel.ts'
import {
  type ActorRoom,
  type EnteredActor,
  enterActor,
  layEntered,
  newActorRoom,
} from './entered-actor.ts'
import { openFilmAir } from './film-air.ts'
import type { FrameMemory } from './frame-memory.ts'
import { openFrameGrader } from './grade-frame.ts'
import type { Seen } from './seen.ts'

export type FilmSet = {
  /** Cuts out a new drawing of one of the cast, by its number; undefined where it is not seen. */
  enter: (number: number, drawn: DrawnActor | undefined, seen: Seen) => void
  /** The frame that is seen at a moment, in seconds, with each of the cast as last entered; good until the next. */
  show: (seen: Seen, seconds: number) => Picture
  close: () => void
}

export function openFilmSet(memory: FrameMemory, stage: SceneStage, cels: readonly Cel[]): FilmSet {
  const grade = openFrameGrader(stage, memory)
  const air = openFilmAir(memory, stage)
  const context = createCanvas(1, 1).getContext('2d')
  // Just behind whoever is farthest away.
  const farthest = Math.max(0, ...stage.design.cast.map(({ place }) => place[1])) + 0.001
  const rooms = new Map<number, ActorRoom>()
  const entered = new Map<number, EnteredActor>()
  let drawings = memory.mark()

  return {
    enter(number, drawn, seen) {
      entered.delete(number)
      if (drawn === undefined) return
      const room = rooms.get(number) ?? newActorRoom()
      rooms.set(number, room)
      const paint: Paint = { ...stage, view: seen.view, context }
      entered.set(number, enterActor(memory, room, paint, { drawn, seen }))
      drawings = memory.mark()
    },
    show(seen, seconds) {
      const layers = [
        ...cels.map((cel) => ({ z: cel.order, layings: [cel.lay(seen)] })),
        { z: farthest, layings: air.paint(seen, 'behind', seconds) },
        ...Array.from(entered.values(), (actor) => ({
          z: actor.z,
          layings: layEntered(actor, seen),
        })),
      ]
      const inOrder = layers.toSorted((a, b) => b.z - a.z).flatMap(({ layings }) => layings)
      memory.lay([...inOrder, ...air.paint(seen, 'before', seconds)])
      memory.forget(drawings)
      const picture = grade()
      styledPicture({ ...stage, context }, picture)
      return picture
    },
    close: air.close,
  }
}
