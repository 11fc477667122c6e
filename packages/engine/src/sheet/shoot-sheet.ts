/** Goes through a sheet shot by shot: what is planned, and in which order pictures are made. */
import type { Workspace } from '../render/workspace.ts'
import type { Cast } from './cast.ts'
import { planFigure, planThings } from './plan-sheet.ts'
import type { SheetPlan } from './sheet-plan.ts'
import type { Shot } from './shot.ts'
import type { Stage } from './stage.ts'

export type Shooting = {
  /** Memory to look for close-ups in. */
  workspace: () => Workspace
  take: (shot: Shot, stage: Stage) => void
  onStage: (stage: Stage) => void
  /** Told how many pictures are known to come in all, as soon as it is known. */
  onCount?: (count: number) => void
}

/** Views come first: while close-ups are being chosen, another thread may be painting them. */
export function shootSheet(
  cast: Cast,
  size: number,
  { workspace, take, onStage, onCount = () => {} }: Shooting,
): SheetPlan {
  onStage('build')
  cast.scene()
  onStage('plan')
  const figurePlan = planFigure(cast, size)
  const { layout, views, faces } = figurePlan
  onCount(views.length + faces.length)
  onStage('views')
  for (const shot of views) take(shot, 'views')
  onStage('plan')
  const thingPlan = planThings(cast, layout, size, workspace())
  const things = [...thingPlan.props, ...thingPlan.details]
  onCount(views.length + faces.length + things.length)
  onStage('heads')
  for (const shot of faces) take(shot, 'heads')
  onStage('things')
  for (const shot of things) take(shot, 'things')
  return { ...figurePlan, ...thingPlan }
}
