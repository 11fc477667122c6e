import { addInterval } from './calendar.ts'
import { type Line, makeInvoice, subscriptionOf, tryPayment } from './invoices.ts'
import {
  type Invoice,
  listOf,
  type Price,
  type Subscription,
  type SubscriptionItem,
} from './objects.ts'
import type { Metadata } from './params.ts'
import { refusal } from './stripe-error.ts'
import { begin, need, newStripeId, type World } from './world.ts'

/** Begins a subscription and has its first period paid. */
export function startSubscription(
  world: World,
  { customer, price, metadata }: { customer: string; price: Price; metadata: Metadata },
): Subscription {
  if (price.recurring === null)
    throw refusal('The price specified is set to `type=one_time`', { param: 'items[0][price]' })
  const made = begin(world, 'subscription', 'sub')
  const item: SubscriptionItem = {
    ...{ id: newStripeId('si', 14), object: 'subscription_item', created: made.created },
    ...{ current_period_start: made.created, current_period_end: addInterval(made.created, price) },
    ...{ metadata: {}, price, quantity: 1, subscription: made.id },
  }
  const subscription: Subscription = {
    ...made,
    ...{ billing_cycle_anchor: made.created, cancel_at: null, cancel_at_period_end: false },
    ...{ canceled_at: null, collection_method: 'charge_automatically', currency: price.currency },
    ...{ customer, ended_at: null, latest_invoice: null, metadata, start_date: made.created },
    items: listOf([item], `/v1/subscription_items?subscription=${made.id}`),
    status: 'active',
  }
  world.things.subscriptions[subscription.id] = subscription
  const invoice = makeInvoice(world, subscription, {
    reason: 'subscription_create',
    lines: [wholePeriod(item)],
  })
  if (invoice.status === 'open') subscription.status = 'past_due'
  world.emit('customer.subscription.created', subscription)
  return subscription
}

export function itemOf({ id, items }: Subscription): SubscriptionItem {
  const [item] = items.data
  if (item === undefined) throw new Error(`the subscription ${id} has no item`)
  return item
}

function wholePeriod(item: SubscriptionItem): Line {
  const { price, quantity, current_period_start: start, current_period_end: end } = item
  const amount = price.unit_amount * quantity
  return { item, price, amount, period: { start, end }, isProration: false }
}

/** The next period begins: it is paid, or its payment fails, or the subscription ends with the last. */
export function renewSubscription(world: World, subscription: Subscription): void {
  if (subscription.status === 'canceled') throw refusal('The subscription is canceled')
  if (subscription.cancel_at_period_end) {
    endSubscription(world, subscription)
    return
  }
  const item = itemOf(subscription)
  item.current_period_start = item.current_period_end
  item.current_period_end = periodEnd(subscription, item)
  const invoice = makeInvoice(world, subscription, {
    reason: 'subscription_cycle',
    lines: [wholePeriod(item)],
  })
  subscription.status = invoice.status === 'paid' ? 'active' : 'past_due'
  world.emit('customer.subscription.updated', subscription)
}

/** As if the period that is paid had just passed: the next one is counted from now. */
export function renewNow(world: World, subscription: Subscription): void {
  itemOf(subscription).current_period_end = world.now()
  subscription.billing_cycle_anchor = world.now()
  renewSubscription(world, subscription)
}

/** Counted from the first day, so that a month with 30 days does not move those after it. */
function periodEnd({ billing_cycle_anchor: anchor }: Subscription, item: SubscriptionItem): number {
  let periods = 1
  while (addInterval(anchor, item.price, periods) <= item.current_period_start) periods += 1
  return addInterval(anchor, item.price, periods)
}

/** An invoice that stayed open is paid after all. */
export function payLate(world: World, invoice: Invoice): void {
  tryPayment(world, invoice)
  const subscription = need(world.things.subscriptions, subscriptionOf(invoice), 'subscription')
  if (invoice.status !== 'paid' || subscription.status !== 'past_due') return
  subscription.status = 'active'
  world.emit('customer.subscription.updated', subscription)
}

/**
 * Changes what is subscribed to in mid-period. The rest of the period is credited at the old price
 * and charged at the new one, on an invoice of its own.
 */
export function changePrice(
  world: World,
  subscription: Subscription,
  { price, isProrated }: { price: Price; isProrated: boolean },
): void {
  const item = itemOf(subscription)
  const before = item.price
  if (before.id === price.id) return
  item.price = price
  if (isProrated) {
    const { current_period_start: start, current_period_end: end, quantity } = item
    const rest = (end - world.now()) / (end - start)
    const period = { start: world.now(), end }
    const lineFor = (each: Price, sign: number): Line => ({
      ...{ item, price: each, period, isProration: true },
      amount: sign * Math.round(each.unit_amount * quantity * rest),
    })
    makeInvoice(world, subscription, {
      reason: 'subscription_update',
      lines: [lineFor(before, -1), lineFor(price, 1)],
    })
  }
  world.emit('customer.subscription.updated', subscription)
}

/** Whether it ends with the period that is paid. */
export function cancelAtPeriodEnd(
  world: World,
  subscription: Subscription,
  isWanted: boolean,
): void {
  subscription.cancel_at_period_end = isWanted
  subscription.cancel_at = isWanted ? itemOf(subscription).current_period_end : null
  subscription.canceled_at = isWanted ? world.now() : null
  world.emit('customer.subscription.updated', subscription)
}

export function endSubscription(world: World, subscription: Subscription): void {
  if (subscription.status === 'canceled') return
  subscription.status = 'canceled'
  subscription.canceled_at ??= world.now()
  subscription.ended_at = world.now()
  world.emit('customer.subscription.deleted', subscription)
}
