/** Where everything on a page lies, in page units, whatever the page's size in pixels. */
import type { Amounts, PageFormat } from './formats.ts'

/** Side of the square page in units. Every page has as many units in all. */
export const pageSide = 2048

/** Page units from the upper left corner. */
export type Box = { x: number; y: number; width: number; height: number }

export type Layout = Record<
  'page' | 'header' | 'turnaround' | 'expressions' | 'props' | 'palette' | 'notes' | 'footer',
  Box
>

/** The panel of views and the cards, which take what it leaves. */
export function layoutPage(format: PageFormat, turnaroundHeight: number, amounts: Amounts): Layout {
  const { width, height, margin, views } = format
  const across = { x: margin, width: width - 2 * margin }
  const { x, y } = views
  return {
    page: { x: 0, y: 0, width, height },
    header: { ...across, y: margin - 8, height: 124 },
    turnaround: { x, y, width: views.width, height: turnaroundHeight },
    ...format.cards(y + turnaroundHeight, amounts),
    footer: { ...across, y: height - margin + 16, height: 30 },
  }
}
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
