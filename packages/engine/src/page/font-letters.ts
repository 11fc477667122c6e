/** Reads which letters a WOFF2 file has. What its package says it should have is more than what it has. */
import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

/** First and last code points of what follows each other. */
type Range = readonly [first: number, last: number]

/** https://www.w3.org/TR/WOFF2/#table_dir_format: tags that are written as a number. */
const cmapTag = 0
const glyfTag = 10
const locaTag = 11
const spelledTag = 63
const headerBytes = 48

/** Code points of the file's letters, in order. */
export function lettersOf(path: string): Range[] {
  const file = readFileSync(path)
  const { offset, length, tablesAt } = findCmap(file)
  const tables = brotliDecompressSync(file.subarray(tablesAt, tablesAt + file.readUInt32BE(20)))
  return rangesOf(tables.subarray(offset, offset + length))
}

/** Where the table of letters is in the tables, and where those begin in the file. */
function findCmap(file: Buffer): { offset: number; length: number; tablesAt: number } {
  let at = headerBytes
  let offset = 0
  let cmap = { offset: 0, length: 0 }
  /** A number in groups of seven bits. */
  const readNumber = () => {
    let value = 0
    for (let group = 0; group < 5; group++) {
      const byte = file[at++]
      value = value * 128 + (byte & 127)
      if (byte < 128) break
    }
    return value
  }
  for (let table = file.readUInt16BE(12); table > 0; table--) {
    const flags = file[at++]
    const tag = flags & 63
    if (tag === spelledTag) at += 4
    const length = readNumber()
    const isOutline = tag === glyfTag || tag === locaTag
    const isTransformed = isOutline ? flags >> 6 !== 3 : flags >> 6 !== 0
    const stored = isTransformed ? readNumber() : length
    if (tag === cmapTag) cmap = { offset, length: stored }
    offset += stored
  }
  return { ...cmap, tablesAt: at }
}

/** https://learn.microsoft.com/typography/opentype/spec/cmap: segments of format 12, or else of format 4. */
function rangesOf(cmap: Buffer): Range[] {
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) =>
    cmap.readUInt32BE(8 + 8 * i),
  )
  const withFormat = (format: number) => starts.find((at) => cmap.readUInt16BE(at) === format)
  const long = withFormat(12)
  if (long !== undefined) return groupsAt(cmap, long)
  const short = withFormat(4)
  return short === undefined ? [] : segmentsAt(cmap, short)
}

function groupsAt(cmap: Buffer, at: number): Range[] {
  return Array.from({ length: cmap.readUInt32BE(at + 12) }, (_, i) => {
    const group = at + 16 + 12 * i
    return [cmap.readUInt32BE(group), cmap.readUInt32BE(group + 4)] as const
  })
}

function segmentsAt(cmap: Buffer, at: number): Range[] {
  const bytes = cmap.readUInt16BE(at + 6)
  // The last segment is there to end the list.
  return Array.from({ length: bytes / 2 - 1 }, (_, i) => {
    const last = cmap.readUInt16BE(at + 14 + 2 * i)
    const first = cmap.readUInt16BE(at + 16 + bytes + 2 * i)
    return [first, last] as const
  })
}
