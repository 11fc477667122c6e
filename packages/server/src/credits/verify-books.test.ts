import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openTestDatabase } from '../platform/database/test-database.ts'
import { clawBack } from './claw-back.ts'
import { beginCycle } from './cycles.ts'
import { buyCredits, chargeHold, holdCredits, releaseHold } from './ledger.ts'
import { cycleChecks, guardChecks, ledgerChecks } from './ledger-checks.ts'
import { assertBooksAddUp, findingsAfter, openTestAccount } from './test-books.ts'
import { findFaults } from './verify-books.ts'

const db = await openTestDatabase()
after(() => db.close())

const accountId = await openTestAccount(db, 300)
const description = 'Something'
const endsAt = Date.now() + 10_000_000
for (const [paymentId, startsAt, end] of [
  ['invoice', 0, endsAt],
  ['next', endsAt, endsAt + 1_000],
] as const) {
  const plan = { planId: 'pro', amount: 50, startsAt, endsAt: end, description }
  await beginCycle(db, { accountId, paymentId, ...plan })
}
await buyCredits(db, { accountId, amount: 100, paymentId: 'payment', description })
for (const generationId of ['charged', 'released', 'held'])
  await holdCredits(db, { accountId, generationId, amount: 60, description })
await chargeHold(db, 'charged')
await releaseHold(db, 'released', 'failed')
await clawBack(db, { accountId, amount: 10, paymentId: 'refund', bought: 'topup', description })

/** Repeats entries under other ids. */
const repeat = (which: string) => `
  INSERT INTO credit_entries (account_id, kind, generation_id, subscription, topup, held, spent,
    source, balance, description, payment_id, cycle_ends_at)
  SELECT account_id, kind, generation_id, 0, 0, 0, 0, 0, 320, description, payment_id, cycle_ends_at
  FROM credit_entries WHERE ${which}`

const sum = 'balance is not the sum of the entries'
const running = 'running balance is wrong'

const sabotages: [what: string, sql: string, faults: string[]][] = [
  [
    'a balance is changed by hand',
    'UPDATE credit_balances SET topup = topup + 1, source = source - 1',
    [sum],
  ],
  ['what was bought is changed by hand', 'UPDATE credit_balances SET purchased = 0', [sum]],
  [
    'an entry is changed by hand',
    `UPDATE credit_entries SET topup = topup + 1 WHERE kind = 'purchase'`,
    ['entry does not add up to nothing', sum, running],
  ],
  ['an entry is lost', `DELETE FROM credit_entries WHERE kind = 'grant'`, [sum, running]],
  [
    'the balance an entry tells is changed',
    `UPDATE credit_entries SET balance = balance + 1 WHERE kind = 'clawback'`,
    [running],
  ],
  ['a balance is lost', 'DELETE FROM credit_balances', [sum, 'account has no balance']],
  [
    'credits go the wrong way',
    `UPDATE credit_entries SET kind = 'grant', generation_id = NULL WHERE kind = 'clawback'`,
    ['credits went a way their kind does not go'],
  ],
  [
    'an entry is there twice',
    repeat(`kind = 'purchase'`)
      .replace('(account_id', '(id, account_id')
      .replace('SELECT', 'SELECT id,'),
    ['posted twice'],
  ],
  ['a payment is booked twice', repeat(`kind = 'purchase'`), ['posted twice']],
  ['work is held for twice', repeat(`generation_id = 'held'`), ['posted twice']],
  [
    'work is charged twice',
    repeat(`kind = 'charge'`),
    ['posted twice', 'outcome is not what was held'],
  ],
  [
    'charged work is given back, too',
    `${repeat(`kind = 'charge'`)};
     UPDATE credit_entries SET kind = 'release' WHERE kind = 'charge' AND held = 0`,
    ['hold has two outcomes', 'outcome is not what was held'],
  ],
  [
    'something is charged that was never held',
    `UPDATE credit_entries SET generation_id = 'nothing' WHERE kind = 'charge'`,
    ['outcome without a hold'],
  ],
  [
    'more is charged than was held',
    `UPDATE credit_entries SET held = held - 1, spent = spent + 1 WHERE kind = 'charge';
     UPDATE credit_balances SET held = held - 1, spent = spent + 1`,
    ['outcome is not what was held'],
  ],
  [
    'less is given back than was held',
    `UPDATE credit_entries SET held = held + 1, topup = topup - 1, balance = balance - 1
       WHERE kind = 'release';
     UPDATE credit_entries SET balance = balance - 1 WHERE kind = 'clawback';
     UPDATE credit_balances SET held = held + 1, topup = topup - 1`,
    ['outcome is not what was held'],
  ],
  [
    'an entry forgets its payment',
    `UPDATE credit_entries SET payment_id = NULL WHERE kind = 'purchase'`,
    ['entry without what it belongs to'],
  ],
  [
    'an invoice is lost',
    `DELETE FROM credit_cycles WHERE payment_id = 'invoice'`,
    [
      'invoice and credits of a cycle differ',
      'credits of a cycle nobody has paid',
      'current cycle is wrong',
    ],
  ],
  [
    'an invoice has begun and gave nothing',
    `UPDATE credit_cycles SET begun_at = 1, starts_at = -2, ends_at = -1 WHERE payment_id = 'next';
     UPDATE credit_balances SET turns_at = cycle_ends_at`,
    ['invoice and credits of a cycle differ'],
  ],
  [
    'a cycle is over and its credits are not',
    `UPDATE credit_balances SET cycle_ends_at = NULL, plan_id = NULL;
     UPDATE credit_balances SET subscription = subscription + 1, topup = topup - 1`,
    [sum, 'subscription credits outlive their cycle', 'current cycle is wrong'],
  ],
  [
    'a cycle is not the current one',
    'UPDATE credit_balances SET cycle_ends_at = cycle_ends_at + 1, turns_at = turns_at + 1',
    ['current cycle is wrong', 'cycles will not turn when they should'],
  ],
  [
    'nobody will notice that a cycle ends',
    'UPDATE credit_balances SET turns_at = NULL',
    ['cycles will not turn when they should'],
  ],
]

test('true books have no faults', () => assertBooksAddUp(db))

for (const [what, sql, faults] of sabotages)
  test(`the books tell when ${what}`, async () => {
    const findings = await findingsAfter(db, sql, [...ledgerChecks, ...cycleChecks])
    assert.deepEqual(
      findings.map(({ fault }) => fault),
      faults,
    )
  })

test('a finding says which account, what it is about, what ought to be there and what is', async () => {
  const legs = (purchased: number) =>
    `subscription 0 topup 320 held 60 spent 60 source -440 purchased ${purchased}`
  const sql = 'UPDATE credit_balances SET purchased = 7'
  assert.deepEqual(await findingsAfter(db, sql, ledgerChecks), [
    {
      fault: sum,
      count: 1,
      examples: [{ account: accountId, subject: 'balance', expected: legs(100), found: legs(7) }],
    },
  ])
})

test('a guard that is off is found', async () => {
  const [finding] = await findingsAfter(db, 'SELECT 1', guardChecks)
  assert.equal(finding?.fault, 'a guard of the ledger is off')
  assert.ok(finding.count > 5)
  assert.deepEqual(await findFaults(db, guardChecks), [])
})
