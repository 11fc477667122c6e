/** A design becomes a page, one step after the other in this thread. */
import type { Design } from '../design/design.ts'
import { pageSide } from '../page/layout.ts'
import type { Page } from '../page/page.ts'
import { openCast } from './cast.ts'
import { composeSheet } from './compose-sheet.ts'
import { drawShot } from './draw-shot.ts'
import { planFigure, planThings } from './plan-sheet.ts'
import type { Shot } from './shot.ts'
import type { Stage } from './stage.ts'
import { openStudio } from './studio.ts'

export function drawPage(design: Design, size: number, onStage: (stage: Stage) => void): Page {
  const studio = openStudio(design.style, size / pageSide)
  const cast = openCast(design)
  const draw = (shot: Shot) => drawShot(studio, cast, shot)
  onStage('build')
  cast.scene()
  onStage('plan')
  const figurePlan = planFigure(cast, size)
  const thingPlan = planThings(cast, figurePlan.layout, size, studio.workspace)
  const { views, faces } = figurePlan
  const { props, details } = thingPlan
  onStage('views')
  const viewPictures = views.map(draw)
  onStage('heads')
  const facePictures = faces.map(draw)
  onStage('things')
  const thingPictures = [...props, ...details].map(draw)
  onStage('page')
  const pictures = [...viewPictures, ...facePictures, ...thingPictures]
  return composeSheet(design, { ...figurePlan, ...thingPlan }, pictures, size)
}
