import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Operation, operations } from '../../packages/contract/src/index.ts'
import type { Ask } from './support/ask.ts'
import { openWorld } from './support/world.ts'

const world = await openWorld()
const { calls } = world
const { key } = world.owner

/** What an id of ours would never look like, and yet may be asked for. */
const unlikely = [
  'scene_xyz...',
  'char_abc...',
  '6d3f...',
  'No such thing!',
  "x'; DROP TABLE sheets; --",
  'a/b?c#d%20e',
  '..',
  '鎧の騎士',
  '😀'.repeat(200),
  'x'.repeat(200),
]

// Safe: every operation is an Operation; the list only remembers the exact shapes of each.
const named = (Object.values(operations) as Operation[]).filter(
  ({ path, auth }) => /:(id|uid|keyId)\b/.test(path) && auth !== 'none',
)

test('404: every call about a thing says that there is no such thing, whatever it is called', async () => {
  assert.ok(named.length > 20)
  for (const call of named) {
    // A step of dots is none: who asks for it asks for another address.
    for (const id of unlikely.filter((each) => each !== '..')) {
      const params = { ...call.examples.params, id, uid: id, keyId: id }
      const answer = await world.ask(call, { key, params, ...bodyOf(call) })
      assert.equal(answer.statusCode, 404, `${call.id} ${id}: ${answer.body}`)
      assert.match(answer.json().error.message, /^There is no such /, `${call.id} ${id}`)
    }
  }
})

function bodyOf({ examples, bodyTypes }: Operation): Pick<Ask, 'body'> {
  // Safe: the bodies of our calls are objects.
  return bodyTypes.length === 0 ? {} : { body: examples.body as object }
}

test('404: the thing that a body names and that is not there is named', async () => {
  const prompt = 'a knight'
  for (const id of unlikely) {
    const wishes: [Operation, object][] = [
      [calls.generateScene, { sheetIds: [id] }],
      [calls.generateVideo, { sheetIds: [id] }],
      [calls.generateVideo, { sceneIds: [id] }],
      [calls.generateVideo, { firstImageId: id }],
      [calls.generateVideo, { lastImageId: id, prompt }],
      [calls.generateVideo, { providerJob: { id } }],
      [calls.generateSheet, { prompt, projectMode: 'existing', projectId: id }],
      [calls.generateSheet, { prompt, folderId: id }],
    ]
    for (const [call, body] of wishes) {
      const answer = await world.ask(call, { key, body })
      const place = `${call.id} ${JSON.stringify(body)}`
      assert.equal(answer.statusCode, 404, `${place}: ${answer.body}`)
      assert.match(answer.json().error.message, /^There is no (sheet|job|project|folder) /, place)
      assert.ok(answer.json().error.message.endsWith(` ${id}`), place)
    }
    const { statusCode } = await world.ask(calls.revokeApiKey, { key, body: { keyId: id } })
    assert.equal(statusCode, 404)
  }
})

test('200: a list of what is in a place that is not there is empty', async () => {
  for (const id of unlikely) {
    const answer = await world.ask(calls.listSheets, {
      key,
      query: { projectId: id, folderId: id },
    })
    assert.deepEqual([answer.statusCode, answer.json().sheets], [200, []], id)
  }
})

test('400, 404: NUL, half a surrogate pair and what is far too long are refused before anybody looks for them', async () => {
  for (const id of ['a\0b', '\ud800', '\udfff!', 'x'.repeat(201)]) {
    const body = JSON.stringify({ sheetIds: [id] })
    const wish: Ask = { key, body, headers: { 'content-type': 'application/json' } }
    const answer = await world.ask(calls.generateScene, wish)
    assert.equal(answer.statusCode, 400, answer.body)
    assert.deepEqual(answer.json().error.fields, [
      { path: 'sheetIds.0', message: 'must be text of 1 to 200 characters' },
    ])
  }
  for (const id of ['a\0b', 'x'.repeat(201)])
    assert.equal((await world.ask(calls.getJob, { key, params: { id } })).statusCode, 404)
})
