/** The picture of a scene: its setting from far to near, and its cast where they stand in it. */
import { createCanvas } from '@napi-rs/canvas'
import type { Panel } from '../page/panel.ts'
import type { Picture } from '../render/picture.ts'
import type { DrawnActor } from './cast/draw-actor.ts'
import { layActor } from './cast/lay-actor.ts'
import { openGrader } from './grade.ts'
import { lightOf, type SceneLight } from './light/light.ts'
import type { Paint } from './paint/paint.ts'
import { paintPart, type ScenePart } from './parts/parts.ts'
import type { SceneDesign } from './scene-design.ts'
import { settingOf } from './settings/settings.ts'
import { type View, viewOf } from './view.ts'

export type ScenePicture = {
  /** Paints all that lies behind the cast. */
  begin: () => void
  /** What is still to come in front of what was painted, and the cast; then the whole is finished. */
  finish: (cast: readonly DrawnActor[]) => Picture
}

export type SceneStage = { design: SceneDesign; light: SceneLight; view: View }

export function stageOf(design: SceneDesign, width: number, height: number): SceneStage {
  const light = lightOf(design, settingOf(design.setting))
  return { design, light, view: viewOf(design.camera, width, height) }
}

export function openScenePicture(stage: SceneStage): ScenePicture {
  const { design, view } = stage
  const canvas = createCanvas(view.width, view.height)
  const context = canvas.getContext('2d')
  const paint: Paint = { ...stage, context }
  const farthest = Math.max(0, ...design.cast.map(({ place }) => place[1]))
  const parts = partsOf(design)
  const isBehind = ({ z }: ScenePart) => z > farthest
  return {
    begin() {
      for (const part of parts.filter(isBehind)) paintPart(paint, part)
    },
    finish(cast) {
      const rest = parts.filter((part) => !isBehind(part))
      const layers = [
        ...rest.map((part) => ({ z: part.z, lay: () => paintPart(paint, part) })),
        ...cast.map((drawn) => ({ z: drawn.z, lay: () => layActor(paint, drawn) })),
      ]
      for (const { lay } of layers.sort((a, b) => b.z - a.z)) lay()
      const grader = openGrader(view)
      grader.grade(paint)
      grader.close()
      const { data } = context.getImageData(0, 0, view.width, view.height)
      canvas.width = 1
      return { width: view.width, height: view.height, data }
    },
  }
}

/** Where each of the cast is seen, in fractions of the picture. */
export function panelsOf(
  { cast }: SceneDesign,
  drawn: readonly DrawnActor[],
  { width, height }: Pick<Picture, 'width' | 'height'>,
): Panel[] {
  return drawn
    .toSorted((a, b) => a.index - b.index)
    .map(({ index, figure: { frame } }) => ({
      id: `cast-${index + 1}`,
      label: cast[index].title,
      x: frame.left / width,
      y: frame.top / height,
      width: frame.width / width,
      height: frame.height / height,
    }))
}

/** Far things come first; what is told first of equals stays first. */
export function partsOf(design: SceneDesign): ScenePart[] {
  return settingOf(design.setting).parts.toSorted((a, b) => b.z - a.z)
}
