import assert from 'node:assert/strict'
import type { Operation } from '../../../../packages/contract/src/index.ts'
import { scenarios } from '../../scenarios/index.ts'
import type { Answered } from '../answers.ts'
import type { Ask } from '../ask.ts'
import type { World } from '../world.ts'

export type Target = ReturnType<typeof openTarget>

/** A call that would be answered well, made ready anew whenever there is no more of it. */
export function openTarget(world: World, call: Operation) {
  let ready: { ask: Ask; before: Traces } | undefined

  /** Whoever was refused has changed nothing: all there is more is what was made. */
  async function checkTraces(made: number): Promise<void> {
    if (ready === undefined) return
    const { ask, before } = ready
    const now = await tracesOf(world, ask)
    if (made === 0) assert.deepEqual(now, before, call.id)
    else if (now !== undefined)
      assert.equal(Number(now.generations), Number(before?.generations) + made, call.id)
  }

  return {
    async ask(): Promise<Ask> {
      ready ??= await makeReady(world, call)
      return ready.ask
    },

    /** Looks whether an answer has used up what it was asked with. */
    async settle({ statusCode }: Answered): Promise<void> {
      const isDone = statusCode < 400 && (call.method !== 'GET' || call.auth === 'none')
      if (isDone && isMaking(call)) await checkTraces(statusCode === 200 ? 0 : 1)
      // Who has guessed too often is heard no more.
      if (isDone || statusCode === 429) ready = undefined
    },

    /** Looks whether all who were refused since the last that was done have left no trace. */
    checkTraces: () => checkTraces(0),
  }
}

/** Whether a call makes pictures and costs credits. */
function isMaking({ rateLimit }: Operation): boolean {
  return rateLimit === 'generations'
}

type Traces = { generations: string } | undefined

async function makeReady(world: World, call: Operation): Promise<{ ask: Ask; before: Traces }> {
  const ask = await usualAsk(world, call)
  return { ask, before: await tracesOf(world, ask) }
}

/** All that an account has, in numbers. */
async function tracesOf({ db, context }: World, { key }: Ask): Promise<Traces> {
  const caller = key === undefined ? undefined : await context.keys.find(db, key)
  const { rows } = await db.query<{ generations: string }>(
    `SELECT *,
       (SELECT count(*) FROM sheets WHERE account_id = $1) AS sheets,
       (SELECT count(*) FROM generations WHERE account_id = $1) AS generations,
       (SELECT count(*) FROM credit_entries WHERE account_id = $1) AS entries,
       (SELECT count(*) FROM projects WHERE account_id = $1) AS projects,
       (SELECT count(*) FROM api_keys WHERE account_id = $1) AS keys
     FROM credit_balances WHERE account_id = $1`,
    [caller?.accountId ?? ''],
  )
  return rows[0]
}

/** As the scenario of its usual answer has it; where there is none, as the contract's example has it. */
async function usualAsk(world: World, call: Operation): Promise<Ask> {
  const prepare = scenarios[call.id]?.answers[call.status]
  const { params, body } = call.examples
  const ask = await (prepare?.(world) ?? {
    key: world.owner.key,
    ...(params !== undefined && { params }),
    // Safe: the bodies of our calls are objects.
    ...(body !== undefined && { body: body as object }),
  })
  // Nobody waits here for pictures.
  return { ...ask, headers: { ...ask.headers, ...(isMaking(call) && { prefer: 'respond-async' }) } }
}

/** The lines of a head that say who asks, and what goes with it. */
export function headOf({ key, cookie, headers = {} }: Ask): string[] {
  const all = {
    ...(key !== undefined && { 'x-api-key': key }),
    ...(cookie !== undefined && { cookie }),
    ...headers,
  }
  return Object.entries(all).map(([name, value]) => `${name}: ${value}`)
}

/** A body as it goes over the line, with the head it needs. */
export function sentBody({ body }: Ask): { head: string[]; body: Buffer | string } {
  if (body === undefined) return { head: [], body: '' }
  const isReady = typeof body === 'string' || Buffer.isBuffer(body)
  return { head: ['content-type: application/json'], body: isReady ? body : JSON.stringify(body) }
}

/** The address of a call, with parts that are sent as they are. */
export function targetOf(
  call: Operation,
  { params = {}, query }: Ask,
  parts: Record<string, string> = {},
) {
  const path = call.path.replaceAll(
    /:(\w+)/g,
    (_, name) => parts[name] ?? encodeURIComponent(params[name] ?? 'nothing'),
  )
  return query === undefined ? path : `${path}?${new URLSearchParams(query)}`
}
