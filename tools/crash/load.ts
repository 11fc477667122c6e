import type { Chance } from './chance.ts'

/** What the program has said was done, and must be true after any crash. */
export type Promises = {
  /** Sheets answered with 201: ready, paid and stored. */
  sheets: Set<string>
  /** Work answered with 202, by job and sheet. */
  jobs: Map<string, string>
  /** Work somebody wanted cancelled, whatever came of it. */
  cancels: Set<string>
  /** Sheets somebody wanted deleted: those answered with 204 must be gone, others may be. */
  deletions: Map<string, 'asked' | 'done'>
  /** Credits of grants that were answered, and of those that were asked for. */
  granted: number
  askedGrants: number
  answers: Map<string, number>
}

export function openPromises(): Promises {
  return {
    sheets: new Set(),
    jobs: new Map(),
    cancels: new Set(),
    deletions: new Map(),
    granted: 0,
    askedGrants: 0,
    answers: new Map(),
  }
}

type Client = { address: string; key: string; uid: string; promises: Promises; chance: Chance }

const actions = ['order', 'order', 'order', 'orderAndWait', 'cancel', 'delete', 'grant'] as const

/** Calls the program in several ways at once until told to stop; whatever fails is no matter. */
export async function load(client: Client, clients: number, stopped: AbortSignal): Promise<void> {
  const one = async () => {
    while (!stopped.aborted) {
      const action = client.chance.one(actions)
      const outcome = await act(client, action, stopped).catch(() => 'broken off')
      const name = `${action} ${outcome}`
      const { answers } = client.promises
      answers.set(name, (answers.get(name) ?? 0) + 1)
      await pause(client.chance.between(5, 60), stopped)
    }
  }
  await Promise.all(Array.from({ length: clients }, one))
}

async function act(
  client: Client,
  action: (typeof actions)[number],
  signal: AbortSignal,
): Promise<number> {
  const { promises, chance, uid } = client
  switch (action) {
    case 'order': {
      const answer = await order(client, 'respond-async', signal)
      if (answer.status === 202) {
        // Safe: the contract promises these for a 202.
        const { jobId, id } = (await answer.json()) as { jobId: string; id: string }
        promises.jobs.set(jobId, id)
      }
      return answer.status
    }
    case 'orderAndWait': {
      const answer = await order(client, 'wait=30', signal)
      // Safe: the contract promises an id for both.
      const { id, jobId } = (await answer.json()) as { id: string; jobId?: string }
      if (answer.status === 201) promises.sheets.add(id)
      if (answer.status === 202 && jobId !== undefined) promises.jobs.set(jobId, id)
      return answer.status
    }
    case 'cancel': {
      const jobId = chance.one(['none', ...promises.jobs.keys()])
      promises.cancels.add(jobId)
      return (await call(client, 'DELETE', `/api/jobs/${jobId}`, { signal })).status
    }
    case 'delete': {
      const id = chance.one(['none', ...promises.sheets])
      if (chance.next() > 0.2) return 0
      promises.deletions.set(id, 'asked')
      const { status } = await call(client, 'DELETE', `/api/sheets/${id}`, { signal })
      if (status === 204) promises.deletions.set(id, 'done')
      return status
    }
    case 'grant': {
      const amount = chance.between(1, 50)
      promises.askedGrants += amount
      const path = `/api/admin/accounts/${uid}/grants`
      const { status } = await call(client, 'POST', path, { body: { amount }, signal })
      if (status === 201) promises.granted += amount
      return status
    }
  }
}

function order(client: Client, prefer: string, signal: AbortSignal): Promise<Response> {
  const body = {
    prompt: `a ranger in green, number ${client.chance.between(1, 9)}`,
    resolution: 1024,
  }
  return call(client, 'POST', '/api/generate', { body, prefer, signal })
}

type Ask = { body?: object; prefer?: string; signal?: AbortSignal }

export function call(
  { address, key }: Pick<Client, 'address' | 'key'>,
  method: string,
  path: string,
  { body, prefer, signal }: Ask = {},
): Promise<Response> {
  return fetch(`${address}${path}`, {
    method,
    headers: {
      'x-api-key': key,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(prefer !== undefined && { prefer }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal !== undefined && { signal }),
  })
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
