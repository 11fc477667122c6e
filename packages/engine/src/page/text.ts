/** Text that stays where it belongs: measured, made smaller, wrapped, and only then shortened. */
import type { SKRSContext2D } from '@napi-rs/canvas'
import { type Family, families, weights } from './fonts.ts'
import { clusters, foreignLetters, isJoined, pieces, readsLeftward } from './scripts.ts'
import { familiesFor } from './world-fonts.ts'

export type TextStyle = {
  family: Family
  size: number
  colour: string
  /** Extra space after each letter, in page units. */
  spacing?: number
  align?: 'left' | 'center' | 'right'
}

function useStyle(context: SKRSContext2D, text: string, style: TextStyle): void {
  context.font = fontOf(text, style)
  context.fillStyle = style.colour
  context.letterSpacing = `${isJoined(text) ? 0 : (style.spacing ?? 0)}px`
  context.textAlign = 'left'
  context.textBaseline = 'alphabetic'
  context.direction = readsLeftward(text) ? 'rtl' : 'ltr'
}

/** The page's own typefaces have the Latin letters; others come from elsewhere, in the same weight. */
function fontOf(text: string, { family, size }: TextStyle): string {
  const own = families[family]
  const foreign = foreignLetters(text)
  if (foreign.length === 0) return `${size}px ${own}`
  // A word with some of its letters in another typeface is worse than another typeface.
  const isLatin = foreign.every((letter) => /\p{Script=Latin}/u.test(letter))
  const others = familiesFor(text, isLatin ? text : foreign).map((name) => `"${name}"`)
  const all = isLatin ? [...others, own] : [own, ...others]
  return `${weights[family]} ${size}px ${all.join(', ')}`
}

/** Width of a line without the empty space after its last letter. */
export function widthOf(context: SKRSContext2D, text: string, style: TextStyle): number {
  useStyle(context, text, style)
  const width = context.measureText(text).width
  return text === '' || isJoined(text) ? width : width - (style.spacing ?? 0)
}

/** How far the ink of a line reaches above its baseline and below. */
export function reachOf(
  context: SKRSContext2D,
  text: string,
  style: TextStyle,
): { up: number; down: number } {
  useStyle(context, text, style)
  const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = context.measureText(text)
  return { up, down }
}

/** A line of a page: where its baseline begins, and how wide it is, in page units. */
export type WrittenLine = { text: string; x: number; y: number; width: number; style: TextStyle }

const notebooks = new WeakMap<SKRSContext2D, WrittenLine[]>()

/** From now on the lines of a page are noted, and those in the page's own typefaces no longer drawn. */
export function noteLines(context: SKRSContext2D, lines: WrittenLine[]): void {
  notebooks.set(context, lines)
}

/** From now on they are drawn again. */
export function drawLines(context: SKRSContext2D): void {
  notebooks.delete(context)
}

/** Whether a line is noted and need not be drawn. */
function noteLine(context: SKRSContext2D, line: WrittenLine): boolean {
  const notebook = notebooks.get(context)
  if (notebook === undefined || line.text === '') return false
  notebook.push(line)
  return foreignLetters(line.text).length === 0
}

/** Draws one line as it is; `x` is its left, middle or right as the style says. Returns its width. */
export function drawLine(
  context: SKRSContext2D,
  text: string,
  x: number,
  y: number,
  style: TextStyle,
): number {
  const width = widthOf(context, text, style)
  const shift = style.align === 'center' ? width / 2 : style.align === 'right' ? width : 0
  const isNoted = noteLine(context, { text, x: x - shift, y, width, style })
  if (!isNoted) context.fillText(text, x - shift, y)
  context.letterSpacing = '0px'
  context.direction = 'ltr'
  return width
}

/** The line cut at a word, or at a letter when the first word alone is too long, with an ellipsis. */
export function shorten(
  context: SKRSContext2D,
  text: string,
  maxWidth: number,
  style: TextStyle,
): string {
  if (widthOf(context, text, style) <= maxWidth) return text
  const letters = clusters(text)
  let low = 0
  let high = letters.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const cut = `${letters.slice(0, middle).join('').trimEnd()}…`
    if (widthOf(context, cut, style) <= maxWidth) low = middle
    else high = middle - 1
  }
  const cut = letters.slice(0, low).join('')
  const space = cut.lastIndexOf(' ')
  const atWord = space > cut.length * 0.5 ? cut.slice(0, space) : cut
  return `${atWord.replace(/[\s,;:.\-–…]+$/u, '')}…`
}

/** The greatest size between `smallest` and the style's own at which the line fits. */
export function fitSize(
  context: SKRSContext2D,
  text: string,
  maxWidth: number,
  style: TextStyle,
  smallest: number,
): TextStyle {
  const width = widthOf(context, text, style)
  if (width <= maxWidth) return style
  // Space between letters stays as it is.
  const space = isJoined(text) ? 0 : ([...text].length - 1) * (style.spacing ?? 0)
  const size = Math.floor((style.size * (maxWidth - space) * 2) / (width - space)) / 2
  return { ...style, size: Math.max(smallest, size) }
}

/** Draws one line no wider than `maxWidth`: smaller first, then shortened. */
export function drawFitted(
  context: SKRSContext2D,
  text: string,
  x: number,
  y: number,
  maxWidth: number,
  style: TextStyle,
  smallest = style.size * 0.75,
): number {
  const fitted = fitSize(context, text, maxWidth, style, smallest)
  return drawLine(context, shorten(context, text, maxWidth, fitted), x, y, fitted)
}

/** Breaks text into at most `maxLines` lines; what does not fit ends in an ellipsis. */
export function wrap(
  context: SKRSContext2D,
  text: string,
  maxWidth: number,
  maxLines: number,
  style: TextStyle,
): { lines: string[]; isWhole: boolean } {
  const fits = (line: string) => widthOf(context, line, style) <= maxWidth
  const lines: string[] = []
  let rest = pieces(text)
  while (rest.length > 0 && lines.length < maxLines) {
    const [first, ...others] = rest
    // A word that is longer than a line goes on in the next.
    if (!fits(first.trim())) rest = [...clusters(first), ...others]
    const isLast = lines.length === maxLines - 1
    const count = isLast ? rest.length : countFitting(rest, fits)
    const line = joined(rest, count)
    const cut = shorten(context, line, maxWidth, style)
    lines.push(cut)
    if (cut !== line) return { lines, isWhole: false }
    rest = rest.slice(count)
  }
  return { lines, isWhole: true }
}

/** How many parts a line holds: one at least. */
function countFitting(parts: readonly string[], fits: (line: string) => boolean): number {
  let low = 1
  let high = parts.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(joined(parts, middle))) low = middle
    else high = middle - 1
  }
  return low
}

function joined(parts: readonly string[], count: number): string {
  return parts.slice(0, count).join('').trim()
}
