/** A modeller's part in a scene: what it is to be, and its cast, drawn one by one while the setting is being painted. */
import { buildActors } from '../scene/cast/build-actors.ts'
import { drawActor } from '../scene/cast/draw-actor.ts'
import { stageOf } from '../scene/compose-scene.ts'
import { designScene } from '../scene/design-scene.ts'
import { lineUp } from '../scene/lineup.ts'
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
  const made = designScene(scene)
  tell({ kind: 'counted', order: number, count: made.cast.length + 1 })
  const isLineup = scene.mode === 'lineup'
  // Who stands where in a line follows from the figures; a scene knows it before.
  const standings = isLineup ? [...buildActors(made)] : buildActors(made)
  const design = Array.isArray(standings) ? lineUp(made, standings) : made
  hand.give({ kind: 'set', order, design })
  const stage = stageOf(design, scene.width, scene.height)
  begin('build')
  for (const standing of standings) {
    throwIfStopped(order)
    begin('views')
    const drawn = drawActor(hand.next(false).workspace, stage, standing)
    if (drawn) hand.give({ kind: 'enter', order, drawn })
    begin('build')
  }
  return { brief: undefined, design }
}
