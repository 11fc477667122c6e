import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openAttempts } from './attempts.ts'

const email = 'kay@example.com'
const isRefused = { code: 'RATE_LIMITED' }
const minuteMs = 60_000

function openAt() {
  const clock = { ms: 0 }
  return { clock, attempts: openAttempts(() => clock.ms) }
}

/** How many of so many tries were let through. */
async function count(tries: number, attempt: (index: number) => Promise<void>): Promise<number> {
  let passed = 0
  for (let index = 0; index < tries; index += 1)
    await attempt(index).then(
      () => {
        passed += 1
      },
      (error: unknown) => assert.ok(error instanceof Error && 'code' in error),
    )
  return passed
}

test('ten wrong passwords shut out their network for a quarter of an hour, and nobody else', async () => {
  const { clock, attempts } = openAt()
  assert.equal(await count(15, () => attempts.tryAtDoor(email, '203.0.113.7')), 10)
  await attempts.tryAtDoor(email, '198.51.100.1')
  await attempts.tryAtDoor('kim@example.com', '203.0.113.7')
  clock.ms = 15 * minuteMs - 1
  await assert.rejects(attempts.tryAtDoor(email, '203.0.113.7'), isRefused)
  clock.ms += 1
  await attempts.tryAtDoor(email, '203.0.113.7')
})

test('a guesser with many networks has a hundred tries an hour with an address', async () => {
  const { clock, attempts } = openAt()
  const fromAnother = (index: number) => attempts.tryAtDoor(email, `network ${index}`)
  assert.equal(await count(1_000, fromAnother), 100)
  clock.ms = 60 * minuteMs
  assert.equal(await count(1_000, fromAnother), 100)
})

test('many networks do not keep the holder out from where the right password came before', async () => {
  const { clock, attempts } = openAt()
  await attempts.tryAtDoor(email, 'home')
  await attempts.welcome(email, 'home')
  clock.ms = 24 * 60 * minuteMs
  await count(1_000, (index) => attempts.tryAtDoor(email, `network ${index}`))
  await assert.rejects(attempts.tryAtDoor(email, 'elsewhere'), isRefused)
  // Even there a stranger does not guess for long.
  assert.equal(await count(15, () => attempts.tryAtDoor(email, 'home')), 10)
})

test('who comes and goes with the right password is never shut out', async () => {
  const { attempts } = openAt()
  const comeIn = async () => {
    await attempts.tryAtDoor(email, 'home')
    await attempts.welcome(email, 'home')
  }
  assert.equal(await count(500, comeIn), 500)
})

test('those who are in are counted apart from those at the door', async () => {
  const { attempts } = openAt()
  await count(20, () => attempts.tryAtDoor(email, 'home'))
  assert.equal(await count(15, () => attempts.tryInside('account')), 10)
  await attempts.forgiveInside('account')
  await attempts.tryInside('account')
})
