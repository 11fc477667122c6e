import type { Context } from '../context.ts'
import { ApiError } from '../platform/api-error.ts'
import { subjectOf } from './event-subject.ts'
import { storeEvent } from './inbox.ts'
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
  const about = subjectOf(event, payments.stripe)
  if (about === undefined) return
  if (await storeEvent(context.db, { id: event.id, type: event.type, about })) payments.wake()
}

/** One answer for all of them: whoever tries to guess learns nothing. */
function unsigned(): ApiError {
  const message = 'must be of Stripe, for these bytes, and of the last five minutes'
  return new ApiError('INVALID_REQUEST', `The signature ${message}`, {
    fields: [{ path: 'Stripe-Signature', message }],
  })
}
