/** What must be kept when the character is drawn again. */
import { drawCard } from './card.ts'
import { inside } from './layout.ts'
import type { Painter } from './painter.ts'
import { printable } from './scripts.ts'
import { drawLine, type TextStyle, wrap } from './text.ts'

const most = 6
const sizes = [25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14]
const bulletIndent = 22

type Note = { lines: string[] }
type Setting = { notes: Note[]; style: TextStyle; lineHeight: number; noteGap: number }

export function drawNotes(painter: Painter, notes: readonly string[]): void {
  drawCard(painter, painter.layout.notes, 'NOTES')
  const box = inside(painter.layout.notes)
  const setting = settle(painter, notes.slice(0, most).map(printable).filter(Boolean), box)
  const { context, theme } = painter
  let y = box.y + setting.style.size
  for (const { lines } of setting.notes) {
    context.fillStyle = theme.accent
    context.beginPath()
    context.arc(box.x + 8, y - setting.style.size * 0.33, 4.2, 0, 2 * Math.PI)
    context.fill()
    for (const line of lines) {
      drawLine(context, line, box.x + bulletIndent, y, setting.style)
      y += setting.lineHeight
    }
    y += setting.noteGap
  }
}

/** The largest setting in which all notes are whole; at the smallest, notes that do not fit are left out. */
function settle(
  painter: Painter,
  notes: readonly string[],
  box: { width: number; height: number },
): Setting {
  let last: Setting | undefined
  for (const size of sizes) {
    last = setIn(painter, notes, box.width - bulletIndent - 4, size)
    if (heightOf(last) <= box.height) return last
  }
  const setting = last ?? setIn(painter, notes, box.width - bulletIndent - 4, 14)
  while (setting.notes.length > 1 && heightOf(setting) > box.height) setting.notes.pop()
  return setting
}

function setIn(painter: Painter, notes: readonly string[], width: number, size: number): Setting {
  const style: TextStyle = { family: 'text', size, colour: painter.theme.ink }
  return {
    notes: notes.map((note) => ({ lines: wrap(painter.context, note, width, 3, style).lines })),
    style,
    lineHeight: size * 1.22,
    noteGap: size * 0.42,
  }
}

function heightOf({ notes, lineHeight, noteGap }: Setting): number {
  const lines = notes.reduce((sum, note) => sum + note.lines.length, 0)
  return lines * lineHeight + Math.max(0, notes.length - 1) * noteGap
}
