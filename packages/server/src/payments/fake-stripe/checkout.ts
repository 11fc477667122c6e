import { decline, openIntent, receive } from './intents.ts'
import type { LineItem, PaymentIntent, Session } from './objects.ts'
import type { Metadata, Params } from './params.ts'
import { createPrice } from './prices.ts'
import { refusal } from './stripe-error.ts'
import { startSubscription } from './subscriptions.ts'
import { begin, need, needCustomer, newStripeId, type World } from './world.ts'

const lifeSeconds = 24 * 60 * 60

/** Opens a page on which somebody pays. */
export function createSession(world: World, params: Params): Session {
  const mode = params.required('mode', params.choice('mode', ['payment', 'subscription']))
  const customer = params.text('customer')
  if (customer !== undefined) needCustomer(world, customer, 'customer')
  const items = params.groups('line_items').map((each) => readItem(world, each, mode))
  const [first] = items
  if (first === undefined)
    throw refusal('Missing required param: line_items.', {
      code: 'parameter_missing',
      param: 'line_items',
    })
  const total = items.reduce((sum, { amount_total }) => sum + amount_total, 0)
  const made = begin(world, 'checkout.session', 'cs_test', 58)
  const session: Session = {
    ...made,
    ...{ mode, status: 'open', payment_status: 'unpaid', currency: first.currency },
    ...{ amount_subtotal: total, amount_total: total, customer: customer ?? null },
    client_reference_id: params.text('client_reference_id') ?? null,
    customer_creation: params.choice('customer_creation', ['always', 'if_required']) ?? null,
    customer_email: params.text('customer_email') ?? null,
    ...{ payment_intent: null, subscription: null, invoice: null },
    success_url: params.required('success_url', readUrl(params, 'success_url')),
    cancel_url: readUrl(params, 'cancel_url') ?? null,
    url: `${world.address()}/c/pay/${made.id}`,
    expires_at: readExpiry(world, params),
    metadata: params.metadata() ?? {},
    ...{ payment_method_types: ['card'], ui_mode: 'hosted_page' },
  }
  const later = readLater(params, mode)
  params.refuseRest()
  world.things.sessions[session.id] = session
  world.things.lineItems[session.id] = items
  world.things.later[session.id] = later
  return session
}

function readItem(world: World, params: Params, mode: Session['mode']): LineItem {
  const id = params.text('price')
  const data = params.group('price_data')
  const quantity = params.integer('quantity') ?? 1
  params.refuseRest()
  const param = params.nameOf('price')
  if ((id === undefined) === (data === undefined))
    throw refusal('You must specify either `price` or `price_data`.', { param })
  const price =
    data === undefined
      ? need(world.things.prices, id ?? '', 'price', param)
      : createPrice(world, data)
  if ((price.type === 'recurring') !== (mode === 'subscription'))
    throw refusal(`The price does not fit \`${mode}\` mode`, { param })
  const amount = price.unit_amount * quantity
  const { name } = need(world.things.products, price.product, 'product')
  return {
    ...{ id: newStripeId('li'), object: 'item', description: name, price, quantity },
    ...{ amount_subtotal: amount, amount_total: amount, currency: price.currency },
  }
}

function readUrl(params: Params, name: string): string | undefined {
  const text = params.text(name)
  // Stripe puts the id in place of these words, which a URL may not hold.
  if (text === undefined || URL.canParse(text.replace('{CHECKOUT_SESSION_ID}', 'id'))) return text
  throw refusal('Not a valid URL', { code: 'url_invalid', param: params.nameOf(name) })
}

function readExpiry(world: World, params: Params): number {
  const at = params.integer('expires_at')
  const least = world.now() + 30 * 60
  if (at !== undefined && (at < least || at > world.now() + lifeSeconds))
    throw refusal('The `expires_at` timestamp must be 30 minutes to 24 hours from now', {
      param: 'expires_at',
    })
  return at ?? world.now() + lifeSeconds
}

function readLater(params: Params, mode: Session['mode']): Metadata {
  const data = params.group(mode === 'payment' ? 'payment_intent_data' : 'subscription_data')
  const metadata = data?.metadata() ?? {}
  data?.refuseRest()
  return metadata
}

/** Somebody pays, with money that is there at once. */
export function pay(world: World, session: Session): void {
  needOpen(world, session)
  const metadata = world.things.later[session.id] ?? {}
  if (session.mode === 'subscription') {
    const [item] = world.things.lineItems[session.id] ?? []
    if (item === undefined) throw new Error('a session sells nothing')
    const customer = customerOf(world, session)
    const started = startSubscription(world, { customer, price: item.price, metadata })
    session.subscription = started.id
    session.invoice = started.latest_invoice
  } else {
    receive(world, openPayment(world, session))
  }
  complete(world, session, 'paid')
}

/** Somebody pays in a way that takes days, such as a transfer. */
export function payLater(world: World, session: Session): void {
  needOpen(world, session)
  if (session.mode !== 'payment') throw refusal('A subscription is paid at once')
  openPayment(world, session)
  complete(world, session, 'unpaid')
}

/** The money that was on its way is there. */
export function arrive(world: World, session: Session): void {
  receive(world, intentOnItsWay(world, session))
  session.payment_status = 'paid'
  world.emit('checkout.session.async_payment_succeeded', session)
}

/** It will not come. */
export function failToArrive(world: World, session: Session): void {
  decline(world, intentOnItsWay(world, session))
  world.emit('checkout.session.async_payment_failed', session)
}

export function expireSession(world: World, session: Session): Session {
  if (session.status !== 'open')
    throw refusal(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`,
    )
  session.status = 'expired'
  session.url = null
  world.emit('checkout.session.expired', session)
  return session
}

function needOpen(world: World, session: Session): void {
  if (session.status === 'open' && session.expires_at <= world.now()) expireSession(world, session)
  if (session.status !== 'open') throw refusal(`This checkout is ${session.status}`)
}

function openPayment(world: World, session: Session): PaymentIntent {
  const intent = openIntent(world, {
    amount: session.amount_total,
    currency: session.currency,
    customer: customerOf(world, session),
    metadata: world.things.later[session.id] ?? {},
  })
  session.payment_intent = intent.id
  return intent
}

function intentOnItsWay(world: World, { payment_intent }: Session): PaymentIntent {
  const intent = need(world.things.intents, payment_intent ?? '', 'payment_intent')
  if (intent.status !== 'processing') throw refusal('Nothing is on its way')
  return intent
}

function complete(world: World, session: Session, paymentStatus: 'paid' | 'unpaid'): void {
  session.status = 'complete'
  session.payment_status = session.amount_total === 0 ? 'no_payment_required' : paymentStatus
  session.url = null
  world.emit('checkout.session.completed', session)
}

/** Whoever pays without being a customer becomes one. */
function customerOf(world: World, session: Session): string {
  if (session.customer !== null) return session.customer
  const customer = {
    ...begin(world, 'customer', 'cus', 14),
    ...{ email: session.customer_email, name: null, description: null, metadata: {} },
    ...{ balance: 0, currency: null, invoice_settings: { default_payment_method: null } },
  }
  world.things.customers[customer.id] = customer
  session.customer = customer.id
  world.emit('customer.created', customer)
  return customer.id
}
