import type { Context } from '../context.ts'
import { readEvents } from './at-stripe/events.ts'
import { eventTypes, subjectOf } from './event-subject.ts'
import { storeEvent } from './inbox.ts'
import { needPayments } from './need-payments.ts'

/** Stripe's clock need not be ours, and what happens just now may not be listed yet. */
const overlapMs = 60 * 60_000

/**
 * Stores what Stripe would have told since then and could not: it gives up after three days, and where
 * no secret is set it has nobody to tell. Says how much of it is new.
 */
export async function askForEvents(
  { db, payments }: Pick<Context, 'db' | 'payments'>,
  { sinceMs }: { sinceMs: number },
  signal: AbortSignal,
): Promise<number> {
  const { stripe, hearsEvents } = needPayments({ payments })
  const since = Math.max(0, Math.floor((sinceMs - overlapMs) / 1_000))
  const wanted = { types: eventTypes, since, isUndelivered: hearsEvents }
  let count = 0
  for await (const event of readEvents(stripe, wanted, signal)) {
    const about = subjectOf(event, stripe)
    if (about === undefined) continue
    if (await storeEvent(db, { id: event.id, type: event.type, about })) count += 1
  }
  return count
}
