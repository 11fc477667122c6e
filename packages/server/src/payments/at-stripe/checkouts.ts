import type StripeSdk from 'stripe'
import { idOf, type Stripe, StripeProblem, unlessMissing } from './stripe.ts'

/** How far a checkout has come. `waiting`: the money is on its way. */
export type CheckoutState = 'open' | 'waiting' | 'paid' | 'failed' | 'expired'

/** What Stripe knows of a checkout. */
export type Checkout = {
  id: string
  kind: 'pack' | 'plan' | 'other'
  state: CheckoutState
  /** What was paid, or is to be, in the smallest unit. */
  amount: number | undefined
  currency: string | undefined
  customerId: string | undefined
  /** As we had it written there, and anybody with access to Stripe may have changed. */
  purchaseId: string | undefined
  paymentIntent: string | undefined
  subscriptionId: string | undefined
}

/** What is sold, to whom, and where the browser goes afterwards. */
export type Sale = {
  purchaseId: string
  accountId: string
  customerId: string
  successUrl: string
  cancelUrl: string
} & (
  | {
      kind: 'pack'
      packId: string
      name: string
      credits: number
      amount: number
      currency: string
    }
  | { kind: 'plan'; planId: string; stripePrice: string }
)

/** Opens a checkout. Asked again for the same purchase, it is the same checkout. */
export async function openCheckout(
  stripe: Stripe,
  sale: Sale,
): Promise<{ id: string; url: string }> {
  const idempotencyKey = `co_${sale.purchaseId}`
  const session = await stripe.ask((sdk) =>
    sdk.checkout.sessions.create(
      {
        client_reference_id: sale.accountId,
        customer: sale.customerId,
        success_url: sale.successUrl,
        cancel_url: sale.cancelUrl,
        ...(sale.kind === 'pack' ? askForPack(sale) : askForPlan(sale)),
      },
      { idempotencyKey },
    ),
  )
  if (session.url === null) throw new Error('a new checkout has no page')
  return { id: session.id, url: session.url }
}

/** What is written there is for people who look at Stripe: here it never counts. */
function askForPack(sale: Sale & { kind: 'pack' }): StripeSdk.Checkout.SessionCreateParams {
  const { purchaseId, accountId, packId, name, credits, amount, currency } = sale
  const metadata = { userId: accountId, purchaseId, packageId: packId, credits: String(credits) }
  return {
    mode: 'payment',
    line_items: [
      { quantity: 1, price_data: { currency, unit_amount: amount, product_data: { name } } },
    ],
    metadata,
    payment_intent_data: { metadata },
  }
}

function askForPlan(sale: Sale & { kind: 'plan' }): StripeSdk.Checkout.SessionCreateParams {
  const { purchaseId, accountId, planId, stripePrice } = sale
  const metadata = { userId: accountId, purchaseId, planId }
  return {
    mode: 'subscription',
    line_items: [{ quantity: 1, price: stripePrice }],
    metadata,
    subscription_data: { metadata },
  }
}

/** A checkout as it is now; undefined if Stripe knows of none. */
export async function readCheckout(
  stripe: Stripe,
  id: string,
  signal: AbortSignal,
): Promise<Checkout | undefined> {
  const session = await unlessMissing(
    stripe.ask((sdk) => sdk.checkout.sessions.retrieve(id, { expand: ['payment_intent'] }), signal),
  )
  return session && describe(session)
}

/** Where a checkout can be paid; undefined if it cannot any more. */
export async function readPage(
  stripe: Stripe,
  id: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const session = await unlessMissing(
    stripe.ask((sdk) => sdk.checkout.sessions.retrieve(id), signal),
  )
  return session?.status === 'open' ? (session.url ?? undefined) : undefined
}

/** The checkout in which this payment was made. */
export async function findCheckoutOf(
  stripe: Stripe,
  paymentIntent: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { data } = await stripe.ask(
    (sdk) => sdk.checkout.sessions.list({ payment_intent: paymentIntent, limit: 1 }),
    signal,
  )
  return data[0]?.id
}

/** Closes a checkout nobody shall pay in any more. Says whether it was still open. */
export async function closeCheckout(
  stripe: Stripe,
  id: string,
  signal: AbortSignal,
): Promise<boolean> {
  const isOpen = async () => (await readCheckout(stripe, id, signal))?.state === 'open'
  if (!(await isOpen())) return false
  try {
    await stripe.ask((sdk) => sdk.checkout.sessions.expire(id), signal)
    return true
  } catch (error) {
    // Somebody may have paid in it just now.
    if (!(error instanceof StripeProblem) || (await isOpen())) throw error
    return false
  }
}

function describe(session: StripeSdk.Checkout.Session): Checkout {
  const { id, mode, amount_total, currency, metadata } = session
  return {
    id,
    kind: mode === 'payment' ? 'pack' : mode === 'subscription' ? 'plan' : 'other',
    state: stateOf(session),
    amount: amount_total ?? undefined,
    currency: currency ?? undefined,
    customerId: idOf(session.customer),
    purchaseId: metadata?.purchaseId,
    paymentIntent: idOf(session.payment_intent),
    subscriptionId: idOf(session.subscription),
  }
}

function stateOf(session: StripeSdk.Checkout.Session): CheckoutState {
  const { status, payment_status: paid, payment_intent: intent } = session
  if (paid === 'paid' || (status === 'complete' && paid === 'no_payment_required')) return 'paid'
  if (status === 'expired') return 'expired'
  if (status !== 'complete') return 'open'
  // Of a payment that takes days only the payment itself knows that it will not come.
  const state = typeof intent === 'object' ? intent?.status : undefined
  return state === 'requires_payment_method' || state === 'canceled' ? 'failed' : 'waiting'
}
