import type { Metadata } from './params.ts'

/** The things Stripe keeps, in its own words. Times are seconds since 1970. */
type Thing<Kind extends string> = { id: string; object: Kind; created: number; livemode: false }

export type Customer = Thing<'customer'> & {
  email: string | null
  name: string | null
  description: string | null
  metadata: Metadata
  /** Below zero is what the customer has in hand; it pays for the next invoices. */
  balance: number
  currency: string | null
  invoice_settings: { default_payment_method: string | null }
  deleted?: true
}

export type Product = Thing<'product'> & { name: string; active: boolean; metadata: Metadata }

export type Interval = 'day' | 'week' | 'month' | 'year'

export type Price = Thing<'price'> & {
  active: boolean
  billing_scheme: 'per_unit'
  currency: string
  unit_amount: number
  unit_amount_decimal: string
  product: string
  nickname: string | null
  lookup_key: string | null
  metadata: Metadata
  type: 'one_time' | 'recurring'
  recurring: { interval: Interval; interval_count: number; usage_type: 'licensed' } | null
}

export type LineItem = {
  id: string
  object: 'item'
  amount_subtotal: number
  amount_total: number
  currency: string
  description: string
  price: Price
  quantity: number
}

export type Session = Thing<'checkout.session'> & {
  mode: 'payment' | 'subscription'
  status: 'open' | 'complete' | 'expired'
  payment_status: 'paid' | 'unpaid' | 'no_payment_required'
  amount_subtotal: number
  amount_total: number
  currency: string
  client_reference_id: string | null
  customer: string | null
  customer_creation: 'always' | 'if_required' | null
  customer_email: string | null
  payment_intent: string | null
  subscription: string | null
  invoice: string | null
  success_url: string
  cancel_url: string | null
  url: string | null
  expires_at: number
  metadata: Metadata
  payment_method_types: string[]
  ui_mode: 'hosted_page'
}

export type PaymentIntent = Thing<'payment_intent'> & {
  amount: number
  amount_received: number
  currency: string
  customer: string | null
  description: string | null
  metadata: Metadata
  status: 'processing' | 'requires_payment_method' | 'succeeded'
  latest_charge: string | null
  last_payment_error: { type: 'card_error'; code: string; message: string } | null
  payment_method_types: string[]
}

export type Charge = Thing<'charge'> & {
  amount: number
  amount_captured: number
  amount_refunded: number
  captured: true
  currency: string
  customer: string | null
  disputed: boolean
  metadata: Metadata
  paid: true
  payment_intent: string
  refunded: boolean
  status: 'succeeded'
}

export type Refund = Thing<'refund'> & {
  amount: number
  charge: string
  currency: string
  metadata: Metadata
  payment_intent: string
  reason: string | null
  status: 'pending' | 'succeeded' | 'failed' | 'canceled'
  failure_reason?: string
}

export type DisputeStatus =
  | 'warning_needs_response'
  | 'warning_closed'
  | 'needs_response'
  | 'under_review'
  | 'won'
  | 'lost'

export type Dispute = Thing<'dispute'> & {
  amount: number
  charge: string
  currency: string
  evidence: Record<string, string>
  is_charge_refundable: boolean
  metadata: Metadata
  payment_intent: string
  reason: string
  status: DisputeStatus
}

export type SubscriptionItem = {
  id: string
  object: 'subscription_item'
  created: number
  current_period_start: number
  current_period_end: number
  metadata: Metadata
  price: Price
  quantity: number
  subscription: string
}

export type Subscription = Thing<'subscription'> & {
  billing_cycle_anchor: number
  cancel_at: number | null
  cancel_at_period_end: boolean
  canceled_at: number | null
  collection_method: 'charge_automatically'
  currency: string
  customer: string
  ended_at: number | null
  items: List<SubscriptionItem>
  latest_invoice: string | null
  metadata: Metadata
  start_date: number
  status: 'active' | 'past_due' | 'canceled' | 'paused'
}

export type InvoiceLine = {
  id: string
  object: 'line_item'
  amount: number
  currency: string
  description: string
  invoice: string
  livemode: false
  metadata: Metadata
  parent: {
    type: 'subscription_item_details'
    invoice_item_details: null
    subscription_item_details: {
      invoice_item: null
      proration: boolean
      proration_details: { credited_items: null }
      subscription: string
      subscription_item: string
    }
  }
  period: { start: number; end: number }
  pricing: {
    type: 'price_details'
    price_details: { price: string; product: string }
    unit_amount_decimal: string
  }
  quantity: number
  subscription: string
}

export type BillingReason = 'subscription_create' | 'subscription_cycle' | 'subscription_update'

export type Invoice = Thing<'invoice'> & {
  amount_due: number
  amount_paid: number
  amount_remaining: number
  attempt_count: number
  attempted: boolean
  billing_reason: BillingReason
  collection_method: 'charge_automatically'
  currency: string
  customer: string
  lines: List<InvoiceLine>
  metadata: Metadata
  number: string
  parent: {
    type: 'subscription_details'
    quote_details: null
    subscription_details: { subscription: string; metadata: Metadata }
  }
  period_start: number
  period_end: number
  starting_balance: number
  ending_balance: number
  status: 'open' | 'paid' | 'void'
  subtotal: number
  total: number
}

export type InvoicePayment = Thing<'invoice_payment'> & {
  amount_paid: number | null
  amount_requested: number
  currency: string
  invoice: string
  is_default: true
  payment: { type: 'payment_intent'; payment_intent: string }
  status: 'open' | 'paid'
}

export type PortalSession = Thing<'billing_portal.session'> & {
  configuration: string
  customer: string
  return_url: string | null
  url: string
}

export type StripeEvent = {
  id: string
  object: 'event'
  api_version: string
  created: number
  data: { object: unknown }
  livemode: false
  pending_webhooks: number
  request: { id: string | null; idempotency_key: string | null }
  type: string
}

export type List<Item> = { object: 'list'; url: string; has_more: boolean; data: Item[] }

export function listOf<Item>(data: Item[], url: string): List<Item> {
  return { object: 'list', url, has_more: false, data }
}
