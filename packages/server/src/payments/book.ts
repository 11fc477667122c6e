import { clawBack, undoClawBack } from '../credits/claw-back.ts'
import { addToCycle, beginCycle, endCycle } from '../credits/cycles.ts'
import { buyCredits } from '../credits/ledger.ts'
import type { Queryable } from '../platform/database/database.ts'

/**
 * What payments write into the ledger. Every step has a name of its own there and counts once, so
 * each may be done again whenever it is not certain that it was done.
 */

type OfAccount = { accountId: string; description: string }

/** Credits of a pack that was paid. */
export async function bookPack(
  db: Queryable,
  { sessionId, ...pack }: OfAccount & { sessionId: string; amount: number },
): Promise<void> {
  await buyCredits(db, { ...pack, paymentId: `cs:${sessionId}` })
}

/** What an invoice of a plan gives: a cycle, or a change within one. */
export type PlanCredits = {
  kind: 'cycle' | 'change'
  planId: string
  /** Below zero after a change to a smaller plan. */
  credits: number
  startsAt: number
  /** The end of the cycle it is about. */
  endsAt: number
}

export async function bookInvoice(
  db: Queryable,
  { invoiceId, given, ...of }: OfAccount & { invoiceId: string; given: PlanCredits },
): Promise<void> {
  const { kind, planId, credits, startsAt, endsAt } = given
  const paymentId = `in:${invoiceId}`
  const cycle = { ...of, planId, amount: Math.max(0, credits), endsAt, paymentId }
  if (kind === 'cycle') await beginCycle(db, { ...cycle, startsAt })
  else await addToCycle(db, { ...cycle, changedAt: startsAt })
  if (credits < 0)
    await clawBack(db, { ...of, amount: -credits, paymentId, bought: { cycleEndsAt: endsAt } })
}

/** The subscription is over. */
export async function bookEnd(
  db: Queryable,
  end: { accountId: string; endsAt: number },
): Promise<void> {
  await endCycle(db, end)
}

/** Where credits that are taken back had gone. */
export type Bought = Parameters<typeof clawBack>[1]['bought']

export async function takeBack(
  db: Queryable,
  taken: OfAccount & { paybackId: string; step: number; amount: number; bought: Bought },
): Promise<void> {
  const { paybackId, step, ...rest } = taken
  await clawBack(db, { ...rest, paymentId: nameOf(paybackId, step) })
}

export async function giveBack(
  db: Queryable,
  { paybackId, step, ...of }: OfAccount & { paybackId: string; step: number },
): Promise<void> {
  await undoClawBack(db, { ...of, paymentId: nameOf(paybackId, step) })
}

/** A payback may be undone and done again, and each time is one of its own. */
function nameOf(paybackId: string, step: number): string {
  return step === 1 ? paybackId : `${paybackId}:${step}`
}
