/** Text that stays where it belongs: measured, made smaller, wrapped, and only then shortened. */
import type { SKRSContext2D } from '@napi-rs/canvas'
import { type Family, families } from './fonts.ts'
import { latinSpelling } from './latin-spelling.ts'

export type TextStyle = {
  family: Family
  size: number
  colour: string
  /** Extra space after each letter, in page units. */
  spacing?: number
  align?: 'left' | 'center' | 'right'
}

/** What the fonts can show: Latin letters of every language, and everyday signs. */
const shown =
  /[\u0020-\u007e\u00a0-\u017f\u0218-\u021b\u1e9e\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac\u2122\u2212]/u

/**
 * The text in letters the fonts have: accents they lack are dropped, Cyrillic and Greek are spelled in Latin,
 * and a run of anything else becomes one ellipsis.
 */
export function printable(text: string): string {
  const letters = [...text.normalize('NFC').replace(/\s+/gu, ' ')].map(printableLetter)
  return letters
    .join('')
    .replace(/…[\s…]*…/gu, '…')
    .replace(/^[\s…]+$/u, '')
    .replace(/ +/gu, ' ')
    .trim()
}

function printableLetter(letter: string): string {
  if (shown.test(letter)) return letter
  const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '')
  if (bare !== '' && [...bare].every((part) => shown.test(part))) return bare
  const latin = latinSpelling.get(bare.toLowerCase())
  if (latin !== undefined) return bare === bare.toLowerCase() ? latin : capital(latin)
  // Joiners, variation signs and pictures say nothing a line of text would miss.
  return /\p{M}|\p{Cf}|\p{So}|\p{Sk}|\p{Cn}|\p{Co}/u.test(letter) ? '' : '…'
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function useStyle(context: SKRSContext2D, style: TextStyle): void {
  context.font = `${style.size}px ${families[style.family]}`
  context.fillStyle = style.colour
  context.letterSpacing = `${style.spacing ?? 0}px`
  context.textAlign = 'left'
  context.textBaseline = 'alphabetic'
}

/** Width of a line without the empty space after its last letter. */
export function widthOf(context: SKRSContext2D, text: string, style: TextStyle): number {
  useStyle(context, style)
  const width = context.measureText(text).width
  return text === '' ? 0 : width - (style.spacing ?? 0)
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
  context.fillText(text, x - shift, y)
  context.letterSpacing = '0px'
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
  const letters = [...text]
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
  const size = Math.max(smallest, Math.floor((style.size * maxWidth * 2) / width) / 2)
  return { ...style, size }
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
  const lines: string[] = []
  let rest = text.split(' ')
  while (rest.length > 0 && lines.length < maxLines) {
    let count = 1
    while (
      count < rest.length &&
      widthOf(context, rest.slice(0, count + 1).join(' '), style) <= maxWidth
    ) {
      count++
    }
    const isLast = lines.length === maxLines - 1
    const line = rest.slice(0, isLast ? rest.length : count).join(' ')
    const cut = shorten(context, line, maxWidth, style)
    lines.push(cut)
    if (cut !== line) return { lines, isWhole: false }
    rest = rest.slice(isLast ? rest.length : count)
  }
  return { lines, isWhole: true }
}
