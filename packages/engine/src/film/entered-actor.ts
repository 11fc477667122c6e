/** A drawing of one of the cast in the frame's memory, which moves with the camera until the next is drawn. */
import { createCanvas } from '@napi-rs/canvas'
import type { DrawnActor } from '../scene/cast/draw-actor.ts'
import type { Frame } from '../scene/cast/figure-camera.ts'
import { type ActorCutOut, cutOutActor } from '../scene/cast/lay-actor.ts'
import type { Paint } from '../scene/paint/paint.ts'
import {
  type FrameMemory,
  type Layer,
  type Laying,
  newRoom,
  placeUpright,
  type Room,
} from './frame-memory.ts'
import { movedFrom, type Seen } from './seen.ts'

type Laid = { layer: Layer; frame: Frame }

export type EnteredActor = {
  z: number
  /** As what it was drawn. */
  seen: Seen
  figure: Laid
  /** What the frame is multiplied by, where it throws its shadow. */
  shade: Laid
}

/** Where drawings of one of the cast are kept: each takes the place of the last. */
export type ActorRoom = { figure: Room; shade: Room }

export function newActorRoom(): ActorRoom {
  return { figure: newRoom(), shade: newRoom() }
}

export function enterActor(
  memory: FrameMemory,
  room: ActorRoom,
  paint: Paint,
  { drawn, seen }: { drawn: DrawnActor; seen: Seen },
): EnteredActor {
  const cutOut = cutOutActor(paint, drawn)
  const entered = {
    ...{ z: drawn.z, seen },
    figure: { layer: memory.read(cutOut.canvas, room.figure), frame: drawn.figure.frame },
    shade: readShade(memory, room.shade, paint, cutOut),
  }
  cutOut.close()
  return entered
}

/** Shade is soft: so many pixels along a side are one. */
const coarse = 2

/** White, and what is darkened darker. */
function readShade(
  memory: FrameMemory,
  room: Room,
  paint: Paint,
  { shade, layShade }: ActorCutOut,
): Laid {
  const canvas = createCanvas(Math.ceil(shade.width / coarse), Math.ceil(shade.height / coarse))
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.scale(1 / coarse, 1 / coarse)
  context.translate(-shade.left, -shade.top)
  layShade({ ...paint, context })
  const layer = memory.read(canvas, room)
  const frame = { ...shade, width: coarse * canvas.width, height: coarse * canvas.height }
  canvas.width = 1
  canvas.height = 1
  return { layer, frame }
}

/** Laid in as if the drawing were flat: from where the camera was then to where it is now. */
export function layEntered({ z, seen: then, figure, shade }: EnteredActor, now: Seen): Laying[] {
  const { grown, left, top } = movedFrom(then.view, now, z)
  const layingOf = ({ layer, frame }: Laid, how: Laying['how']): Laying => ({
    ...{ layer, how },
    place: (places) =>
      placeUpright(places, {
        left: left + frame.left * grown,
        top: top + frame.top * grown,
        across: (grown * frame.width) / layer.width,
        down: (grown * frame.height) / layer.height,
      }),
  })
  return [layingOf(shade, 'multiply'), layingOf(figure, 'over')]
}
