/** Six expressions, each in its own tile. */
import type { Picture } from '../render/picture.ts'
import { type Box, boxes, captionBaseline, gridCells, inside, pictureRoom } from './layout.ts'
import {
  drawCaption,
  drawCard,
  drawPicture,
  type Painter,
  roundedPath,
  snapBox,
} from './painter.ts'
import { printable } from './text.ts'
import { washed } from './theme.ts'

const columns = 3
const rows = 2

/** Boxes of the tiles, without their captions. */
export function faceTiles(scale: number): Box[] {
  return gridCells(inside(boxes.expressions), columns, rows, 14).map((cell) =>
    snapBox(pictureRoom(cell), scale),
  )
}

export function drawFaces(
  painter: Painter,
  faces: readonly { name: string; picture: Picture }[],
): void {
  const { context, theme } = painter
  drawCard(painter, boxes.expressions, 'EXPRESSIONS')
  const cells = gridCells(inside(boxes.expressions), columns, rows, 14)
  const tiles = faceTiles(painter.scale)
  faces.slice(0, cells.length).forEach(({ name, picture }, i) => {
    const tile = tiles[i]
    context.save()
    roundedPath(context, tile, 12)
    context.clip()
    context.fillStyle = i % 2 === (i < columns ? 0 : 1) ? theme.tint : washed(theme.tint, 0.55)
    context.fillRect(tile.x, tile.y, tile.width, tile.height)
    drawPicture(painter, picture, tile.x, tile.y)
    context.restore()
    drawCaption(
      painter,
      printable(name).replaceAll('_', ' ').toUpperCase(),
      tile.x + tile.width / 2,
      captionBaseline(cells[i], tile.height),
      tile.width,
      theme.ink,
    )
  })
}
