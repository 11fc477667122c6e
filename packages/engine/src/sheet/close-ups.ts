/** Round close-ups of what the figure wears, each of something that its picture really shows. */
import type { Design } from '../design/design.ts'
import type { Figure } from '../figure/figure.ts'
import type { Box } from '../page/layout.ts'
import { panelId } from '../page/panel.ts'
import { detailBox } from '../page/things.ts'
import type { Camera } from '../render/camera.ts'
import type { Scene } from '../render/scene.ts'
import { type Survey, surveyScene } from '../render/survey.ts'
import type { Workspace } from '../render/workspace.ts'
import { type CloseUp, findCloseUps, openSight, type Sight } from './find-close-ups.ts'
import type { ThingShot } from './shot.ts'
import { subjectsOf } from './subjects.ts'

const yaws = [0, 35, -35, 180]
/** Without half-tones what is turned from the light is black, whatever its colour. */
const litYaws = [0, 35, 180]
/** Pixels a survey of the whole figure is high. */
const surveyHeight = 200

/** How far apart the middles of two frames are, in sides of a frame; closer while there are not enough. */
const distances = [0.85, 0.42]
const enough = 6

/** The whole figure as it is seen from all round. `scene` is its scene. */
export function lookRound(
  workspace: Workspace,
  figure: Figure,
  scene: Scene,
  { hold, style }: Design,
): Sight[] {
  const held = hold.filter(({ carry }) => /hand/.test(carry)).map(({ id }) => id)
  const hides = new Set([...held, 'companion'])
  const isInTheWay = figure.parts.map(
    ({ region, material }) => /hand$/.test(region ?? '') || hides.has(material.split('.')[0]),
  )
  const isHair = figure.parts.map(({ material }) => /^hair\b/.test(material))
  const seenFrom = style === 'noir' ? litYaws : yaws
  return seenFrom.map((yaw) =>
    openSight(yaw, surveyFrom(yaw, workspace, figure, scene), isInTheWay, isHair),
  )
}

/** The best close-ups of a figure, at most `most`, no two of the same place. */
export function findDetails(
  sights: readonly Sight[],
  figure: Figure,
  design: Design,
  most: number,
): CloseUp[] {
  const found = subjectsOf(figure, design)
    .map((subject) => findCloseUps(subject, sights, figure.parts, figure.heightCm))
    .filter((shots) => shots.length > 0)
    .sort((a, b) => b[0].worth - a[0].worth)
  const chosen: CloseUp[] = []
  for (const apart of distances) {
    for (const shots of found) {
      if (chosen.length === most || (apart < distances[0] && chosen.length >= enough)) break
      const shot = isTold(shots[0], chosen)
        ? undefined
        : shots.find((other) => isApart(other, chosen, apart) && isNews(other, chosen))
      if (shot) chosen.push(shot)
    }
  }
  return chosen
}

/** Whether there is a close-up of this place, or enough of them of the thing it is on. */
function isTold({ label, of, most }: CloseUp, chosen: readonly CloseUp[]): boolean {
  const same = chosen.filter((other) => other.of === of)
  return same.length >= most || chosen.some((other) => other.label === label)
}

/** A hem goes all round: at one height a garment looks alike. */
function isNews({ of, isBroad, point, side }: CloseUp, chosen: readonly CloseUp[]): boolean {
  return chosen.every(
    (other) =>
      !isBroad ||
      other.of !== of ||
      Math.abs(other.point[1] - point[1]) > 0.35 * (side + other.side),
  )
}

function surveyFrom(yaw: number, workspace: Workspace, figure: Figure, scene: Scene): Survey {
  const { min, max } = figure.bounds
  const pixelsPerCm = surveyHeight / figure.heightCm
  const wide = 2 * Math.max(-min[0], max[0], -min[2], max[2], 1)
  const camera: Camera = {
    yaw,
    pitch: 0,
    target: [0, max[1] / 2, 0],
    pixelsPerCm,
    width: Math.ceil(wide * pixelsPerCm),
    height: Math.ceil(max[1] * pixelsPerCm),
  }
  return surveyScene(scene, camera, workspace)
}

/** An eye and the whole face round it are two pictures. */
const otherScale = 1.6

function isApart({ point, side }: CloseUp, chosen: readonly CloseUp[], apart: number): boolean {
  return chosen.every((other) => {
    const isFew = apart < distances[0]
    const ratio = Math.max(side, other.side) / Math.min(side, other.side)
    if (isFew && ratio > otherScale) return true
    const square = point.reduce((sum, value, axis) => sum + (value - other.point[axis]) ** 2, 0)
    return Math.sqrt(square) > (apart * (side + other.side)) / 2
  })
}

export function planDetailShots(
  details: readonly CloseUp[],
  cells: readonly Box[],
  scale: number,
): ThingShot[] {
  return cells.slice(0, details.length).map((cell, i) => {
    const { label, point, yaw, side } = details[i]
    const pixels = Math.round(detailBox(cell, scale).width * scale)
    return {
      id: panelId('detail', String(i + 1)),
      label,
      cell,
      motif: { of: 'detail', point, reach: 1.2 * side },
      camera: {
        yaw,
        pitch: 0,
        target: point,
        pixelsPerCm: pixels / side,
        width: pixels,
        height: pixels,
      },
      weight: 0.8,
    }
  })
}
