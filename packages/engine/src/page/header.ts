/** Title, words and facts at the head of the page, and the line at its foot. */
import type { Design } from '../design/design.ts'
import type { Painter } from './painter.ts'
import {
  drawFitted,
  drawLine,
  fitSize,
  printable,
  shorten,
  type TextStyle,
  widthOf,
  wrap,
} from './text.ts'

export type HeaderText = Pick<Design, 'title' | 'subtitle' | 'facts' | 'tags'>

const space = 48

export function drawHeader(painter: Painter, text: HeaderText): void {
  const { context, theme } = painter
  const { x, y, width } = painter.layout.header
  const right = x + width
  const factsLeft = drawFacts(painter, text.facts, right, y)
  const left = x + 34
  const room = factsLeft - space - left
  const words = setSubtitle(painter, printable(text.subtitle), room)
  // A second line of words lifts the title.
  const lift = words.lines.length > 1 ? 14 : 0
  context.fillStyle = theme.accent
  context.fillRect(x, y + 8 - lift, 10, 92 + 1.6 * lift)
  const title = printable(text.title).toUpperCase() || 'CHARACTER'
  const wanted: TextStyle = { family: 'title', size: 66, colour: theme.ink, spacing: 2 }
  const fitted = fitSize(context, title, room, wanted, 34)
  const baseline = y + 66 - lift - (66 - fitted.size) / 4
  drawLine(context, shorten(context, title, room, fitted), left, baseline, fitted)
  words.lines.forEach((line, i) => {
    drawLine(context, line, left + 2, y + 101 - lift + i * 26, words.style)
  })
  context.fillStyle = theme.ink
  context.globalAlpha = 0.8
  context.fillRect(x, y + 122, width, 2)
  context.globalAlpha = 1
}

/** The words on one line, a little smaller when they must be, or else on two. */
function setSubtitle({ context, theme }: Painter, subtitle: string, room: number) {
  const style: TextStyle = { family: 'italic', size: 25, colour: theme.mute }
  if (subtitle === '') return { lines: [], style }
  const fitted = fitSize(context, `“${subtitle}”`, room, style, 22)
  const { lines } = wrap(context, `“${subtitle}`, room - widthOf(context, '”', fitted), 2, fitted)
  return {
    lines: lines.map((line, i) => (i === lines.length - 1 ? `${line}”` : line)),
    style: fitted,
  }
}

/** Draws the facts from the right edge inward; returns where they begin. */
function drawFacts(painter: Painter, facts: Design['facts'], right: number, y: number): number {
  const { context, theme } = painter
  const kind: TextStyle = {
    family: 'label',
    size: 26,
    colour: theme.accent,
    spacing: 3,
    align: 'right',
  }
  let begin = right - drawLine(context, 'CHARACTER REFERENCE SHEET', right, y + 32, kind)
  const label: TextStyle = { family: 'label', size: 17, colour: theme.mute, spacing: 1.5 }
  const value: TextStyle = { family: 'strong', size: 26, colour: theme.ink }
  const widest = 200
  let x = right
  for (const [name, content] of facts.slice(0, 4).reverse()) {
    const shown = shorten(context, printable(content), widest, value)
    const heading = shorten(context, printable(name).toUpperCase(), widest, label)
    const width = Math.max(widthOf(context, shown, value), widthOf(context, heading, label))
    drawLine(context, heading, x - width, y + 66, label)
    drawLine(context, shown, x - width, y + 96, value)
    begin = Math.min(begin, x - width)
    x -= width + 38
  }
  return begin
}

export function drawFooter(painter: Painter, tags: readonly string[]): void {
  const { context, theme } = painter
  const style: TextStyle = { family: 'label', size: 17, colour: theme.mute, spacing: 1.5 }
  const { x, y, width: across } = painter.layout.footer
  const baseline = y + 24
  const width = drawLine(context, 'newcharactersheet', x, baseline, style)
  const words = tags.map((tag) => printable(tag).toUpperCase()).filter(Boolean)
  const room = across - width - space
  drawFitted(context, words.join('  ·  '), x + across, baseline, room, { ...style, align: 'right' })
}
