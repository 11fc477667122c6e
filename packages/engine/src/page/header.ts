/** Title, words and facts at the head of the page, and the line at its foot. */
import type { Design } from '../design/design.ts'
import type { Painter } from './painter.ts'
import { foreignLetters, printable } from './scripts.ts'
import {
  drawFitted,
  drawLine,
  fitSize,
  reachOf,
  shorten,
  type TextStyle,
  widthOf,
  wrap,
} from './text.ts'

export type HeaderText = Pick<Design, 'title' | 'subtitle' | 'facts' | 'tags'>

const space = 48
/** Nothing of a title hangs lower than this, in units below the header's top. */
const lowest = 80

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
  const title = titleOf(text)
  const wanted: TextStyle = { family: 'title', size: 66, colour: theme.ink, spacing: 2 }
  const fitted = fitSize(
    context,
    title,
    room,
    fitHeight(context, title, lowest - 2 - lift, wanted),
    34,
  )
  const { up, down } = reachOf(context, title, fitted)
  const usual = Math.min(66 - (66 - fitted.size) / 4, lowest - down) - lift
  const baseline = y + Math.max(usual, up)
  drawLine(context, shorten(context, title, room, fitted), left, baseline, fitted)
  words.lines.forEach((line, i) => {
    drawLine(context, line, left + 2, y + 101 - lift + i * 26, words.style)
  })
  context.fillStyle = theme.ink
  context.globalAlpha = 0.8
  context.fillRect(x, y + 122, width, 2)
  context.globalAlpha = 1
}

/** Capitals, or what they do when there is no typeface for the title. */
function titleOf({ title, facts }: HeaderText): string {
  const role = facts.find(([name]) => name === 'Role')?.[1] ?? ''
  return printable(title.toUpperCase()) || printable(role.toUpperCase()) || 'CHARACTER'
}

/** Some scripts are higher and deeper than Latin letters: their lines are set smaller, to be no higher than those may be. */
function fitHeight(
  context: Painter['context'],
  text: string,
  height: number,
  style: TextStyle,
): TextStyle {
  if (foreignLetters(text).length === 0) return style
  const { up, down } = reachOf(context, text, style)
  return { ...style, size: Math.min(style.size, Math.floor((style.size * height) / (up + down))) }
}

/** The words on one line, a little smaller when they must be, or else on two. */
function setSubtitle({ context, theme }: Painter, subtitle: string, room: number) {
  const style: TextStyle = { family: 'italic', size: 25, colour: theme.mute }
  if (subtitle === '') return { lines: [], style }
  const quoted = `“${subtitle}”`
  const fitted = fitSize(context, quoted, room, fitHeight(context, quoted, 26, style), 22)
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
    const set = fitSize(context, printable(content), widest, value, 20)
    const shown = shorten(context, printable(content), widest, set)
    const heading = shorten(context, printable(name.toUpperCase()), widest, label)
    const width = Math.max(widthOf(context, shown, set), widthOf(context, heading, label))
    drawLine(context, heading, x - width, y + 66, label)
    drawLine(context, shown, x - width, y + 96, set)
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
  const words = tags.map((tag) => printable(tag.toUpperCase())).filter(Boolean)
  const room = across - width - space
  drawFitted(context, words.join('  ·  '), x + across, baseline, room, { ...style, align: 'right' })
}
