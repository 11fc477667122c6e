import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stageOf } from '../scene/compose-scene.ts'
import { designFilmOf } from './design-film.ts'
import { openFrameMemory } from './frame-memory.ts'
import { beginCels, newSharedCels } from './paint-cels.ts'
import { seenAt } from './seen.ts'

const [width, height] = [192, 108]

const film = designFilmOf({
  ...{ prompt: 'a knight in a forest', style: undefined, seed: 2, seconds: 1 },
  ...{ width, height, cast: [], scenes: [] },
})
const stage = stageOf(film.scene, width, height)
const path = [0, 0.5, 1].map((t) => seenAt(film, t, width, height))
const [now] = path

/** The bytes of all layers that cels lay. */
function bytesIn(memory: ReturnType<typeof openFrameMemory>, cels: ReturnType<typeof paint>) {
  return cels.map((cel) => [...memory.bytesOf(cel.lay(now ?? assert.fail()).layer)])
}

function paint(...given: Parameters<typeof beginCels>) {
  return beginCels(...given)()
}

test('who takes over the cels another has painted has the same as who paints all', () => {
  const [alone, first, second] = [1, 2, 3].map(() => openFrameMemory(width, height))
  if (!alone || !first || !second) assert.fail()
  const shared = newSharedCels(stage, path)
  const own = bytesIn(alone, paint(alone, stage, path))
  assert.ok(own.length > 2)
  assert.deepEqual(bytesIn(first, paint(first, stage, path, shared)), own)
  assert.deepEqual(bytesIn(second, paint(second, stage, path, shared)), own)
})

test('who waits for another that fails is told so', () => {
  const shared = newSharedCels(stage, path)
  const isBroken = {
    ...stage,
    get light(): never {
      throw new Error('there is no light')
    },
  }
  const memory = openFrameMemory(width, height)
  assert.throws(() => beginCels(memory, isBroken, path, shared), /there is no light/)
  const finish = beginCels(memory, stage, path, shared)
  assert.throws(finish, /could not paint/)
})
