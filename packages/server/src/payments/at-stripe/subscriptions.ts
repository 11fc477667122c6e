import type StripeSdk from 'stripe'
import { idOf, type Stripe, unlessMissing } from './stripe.ts'

/** What Stripe knows of a subscription. Times are milliseconds since 1970. */
export type SubscriptionLife = {
  id: string
  customerId: string
  status: string
  priceId: string
  cancelAtPeriodEnd: boolean
  periodEndsAt: number
  endedAt: number | undefined
  /** The oldest first. */
  invoices: Invoice[]
}

export type Invoice = {
  id: string
  isPaid: boolean
  /** What was charged, by card or with what the customer had in hand; never below zero. */
  amount: number
  currency: string
  paymentIntent: string | undefined
  lines: InvoiceLine[]
}

export type InvoiceLine = {
  priceId: string
  quantity: number
  /** Below zero where it gives back what was paid for and will not be used. */
  amount: number
  startsAt: number
  endsAt: number
  isProration: boolean
}

/** Statuses in which a subscription goes on, or may again. */
const living = ['active', 'trialing', 'past_due', 'unpaid', 'paused']

const mostInvoices = 100
const mostLines = 1_000

export function isLiving(status: string): boolean {
  return living.includes(status)
}

/** A subscription as it is now, with its newest invoices; undefined if Stripe knows of none. */
export async function readSubscription(
  stripe: Stripe,
  id: string,
  signal: AbortSignal,
): Promise<SubscriptionLife | undefined> {
  const found = await unlessMissing(stripe.ask((sdk) => sdk.subscriptions.retrieve(id), signal))
  if (found === undefined) return undefined
  const { data } = await stripe.ask(
    (sdk) =>
      sdk.invoices.list({ subscription: id, limit: mostInvoices, expand: ['data.payments'] }),
    signal,
  )
  const invoices: Invoice[] = []
  for (const invoice of data.toReversed())
    invoices.push(describeInvoice(invoice, await linesOf(stripe, invoice, signal)))
  return { ...describe(found), invoices }
}

/** Whether a customer has a subscription that goes on, whatever was heard of it here. */
export async function hasLivingSubscription(stripe: Stripe, customerId: string): Promise<boolean> {
  const { data } = await stripe.ask((sdk) =>
    sdk.subscriptions.list({ customer: customerId, status: 'all', limit: 100 }),
  )
  return data.some(({ status }) => isLiving(status))
}

/** The subscription whose invoice was paid by this payment. */
export async function findSubscriptionOf(
  stripe: Stripe,
  paymentIntent: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { data } = await stripe.ask(
    (sdk) =>
      sdk.invoicePayments.list({
        payment: { type: 'payment_intent', payment_intent: paymentIntent },
        expand: ['data.invoice'],
        limit: 1,
      }),
    signal,
  )
  const invoice = data[0]?.invoice
  if (typeof invoice !== 'object' || !('parent' in invoice)) return undefined
  return idOf(invoice.parent?.subscription_details?.subscription)
}

function describe(subscription: StripeSdk.Subscription): Omit<SubscriptionLife, 'invoices'> {
  const { id, customer, status, items, ended_at } = subscription
  const [item] = items.data
  if (item === undefined) throw new Error('a subscription is to nothing')
  return {
    id,
    customerId: idOf(customer) ?? '',
    status,
    priceId: item.price.id,
    cancelAtPeriodEnd: subscription.cancel_at_period_end || subscription.cancel_at !== null,
    periodEndsAt: item.current_period_end * 1_000,
    endedAt: ended_at === null ? undefined : ended_at * 1_000,
  }
}

function describeInvoice(invoice: StripeSdk.Invoice, lines: InvoiceLine[]): Invoice {
  const { id, status, total, currency, payments } = invoice
  const payment = payments?.data.find((each) => each.status === 'paid')?.payment
  return {
    ...{ id, isPaid: status === 'paid', amount: Math.max(0, total), currency, lines },
    paymentIntent: idOf(payment?.payment_intent),
  }
}

/** An invoice tells ten of its lines; those of one with more are asked for. */
async function linesOf(
  stripe: Stripe,
  { id, lines }: StripeSdk.Invoice,
  signal: AbortSignal,
): Promise<InvoiceLine[]> {
  if (!lines.has_more) return lines.data.flatMap(describeLine)
  const all = await stripe.ask(
    (sdk) => sdk.invoices.listLineItems(id, { limit: 100 }).autoPagingToArray({ limit: mostLines }),
    signal,
  )
  return all.flatMap(describeLine)
}

/** Lines for anything but a subscription are no concern of ours. */
function describeLine(line: StripeSdk.InvoiceLineItem): InvoiceLine[] {
  const { amount, period, pricing, parent, quantity } = line
  const priceId = idOf(pricing?.price_details?.price)
  const details = parent?.subscription_item_details ?? parent?.invoice_item_details
  if (priceId === undefined || !details?.subscription) return []
  return [
    {
      ...{ priceId, amount, quantity: quantity ?? 1, isProration: details.proration },
      ...{ startsAt: period.start * 1_000, endsAt: period.end * 1_000 },
    },
  ]
}
