/** A text in the parts between its marks. */
import type { Piece } from './picture-makers.ts'
import { plainKey } from './picture-names.ts'

/** A dash between blanks parts as a comma does. */
const pieceMarks = /(?:[^,.;:!?()[\]\n–—|/-]|(?<=\S)-|-(?=\S)|\.(?=[^\s\n])|(?<=\b\p{L})\.)+/gu

export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  for (const match of text.matchAll(pieceMarks)) {
    const said = match[0].trim()
    if (said === '') continue
    const from = match.index + match[0].indexOf(said)
    const isOfColours = /palette|colou?rs?\b[^.]*$/i.test(text.slice(Math.max(0, from - 60), from))
    const mark = /[^\s]\s*$/.exec(text.slice(0, from))?.[0].trim() ?? ''
    const label = mark === ':' ? plainKey(pieces.at(-1)?.text ?? '') : ''
    pieces.push({
      text: said,
      from,
      label,
      next: /^\s*[^\s]/.exec(text.slice(from + said.length))?.[0].trim() ?? '',
      isFirst: pieces.length === 0,
      isLast: false,
      isOfColours,
      mark,
    })
  }
  const last = pieces.at(-1)
  if (last !== undefined && pieces.length > 1) last.isLast = true
  return pieces
}
