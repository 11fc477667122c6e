/** Goes through a sheet shot by shot: what is planned, and in which order pictures are made. */
import type { Swatch } from '../design/design.ts'
import type { Workspace } from '../render/workspace.ts'
import type { Cast } from './cast.ts'
import type { PagePart } from './compose-sheet.ts'
import { planFigure, planThings } from './plan-sheet.ts'
import type { FigurePlan } from './sheet-plan.ts'
import type { Shot } from './shot.ts'
import type { Stage } from './stage.ts'

/** Who goes along, and is told of everything in its order. */
export type Shooting = {
  /** Memory to look for close-ups in. */
  workspace: () => Workspace
  onStage: (stage: Stage) => void
  /** Told how many pictures are known to come in all, as soon as it is known. */
  onCount?: (count: number) => void
  openPage: (plan: FigurePlan) => void
  take: (shot: Shot, stage: Stage) => void
  /** All pictures of the part are taken. */
  lay: (part: PagePart) => void
}

/** Gives the palette of its page. Views come first: while close-ups are being chosen, another thread may be painting them. */
export function shootSheet(
  cast: Cast,
  size: number,
  { workspace, onStage, onCount = () => {}, openPage, take, lay }: Shooting,
): Swatch[] {
  onStage('build')
  cast.scene()
  onStage('plan')
  const figurePlan = planFigure(cast, size)
  openPage(figurePlan)
  const { views, faces } = figurePlan
  onCount(views.length + faces.length)
  onStage('views')
  // The narrowest first: the sooner it is sketched, the sooner another thread begins.
  for (const shot of views.toSorted((one, other) => one.camera.width - other.camera.width))
    take(shot, 'views')
  lay({ of: 'views' })
  onStage('plan')
  const plan = planThings(cast, figurePlan, size, workspace())
  const things = [...plan.props, ...plan.details]
  onCount(views.length + faces.length + things.length)
  onStage('heads')
  for (const shot of faces) take(shot, 'heads')
  lay({ of: 'faces' })
  onStage('things')
  for (const shot of things) take(shot, 'things')
  lay({ of: 'things', plan })
  return plan.palette
}
