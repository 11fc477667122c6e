/**
 * What becomes of credits, without a database: the specification of the ledger's steps. Each is a
 * pure function from an account, and the moment it is done at, to the account after it. The tests
 * hold the database against it, step by step.
 */

/** Where credits are. The five always add up to nothing: `source` is where they come from. */
type Legs = {
  subscription: number
  topup: number
  held: number
  spent: number
  source: number
}

type Kind =
  | 'grant'
  | 'purchase'
  | 'subscription'
  | 'hold'
  | 'charge'
  | 'release'
  | 'expire'
  | 'clawback'
  | 'restore'

/** What an entry belongs to. */
type Cause = { generationId?: string; paymentId?: string; cycleEndsAt?: number }

export type Entry = Legs &
  Cause & { kind: Kind /** What can be spent after it. */; balance: number }

/** What of a subscription was paid for; without a plan, that it ended. */
export type Invoice = {
  paymentId: string | undefined
  planId: string | undefined
  amount: number
  startsAt: number
  endsAt: number
}

export type Account = Legs & {
  purchased: number
  /** The current cycle. */
  cycle: { endsAt: number; planId: string } | undefined
  /** Those whose time has come, and those that wait for it. */
  begun: readonly Invoice[]
  waiting: readonly Invoice[]
  entries: readonly Entry[]
}

export function openAccount(startingCredits: number): Account {
  const empty: Account = {
    ...noCredits,
    purchased: 0,
    cycle: undefined,
    begun: [],
    waiting: [],
    entries: [],
  }
  return startingCredits === 0 ? empty : post(empty, { kind: 'grant', topup: startingCredits })
}

export function balanceOf({ subscription, topup }: Account): number {
  return subscription + topup
}

export function grant(account: Account, amount: number, now: number): Account {
  return post(turn(account, now), { kind: 'grant', topup: amount })
}

export function buy(
  account: Account,
  { paymentId, amount }: { paymentId: string; amount: number },
  now: number,
): Account {
  const turned = turn(account, now)
  if (has(turned, 'purchase', { paymentId })) return turned
  const bought = post(turned, { kind: 'purchase', topup: amount, paymentId })
  return { ...bought, purchased: bought.purchased + amount }
}

/** Whether there are too few credits for work. Work without a price needs none, even in debt. */
export function isShort(account: Account, amount: number): boolean {
  return amount > 0 && amount > balanceOf(account)
}

/** Subscription credits are taken first. With too few credits nothing happens. */
export function hold(
  account: Account,
  { generationId, amount }: { generationId: string; amount: number },
  now: number,
): Account {
  const turned = turn(account, now)
  if (has(turned, 'hold', { generationId }) || isShort(turned, amount)) return turned
  const subscription = Math.max(0, Math.min(turned.subscription, amount))
  return post(turned, {
    kind: 'hold',
    generationId,
    subscription: 0 - subscription,
    topup: subscription - amount,
    held: amount,
    ...(subscription > 0 && turned.cycle ? { cycleEndsAt: turned.cycle.endsAt } : {}),
  })
}

/** Does not touch what can be spent. */
export function charge(account: Account, generationId: string, now: number): Account {
  const held = find(account, 'hold', { generationId })
  if (held === undefined) return account
  const turned = turn(account, now)
  if (isSettled(turned, generationId)) return turned
  return post(turned, { kind: 'charge', generationId, held: 0 - held.held, spent: held.held })
}

/**
 * What came from a cycle goes back to it if it lasts. If it is over: credits of cancelled work go
 * back and expire at once; those of failed work go to the current cycle, or to the top-up credits.
 */
export function release(
  account: Account,
  { generationId, cause }: { generationId: string; cause: 'canceled' | 'failed' },
  now: number,
): Account {
  const turned = turn(account, now)
  const held = find(turned, 'hold', { generationId })
  if (held === undefined || isSettled(turned, generationId)) return turned
  const back = { kind: 'release', generationId, held: 0 - held.held } as const
  const cycleEndsAt = cause === 'canceled' ? held.cycleEndsAt : turned.cycle?.endsAt
  if (held.subscription === 0 || cycleEndsAt === undefined)
    return post(turned, { ...back, topup: held.held })
  const subscription = 0 - held.subscription
  const released = post(turned, { ...back, subscription, topup: 0 - held.topup, cycleEndsAt })
  return expireStrays(released, subscription, { generationId, cycleEndsAt })
}

/** Takes an invoice, or the end of a subscription, in whatever order they are told of. */
export function addCycle(account: Account, invoice: Invoice, now: number): Account {
  const isKnown = [...account.begun, ...account.waiting].some(
    ({ paymentId, endsAt }) =>
      paymentId === invoice.paymentId && (paymentId !== undefined || endsAt === invoice.endsAt),
  )
  if (isKnown) return account
  return turn({ ...account, waiting: [...account.waiting, invoice] }, now)
}

/** A purchase is taken from the top-up credits; an invoice from its cycle, as far as it is there. */
export function clawBack(
  account: Account,
  taken: { paymentId: string; amount: number; cycleEndsAt: number | undefined },
  now: number,
): Account {
  const turned = turn(account, now)
  const { paymentId, amount, cycleEndsAt } = taken
  const isDone = has(turned, 'clawback', { paymentId }) || has(turned, 'restore', { paymentId })
  if (isDone) return turned
  const cause = { kind: 'clawback', paymentId } as const
  if (cycleEndsAt === undefined) return post(turned, { ...cause, topup: 0 - amount })
  const subscription = 0 - Math.min(amount, leftToTake(turned, cycleEndsAt))
  return post(turned, { ...cause, subscription, cycleEndsAt })
}

/**
 * What was given to a cycle and has neither expired nor been taken back; all, if nobody has told of
 * its credits yet: of its end they may have, or of a change that gives none.
 */
function leftToTake({ begun, waiting, entries }: Account, cycleEndsAt: number): number {
  const invoices = [...begun, ...waiting].filter(
    ({ endsAt, amount }) => endsAt === cycleEndsAt && amount > 0,
  )
  if (invoices.length === 0) return Number.POSITIVE_INFINITY
  const gone = entries.filter(
    ({ kind, ...entry }) =>
      entry.cycleEndsAt === cycleEndsAt && ['expire', 'clawback', 'restore'].includes(kind),
  )
  return Math.max(
    0,
    sum(invoices, ({ amount }) => amount) + sum(gone, (entry) => entry.subscription),
  )
}

/** What a clawback took comes back to where it was. One that comes later will take nothing. */
export function undoClawBack(account: Account, paymentId: string, now: number): Account {
  const turned = turn(account, now)
  if (has(turned, 'restore', { paymentId })) return turned
  const taken = find(turned, 'clawback', { paymentId })
  const subscription = 0 - (taken?.subscription ?? 0)
  const cause = taken?.cycleEndsAt === undefined ? {} : { cycleEndsAt: taken.cycleEndsAt }
  const topup = 0 - (taken?.topup ?? 0)
  const restored = post(turned, { kind: 'restore', paymentId, subscription, topup, ...cause })
  return expireStrays(restored, subscription, { paymentId, ...cause })
}

/** The account at this moment: cycles begin and end in their order. */
export function turn(account: Account, now: number): Account {
  const isDue = ({ startsAt }: Invoice) => startsAt <= now
  const due = account.waiting.filter(isDue).toSorted(byStart)
  const waiting = account.waiting.filter((invoice) => !isDue(invoice))
  const begun = due.reduce(begin, { ...account, waiting })
  return begun.cycle !== undefined && begun.cycle.endsAt <= now ? close(begun) : begun
}

/** The invoice that began last says which cycle is current: those before it are over. */
function begin(account: Account, invoice: Invoice): Account {
  const { paymentId, planId, amount, endsAt } = invoice
  const isLatest = account.begun.every((other) => byStart(other, invoice) <= 0)
  let next: Account = { ...account, begun: [...account.begun, invoice] }
  if (isLatest && next.cycle?.endsAt !== endsAt) next = close(next)
  if (isLatest && planId !== undefined) next = { ...next, cycle: { endsAt, planId } }
  if (amount === 0 || paymentId === undefined) return next
  const cause = { paymentId, cycleEndsAt: endsAt }
  const given = post(next, { kind: 'subscription', subscription: amount, ...cause })
  return expireStrays(given, amount, cause)
}

/** Ends the current cycle. What is left of it expires; a debt stays. */
function close(account: Account): Account {
  const { cycle, subscription } = account
  const isLeft = cycle !== undefined && subscription > 0
  const expiry = { kind: 'expire', subscription: 0 - subscription } as const
  const closed = isLeft ? post(account, { ...expiry, cycleEndsAt: cycle.endsAt }) : account
  return { ...closed, cycle: undefined }
}

/**
 * What came into a cycle that is over expires, except for what a clawback has taken already. With no
 * current cycle none are left in any case.
 */
function expireStrays(account: Account, came: number, cause: Cause): Account {
  const { cycle, subscription, entries } = account
  const { cycleEndsAt } = cause
  if (cycleEndsAt === undefined || cycleEndsAt === cycle?.endsAt) return account
  const ofCycle = entries.filter((entry) => entry.cycleEndsAt === cycleEndsAt)
  const leftOfCycle = sum(ofCycle, (entry) => entry.subscription)
  const strays = Math.max(Math.min(came, leftOfCycle), cycle === undefined ? subscription : 0)
  return strays > 0
    ? post(account, { kind: 'expire', subscription: 0 - strays, ...cause })
    : account
}

const noCredits: Legs = { subscription: 0, topup: 0, held: 0, spent: 0, source: 0 }

/** One posting: what moves between the places, with the source as the other side. */
function post(account: Account, posting: Partial<Legs> & Cause & { kind: Kind }): Account {
  const legs = { ...noCredits, ...posting }
  legs.source = 0 - (legs.subscription + legs.topup + legs.held + legs.spent)
  const moved = {
    subscription: account.subscription + legs.subscription,
    topup: account.topup + legs.topup,
    held: account.held + legs.held,
    spent: account.spent + legs.spent,
    source: account.source + legs.source,
  }
  const entry = { ...legs, balance: moved.subscription + moved.topup }
  return { ...account, ...moved, entries: [...account.entries, entry] }
}

function find(account: Account, kind: Kind, cause: Cause): Entry | undefined {
  return account.entries.find(
    (entry) =>
      entry.kind === kind &&
      entry.generationId === cause.generationId &&
      entry.paymentId === cause.paymentId,
  )
}

function has(account: Account, kind: Kind, cause: Cause): boolean {
  return find(account, kind, cause) !== undefined
}

function isSettled(account: Account, generationId: string): boolean {
  return has(account, 'charge', { generationId }) || has(account, 'release', { generationId })
}

function byStart(one: Invoice, other: Invoice): number {
  return one.startsAt - other.startsAt || one.endsAt - other.endsAt
}

function sum<Item>(items: readonly Item[], amount: (item: Item) => number): number {
  return items.reduce((total, item) => total + amount(item), 0)
}
