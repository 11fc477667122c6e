import { hash } from 'node:crypto'
import { openStandings } from '../../packages/server/src/accounts/standing.ts'
import { authenticate } from '../../packages/server/src/auth/authenticate.ts'
import type { Context } from '../../packages/server/src/context.ts'
import { createKey } from '../../packages/server/src/keys/api-keys.ts'
import { openKeyCache } from '../../packages/server/src/keys/key-cache.ts'
import { newSecret } from '../../packages/server/src/keys/key-secret.ts'
import { openRateKeeper } from '../../packages/server/src/limits/rate-limits.ts'
import type { Database } from '../../packages/server/src/platform/database/database.ts'
import { measure, type Timing } from './measure.ts'

const many = { perRound: 20_000 }
const accountId = 'bench'
const perMinute = 60_000
/** As many as a limit remembers. */
const mostAddresses = 50_000

/** What everything else may be compared with; to measure costs something itself. */
export async function measureAnchors(db: Database): Promise<Timing[]> {
  const keyIds = (await makeKeys(db, 200)).map(({ keyId }) => keyId)
  const secrets = Array.from({ length: 200 }, newSecret)
  const text = 'SELECT id FROM api_keys WHERE id = $1'
  return [
    await measure('nothing at all', [0], () => undefined, many),
    await measure('SHA-256 of a key', secrets, (secret) => hash('sha256', secret, 'buffer'), many),
    await measure('one row by its key, in PostgreSQL', keyIds, (keyId) =>
      db.query({ name: 'bench one row', text, values: [keyId] }),
    ),
  ]
}

export async function measureKeys(context: Context): Promise<Timing[]> {
  const { db } = context
  const keys = (await makeKeys(db, 200)).map(({ key }) => key)
  const unused = (await makeKeys(db, 1_200)).map(({ key }) => key)
  const wrong = Array.from({ length: 1_200 }, newSecret)
  const remembered = openKeyCache(() => 0)
  // On these clocks a second passes with each look, so that nothing is remembered.
  const cold = openKeyCache(passing(1_000))
  const coldContext = { ...context, keys: cold, standings: openStandings(passing(1_000)) }
  const asked = (key: string) => ({ method: 'GET', headers: { 'x-api-key': key }, baseUrl: '' })
  return [
    await measure('remembered', keys, (key) => remembered.find(db, key), many),
    await measure('looked up', keys, (key) => cold.find(db, key)),
    await measure('looked up, and its use is to be noted', unused, (key) => cold.find(db, key)),
    await measure('wrong', wrong, (key) => cold.find(db, key)),
    await measure('no key at all', ['sk_no_key'], (key) => cold.find(db, key), many),
    await measure('with its account, looked up', keys, (key) =>
      authenticate(coldContext, asked(key)),
    ),
  ]
}

export async function measureLimits({ db, config }: Context): Promise<Timing[]> {
  const addresses = Array.from({ length: 1_000 }, (_, index) => addressOf(index))
  const { generationsPerMinute, readsPerMinute } = config.rateLimits
  // So often that each of the thousand addresses comes just within its limit.
  const keeper = (limit: number) =>
    openRateKeeper(db, {
      rates: config.rateLimits,
      now: passing(perMinute / limit / addresses.length),
    })
  const [small, large] = [keeper(generationsPerMinute), keeper(readsPerMinute)]
  const full = openRateKeeper(db, { rates: config.rateLimits, now: passing(perMinute / 1e6) })
  for (let index = 0; index < mostAddresses; index += 1)
    full.countAddress(['reads'], addressOf(index))
  const strangers = Array.from({ length: 6 * many.perRound }, (_, index) =>
    addressOf(mostAddresses + index),
  )
  const refused = openRateKeeper(db, { rates: config.rateLimits, now: () => 0 })
  const timings = [
    await measure(
      `${generationsPerMinute} a minute, each remembered`,
      addresses,
      (address) => small.countAddress(['generations'], address),
      many,
    ),
    await measure(
      `${readsPerMinute} a minute, counted in slots`,
      addresses,
      (address) => large.countAddress(['reads'], address),
      many,
    ),
    await measure(
      'refused',
      ['192.0.2.1'],
      (address) => refused.countAddress(['generations', 'writes'], address),
      many,
    ),
    await measure(
      `never seen, while ${mostAddresses} are remembered`,
      strangers,
      (address) => full.countAddress(['reads'], address),
      many,
    ),
  ]
  for (const opened of [small, large, full, refused]) await opened.close()
  return timings
}

export async function measureQuota({ db, config }: Context): Promise<Timing[]> {
  const keys = await makeKeys(db, 60)
  const rates = { ...config.rateLimits, keyRequestsPerDay: 1_000 }
  const keeper = openRateKeeper(db, { rates })
  // Each key asks 800 times one after another, which is before leases become small.
  const turns = keys.flatMap(({ keyId }) =>
    Array.from({ length: 800 }, () => ({ keyId, dailyLimit: null })),
  )
  const over = { keyId: keys[0]?.keyId ?? '', dailyLimit: 1 }
  const timings = [
    await measure('let in, 19 of 20 without asking', turns, (key) => keeper.countKey(key), {
      perRound: 8_000,
    }),
    await measure('refused', [over], (key) => keeper.countKey(key), many),
  ]
  await keeper.close()
  return timings
}

/** Milliseconds that go on by so many with each look. */
function passing(stepMs: number): () => number {
  let now = 0
  return () => (now += stepMs)
}

function addressOf(index: number): string {
  return `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`
}

async function makeKeys(db: Database, count: number): Promise<{ key: string; keyId: string }[]> {
  const keys = []
  for (let made = 0; made < count; made += 1) keys.push(await createKey(db, accountId, 'bench'))
  return keys
}
