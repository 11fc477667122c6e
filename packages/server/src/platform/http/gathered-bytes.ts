/** Bytes that come in pieces and are kept. */
export type GatheredBytes = { add(piece: Uint8Array): void; whole(): Buffer }

/** A piece may be a single byte, and costs a hundred more. */
const mostPieces = 1_024

export function gatherBytes(): GatheredBytes {
  let pieces: Buffer[] = []

  function whole(): Buffer {
    const bytes = Buffer.concat(pieces)
    pieces = [bytes]
    return bytes
  }

  return {
    add(piece) {
      // A copy: what is kept must not hold on to the large piece it came in.
      pieces.push(Buffer.from(piece))
      if (pieces.length > mostPieces) whole()
    },
    whole,
  }
}
