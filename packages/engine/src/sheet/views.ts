/** The figure from four sides, each as large as the panel allows. */

import type { ViewsRoom } from '../page/formats.ts'
import { snapBox } from '../page/painter.ts'
import { panelId } from '../page/panel.ts'
import type { Place, Standing, TurnaroundPlan } from '../page/standing.ts'
import { planTurnaround } from '../page/turnaround-plan.ts'
import { type Camera, cameraBasis } from '../render/camera.ts'
import { measureView } from '../render/measure.ts'
import type { Picture } from '../render/picture.ts'
import { profileOf } from '../render/profile.ts'
import { renderScene } from '../render/render.ts'
import type { Scene } from '../render/scene.ts'
import type { Shot } from './shot.ts'
import { inked, type Studio } from './studio.ts'

const views = [
  { label: 'FRONT', yaw: 0 },
  { label: 'THREE-QUARTER', yaw: 40 },
  { label: 'SIDE', yaw: 90 },
  { label: 'BACK', yaw: 180 },
]

/** Something that stands beside the figure on its ground line: a staff, a banner. */
export type StandingProp = { label: string; index: number; scene: Scene; yaw: number }

export function planViews(
  scene: Scene,
  heightCm: number,
  props: readonly StandingProp[],
  { room, scale }: { room: ViewsRoom; scale: number },
): { turnaround: TurnaroundPlan; views: Shot[] } {
  const figure = views.map((view) => ({ ...view, scene, motif: { of: 'figure' } as const }))
  const beside = props.map(({ index, ...prop }) => ({
    ...prop,
    motif: { of: 'prop', index, isSetDown: true } as const,
  }))
  const sights = [...figure, ...beside]
  const turnaround = planTurnaround(
    sights.map((sight) => standingOf(sight, heightCm)),
    heightCm,
    room,
  )
  return {
    turnaround,
    views: sights.map(({ label, yaw, motif }, i) => ({
      id: panelId('view', label),
      motif,
      camera: cameraOf(yaw, turnaround, turnaround.places[i], scale),
      weight: 1,
    })),
  }
}

function standingOf(
  { label, yaw, scene }: { label: string; yaw: number; scene: Scene },
  heightCm: number,
): Standing {
  const { positions, indices } = scene
  const { feet, ...extent } = measureView(positions, yaw, heightCm * 0.06)
  const profile = profileOf(positions, indices, yaw, extent.bottom, extent.top)
  return { label, extent, profile, feet }
}

function cameraOf(yaw: number, plan: TurnaroundPlan, place: Place, scale: number): Camera {
  const box = snapBox(place.box, scale)
  const { right } = cameraBasis(yaw, 0)
  const ground = Math.round((plan.groundY - box.y) * scale)
  return {
    yaw,
    pitch: 0,
    target: [right[0] * place.centre.x, place.centre.y, right[2] * place.centre.x],
    pixelsPerCm: plan.unitsPerCm * scale,
    width: Math.round(box.width * scale),
    height: Math.round(box.height * scale),
    ...(place.lowest > -soleCm && { ground }),
  }
}

/** So little below the line is a sole's roundness, in cm: a ghost or a snake hangs lower. */
const soleCm = 1

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
