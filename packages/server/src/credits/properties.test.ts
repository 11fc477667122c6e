import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openTestDatabase } from '../platform/database/test-database.ts'
import * as model from './arithmetic.ts'
import { clawBack, undoClawBack } from './claw-back.ts'
import { addToCycle, beginCycle, endCycle, expireCycles } from './cycles.ts'
import {
  buyCredits,
  chargeMany,
  grantCredits,
  type Hold,
  holdMany,
  releaseHold,
  spendable,
} from './ledger.ts'
import { openTestAccount, stopClock } from './test-books.ts'

const db = await openTestDatabase()
after(() => db.close())
const setClock = await stopClock(db, 0)

/** Every run of these tests does the same. Another first seed tries something else. */
const firstSeed = 1
const sequences = 12
const stepsEach = 120
const description = 'Something'

/** Whole numbers from a seed (mulberry32). */
function chanceOf(seed: number) {
  let state = seed
  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    below: (limit: number) => Math.floor(next() * limit),
    pick<Item>(items: readonly Item[]): Item {
      // Safe: the number is below the length, and nobody picks from nothing.
      return items[Math.floor(next() * items.length)] as Item
    },
  }
}

type Chance = ReturnType<typeof chanceOf>

/** Two accounts in the database and as they ought to be, at one moment. */
type World = {
  ids: readonly [string, string]
  accounts: Map<string, model.Account>
  now: number
  /** So that names of one sequence are not those of another. */
  name: string
}

function change(world: World, id: string, make: (account: model.Account) => model.Account): void {
  const account = world.accounts.get(id) ?? assert.fail('there is such an account')
  world.accounts.set(id, make(account))
}

/** One of a few cycles, some of which overlap; the same invoice comes again and again. */
function someCycle(world: World, id: string, chance: Chance) {
  const number = chance.below(6)
  const startsAt = number * 100 + chance.pick([0, 0, 0, 50])
  const endsAt = (number + 1) * 100
  const planId = chance.pick(['basic', 'pro'])
  const paymentId = `${world.name}-${id}-invoice-${number}-${startsAt}`
  // What one invoice says is always the same.
  const amount = (number + 1) * 7 * (startsAt % 100 === 0 ? 10 : 3)
  return { paymentId, planId: `${planId}-${number}`, amount, startsAt, endsAt }
}

type Step = (world: World, id: string, chance: Chance) => Promise<void>

const steps: Record<string, Step> = {
  async grant(world, accountId, chance) {
    const amount = 1 + chance.below(40)
    await grantCredits(db, { accountId, amount, description })
    change(world, accountId, (account) => model.grant(account, amount, world.now))
  },
  async buy(world, accountId, chance) {
    const number = chance.below(5)
    const purchase = { paymentId: `${world.name}-${accountId}-${number}`, amount: 10 * number + 1 }
    await buyCredits(db, { accountId, ...purchase, description })
    change(world, accountId, (account) => model.buy(account, purchase, world.now))
  },
  async hold(world, _, chance) {
    const left = new Map(world.ids.map((id) => [id, chance.below(150)]))
    const wanted = Array.from({ length: chance.pick([1, 1, 2, 4, 7]) }, (): Hold => {
      const accountId = chance.pick(world.ids)
      const purse = { name: `purse of ${accountId}`, left: left.get(accountId) ?? 0 }
      return {
        accountId,
        generationId: `${accountId}-${chance.below(1_000)}`,
        amount: chance.pick([0, 1, 5, 30, 100]),
        description,
        ...(chance.below(3) === 0 ? { purse } : {}),
      }
    })
    const holds = [...new Map(wanted.map((hold) => [hold.generationId, hold])).values()]
    const answers = await holdMany(db, holds)
    for (const [index, hold] of holds.entries()) {
      const { accountId, amount, purse } = hold
      const expected = expectHold(world, hold, purse && left.get(accountId))
      assert.deepEqual(answers[index], expected)
      if (expected.refusedBy !== undefined || expected.isRepeated) continue
      change(world, accountId, (account) => model.hold(account, hold, world.now))
      if (expected.left !== undefined) left.set(accountId, expected.left - amount)
    }
  },
  async charge(world, accountId, chance) {
    const ids = someGenerations(world, accountId, chance)
    await chargeMany(db, ids)
    // Those of one account in the order in which they were held.
    for (const id of generationsOf(world, accountId).filter((each) => ids.includes(each)))
      change(world, accountId, (account) => model.charge(account, id, world.now))
  },
  async release(world, accountId, chance) {
    const cause = chance.pick(['canceled', 'failed'] as const)
    const [generationId = 'none'] = someGenerations(world, accountId, chance)
    const isThere = generationsOf(world, accountId).includes(generationId)
    await releaseHold(db, generationId, cause)
    // Without a hold there is no account to look at.
    if (isThere)
      change(world, accountId, (account) =>
        model.release(account, { generationId, cause }, world.now),
      )
  },
  async beginCycle(world, accountId, chance) {
    const cycle = someCycle(world, accountId, chance)
    await beginCycle(db, { accountId, ...cycle, description })
    change(world, accountId, (account) => model.addCycle(account, cycle, world.now))
  },
  async addToCycle(world, accountId, chance) {
    const { startsAt, ...cycle } = someCycle(world, accountId, chance)
    await addToCycle(db, { accountId, ...cycle, changedAt: startsAt, description })
    change(world, accountId, (account) =>
      model.addCycle(account, { ...cycle, startsAt }, world.now),
    )
  },
  async endCycle(world, accountId, chance) {
    const endsAt = chance.below(60) * 10
    await endCycle(db, { accountId, endsAt })
    const stop = { paymentId: undefined, planId: undefined, amount: 0, startsAt: endsAt, endsAt }
    change(world, accountId, (account) => model.addCycle(account, stop, world.now))
  },
  async clawBack(world, accountId, chance) {
    const paymentId = `${world.name}-${accountId}-refund-${chance.below(6)}`
    const amount = 1 + chance.below(80)
    const cycleEndsAt = chance.pick([undefined, (1 + chance.below(6)) * 100])
    const bought = cycleEndsAt === undefined ? 'topup' : { cycleEndsAt }
    await clawBack(db, { accountId, paymentId, amount, bought, description })
    const taken = { paymentId, amount, cycleEndsAt }
    change(world, accountId, (account) => model.clawBack(account, taken, world.now))
  },
  async undoClawBack(world, accountId, chance) {
    const paymentId = `${world.name}-${accountId}-refund-${chance.below(6)}`
    await undoClawBack(db, { accountId, paymentId, description })
    change(world, accountId, (account) => model.undoClawBack(account, paymentId, world.now))
  },
  async look(world, accountId) {
    change(world, accountId, (account) => model.turn(account, world.now))
    const account = world.accounts.get(accountId) ?? assert.fail()
    assert.equal(await spendable(db, accountId), model.balanceOf(account))
  },
  async sweep(world) {
    await expireCycles(db)
    for (const id of world.ids) change(world, id, (account) => model.turn(account, world.now))
  },
  async wait(world, _, chance) {
    world.now += chance.pick([1, 10, 30, 50, 100])
    await setClock(world.now)
  },
}

/** What the ledger ought to answer to a hold. */
function expectHold(world: World, hold: Hold, left: number | undefined) {
  const { accountId, amount } = hold
  change(world, accountId, (account) => model.turn(account, world.now))
  const account = world.accounts.get(accountId) ?? assert.fail()
  const isOver = amount > 0 && left !== undefined && amount > left
  const reason = model.isShort(account, amount) ? 'balance' : isOver ? 'purse' : undefined
  const isRepeated = hasHold(world, hold)
  const refusedBy = isRepeated ? undefined : reason
  return { refusedBy, balance: model.balanceOf(account), left, isRepeated }
}

function hasHold(world: World, { accountId, generationId }: Hold): boolean {
  return generationsOf(world, accountId).includes(generationId)
}

function generationsOf(world: World, accountId: string): string[] {
  const entries = world.accounts.get(accountId)?.entries ?? []
  return entries.flatMap(({ kind, generationId }) =>
    kind === 'hold' && generationId !== undefined ? [generationId] : [],
  )
}

function someGenerations(world: World, accountId: string, chance: Chance): string[] {
  const all = [...generationsOf(world, accountId), 'none']
  return Array.from({ length: chance.pick([1, 1, 2, 3]) }, () => chance.pick(all.slice(-8)))
}

async function readAccount(accountId: string) {
  const { rows } = await db.query<{ books: object; entries: object[] }>(
    `SELECT json_build_object('subscription', subscription, 'topup', topup, 'held', held,
         'spent', spent, 'source', source, 'purchased', purchased, 'cycleEndsAt', cycle_ends_at,
         'planId', plan_id) AS books,
       (SELECT json_agg(json_build_object('kind', kind, 'subscription', subscription,
           'topup', topup, 'held', held, 'spent', spent, 'source', source, 'balance', balance,
           'generationId', generation_id, 'paymentId', payment_id, 'cycleEndsAt', cycle_ends_at)
         ORDER BY sequence) FROM credit_entries WHERE account_id = $1) AS entries
     FROM credit_balances WHERE account_id = $1`,
    [accountId],
  )
  const [row] = rows
  return { ...row?.books, entries: row?.entries ?? [] }
}

function expected(account: model.Account) {
  const { subscription, topup, held, spent, source, purchased, cycle, entries } = account
  return {
    ...{ subscription, topup, held, spent, source, purchased },
    cycleEndsAt: cycle?.endsAt ?? null,
    planId: cycle?.planId ?? null,
    entries: entries.map((entry) => ({ ...emptyCause, ...entry })),
  }
}

const emptyCause = { generationId: null, paymentId: null, cycleEndsAt: null }

/** What holds for every account at every moment. */
function assertSound(account: model.Account): void {
  const { subscription, topup, held, spent, source, cycle, entries } = account
  assert.equal(subscription + topup + held + spent + source, 0)
  assert.ok(held >= 0 && spent >= 0)
  assert.ok(subscription <= 0 || cycle !== undefined, 'no credits outlive their cycle')
  for (const entry of entries) {
    assert.ok(entry.kind !== 'hold' || entry.held === 0 || entry.balance >= 0)
  }
}

for (let seed = firstSeed; seed < firstSeed + sequences; seed += 1)
  test(`whatever is done in whatever order, the books are as the arithmetic says (seed ${seed})`, async () => {
    const chance = chanceOf(seed)
    const ids = [await openTestAccount(db, 100), await openTestAccount(db)] as const
    const accounts = new Map(ids.map((id, index) => [id, model.openAccount(index === 0 ? 100 : 0)]))
    const world: World = { ids, accounts, now: 0, name: String(seed) }
    await setClock(0)
    const done: string[] = []
    for (let count = 0; count < stepsEach; count += 1) {
      const name = chance.pick([...Object.keys(steps), 'hold', 'hold', 'release', 'wait'])
      const accountId = chance.pick(ids)
      done.push(`${name} ${ids.indexOf(accountId)} at ${world.now}`)
      await steps[name]?.(world, accountId, chance)
      for (const [id, account] of world.accounts) {
        assertSound(account)
        assert.deepEqual(await readAccount(id), expected(account), done.slice(-12).join('\n'))
      }
    }
  })
