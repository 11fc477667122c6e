import { type Move, moves } from '../../packages/server/src/generations/moves.ts'
import { type Chance, openChance } from '../crash/chance.ts'

/**
 * What may happen, as data: a trace of these can be done again, by the model or by the database, and
 * with some of them left out. Accounts, generations and workers are named by a number that is taken
 * modulo how many there are; times are milliseconds since the world began. `settleAgain` and
 * `moveAnyway` are what comes late or twice: the ledger is told of work that is settled already, and a
 * move is tried that the table does not allow. Nothing may come of either.
 */
export type Op =
  /** Below zero the clock is set back. */
  | { type: 'wait'; ms: number }
  /** Until the next moment at which cycles begin and end, or the millisecond before it. */
  | { type: 'waitForEdge'; before: 0 | 1 }
  | { type: 'grant'; account: number; amount: number; fault?: Fault }
  | { type: 'buy'; account: number; payment: number; fault?: Fault }
  | { type: 'invoice'; account: number; invoice: number; fault?: Fault }
  | { type: 'endPlan'; account: number; endsAt: number; fault?: Fault }
  | { type: 'clawBack'; account: number; refund: number; of: 'topup' | number; fault?: Fault }
  | { type: 'undoClawBack'; account: number; refund: number; fault?: Fault }
  | { type: 'look'; account: number }
  | { type: 'turnCycles' }
  | { type: 'order'; orders: readonly Order[]; fault?: Fault }
  | { type: 'begin'; message: number | undefined; fault?: Fault }
  | { type: 'finish'; workers: readonly number[]; fault?: Fault }
  | { type: 'fail' | 'requeue' | 'waitFor' | 'resume'; worker: number; fault?: Fault }
  | { type: 'cancel'; generation: number; fault?: Fault }
  | { type: 'settleAgain'; generation: number; as: 'charge' | 'failed' | 'canceled' }
  | { type: 'moveAnyway'; generation: number; move: Move }
  | { type: 'loseMessage'; generation: number }
  | { type: 'crash' }
  | { type: 'sweep' }

/** New work, or with `again` what was ordered before and comes a second time. */
export type Order = { account: number; price: number; again: number | undefined }

/**
 * Where a process dies while it does it: before the nth statement, or when everything is committed
 * and nobody is told. The model is a plain function and can die only in the second way.
 */
export type Fault = { dies: 'before'; statement: number } | { dies: 'after' }

export const accountsInWorld = 3

/** Six cycles one after another, each with its invoice and one for a change of plan in its midst. */
const cycleMs = 100_000
const cycles = 6

/** So often one of them begins, ends, or has its plan changed. */
export const edgeMs = cycleMs / 2

/** What one invoice says is always the same. */
export function invoiceOf(invoice: number) {
  const cycle = invoice >> 1
  const isChange = invoice % 2 === 1
  return {
    planId: isChange ? `larger-${cycle}` : `plan-${cycle}`,
    amount: (cycle + 1) * (isChange ? 21 : 70),
    startsAt: cycle * cycleMs + (isChange ? edgeMs : 0),
    endsAt: (cycle + 1) * cycleMs,
  }
}

/** And so is what one payment or refund says. */
export const amountOfPayment = (payment: number) => 25 * payment + 1
export const amountOfRefund = (refund: number) => 17 * refund + 3

type Make = (chance: Chance) => Op

const some = (chance: Chance) => chance.between(0, 1_000)
const account = (chance: Chance) => chance.between(0, accountsInWorld - 1)

// Safe: these are the names of the table, and it has some.
const moveNames = Object.keys(moves) as [Move, ...Move[]]

const makers: Record<Op['type'], { weight: number; make: Make }> = {
  wait: {
    weight: 8,
    make: (chance) => ({
      type: 'wait',
      ms: chance.one([1, 500, 5_000, 10_000, 15_000, 40_000, -7_000]),
    }),
  },
  waitForEdge: {
    weight: 3,
    make: (chance) => ({ type: 'waitForEdge', before: chance.one([0, 0, 1]) }),
  },
  grant: {
    weight: 3,
    make: (c) => ({ type: 'grant', account: account(c), amount: c.between(1, 60), ...fault(c) }),
  },
  buy: {
    weight: 5,
    make: (c) => ({ type: 'buy', account: account(c), payment: c.between(0, 4), ...fault(c) }),
  },
  invoice: {
    weight: 11,
    make(c) {
      const invoice = c.between(0, 2 * cycles - 1)
      return { type: 'invoice', account: account(c), invoice, ...fault(c) }
    },
  },
  endPlan: {
    weight: 3,
    make(c) {
      const endsAt = c.between(1, 2 * cycles) * edgeMs
      return { type: 'endPlan', account: account(c), endsAt, ...fault(c) }
    },
  },
  clawBack: {
    weight: 8,
    make(c) {
      const of = c.one<'topup' | number>(['topup', c.between(1, cycles) * cycleMs])
      return { type: 'clawBack', account: account(c), refund: c.between(0, 3), of, ...fault(c) }
    },
  },
  undoClawBack: {
    weight: 6,
    make: (c) => ({
      type: 'undoClawBack',
      account: account(c),
      refund: c.between(0, 3),
      ...fault(c),
    }),
  },
  look: { weight: 4, make: (chance) => ({ type: 'look', account: account(chance) }) },
  turnCycles: { weight: 1, make: () => ({ type: 'turnCycles' }) },
  order: { weight: 20, make: makeOrders },
  begin: {
    weight: 22,
    make: (c) => ({ type: 'begin', message: c.one([some(c), some(c), undefined]), ...fault(c) }),
  },
  finish: {
    weight: 14,
    make(chance) {
      const workers = Array.from({ length: chance.one([1, 1, 2, 3]) }, () => some(chance))
      return { type: 'finish', workers, ...fault(chance) }
    },
  },
  fail: { weight: 4, make: (c) => ({ type: 'fail', worker: some(c), ...fault(c) }) },
  requeue: { weight: 4, make: (c) => ({ type: 'requeue', worker: some(c), ...fault(c) }) },
  waitFor: { weight: 4, make: (c) => ({ type: 'waitFor', worker: some(c), ...fault(c) }) },
  resume: { weight: 4, make: (c) => ({ type: 'resume', worker: some(c), ...fault(c) }) },
  cancel: { weight: 9, make: (c) => ({ type: 'cancel', generation: some(c), ...fault(c) }) },
  settleAgain: {
    weight: 3,
    make(c) {
      const as = c.one(['charge', 'failed', 'canceled'] as const)
      return { type: 'settleAgain', generation: some(c), as }
    },
  },
  moveAnyway: {
    weight: 8,
    make: (c) => ({ type: 'moveAnyway', generation: some(c), move: c.one(moveNames) }),
  },
  loseMessage: { weight: 2, make: (c) => ({ type: 'loseMessage', generation: some(c) }) },
  crash: { weight: 2, make: () => ({ type: 'crash' }) },
  sweep: { weight: 8, make: () => ({ type: 'sweep' }) },
}

function makeOrders(chance: Chance): Op {
  const orders = Array.from({ length: chance.one([1, 1, 1, 2, 4]) }, () => ({
    account: account(chance),
    price: chance.one([0, 1, 5, 12, 30, 80]),
    again: chance.between(1, 6) === 1 ? some(chance) : undefined,
  }))
  return { type: 'order', orders, ...fault(chance) }
}

/** One step in twelve is not survived by whoever does it. */
function fault(chance: Chance): { fault?: Fault } {
  if (chance.between(1, 12) > 1) return {}
  if (chance.between(1, 3) === 1) return { fault: { dies: 'after' } }
  return { fault: { dies: 'before', statement: chance.between(1, 12) } }
}

const bag = Object.values(makers).flatMap(({ weight, make }) => Array<Make>(weight).fill(make))

/** What happens in one world; the same seed makes the same. */
export function makeOps(seed: number, count: number): Op[] {
  const chance = openChance(seed)
  return Array.from({ length: count }, () => {
    // Safe: the number is below the length.
    const make = bag[chance.between(0, bag.length - 1)] as Make
    return make(chance)
  })
}
