import { liftSuspension, suspendAccount } from '../accounts/suspend-account.ts'
import { type Queryable, transaction } from '../platform/database/database.ts'
import { findCheckoutOf } from './at-stripe/checkouts.ts'
import { type Payback, readPaybacks } from './at-stripe/paybacks.ts'
import { findSubscriptionOf } from './at-stripe/subscriptions.ts'
import { type Bought, giveBack, takeBack } from './book.ts'
import { needPayments } from './need-payments.ts'
import { findPaid, type Paid, touchPaid } from './paid.ts'
import { findPaybackRows, findSuspension, type PaybackRow, savePayback } from './payback-rows.ts'
import { mostRounds, type Settling, settleCheckout } from './settle-checkout.ts'
import { settleSubscription } from './settle-subscription.ts'
import { shareOut } from './share-out.ts'

/**
 * Brings what was given for a payment to what is left of it: refunds and disputes take credits back,
 * a refund that failed and a dispute that was won give them back.
 */
export async function settlePayment(
  context: Settling,
  paymentIntent: string,
  signal: AbortSignal,
): Promise<void> {
  const { stripe } = needPayments(context)
  for (let round = 0; round < mostRounds; round += 1) {
    const paid =
      (await findPaid(context.db, paymentIntent)) ?? (await learnOf(context, paymentIntent, signal))
    if (paid === undefined) return
    const paybacks = await readPaybacks(stripe, paymentIntent, signal)
    const isDone = await transaction(context.db, (db) => settle(db, paid, paybacks))
    if (!isDone) continue
    context.standings.forget(paid.accountId)
    return
  }
  throw new Error('a payment changes faster than Stripe answers')
}

/** Told of money going back before anybody told of it coming: what it was for is settled first. */
async function learnOf(
  context: Settling,
  paymentIntent: string,
  signal: AbortSignal,
): Promise<Paid | undefined> {
  const { stripe } = needPayments(context)
  const sessionId = await findCheckoutOf(stripe, paymentIntent, signal)
  if (sessionId !== undefined) await settleCheckout(context, sessionId, signal)
  else {
    const subscriptionId = await findSubscriptionOf(stripe, paymentIntent, signal)
    if (subscriptionId !== undefined) await settleSubscription(context, subscriptionId, signal)
  }
  // Undefined if it is somebody else's at the same Stripe, or gave no credits.
  return findPaid(context.db, paymentIntent)
}

async function settle(db: Queryable, paid: Paid, paybacks: Payback[]): Promise<boolean> {
  if (!(await touchPaid(db, paid))) return false
  const rows = await findPaybackRows(db, paid.paymentIntent)
  const shares = shareOut(paid, paybacks)
  for (const payback of paybacks) {
    const row = rows.get(payback.id) ?? newRow
    const credits = shares.get(payback.id) ?? 0
    const step = await moveCredits(db, { paid, payback, row, credits })
    const suspendedAt = await judgeAccount(db, { paid, payback, row })
    await savePayback(db, paid, { ...payback, credits, step, suspendedAt })
  }
  return true
}

const newRow: PaybackRow = { credits: 0, step: 0, isStanding: false, suspendedAt: undefined }

type Change = { paid: Paid; payback: Payback; row: PaybackRow }

/** Credits are taken whole for each payback, so one whose share changed is undone and done anew. */
async function moveCredits(
  db: Queryable,
  { paid, payback, row, credits }: Change & { credits: number },
): Promise<number> {
  if (credits === row.credits) return row.step
  const { accountId, name } = paid
  const { id: paybackId, kind } = payback
  if (row.credits > 0) {
    const description = `${kind === 'refund' ? 'Refund failed' : 'Dispute settled'}: ${name}`
    await giveBack(db, { accountId, paybackId, step: row.step, description })
  }
  if (credits === 0) return row.step
  const step = row.step + 1
  const description = `${kind === 'refund' ? 'Refund' : 'Dispute'}: ${name}`
  const bought: Bought = paid.cycleEndsAt === null ? 'topup' : { cycleEndsAt: paid.cycleEndsAt }
  await takeBack(db, { accountId, paybackId, step, amount: credits, bought, description })
  return step
}

/**
 * Whoever disputes a payment is suspended as long as the bank has not decided for us; an operator may
 * let the account in before. Says since when it is suspended for this.
 */
async function judgeAccount(
  db: Queryable,
  { paid: { accountId }, payback, row }: Change,
): Promise<number | undefined> {
  if (payback.kind !== 'dispute') return undefined
  const others = await findSuspension(db, accountId, payback.id)
  if (payback.isStanding && !row.isStanding) return (await suspendAccount(db, accountId)) ?? others
  if (payback.isStanding || row.suspendedAt === undefined) return row.suspendedAt
  if (others === undefined) await liftSuspension(db, accountId, row.suspendedAt)
  return undefined
}
