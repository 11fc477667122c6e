import { randomUUID } from 'node:crypto'
import { type Ask, call, type Door } from './call.ts'
import type { Chance } from './chance.ts'
import { note, type Promises, type Wish } from './promises.ts'
import type { Shop } from './shop.ts'

/** Whoever calls the program, and what it has promised them. */
export type Client = Door & {
  /** Whose credits they are. */
  uid: string
  promises: Promises
  shop: Shop
  chance: Chance
}

const clients = 6

type Action = 'order' | 'orderAndWait' | 'cancel' | 'delete' | 'grant' | 'buy'
const actions: readonly [Action, ...Action[]] = [
  'order',
  'order',
  'orderAndWait',
  'orderAndWait',
  'orderAndWait',
  'orderAndWait',
  'cancel',
  'delete',
  'grant',
  'buy',
]

/** Of jobs only the latest may still be cancelled, and so many sheets are never deleted. */
const latestJobs = 10
const keptSheets = 20

/** Calls the program in several ways at once until told to stop; whatever fails is no matter. */
export async function load(client: Client, stopped: AbortSignal): Promise<void> {
  const one = async () => {
    while (!stopped.aborted) {
      const action = client.chance.one(actions)
      // What was broken off is asked for again, or must have happened wholly or not at all.
      await act(client, action, stopped).catch(() => undefined)
      await pause(client.chance.between(20, 300), stopped)
    }
  }
  await Promise.all(Array.from({ length: clients }, one))
}

async function act(client: Client, action: Action, signal: AbortSignal): Promise<void> {
  switch (action) {
    case 'order':
      return wish(client, order(client, 'respond-async'), signal)
    case 'orderAndWait':
      return wish(client, order(client, 'wait=30'), signal)
    case 'grant':
      return wish(client, grant(client), signal)
    case 'buy':
      return wish(client, purchase(client), signal)
    case 'cancel':
      return cancel(client, signal)
    case 'delete':
      return remove(client, signal)
  }
}

/** Asks for something; what is not answered is kept to be asked for again. */
async function wish(client: Client, wanted: Wish, signal: AbortSignal): Promise<void> {
  try {
    await note(client, wanted, await call(client, wanted.ask, signal))
  } catch (error) {
    if (wanted.ask.key !== undefined) client.promises.unanswered.push(wanted)
    throw error
  }
}

/** Every other order has a key. */
function order({ promises, chance }: Client, prefer: string): Wish {
  promises.orders += 1
  const body = { prompt: `a ranger in green, order ${promises.orders}`, resolution: 1024 }
  const ask: Ask = { method: 'POST', path: '/api/generate', body, prefer }
  return { kind: 'order', ask: chance.next() < 0.5 ? ask : { ...ask, key: randomUUID() } }
}

function grant({ uid, chance }: Client): Wish {
  const amount = chance.between(1, 50)
  const path = `/api/admin/accounts/${uid}/grants`
  const ask: Ask = { method: 'POST', path, body: { amount }, key: randomUUID() }
  return { kind: 'grant', amount, ask }
}

/** Some of what is paid is refunded: a part of it, or all. */
function purchase({ chance }: Client): Wish {
  const packId = chance.one<'starter' | 'creator' | 'studio'>(['starter', 'creator', 'studio'])
  const refund = chance.one([0, 0, 0.37, 1])
  const body = { packageId: packId }
  const ask: Ask = { method: 'POST', path: '/api/credits/checkout', body, key: randomUUID() }
  return { kind: 'purchase', packId, refund, ask }
}

async function cancel(client: Client, signal: AbortSignal): Promise<void> {
  const { promises, chance } = client
  const jobId = chance.one(['none', ...[...promises.jobs.keys()].slice(-latestJobs)])
  promises.cancels.add(jobId)
  await call(client, { method: 'DELETE', path: `/api/jobs/${jobId}` }, signal)
}

async function remove(client: Client, signal: AbortSignal): Promise<void> {
  const { promises, chance } = client
  const there = [...promises.sheets].filter((id) => !promises.deletions.has(id))
  if (there.length < keptSheets) return
  const id = chance.one(['none', ...there])
  promises.deletions.set(id, 'asked')
  const { status } = await call(client, { method: 'DELETE', path: `/api/sheets/${id}` }, signal)
  if (status === 204) promises.deletions.set(id, 'done')
}

function pause(ms: number, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    stopped.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
