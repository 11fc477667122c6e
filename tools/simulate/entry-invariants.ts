import type { Account, Entry } from '../../packages/server/src/credits/arithmetic.ts'

/** What must be true of the entries a step has added to an account. */
export function complainOfEntries(
  before: Account,
  after: Account,
  isCancel: boolean,
): string | undefined {
  let sums = legsOf(before)
  for (const [index, entry] of after.entries.entries()) {
    if (index < before.entries.length) continue
    const earlier = after.entries.slice(0, index)
    const total = add(sums, legsOf(entry))
    const found =
      complainOfPosting(entry, total) ??
      complainOfRepetition(entry, earlier) ??
      complainOfKind(entry, earlier, sums, total)
    if (found !== undefined) return `${found}, in ${JSON.stringify(entry)}`
    sums = total
  }
  if (legs.some((leg) => sums[leg] !== after[leg])) return 'its balance is not what its entries say'
  return complainOfReleases(before, after, isCancel)
}

const legs = ['subscription', 'topup', 'held', 'spent', 'source'] as const

type Legs = Record<(typeof legs)[number], number>

function legsOf({ subscription, topup, held, spent, source }: Legs): Legs {
  return { subscription, topup, held, spent, source }
}

function add(one: Legs, other: Legs): Legs {
  return {
    subscription: one.subscription + other.subscription,
    topup: one.topup + other.topup,
    held: one.held + other.held,
    spent: one.spent + other.spent,
    source: one.source + other.source,
  }
}

function complainOfPosting(entry: Entry, total: Legs): string | undefined {
  const { subscription, topup, held, spent, source } = entry
  if (subscription + topup + held + spent + source !== 0) return 'it does not add up to nothing'
  if (entry.balance !== total.subscription + total.topup) return 'its balance is wrong'
  if (total.held < 0 || total.spent < 0) return 'less than nothing is held or spent'
  return undefined
}

/** Of each kind one for a generation or a payment, and of charge and release only one. */
function complainOfRepetition(entry: Entry, earlier: readonly Entry[]): string | undefined {
  const { kind, generationId, paymentId } = entry
  if (kind === 'expire') return undefined
  const isEnd = kind === 'charge' || kind === 'release'
  for (const other of earlier) {
    const isSameKind = other.kind === kind
    if (paymentId !== undefined && isSameKind && other.paymentId === paymentId)
      return 'it is there for this payment already'
    if (generationId === undefined || other.generationId !== generationId) continue
    if (isSameKind) return 'it is there for this work already'
    if (isEnd && (other.kind === 'charge' || other.kind === 'release'))
      return 'this work was settled already'
  }
  return undefined
}

function complainOfKind(
  entry: Entry,
  earlier: readonly Entry[],
  before: Legs,
  after: Legs,
): string | undefined {
  switch (entry.kind) {
    case 'expire':
      return complainOfExpiry(entry, earlier, after)
    case 'hold':
      return complainOfHold(entry, before, after)
    case 'charge':
    case 'release':
      return complainOfOutcome(entry, earlier)
    case 'restore':
      return complainOfRestore(entry, earlier)
    default:
      return ways[entry.kind](entry) ? undefined : 'its credits go another way than its kind'
  }
}

/** Which way credits go with a kind, beside the source, which is the other side of all of these. */
const ways = {
  grant: ({ subscription, topup, held, spent }) => topup > 0 && none(subscription, held, spent),
  purchase: ({ subscription, topup, held, spent }) => topup > 0 && none(subscription, held, spent),
  subscription: ({ subscription, topup, held, spent }) =>
    subscription > 0 && none(topup, held, spent),
  clawback: ({ subscription, topup, held, spent }) =>
    subscription <= 0 && topup <= 0 && none(held, spent),
} satisfies Partial<Record<Entry['kind'], (entry: Entry) => boolean>>

const none = (...amounts: number[]) => amounts.every((amount) => amount === 0)

/** The end of a cycle takes all that is left; what came too late goes again, and no more than that. */
function complainOfExpiry(
  { subscription, topup, held, spent, generationId, paymentId }: Entry,
  earlier: readonly Entry[],
  after: Legs,
): string | undefined {
  if (subscription >= 0 || !none(topup, held, spent)) return 'it expires what does not'
  const isOfCycle = generationId === undefined && paymentId === undefined
  if (isOfCycle) return after.subscription === 0 ? undefined : 'it is not what is left'
  const came = earlier.at(-1)
  if (came === undefined || came.generationId !== generationId || came.paymentId !== paymentId)
    return 'nothing came that could expire'
  return -subscription <= came.subscription ? undefined : 'more expires than came'
}

function complainOfHold(entry: Entry, before: Legs, after: Legs): string | undefined {
  const { topup, held, spent, source, balance } = entry
  if (held < 0 || !none(spent, source)) return 'it holds nothing'
  if (held > 0 && balance < 0) return 'it takes credits that are not there'
  if (topup < 0 && after.subscription > 0) return 'it takes top-up credits while there are others'
  return complainOfCycleOf(entry, before)
}

function complainOfCycleOf({ subscription, cycleEndsAt }: Entry, before: Legs): string | undefined {
  if ((subscription === 0) !== (cycleEndsAt === undefined))
    return 'it forgets the cycle it takes from'
  return -subscription > Math.max(0, before.subscription)
    ? 'it takes more of the cycle than there is'
    : undefined
}

function complainOfRestore(entry: Entry, earlier: readonly Entry[]): string | undefined {
  const taken = earlier.find(
    ({ kind, paymentId }) => kind === 'clawback' && paymentId === entry.paymentId,
  )
  const isSame =
    entry.subscription + (taken?.subscription ?? 0) === 0 &&
    entry.topup + (taken?.topup ?? 0) === 0 &&
    entry.cycleEndsAt === taken?.cycleEndsAt
  return isSame ? undefined : 'it is not what was taken back'
}

function complainOfOutcome(entry: Entry, earlier: readonly Entry[]): string | undefined {
  const hold = earlier.find(
    ({ kind, generationId }) => kind === 'hold' && generationId === entry.generationId,
  )
  if (hold === undefined) return 'nothing was held for it'
  const { subscription, topup, held, spent, source } = entry
  if (source !== 0 || held !== 0 - hold.held) return 'it is not what was held'
  const isRight =
    entry.kind === 'charge'
      ? spent === hold.held && subscription === 0 && topup === 0
      : spent === 0 && subscription >= 0 && topup >= 0 && subscription <= -hold.subscription
  return isRight ? undefined : 'the credits go elsewhere'
}

/**
 * Whose work failed on our side can spend again all that was held. What was cancelled goes back to
 * where it came from; of a cycle that is over nothing is left of it, unless it pays a debt.
 */
function complainOfReleases(
  before: Account,
  after: Account,
  isCancel: boolean,
): string | undefined {
  const first = after.entries.findIndex(
    ({ kind }, index) => index >= before.entries.length && kind === 'release',
  )
  const release = after.entries[first]
  if (release === undefined) return undefined
  const following = after.entries.slice(first)
  const back = sum(following, ({ subscription, topup }) => subscription + topup)
  const held = sum(following, (entry) => (entry.kind === 'release' ? -entry.held : 0))
  if (back === held) return isCancel ? complainOfWay(release, after) : undefined
  if (!isCancel) return `${back} of ${held} come back of work that failed`
  const isOver = after.cycle === undefined || after.cycle.endsAt !== release.cycleEndsAt
  if (!isOver) return `${back} of ${held} come back`
  const isDebtPaid = after.entries.some(({ kind }) => kind === 'clawback')
  if (back !== release.topup && !isDebtPaid) return `${back} come back of a cycle that is over`
  return complainOfWay(release, after)
}

function complainOfWay(release: Entry, { entries }: Account): string | undefined {
  const hold = entries.find(
    ({ kind, generationId }) => kind === 'hold' && generationId === release.generationId,
  )
  if (hold === undefined || hold.held === 0) return undefined
  const isSame =
    hold.subscription + release.subscription === 0 && hold.cycleEndsAt === release.cycleEndsAt
  return isSame ? undefined : 'what was cancelled goes elsewhere than it came from'
}

function sum<Item>(items: readonly Item[], amount: (item: Item) => number): number {
  return items.reduce((total, item) => total + amount(item), 0)
}
