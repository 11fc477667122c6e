import type { Charge, Dispute, DisputeStatus, Refund } from './objects.ts'
import type { Params } from './params.ts'
import { refusal } from './stripe-error.ts'
import { begin, need, type World } from './world.ts'

/** Gives money back: all that is left of a charge, or a part. */
export function createRefund(world: World, params: Params): Refund {
  const charge = chargeOf(world, params)
  const left = charge.amount - charge.amount_refunded
  const amount = params.integer('amount') ?? left
  if (left === 0)
    throw refusal(`Charge ${charge.id} has already been refunded.`, {
      code: 'charge_already_refunded',
    })
  if (amount < 1 || amount > left)
    throw refusal(
      `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`,
      { param: 'amount' },
    )
  const refund: Refund = {
    ...begin(world, 'refund', 're'),
    ...{ amount, charge: charge.id, currency: charge.currency },
    metadata: params.metadata() ?? {},
    payment_intent: charge.payment_intent,
    reason: params.text('reason') ?? null,
    status: 'succeeded',
  }
  params.refuseRest()
  world.things.refunds[refund.id] = refund
  count(charge, amount)
  world.emit('refund.created', refund)
  world.emit('charge.refunded', charge)
  return refund
}

function chargeOf(world: World, params: Params): Charge {
  const id = params.text('charge')
  const intentId = params.text('payment_intent')
  if (id !== undefined) return need(world.things.charges, id, 'charge', 'charge')
  const intent = need(
    world.things.intents,
    params.required('payment_intent', intentId),
    'payment_intent',
    'payment_intent',
  )
  if (intent.latest_charge === null)
    throw refusal('This PaymentIntent does not have a successful charge to refund.')
  return need(world.things.charges, intent.latest_charge, 'charge')
}

/** The bank sends a refund back: the customer did not get the money. */
export function failRefund(world: World, refund: Refund): void {
  if (refund.status !== 'succeeded') throw refusal('Only a refund that was made can fail')
  const charge = need(world.things.charges, refund.charge, 'charge')
  refund.status = 'failed'
  refund.failure_reason = 'lost_or_stolen_card'
  count(charge, -refund.amount)
  world.emit('refund.updated', refund)
  world.emit('refund.failed', refund)
}

function count(charge: Charge, amount: number): void {
  charge.amount_refunded += amount
  charge.refunded = charge.amount_refunded === charge.amount
}

/** A customer complains to the bank, which takes the money back for now; or only inquires. */
export function openDispute(
  world: World,
  charge: Charge,
  { amount = charge.amount, isInquiry = false }: { amount?: number; isInquiry?: boolean } = {},
): Dispute {
  const dispute: Dispute = {
    ...begin(world, 'dispute', 'dp'),
    ...{ amount, charge: charge.id, currency: charge.currency, evidence: {}, metadata: {} },
    ...{ is_charge_refundable: isInquiry, payment_intent: charge.payment_intent },
    ...{ reason: 'fraudulent', status: isInquiry ? 'warning_needs_response' : 'needs_response' },
  }
  charge.disputed = true
  world.things.disputes[dispute.id] = dispute
  world.emit('charge.dispute.created', dispute)
  if (!isInquiry) world.emit('charge.dispute.funds_withdrawn', dispute)
  return dispute
}

export function closeDispute(world: World, dispute: Dispute, status: DisputeStatus): Dispute {
  dispute.status = status
  if (status === 'won') world.emit('charge.dispute.funds_reinstated', dispute)
  world.emit('charge.dispute.closed', dispute)
  return dispute
}
