/** MP4 without the time it was made at, so that the same film is the same bytes on every day. */

/** Boxes that hold boxes, and those that hold times (ISO/IEC 14496-12, 8.2.2, 8.3.2, 8.4.2). */
const holders = new Set(['moov', 'trak', 'mdia'])
const timed = new Set(['mvhd', 'tkhd', 'mdhd'])

const headerBytes = 8

/** Sets the times in a film's boxes to nothing, in place. */
export function clearTimes(
  mp4: Uint8Array<ArrayBuffer>,
  { from, to } = { from: 0, to: mp4.length },
): void {
  const view = new DataView(mp4.buffer, mp4.byteOffset, mp4.length)
  let at = from
  while (at + headerBytes <= to) {
    const size = view.getUint32(at)
    const kind = String.fromCharCode(...mp4.subarray(at + 4, at + headerBytes))
    // Of what is larger than four bytes can say, none holds times.
    if (size < headerBytes) return
    if (holders.has(kind)) clearTimes(mp4, { from: at + headerBytes, to: at + size })
    else if (timed.has(kind)) {
      const isLong = mp4[at + headerBytes] === 1
      const first = at + headerBytes + 4
      mp4.fill(0, first, first + (isLong ? 16 : 8))
    }
    at += size
  }
}
