import { crc32, deflateSync } from 'node:zlib'
import { loadSharp } from '../../../../packages/server/src/platform/pictures/load-sharp.ts'

/** What a file is sent as, and how it must be answered: taken if nothing is said, or if it may be. */
export type HostilePicture = { bytes: Buffer; statuses: readonly number[] }

/** A word hidden in pictures that are taken; none of it may be kept. */
export const hidden = 'alert("hidden")'

const taken = [200, 202]
const unknown = [415]
const tooLarge = [413]
const either = [...taken, ...unknown]

const sharp = await loadSharp()

/** A picture of noise, which cannot be made small. */
function noise(side: number) {
  const data = Buffer.alloc(side * side * 3)
  let state = 1
  for (let at = 0; at < data.length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    data[at] = state >>> 16
  }
  return sharp(data, { raw: { width: side, height: side, channels: 3 } })
}

/** A picture like any other. */
export const plainPicture = await noise(16).png().toBuffer()

/** Pictures nobody means well with, by what is the matter with them. */
export async function hostilePictures(): Promise<Record<string, HostilePicture>> {
  return {
    ...noPictures(),
    ...(await damaged()),
    ...oddPngs(),
    ...(await vastOnes()),
    ...(await crowded()),
  }
}

function noPictures(): Record<string, HostilePicture> {
  const texts = {
    'an SVG': `<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>`,
    'an SVG with a declaration': '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><svg/>',
    'a page': `<!DOCTYPE html><script>${hidden}</script>`,
    'a PDF': '%PDF-1.7\n%\xff\xff\xff\xff\n',
    'a TIFF': 'II*\0\x08\0\0\0\0\0',
    'a BMP': `BM${'\0'.repeat(60)}`,
    'an archive': 'PK\x03\x04',
    'a HEIC': '\0\0\0\x18ftypheic\0\0\0\0heicmif1',
    'a JPEG XL': '\0\0\0\x0cJXL \r\n\x87\n',
    'the beginning of a PNG': '\x89PNG\r\n\x1a\n',
    'the beginning of a GIF': 'GIF89a',
    'the beginning of a WebP': 'RIFF\xff\xff\xff\xffWEBPVP8X',
    'the beginning of an AVIF': '\0\0\0\x18ftypavif\0\0\0\0avifmif1',
    'a script for a picture library': 'push graphic-context\nimage over 0,0 0,0 "|id"',
  }
  const all = Object.entries(texts).map(([what, text]) => [
    what,
    { bytes: Buffer.from(text, 'latin1'), statuses: unknown },
  ])
  return { ...Object.fromEntries(all), nothing: { bytes: Buffer.alloc(0), statuses: [400, 415] } }
}

/** Each kind of picture cut in half, and with a few bytes changed. */
async function damaged(): Promise<Record<string, HostilePicture>> {
  const all: Record<string, HostilePicture> = {}
  for (const type of ['png', 'jpeg', 'webp', 'gif', 'avif'] as const) {
    const whole = await noise(120).toFormat(type).toBuffer()
    all[`half a ${type}`] = { bytes: whole.subarray(0, whole.length >> 1), statuses: unknown }
    for (const part of [0.2, 0.5, 0.9]) {
      const bytes = Buffer.from(whole)
      bytes.fill(0xff, Math.floor(whole.length * part), Math.floor(whole.length * part) + 20)
      all[`a ${type} damaged at ${part}`] = { bytes, statuses: either }
    }
  }
  return all
}

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

function chunk(name: string, body: Buffer | string): Buffer {
  const content = Buffer.concat([Buffer.from(name, 'latin1'), Buffer.from(body)])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length - 4)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(content))
  return Buffer.concat([length, content, check])
}

/** A PNG of one bit a pixel, all of one colour, with more chunks if wanted. */
function flatPng(
  width: number,
  height: number,
  more: readonly Buffer[] = [],
  pixels?: Buffer,
): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 1
  const rows = pixels ?? Buffer.alloc((1 + Math.ceil(width / 8)) * height)
  const data = chunk('IDAT', deflateSync(rows))
  return Buffer.concat([signature, chunk('IHDR', head), ...more, data, chunk('IEND', '')])
}

function oddPngs(): Record<string, HostilePicture> {
  const vast = deflateSync(Buffer.alloc(60_000_000, 'a'))
  const named = (name: string) => Buffer.concat([Buffer.from(`${name}\0\0`), vast])
  const words = chunk('tEXt', `Comment\0${hidden}`)
  const bytes = (statuses: readonly number[], png: Buffer) => ({ bytes: png, statuses })
  return {
    'a vast text, packed': bytes(either, flatPng(8, 8, [chunk('zTXt', named('Comment'))])),
    'a vast profile, packed': bytes(either, flatPng(8, 8, [chunk('iCCP', named('icc'))])),
    'many texts': bytes(
      either,
      flatPng(
        8,
        8,
        Array.from({ length: 20_000 }, () => words),
      ),
    ),
    'a hidden word': bytes(taken, flatPng(8, 8, [words])),
    'a second head': bytes(either, flatPng(8, 8, [chunk('IHDR', Buffer.alloc(13))])),
    'no pixels': bytes(unknown, flatPng(8, 8, [], Buffer.alloc(0))),
    'far too many pixels': bytes(either, flatPng(8, 8, [], Buffer.alloc(50_000_000))),
    'rows that are filtered in no known way': bytes(either, flatPng(8, 8, [], Buffer.alloc(16, 9))),
    'no width': bytes(unknown, flatPng(0, 8)),
    'something else behind it': bytes(
      taken,
      Buffer.concat([plainPicture, Buffer.from(`PK\x03\x04<script>${hidden}</script>`)]),
    ),
  }
}

/** Small files that are large once opened: up to 100 megapixels they are opened, one at a time. */
async function vastOnes(): Promise<Record<string, HostilePicture>> {
  const lie = Buffer.from(plainPicture)
  lie.writeUInt32BE(50_000, 16)
  lie.writeUInt32BE(50_000, 20)
  const jpeg = await noise(16).jpeg().toBuffer()
  const at = jpeg.indexOf(Buffer.from([0xff, 0xc0]))
  const longJpeg = Buffer.from(jpeg)
  longJpeg.writeUInt16BE(65_000, at + 5)
  longJpeg.writeUInt16BE(1_500, at + 7)
  return {
    'a PNG that says it is vast': { bytes: lie, statuses: tooLarge },
    'a PNG that is vast': {
      bytes: flatPng(50_000, 50_000, [], Buffer.alloc(99)),
      statuses: tooLarge,
    },
    'a PNG a little too large': { bytes: flatPng(10_001, 10_000), statuses: tooLarge },
    'a PNG just small enough': { bytes: flatPng(10_000, 10_000), statuses: taken },
    'a PNG like a thread': { bytes: flatPng(2_000_000, 1), statuses: either },
    'a JPEG that says it is large': { bytes: longJpeg, statuses: either },
  }
}

/** Pictures of many pictures. */
async function crowded(): Promise<Record<string, HostilePicture>> {
  const frames = await Promise.all(
    Array.from({ length: 150 }, (_, n) =>
      sharp({ create: { width: 32, height: 32, channels: 3, background: { r: n, g: 0, b: 9 } } })
        .png()
        .toBuffer(),
    ),
  )
  const film = sharp(frames, { join: { animated: true } })
  const jpeg = await noise(16).jpeg().toBuffer()
  const scan = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0, 0x7f])
  const segment = Buffer.from([0xff, 0xe1, 0, 4, 0, 0])
  const segments = Buffer.concat(Array.from({ length: 20_000 }, () => segment))
  return {
    'a WebP of many frames': { bytes: await film.clone().webp().toBuffer(), statuses: taken },
    'a GIF of many frames': { bytes: await film.clone().gif().toBuffer(), statuses: taken },
    'a JPEG of many scans': {
      bytes: Buffer.concat([jpeg.subarray(0, -2), ...Array.from({ length: 101 }, () => scan)]),
      statuses: unknown,
    },
    'a JPEG of many segments': {
      bytes: Buffer.concat([jpeg.subarray(0, 2), segments, jpeg.subarray(2)]),
      statuses: unknown,
    },
  }
}
