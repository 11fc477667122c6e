import type { Context } from '../../../packages/server/src/context.ts'
import * as takenBack from '../../../packages/server/src/credits/claw-back.ts'
import * as cycles from '../../../packages/server/src/credits/cycles.ts'
import * as ledger from '../../../packages/server/src/credits/ledger.ts'
import { beginNext } from '../../../packages/server/src/generations/begin-next.ts'
import {
  cancelGeneration,
  failGeneration,
} from '../../../packages/server/src/generations/end-generation.ts'
import { finishMany } from '../../../packages/server/src/generations/finish-many.ts'
import { makeMove } from '../../../packages/server/src/generations/lifecycle.ts'
import { requeueGeneration } from '../../../packages/server/src/generations/requeue-generation.ts'
import { startMany } from '../../../packages/server/src/generations/start-many.ts'
import { sweepGenerations } from '../../../packages/server/src/generations/sweep.ts'
import type { Database } from '../../../packages/server/src/platform/database/database.ts'
import { pace } from '../world.ts'
import { handQueue } from './hand-queue.ts'

/** The steps of the product, as it makes them. A mutant has one of them otherwise. */
export const product = {
  ...ledger,
  ...takenBack,
  ...cycles,
  startMany,
  beginNext,
  finishMany,
  failGeneration,
  cancelGeneration,
  requeueGeneration,
  sweepGenerations,
  makeMove,
}

export type Product = typeof product

/** As much of the program as the steps stand on. */
export function contextOn(db: Database): Context {
  const context: Pick<Context, 'db' | 'queue' | 'outcomes' | 'publicSheets' | 'pace'> = {
    db,
    queue: handQueue,
    outcomes: {
      announce: () => undefined,
      wait: async () => undefined,
      close: () => undefined,
      closed: new AbortController().signal,
    },
    publicSheets: {
      find: () => Promise.reject(new Error('nobody looks at sheets here')),
      forget: () => undefined,
    },
    pace: { ...pace, sweepMs: 0, removeExpiredMs: 0, deadlineMs: pace.lifeMs },
  }
  // Safe: the steps read nothing else of it; one that did would fail at once.
  return context as Context
}
