/** Samples as Opus in Ogg: RFC 7845. */
import { Application, createEncoder, Signal } from 'libopus-wasm'
import { hashText } from '../math/random.ts'

/** A tenth of the size of WAVE, and hardly to be told from it. */
const bitrate = 40_000
/** Ogg counts Opus in samples of this rate, whatever was encoded. */
const countedRate = 48_000
const frameSeconds = 0.02
/** Not quite a second: players find their place by pages, and the largest packets fit on one. */
const framesPerPage = 40

/** `rate` is one Opus knows: 8, 12, 16, 24 or 48 kHz. The same samples give the same bytes. */
export async function encodeOpus(
  samples: Float32Array,
  rate: 24_000 | 48_000,
): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = await createEncoder({
    ...{ sampleRate: rate, channels: 1, bitrate, application: Application.Audio },
    ...{ signal: Signal.Voice, complexity: 9 },
  })
  try {
    const scale = countedRate / rate
    const skipped = encoder.getLookahead() * scale
    const length = rate * frameSeconds
    const frames = Math.ceil((samples.length + encoder.getLookahead()) / length)
    const packets = Array.from({ length: frames }, (_, i) => {
      const frame = new Float32Array(length)
      frame.set(samples.subarray(i * length, (i + 1) * length))
      return encoder.encodeFloat(frame)
    })
    return oggOf(packets, {
      head: headOf(skipped, rate),
      ticksPerPacket: length * scale,
      ticks: skipped + samples.length * scale,
    })
  } finally {
    encoder.free()
  }
}

function headOf(skipped: number, rate: number): Uint8Array {
  const head = new Uint8Array(19)
  const view = new DataView(head.buffer)
  head.set(new TextEncoder().encode('OpusHead'))
  head[8] = 1
  head[9] = 1
  view.setUint16(10, skipped, true)
  view.setUint32(12, rate, true)
  return head
}

function tags(): Uint8Array {
  const vendor = new TextEncoder().encode('newcharactersheet')
  const bytes = new Uint8Array(8 + 4 + vendor.length + 4)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode('OpusTags'))
  view.setUint32(8, vendor.length, true)
  bytes.set(vendor, 12)
  return bytes
}

type Stream = { head: Uint8Array; ticksPerPacket: number; ticks: number }

function oggOf(
  packets: readonly Uint8Array[],
  { head, ticksPerPacket, ticks }: Stream,
): Uint8Array<ArrayBuffer> {
  const serial = hashText(`${packets.length} ${ticks}`)
  const pages = [pageOf([head], { serial, number: 0, ticks: 0, flags: flag.first })]
  pages.push(pageOf([tags()], { serial, number: 1, ticks: 0, flags: 0 }))
  for (let at = 0; at < packets.length; at += framesPerPage) {
    const end = Math.min(packets.length, at + framesPerPage)
    const isLast = end === packets.length
    pages.push(
      pageOf(packets.slice(at, end), {
        serial,
        number: pages.length,
        ticks: isLast ? ticks : end * ticksPerPacket,
        flags: isLast ? flag.last : 0,
      }),
    )
  }
  return concat(pages)
}

const flag = { first: 2, last: 4 } as const

type PageHead = { serial: number; number: number; ticks: number; flags: number }

/** Packets that end on one page. RFC 3533, section 6. */
function pageOf(packets: readonly Uint8Array[], head: PageHead): Uint8Array<ArrayBuffer> {
  const lacing = packets.flatMap(({ length }) => [
    ...Array.from({ length: Math.floor(length / 255) }, () => 255),
    length % 255,
  ])
  if (lacing.length > 255) throw new Error('This is more than a page of Ogg holds')
  const front = new Uint8Array(27 + lacing.length)
  const view = new DataView(front.buffer)
  front.set(new TextEncoder().encode('OggS'))
  front[5] = head.flags
  view.setBigUint64(6, BigInt(head.ticks), true)
  view.setUint32(14, head.serial, true)
  view.setUint32(18, head.number, true)
  front[26] = lacing.length
  front.set(lacing, 27)
  const page = concat([front, ...packets])
  new DataView(page.buffer).setUint32(22, checksum(page), true)
  return page
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Ogg's own: the polynomial 0x04c11db7 from the highest bit, beginning and ending with nothing. */
const table = Uint32Array.from({ length: 256 }, (_, i) => {
  let value = i << 24
  for (let bit = 0; bit < 8; bit++) value = (value << 1) ^ (value & 0x80000000 ? 0x04c11db7 : 0)
  return value
})

function checksum(bytes: Uint8Array): number {
  let sum = 0
  for (const byte of bytes) sum = (sum << 8) ^ table[(sum >>> 24) ^ byte]
  return sum >>> 0
}
