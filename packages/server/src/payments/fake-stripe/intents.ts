import type { Charge, PaymentIntent } from './objects.ts'
import type { Metadata } from './params.ts'
import { begin, type World } from './world.ts'

type Due = { amount: number; currency: string; customer: string | null; metadata: Metadata }

/** Money that is on its way. */
export function openIntent(world: World, due: Due): PaymentIntent {
  const intent: PaymentIntent = {
    ...begin(world, 'payment_intent', 'pi'),
    ...due,
    amount_received: 0,
    description: null,
    status: 'processing',
    latest_charge: null,
    last_payment_error: null,
    payment_method_types: ['card'],
  }
  world.things.intents[intent.id] = intent
  world.emit('payment_intent.created', intent)
  return intent
}

/** The money is there. */
export function receive(world: World, intent: PaymentIntent): Charge {
  const { amount, currency, customer, metadata } = intent
  const charge: Charge = {
    ...begin(world, 'charge', 'ch'),
    ...{ amount, currency, customer, metadata, amount_captured: amount, amount_refunded: 0 },
    ...{ captured: true, disputed: false, paid: true, refunded: false, status: 'succeeded' },
    payment_intent: intent.id,
  }
  world.things.charges[charge.id] = charge
  intent.status = 'succeeded'
  intent.amount_received = amount
  intent.latest_charge = charge.id
  intent.last_payment_error = null
  world.emit('charge.succeeded', charge)
  world.emit('payment_intent.succeeded', intent)
  return charge
}

/** The bank would not give it. */
export function decline(world: World, intent: PaymentIntent): void {
  intent.status = 'requires_payment_method'
  intent.last_payment_error = {
    type: 'card_error',
    code: 'card_declined',
    message: 'Your card was declined.',
  }
  world.emit('payment_intent.payment_failed', intent)
}
