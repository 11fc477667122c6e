/** Text inside of PNG files: iTXt chunks. https://www.w3.org/TR/png-3/#11iTXt */
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

type Chunk = { type: string; data: Buffer }

/** What says how a picture looks; everything else in a file is about it, or about whoever made it. */
const picture = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'pHYs'],
])

/** The same picture with a text under a keyword, right after its header, where readers find it first. */
export function withText(png: Uint8Array, keyword: string, text: string): Buffer {
  const [header, ...rest] = chunksOf(png)
  if (header === undefined) throw new Error('This is no PNG file')
  return fileOf([header, textChunk(keyword, text), ...rest])
}

/** The same picture with nothing in its file but what it looks like; undefined if the file is damaged. */
export function withoutText(png: Uint8Array): Buffer | undefined {
  const chunks = soundChunks(png)
  return chunks && fileOf(chunks.filter(({ type }) => picture.has(type)))
}

/** The text under a keyword, of `mostBytes` at most; undefined where there is none, or none that could be read. */
export function readText(png: Uint8Array, keyword: string, mostBytes: number): string | undefined {
  const start = Buffer.from(`${keyword}\0`, 'latin1')
  const found = soundChunks(png)?.find(
    ({ type, data }) => type === 'iTXt' && data.subarray(0, start.length).equals(start),
  )
  if (found === undefined) return undefined
  const data = found.data.subarray(start.length)
  const isCompressed = data[0] === 1
  // Language and translated keyword come before the text, each with a zero at its end.
  const language = data.indexOf(0, 2)
  const begin = language < 0 ? -1 : data.indexOf(0, language + 1)
  if (begin < 0) return undefined
  const body = data.subarray(begin + 1)
  if (!isCompressed) return body.length > mostBytes ? undefined : body.toString('utf8')
  try {
    return inflateSync(body, { maxOutputLength: mostBytes }).toString('utf8')
  } catch {
    // Damaged, or larger than anything we write: it is as if it were not there.
    return undefined
  }
}

function textChunk(keyword: string, text: string): Chunk {
  const head = Buffer.from(`${keyword}\0\x01\0\0\0`, 'latin1')
  return { type: 'iTXt', data: Buffer.concat([head, deflateSync(text, { level: 9 })]) }
}

function soundChunks(png: Uint8Array): Chunk[] | undefined {
  try {
    return chunksOf(png)
  } catch {
    // Whatever this is, it is no file of ours.
    return undefined
  }
}

/** Chunks from the header to the end; what comes after the end is no part of the picture. */
function chunksOf(png: Uint8Array): Chunk[] {
  const file = Buffer.from(png.buffer, png.byteOffset, png.byteLength)
  if (!file.subarray(0, 8).equals(signature)) throw new Error('This is no PNG file')
  const chunks: Chunk[] = []
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    const end = at + 8 + length
    const type = file.toString('latin1', at + 4, at + 8)
    if (file.readUInt32BE(end) !== crc32(file.subarray(at + 4, end)))
      throw new Error('A PNG file is damaged')
    chunks.push({ type, data: file.subarray(at + 8, end) })
    if (type === 'IEND') return chunks
    at = end + 4
  }
  throw new Error('A PNG file has no end')
}

function fileOf(chunks: readonly Chunk[]): Buffer {
  return Buffer.concat([signature, ...chunks.flatMap(bytesOf)])
}

function bytesOf({ type, data }: Chunk): Buffer[] {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(data.length, 0)
  head.write(type, 4, 'latin1')
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(data, crc32(head.subarray(4))))
  return [head, data, sum]
}
