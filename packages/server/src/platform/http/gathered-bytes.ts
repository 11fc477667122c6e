/** Bytes that come in pieces and are kept. */
export type GatheredBytes = { add(piece: Uint8Array): void; whole(): Buffer }

/** A piece may be a single byte, and costs a hundred more: so many are put together into one. */
const mostPieces = 1_024

export function gatherBytes(): GatheredBytes {
  const chunks: Buffer[] = []
  let pieces: Buffer[] = []

  function putTogether(): void {
    chunks.push(Buffer.concat(pieces))
    pieces = []
  }

  return {
    add(piece) {
      // A copy: what is kept must not hold on to the large piece it came in.
      pieces.push(Buffer.from(piece))
      if (pieces.length === mostPieces) putTogether()
    },
    whole() {
      putTogether()
      return Buffer.concat(chunks)
    },
  }
}
