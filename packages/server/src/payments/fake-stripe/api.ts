import { createSession, expireSession } from './checkout.ts'
import { createCustomer, deleteCustomer, readCustomer, updateCustomer } from './customers.ts'
import { closeDispute, createRefund } from './money-back.ts'
import type { Price, Subscription } from './objects.ts'
import { pageOf } from './page-list.ts'
import type { Params } from './params.ts'
import { openPortal } from './portal.ts'
import { createPrice, createProduct, listPrices } from './prices.ts'
import { refusal } from './stripe-error.ts'
import {
  cancelAtPeriodEnd,
  changePrice,
  endSubscription,
  itemOf,
  payLate,
  startSubscription,
} from './subscriptions.ts'
import { need, needCustomer, newestFirst, type World } from './world.ts'

type Asked = { id: string; params: Params }

/** A call of the API: its method, its path with `:id` in it, and what it does. */
type Call = [
  method: 'GET' | 'POST' | 'DELETE',
  path: `/v1/${string}`,
  run: (world: World, asked: Asked) => object,
]

/** Every call this stand-in understands. */
export const calls: readonly Call[] = [
  ['POST', '/v1/customers', (world, { params }) => createCustomer(world, params)],
  ['GET', '/v1/customers', (world, { params }) => listCustomers(world, params)],
  ['GET', '/v1/customers/:id', (world, { id }) => readCustomer(world, id)],
  ['POST', '/v1/customers/:id', (world, { id, params }) => updateCustomer(world, id, params)],
  ['DELETE', '/v1/customers/:id', (world, { id }) => deleteCustomer(world, id)],

  ['POST', '/v1/products', (world, { params }) => createProduct(world, params)],
  ['POST', '/v1/prices', (world, { params }) => createPrice(world, params)],
  [
    'GET',
    '/v1/prices',
    (world, { params }) => pageOf(listPrices(world, params), params, '/v1/prices'),
  ],
  ['GET', '/v1/prices/:id', ({ things }, { id }) => need(things.prices, id, 'price')],

  ['POST', '/v1/checkout/sessions', (world, { params }) => createSession(world, params)],
  ['GET', '/v1/checkout/sessions', listSessions],
  ['GET', '/v1/checkout/sessions/:id', (world, { id }) => needSession(world, id)],
  [
    'POST',
    '/v1/checkout/sessions/:id/expire',
    (world, { id }) => expireSession(world, needSession(world, id)),
  ],
  ['GET', '/v1/checkout/sessions/:id/line_items', listLineItems],

  [
    'GET',
    '/v1/payment_intents/:id',
    ({ things }, { id }) => need(things.intents, id, 'payment_intent'),
  ],
  [
    'GET',
    '/v1/charges',
    ({ things }, { params }) => listOfPayment(things.charges, params, '/v1/charges'),
  ],
  ['GET', '/v1/charges/:id', ({ things }, { id }) => need(things.charges, id, 'charge')],
  ['POST', '/v1/refunds', (world, { params }) => createRefund(world, params)],
  [
    'GET',
    '/v1/refunds',
    ({ things }, { params }) => listOfPayment(things.refunds, params, '/v1/refunds'),
  ],
  ['GET', '/v1/refunds/:id', ({ things }, { id }) => need(things.refunds, id, 'refund')],
  [
    'GET',
    '/v1/disputes',
    ({ things }, { params }) => listOfPayment(things.disputes, params, '/v1/disputes'),
  ],
  ['GET', '/v1/disputes/:id', ({ things }, { id }) => need(things.disputes, id, 'dispute')],
  [
    'POST',
    '/v1/disputes/:id/close',
    (world, { id }) => closeDispute(world, need(world.things.disputes, id, 'dispute'), 'lost'),
  ],

  ['POST', '/v1/subscriptions', createSubscription],
  ['GET', '/v1/subscriptions', listSubscriptions],
  ['GET', '/v1/subscriptions/:id', (world, { id }) => needSubscription(world, id)],
  ['POST', '/v1/subscriptions/:id', updateSubscription],
  ['DELETE', '/v1/subscriptions/:id', cancelSubscription],

  ['GET', '/v1/invoices', listInvoices],
  ['GET', '/v1/invoices/:id', ({ things }, { id }) => need(things.invoices, id, 'invoice')],
  ['GET', '/v1/invoices/:id/lines', listInvoiceLines],
  ['POST', '/v1/invoices/:id/pay', payInvoice],
  ['GET', '/v1/invoice_payments', listInvoicePayments],

  ['POST', '/v1/billing_portal/sessions', (world, { params }) => openPortal(world, params)],
  ['GET', '/v1/events', listEvents],
  ['GET', '/v1/events/:id', ({ things }, { id }) => need(things.events, id, 'event')],
]

function listCustomers(world: World, params: Params): object {
  const email = params.text('email')
  const found = newestFirst(world.things.customers).filter(
    (customer) => !customer.deleted && (email === undefined || customer.email === email),
  )
  return pageOf(found, params, '/v1/customers')
}

function needSession(world: World, id: string) {
  return need(world.things.sessions, id, 'checkout.session')
}

function listSessions(world: World, { params }: Asked): object {
  const wanted = filtersOf(params, ['payment_intent', 'customer', 'subscription', 'status'])
  return pageOf(
    matching(newestFirst(world.things.sessions), wanted),
    params,
    '/v1/checkout/sessions',
  )
}

function listLineItems(world: World, { id, params }: Asked): object {
  needSession(world, id)
  const items = world.things.lineItems[id] ?? []
  return pageOf(items, params, `/v1/checkout/sessions/${id}/line_items`)
}

type OfPayment = { id: string; created: number; payment_intent: string }

function listOfPayment<Thing extends OfPayment>(
  table: Record<string, Thing>,
  params: Params,
  url: string,
): object {
  const wanted = filtersOf(params, ['payment_intent', 'charge'])
  return pageOf(matching(newestFirst(table), wanted), params, url)
}

function createSubscription(world: World, { params }: Asked): Subscription {
  const customer = params.required('customer', params.text('customer'))
  needCustomer(world, customer, 'customer')
  const [item] = params.groups('items')
  const price = params.required('items', item && readPrice(world, item))
  const metadata = params.metadata() ?? {}
  params.refuseRest()
  return startSubscription(world, { customer, price, metadata })
}

function readPrice(world: World, params: Params): Price | undefined {
  const id = params.text('price')
  return id === undefined
    ? undefined
    : need(world.things.prices, id, 'price', params.nameOf('price'))
}

function needSubscription(world: World, id: string): Subscription {
  return need(world.things.subscriptions, id, 'subscription')
}

function listSubscriptions(world: World, { params }: Asked): object {
  const status = params.text('status')
  const wanted = filtersOf(params, ['customer'])
  const found = matching(newestFirst(world.things.subscriptions), wanted).filter((each) =>
    status === undefined ? each.status !== 'canceled' : status === 'all' || each.status === status,
  )
  return pageOf(found, params, '/v1/subscriptions')
}

function updateSubscription(world: World, { id, params }: Asked): Subscription {
  const subscription = needSubscription(world, id)
  const [item] = params.groups('items')
  const itemId = item?.text('id')
  const price = item && readPrice(world, item)
  item?.refuseRest()
  const behaviour = params.choice('proration_behavior', ['always_invoice', 'none'])
  const isEnding = params.flag('cancel_at_period_end')
  params.refuseRest()
  if (subscription.status === 'canceled')
    throw refusal('A canceled subscription can only update its cancellation_details and metadata.')
  if (item !== undefined && itemId !== itemOf(subscription).id)
    throw refusal('This stand-in has one item a subscription', { param: 'items[0][id]' })
  if (price !== undefined)
    changePrice(world, subscription, { price, isProrated: behaviour === 'always_invoice' })
  if (isEnding !== undefined) cancelAtPeriodEnd(world, subscription, isEnding)
  return subscription
}

function cancelSubscription(world: World, { id, params }: Asked): Subscription {
  const subscription = needSubscription(world, id)
  params.refuseRest()
  if (subscription.status === 'canceled')
    throw refusal(`No such subscription: '${id}'`, { code: 'resource_missing', status: 404 })
  endSubscription(world, subscription)
  return subscription
}

function listInvoices({ things }: World, { params }: Asked): object {
  const subscription = params.text('subscription')
  const wanted = filtersOf(params, ['customer', 'status'])
  const found = matching(newestFirst(things.invoices), wanted).filter(
    ({ parent }) =>
      subscription === undefined || parent.subscription_details.subscription === subscription,
  )
  return pageOf(found, params, '/v1/invoices')
}

function listInvoiceLines({ things }: World, { id, params }: Asked): object {
  return pageOf(need(things.invoices, id, 'invoice').lines.data, params, `/v1/invoices/${id}/lines`)
}

function payInvoice(world: World, { id, params }: Asked): object {
  const invoice = need(world.things.invoices, id, 'invoice')
  params.refuseRest()
  payLate(world, invoice)
  return invoice
}

function listInvoicePayments({ things }: World, { params }: Asked): object {
  const payment = params.group('payment')
  payment?.choice('type', ['payment_intent'])
  const intent = payment?.text('payment_intent')
  payment?.refuseRest()
  const wanted = filtersOf(params, ['invoice', 'status'])
  const found = matching(newestFirst(things.invoicePayments), wanted).filter(
    (each) => intent === undefined || each.payment.payment_intent === intent,
  )
  return pageOf(found, params, '/v1/invoice_payments')
}

function listEvents({ things }: World, { params }: Asked): object {
  const types = params.texts('types')
  const isDelivered = params.flag('delivery_success')
  const created = params.group('created')
  const since = created?.integer('gte') ?? 0
  created?.refuseRest()
  const wanted = filtersOf(params, ['type'])
  const found = matching(newestFirst(things.events), wanted).filter(
    (event) =>
      (types.length === 0 || types.includes(event.type)) &&
      (isDelivered === undefined || isDelivered === (event.pending_webhooks === 0)) &&
      event.created >= since,
  )
  return pageOf(found, params, '/v1/events')
}

function filtersOf(params: Params, names: readonly string[]): [string, string][] {
  return names.flatMap((name) => {
    const value = params.text(name)
    return value === undefined ? [] : [[name, value]]
  })
}

function matching<Thing extends object>(things: Thing[], wanted: [string, string][]): Thing[] {
  return things.filter((thing) =>
    wanted.every(([name, value]) => Reflect.get(thing, name) === value),
  )
}
