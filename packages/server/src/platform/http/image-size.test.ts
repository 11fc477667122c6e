import assert from 'node:assert/strict'
import { test } from 'node:test'
import { imageSizeOf } from './image-size.ts'
import { imageTypeOf } from './image-type.ts'

/** Pictures of 3 × 2 pixels. */
const pictures = {
  png: 'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEElEQVQImWMQMgmDIAY4CwAjDAOpRQzEawAAAABJRU5ErkJggg==',
  jpeg: '/9j/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwgIyYnKSopGR8tMC0oMCUoKSj/2wBDAQcHBwoIChMKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCj/wAARCAACAAMDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAf/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAABf/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AIkAaEP/2Q==',
  gif: 'R0lGODlhAwACAIAAAExpcRI0ViH5BAUAAAAALAAAAAADAAIAAAICjF8AOw==',
  webp: 'UklGRjQAAABXRUJQVlA4ICgAAACQAQCdASoDAAIAAUAmJYgCdLoAA5gA/vmo7+1Niqnnd+hRsol8wAAA',
  losslessWebp: 'UklGRh4AAABXRUJQVlA4TBEAAAAvAkAAAAdQmkrUqv+BiOh/AAA=',
  extendedWebp:
    'UklGRkYAAABXRUJQVlA4WAoAAAAQAAAAAgAAAQAAQUxQSAcAAAAAZmZmZmZmAFZQOCAYAAAAMAEAnQEqAwACAAFAJiWkAANwAP79IFAA',
  avif: 'AAAAHGZ0eXBhdmlmAAAAAG1pZjFhdmlmbWlhZgAAANZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9jAAAAAERAAAEAAQAAAAAA+gABAAAAAAAAACMAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABhdjAxAAAAAA5waXRtAAAAAAABAAAAVmlwcnAAAAA4aXBjbwAAAAxhdjFDgSACAAAAABRpc3BlAAAAAAAAAAMAAAACAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAgMAAAArbWRhdBIACgg4BCtICGg0gDIVGUJjBMAANAAAkEDJHGFFmF6zf1/W',
}

async function sizeOf(bytes: Buffer) {
  const type = imageTypeOf(bytes)
  assert.ok(type)
  return imageSizeOf(type, async (from, length) => bytes.subarray(from, from + length))
}

test('the size of a picture is known without opening it, in every kind we take', async () => {
  for (const [kind, picture] of Object.entries(pictures))
    assert.deepEqual(await sizeOf(Buffer.from(picture, 'base64')), { width: 3, height: 2 }, kind)
})

test('a JPEG may have other segments, even another picture in one, before its frame', async () => {
  const [start, rest] = [0, 2].map((from) => Buffer.from(pictures.jpeg, 'base64').subarray(from))
  assert.ok(start && rest)
  const thumbnail = Buffer.from([0xff, 0xe1, 0, 11, 0xff, 0xc0, 0, 9, 8, 0, 99, 0, 99])
  const size = await sizeOf(Buffer.concat([start.subarray(0, 2), thumbnail, Buffer.of(0xff), rest]))
  assert.deepEqual(size, { width: 3, height: 2 })
})

test('a signature with nothing behind it is no picture, nor is one cut short', async () => {
  for (const [kind, picture] of Object.entries(pictures)) {
    const bytes = Buffer.from(picture, 'base64')
    const signature = kind === 'avif' ? 28 : kind.includes('ebp') ? 16 : kind === 'gif' ? 6 : 3
    const start = bytes.subarray(0, kind === 'png' ? 8 : signature)
    assert.equal(await sizeOf(Buffer.concat([start, Buffer.alloc(100)])), undefined, kind)
    assert.equal(await sizeOf(start), undefined, kind)
  }
})

test('boxes within boxes, or without end, are not followed for ever', async () => {
  const start = Buffer.from(pictures.avif, 'base64').subarray(0, 28)
  const endless = Buffer.from('\0\0\0\0moov'.repeat(50_000), 'latin1')
  assert.equal(await sizeOf(Buffer.concat([start, endless])), undefined)
  const far = Buffer.from('\0\0\0\x01moov\0\x1f\xff\xff\xff\xff\xff\xff', 'latin1')
  assert.equal(await sizeOf(Buffer.concat([start, far])), undefined)
})
