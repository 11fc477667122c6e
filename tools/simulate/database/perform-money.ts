import type { MoneyOp } from '../apply-money.ts'
import type { Answer } from '../apply-op.ts'
import { amountOfPayment, amountOfRefund, invoiceOf } from '../ops.ts'
import { invoiceName, paymentName, refundName, type World } from '../world.ts'
import type { Place } from './perform.ts'

const description = 'Simulated'

/** Steps of the ledger alone. */
export async function performMoney(
  { db, product, prefix }: Place,
  op: MoneyOp,
  { since }: World,
): Promise<Answer> {
  if (op.type === 'turnCycles') {
    await product.expireCycles(db)
    return undefined
  }
  const accountId = `${prefix}${op.account}`
  switch (op.type) {
    case 'look':
      return product.spendable(db, accountId)
    case 'grant':
      await product.grantCredits(db, { accountId, amount: op.amount, description })
      return undefined
    case 'buy': {
      const paymentId = prefix + paymentName(op.account, op.payment)
      const amount = amountOfPayment(op.payment)
      return product.buyCredits(db, { accountId, amount, paymentId, description })
    }
    case 'invoice': {
      const { startsAt, endsAt, ...plan } = invoiceOf(op.invoice)
      const paymentId = prefix + invoiceName(op.account, op.invoice)
      const times = { startsAt: since + startsAt, endsAt: since + endsAt }
      return product.beginCycle(db, { accountId, paymentId, ...plan, ...times, description })
    }
    case 'endPlan':
      return product.endCycle(db, { accountId, endsAt: since + op.endsAt })
    case 'clawBack': {
      const paymentId = prefix + refundName(op.account, op.refund)
      const bought = op.of === 'topup' ? op.of : { cycleEndsAt: since + op.of }
      const amount = amountOfRefund(op.refund)
      return product.clawBack(db, { accountId, amount, paymentId, bought, description })
    }
    case 'undoClawBack': {
      const paymentId = prefix + refundName(op.account, op.refund)
      return product.undoClawBack(db, { accountId, paymentId, description })
    }
  }
}
