/** A stretch of a JSON body: as it is, or of a text that is to be taken out. */
export type Stretch = { is: 'json' | 'text'; bytes: Buffer } | { is: 'beginning' | 'end' }

const quote = 0x22
const backslash = 0x5c
const colon = 0x3a
const space = 0x20

/**
 * Tells apart, byte by byte and in any pieces, the texts of one field from all the rest of a JSON
 * body. It does not check the rest: whoever parses that does.
 */
export function openJsonScanner(field: string) {
  const name = Buffer.from(`${field}"`)
  let place: 'outside' | 'other text' | 'wanted text' = 'outside'
  let isEscaped = false
  // How many letters of the name the last text began with, and whether a colon follows it.
  let matched = 0
  let isValueNext = false

  /** Where the text ends that `from` lies in: at its quote, or not yet. */
  function endOfText(chunk: Buffer, from: number): number {
    for (let at = from; at < chunk.length; at += 1) {
      if (isEscaped) isEscaped = false
      else if (chunk[at] === backslash) isEscaped = true
      else if (chunk[at] === quote) return at
    }
    return chunk.length
  }

  /** Compares what the text holds, its quote included, with the name. */
  function match(chunk: Buffer, from: number, to: number): void {
    for (let at = from; at < to && matched >= 0; at += 1)
      matched = chunk[at] === name[matched] ? matched + 1 : -1
  }

  /** Where the next text begins, at its quote. */
  function endOfOutside(chunk: Buffer, from: number): number {
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0
      if (byte === quote) return at
      if (byte === colon) isValueNext = matched === name.length
      else if (byte > space) isValueNext = false
    }
    return chunk.length
  }

  /** Goes on behind a text of another field. */
  function passText(chunk: Buffer, from: number): number {
    const end = endOfText(chunk, from)
    match(chunk, from, Math.min(chunk.length, end + 1))
    if (end < chunk.length) place = 'outside'
    return end + 1
  }

  function enterText(): void {
    place = 'other text'
    matched = 0
  }

  /** Where the next text of the field begins, at its quote. */
  function endOfJson(chunk: Buffer, from: number): number {
    for (let at = from; at < chunk.length; ) {
      if (place === 'other text') at = passText(chunk, at)
      else {
        const begin = endOfOutside(chunk, at)
        if (isValueNext || begin === chunk.length) return begin
        enterText()
        at = begin + 1
      }
    }
    return chunk.length
  }

  return {
    isOutside: () => place === 'outside',
    *scan(chunk: Buffer): Generator<Stretch> {
      for (let at = 0, end = 0; at < chunk.length; at = end + 1) {
        if (place === 'wanted text') {
          end = endOfText(chunk, at)
          yield { is: 'text', bytes: chunk.subarray(at, end) }
        } else {
          end = endOfJson(chunk, at)
          yield { is: 'json', bytes: chunk.subarray(at, end) }
        }
        if (end === chunk.length) return
        yield { is: place === 'wanted text' ? 'end' : 'beginning' }
        place = place === 'wanted text' ? 'outside' : 'wanted text'
        matched = 0
        isValueNext = false
      }
    },
  }
}
