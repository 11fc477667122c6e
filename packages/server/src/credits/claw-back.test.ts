import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { openTestDatabase } from '../platform/database/test-database.ts'
import { readBalance } from './balance.ts'
import { clawBack, undoClawBack } from './claw-back.ts'
import { addToCycle, beginCycle, endCycle } from './cycles.ts'
import { buyCredits, chargeHold, grantCredits, releaseHold, spendable } from './ledger.ts'
import { assertBooksAddUp, holdFor, openTestAccount, stopClock } from './test-books.ts'

const db = await openTestDatabase()
after(() => db.close())
const setClock = await stopClock(db, 0)
beforeEach(() => setClock(0))

const description = 'Starter credit pack'

async function openBuyer(amount: number, startingCredits = 0): Promise<string> {
  const accountId = await openTestAccount(db, startingCredits)
  await buyCredits(db, { accountId, amount, paymentId: `${accountId} pays`, description })
  return accountId
}

/** Takes back what a refund or dispute of this name is about. */
function takeBack(accountId: string, amount: number, name = 'refund') {
  const paymentId = `${accountId} ${name}`
  return clawBack(db, { accountId, amount, paymentId, bought: 'topup', description: 'Refund' })
}

const plan = { planId: 'pro', amount: 1_000, startsAt: 0, endsAt: 100, description: 'Pro plan' }

async function openSubscriber(): Promise<string> {
  const accountId = await openTestAccount(db)
  await beginCycle(db, { ...plan, accountId, paymentId: `${accountId} pays` })
  return accountId
}

function takeCycleBack(accountId: string, amount: number, name = 'refund') {
  const paymentId = `${accountId} ${name}`
  const bought = { cycleEndsAt: plan.endsAt }
  return clawBack(db, { accountId, amount, paymentId, bought, description: 'Refund' })
}

test('bought credits are booked once for their payment, and counted as bought', async () => {
  const accountId = await openTestAccount(db, 300)
  const purchase = { accountId, amount: 1_000, paymentId: `${accountId} pays`, description }
  const booked = await Promise.all([1, 2, 3].map(() => buyCredits(db, purchase)))
  assert.deepEqual(booked.toSorted(), [false, false, true])
  const { balance, topUpCredits, totalPurchased, transactions } = await readBalance(db, accountId)
  assert.deepEqual([balance, topUpCredits, totalPurchased], [1_300, 1_300, 1_000])
  assert.equal(transactions[0]?.type, 'purchase')
  await assertBooksAddUp(db)
})

test('a purchase the books have no room for is refused, and none of it is booked', async () => {
  const accountId = await openTestAccount(db, 300)
  const purchase = { accountId, amount: 2 ** 31 - 1, paymentId: accountId, description }
  await assert.rejects(buyCredits(db, purchase), { code: 'INVALID_REQUEST' })
  assert.equal(await spendable(db, accountId), 300)
})

test('what is taken back after it was spent is owed: nothing more can be spent until it is paid', async () => {
  const accountId = await openBuyer(1_000)
  await chargeHold(db, await holdFor(db, accountId, 700))
  const taken = await Promise.all([1, 2].map(() => takeBack(accountId, 1_000)))
  assert.deepEqual(taken.toSorted(), [false, true])
  const { balance, transactions } = await readBalance(db, accountId)
  assert.equal(balance, -700)
  assert.equal(transactions[0]?.type, 'clawback')
  await assert.rejects(holdFor(db, accountId, 1), {
    code: 'INSUFFICIENT_CREDITS',
    details: { required: 1, balance: -700 },
  })
  await grantCredits(db, { accountId, amount: 705, description: 'Thanks' })
  await holdFor(db, accountId, 5)
  await assertBooksAddUp(db)
})

test('work that costs nothing is done for those in debt, too', async () => {
  const accountId = await openBuyer(10)
  await takeBack(accountId, 20)
  await holdFor(db, accountId, 0)
  await assertBooksAddUp(db)
})

test('a dispute that is won gives back what it took, once; another stays', async () => {
  const accountId = await openBuyer(1_000)
  await takeBack(accountId, 1_000, 'dispute')
  await takeBack(accountId, 100, 'refund')
  const won = { accountId, paymentId: `${accountId} dispute`, description: 'Dispute won' }
  const undone = await Promise.all([1, 2, 3].map(() => undoClawBack(db, won)))
  assert.deepEqual(undone.toSorted(), [false, false, true])
  const { balance, transactions } = await readBalance(db, accountId)
  assert.equal(balance, 900)
  assert.deepEqual([transactions[0]?.type, transactions[0]?.amount], ['clawback', 1_000])
  await assertBooksAddUp(db)
})

test('a dispute whose end is told of before its beginning takes nothing', async () => {
  const accountId = await openBuyer(1_000)
  const won = { accountId, paymentId: `${accountId} dispute`, description: 'Dispute won' }
  assert.equal(await undoClawBack(db, won), true)
  assert.equal(await takeBack(accountId, 1_000, 'dispute'), false)
  assert.equal(await spendable(db, accountId), 1_000)
  await assertBooksAddUp(db)
})

test('of a cycle that is over what has expired is not taken once more', async () => {
  const accountId = await openSubscriber()
  await chargeHold(db, await holdFor(db, accountId, 350))
  await setClock(100)
  await takeCycleBack(accountId, 1_000)
  assert.equal(await spendable(db, accountId), -350)
  await takeCycleBack(accountId, 1_000, 'the same again')
  assert.equal(await spendable(db, accountId), -350)
  await assertBooksAddUp(db)
})

test('work that is cancelled after its cycle was taken back lessens what is owed', async () => {
  const accountId = await openSubscriber()
  await chargeHold(db, await holdFor(db, accountId, 350))
  const held = await holdFor(db, accountId, 50)
  await takeCycleBack(accountId, 1_000)
  assert.equal(await spendable(db, accountId), -400)
  await setClock(100)
  await releaseHold(db, held, 'canceled')
  assert.equal(await spendable(db, accountId), -350, 'it cost what was spent of it')
  await assertBooksAddUp(db)
})

test('a debt of one cycle is paid by the next, and outlives none of its credits', async () => {
  const accountId = await openSubscriber()
  await chargeHold(db, await holdFor(db, accountId, 350))
  await takeCycleBack(accountId, 1_000)
  await setClock(100)
  assert.equal(await spendable(db, accountId), -350)
  const next = { ...plan, startsAt: 100, endsAt: 200, paymentId: `${accountId} pays again` }
  await beginCycle(db, { ...next, accountId })
  assert.equal(await spendable(db, accountId), 650)
  await setClock(200)
  assert.equal(await spendable(db, accountId), 0)
  await assertBooksAddUp(db)
})

test('a cycle that comes back by a dispute won after its end leaves nothing to spend', async () => {
  const accountId = await openSubscriber()
  await chargeHold(db, await holdFor(db, accountId, 350))
  await takeCycleBack(accountId, 1_000, 'dispute')
  await setClock(100)
  const won = { accountId, paymentId: `${accountId} dispute`, description: 'Dispute won' }
  await undoClawBack(db, won)
  assert.equal(await spendable(db, accountId), 0)
  await assertBooksAddUp(db)
})

test('a refund that is told of before its cycle leaves nothing of it', async () => {
  const accountId = await openTestAccount(db, 40)
  await takeCycleBack(accountId, 1_000)
  await beginCycle(db, { ...plan, accountId, paymentId: `${accountId} pays` })
  assert.equal(await spendable(db, accountId), 40)
  await assertBooksAddUp(db)
})

test('nor is anything left of it where only its end, or a change that gives nothing, was told of', async () => {
  const accountId = await openTestAccount(db, 40)
  await endCycle(db, { accountId, endsAt: plan.endsAt })
  const smaller = { ...plan, accountId, planId: 'basic', amount: 0, changedAt: 50 }
  await addToCycle(db, { ...smaller, paymentId: `${accountId} changes` })
  await takeCycleBack(accountId, 1_000)
  await beginCycle(db, { ...plan, accountId, paymentId: `${accountId} pays` })
  assert.equal(await spendable(db, accountId), 40)
  await assertBooksAddUp(db)
})
