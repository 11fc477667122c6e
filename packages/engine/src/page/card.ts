/** Cards: what a page says beside its views lies on them. */
import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { type Box, cardPadding } from './layout.ts'
import { freeCanvas, type Painter, roundedPath } from './painter.ts'
import { drawFitted, type TextStyle } from './text.ts'

const radius = 16
const blur = 14
const drop = 4

/** A card with a title and a short bar in the accent colour. */
export function drawCard(painter: Painter, box: Box, title: string): void {
  const { context, theme } = painter
  drawShadow(painter, box)
  roundedPath(context, box, radius)
  context.fillStyle = theme.card
  context.fill()
  context.strokeStyle = theme.line
  context.lineWidth = 1.5
  context.stroke()
  context.fillStyle = theme.accent
  context.fillRect(box.x + cardPadding + 2, box.y + 26, 26, 5)
  const style: TextStyle = { family: 'label', size: 23, colour: theme.ink, spacing: 3 }
  drawFitted(context, title, box.x + 60, box.y + 37, box.width - 80, style)
}

/** A blurred edge is dear by its length: one small shadow is cut into its corners and sides, and these are stretched. */
function drawShadow({ context, scale, theme }: Painter, box: Box): void {
  const reach = Math.ceil((2 * blur + drop) * scale)
  const corner = reach + Math.ceil((2 * blur + radius) * scale)
  const sprite = shadowSprite(reach, corner, scale, theme.card)
  const [left, top] = [box.x, box.y].map((at) => Math.round(at * scale) - reach)
  const [right, bottom] = [box.x + box.width, box.y + box.height].map(
    (at) => Math.round(at * scale) + reach,
  )
  const columns = thirds(corner, left, right)
  const rows = thirds(corner, top, bottom)
  context.save()
  context.resetTransform()
  for (const [j, row] of rows.entries())
    for (const [i, column] of columns.entries()) {
      const isMiddle = i === 1 && j === 1
      if (isMiddle) continue
      const source = [column.from, row.from, column.size, row.size] as const
      context.drawImage(sprite, ...source, column.to, row.to, column.length, row.length)
    }
  context.restore()
  freeCanvas(sprite)
}

/** A card's shadow, as small as it can be: `corner` pixels at each end, and one between them that can be stretched. */
function shadowSprite(reach: number, corner: number, scale: number, colour: string): Canvas {
  const side = 2 * corner + 1
  const sprite = createCanvas(side, side)
  const context = sprite.getContext('2d')
  // The card itself, whose edge is smooth: another colour would show in it.
  context.fillStyle = colour
  context.shadowColor = 'rgba(60, 40, 20, 0.10)'
  context.shadowBlur = blur * scale
  context.shadowOffsetY = drop * scale
  const inside = side - 2 * reach
  roundedPath(context, { x: reach, y: reach, width: inside, height: inside }, radius * scale)
  context.fill()
  return sprite
}

/** A corner, what is stretched, and a corner: where each is in the sprite and where on the page. */
function thirds(corner: number, start: number, end: number) {
  return [
    { from: 0, size: corner, to: start, length: corner },
    { from: corner, size: 1, to: start + corner, length: end - start - 2 * corner },
    { from: corner + 1, size: corner, to: end - corner, length: corner },
  ]
}
