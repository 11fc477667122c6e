import type { Account, Entry } from '../../packages/server/src/credits/arithmetic.ts'
import type { Answer, Applied, Course } from './apply-op.ts'
import { amountOfPayment, amountOfRefund, invoiceOf, type Op } from './ops.ts'
import type { Rules } from './rules.ts'
import { invoiceName, paymentName, put, refundName, type Told, type World } from './world.ts'

export type MoneyOp = Extract<
  Op,
  {
    type:
      | 'grant'
      | 'buy'
      | 'invoice'
      | 'endPlan'
      | 'clawBack'
      | 'undoClawBack'
      | 'look'
      | 'turnCycles'
  }
>

/** Steps of the ledger alone: what is given, paid, taken back, or expires. */
export function applyMoney(
  world: World,
  op: MoneyOp,
  rules: Rules,
  { isDone, isTold }: Course,
): Applied {
  if (!isDone) return { world }
  if (op.type === 'turnCycles') {
    const accounts = world.accounts.map((account) => rules.turn(account, world.now))
    return { world: { ...world, accounts } }
  }
  const account = world.accounts[op.account]
  const told = world.told[op.account]
  const after = stepOf(world, op, rules)(account)
  const changed = {
    ...world,
    accounts: put(world.accounts, op.account, after),
    told: put(world.told, op.account, tell(told, op)),
  }
  return { world: changed, answer: isTold ? answerOf(op, account, after, rules) : undefined }
}

/** The balance for who looks; whether it was new for who tells of something that counts once. */
function answerOf(
  op: Exclude<MoneyOp, { type: 'turnCycles' }>,
  before: Account,
  after: Account,
  rules: Rules,
): Answer {
  switch (op.type) {
    case 'look':
      return rules.balanceOf(after)
    case 'grant':
      return undefined
    case 'buy':
      return countOf(after, 'purchase') > countOf(before, 'purchase')
    case 'clawBack':
      return countOf(after, 'clawback') > countOf(before, 'clawback')
    case 'undoClawBack':
      return countOf(after, 'restore') > countOf(before, 'restore')
    case 'invoice':
    case 'endPlan':
      return cyclesTold(after) > cyclesTold(before)
  }
}

function countOf({ entries }: Account, kind: Entry['kind']): number {
  return entries.filter((entry) => entry.kind === kind).length
}

function cyclesTold({ begun, waiting }: Account): number {
  return begun.length + waiting.length
}

function stepOf(
  { now, since }: World,
  op: Exclude<MoneyOp, { type: 'turnCycles' }>,
  rules: Rules,
): (account: Account) => Account {
  switch (op.type) {
    case 'look':
      return (account) => rules.turn(account, now)
    case 'grant':
      return (account) => rules.grant(account, op.amount, now)
    case 'buy': {
      const paymentId = paymentName(op.account, op.payment)
      return (account) =>
        rules.buy(account, { paymentId, amount: amountOfPayment(op.payment) }, now)
    }
    case 'invoice': {
      const { planId, amount, startsAt, endsAt } = invoiceOf(op.invoice)
      const paymentId = invoiceName(op.account, op.invoice)
      const times = { startsAt: since + startsAt, endsAt: since + endsAt }
      return (account) => rules.addCycle(account, { paymentId, planId, amount, ...times }, now)
    }
    case 'endPlan': {
      const at = since + op.endsAt
      const end = { paymentId: undefined, planId: undefined, amount: 0, startsAt: at, endsAt: at }
      return (account) => rules.addCycle(account, end, now)
    }
    case 'clawBack': {
      const paymentId = refundName(op.account, op.refund)
      const cycleEndsAt = op.of === 'topup' ? undefined : since + op.of
      const taken = { paymentId, amount: amountOfRefund(op.refund), cycleEndsAt }
      return (account) => rules.clawBack(account, taken, now)
    }
    case 'undoClawBack':
      return (account) => rules.undoClawBack(account, refundName(op.account, op.refund), now)
  }
}

/** What an account has been told of counts once, however often it is told. */
function tell(told: Told, op: MoneyOp): Told {
  switch (op.type) {
    case 'grant':
      return { ...told, granted: told.granted + op.amount }
    case 'buy':
      return { ...told, payments: [...new Set([...told.payments, op.payment])] }
    case 'invoice':
      return { ...told, invoices: [...new Set([...told.invoices, op.invoice])] }
    case 'endPlan':
      return { ...told, ends: [...new Set([...told.ends, op.endsAt])] }
    default:
      return told
  }
}
