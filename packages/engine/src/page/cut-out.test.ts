import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Picture } from '../render/picture.ts'
import { cutOut } from './cut-out.ts'
import type { Outline } from './painter.ts'

/** Red where `isSolid` says so, and nothing elsewhere. */
function picture(width: number, height: number, isSolid: (x: number, y: number) => boolean) {
  const data = new Uint8ClampedArray(4 * width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (isSolid(x, y)) data.set([255, 0, 0, 255], 4 * (y * width + x))
  return { width, height, data }
}

const onPage = { width: 100, height: 100, scale: 1, outline: undefined }
const alphaAt = ({ width, data }: Picture, x: number, y: number) => data[4 * (y * width + x) + 3]

test('a cut-out is as large as what is seen, and says where that lies', () => {
  const spot = picture(20, 30, (x, y) => x > 4 && x < 9 && y > 9 && y < 12)
  const cut = cutOut('prop-1', spot, { x: 50, y: 60 }, onPage)
  assert.deepEqual(cut, { id: 'prop-1', x: 55, y: 70, picture: picture(4, 2, () => true) })
})

test('padding does not count for its place', () => {
  const cut = cutOut(
    'prop-1',
    { ...picture(20, 20, () => true), padding: 5 },
    { x: 50, y: 60 },
    onPage,
  )
  assert.deepEqual([cut?.x, cut?.y], [45, 55])
})

test('what lies beyond the page is not there', () => {
  const cut = cutOut(
    'view-front',
    picture(20, 20, () => true),
    { x: -5, y: 90 },
    onPage,
  )
  assert.deepEqual([cut?.x, cut?.y, cut?.picture.width, cut?.picture.height], [0, 90, 15, 10])
  assert.equal(
    cutOut(
      'view-front',
      picture(20, 20, () => true),
      { x: 100, y: 0 },
      onPage,
    ),
    undefined,
  )
})

test('a picture with nothing in it has no cut-out', () => {
  assert.equal(
    cutOut(
      'prop-1',
      picture(20, 20, () => false),
      { x: 0, y: 0 },
      onPage,
    ),
    undefined,
  )
})

test('nothing is seen beyond an outline, and the picture itself is left as it was', () => {
  const whole = picture(20, 20, () => true)
  const circle: Outline = (context) => {
    context.beginPath()
    context.arc(15, 15, 4, 0, 2 * Math.PI)
  }
  const cut = cutOut('detail-1', whole, { x: 20, y: 20 }, { ...onPage, scale: 2, outline: circle })
  assert.deepEqual([cut?.x, cut?.y, cut?.picture.width, cut?.picture.height], [22, 22, 16, 16])
  assert.ok(cut)
  assert.deepEqual([alphaAt(cut.picture, 0, 0), alphaAt(cut.picture, 8, 8)], [0, 255])
  assert.equal(alphaAt(whole, 0, 0), 255)
})
