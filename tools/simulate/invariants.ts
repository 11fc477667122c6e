import type { Account, Entry } from '../../packages/server/src/credits/arithmetic.ts'
import type { Applied } from './apply-op.ts'
import { complainOfEntries } from './entry-invariants.ts'
import { amountOfPayment, amountOfRefund, invoiceOf, type Op } from './ops.ts'
import { complainOfAnswers, complainOfWork } from './work-invariants.ts'
import { invoiceName, isUnfinished, type World } from './world.ts'

/**
 * What must be true after every step, whatever the rules say: said a second time, from the outside,
 * so that a mistake in the rules is no mistake in here. Undefined if all is right.
 */
export function complain(
  before: World,
  { world: after, answer }: Applied,
  op: Op,
): string | undefined {
  return (
    complainOfAccounts(before, after, op) ??
    complainOfWork(before, after, op) ??
    complainOfAnswers(before, after, op, answer)
  )
}

function complainOfAccounts(before: World, after: World, op: Op): string | undefined {
  for (const [index, account] of after.accounts.entries()) {
    const complaint =
      account === before.accounts[index]
        ? undefined
        : (complainOfEntries(before.accounts[index], account, op.type === 'cancel') ??
          complainOfCycle(account, after) ??
          complainOfTold(account, after, index) ??
          complainOfCurrent(account, after, index) ??
          complainOfTaken(before.accounts[index], account, after, op))
    const found = complaint ?? complainOfHolds(account, after, index)
    if (found !== undefined) return `account ${index}: ${found} (${op.type})`
  }
  return undefined
}

function complainOfCycle(
  { subscription, cycle, entries }: Account,
  { now }: World,
): string | undefined {
  if (cycle !== undefined && cycle.endsAt <= now) return 'its cycle goes on after its end'
  if (cycle === undefined)
    return subscription > 0 ? 'subscription credits outlive their cycle' : undefined
  // Where something was taken back, one cycle may have paid what another owes.
  if (entries.some(({ kind }) => kind === 'clawback')) return undefined
  const own = sum(entries, (entry) => (entry.cycleEndsAt === cycle.endsAt ? entry.subscription : 0))
  return subscription > own ? 'credits of one cycle are spent in another' : undefined
}

/** Whatever it was told of has come to it, once. */
function complainOfTold(account: Account, world: World, index: number): string | undefined {
  const { granted, payments, invoices } = world.told[index]
  const bought = sum(payments, amountOfPayment)
  if (account.purchased !== bought) return `it has bought ${account.purchased}, not ${bought}`
  const given = sum(invoices, (invoice) => givenOf(account, invoiceName(index, invoice)))
  const booked = (kind: Entry['kind']) =>
    sum(account.entries, (entry) => (entry.kind === kind ? -entry.source : 0))
  if (booked('grant') !== granted) return `it was granted ${booked('grant')}, not ${granted}`
  if (booked('purchase') !== bought) return `purchases add up to ${booked('purchase')}`
  if (booked('subscription') !== given)
    return `invoices gave ${booked('subscription')}, not ${given}`
  for (const invoice of invoices) {
    const complaint = complainOfInvoice(account, world, { index, invoice })
    if (complaint !== undefined) return complaint
  }
  return undefined
}

/** What an invoice has given to a cycle. */
function givenOf({ entries }: Account, paymentId: string): number {
  return sum(entries, (entry) =>
    entry.kind === 'subscription' && entry.paymentId === paymentId ? entry.subscription : 0,
  )
}

/** Its time comes, and then it gives all of it; set back, the clock takes nothing away. */
function complainOfInvoice(
  account: Account,
  { now, latest, since }: World,
  { index, invoice }: { index: number; invoice: number },
): string | undefined {
  const { amount, startsAt } = invoiceOf(invoice)
  const given = givenOf(account, invoiceName(index, invoice))
  if (given === amount && since + startsAt <= latest) return undefined
  if (given === 0 && since + startsAt > now) return undefined
  return `invoice ${invoice} gave ${given} of ${amount}`
}

/** Of all that has begun what began last is current, as long as it lasts. */
function complainOfCurrent(
  { cycle }: Account,
  { now, latest, since, told }: World,
  index: number,
): string | undefined {
  // What had begun or ended before the clock was set back stays so.
  if (now < latest) return undefined
  const { invoices, ends } = told[index]
  const stops = ends.map((at) => ({ planId: undefined, startsAt: at, endsAt: at }))
  const last = [...invoices.map(invoiceOf), ...stops]
    .filter(({ startsAt }) => since + startsAt <= now)
    .sort((one, other) => one.startsAt - other.startsAt || one.endsAt - other.endsAt)
    .at(-1)
  const planId = last !== undefined && since + last.endsAt > now ? last.planId : undefined
  return cycle?.planId === planId ? undefined : `it is on ${cycle?.planId}, not on ${planId}`
}

/** What is taken back is what was paid back; of a cycle only as far as it is there. */
function complainOfTaken(
  before: Account,
  { entries }: Account,
  { since, told }: World,
  op: Op,
): string | undefined {
  const taken = entries.at(-1)
  const isNew = entries.length > before.entries.length
  if (op.type !== 'clawBack' || !isNew || taken?.kind !== 'clawback') return undefined
  const cycleEndsAt = op.of === 'topup' ? undefined : since + op.of
  const isOfCycle = cycleEndsAt !== undefined
  if (taken.cycleEndsAt !== cycleEndsAt || (isOfCycle && taken.topup !== 0))
    return 'it is taken from elsewhere'
  const given = told[op.account].invoices
    .map(invoiceOf)
    .filter(({ endsAt }) => since + endsAt === cycleEndsAt)
  const gone = entries.filter(
    ({ kind, ...entry }, place) =>
      entry.cycleEndsAt === cycleEndsAt && place < entries.length - 1 && ways.includes(kind),
  )
  const left = sum(given, ({ amount }) => amount) + sum(gone, ({ subscription }) => subscription)
  // Nothing is known of what is told of later.
  const most = given.length === 0 ? Number.POSITIVE_INFINITY : Math.max(0, left)
  const amount = Math.min(amountOfRefund(op.refund), most)
  return taken.subscription + taken.topup + amount === 0
    ? undefined
    : 'it is not what can be taken back'
}

/** How credits of a cycle go that are not spent, or come back. */
const ways: readonly Entry['kind'][] = ['expire', 'clawback', 'restore']

/** What is held is the price of what is going on, and what is spent of what has succeeded. */
function complainOfHolds(
  { held, spent, entries }: Account,
  { generations }: World,
  index: number,
): string | undefined {
  const own = generations.filter(({ account }) => account === index)
  const holds = entries.filter(({ kind }) => kind === 'hold').length
  if (holds !== own.length) return `${holds} holds are there for ${own.length} pieces of work`
  const going = sum(own, (generation) => (isUnfinished(generation) ? generation.price : 0))
  if (held !== going) return `${held} are held for work of ${going}`
  const done = sum(own, ({ life, price }) => (life.state === 'succeeded' ? price : 0))
  return spent === done ? undefined : `${spent} are spent for work of ${done}`
}

function sum<Item>(items: readonly Item[], amount: (item: Item) => number): number {
  let total = 0
  for (const item of items) total += amount(item)
  return total
}
