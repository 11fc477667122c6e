import type { Context } from '../context.ts'
import { closeCheckout } from './at-stripe/checkouts.ts'
import { deleteCustomer } from './at-stripe/customers.ts'
import { findOpenSessions } from './purchases.ts'

/**
 * Ends what an account pays for at Stripe, and has Stripe forget the person. What was bought stays:
 * books and tax need it, and it holds no name. Should Stripe not answer, whoever looks next goes on.
 */
export async function removePaymentsOf(
  { db, payments, logger }: Pick<Context, 'db' | 'payments' | 'logger'>,
  accountId: string,
  signal: AbortSignal,
): Promise<void> {
  const stripe = payments?.stripe
  if (stripe !== undefined)
    for (const id of await findOpenSessions(db, accountId, stripe.realm))
      await closeCheckout(stripe, id, signal)
  const { rows } = await db.query<{ id: string; realm: string }>(
    'SELECT id, realm FROM stripe_customers WHERE account_id = $1',
    [accountId],
  )
  for (const { id, realm } of rows) {
    if (realm === stripe?.realm) await deleteCustomer(stripe, id, signal)
    else if (realm === 'live')
      logger.error(
        { customerId: id },
        'an account is deleted; delete its customer at Stripe by hand',
      )
  }
  await db.query('DELETE FROM stripe_customers WHERE account_id = $1', [accountId])
  await db.query('DELETE FROM subscriptions WHERE account_id = $1', [accountId])
}
