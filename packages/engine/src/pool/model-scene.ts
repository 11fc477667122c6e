/** A modeller's part in a scene: what it is to be, and its cast, drawn one by one while the setting is being painted. */
import { buildFigure } from '../figure/build-figure.ts'
import { drawActor } from '../scene/cast/draw-actor.ts'
import { stageOf } from '../scene/compose-scene.ts'
import { designScene } from '../scene/design-scene.ts'
import type { SceneDesign } from '../scene/scene-design.ts'
import type { SceneOrder, Tell } from './messages.ts'
import type { Hand } from './modeller.ts'
import { throwIfStopped } from './stopping.ts'
import type { Watch } from './watch.ts'

export function modelScene(
  order: SceneOrder,
  hand: Hand,
  tell: Tell,
  { begin }: Watch,
): { brief: undefined; design: SceneDesign } {
  const { scene, number } = order
  begin('design')
  const design = designScene(scene)
  tell({ kind: 'counted', order: number, count: design.cast.length + 1 })
  hand.give({ kind: 'set', order, design })
  const stage = stageOf(design, scene.width, scene.height)
  design.cast.forEach((actor, i) => {
    throwIfStopped(order)
    begin('build')
    const { expression } = actor
    const figure = buildFigure(actor.design, { expression })
    begin('views')
    const drawn = drawActor(hand.next().workspace, stage, i, figure)
    if (drawn) hand.give({ kind: 'enter', order, drawn })
  })
  return { brief: undefined, design }
}
