import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SheetOrder, Tidings } from './messages.ts'
import { openPainter } from './painter.ts'
import { stopOrder } from './stopping.ts'

const placed = {
  width: 1,
  height: 1,
  pixelsPerCm: 1,
  placed: undefined,
  full: { width: 1, height: 1, pixel: 1, columns: 1, rows: 1, left: 0, top: 0, ground: 0 },
}

function orderOf(): SheetOrder {
  const stop = new Int32Array(new SharedArrayBuffer(4))
  const words = { prompt: 'a knight', style: undefined, seed: 1, references: [] }
  return { ...words, number: 7, size: 256, stop }
}

function painterAt(handedBack: number[], told: Tidings[], accept = () => true) {
  const at = () => assert.fail('nothing is drawn')
  const handBack = (easel: number) => handedBack.push(easel)
  return openPainter(
    { at, accept, handBack },
    (tidings) => told.push(tidings),
    () => {},
  )
}

test('a picture to be drawn goes back though its order failed: the modeller waits for it', async () => {
  const handedBack: number[] = []
  const told: Tidings[] = []
  const painter = painterAt(handedBack, told)
  await painter.work({ kind: 'draw', order: orderOf(), easel: 2, offer: 2, stage: 'heads', placed })
  assert.deepEqual(handedBack, [2])
  assert.equal(told[0]?.kind, 'failed')
})

test('so does one whose order was stopped, without a word', async () => {
  const handedBack: number[] = []
  const told: Tidings[] = []
  const order = orderOf()
  stopOrder(order)
  await painterAt(handedBack, told).work({
    ...{ kind: 'draw', order, easel: 1, offer: 2, stage: 'heads', placed },
  })
  assert.deepEqual(handedBack, [1])
  assert.deepEqual(told, [])
})

test('one that the modeller has begun to draw is left alone', async () => {
  const handedBack: number[] = []
  const told: Tidings[] = []
  const painter = painterAt(handedBack, told, () => false)
  await painter.work({ kind: 'draw', order: orderOf(), easel: 2, offer: 2, stage: 'heads', placed })
  assert.deepEqual([handedBack, told], [[], []])
})
