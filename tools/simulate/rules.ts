import * as ledger from '../../packages/server/src/credits/arithmetic.ts'
import { applyMove } from '../../packages/server/src/generations/moves.ts'
import { type Generation, pace } from './world.ts'

type Times = Pick<Generation, 'leaseUntil' | 'deadlineAt'>

type Settlement = 'charge' | 'release as failed' | 'release as canceled' | 'nothing'

/**
 * What the product says becomes of credits and of work: the arithmetic of the ledger, the table of
 * moves, what of the two goes together, and when something is over. A mutant has one of them
 * otherwise.
 */
export const rules = {
  ...ledger,
  applyMove,
  /** What the ledger does when work has come to its end. */
  settlement: {
    succeeded: 'charge' as Settlement,
    failed: 'release as failed' as Settlement,
    canceled: 'release as canceled' as Settlement,
  },
  /** Steps whose part in the ledger is committed before the rest. There must be none. */
  commitsApart: [] as readonly ('order' | 'finish' | 'fail' | 'cancel')[],
  /** Whether a worker's moves are for its own attempt only. */
  isFenced: true,
  /** Whether a picture is stored in what makes its work succeed. */
  isStoredWithCharge: true,
  /** Until when work that is begun at this moment is its worker's. */
  leaseFrom: (now: number) => now + pace.leaseMs,
  /** Since when work is in line that goes there again. */
  queuedFrom: (now: number, _before: number) => now,
  isLost: ({ leaseUntil }: Times, now: number) => leaseUntil < now,
  isLate: ({ deadlineAt }: Times, now: number) => deadlineAt <= now,
}

export type Rules = typeof rules
