/** The colours: a bar that shows how much of each there is, then each with its name, number and shades. */

import type { Swatch } from '../design/design.ts'
import { hexToOklch } from '../math/colour.ts'
import { drawCard } from './card.ts'
import { inside } from './layout.ts'
import { type Painter, roundedPath } from './painter.ts'
import { printable } from './scripts.ts'
import { drawFitted, drawLine, fitSize, type TextStyle, widthOf, wrap } from './text.ts'

/** A swatch and the shade and deep tone the figure is drawn with. */
export type ShadedSwatch = Swatch & { shade: string; deep: string }

const most = 12
const barHeight = 26
/** Room for a swatch with its name. */
const columnWidth = 245
/** Rows that lie closer have no room for a name in two lines. */
const leastPitch = 50

export function drawPalette(painter: Painter, palette: readonly ShadedSwatch[]): void {
  // Where the figure shows no colours, they are those it is to have.
  drawCard(painter, painter.layout.palette, painter.theme.isColourless ? 'COLOUR KEY' : 'PALETTE')
  const box = inside(painter.layout.palette)
  const columns = Math.max(1, Math.round(box.width / columnWidth))
  const top = box.y + barHeight + 14
  const room = Math.floor((box.y + box.height - top) / leastPitch)
  const swatches = mostTelling(palette, Math.min(most, Math.max(5, room) * columns))
  drawBar(painter, swatches, box)
  const rows = Math.ceil(swatches.length / columns)
  const pitch = Math.min(112, (box.y + box.height - top) / Math.max(1, rows))
  const column = (box.width + 12) / columns
  swatches.forEach((swatch, i) => {
    const x = box.x + 2 + (i % columns) * column
    drawSwatch(painter, swatch, x, top + Math.floor(i / columns) * pitch, column - 14, pitch)
  })
}

/** Those that are told first. */
function mostTelling(palette: readonly ShadedSwatch[], count: number): readonly ShadedSwatch[] {
  const turns = palette.map(({ turn = 0 }) => turn).toSorted((a, b) => a - b)
  const last = turns[count - 1] ?? Number.POSITIVE_INFINITY
  return palette.filter(({ turn = 0 }) => turn <= last).slice(0, count)
}

/** Shares as lengths; even the least is wide enough to see. */
function drawBar(
  painter: Painter,
  swatches: readonly Swatch[],
  box: { x: number; y: number; width: number },
): void {
  const { context } = painter
  const least = 0.035
  const weights = swatches.map((swatch) => Math.max(least, swatch.share))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const bar = { x: box.x + 2, y: box.y, width: box.width - 4, height: barHeight }
  context.save()
  roundedPath(context, bar, 7)
  context.clip()
  let x = bar.x
  swatches.forEach((swatch, i) => {
    const width = (weights[i] / total) * bar.width
    context.fillStyle = swatch.hex
    context.fillRect(x, bar.y, width + 1, barHeight)
    x += width
  })
  context.restore()
  outline(painter, bar, 7)
}

function outline(
  { context }: Painter,
  box: { x: number; y: number; width: number; height: number },
  radius: number,
): void {
  roundedPath(context, box, radius)
  context.strokeStyle = 'rgba(40, 25, 20, 0.35)'
  context.lineWidth = 1.2
  context.stroke()
}

function drawSwatch(
  painter: Painter,
  swatch: ShadedSwatch,
  x: number,
  y: number,
  width: number,
  pitch: number,
): void {
  const { context, theme } = painter
  // Few colours are shown larger.
  const large = Math.max(1, pitch / 84)
  const height = Math.min(62 * large, pitch - 9)
  const chip = 56 * large
  const box = { x, y, width: chip, height }
  context.save()
  roundedPath(context, box, 8)
  context.clip()
  context.fillStyle = swatch.hex
  context.fillRect(x, y, chip, height)
  context.fillStyle = swatch.shade
  context.fillRect(x + chip * 0.6, y, chip * 0.4, height * 0.6)
  context.fillStyle = swatch.deep
  context.fillRect(x + chip * 0.6, y + height * 0.6, chip * 0.4, height)
  context.restore()
  outline(painter, box, 8)
  const name: TextStyle = { family: 'strong', size: pitch > 62 ? 22 : 19, colour: theme.ink }
  const hex: TextStyle = {
    family: 'label',
    size: pitch > 62 ? 19 : 17,
    colour: theme.mute,
    spacing: 1,
  }
  const left = x + chip + 12
  const room = width - chip - 14
  const middle = y + height / 2
  // What is left of a row below its number, for each of two lines.
  const tallest = (pitch - hex.size - 4) / 2
  const { lines, style } = setName(painter, printable(swatch.name), { room, tallest }, name)
  // The last line stands where a single one would, or half a line lower.
  const last = middle - 3 + (lines.length - 1) * style.size * 0.5
  lines.forEach((line, i) => {
    const y = last - (lines.length - 1 - i) * style.size
    drawFitted(context, line, left, y, room, style, 12)
  })
  const drop = lines.length > 1 ? style.size * 0.5 : 0
  drawLine(context, swatch.hex.toUpperCase(), left, middle + name.size * 0.9 + drop, hex)
}

/** Smaller than this a name is broken into two lines. */
const leastOneLine = 17
const leastTwoLines = 12

/** A name is never cut: what is too long for one line is written in two. */
function setName(
  { context }: Painter,
  text: string,
  { room, tallest }: { room: number; tallest: number },
  style: TextStyle,
): { lines: string[]; style: TextStyle } {
  const one = fitSize(context, text, room, style, leastOneLine)
  if (widthOf(context, text, one) <= room) return { lines: [text], style: one }
  for (let size = Math.min(18, Math.floor(tallest)); size >= leastTwoLines; size--) {
    const smaller = { ...style, size }
    const { lines, isWhole } = wrap(context, text, room, 2, smaller)
    if (isWhole) return { lines, style: smaller }
  }
  return { lines: [text], style: one }
}

/** Lightest first is easier to read than by chance when shares are equal. */
export function byShare(a: Swatch, b: Swatch): number {
  return b.share - a.share || hexToOklch(b.hex).l - hexToOklch(a.hex).l
}
