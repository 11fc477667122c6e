import type { ReadBytes } from './image-size.ts'

/** A progressive JPEG has about ten. Each asks for a pass over the whole picture, in a few bytes. */
export const mostJpegScans = 100

const pieceBytes = 1024 * 1024

/** The marker that begins a scan. In pixels a byte of 255 is never followed by this one. */
const scanStart = Buffer.of(0xff, 0xda)

/**
 * Whether opening a JPEG takes many times longer than its size tells: a file of half a megabyte can
 * ask for thousands of passes over 100 megapixels. What only looks like a scan, in a profile or a
 * small picture inside, is counted too; there is room for that.
 */
export async function hasTooManyScans(read: ReadBytes): Promise<boolean> {
  let scans = 0
  for (let from = 0; ; from += pieceBytes) {
    // One byte more: a marker may be cut in two.
    const piece = await read(from, pieceBytes + 1)
    for (let at = piece.indexOf(scanStart); at >= 0; at = piece.indexOf(scanStart, at + 2)) {
      scans += 1
      if (scans > mostJpegScans) return true
    }
    if (piece.length <= pieceBytes) return false
  }
}
