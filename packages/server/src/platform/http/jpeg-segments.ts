import type { ReadBytes } from './image-size.ts'

/** A part of a JPEG before its pixels. Its first two bytes are its length, which is counted in. */
export type JpegSegment = { marker: number; from: number }

/** A picture needs a few dozen of these; more is no picture but a way to keep us busy. */
const mostSegments = 2_000

/** Behind it come pixels, which are no segments. */
export const jpegScanStart = 0xda

/** The segments of a JPEG (ITU T.81) one after another, up to the one its pixels begin with. */
export async function* jpegSegments(read: ReadBytes): AsyncGenerator<JpegSegment> {
  let at = 2
  for (let count = 0; count < mostSegments; count += 1) {
    const head = await read(at, 4)
    const [filler, marker = 0] = head
    if (head.length < 4 || filler !== 0xff) return
    // A marker may be preceded by any number of filling bytes, and a few stand alone.
    if (marker === 0xff) at += 1
    else if (marker === 0x01) at += 2
    else if (marker < 0xc0 || marker === 0xd8 || marker === 0xd9) return
    else {
      yield { marker, from: at + 2 }
      if (marker === jpegScanStart) return
      at += 2 + Math.max(2, head.readUInt16BE(2))
    }
  }
}

/** SOF0 to SOF15, without the three of that range that are tables and extensions. */
export function isFrameStart(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** A frame whose picture becomes clearer with each of several scans. */
export function isProgressive(marker: number): boolean {
  return [0xc2, 0xc6, 0xca, 0xce].includes(marker)
}
