import type { Account, Entry } from '../../packages/server/src/credits/arithmetic.ts'
import { complainOfEntries } from './entry-invariants.ts'
import { amountOfPayment, invoiceOf, type Op } from './ops.ts'
import { type Generation, invoiceName, isUnfinished, pace, pick, type World } from './world.ts'

/**
 * What must be true after every step, whatever the rules say: said a second time, from the outside,
 * so that a mistake in the rules is no mistake in here. Undefined if all is right.
 */
export function complain(before: World, after: World, op: Op): string | undefined {
  return complainOfAccounts(before, after, op) ?? complainOfWork(before, after, op)
}

function complainOfAccounts(before: World, after: World, op: Op): string | undefined {
  for (const [index, account] of after.accounts.entries()) {
    const complaint =
      account === before.accounts[index]
        ? undefined
        : (complainOfEntries(before.accounts[index], account, op.type === 'cancel') ??
          complainOfCycle(account, after) ??
          complainOfTold(account, after, index))
    const found = complaint ?? complainOfHolds(account, after, index)
    if (found !== undefined) return `account ${index}: ${found} (${op.type})`
  }
  return undefined
}

function complainOfCycle({ subscription, cycle }: Account, { now }: World): string | undefined {
  if (cycle !== undefined && cycle.endsAt <= now) return 'its cycle goes on after its end'
  if (cycle === undefined && subscription > 0) return 'subscription credits outlive their cycle'
  return undefined
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

/** What is held is the price of what is going on, and what is spent of what has succeeded. */
function complainOfHolds(
  { held, spent }: Account,
  { generations }: World,
  index: number,
): string | undefined {
  const own = generations.filter(({ account }) => account === index)
  const going = sum(own, (generation) => (isUnfinished(generation) ? generation.price : 0))
  if (held !== going) return `${held} are held for work of ${going}`
  const done = sum(own, ({ life, price }) => (life.state === 'succeeded' ? price : 0))
  return spent === done ? undefined : `${spent} are spent for work of ${done}`
}

const nextStates: Record<Generation['life']['state'], readonly string[]> = {
  queued: ['queued', 'running', 'failed', 'canceled'],
  running: ['queued', 'waiting', 'succeeded', 'failed', 'canceled'],
  waiting: ['running', 'failed', 'canceled'],
  succeeded: [],
  failed: [],
  canceled: [],
}

function complainOfWork(before: World, after: World, op: Op): string | undefined {
  if (before.generations === after.generations) return undefined
  for (const [index, generation] of after.generations.entries()) {
    const was = before.generations[index]
    if (generation === was) continue
    const found =
      was === undefined ? complainOfNew(generation) : complainOfMove(was, generation, before, op)
    if (found !== undefined) return `generation ${generation.id}: ${found} (${op.type})`
  }
  return complainOfBounds(before, after, op)
}

function complainOfNew({ life }: Generation): string | undefined {
  const isNew = life.state === 'queued' && life.attempt === 0
  return isNew ? undefined : `it begins as ${life.state}, attempt ${life.attempt}`
}

function complainOfMove(
  was: Generation,
  { life, hasPicture }: Generation,
  before: World,
  op: Op,
): string | undefined {
  const { state } = was.life
  if (!nextStates[state].includes(life.state)) return `${state} became ${life.state}`
  const isBegun = state === 'queued' && life.state === 'running'
  if (life.attempt !== was.life.attempt + (isBegun ? 1 : 0))
    return `attempt ${was.life.attempt} became ${life.attempt}`
  if (life.state === 'succeeded' && !hasPicture) return 'it succeeded without a picture'
  if (life.state === 'succeeded' && op.type !== 'finish') return 'nobody finished it'
  if (life.state === 'canceled' && op.type !== 'cancel') return 'nobody cancelled it'
  if (isBegun && was.deadlineAt <= before.now) return 'it was begun too late'
  return complainOfWorkers(was, before, op)
}

/** Whoever moves it has it: the attempt of one that was given up moves nothing. */
function complainOfWorkers(was: Generation, before: World, op: Op): string | undefined {
  const numbers = 'workers' in op ? op.workers : 'worker' in op ? [op.worker] : undefined
  if (numbers === undefined) return undefined
  const workers = numbers.map((number) => pick(before.workers, number))
  const hasIt = workers.some(
    (worker) =>
      worker?.attempt === was.life.attempt && before.generations[worker.generation] === was,
  )
  return hasIt ? undefined : 'it was moved by somebody who no longer has it'
}

function complainOfBounds(before: World, after: World, op: Op): string | undefined {
  for (const index of after.accounts.keys()) {
    const running = countOf(after, index, 'running')
    const isBegun = op.type === 'begin' && running > countOf(before, index, 'running')
    if (isBegun && running > pace.runningPerAccount)
      return `account ${index} has ${running} running`
    const queued = countOf(after, index, 'queued')
    const isMore = queued > countOf(before, index, 'queued')
    if (op.type === 'order' && isMore && queued > pace.queuedPerAccount)
      return `account ${index} has ${queued} in line`
  }
  return undefined
}

function countOf({ generations }: World, account: number, state: string): number {
  return generations.filter((each) => each.account === account && each.life.state === state).length
}

function sum<Item>(items: readonly Item[], amount: (item: Item) => number): number {
  let total = 0
  for (const item of items) total += amount(item)
  return total
}
