import type { Realm } from './at-stripe/stripe.ts'
import type { Subject } from './inbox.ts'

/** What Stripe is asked for of all that happens there; the list in docs/operations.md is the same. */
export const eventTypes = [
  ...['checkout.session.completed', 'checkout.session.expired'],
  ...['checkout.session.async_payment_succeeded', 'checkout.session.async_payment_failed'],
  ...['invoice.paid', 'invoice.payment_failed'],
  ...['customer.subscription.created', 'customer.subscription.updated'],
  ...['customer.subscription.deleted', 'customer.subscription.paused'],
  ...['customer.subscription.resumed', 'customer.deleted'],
  ...['charge.refunded', 'refund.created', 'refund.updated', 'refund.failed'],
  ...['charge.dispute.created', 'charge.dispute.updated', 'charge.dispute.closed'],
]

type Event = { type: string; livemode: boolean; data?: { object?: unknown } }

/** What of ours an event may concern; undefined if nothing, or if it is of another side of Stripe. */
export function subjectOf(
  { type, livemode, data }: Event,
  { realm }: { realm: Realm },
): Subject | undefined {
  if (livemode !== (realm === 'live')) return undefined
  const object = data?.object
  const about = (subject: Subject['subject'], ...path: string[]): Subject | undefined => {
    const id = textAt(object, path)
    return id === undefined ? undefined : { subject, id }
  }
  if (type.startsWith('checkout.session.')) return about('checkout', 'id')
  if (type.startsWith('customer.subscription.')) return about('subscription', 'id')
  if (type === 'customer.deleted') return about('customer', 'id')
  if (type.startsWith('invoice.'))
    return (
      about('subscription', 'parent', 'subscription_details', 'subscription') ??
      // As endpoints tell it that were set up for an older version.
      about('subscription', 'subscription')
    )
  const isPayback =
    type === 'charge.refunded' || /^(refund|charge\.refund|charge\.dispute)\./.test(type)
  return isPayback ? about('payment', 'payment_intent') : undefined
}

/** An id that stands there, or the id of the thing that does. */
function textAt(value: unknown, [step, ...rest]: readonly string[]): string | undefined {
  if (step === undefined) {
    if (typeof value === 'string') return /^\w{1,255}$/.test(value) ? value : undefined
    return typeof value === 'object' && value !== null ? textAt(value, ['id']) : undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  return textAt(Reflect.get(value, step), rest)
}
