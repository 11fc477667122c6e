import { notFound } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import { isCustomer, makeCustomer } from './at-stripe/customers.ts'
import { type Realm, type Stripe, StripeProblem } from './at-stripe/stripe.ts'

/**
 * Does something at Stripe as the customer an account is there; the first time the customer is made.
 * One that an operator has deleted there is replaced.
 */
export async function asCustomer<Result>(
  db: Queryable,
  stripe: Stripe,
  accountId: string,
  work: (customerId: string) => Promise<Result>,
): Promise<Result> {
  const known = await findCustomer(db, stripe.realm, accountId)
  const customerId = known ?? (await addCustomer(db, stripe, { accountId, instead: undefined }))
  try {
    return await work(customerId)
  } catch (error) {
    const isMissing = error instanceof StripeProblem && error.isMissing
    if (!isMissing || (await isCustomer(stripe, customerId))) throw error
  }
  await forgetCustomer(db, customerId)
  return work(await addCustomer(db, stripe, { accountId, instead: customerId }))
}

/**
 * Of two who add one at once both get the same: Stripe gave both one id, so their rows may meet in it as well as in the
 * account.
 */
async function addCustomer(
  db: Queryable,
  stripe: Stripe,
  account: { accountId: string; instead: string | undefined },
): Promise<string> {
  const id = await makeCustomer(stripe, account)
  await db.query(
    `INSERT INTO stripe_customers (id, account_id, realm)
     SELECT $1, id, $3 FROM accounts WHERE id = $2 AND deleted_at IS NULL
     ON CONFLICT DO NOTHING`,
    [id, account.accountId, stripe.realm],
  )
  const customerId = await findCustomer(db, stripe.realm, account.accountId)
  if (customerId === undefined) throw notFound('account')
  return customerId
}

async function findCustomer(
  db: Queryable,
  realm: Realm,
  accountId: string,
): Promise<string | undefined> {
  const { rows } = await db.query<{ id: string }>(
    'SELECT id FROM stripe_customers WHERE account_id = $1 AND realm = $2',
    [accountId, realm],
  )
  return rows[0]?.id
}

/** The account a customer is; undefined for customers of somebody else's at the same Stripe. */
export async function accountOf(db: Queryable, customerId: string): Promise<string | undefined> {
  const { rows } = await db.query<{ accountId: string }>(
    'SELECT account_id AS "accountId" FROM stripe_customers WHERE id = $1',
    [customerId],
  )
  return rows[0]?.accountId
}

export async function forgetCustomer(db: Queryable, customerId: string): Promise<void> {
  await db.query('DELETE FROM stripe_customers WHERE id = $1', [customerId])
}
