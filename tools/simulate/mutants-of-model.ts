import type { Account, Entry } from '../../packages/server/src/credits/arithmetic.ts'
import { type Move, moves } from '../../packages/server/src/generations/moves.ts'
import { type Rules, rules } from './rules.ts'

export type Mutant = { name: string; rules: Rules }

/** Faults somebody might make, one in each of the rules. The simulation must find every one of them. */
export const mutantsOfModel: readonly Mutant[] = [
  ...mutantsOfLedger(),
  ...mutantsOfExpiry(),
  ...mutantsOfDebts(),
  ...mutantsOfLife(),
  ...mutantsOfTime(),
  ...Object.keys(moves).flatMap((name) => mutantsOfMove(name as Move)),
]

function mutant(name: string, changed: Partial<Rules>): Mutant {
  return { name, rules: { ...rules, ...changed } }
}

function mutantsOfLedger(): Mutant[] {
  const { buy, hold, charge, release, addCycle, clawBack, undoClawBack, turn, grant } = rules
  return [
    mutant('a payment is booked again when it is told again', {
      buy: (account, payment, now) => blind('purchase', account, (it) => buy(it, payment, now)),
    }),
    mutant('a purchase is forgotten', { buy: (account, _, now) => turn(account, now) }),
    mutant('a grant is booked twice', {
      grant: (account, amount, now) => grant(grant(account, amount, now), amount, now),
    }),
    mutant('work is held for twice when it is ordered twice', {
      hold: (account, work, now) => blind('hold', account, (it) => hold(it, work, now)),
    }),
    mutant('credits are held that are not there', { isShort: () => false }),
    mutant('nothing is held', { hold: (account, _, now) => turn(account, now) }),
    mutant('half of it is held', {
      hold: (account, work, now) =>
        hold(account, { ...work, amount: Math.floor(work.amount / 2) }, now),
    }),
    mutant('top-up credits are taken before those that expire', {
      hold: (account, work, now) => takeTopUpFirst(turn(account, now), hold, work, now),
    }),
    mutant('a hold forgets its cycle', {
      hold: (account, work, now) => forgetCycle(hold(account, work, now), 'hold'),
    }),
    mutant('work is charged for again', {
      charge: (account, id, now) => blind('charge', account, (it) => charge(it, id, now)),
    }),
    mutant('released work is charged for', {
      charge: (account, id, now) => blind('release', account, (it) => charge(it, id, now)),
    }),
    mutant('work is done for nothing', { charge: (account, _, now) => turn(account, now) }),
    mutant('charged work is released', {
      release: (account, work, now) => blind('charge', account, (it) => release(it, work, now)),
    }),
    mutant('what is held for failed work is kept', {
      settlement: { ...rules.settlement, failed: 'nothing' },
    }),
    mutant('what is held for cancelled work is kept', {
      settlement: { ...rules.settlement, canceled: 'nothing' },
    }),
    mutant('failed work is charged for', {
      settlement: { ...rules.settlement, failed: 'charge' },
    }),
    mutant('failed work is released as if its owner had cancelled it', {
      settlement: { ...rules.settlement, failed: 'release as canceled' },
    }),
    mutant('cancelled work is released as if it had failed', {
      settlement: { ...rules.settlement, canceled: 'release as failed' },
    }),
    mutant('an invoice gives again when it is told again', {
      addCycle: (account, invoice, now) =>
        addCycle({ ...account, begun: account.begun.slice(0, -1) }, invoice, now),
    }),
    mutant('an invoice that is early is forgotten', {
      addCycle: (account, invoice, now) =>
        invoice.startsAt > now ? account : addCycle(account, invoice, now),
    }),
    mutant('a cycle does not end', { turn: (account) => account, addCycle, hold, charge, release }),
    mutant('credits of a cycle do not expire', {
      ...within((account, now) =>
        account.cycle && account.cycle.endsAt <= now ? account : turn(account, now),
      ),
    }),
    mutant('a refund takes again when it is told again', {
      clawBack: (account, refund, now) =>
        blind('clawback', account, (it) => clawBack(it, refund, now)),
    }),
    mutant('a dispute that was won gives back twice', {
      undoClawBack: (account, id, now) =>
        blind('restore', account, (it) => undoClawBack(it, id, now)),
    }),
    mutant('a dispute that was won gives nothing back', {
      undoClawBack: (account, id, now) =>
        blind('clawback', account, (it) => undoClawBack(it, id, now)),
    }),
  ]
}

function mutantsOfExpiry(): Mutant[] {
  const { turn, addCycle, release, undoClawBack } = rules
  return [
    mutant('more expires than is left', {
      turn: (account, now) => expireMore(account, turn(account, now), 1),
    }),
    mutant('less expires than is left', {
      turn: (account, now) => expireMore(account, turn(account, now), -1),
    }),
    mutant('a late invoice gives credits to the cycle that followed', {
      addCycle: (account, invoice, now) => keepStrays(account, addCycle(account, invoice, now)),
    }),
    mutant('what is cancelled after its cycle goes to the cycle that followed', {
      release: (account, work, now) => keepStrays(account, release(account, work, now)),
    }),
    mutant('what is won back after its cycle goes to the cycle that followed', {
      undoClawBack: (account, id, now) => keepStrays(account, undoClawBack(account, id, now)),
    }),
    mutant('the end of a subscription is forgotten', {
      addCycle: (account, invoice, now) =>
        invoice.planId === undefined ? turn(account, now) : addCycle(account, invoice, now),
    }),
    mutant('what is paid ahead begins at once', {
      addCycle: (account, invoice, now) =>
        addCycle(account, { ...invoice, startsAt: Math.min(invoice.startsAt, now) }, now),
    }),
  ]
}

/** The last entry, if it is new and credits expire by it. */
function newExpiry(before: Account, after: Account): Entry | undefined {
  const last = after.entries.at(-1)
  const isNew = after.entries.length > before.entries.length
  return isNew && last?.kind === 'expire' ? last : undefined
}

function expireMore(before: Account, after: Account, more: number): Account {
  const expiry = newExpiry(before, after)
  if (expiry === undefined) return after
  const { subscription, source, balance } = expiry
  const changed = { subscription: subscription - more, source: source + more }
  return {
    ...after,
    subscription: after.subscription - more,
    source: after.source + more,
    entries: after.entries.with(-1, { ...expiry, ...changed, balance: balance - more }),
  }
}

/** What came into a cycle that is over does not expire. */
function keepStrays(before: Account, after: Account): Account {
  const expiry = newExpiry(before, after)
  const came = after.entries.at(-2)
  if (expiry === undefined || came?.paymentId !== expiry.paymentId) return after
  if (came?.generationId !== expiry.generationId) return after
  return {
    ...after,
    subscription: after.subscription - expiry.subscription,
    source: after.source - expiry.source,
    entries: after.entries.slice(0, -1),
  }
}

function mutantsOfDebts(): Mutant[] {
  const { buy, hold, clawBack, turn, balanceOf } = rules
  return [
    mutant('purchases do not count as purchased', {
      buy: (account, payment, now) => ({
        ...buy(account, payment, now),
        purchased: account.purchased,
      }),
    }),
    mutant('work without a price needs credits', {
      isShort: (account, amount) => amount > balanceOf(account),
      hold: (account, work, now) =>
        work.amount > balanceOf(account) ? turn(account, now) : hold(account, work, now),
    }),
    mutant('a refund takes twice as much', {
      clawBack: (account, refund, now) =>
        clawBack(account, { ...refund, amount: 2 * refund.amount }, now),
    }),
    mutant('a refund takes what has expired', {
      clawBack: (account, refund, now) =>
        clawBack({ ...account, begun: [], waiting: [] }, refund, now),
    }),
    mutant('a refund of a cycle takes top-up credits', {
      clawBack: (account, refund, now) =>
        clawBack(account, { ...refund, cycleEndsAt: undefined }, now),
    }),
  ]
}

/** The ledger as it would be if it looked at the clock in another way. */
function within(turn: Rules['turn']): Partial<Rules> {
  return {
    turn,
    addCycle: (account, invoice, now) => {
      const added = rules.addCycle(account, invoice, now)
      return added === account ? account : turn(account, now)
    },
  }
}

/** What a step does that does not find what the account has of one kind. */
function blind(kind: string, account: Account, step: (account: Account) => Account): Account {
  const after = step({ ...account, entries: new Proxy(account.entries, blindTo(kind)) })
  return { ...after, entries: [...after.entries] }
}

/** Only looking for one is hindered: whoever goes through all of them sees all. */
function blindTo(kind: string): ProxyHandler<Account['entries']> {
  return {
    get(entries, name) {
      if (name === 'find')
        return (matches: (entry: { kind: string }) => boolean) =>
          entries.find((entry) => entry.kind !== kind && matches(entry))
      return Reflect.get(entries, name)
    },
  }
}

function takeTopUpFirst(
  account: Account,
  hold: Rules['hold'],
  work: { generationId: string; amount: number },
  now: number,
): Account {
  const { subscription, topup } = account
  if (subscription <= 0 || topup < work.amount || work.amount === 0) return hold(account, work, now)
  const held = hold({ ...account, subscription: 0 }, work, now)
  if (held.entries.length === account.entries.length) return account
  const entries = held.entries.with(-1, {
    ...held.entries[held.entries.length - 1],
    balance: subscription + topup - work.amount,
  })
  return { ...held, subscription, entries }
}

function forgetCycle(account: Account, kind: string): Account {
  const last = account.entries.at(-1)
  if (last?.kind !== kind) return account
  const { cycleEndsAt, ...forgetful } = last
  return { ...account, entries: account.entries.with(-1, forgetful) }
}

function mutantsOfLife(): Mutant[] {
  return [
    mutant('credits are held before the work is there', { commitsApart: ['order'] }),
    mutant('work is charged for before its picture is stored', { commitsApart: ['finish'] }),
    mutant('a failure gives back before it is written down', { commitsApart: ['fail'] }),
    mutant('a cancellation gives back before it is written down', { commitsApart: ['cancel'] }),
    mutant('work succeeds without a picture', { isStoredWithCharge: false }),
    mutant('whoever lost an attempt may still move it', { isFenced: false }),
  ]
}

function mutantsOfTime(): Mutant[] {
  return [
    mutant('work is begun without a lease', { leaseFrom: (now) => now }),
    mutant('work in line again is as if it had waited', { queuedFrom: (_, before) => before }),
    mutant('the sweep takes work from who is at it', { isLost: () => true }),
    mutant('the sweep takes work at the last moment of its lease', {
      isLost: ({ leaseUntil }, now) => leaseUntil <= now,
    }),
    mutant('the sweep leaves work whose worker died', { isLost: () => false }),
    mutant('what is late goes on', { isLate: () => false }),
    mutant('what is late goes on for a moment', {
      isLate: ({ deadlineAt }, now) => deadlineAt < now,
    }),
    mutant('work is ended before its time', {
      isLate: ({ deadlineAt }, now) => deadlineAt - 1 <= now,
    }),
  ]
}

/** Each move, made from where it may not be made. */
function mutantsOfMove(name: Move): Mutant[] {
  const { from } = moves[name]
  const allowed: readonly string[] = from
  const wrong = (
    ['queued', 'running', 'waiting', 'succeeded', 'failed', 'canceled'] as const
  ).filter((state) => !allowed.includes(state))
  return wrong.map((state) =>
    mutant(`${name} can be made of what is ${state}`, {
      applyMove: (life, move, mover) =>
        move === name && life.state === state
          ? rules.applyMove({ ...life, state: from[0] }, move, mover)
          : rules.applyMove(life, move, mover),
    }),
  )
}
