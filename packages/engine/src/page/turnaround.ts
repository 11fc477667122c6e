/** The figure from all sides, on one ground line, with its height to be read off. */
import { drawBackdrop } from './backdrop.ts'
import {
  drawGrid,
  type Illustration,
  type PagePainter,
  type Painter,
  roundedPath,
  snapBox,
} from './painter.ts'
import type { Place, TurnaroundPlan } from './standing.ts'
import { drawFitted, drawLine, type TextStyle } from './text.ts'

/** Draws the panel; `views` in the order of the plan's places. */
export function drawTurnaround(
  painter: PagePainter,
  plan: TurnaroundPlan,
  views: readonly Illustration[],
): void {
  drawGround(painter, plan)
  painter.context.save()
  roundedPath(painter.context, plan.panel, 18)
  painter.context.clip()
  for (const place of plan.places) drawContactShadow(painter, place, plan)
  painter.context.restore()
  views.forEach((view, i) => {
    const { x, y } = snapBox(plan.places[i].box, painter.scale)
    painter.show(view, x, y)
  })
  for (const place of plan.places) drawLabel(painter, place, plan)
}

function drawGround(painter: Painter, plan: TurnaroundPlan): void {
  const { context, theme } = painter
  const { panel } = plan
  context.save()
  roundedPath(context, panel, 18)
  context.clip()
  const ground = context.createLinearGradient(0, panel.y, 0, panel.y + panel.height)
  ground.addColorStop(0, theme.ground[0])
  ground.addColorStop(1, theme.ground[1])
  context.fillStyle = ground
  context.fillRect(panel.x, panel.y, panel.width, panel.height)
  drawGrid(context, theme, panel)
  drawBackdrop(painter, plan)
  context.restore()
  drawMarks(painter, plan)
  context.fillStyle = theme.ink
  context.globalAlpha = 0.75
  context.fillRect(panel.x + 20, plan.groundY, panel.width - 40, 2.5)
  context.globalAlpha = 1
}

function drawMarks({ context, theme }: Painter, plan: TurnaroundPlan): void {
  const right = plan.panel.x + plan.panel.width - 20
  context.strokeStyle = theme.mute
  context.lineWidth = 1.5
  for (const mark of plan.marks) {
    context.globalAlpha = mark.isTop ? 0.6 : 0.34
    context.setLineDash([2, 7])
    context.beginPath()
    context.moveTo(plan.scaleX + 10, mark.y)
    context.lineTo(right, mark.y)
    context.stroke()
    context.setLineDash([])
    context.globalAlpha = 1
    const style: TextStyle = {
      family: 'label',
      size: 17,
      colour: mark.isTop ? theme.accent : theme.mute,
      align: 'right',
    }
    drawLine(context, String(mark.cm), plan.scaleX, mark.y + 6, style)
  }
  const unit: TextStyle = { family: 'label', size: 15, colour: theme.mute, align: 'right' }
  const top = Math.min(...plan.marks.map((mark) => mark.y))
  drawLine(context, 'cm', plan.scaleX, top - 14, unit)
}

/** A wide soft shade falls to the right, away from the light; a narrow dark one says that the soles bear weight. */
function drawContactShadow({ context, theme }: Painter, place: Place, plan: TurnaroundPlan): void {
  const { groundY } = plan
  const half = Math.max(20, (place.feet[1] - place.feet[0]) / 2 + 22)
  const middle = (place.feet[0] + place.feet[1]) / 2
  drawShade(
    context,
    onGround({ x: middle + 0.16 * half, y: groundY + 4, half: 1.22 * half, flat: 0.11 }, plan),
    withStrength(theme.shadow, 0.3),
  )
  drawShade(
    context,
    onGround({ x: middle, y: groundY + 1, half: half - 8, flat: 0.06 }, plan),
    withStrength(theme.shadow, 0.62),
  )
}

/** A shade that fades out before the ground line ends: cut off by the panel's edge it would be no shade. */
function onGround(shade: Shade, { panel }: TurnaroundPlan): Shade {
  const left = Math.max(panel.x + 12, shade.x - shade.half)
  const right = Math.min(panel.x + panel.width - 12, shade.x + shade.half)
  return { ...shade, x: (left + right) / 2, half: (right - left) / 2 }
}

/** A shade's colour where it is strong, half as strong and gone. */
function withStrength(colour: string, strength: number): readonly string[] {
  return [strength, 0.5 * strength, 0].map((alpha) => `rgba(${colour}, ${alpha})`)
}

type Shade = { x: number; y: number; half: number; flat: number }

function drawShade(
  context: Painter['context'],
  { x, y, half, flat }: Shade,
  colours: readonly string[],
): void {
  context.save()
  context.translate(x, y)
  context.scale(1, flat)
  const shade = context.createRadialGradient(0, 0, half * 0.35, 0, 0, half)
  shade.addColorStop(0, colours[0])
  shade.addColorStop(0.7, colours[1])
  shade.addColorStop(1, colours[2])
  context.fillStyle = shade
  context.beginPath()
  context.arc(0, 0, half, 0, 2 * Math.PI)
  context.fill()
  context.restore()
}

function drawLabel({ over, theme }: PagePainter, place: Place, plan: TurnaroundPlan): void {
  const style: TextStyle = {
    family: 'label',
    size: 22,
    colour: theme.ink,
    spacing: 3,
    align: 'center',
  }
  const half = 75
  const left = place.box.x + Math.min(half, place.box.width / 2)
  const right = place.box.x + place.box.width - Math.min(half, place.box.width / 2)
  const room = Math.max(2 * half, place.box.width)
  const { x, width } = plan.panel
  // The name of something slim at the edge is wider than the thing.
  const last = x + width - room / 2 - 6
  const middle = Math.min(Math.max(place.axisX, left), right, last)
  drawFitted(over, place.label, middle, plan.groundY + 40, room, style, 15)
}
