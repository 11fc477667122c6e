/** Props at their true proportions, and round close-ups of what the figure wears. */
import { type Box, captionBaseline, pictureRoom, pictureTop } from './layout.ts'
import type { PaddedPicture } from './padded-picture.ts'
import { drawCaption, drawCard, drawPicture, type Painter, snapBox } from './painter.ts'
import { printable } from './scripts.ts'

/** A picture made for a box; it may be smaller than the box and is then set in its middle. */
export type Shown = { label: string; cell: Box; picture: PaddedPicture }

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
  painter: Painter,
  props: readonly Shown[],
  details: readonly Shown[],
): void {
  drawCard(painter, painter.layout.props, props.length > 0 ? 'PROPS & DETAILS' : 'DETAILS')
  for (const prop of props) drawProp(painter, prop)
  for (const detail of details) drawDetail(painter, detail)
}

function drawProp(painter: Painter, { label, cell, picture }: Shown): void {
  const { scale } = painter
  const box = propBox(cell)
  const width = (picture.width - 2 * picture.padding) / scale
  const height = (picture.height - 2 * picture.padding) / scale
  const place = snapBox(
    { x: box.x + (box.width - width) / 2, y: pictureTop(cell, height), width, height },
    scale,
  )
  drawPicture(painter, picture, place.x, place.y)
  captionUnder(painter, label, cell, height)
}

function drawDetail(painter: Painter, { label, cell, picture }: Shown): void {
  const { context, theme } = painter
  const box = detailBox(cell, painter.scale)
  const circle = () => {
    context.beginPath()
    context.arc(box.x + box.width / 2, box.y + box.height / 2, box.width / 2, 0, 2 * Math.PI)
  }
  context.save()
  circle()
  context.fillStyle = theme.tint
  context.fill()
  context.clip()
  drawPicture(painter, picture, box.x, box.y)
  context.restore()
  circle()
  context.strokeStyle = theme.accent
  context.lineWidth = 3
  context.stroke()
  captionUnder(painter, label, cell, box.height)
}

function captionUnder(painter: Painter, label: string, cell: Box, pictureHeight: number): void {
  const y = captionBaseline(cell, pictureHeight)
  const text = printable(label.toUpperCase())
  drawCaption(painter, text, cell.x + cell.width / 2, y, cell.width)
}
