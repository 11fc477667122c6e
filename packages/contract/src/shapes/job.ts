import { z } from 'zod'
import { errorAnswer } from './error.ts'
import { credits, id, time, url } from './id.ts'

/** What a generation makes. */
const jobKinds = ['sheet', 'scene', 'video', 'audio', 'mesh'] as const

export type JobKind = (typeof jobKinds)[number]

/** The states a generation goes through. */
const jobStates = ['queued', 'running', 'waiting', 'succeeded', 'failed', 'canceled'] as const

export const jobState = z.enum(jobStates)

export type JobState = z.output<typeof jobState>

/** What a caller holds who does not wait for the work. */
export const jobTicket = z
  .object({
    id: id.meta({ description: 'The sheet the work will fill' }),
    jobId: id,
    status: jobState,
    statusUrl: url,
    eventsUrl: url,
    cancelUrl: url,
  })
  .meta({ id: 'JobTicket' })

/** Who pays for the work. */
const payers = ['credits', 'ownKey'] as const

export type Payer = (typeof payers)[number]

const receipt = z.object({
  provider: z.string(),
  model: z.string(),
  payer: z.enum(payers).meta({
    description: 'The credits of the account, or its own key at the provider: then the price is 0',
  }),
  price: credits,
  held: credits.meta({ description: 'Credits still set aside for it' }),
  outcome: z.enum(['held', 'charged', 'released']),
})

/** A generation as its owner sees it. */
export const job = z
  .object({
    id,
    kind: z.enum(jobKinds),
    sheetId: id,
    state: jobState,
    step: z.string().meta({ description: 'What is being done, in a word or two' }),
    progress: z.number().min(0).max(1),
    price: credits,
    result: z.object({ id }).nullable(),
    error: errorAnswer.shape.error.pick({ code: true, message: true }).nullable(),
    receipt,
    createdAt: time,
    startedAt: time.nullable(),
    finishedAt: time.nullable(),
  })
  .meta({ id: 'Job' })

export type Job = z.output<typeof job>
export type JobTicket = z.output<typeof jobTicket>

/** What a generating call would cost, asked with `?dryRun=true`. */
export const quote = z
  .object({
    price: credits,
    model: z.string(),
    balance: credits,
    affordable: z.boolean(),
  })
  .meta({ id: 'Quote' })
