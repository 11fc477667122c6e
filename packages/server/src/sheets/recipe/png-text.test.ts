import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { readText, withoutText, withText } from './png-text.ts'

const picture = { create: { width: 9, height: 7, channels: 3, background: '#963' } } as const
const png = await sharp(picture).png().toBuffer()
const keyword = 'ncs:recipe'

test('a text put into a picture is read again, and the picture looks the same', async () => {
  for (const text of ['', 'plain', 'ünï 😀\n', 'x'.repeat(100_000)]) {
    const told = withText(png, keyword, text)
    assert.equal(readText(told, keyword, 1_000_000), text)
    assert.deepEqual(await sharp(told).raw().toBuffer(), await sharp(png).raw().toBuffer())
  }
})

test('what is in a file beside its picture can be left out', async () => {
  const photo = await sharp(picture)
    .png()
    .withExif({ IFD0: { Copyright: 'somebody at home' } })
    .toBuffer()
  const told = Buffer.concat([withText(photo, 'Author', 'somebody'), Buffer.from('more')])
  const plain = withoutText(told)
  assert.ok(plain)
  assert.doesNotMatch(plain.toString('latin1'), /somebody|more|eXIf|iTXt/)
  assert.deepEqual(await sharp(plain).raw().toBuffer(), await sharp(png).raw().toBuffer())
})

test('what is no sound picture, has no such text, or has too much of it, tells nothing', () => {
  const told = withText(png, keyword, 'x'.repeat(1_000))
  const broken = Buffer.from(told)
  broken[60] = (broken[60] ?? 0) ^ 255
  for (const file of [png, broken, told.subarray(0, 50), Buffer.from('text'), Buffer.alloc(0)])
    assert.equal(readText(file, keyword, 1_000), undefined)
  assert.equal(readText(told, 'Comment', 1_000), undefined)
  assert.equal(readText(told, keyword, 999), undefined)
  assert.equal(withoutText(broken), undefined)
})
