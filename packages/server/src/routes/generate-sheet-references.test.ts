import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import sharp from 'sharp'
import { openTestApp } from '../open-test-app.ts'

const app = await openTestApp()
const { generateSheet, getSheet } = operations

function block(width: number, height: number, background: string) {
  return { create: { width, height, channels: 3 as const, background } }
}

/** Somebody who stands before a plain wall: fair hair, a red top, blue legs. */
async function somebody(): Promise<Buffer> {
  const parts: [left: number, top: number, width: number, height: number, colour: string][] = [
    [240, 40, 120, 70, '#e3c98a'],
    [245, 110, 110, 90, '#b5815a'],
    [190, 200, 220, 300, '#b3202a'],
    [210, 500, 180, 400, '#1f4fa8'],
    [200, 900, 200, 60, '#241c1a'],
  ]
  return sharp(block(600, 1_000, '#eee8dc'))
    .composite(
      parts.map(([left, top, width, height, colour]) => ({
        ...{ input: block(width, height, colour), left, top },
      })),
    )
    .jpeg()
    .toBuffer()
}

/** Red, green and blue of the first colour of a palette with such a name. */
function colourOf(palette: { name: string; hex: string }[], name: RegExp): number[] {
  const hex = palette.find((entry) => name.test(entry.name))?.hex ?? '#000000'
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

test('201: a picture lends its colours to what the words leave open', async () => {
  const form = new FormData()
  form.append('prompt', 'someone in a tunic, green trousers and boots')
  form.append('seed', '5')
  form.append('resolution', '1024')
  form.append('referenceImages', new Blob([new Uint8Array(await somebody())]), 'somebody.jpg')
  const request = new Request('http://localhost/', { method: 'POST', body: form })
  const answer = await app.call(generateSheet, {
    body: Buffer.from(await request.arrayBuffer()),
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
  })
  assert.equal(answer.statusCode, 201, answer.body)
  const { id } = answer.json()
  const { palette, files } = (await app.call(getSheet, { params: { id } })).json()
  const [red = 0, green = 0, blue = 0] = colourOf(palette, /tunic/i)
  assert.ok(red > 2 * green && red > 2 * blue, 'the tunic is red as in the picture')
  const [trouserRed = 0, trouserGreen = 0, trouserBlue = 0] = colourOf(palette, /trousers/i)
  assert.ok(
    trouserGreen > trouserRed && trouserGreen > trouserBlue,
    'the trousers are green as said',
  )
  assert.ok(files['reference-1'], 'the picture is kept with the sheet')
  const { rows } = await app.db.query(
    `SELECT design->'reference'->>'top' AS top, design->'seed' AS seed FROM sheets WHERE id = $1`,
    [id],
  )
  assert.match(rows[0]?.top, /^#[ab]\w[012]\w[23]\w$/)
})
