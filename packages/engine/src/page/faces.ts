/** Six expressions, each in its own tile. */
import type { Picture } from '../render/picture.ts'
import { type Box, captionBaseline, gridCells, inside, type Layout, pictureRoom } from './layout.ts'
import {
  drawCaption,
  drawCard,
  drawPicture,
  type Painter,
  roundedPath,
  snapBox,
} from './painter.ts'
import { printable } from './scripts.ts'

const gap = 14

const grids = [
  [3, 2],
  [2, 3],
  [6, 1],
] as const

/** Three by two, two by three when the card is high, or all in a row: what gives the faces most room. */
function faceCells(layout: Layout): Box[] {
  const box = inside(layout.expressions)
  const room = (cells: Box[]) => {
    const { width, height } = pictureRoom(cells[0])
    return Math.min(width, height * 0.92)
  }
  return grids
    .map(([columns, rows]) => gridCells(box, columns, rows, gap))
    .reduce((best, cells) => (room(cells) > room(best) ? cells : best))
}

/** Boxes of the tiles, without their captions. */
export function faceTiles(layout: Layout, scale: number): Box[] {
  return faceCells(layout).map((cell) => snapBox(pictureRoom(cell), scale))
}

export function drawFaces(
  painter: Painter,
  faces: readonly { name: string; picture: Picture }[],
): void {
  const { context, theme, layout } = painter
  drawCard(painter, layout.expressions, 'EXPRESSIONS')
  const cells = faceCells(layout)
  const tiles = faceTiles(layout, painter.scale)
  faces.slice(0, cells.length).forEach(({ name, picture }, i) => {
    const tile = tiles[i]
    context.save()
    roundedPath(context, tile, 12)
    context.clip()
    context.fillStyle = i % 2 === 0 ? theme.tint : theme.otherTint
    context.fillRect(tile.x, tile.y, tile.width, tile.height)
    drawPicture(painter, picture, tile.x, tile.y)
    context.restore()
    drawCaption(
      painter,
      printable(name.replaceAll('_', ' ').toUpperCase()),
      tile.x + tile.width / 2,
      captionBaseline(cells[i], tile.height),
      tile.width,
      theme.ink,
    )
  })
}
