/** Words and characters in, one painted scene out: the engine's recipe for scenes. */
import { encodePng } from './encode/png.ts'
import { newWorkspace } from './render/workspace.ts'
import { buildActors } from './scene/cast/build-actors.ts'
import { drawActor } from './scene/cast/draw-actor.ts'
import { openScenePicture, stageOf } from './scene/compose-scene.ts'
import { designScene } from './scene/design-scene.ts'
import { lineUp } from './scene/lineup.ts'
import type { SceneDesign } from './scene/scene-design.ts'
import type { CastOrder } from './scene/scene-words.ts'

export type SceneRequest = {
  prompt: string
  style: string | undefined
  seed: number
  /** Pixels. */
  width: number
  height: number
  cast: readonly CastOrder[]
  outputMode: 'picture' | 'lineup'
}

export type DrawnScene = {
  png: Uint8Array
  width: number
  height: number
  title: string
  design: SceneDesign
}

/** The same words, cast, style, seed and size give the same bytes on every machine. */
export async function drawScene(request: SceneRequest): Promise<DrawnScene> {
  const { outputMode, ...words } = request
  const made = designScene({ ...words, mode: outputMode })
  const design = outputMode === 'lineup' ? lineUp(made, [...buildActors(made)]) : made
  const { width, height } = request
  const png = await encodePng(drawSceneDesign(design, width, height))
  return { png, width, height, title: design.title, design }
}

/** Draws a design, which may be one that was stored with a scene. */
export function drawSceneDesign(design: SceneDesign, width: number, height: number) {
  const stage = stageOf(design, width, height)
  const picture = openScenePicture(stage)
  picture.begin()
  const workspace = newWorkspace()
  const cast = Array.from(buildActors(design), (standing) => drawActor(workspace, stage, standing))
  return picture.finish(cast.filter((drawn) => drawn !== undefined))
}
