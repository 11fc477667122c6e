import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StripeEvent } from './objects.ts'
import { openSender } from './sender.ts'

function eventOf(id: string): StripeEvent {
  return {
    ...{ id, object: 'event', api_version: '', created: 0, data: { object: {} } },
    ...{ livemode: false, pending_webhooks: 1, type: 'test' },
    request: { id: null, idempotency_key: null },
  }
}

/** Sends three events, and says which came in which order. */
async function send(knobs: object): Promise<string[]> {
  const sender = openSender('whsec_test')
  Object.assign(sender.knobs, knobs)
  const came: string[] = []
  sender.sendTo(async (payload) => {
    came.push(JSON.parse(payload).id)
    return 200
  })
  for (const id of ['a', 'b', 'c']) sender.push(eventOf(id))
  if (sender.knobs.isHeld) await sender.sendWaiting()
  await sender.settled()
  return came
}

test('events are sent in the order they were made, once', async () => {
  assert.deepEqual(await send({}), ['a', 'b', 'c'])
})

test('events are sent several times, backwards, in any order', async () => {
  assert.deepEqual(await send({ copies: 2 }), ['a', 'a', 'b', 'b', 'c', 'c'])
  assert.deepEqual(await send({ order: 'reversed' }), ['c', 'b', 'a'])
  assert.deepEqual((await send({ order: 'shuffled' })).sort(), ['a', 'b', 'c'])
})

test('events that are held are sent when somebody says so', async () => {
  const sender = openSender('whsec_test')
  sender.knobs.isHeld = true
  sender.sendTo(async () => 200)
  sender.push(eventOf('a'))
  await sender.settled()
  assert.deepEqual(
    sender.waiting.map(({ id }) => id),
    ['a'],
  )
  assert.deepEqual(await send({ isHeld: true }), ['a', 'b', 'c'])
})

test('events that are delayed come together, and one that is refused comes again', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] })
  const sender = openSender('whsec_test')
  sender.knobs.delayMs = 500
  const came: string[] = []
  sender.sendTo(async (payload) => {
    came.push(JSON.parse(payload).id)
    return came.length === 1 ? 500 : 200
  })
  for (const id of ['a', 'b']) sender.push(eventOf(id))
  await sender.settled()
  assert.deepEqual(came, [])
  context.mock.timers.tick(500)
  await sender.settled()
  assert.deepEqual(came, ['a', 'b'])
  context.mock.timers.tick(1_000)
  await sender.settled()
  assert.deepEqual(came, ['a', 'b', 'a'])
  await sender.close()
})
