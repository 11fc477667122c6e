import { type Stripe, unlessMissing } from './stripe.ts'

/**
 * Makes a customer for an account. The number says how many of them it had before: asked again for
 * the same one, Stripe makes no second.
 */
export async function makeCustomer(
  stripe: Stripe,
  { accountId, instead }: { accountId: string; instead: string | undefined },
): Promise<string> {
  const idempotencyKey = `customer_${accountId}${instead === undefined ? '' : `_${instead}`}`
  const metadata = { userId: accountId }
  const { id } = await stripe.ask((sdk) => sdk.customers.create({ metadata }, { idempotencyKey }))
  return id
}

/** Deletes a customer, and with it every subscription and all Stripe knows of the person. */
export async function deleteCustomer(
  stripe: Stripe,
  id: string,
  signal: AbortSignal,
): Promise<void> {
  await unlessMissing(stripe.ask((sdk) => sdk.customers.del(id), signal))
}

/** Whether a customer is still there: an operator may have deleted it at Stripe. */
export async function isCustomer(stripe: Stripe, id: string): Promise<boolean> {
  const customer = await unlessMissing(stripe.ask((sdk) => sdk.customers.retrieve(id)))
  return customer !== undefined && customer.deleted !== true
}

/** Opens the page on which a customer manages subscriptions and cards. */
export async function openPortal(
  stripe: Stripe,
  { customerId, returnUrl }: { customerId: string; returnUrl: string },
): Promise<string> {
  const { url } = await stripe.ask((sdk) =>
    sdk.billingPortal.sessions.create({ customer: customerId, return_url: returnUrl }),
  )
  return url
}
