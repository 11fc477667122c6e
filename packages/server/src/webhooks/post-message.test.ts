import assert from 'node:assert/strict'
import { test } from 'node:test'
import { postMessage } from './post-message.ts'
import { openReceiver } from './test-receiver.ts'

const never = new AbortController().signal
const receiver = await openReceiver()
const host = 'hooks.example.com'
const message = { url: `http://${host}:${receiver.port}/x`, headers: { a: 'b' }, body: '{}' }

test('a message goes to the address that was checked, whatever its name leads to a moment later', async () => {
  const answers = [['127.0.0.1'], ['169.254.169.254']]
  let asked = 0
  const wayOut = {
    ownHosts: [host],
    resolve: async () => {
      asked += 1
      return answers[asked - 1] ?? []
    },
  }
  assert.equal((await postMessage(message, wayOut, never)).status, 204)
  assert.equal(asked, 1)
  assert.equal(receiver.received[0]?.headers.host, `${host}:${receiver.port}`)
  const second = await postMessage(message, wayOut, never)
  assert.deepEqual(
    [second.status, second.error],
    [null, 'its name leads to an address that is not public'],
  )
  assert.equal(receiver.received.length, 1)
})

test('what was made for an own host does not go there when it is none any more', async () => {
  const before = receiver.received.length
  const wayOut = { ownHosts: [], resolve: async () => ['127.0.0.1'] }
  const plain = await postMessage(message, wayOut, never)
  assert.equal(plain.error, 'must be an https:// address')
  const url = `https://${host}:${receiver.port}/x`
  const inside = await postMessage({ ...message, url }, wayOut, never)
  assert.equal(inside.error, 'its name leads to an address that is not public')
  assert.equal(receiver.received.length, before)
})

test('a name that is not answered for is not waited for when the program stops', async () => {
  const stopping = new AbortController()
  const wayOut = { ownHosts: [], resolve: () => new Promise<string[]>(() => {}) }
  const sending = postMessage({ ...message, url: `https://${host}` }, wayOut, stopping.signal)
  stopping.abort()
  await assert.rejects(sending, { name: 'AbortError' })
})

test('headers too long are no answer', async () => {
  receiver.answer((response) => response.writeHead(200, { long: 'x'.repeat(20_000) }).end())
  const wayOut = { ownHosts: [host], resolve: async () => ['127.0.0.1'] }
  const { status, error } = await postMessage(message, wayOut, never)
  assert.deepEqual([status, error], [null, 'could not be reached (HPE_HEADER_OVERFLOW)'])
})
