import type StripeSdk from 'stripe'
import type { Stripe } from './stripe.ts'

/** Money of a payment that went back, or was about to. */
export type Payback = {
  id: string
  kind: 'refund' | 'dispute'
  amount: number
  /** Whether the money is gone, as far as is known now. */
  isStanding: boolean
  createdAt: number
}

const most = 100

/** Every refund and dispute of a payment. */
export async function readPaybacks(
  stripe: Stripe,
  paymentIntent: string,
  signal: AbortSignal,
): Promise<Payback[]> {
  const wanted = { payment_intent: paymentIntent, limit: most }
  const [refunds, disputes] = await Promise.all([
    stripe.ask((sdk) => sdk.refunds.list(wanted), signal),
    stripe.ask((sdk) => sdk.disputes.list(wanted), signal),
  ])
  return [
    ...refunds.data.map((refund) => describe('refund', refund, isRefunded(refund))),
    ...disputes.data.map((dispute) => describe('dispute', dispute, isWithdrawn(dispute))),
  ]
}

function describe(
  kind: Payback['kind'],
  { id, amount, created }: { id: string; amount: number; created: number },
  isStanding: boolean,
): Payback {
  return { id, kind, amount, isStanding, createdAt: created }
}

function isRefunded({ status }: StripeSdk.Refund): boolean {
  return status !== 'failed' && status !== 'canceled'
}

/** The bank takes the money when a dispute begins, and gives it back when it is won. */
function isWithdrawn({ status, balance_transactions }: StripeSdk.Dispute): boolean {
  switch (status) {
    case 'needs_response':
    case 'under_review':
    case 'appeal_needs_response':
    case 'appeal_under_review':
    case 'lost':
      return true
    case 'won':
    case 'warning_needs_response':
    case 'warning_under_review':
    case 'warning_closed':
      return false
    default:
      // Whether the money went, only the balance says.
      return balance_transactions.reduce((sum, { amount }) => sum + amount, 0) < 0
  }
}
