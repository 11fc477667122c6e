import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawSheet } from './sheet.ts'

const order = { prompt: 'a knight with a blue cape', style: undefined, seed: 7, size: 256 }

test('the same words and seed give the same bytes; another seed gives another picture', async () => {
  const first = await drawSheet(order)
  const again = await drawSheet(order)
  const other = await drawSheet({ ...order, seed: 8 })
  assert.ok(Buffer.from(first.png).equals(again.png))
  assert.ok(!Buffer.from(first.png).equals(other.png))
  assert.deepEqual([first.width, first.height], [256, 256])
})

test('every panel lies on the page, and words of any kind and length give one', async () => {
  const prompts = ['', `武士 🐉 ведьма, a ${'very '.repeat(120)}tall king`]
  for (const prompt of prompts) {
    const { panels, palette } = await drawSheet({ ...order, prompt })
    for (const { x, y, width, height } of panels) {
      assert.ok(x >= 0 && y >= 0 && x + width <= 1 && y + height <= 1)
    }
    for (const id of ['turnaround', 'view-front', 'expressions', 'props', 'palette', 'notes']) {
      assert.ok(
        panels.some((panel) => panel.id === id),
        `no ${id} for ${prompt}`,
      )
    }
    assert.ok(palette.length >= 4)
  }
})

test('an animal that goes with a character has a panel of its own', async () => {
  const prompt = 'a witch with a raven on her shoulder'
  const { panels } = await drawSheet({ ...order, prompt })
  assert.ok(panels.some(({ id, label }) => id.startsWith('prop-') && /raven/i.test(label)))
})
