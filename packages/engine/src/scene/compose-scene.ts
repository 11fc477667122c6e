/** The picture of a scene: its setting from far to near, and its cast where they stand in it. */
import { createCanvas } from '@napi-rs/canvas'
import type { Panel } from '../page/panel.ts'
import type { Picture } from '../render/picture.ts'
import type { DrawnActor } from './cast/draw-actor.ts'
import { layActor } from './cast/lay-actor.ts'
import { paintEffects } from './effects/effects.ts'
import { openGrader, styledPicture } from './grade.ts'
import { lightOf, type SceneLight } from './light/light.ts'
import { paintLineup } from './lineup.ts'
import type { Paint } from './paint/paint.ts'
import { orderOf, paintPart, type ScenePart } from './parts/parts.ts'
import type { Actor, SceneDesign } from './scene-design.ts'
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
  if (design.mode === 'lineup') {
    canvas.width = 1
    return { begin() {}, finish: (cast) => paintLineup(design, view, cast) }
  }
  const parts = partsOf(design)
  const isBehind = (part: ScenePart) => orderOf(part) > farthest
  return {
    begin() {
      // What nothing covers is air.
      context.fillStyle = stage.light.haze
      context.fillRect(0, 0, view.width, view.height)
      for (const part of parts.filter(isBehind)) paintPart(paint, part)
      paintEffects(paint, 'behind')
    },
    finish(cast) {
      const rest = parts.filter((part) => !isBehind(part))
      const layers = [
        ...rest.map((part) => ({ z: orderOf(part), lay: () => paintPart(paint, part) })),
        ...cast.map((drawn) => ({ z: drawn.z, lay: () => layActor(paint, drawn) })),
      ]
      for (const { lay } of layers.sort((a, b) => b.z - a.z)) lay()
      paintEffects(paint, 'before')
      const grader = openGrader(stage)
      grader.grade(context)
      grader.close()
      const { data } = context.getImageData(0, 0, view.width, view.height)
      canvas.width = 1
      const picture = { width: view.width, height: view.height, data }
      styledPicture(paint, picture)
      return picture
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
    .flatMap(({ who }) => who)
    .toSorted((a, b) => a.index - b.index)
    .map(({ index, frame }) => ({
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
  const seats = design.cast.flatMap((actor) => (actor.isSeated ? [seatOf(actor)] : []))
  const { parts } = settingOf(design.setting)
  const place = design.isPassed ? parts.flatMap((part) => seenAcross(part, design)) : parts
  const all = [...place, ...seats, ...tablesOf(design)]
  return all.toSorted((a, b) => orderOf(b) - orderOf(a))
}

/** Whoever goes along a street has the fronts of its houses beside them; leaves before the eye would fly past. */
function seenAcross(part: ScenePart, { cast }: SceneDesign): ScenePart[] {
  if (part.part === 'frame') return []
  if (part.part !== 'street') return [part]
  const farthest = Math.max(part.z, ...cast.map(({ place }) => place[1]))
  return [{ part: 'fronts', z: farthest + pavement, style: part.style }]
}

/** Metres between whoever goes along a street and its houses. */
const pavement = 3

/** Who wrestles with arms does it on a table. */
function tablesOf({ meeting, cast }: SceneDesign): ScenePart[] {
  if (meeting?.name !== 'arm_wrestle') return []
  const [one, other] = meeting.pair.map((i) => cast[i])
  const [x, z] = one.place
  const high = 0.0025 * (one.design.person.heightCm + other.design.person.heightCm)
  const boxes = [
    [x, 0, -0.04, 0.1, high, 0.08, '#5f4128'],
    [x, high, -0.28, 0.62, 0.05, 0.56, '#8a6444'],
  ] as const
  return [{ part: 'blocks', z, order: z + 0.01, boxes }]
}

/** A plain block of the right height. */
function seatOf({ place: [x, z], design }: Actor): ScenePart {
  const high = (design.person.heightCm / 100) * 0.26
  const boxes = [[x, 0, -0.22, 0.5, high, 0.44, '#8a6444']] as const
  return { part: 'blocks', z, order: z + 0.01, boxes }
}
