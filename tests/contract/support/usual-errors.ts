import { after } from 'node:test'
import type { AtOnce, ErrorCode, Operation } from '../../../packages/contract/src/index.ts'
import { hashOf } from '../../../packages/server/src/keys/key-secret.ts'
import { connect, type Database } from '../../../packages/server/src/platform/database/database.ts'
import { newId } from '../../../packages/server/src/platform/id.ts'
import { openLogger } from '../../../packages/server/src/platform/logger.ts'
import type { Ask } from './ask.ts'
import { openMailServer } from './mail-server.ts'
import type { Prepare } from './scenario.ts'
import { silentStripe } from './stripe.ts'
import { openWorld, plenty, type World } from './world.ts'

/** Programs in which something is always the matter. */
type Troubled = {
  /** Takes one request of each kind a minute. */
  limited: World
  /** Takes one request a day and key, and no payments. */
  metered: World
  /** Has lost its tables. */
  broken: World
  /** Waits for connections to its database that are all taken. */
  drained: World
  /** Has no room for work, and reaches neither a mail server nor Stripe. */
  crowded: World
}

type Provocation = { world: World; ask: Ask; after?: () => Promise<void> }

/** A world in which nothing is the matter, with those in which something is. */
export type Worlds = Troubled & { world: World }

type Provoke = (call: Operation, worlds: Worlds, usual: Prepare) => Promise<Provocation>

/** Opens all worlds; each is a program with a database of its own. */
export async function openWorlds(): Promise<Worlds> {
  const hasWorker = false
  const mail = await openMailServer()
  // Work that would not end by itself holds up the rest for as long as these allow.
  const pace = { deadlineMs: 3_000, leaseMs: 3_000 }
  const world = await openWorld({ pace, config: { signIn, mail: mailFrom(mail) } })
  const limited = await openWorld({ hasWorker, config: { rateLimits: onePerMinute } })
  const metered = await openWorld({
    hasWorker,
    config: { rateLimits: onePerDay, payments: undefined },
  })
  const crowded = await openWorld({
    hasWorker,
    pace: { mostQueued: 0 },
    config: { signIn, mail: mailFrom(nowhere), payments: silentStripe },
  })
  const broken = await openWorld({ hasWorker })
  await broken.db.query('ALTER TABLE api_keys RENAME TO lost_keys')
  const drained = await openWorld({ hasWorker })
  drained.context.db = await takenDatabase(drained.db)
  return { world, limited, metered, crowded, broken, drained }
}

/** The same database behind so few connections that somebody has them all. */
async function takenDatabase(db: Database): Promise<Database> {
  const bounds = { connections: 1, connectWithinMs: 20 }
  const taken = connect(db.connection, openLogger('silent'), bounds)
  const client = await takeIt(taken)
  after(async () => {
    client.release()
    await taken.close()
  })
  return taken
}

/** On a busy machine the first connection takes longer than anybody is to wait afterwards. */
async function takeIt({ pool }: Database) {
  for (let tries = 0; tries < 500; tries += 1) {
    const client = await pool.connect().catch(() => undefined)
    if (client !== undefined) return client
  }
  throw new Error('the database lets nobody in')
}

/** Somebody can sign up, and in by more than a password. */
export const signIn = {
  signUp: 'open',
  google: undefined,
  github: { clientId: 'us', clientSecret: 'secret' },
  // Nobody listens there.
  oidc: { clientId: 'us', clientSecret: 'secret', issuer: 'http://127.0.0.1:9', name: 'Nobody' },
} as const

const nowhere = 'smtp://127.0.0.1:9'

function mailFrom(smtpUrl: string) {
  return { smtpUrl, from: 'sheets@example.com' }
}

const onePerMinute = {
  readsPerMinute: 1,
  writesPerMinute: 1,
  generationsPerMinute: 1,
  signInsPerMinute: 1,
  keyRequestsPerDay: 0,
}

const onePerDay = { ...plenty, keyRequestsPerDay: 1 }

/** How to bring about what many calls refuse; undefined where only the call itself can tell. */
export function provoke(
  code: ErrorCode,
  call: Operation,
): ((worlds: Worlds, usual: Prepare) => Promise<Provocation>) | undefined {
  const isForCall = appliesTo[code]?.(call) ?? true
  const provocation = provocations[code]
  if (!isForCall || provocation === undefined) return undefined
  return (worlds, usual) => provocation(call, worlds, usual)
}

const appliesTo: Partial<Record<ErrorCode, (call: Operation) => boolean>> = {
  UNAUTHENTICATED: ({ auth }) => auth !== 'none',
  INTERNAL: ({ auth }) => auth !== 'none',
  // Where a path names something it can always name nothing.
  OVERLOADED: ({ auth }) => auth !== 'none',
  NOT_FOUND: ({ params }) => !params.safeParse({}).success,
}

/** Others have taken all places there are for answers of a call. */
function fillPlaces({ context }: World, id: string, bounds: AtOnce): void {
  for (let count = 0; count < bounds.inAll; count += 1)
    context.places.take(id, bounds, `somebody ${count}`)
}

/** The same with an Idempotency-Key of its own. */
function keyed(ask: Ask) {
  return { ...ask, headers: { ...ask.headers, 'idempotency-key': newId() } }
}

const json = { 'content-type': 'application/json' }

const provocations: Partial<Record<ErrorCode, Provoke>> = {
  async INVALID_REQUEST({ bodyTypes }, { world }, usual) {
    // Without a body: one does not know which server is meant.
    if (bodyTypes.length === 0) return { world, ask: { headers: { host: 'no such host' } } }
    return { world, ask: { ...(await usual(world)), headers: json, body: '{"never": "closed' } }
  },
  async FORBIDDEN(_, { world }) {
    return { world, ask: { headers: { host: 'elsewhere.example' } } }
  },
  async UNAUTHENTICATED(_, { world }) {
    return { world, ask: { key: 'ncs_wrong' } }
  },
  async FEATURE_NOT_ENABLED({ feature = '' }, { world }) {
    const { accountId, key } = await world.account()
    const features = JSON.stringify({ [feature]: false })
    await world.db.query('UPDATE accounts SET features = $2 WHERE id = $1', [accountId, features])
    return { world, ask: { key } }
  },
  async NOT_FOUND(_, { world }, usual) {
    const { params: _named, ...ask } = await usual(world)
    return { world, ask }
  },
  async PAYLOAD_TOO_LARGE({ bodyBytes }, { world }, usual) {
    const headers = { ...json, 'content-length': String(bodyBytes + 1) }
    return { world, ask: { ...(await usual(world)), headers, body: '{}' } }
  },
  async UNSUPPORTED_MEDIA_TYPE(_, { world }, usual) {
    const headers = { 'content-type': 'text/plain' }
    return { world, ask: { ...(await usual(world)), headers, body: 'a knight' } }
  },
  async OVERLOADED({ id, atOnce, rateLimit }, { crowded, drained }, usual) {
    if (atOnce !== undefined) {
      fillPlaces(crowded, id, atOnce)
      return { world: crowded, ask: { key: crowded.owner.key } }
    }
    if (rateLimit === 'generations') return { world: crowded, ask: await usual(crowded) }
    return { world: drained, ask: { key: drained.owner.key } }
  },
  async IDEMPOTENCY_CONFLICT({ id }, { world }, usual) {
    const ask = keyed(await usual(world))
    // Another program has asked for it, and stands still before it has said whether it is done.
    const stuck = await world.db.pool.connect()
    await stuck.query('BEGIN')
    await stuck.query(
      `INSERT INTO idempotency_keys (account_id, operation, key, fingerprint, taken_by, expires_at)
       SELECT account_id, $2, $3, '', '', now_ms() + 60000 FROM api_keys WHERE secret_hash = $1`,
      [hashOf(ask.key ?? ''), id, ask.headers['idempotency-key']],
    )
    return { world, ask, after: async () => stuck.release(true) }
  },
  async IDEMPOTENCY_MISMATCH(call, { world }, usual) {
    const ask = keyed(await usual(world))
    await world.ask(call, ask)
    await world.db.query(`UPDATE idempotency_keys SET fingerprint = 'other' WHERE key = $1`, [
      ask.headers['idempotency-key'],
    ])
    return { world, ask }
  },
  async RATE_LIMITED(call, { limited: world }) {
    await world.ask(call, {})
    return { world, ask: {} }
  },
  async QUOTA_EXCEEDED(call, { metered: world }) {
    const { key } = world.owner
    await world.ask(call, { key })
    return { world, ask: { key } }
  },
  async INTERNAL(_, { broken: world }) {
    return { world, ask: { key: world.owner.key } }
  },
}
