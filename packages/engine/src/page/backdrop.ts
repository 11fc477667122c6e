/** What is behind the figures of a turnaround: a disc, or what belongs to the page's paper. */
import type { Painter } from './painter.ts'
import type { TurnaroundPlan } from './standing.ts'

export function drawBackdrop(painter: Painter, plan: TurnaroundPlan): void {
  const { backdrop } = painter.theme
  if (backdrop === 'blinds') drawBlinds(painter, plan)
  else if (backdrop === 'wash') drawWashes(painter, plan)
  else if (backdrop === 'axes') drawAxes(painter, plan)
  else drawDisc(painter, plan)
}

/** A pale disc behind the front view says where to look first. */
function drawDisc({ context, theme }: Painter, { places, panel }: TurnaroundPlan): void {
  context.globalAlpha = 0.1
  context.fillStyle = theme.accent
  context.beginPath()
  const middle = panel.y + panel.height / 2
  context.arc(places[0].axisX, middle, 0.255 * panel.height, 0, 2 * Math.PI)
  context.fill()
  context.globalAlpha = 1
}

/** The light of a lamp in the street, through blinds. */
function drawBlinds({ context, theme }: Painter, { panel, groundY }: TurnaroundPlan): void {
  const slats = 13
  const pitch = (groundY - panel.y) / (slats + 1)
  // Numbers stand at the left edge.
  const light = context.createLinearGradient(panel.x, 0, panel.x + panel.width, 0)
  light.addColorStop(0.03, theme.tint)
  light.addColorStop(0.2, theme.mute)
  light.addColorStop(0.75, theme.line)
  light.addColorStop(1, theme.tint)
  context.fillStyle = light
  context.globalAlpha = 0.5
  const fall = 0.07 * panel.width
  for (let i = 0; i < slats; i++) {
    const y = panel.y + (i + 0.15) * pitch
    context.beginPath()
    context.moveTo(panel.x, y)
    context.lineTo(panel.x + panel.width, y + fall)
    context.lineTo(panel.x + panel.width, y + fall + 0.5 * pitch)
    context.lineTo(panel.x, y + 0.5 * pitch)
    context.fill()
  }
  context.globalAlpha = 1
}

/** A wash of thin colour behind every figure, its pigment gathered where it dried. */
function drawWashes({ context, theme }: Painter, plan: TurnaroundPlan): void {
  const { places, panel, groundY } = plan
  context.globalCompositeOperation = 'multiply'
  const height = groundY - panel.y
  places.forEach(({ axisX }, i) => {
    for (let glaze = 0; glaze < 3; glaze++) {
      const turn = 2.4 * i + 1.7 * glaze
      const x = axisX + 0.06 * height * Math.sin(turn)
      const y = panel.y + (0.52 + 0.05 * Math.cos(1.3 * turn)) * height
      blotPath(context, x, y, (0.27 - 0.05 * glaze) * height, turn)
      const colour = theme.washes[glaze % 2]
      context.fillStyle = colour
      context.globalAlpha = 0.3
      context.fill()
      context.strokeStyle = colour
      context.lineWidth = 3
      context.globalAlpha = 0.4
      context.stroke()
    }
  })
  context.globalCompositeOperation = 'source-over'
  context.globalAlpha = 1
}

/** A round blot whose edge wanders. */
function blotPath(
  context: Painter['context'],
  x: number,
  y: number,
  radius: number,
  turn: number,
): void {
  const steps = 96
  context.beginPath()
  for (let i = 0; i <= steps; i++) {
    const a = (2 * Math.PI * i) / steps
    const wander =
      0.1 * Math.sin(3 * a + turn) + 0.06 * Math.sin(7 * a + 2 * turn) + 0.025 * Math.sin(17 * a)
    const r = radius * (1 + wander)
    context.lineTo(x + 0.92 * r * Math.cos(a), y + 1.25 * r * Math.sin(a))
  }
  context.closePath()
}

/** The axis of every view, in long and short dashes, and the whole height between arrows. */
function drawAxes(
  { context, theme }: Painter,
  { places, marks, groundY, scaleX }: TurnaroundPlan,
): void {
  const top = Math.min(...marks.map(({ y }) => y))
  context.strokeStyle = theme.mute
  context.fillStyle = theme.mute
  context.lineWidth = 1.5
  context.globalAlpha = 0.6
  context.setLineDash([22, 6, 4, 6])
  for (const { axisX } of places) {
    context.beginPath()
    context.moveTo(axisX, top - 22)
    context.lineTo(axisX, groundY + 14)
    context.stroke()
  }
  context.setLineDash([])
  const x = scaleX + 22
  const crown = marks.find(({ isTop }) => isTop)?.y ?? top
  context.beginPath()
  context.moveTo(x, crown)
  context.lineTo(x, groundY)
  context.stroke()
  for (const [y, way] of [
    [crown, 1],
    [groundY, -1],
  ]) {
    context.beginPath()
    context.moveTo(x, y)
    context.lineTo(x - 5, y + 15 * way)
    context.lineTo(x + 5, y + 15 * way)
    context.fill()
  }
  context.globalAlpha = 1
}
