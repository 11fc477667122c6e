/** Six expressions, each in its own tile. */
import { drawCard } from './card.ts'
import { type Box, captionBaseline, gridCells, inside, type Layout, pictureRoom } from './layout.ts'
import {
  drawCaption,
  type Illustration,
  type Outline,
  type PagePainter,
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

/** A portrait, and what is written under it. */
export type Face = Illustration & { name: string }

export function drawFaces(painter: PagePainter, faces: readonly Face[]): void {
  const { context, theme, layout } = painter
  drawCard(painter, layout.expressions, 'EXPRESSIONS')
  const cells = faceCells(layout)
  const tiles = faceTiles(layout, painter.scale)
  faces.slice(0, cells.length).forEach((face, i) => {
    const tile = tiles[i]
    const outline: Outline = (path) => roundedPath(path, tile, 12)
    context.save()
    outline(context)
    context.clip()
    context.fillStyle = i % 2 === 0 ? theme.tint : theme.otherTint
    context.fillRect(tile.x, tile.y, tile.width, tile.height)
    context.restore()
    painter.show(face, tile.x, tile.y, outline)
    drawCaption(
      painter,
      printable(face.name.replaceAll('_', ' ').toUpperCase()),
      tile.x + tile.width / 2,
      captionBaseline(cells[i], tile.height),
      tile.width,
      theme.ink,
    )
  })
}
