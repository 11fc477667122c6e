import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { type Api, apiOf } from './support/api.ts'
import { makeDataFolder, type Program, removeFolder, start, until } from './support/program.ts'

const dataFolder = await makeDataFolder()
after(() => removeFolder(dataFolder))

const ownerKey = 'ncs_journey_of_the_stop_0123456789'
const env = { NCS_OWNER_KEY: ownerKey, NCS_LIMIT_GENERATIONS: '0' }
/** Large, so that it is not done before the program is stopped. */
const order = { prompt: 'a weaver with a red scarf', resolution: 4096 }

type Event = { id: string; state: string }

async function begin(): Promise<{ program: Program; api: Api }> {
  const program = await start({ dataFolder, env })
  return { program, api: apiOf(program, ownerKey) }
}

/** Asks for the events of a job that come after the last that was seen. */
function askForEvents({ address }: Program, jobId: string, lastId = ''): Promise<Response> {
  return fetch(`${address}/api/jobs/${jobId}/events`, {
    headers: { 'x-api-key': ownerKey, ...(lastId === '' ? {} : { 'last-event-id': lastId }) },
  })
}

/** Begins to follow a job; `rest` are its events until the job or the program ends. */
async function open(...job: Parameters<typeof askForEvents>): Promise<{ rest: Promise<Event[]> }> {
  const answer = await askForEvents(...job)
  assert.equal(answer.status, 200)
  return { rest: readEvents(answer) }
}

async function readEvents({ body }: Response): Promise<Event[]> {
  let text = ''
  try {
    for await (const piece of body ?? []) text += new TextDecoder().decode(piece)
  } catch {
    // A program that is killed breaks its streams off; what came until then counts.
  }
  const events = text.matchAll(/^id: (.*)\nevent: job\ndata: (.*)$/gm)
  return [...events].map(([, id = '', data = '']) => ({ id, state: JSON.parse(data).state }))
}

async function follow(...job: Parameters<typeof open>): Promise<Event[]> {
  return (await open(...job)).rest
}

async function untilRunning(api: Api): Promise<string> {
  const running = async () =>
    (await api.get<{ jobs: { id: string }[] }>('/api/jobs?state=running')).jobs[0]?.id
  await until(async () => (await running()) !== undefined, {
    withinMs: 60_000,
    what: () => 'something is drawn',
  })
  return (await running()) ?? ''
}

test('stopped while it draws, the program tells who waits, ends well, and draws it after the next start', async () => {
  const first = await begin()
  const waiting = first.api.generateByJson(order)
  const jobId = await untilRunning(first.api)
  const followed = await open(first.program, jobId)
  assert.equal(await first.program.stop(), 0)
  const told = await waiting
  assert.equal(told.status, 202)
  assert.equal(((await told.json()) as { jobId: string }).jobId, jobId)
  const seen = await followed.rest
  assert.ok(seen.length > 0)

  const { program, api } = await begin()
  const lastId = seen.at(-1)?.id ?? ''
  const rest = await follow(program, jobId, lastId)
  assert.notEqual(rest[0]?.id, lastId, 'nothing is told twice')
  assert.equal(rest.at(-1)?.state, 'succeeded')
  const after = await askForEvents(program, jobId, rest.at(-1)?.id)
  assert.equal(after.status, 204, 'who has seen its end is told not to come back')
  const { balance, totalSpent } = await api.balance()
  assert.deepEqual([balance, totalSpent], [270, 30])
  await program.stop()
})

test('killed while it draws, events go on after the restart where they were broken off', async () => {
  const first = await begin()
  const ordered = await first.api.generateByJson(order, { prefer: 'respond-async' })
  const { jobId } = (await ordered.json()) as { jobId: string }
  const followed = await open(first.program, jobId)
  await untilRunning(first.api)
  await first.program.kill()
  const seen = await followed.rest
  const { program, api } = await begin()
  const rest = await follow(program, jobId, seen.at(-1)?.id)
  assert.notEqual(rest[0]?.id, seen.at(-1)?.id)
  assert.equal(rest.at(-1)?.state, 'succeeded')
  assert.equal((await api.balance()).totalSpent, 60)
  await program.stop()
})
