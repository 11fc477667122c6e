import { decline, openIntent, receive } from './intents.ts'
import {
  type BillingReason,
  type Invoice,
  type InvoiceLine,
  type InvoicePayment,
  listOf,
  type Price,
  type Subscription,
  type SubscriptionItem,
} from './objects.ts'
import { refusal } from './stripe-error.ts'
import { begin, need, newStripeId, type World } from './world.ts'

export type Line = {
  item: SubscriptionItem
  price: Price
  amount: number
  period: { start: number; end: number }
  isProration: boolean
}

/** Writes an invoice and tries to have it paid. Customers pay with what they have in hand first. */
export function makeInvoice(
  world: World,
  subscription: Subscription,
  { reason, lines }: { reason: BillingReason; lines: readonly Line[] },
): Invoice {
  const made = begin(world, 'invoice', 'in')
  const total = lines.reduce((sum, { amount }) => sum + amount, 0)
  const customer = need(world.things.customers, subscription.customer, 'customer')
  const due = Math.max(0, total + customer.balance)
  const endingBalance = Math.min(0, total + customer.balance)
  const invoice: Invoice = {
    ...made,
    ...{ amount_due: due, amount_paid: 0, amount_remaining: due, attempt_count: 0 },
    ...{ attempted: false, billing_reason: reason, collection_method: 'charge_automatically' },
    currency: subscription.currency,
    customer: customer.id,
    lines: listOf(
      lines.map((line) => describeLine(line, made.id)),
      `/v1/invoices/${made.id}/lines`,
    ),
    metadata: {},
    number: `FAKE-${String(Object.keys(world.things.invoices).length + 1).padStart(4, '0')}`,
    parent: {
      type: 'subscription_details',
      quote_details: null,
      subscription_details: { subscription: subscription.id, metadata: subscription.metadata },
    },
    ...{ period_start: world.now(), period_end: world.now() },
    ...{ starting_balance: customer.balance, ending_balance: endingBalance },
    ...{ status: 'open', subtotal: total, total },
  }
  customer.balance = endingBalance
  world.things.invoices[invoice.id] = invoice
  subscription.latest_invoice = invoice.id
  world.emit('invoice.created', invoice)
  world.emit('invoice.finalized', invoice)
  tryPayment(world, invoice)
  return invoice
}

function describeLine({ item, price, amount, period, isProration }: Line, id: string): InvoiceLine {
  const words = isProration && amount < 0 ? 'Unused time on' : '1 ×'
  return {
    ...{ id: newStripeId('il'), object: 'line_item', amount, currency: price.currency },
    ...{ description: `${words} ${price.id}`, invoice: id, livemode: false, metadata: {} },
    parent: {
      type: 'subscription_item_details',
      invoice_item_details: null,
      subscription_item_details: {
        ...{ invoice_item: null, proration: isProration },
        proration_details: { credited_items: null },
        subscription: item.subscription,
        subscription_item: item.id,
      },
    },
    period,
    pricing: {
      type: 'price_details',
      price_details: { price: price.id, product: price.product },
      unit_amount_decimal: price.unit_amount_decimal,
    },
    quantity: item.quantity,
    subscription: item.subscription,
  }
}

/** One attempt to collect what is due. Without anything due an invoice is paid as it is. */
export function tryPayment(world: World, invoice: Invoice): void {
  if (invoice.status !== 'open') throw refusal('Invoice is already paid')
  invoice.attempted = true
  if (invoice.amount_due === 0) {
    settle(world, invoice)
    return
  }
  invoice.attempt_count += 1
  const payment = paymentOf(world, invoice)
  const intent = need(world.things.intents, payment.payment.payment_intent, 'payment_intent')
  if (world.failing.has(subscriptionOf(invoice))) {
    decline(world, intent)
    world.emit('invoice.payment_failed', invoice)
    return
  }
  receive(world, intent)
  payment.status = 'paid'
  payment.amount_paid = invoice.amount_due
  settle(world, invoice)
  world.emit('invoice_payment.paid', payment)
}

function settle(world: World, invoice: Invoice): void {
  invoice.status = 'paid'
  invoice.amount_paid = invoice.amount_due
  invoice.amount_remaining = 0
  world.emit('invoice.paid', invoice)
  world.emit('invoice.payment_succeeded', invoice)
}

/** The one payment an invoice is paid by, made with the first attempt. */
function paymentOf(world: World, { id, amount_due, currency, customer }: Invoice): InvoicePayment {
  const payments = world.things.invoicePayments
  const found = Object.values(payments).find(({ invoice }) => invoice === id)
  if (found !== undefined) return found
  const intent = openIntent(world, { amount: amount_due, currency, customer, metadata: {} })
  const payment: InvoicePayment = {
    ...begin(world, 'invoice_payment', 'inpay'),
    ...{ amount_paid: null, amount_requested: amount_due, currency, invoice: id },
    ...{ is_default: true, status: 'open' },
    payment: { type: 'payment_intent', payment_intent: intent.id },
  }
  payments[payment.id] = payment
  return payment
}

export function subscriptionOf({ parent }: Invoice): string {
  return parent.subscription_details.subscription
}
