import type { JobKind } from '@newcharactersheet/contract'
import type { Queryable } from '../platform/database/database.ts'
import { type AccountEvent, noteEvents } from '../webhooks/note-events.ts'
import type { Moved } from './lifecycle.ts'

/** A generation that has come to its end. */
export type Ended = Moved & {
  keyId: string | null
  kind: JobKind
  price: number
  model: string
  finishedAt: number
  errorCode: string | null
  /** Whether its account has endpoints that may want to be told. */
  isWatched: boolean
}

/**
 * Has the accounts told whose work has ended, if they want to be: in the transaction that ends it.
 * What is told is who and how, never what was asked for.
 */
export async function tellEnds(
  db: Queryable,
  state: 'succeeded' | 'failed' | 'canceled',
  ended: readonly Ended[],
): Promise<void> {
  await noteEvents(
    db,
    ended.filter(({ isWatched }) => isWatched).map((each) => describeEnd(each, state)),
  )
}

function describeEnd(
  { id, accountId, keyId, sheetId, kind, price, model, errorCode, finishedAt }: Ended,
  state: 'succeeded' | 'failed' | 'canceled',
): AccountEvent {
  const outcome = state === 'succeeded' ? 'charged' : 'released'
  return {
    accountId,
    keyId,
    type: `job.${state}`,
    timestamp: finishedAt,
    data: { jobId: id, sheetId, kind, state, price, outcome, model, errorCode },
  }
}
