/** What a sheet shows and where, as plain data. */
import type { Swatch } from '../design/design.ts'
import type { Layout } from '../page/layout.ts'
import type { TurnaroundPlan } from '../page/standing.ts'
import type { FaceShot, Shot, ThingShot } from './shot.ts'

/** The figure from all sides and its faces, and the layout they ask for. */
export type FigurePlan = {
  layout: Layout
  turnaround: TurnaroundPlan
  views: Shot[]
  faces: FaceShot[]
}

/** What lies in the panel of props and close-ups, and the colours that were seen while these were chosen. */
export type ThingPlan = { props: ThingShot[]; details: ThingShot[]; palette: Swatch[] }
