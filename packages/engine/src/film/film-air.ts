/** What the air of a film carries, painted anew for each frame: shapes on nothing, and what only shines on a smaller sheet. */
import { createCanvas } from '@napi-rs/canvas'
import type { SceneStage } from '../scene/compose-scene.ts'
import { paintEffects } from '../scene/effects/effects.ts'
import { type FrameMemory, placeUpright } from './frame-memory.ts'
import type { Seen } from './seen.ts'

export type FilmAir = {
  lay: (seen: Seen, place: 'behind' | 'before', seconds: number) => void
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
    lay({ view }, place, seconds) {
      if (stage.design.effects.length === 0) return
      context.clearRect(0, 0, width, height)
      shine.setTransform(1, 0, 0, 1, 0, 0)
      shine.clearRect(0, 0, soft.width, soft.height)
      shine.scale(1 / coarse, 1 / coarse)
      paintEffects({ ...stage, view, context, shine }, place, seconds)
      for (const [canvas, how, grown] of [
        [soft, 'screen', coarse],
        [shapes, 'over', 1],
      ] as const)
        memory.lay(memory.read(canvas), how, (places) =>
          placeUpright(places, { left: 0, top: 0, across: grown, down: grown }),
        )
    },
    close() {
      for (const canvas of [shapes, soft]) {
        canvas.width = 1
        canvas.height = 1
      }
    },
  }
}
