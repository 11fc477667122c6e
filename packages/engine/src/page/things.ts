/** Props at their true proportions, and round close-ups of what the figure wears. */
import { drawCard } from './card.ts'
import { type Box, captionBaseline, pictureRoom, pictureTop } from './layout.ts'
import type { PaddedPicture } from './padded-picture.ts'
import { drawCaption, type Outline, type PagePainter, snapBox } from './painter.ts'
import { printable } from './scripts.ts'

/** A picture made for a box; it may be smaller than the box and is then set in its middle. */
export type Shown = { id: string; label: string; cell: Box; picture: PaddedPicture }

/** The box a prop's picture must fit into. */
export function propBox(cell: Box): Box {
  const picture = pictureRoom(cell)
  return {
    x: picture.x + 6,
    y: picture.y + 2,
    width: picture.width - 12,
    height: picture.height - 4,
  }
}

/** The square round which a close-up is drawn. */
export function detailBox(cell: Box, scale: number): Box {
  const picture = pictureRoom(cell)
  const side = Math.min(picture.width, picture.height) - 6
  return snapBox(
    {
      x: picture.x + (picture.width - side) / 2,
      y: pictureTop(cell, side),
      width: side,
      height: side,
    },
    scale,
  )
}

export function drawThings(
  painter: PagePainter,
  props: readonly Shown[],
  details: readonly Shown[],
): void {
  drawCard(painter, painter.layout.props, props.length > 0 ? 'PROPS & DETAILS' : 'DETAILS')
  for (const prop of props) drawProp(painter, prop)
  for (const detail of details) drawDetail(painter, detail)
}

function drawProp(painter: PagePainter, prop: Shown): void {
  const { label, cell, picture } = prop
  const { scale } = painter
  const box = propBox(cell)
  const width = (picture.width - 2 * picture.padding) / scale
  const height = (picture.height - 2 * picture.padding) / scale
  const place = snapBox(
    { x: box.x + (box.width - width) / 2, y: pictureTop(cell, height), width, height },
    scale,
  )
  painter.show(prop, place.x, place.y)
  captionUnder(painter, label, cell, height)
}

function drawDetail(painter: PagePainter, detail: Shown): void {
  const { context, over, theme } = painter
  const { label, cell } = detail
  const box = detailBox(cell, painter.scale)
  const circle: Outline = (path) => {
    path.beginPath()
    path.arc(box.x + box.width / 2, box.y + box.height / 2, box.width / 2, 0, 2 * Math.PI)
  }
  circle(context)
  context.fillStyle = theme.tint
  context.fill()
  painter.show(detail, box.x, box.y, circle)
  circle(over)
  over.strokeStyle = theme.accent
  over.lineWidth = 3
  over.stroke()
  captionUnder(painter, label, cell, box.height)
}

function captionUnder(painter: PagePainter, label: string, cell: Box, pictureHeight: number): void {
  const y = captionBaseline(cell, pictureHeight)
  const text = printable(label.toUpperCase())
  const writer = { ...painter, context: painter.over }
  drawCaption(writer, text, cell.x + cell.width / 2, y, cell.width)
}
