/** Where everything on a page lies. The page is 2048 units wide and high, whatever its size in pixels. */

export const pageSide = 2048

/** Page units from the upper left corner. */
export type Box = { x: number; y: number; width: number; height: number }

const margin = 64

const gutter = 24
const turnaroundTop = 200
const bottom = 1984
/** A panel for wide figures is lower, and leaves more room to the cards below. */
export const turnaroundHeights = { least: 780, most: 1118 }

export type Layout = Record<
  'header' | 'turnaround' | 'expressions' | 'props' | 'palette' | 'notes' | 'footer',
  Box
>

const width = pageSide - 2 * margin

/** The panel of views over the cards; the cards take what it leaves. */
export function layoutPage(turnaroundHeight: number): Layout {
  const y = turnaroundTop + turnaroundHeight + gutter
  const height = bottom - y
  const paletteHeight = Math.round(height * 0.57 - 6)
  const right = { x: 1464, width: 520 }
  const notesY = y + paletteHeight + gutter - 4
  return {
    header: { x: margin, y: 56, width, height: 124 },
    turnaround: { x: margin, y: turnaroundTop, width, height: turnaroundHeight },
    expressions: { x: margin, y, width: 720, height },
    props: { x: 804, y, width: 640, height },
    palette: { ...right, y, height: paletteHeight },
    notes: { ...right, y: notesY, height: bottom - notesY },
    footer: { x: margin, y: 2000, width, height: 30 },
  }
}

/** Where the panel of views begins, whatever its height. */
export const turnaroundCorner = { x: margin, y: turnaroundTop, width }

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
