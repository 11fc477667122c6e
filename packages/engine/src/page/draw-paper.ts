/** The paper itself, lightest behind the figure. */
import type { Box, Layout } from './layout.ts'
import { drawGrid, type Painter } from './painter.ts'

export function drawPaper({ context, theme, layout, scale }: Painter): void {
  const { width, height } = layout.page
  const [x, y] = [width / 2, height * (760 / 2048)]
  const reach = Math.max(width, height) * (1300 / 2048)
  const light = context.createRadialGradient(x, y, 100, x, y, reach)
  light.addColorStop(0, theme.paper)
  light.addColorStop(1, theme.paperEdge)
  context.fillStyle = light
  for (const box of seenOf(layout, scale)) context.fillRect(box.x, box.y, box.width, box.height)
  drawGrid(context, theme, { x: 0, y: 0, width, height })
}

/** Beyond the round corners of panels, in page units. */
const corners = 20

/**
 * What panels and cards leave to be seen, in boxes on whole pixels that do not overlap: a light that fades is dear, and
 * three quarters of it would be covered.
 */
export function seenOf({ page, ...panels }: Layout, scale: number): Box[] {
  const { turnaround, expressions, props, palette, notes } = panels
  const covered = [turnaround, expressions, props, palette, notes].map((box) => inner(box, scale))
  const edges = [0, page.height, ...covered.flatMap(({ y, height }) => [y, y + height])]
  const rows = [...new Set(edges)].toSorted((a, b) => a - b)
  return rows.slice(1).flatMap((bottom, i) => {
    const row = { x: 0, y: rows[i], width: page.width, height: bottom - rows[i] }
    return beside(
      row,
      covered.filter(({ y, height }) => y <= row.y && y + height >= bottom),
    )
  })
}

/** What a row shows between boxes that are as high as it, or higher. */
function beside(row: Box, boxes: readonly Box[]): Box[] {
  const inOrder = boxes.toSorted((one, other) => one.x - other.x)
  const starts = [row.x, ...inOrder.map(({ x, width }) => x + width)]
  const ends = [...inOrder.map(({ x }) => x), row.x + row.width]
  return starts.map((x, i) => ({ ...row, x, width: ends[i] - x })).filter(({ width }) => width > 0)
}

/** A panel without its edges, on whole pixels. */
function inner({ x, y, width, height }: Box, scale: number): Box {
  const up = (at: number) => Math.ceil((at + corners) * scale) / scale
  const down = (at: number) => Math.floor((at - corners) * scale) / scale
  const [left, top] = [up(x), up(y)]
  return {
    x: left,
    y: top,
    width: Math.max(0, down(x + width) - left),
    height: Math.max(0, down(y + height) - top),
  }
}
