import type { ImageSize, ReadBytes } from './image-size.ts'

type Box = { type: string; from: number; to: number }

/** Boxes that hold boxes on the way to a size, and how many bytes of their own come first. */
const containers: Record<string, number> = { meta: 4, iprp: 0, ipco: 0, moov: 0, trak: 0 }

/** A picture has a few dozen; more is no picture but a way to keep us busy. */
const mostBoxes = 2_000

/**
 * AVIF keeps its pictures in boxes (ISO/IEC 14496-12 and 23008-12). A file may say several sizes,
 * of thumbnails and tiles too: the largest is that of the picture.
 */
export async function avifSize(read: ReadBytes): Promise<ImageSize | undefined> {
  let largest: ImageSize | undefined
  for await (const box of boxes(read)) {
    const size = await sizeIn(box, read)
    if (size !== undefined && area(size) > area(largest)) largest = size
  }
  return largest
}

/** Whether any picture of the file has more than 8 bits of a colour, as its decoder is told. */
export async function isDeepAvif(read: ReadBytes): Promise<boolean> {
  for await (const { type, from } of boxes(read)) {
    if (type !== 'av1C') continue
    const [flags = 0] = await read(from + 2, 1)
    if ((flags & 0x40) !== 0) return true
  }
  return false
}

/** All boxes, those in others too. */
async function* boxes(read: ReadBytes): AsyncGenerator<Box> {
  const toLookInto: Box[] = [{ type: 'file', from: 0, to: Number.MAX_SAFE_INTEGER }]
  let count = 0
  for (let outer = toLookInto.pop(); outer !== undefined; outer = toLookInto.pop()) {
    for (let at = outer.from; at < outer.to && count < mostBoxes; count += 1) {
      const box = await readBox(read, at)
      if (box === undefined || box.to > outer.to) break
      const own = containers[box.type]
      if (own !== undefined) toLookInto.push({ ...box, from: box.from + own })
      yield box
      at = box.to
    }
  }
}

function area(size: ImageSize | undefined): number {
  return size === undefined ? 0 : size.width * size.height
}

async function readBox(read: ReadBytes, at: number): Promise<Box | undefined> {
  const head = await read(at, 16)
  if (head.length < 8) return undefined
  const type = head.toString('latin1', 4, 8)
  const length = head.readUInt32BE(0)
  // 0: to the end of the file. 1: the length stands behind the name, in 64 bits.
  if (length === 0) return { type, from: at + 8, to: Number.MAX_SAFE_INTEGER }
  if (length >= 8) return { type, from: at + 8, to: at + length }
  if (length !== 1 || head.length < 16) return undefined
  const longLength = Number(head.readBigUInt64BE(8))
  return longLength < 16 ? undefined : { type, from: at + 16, to: at + longLength }
}

/** `ispe` says the size of a picture, `tkhd` that of a film, with 16 binary places. */
async function sizeIn({ type, from }: Box, read: ReadBytes): Promise<ImageSize | undefined> {
  if (type === 'ispe') {
    const body = await read(from + 4, 8)
    if (body.length < 8) return undefined
    return { width: body.readUInt32BE(0), height: body.readUInt32BE(4) }
  }
  if (type !== 'tkhd') return undefined
  const [version] = await read(from, 1)
  const body = await read(from + (version === 1 ? 88 : 76), 8)
  if (body.length < 8) return undefined
  return { width: body.readUInt16BE(0), height: body.readUInt16BE(4) }
}
