import { escapeText } from '../../../platform/html/document.ts'
import type { Charge, Session, Subscription } from '../objects.ts'
import { itemOf } from '../subscriptions.ts'
import { newestFirst, type World } from '../world.ts'
import { button, disclaimer, kind, money, type Page, row } from './page.ts'

const mostRows = 30

/** What at Stripe the shop, the bank or time itself would do: the desk of whoever tries it out. */
export function deskPage(world: World): Page {
  const { sessions, charges, subscriptions } = world.things
  const awaited = newestFirst(sessions).filter((each) => isAwaited(world, each))
  const living = newestFirst(subscriptions).filter(({ status }) => status !== 'canceled')
  return {
    title: 'Desk',
    isWide: true,
    content: `${kind('Desk')}
<h1>What happened, and what may</h1>
<p>Here you are the bank, the shop at Stripe and the calendar: what you press is told to your server as
Stripe tells it.</p>
${section(
  'On its way',
  'Nobody has chosen to pay later.',
  awaited.map((each) => awaitedRow(each)),
)}
${section(
  'Paid',
  'Nothing has been paid.',
  newestFirst(charges).map((each) => chargeRow(world, each)),
)}
${section(
  'Subscriptions',
  'Nobody has a plan.',
  living.map((each) => subscriptionRow(world, each)),
)}
${disclaimer}`,
  }
}

function section(title: string, ifNone: string, rows: string[]): string {
  const shown = rows.slice(0, mostRows).join('\n')
  const left = rows.length - mostRows
  const more = left > 0 ? `\n<p class="hint">and ${left} older</p>` : ''
  return `<h2>${title}</h2>\n${shown || `<p class="hint">${ifNone}</p>`}${more}`
}

function isAwaited({ things }: World, { payment_intent }: Session): boolean {
  return payment_intent !== null && things.intents[payment_intent]?.status === 'processing'
}

function idBelow(id: string): string {
  return `<p class="id">${escapeText(id.slice(0, 24))}</p>`
}

function awaitedRow({ id, amount_total, currency }: Session): string {
  return row(money(amount_total, currency), idBelow(id), [
    button(`/desk/arrive/${id}`, 'Let it arrive'),
    button(`/desk/fail/${id}`, 'Let it fail'),
  ])
}

function chargeRow({ things }: World, charge: Charge): string {
  const { id, amount, amount_refunded, currency, payment_intent } = charge
  const left = amount - amount_refunded
  const dispute = Object.values(things.disputes).find((each) => each.charge === id)
  const state = [
    money(amount, currency),
    ...(amount_refunded > 0 ? [`${money(amount_refunded, currency)} refunded`] : []),
    ...(dispute === undefined ? [] : [disputeWords[dispute.status] ?? dispute.status]),
  ]
  const isOpen = dispute?.status === 'needs_response'
  return row(state.join(', '), idBelow(payment_intent), [
    left > 1 ? button(`/desk/refund-half/${id}`, 'Refund half') : '',
    left > 0 ? button(`/desk/refund/${id}`, 'Refund') : '',
    dispute === undefined ? button(`/desk/dispute/${id}`, 'Dispute') : '',
    isOpen ? button(`/desk/win/${dispute.id}`, 'Win the dispute') : '',
    isOpen ? button(`/desk/lose/${dispute.id}`, 'Lose it') : '',
  ])
}

const disputeWords: Record<string, string> = {
  needs_response: 'disputed',
  won: 'dispute won',
  lost: 'dispute lost',
}

function subscriptionRow(world: World, subscription: Subscription): string {
  const { id, status } = subscription
  const { price, current_period_end } = itemOf(subscription)
  const name = world.things.products[price.product]?.name ?? price.id
  const end = new Date(current_period_end * 1_000).toISOString().slice(0, 10)
  const isFailing = world.failing.has(id)
  const fails = isFailing ? ', payments fail' : ''
  return row(`${name}, ${status.replace('_', ' ')}, until ${end}${fails}`, idBelow(id), [
    button(`/desk/renew/${id}`, 'Next period'),
    button(`/desk/card/${id}`, isFailing ? 'Let payments pass' : 'Let payments fail'),
    button(`/desk/end/${id}`, 'End now'),
  ])
}
