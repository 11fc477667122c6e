import type { Context } from '../context.ts'
import { ApiError } from '../platform/api-error.ts'
import { type Subject, storeEvent } from './inbox.ts'
import { needPayments, notConfigured } from './need-payments.ts'

/** An event as it came: the bytes that were signed, and the signature. */
type Delivery = { raw: Buffer; signature: string }

/**
 * Takes an event that Stripe signed just now, and answers at once: it is handled later. Nothing of it
 * is kept but what it is about, for it may hold names, addresses and cards.
 */
export async function receiveEvent(
  context: Pick<Context, 'db' | 'payments'>,
  { raw, signature }: Delivery,
): Promise<void> {
  const payments = needPayments(context)
  if (!payments.hearsEvents) throw notConfigured('This server does not listen to Stripe')
  const event = await payments.stripe.openEvent(raw, signature)
  if (event === undefined) throw unsigned()
  const about = subjectOf(event.type, event.data?.object)
  if (about === undefined || event.livemode !== (payments.stripe.realm === 'live')) return
  if (await storeEvent(context.db, { id: event.id, type: event.type, about })) payments.wake()
}

/** One answer for all of them: whoever tries to guess learns nothing. */
function unsigned(): ApiError {
  const message = 'must be of Stripe, for these bytes, and of the last five minutes'
  return new ApiError('INVALID_REQUEST', `The signature ${message}`, {
    fields: [{ path: 'Stripe-Signature', message }],
  })
}

/** What of ours an event may concern; undefined if nothing. */
function subjectOf(type: string, object: unknown): Subject | undefined {
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
