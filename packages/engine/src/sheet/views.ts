/** The figure from four sides, each as large as the panel allows. */
import { type PaddedPicture, snapBox } from '../page/painter.ts'
import { type Place, planTurnaround, type TurnaroundPlan } from '../page/turnaround-plan.ts'
import { cameraBasis } from '../render/camera.ts'
import { measureView } from '../render/measure.ts'
import type { Picture } from '../render/picture.ts'
import { profileOf } from '../render/profile.ts'
import { renderScene } from '../render/render.ts'
import type { Scene } from '../render/scene.ts'
import { drawPadded, inked, type Studio } from './studio.ts'

const views = [
  { label: 'FRONT', yaw: 0 },
  { label: 'THREE-QUARTER', yaw: 40 },
  { label: 'SIDE', yaw: 90 },
  { label: 'BACK', yaw: 180 },
]

/** Something that stands beside the figure on its ground line: a staff, a banner. */
export type Companion = { label: string; scene: Scene; yaw: number }

export function drawViews(
  studio: Studio,
  scene: Scene,
  heightCm: number,
  companions: readonly Companion[],
): { plan: TurnaroundPlan; pictures: PaddedPicture[] } {
  const shots = [...views.map((view) => ({ ...view, scene })), ...companions]
  const standing = shots.map(({ label, yaw, scene: shown }) => {
    const { feet, ...extent } = measureView(shown.positions, yaw, heightCm * 0.06)
    const { positions, indices } = shown
    const profile = profileOf(positions, indices, yaw, extent.bottom, extent.top)
    return { label, extent, profile, feet }
  })
  const plan = planTurnaround(standing, heightCm)
  const pictures = shots.map((shot, i) => drawView(studio, shot, plan, plan.places[i]))
  return { plan, pictures }
}

function drawView(
  studio: Studio,
  shot: { scene: Scene; yaw: number },
  plan: TurnaroundPlan,
  place: Place,
): PaddedPicture {
  const { scale } = studio
  const box = snapBox(place.box, scale)
  const { right } = cameraBasis(shot.yaw, 0)
  const camera = {
    yaw: shot.yaw,
    pitch: 0,
    target: [right[0] * place.centre.x, place.centre.y, right[2] * place.centre.x] as const,
    pixelsPerCm: plan.unitsPerCm * scale,
    width: Math.round(box.width * scale),
    height: Math.round(box.height * scale),
  }
  return drawPadded(studio, shot.scene, camera, inked(studio, 1))
}

/** One whole view in a picture, standing on its lower edge. */
export function drawStanding(
  studio: Studio,
  scene: Scene,
  yaw: number,
  size: { width: number; height: number },
  pixelsPerCm: number,
  weight: number,
): Picture {
  const { left, right, bottom } = measureView(scene.positions, yaw, 0)
  const x = (left + right) / 2
  const y = bottom + (size.height / 2 - 4) / pixelsPerCm
  const across = cameraBasis(yaw, 0).right
  const target = [across[0] * x, y, across[2] * x] as const
  const camera = { yaw, pitch: 0, target, pixelsPerCm, ...size }
  return renderScene(scene, camera, inked(studio, weight), studio.workspace)
}
