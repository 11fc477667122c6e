import type { ErrorCode, Job, JobKind, JobState, Payer } from '@newcharactersheet/contract'
import { notFound } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'

export type JobRow = {
  id: string
  kind: JobKind
  sheetId: string
  state: JobState
  provider: string
  model: string
  price: number
  payer: Payer
  errorCode: ErrorCode | null
  errorMessage: string | null
  /** As far as whoever does it says so. */
  progress: number | null
  createdAt: number
  startedAt: number | null
  finishedAt: number | null
}

/** What of a generation its owner is told. */
export const jobColumns = `id, kind, sheet_id AS "sheetId", state, provider, model, price, payer,
  error_code AS "errorCode", error_message AS "errorMessage", progress,
  created_at AS "createdAt",
  started_at AS "startedAt", finished_at AS "finishedAt"`

const steps: Record<JobState, { step: string; progress: number }> = {
  queued: { step: 'in line', progress: 0 },
  running: { step: 'drawing', progress: 0.1 },
  waiting: { step: 'waiting for the provider', progress: 0.5 },
  succeeded: { step: 'done', progress: 1 },
  failed: { step: 'failed', progress: 0 },
  canceled: { step: 'canceled', progress: 0 },
}

/** A generation as its owner sees it. To everybody else there is none. */
export async function describeJob(
  db: Queryable,
  { id, accountId }: { id: string; accountId: string },
): Promise<Job> {
  const { rows } = await db.query<JobRow>(
    `SELECT ${jobColumns} FROM generations WHERE id = $1 AND account_id = $2`,
    [id, accountId],
  )
  const row = rows[0]
  if (row === undefined) throw notFound('job')
  return toJob(row)
}

export function toJob(row: JobRow): Job {
  const { provider, model, payer, errorCode, errorMessage, progress, ...rest } = row
  return {
    ...rest,
    ...steps[row.state],
    ...(progress !== null && { progress: Math.round(progress * 100) / 100 }),
    result: row.state === 'succeeded' ? { id: row.sheetId } : null,
    error: errorCode === null ? null : { code: errorCode, message: errorMessage ?? '' },
    receipt: { provider, model, payer, price: row.price, ...money(row) },
  }
}

/** The hold is settled in the transaction that ends the generation, so the state says it all. */
function money({ state, price }: JobRow): Pick<Job['receipt'], 'held' | 'outcome'> {
  if (state === 'succeeded') return { held: 0, outcome: 'charged' }
  if (state === 'failed' || state === 'canceled') return { held: 0, outcome: 'released' }
  return { held: price, outcome: 'held' }
}
