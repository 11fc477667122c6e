import type { Context } from '../context.ts'
import { openPortal } from './at-stripe/customers.ts'
import { asCustomer } from './customers.ts'
import { needPayments } from './need-payments.ts'

/** Opens Stripe's page on which people change plans, cards and see their bills. */
export async function openBillingPortal(
  context: Pick<Context, 'db' | 'payments'>,
  { accountId, returnUrl }: { accountId: string; returnUrl: string },
): Promise<string> {
  const { stripe } = needPayments(context)
  return asCustomer(context.db, stripe, accountId, (customerId) =>
    openPortal(stripe, { customerId, returnUrl }),
  )
}
