import type * as ledger from '../../packages/server/src/credits/arithmetic.ts'
import type { Life } from '../../packages/server/src/generations/moves.ts'
import { accountsInWorld } from './ops.ts'
import type { Rules } from './rules.ts'

/** A few accounts and all that is done for them, as it ought to be at one moment. */
export type World = {
  now: number
  /** As late as it has ever been: the clock may be set back. */
  latest: number
  /** The moment the world began, from which operations count. */
  since: number
  accounts: readonly ledger.Account[]
  /** What each account has been told of, which is what it must have: kept without the ledger. */
  told: readonly Told[]
  generations: readonly Generation[]
  /** Calls for workers that nobody has answered. */
  messages: readonly { generation: number; job: number }[]
  /** Processes that are at work on an attempt, whoever has it now. */
  workers: readonly Worker[]
  /** When an account's work was last begun. */
  lastTurns: readonly number[]
  jobsMade: number
  ordersMade: number
}

export type Told = {
  granted: number
  payments: readonly number[]
  invoices: readonly number[]
  /** When its subscriptions end. */
  ends: readonly number[]
}

export type Generation = {
  id: string
  account: number
  price: number
  life: Life
  job: number
  createdAt: number
  queuedAt: number
  deadlineAt: number
  leaseUntil: number
  /** Whether its picture is where its owner finds it. */
  hasPicture: boolean
}

export type Worker = { generation: number; attempt: number }

/** As small as it can be where every bound is met again and again. */
export const pace = {
  leaseMs: 10_000,
  lifeMs: 150_000,
  queuedSuspectMs: 15_000,
  mostAttempts: 3,
  mostQueued: 9,
  queuedPerAccount: 4,
  runningPerAccount: 2,
}

/** The first account has some credits to begin with. */
export const startingCredits = (account: number) => (account === 0 ? 100 : 0)

export function openWorld(rules: Rules, since = 0): World {
  const all = Array.from({ length: accountsInWorld }, (_, account) => account)
  return {
    now: since,
    latest: since,
    since,
    accounts: all.map((account) => rules.openAccount(startingCredits(account))),
    told: all.map((account) => ({
      granted: startingCredits(account),
      payments: [],
      invoices: [],
      ends: [],
    })),
    generations: [],
    messages: [],
    workers: [],
    lastTurns: all.map(() => 0),
    jobsMade: 0,
    ordersMade: 0,
  }
}

/** The nth of a list, counted round and round; undefined of an empty one. */
export function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % items.length]
}

/** The list with one of its items exchanged. */
export function put<Item>(items: readonly Item[], index: number, item: Item): Item[] {
  const copy = items.slice()
  copy[index] = item
  return copy
}

export const isUnfinished = ({ life }: Generation) =>
  life.state === 'queued' || life.state === 'running' || life.state === 'waiting'

/** How a payment, a refund and an invoice of an account are called in the books. */
export const paymentName = (account: number, payment: number) => `${account}-payment-${payment}`
export const refundName = (account: number, refund: number) => `${account}-refund-${refund}`
export const invoiceName = (account: number, invoice: number) => `${account}-invoice-${invoice}`
