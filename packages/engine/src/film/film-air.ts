/** What the air of a film carries, painted anew for each frame: shapes on nothing, and what only shines on a smaller sheet. */
import { type Canvas, createCanvas } from '@napi-rs/canvas'
import type { SceneStage } from '../scene/compose-scene.ts'
import { paintEffects } from '../scene/effects/effects.ts'
import { type FrameMemory, type Laying, placeUpright } from './frame-memory.ts'
import type { Seen } from './seen.ts'

export type FilmAir = {
  /** Good until the frame memory forgets it. */
  paint: (seen: Seen, place: 'behind' | 'before', seconds: number) => Laying[]
  close: () => void
}

/** Shine is soft: so many pixels along a side are one. */
const coarse = 3

export function openFilmAir(memory: FrameMemory, stage: SceneStage): FilmAir {
  const { width, height } = memory
  const shapes = createCanvas(width, height)
  const soft = createCanvas(Math.ceil(width / coarse), Math.ceil(height / coarse))
  const [context, shine] = [shapes.getContext('2d'), soft.getContext('2d')]
  return {
    paint({ view }, place, seconds) {
      if (stage.design.effects.length === 0) return []
      context.clearRect(0, 0, width, height)
      shine.setTransform(1, 0, 0, 1, 0, 0)
      shine.clearRect(0, 0, soft.width, soft.height)
      shine.scale(1 / coarse, 1 / coarse)
      paintEffects({ ...stage, view, context, shine }, place, seconds)
      const layingOf = (canvas: Canvas, how: Laying['how'], grown: number): Laying => ({
        ...{ layer: memory.read(canvas), how },
        place: (places) => placeUpright(places, { left: 0, top: 0, across: grown, down: grown }),
      })
      return [layingOf(soft, 'screen', coarse), layingOf(shapes, 'over', 1)]
    },
    close() {
      for (const canvas of [shapes, soft]) {
        canvas.width = 1
        canvas.height = 1
      }
    },
  }
}
