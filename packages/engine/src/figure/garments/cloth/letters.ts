/** Words as they are printed on shirts: capitals drawn with a broad stroke of even width. */
import { type LetterStroke, letterStrokes } from './tables/letter-strokes.ts'

const halfStroke = 0.17
/** From the middle of one letter to the middle of the next. */
const step = 1.5
/** From line to line. */
const leading = 2.7
const longestLine = 9

/** Lines of a text, broken between words. Signs that no letter is drawn for are left out. */
export function linesOf(text: string): string[] {
  const lines: string[] = []
  for (const word of text.toUpperCase().replaceAll('’', "'").split(/\s+/)) {
    const known = [...word].filter((sign) => letterStrokes[sign] !== undefined).join('')
    const last = lines.at(-1)
    const joined = last === undefined ? known : `${last} ${known}`
    if (last !== undefined && joined.length <= longestLine) lines[lines.length - 1] = joined
    else if (known !== '') lines.push(known)
  }
  return lines
}

/** Half the width and half the height of lines, in half heights of a letter. */
export function sizeOfLines(lines: readonly string[]): { wide: number; high: number } {
  const most = Math.max(1, ...lines.map((line) => line.length))
  return { wide: (most * step) / 2, high: 1.2 + ((lines.length - 1) * leading) / 2 }
}

/** Whether a point lies on a letter: x and y in half heights of a letter from the middle of the text, to the reader's right and up. */
export function isOnText(lines: readonly string[], x: number, y: number): boolean {
  const row = Math.round((lines.length - 1) / 2 - y / leading)
  const line = lines[row]
  if (line === undefined) return false
  const down = y - ((lines.length - 1) / 2 - row) * leading
  const place = x / step + (line.length - 1) / 2
  const column = Math.round(place)
  const strokes = letterStrokes[line[column] ?? ''] ?? []
  return strokes.some((stroke) => isOnStroke(stroke, (place - column) * step, down))
}

function isOnStroke(stroke: LetterStroke, x: number, y: number): boolean {
  for (let i = 1; i < stroke.length; i++) {
    const [ax, ay] = stroke[i - 1] ?? [0, 0]
    const [bx, by] = stroke[i] ?? [0, 0]
    const length = (bx - ax) ** 2 + (by - ay) ** 2 || 1
    const along = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
    if (Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)) < halfStroke) return true
  }
  return false
}
