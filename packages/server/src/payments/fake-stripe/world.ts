import { randomBytes } from 'node:crypto'
import type {
  Charge,
  Customer,
  Dispute,
  Invoice,
  InvoicePayment,
  LineItem,
  PaymentIntent,
  PortalSession,
  Price,
  Product,
  Refund,
  Session,
  StripeEvent,
  Subscription,
} from './objects.ts'
import { missing } from './stripe-error.ts'

export const apiVersion = '2026-10-28.endive'

/** All there is, by id. Plain data, so that it can be written down and read again. */
export type Things = {
  customers: Record<string, Customer>
  products: Record<string, Product>
  prices: Record<string, Price>
  sessions: Record<string, Session>
  /** What each session sells. */
  lineItems: Record<string, LineItem[]>
  /** What is to be written on what a session brings about. */
  later: Record<string, Record<string, string>>
  intents: Record<string, PaymentIntent>
  charges: Record<string, Charge>
  refunds: Record<string, Refund>
  disputes: Record<string, Dispute>
  subscriptions: Record<string, Subscription>
  invoices: Record<string, Invoice>
  invoicePayments: Record<string, InvoicePayment>
  portalSessions: Record<string, PortalSession>
  events: Record<string, StripeEvent>
}

/** The stand-in's own world: what it keeps, its clock, and who hears of what happens. */
export type World = {
  things: Things
  /** Seconds since 1970, by a clock that can be put forward. */
  now(): number
  /** Where browsers reach the pages of this stand-in. */
  address(): string
  /** Says that something happened to a thing, as it is now. */
  emit(type: string, thing: object): void
  /** Subscriptions whose next payments fail. */
  failing: Set<string>
}

export function noThings(): Things {
  return {
    ...{ customers: {}, products: {}, prices: {}, sessions: {}, lineItems: {}, later: {} },
    ...{ intents: {}, charges: {}, refunds: {}, disputes: {}, subscriptions: {}, invoices: {} },
    ...{ invoicePayments: {}, portalSessions: {}, events: {} },
  }
}

/** A new id such as Stripe makes: a kind, and letters nobody guesses. */
export function newStripeId(kind: string, length = 24): string {
  return `${kind}_${randomBytes(length)
    .toString('base64')
    .replace(/[^a-zA-Z0-9]/g, '')
    .slice(0, length)
    .padEnd(length, '0')}`
}

/** What every thing begins with. */
export function begin<Kind extends string>(world: World, kind: Kind, prefix: string, length = 24) {
  const id = newStripeId(prefix, length)
  return { id, object: kind, created: world.now(), livemode: false as const }
}

/** A thing that must be there. `what` is Stripe's word for it, `param` who named it. */
export function need<Thing>(
  table: Record<string, Thing>,
  id: string,
  what: string,
  param?: string,
): Thing {
  const found = Object.hasOwn(table, id) ? table[id] : undefined
  if (found === undefined) throw missing(what, id, param)
  return found
}

/** Things of a table, the newest first. What was made in the same second keeps its order. */
export function newestFirst<Thing extends { created: number }>(
  table: Record<string, Thing>,
): Thing[] {
  return Object.values(table)
    .reverse()
    .toSorted((one, other) => other.created - one.created)
}

/** A customer that is there and was not deleted. */
export function needCustomer(world: World, id: string, param?: string): Customer {
  const customer = need(world.things.customers, id, 'customer', param)
  if (customer.deleted) throw missing('customer', id, param)
  return customer
}
