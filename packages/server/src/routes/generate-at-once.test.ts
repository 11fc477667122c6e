import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { readBalance } from '../credits/balance.ts'
import { assertBooksAddUp } from '../credits/test-books.ts'
import { imageStandIn } from '../generations/stand-in.ts'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'

const { generateSheet, getJob } = operations
const price = 12
const calls = 200
const paidFor = 50

const pace = { mostQueued: 1_000 }
const app = await openTestApp({ images: imageStandIn(), pace })
const bystander = await openOtherAccount(app, paidFor * price)

test('of 200 sheets ordered at once with credits for 50, 50 are drawn and paid, and 150 are refused with 402', async () => {
  const { accountId, key } = await openOtherAccount(app, paidFor * price)
  const answers = await Promise.all(
    Array.from({ length: calls }, () =>
      app.call(generateSheet, {
        key,
        body: { prompt: 'a knight' },
        headers: { prefer: 'respond-async' },
      }),
    ),
  )
  const started = answers.filter(({ statusCode }) => statusCode === 202)
  const refused = answers.filter(({ statusCode }) => statusCode === 402)
  assert.deepEqual([started.length, refused.length], [paidFor, calls - paidFor])
  for (const answer of refused) {
    const { error } = answer.json()
    assert.equal(error.required, price)
    assert.ok(error.balance < price, 'the balance named is too small for it')
  }

  for (const answer of started) {
    const { jobId } = answer.json()
    const { state } = await app.context.outcomes
      .wait(jobId, AbortSignal.timeout(60_000))
      .then((outcome) => outcome ?? assert.fail('it ends'))
    assert.equal(state, 'succeeded')
    const job = await app.call(getJob, { key, params: { id: jobId } })
    assert.equal(job.json().receipt.outcome, 'charged')
  }
  const { balance, totalSpent } = await readBalance(app.db, accountId)
  assert.deepEqual({ balance, totalSpent }, { balance: 0, totalSpent: paidFor * price })
  const others = await readBalance(app.db, bystander.accountId)
  assert.equal(others.balance, paidFor * price, 'nobody else has paid')
  await assertBooksAddUp(app.db)
})
