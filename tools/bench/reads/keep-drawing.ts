import { setTimeout as sleep } from 'node:timers/promises'
import { call, type Door, read } from '../../crash/call.ts'
import { prompts } from '../engine/prompts.ts'

/** Somebody who orders sheets so that there is always one to draw. */
export type Orderer = {
  /** How many of the sheets are done. */
  countDrawn: () => Promise<number>
  /** Stops ordering and takes back what is in line. */
  stop: () => Promise<void>
}

type Job = { id: string; sheetId: string; state: string }

const inLine = 5
const lookEveryMs = 1_000
const answerWithinMs = 30_000
const drawnWithinMs = 120_000
const openStates = ['queued', 'running', 'waiting']

/** Orders one sheet and waits for it. Returns its id. */
export async function drawOne(door: Door): Promise<string> {
  const answer = await order(door, prompts[0] ?? '', 'wait=120')
  if (answer.status !== 201) throw new Error(`no sheet was drawn: ${JSON.stringify(answer)}`)
  // Safe: that is what a 201 holds.
  return (answer.body as { id: string }).id
}

/** From now on there are five sheets at work or in line. Looks once a second: a sheet takes longer. */
export async function keepDrawing(door: Door): Promise<Orderer> {
  const stopping = new AbortController()
  let ordered = 0
  const fill = async () => {
    const open = (await listJobs(door)).filter(({ state }) => openStates.includes(state))
    for (let more = inLine - open.length; more > 0; more -= 1) {
      const { status, body } = await order(door, promptOf(ordered), 'respond-async')
      if (status !== 202) throw new Error(`not taken: ${status} ${JSON.stringify(body)}`)
      ordered += 1
    }
  }
  const keepFull = async () => {
    while (!stopping.signal.aborted) {
      await fill()
      await sleep(lookEveryMs, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }
  await fill()
  const keeping = keepFull()
  // Whoever stops it hears of a failure.
  keeping.catch(() => undefined)
  return {
    countDrawn: async () =>
      (await listJobs(door)).filter(({ state }) => state === 'succeeded').length,
    async stop() {
      stopping.abort()
      await keeping
      for (const { id, state } of await listJobs(door)) {
        const signal = AbortSignal.timeout(answerWithinMs)
        if (openStates.includes(state))
          await call(door, { method: 'DELETE', path: `/api/jobs/${id}` }, signal)
      }
    },
  }
}

/** They take turns. Seeds are chosen by the program, so no two sheets are the same. */
function promptOf(index: number): string {
  return prompts[index % prompts.length] ?? ''
}

function order(door: Door, prompt: string, prefer: string) {
  const body = { prompt, resolution: 2048 }
  const signal = AbortSignal.timeout(drawnWithinMs)
  return call(door, { method: 'POST', path: '/api/generate', body, prefer }, signal)
}

/** The latest hundred, more than a run draws. */
async function listJobs(door: Door): Promise<Job[]> {
  const answer = await read(door, '/api/jobs?limit=100')
  return ((await answer.json()) as { jobs: Job[] }).jobs
}
