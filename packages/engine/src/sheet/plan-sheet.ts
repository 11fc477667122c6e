/** What a sheet shows and where, decided before anything is drawn: plain data, so that any thread may draw any picture of it. */

import { isSatIn } from '../design/set-down.ts'
import { faceTiles } from '../page/faces.ts'
import { formats } from '../page/formats.ts'
import { inside, layoutPage, pageSide } from '../page/layout.ts'
import { planProps } from '../page/prop-plan.ts'
import type { Workspace } from '../render/workspace.ts'
import type { Cast } from './cast.ts'
import { findDetails, lookRound, planDetailShots } from './close-ups.ts'
import { setDown } from './draw-shot.ts'
import { planFaces } from './heads.ts'
import { type PropView, planPropShots, type ShownThing } from './prop-views.ts'
import { seenPalette } from './seen-palette.ts'
import type { FigurePlan, ThingPlan } from './sheet-plan.ts'
import type { Motif } from './shot.ts'
import { planViews, type StandingProp } from './views.ts'

const mostProps = 6
const mostDetails = 8
/** A prop that nobody holds stands beside the figure when it is at least this share of its height. */
const tallShare = 0.6

/** Plans the larger pictures first: they can be drawn while the others are still being chosen. */
export function planFigure(cast: Cast, size: number): FigurePlan {
  const scale = size / pageSide
  const format = formats[cast.design.layout ?? 'square']
  const { heightCm } = cast.figure()
  const { beside } = shownThings(cast)
  const { turnaround, views } = planViews(
    cast.scene(),
    heightCm,
    beside ? [standing(beside)] : [],
    { room: format.views, scale },
  )
  const { palette, notes, expressions } = cast.design
  const amounts = { swatches: palette.length, notes: notes.length }
  const layout = layoutPage(format, turnaround.panel.height, amounts)
  const tiles = faceTiles(layout, scale)
  const faces = planFaces(tiles, expressions, cast.face, { scale, temper: cast.design.face.temper })
  return { layout, turnaround, views, faces }
}

export function planThings(
  cast: Cast,
  { layout, turnaround }: FigurePlan,
  size: number,
  workspace: Workspace,
): ThingPlan {
  const scale = size / pageSide
  const { inPanel } = shownThings(cast)
  const figure = cast.figure()
  const sights = lookRound(workspace, figure, cast.scene(), cast.design)
  const details = findDetails(sights, figure, cast.design, mostDetails)
  const shapes = inPanel.map(({ view: { extent } }) => ({
    width: extent.right - extent.left,
    height: extent.top - extent.bottom,
  }))
  // With pixels of one size all over a page, what is drawn smaller than on the figure loses what is seen there.
  const leastScale = cast.design.style === 'pixel' ? turnaround.unitsPerCm : 0
  const plan = planProps(inside(layout.props), shapes, details.length, leastScale)
  return {
    props: planPropShots(inPanel, plan.props, scale),
    details: planDetailShots(details, plan.details, scale),
    palette: seenPalette(
      cast.design,
      figure.materials,
      sights.map(({ survey }) => survey),
    ),
  }
}

type ShownProp = { index: number; view: PropView }

/** What is shown besides the figure: its animal, and its props. One stands beside it if it is tall and in nobody's hands. */
function shownThings(cast: Cast): { beside: ShownProp | undefined; inPanel: ShownThing[] } {
  const { heightCm } = cast.figure()
  const thing = ({ index }: ShownProp) => cast.design.hold[index]
  const isLoose = (prop: ShownProp) => thing(prop).carry === 'none'
  // What is in hand comes before what only belongs to the character.
  const shown = cast.design.hold
    .map((_, index): ShownProp => ({ index, view: cast.prop(index) }))
    .sort((a, b) => Number(isLoose(a)) - Number(isLoose(b)))
    .slice(0, mostProps)
  const beside = shown.find((prop) => {
    const { top, bottom } = prop.view.extent
    return isLoose(prop) && !isSatIn(thing(prop)) && top - bottom > tallShare * heightCm
  })
  const props = shown
    .filter((prop) => prop !== beside)
    .map(
      ({ index, view }): ShownThing => ({ motif: { of: 'prop', index, isSetDown: false }, view }),
    )
  return { beside, inPanel: [...withView({ of: 'companion' }, cast.companion()), ...props] }
}

function withView(motif: Motif, view: PropView | undefined): ShownThing[] {
  return view === undefined ? [] : [{ motif, view }]
}

function standing({ index, view }: ShownProp): StandingProp {
  const { label, scene, extent, yaw } = view
  return { label: label.toUpperCase(), index, scene: setDown(scene, extent.bottom), yaw }
}
