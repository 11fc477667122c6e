/** Where everything on a page lies. The page is 2048 units wide and high, whatever its size in pixels. */

export const pageSide = 2048

/** Page units from the upper left corner. */
export type Box = { x: number; y: number; width: number; height: number }

const margin = 64

export const boxes = {
  header: { x: margin, y: 56, width: pageSide - 2 * margin, height: 124 },
  turnaround: { x: margin, y: 200, width: pageSide - 2 * margin, height: 1118 },
  expressions: { x: margin, y: 1342, width: 720, height: 642 },
  props: { x: 804, y: 1342, width: 640, height: 642 },
  palette: { x: 1464, y: 1342, width: 520, height: 360 },
  notes: { x: 1464, y: 1722, width: 520, height: 262 },
  footer: { x: margin, y: 2000, width: pageSide - 2 * margin, height: 30 },
} as const satisfies Record<string, Box>

/** Height of a card's title line. */
const cardTitle = 54
export const cardPadding = 20

export function inside(box: Box, padding = cardPadding): Box {
  return {
    x: box.x + padding,
    y: box.y + cardTitle,
    width: box.width - 2 * padding,
    height: box.height - cardTitle - padding,
  }
}

/** Cells of a grid that fills a box, row by row. */
export function gridCells(box: Box, columns: number, rows: number, gap: number): Box[] {
  const width = (box.width - gap * (columns - 1)) / columns
  const height = (box.height - gap * (rows - 1)) / rows
  return Array.from({ length: columns * rows }, (_, i) => ({
    x: box.x + (i % columns) * (width + gap),
    y: box.y + Math.floor(i / columns) * (height + gap),
    width,
    height,
  }))
}

/** Space under a picture for its name. */
export const captionHeight = 38

/** The part of a cell that is left for a picture. */
export function pictureRoom(cell: Box): Box {
  return { ...cell, height: cell.height - captionHeight }
}

/** Baseline of a caption under a picture of this height, when picture and caption stand together in the middle of the cell. */
export function captionBaseline(cell: Box, pictureHeight: number): number {
  return pictureTop(cell, pictureHeight) + pictureHeight + 27
}

export function pictureTop(cell: Box, pictureHeight: number): number {
  return cell.y + (cell.height - captionHeight - pictureHeight) / 2
}
