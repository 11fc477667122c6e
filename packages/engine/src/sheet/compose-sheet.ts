/** Everything a sheet shows, drawn and laid on its page. */
import type { Design } from '../design/design.ts'
import type { Figure, PropModel } from '../figure/figure.ts'
import { rgbToHex } from '../math/colour.ts'
import { faceTiles } from '../page/faces.ts'
import { inside, layoutPage, pageSide } from '../page/layout.ts'
import { composePage, type Page } from '../page/page.ts'
import { byShare, type ShadedSwatch } from '../page/palette-card.ts'
import { planProps } from '../page/prop-plan.ts'
import { rampOf } from '../render/ramp.ts'
import { prepareScene } from '../render/scene.ts'
import { drawDetails, findDetails } from './close-ups.ts'
import { drawHeads, withBareFace } from './heads.ts'
import { drawProps, viewProp } from './prop-views.ts'
import type { Stage } from './stage.ts'
import { openStudio } from './studio.ts'
import { drawViews } from './views.ts'

/** The built character: its figure, its figure with any expression, and its props in the design's order. */
export type Cast = {
  figure: Figure
  figureWith: (expression: string) => Figure
  props: readonly PropModel[]
}

const mostProps = 6
const mostDetails = 8
/** A prop that nobody holds stands beside the figure when it is at least this share of its height. */
const tallShare = 0.6

export function composeSheet(
  design: Design,
  cast: Cast,
  size: number,
  onStage: (stage: Stage) => void,
): Page {
  const studio = openStudio(design.style, size / pageSide)
  const { figure } = cast
  // What is in hand comes before what only belongs to the character.
  const views = cast.props
    .map((model, i) => ({ model, prop: design.hold[i] }))
    .sort((a, b) => Number(a.prop.carry === 'none') - Number(b.prop.carry === 'none'))
    .slice(0, mostProps)
    .map(({ model, prop }) => ({ ...viewProp(prop.label, model), carry: prop.carry }))
  const tall = views.find(
    ({ carry, extent }) =>
      carry === 'none' && extent.top - extent.bottom > tallShare * figure.heightCm,
  )
  const beside = tall ? [standing(tall)] : []
  const scene = prepareScene(figure)
  onStage('views')
  const turnaround = drawViews(studio, scene, figure.heightCm, beside)
  const layout = layoutPage(turnaround.plan.panel.height)
  const tiles = faceTiles(layout, studio.scale)
  onStage('heads')
  const faces = drawHeads(studio, tiles, design.expressions, (expression) =>
    withBareFace(cast.figureWith(expression), design.wear),
  )
  onStage('things')
  const inPanel = views.filter((view) => view !== tall)
  const details = findDetails(studio, figure, scene, design, mostDetails)
  const shapes = inPanel.map(({ extent }) => ({
    width: extent.right - extent.left,
    height: extent.top - extent.bottom,
  }))
  const plan = planProps(inside(layout.props), shapes, details.length)
  const content = {
    design,
    layout,
    palette: shadedPalette(design),
    turnaround,
    faces,
    props: drawProps(studio, inPanel, plan.props),
    details: drawDetails(studio, figure, details, plan.details),
  }
  onStage('page')
  return composePage(content, size)
}

/** A prop set down on its lower end. */
function standing(view: ReturnType<typeof viewProp>) {
  const { scene, extent, label, yaw } = view
  const positions = Float32Array.from(scene.positions, (value, i) =>
    i % 3 === 1 ? value - extent.bottom : value,
  )
  return { label: label.toUpperCase(), scene: { ...scene, positions }, yaw }
}

function shadedPalette(design: Design): ShadedSwatch[] {
  return design.palette.toSorted(byShare).map((swatch) => {
    const ramp = rampOf({ base: swatch.hex, surface: 'cloth' })
    return { ...swatch, shade: rgbToHex(ramp.shade), deep: rgbToHex(ramp.deep) }
  })
}
