import { limits } from '../../../packages/contract/src/index.ts'
import type { Ask } from '../support/ask.ts'
import type { Account } from '../support/people.ts'
import type { Prepare, Scenario, Scenarios } from '../support/scenario.ts'
import type { World } from '../support/world.ts'

const prompt = 'a knight'

/** Somebody with credits, or with fewer. */
function by(ask: Ask, credits = 500): Prepare {
  return async (world) => ({ key: (await world.account({ credits })).key, ...ask })
}

const afterwards = { prefer: 'respond-async' }

const noAdapter = 'no provider of this server tells it; the adapters of others will'

/** What can go wrong with all that is made: `body` is taken, and what is `missing` is not there. */
function generatingErrors(body: object, missing: object): Scenario['errors'] & object {
  return {
    INSUFFICIENT_CREDITS: by({ body }, 3),
    NOT_FOUND: by({ body: { ...body, ...missing } }),
    WRONG_STATE: async (world) => {
      const account = await world.account({ credits: 500 })
      const sheetIds = [await world.unfinishedSheet(account)]
      return { key: account.key, body: { ...body, sheetIds } }
    },
    PROVIDER_FAILED: by({ body: { ...body, prompt: 'be failed' } }),
    PROVIDER_TIMEOUT: by({ body: { ...body, prompt: 'be timeout' } }),
    PROVIDER_UNAVAILABLE: by({ body: { ...body, prompt: 'be unavailable' } }),
  }
}

const never = {
  CONTENT_BLOCKED: noAdapter,
  PROVIDER_KEY_INVALID: noAdapter,
  PROVIDER_NO_CREDIT: noAdapter,
}

const failing = ['PROVIDER_FAILED', 'PROVIDER_TIMEOUT', 'PROVIDER_UNAVAILABLE'] as const

/** What the stand-ins fail at. */
const said = {
  PROVIDER_FAILED: 'be failed',
  PROVIDER_TIMEOUT: 'be timeout',
  PROVIDER_UNAVAILABLE: 'be unavailable',
} as const

/** About a sheet of somebody with credits; of its prompt, where what is made goes by it. */
function ofSheet(body: object, ask: Ask = {}, sheetPrompt = prompt): Prepare {
  return async (world) => {
    const account = await world.account({ credits: 500 })
    const sheetId = await world.storedSheet(account, sheetPrompt)
    return { key: account.key, body: { sheetId, ...body }, ...ask }
  }
}

/** What can go wrong with what is made of a sheet: `body` is what else is asked. */
function craftErrors(body: object, failures: Scenario['errors']): Scenario['errors'] & object {
  return {
    INSUFFICIENT_CREDITS: async (world) => {
      const rich = await world.account({ credits: 500 })
      const sheetId = await world.sheet(rich, { visibility: 'public' })
      return { key: (await world.account({ credits: 3 })).key, body: { sheetId, ...body } }
    },
    NOT_FOUND: by({ body: { sheetId: 'nothing', ...body } }),
    WRONG_STATE: async (world) => {
      const account = await world.account({ credits: 500 })
      return { key: account.key, body: { sheetId: await world.unfinishedSheet(account), ...body } }
    },
    ...failures,
  }
}

/** Cancels what the account is about to ask for, as soon as it has been asked for. */
async function cancelFirstJob({ db, ask, calls }: World, { accountId, key }: Account) {
  for (;;) {
    const { rows } = await db.query<{ id: string }>(
      'SELECT id FROM generations WHERE account_id = $1',
      [accountId],
    )
    const [job] = rows
    if (job !== undefined) return ask(calls.cancelJob, { key, params: { id: job.id } })
  }
}

/** A job that is over. */
const ofFinishedJob: Prepare = async (world) => {
  const account = await world.account()
  const id = await world.sheet(account)
  const { rows } = await world.db.query<{ jobId: string }>(
    'SELECT id AS "jobId" FROM generations WHERE sheet_id = $1',
    [id],
  )
  return { key: account.key, params: { id: rows[0]?.jobId ?? '' } }
}

/** A job whose end its watcher has seen. */
const ofSeenJob: Prepare = async (world) => {
  const finished = await ofFinishedJob(world)
  const { body } = await world.ask(world.calls.getJobEvents, finished)
  const [lastId = ''] = /(?<=^id: ).*$/m.exec(body) ?? []
  return { ...finished, headers: { 'last-event-id': lastId } }
}

export const generationScenarios: Scenarios = {
  generateSheet: {
    answers: {
      201: by({ body: { prompt, keywords: ['a'], seed: 7 } }),
      200: by({ body: { prompt }, query: { dryRun: 'true' } }),
      202: by({ body: { prompt }, headers: afterwards }),
    },
    errors: {
      ...generatingErrors({ prompt }, { projectMode: 'existing', projectId: 'nothing' }),
      WRONG_STATE: async (world) => {
        const { accountId, key } = await world.account()
        void cancelFirstJob(world, { accountId, key })
        return { key, body: { prompt: 'endless' } }
      },
    },
    never,
  },
  generateScene: {
    answers: {
      201: by({ body: { prompt } }),
      200: by({ body: { prompt }, query: { dryRun: 'true' } }),
      202: by({ body: { prompt }, headers: afterwards }),
    },
    errors: generatingErrors({ prompt }, { sheetIds: ['nothing'] }),
    never,
  },
  generateVideo: {
    answers: {
      200: by({ body: { prompt } }),
      202: by({ body: { prompt }, headers: afterwards }),
    },
    errors: {
      ...generatingErrors({ prompt }, { sheetIds: ['nothing'] }),
      // Pictures in a body may be large, and nothing else.
      PAYLOAD_TOO_LARGE: by({ body: { prompt: 'x'.repeat(2 * limits.jsonBytes) } }),
    },
    never,
  },
  generateAudio: {
    answers: {
      201: ofSheet({ text: prompt }),
      200: ofSheet({ text: prompt }, { query: { dryRun: 'true' } }),
      202: ofSheet({ text: prompt }, { headers: afterwards }),
    },
    errors: craftErrors(
      { text: prompt },
      Object.fromEntries(failing.map((failure) => [failure, ofSheet({ text: said[failure] })])),
    ),
    never,
  },
  generateMesh: {
    answers: {
      201: ofSheet({}),
      200: ofSheet({}, { query: { dryRun: 'true' } }),
      202: ofSheet({}, { headers: afterwards }),
    },
    errors: craftErrors(
      {},
      Object.fromEntries(failing.map((failure) => [failure, ofSheet({}, {}, said[failure])])),
    ),
    never,
  },
  listModels: { answers: { 200: () => ({}) } },
  listJobs: {
    answers: {
      200: async (world) => {
        const account = await world.account()
        await world.sheet(account)
        return { key: account.key, query: { state: 'succeeded' } }
      },
    },
  },
  getJob: { answers: { 200: ofFinishedJob } },
  getJobEvents: { answers: { 200: ofFinishedJob, 204: ofSeenJob } },
  cancelJob: {
    answers: {
      200: async (world) => {
        const account = await world.account()
        const { jobId } = await world.runningJob(account)
        return { key: account.key, params: { id: jobId } }
      },
    },
    errors: { WRONG_STATE: ofFinishedJob },
  },
}
