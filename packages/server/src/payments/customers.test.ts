import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asCustomer } from './customers.ts'
import { needPayments } from './need-payments.ts'
import { openTestPayments } from './test-payments.ts'

const { context, db, buyer } = await openTestPayments()
const { stripe } = needPayments(context)

test('an account that is added many times at once is one customer', async () => {
  // Two meet in the rows themselves only now and then, so many try.
  for (let round = 0; round < 40; round++) {
    const { accountId } = await buyer()
    const customers = await Promise.all(
      Array.from({ length: 12 }, () => asCustomer(db, stripe, accountId, async (id) => id)),
    )
    assert.equal(new Set(customers).size, 1)
  }
})
