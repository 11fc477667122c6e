import type { Charge, Session, Subscription } from '../objects.ts'
import { itemOf } from '../subscriptions.ts'
import { newestFirst, type World } from '../world.ts'
import { button, disclaimer, escapeText, money, type Page } from './page.ts'

const mostRows = 30

/** What at Stripe the shop, the bank or time itself would do: the desk of whoever tries it out. */
export function deskPage(world: World): Page {
  const { sessions, charges, subscriptions } = world.things
  const awaited = newestFirst(sessions).filter((each) => isAwaited(world, each))
  const living = newestFirst(subscriptions).filter(({ status }) => status !== 'canceled')
  return {
    title: 'Stand-in Stripe',
    isWide: true,
    content: `<p class="fact">Stand-in Stripe · desk</p>
<h1>What happened, and what may</h1>
${section(
  'On its way',
  awaited.map((each) => awaitedRow(each)),
)}
${section(
  'Paid',
  newestFirst(charges).map((each) => chargeRow(world, each)),
)}
${section(
  'Subscriptions',
  living.map((each) => subscriptionRow(world, each)),
)}
${disclaimer}`,
  }
}

function section(title: string, rows: string[]): string {
  const shown = rows.slice(0, mostRows).join('\n')
  return `<h2>${title}</h2>\n${shown || '<p class="fact">nothing</p>'}`
}

function isAwaited({ things }: World, { payment_intent }: Session): boolean {
  return payment_intent !== null && things.intents[payment_intent]?.status === 'processing'
}

function awaitedRow({ id, amount_total, currency }: Session): string {
  return row(
    money(amount_total, currency),
    id,
    button(`/desk/arrive/${id}`, 'It arrives') + button(`/desk/fail/${id}`, 'It does not'),
  )
}

function chargeRow({ things }: World, charge: Charge): string {
  const { id, amount, amount_refunded, currency, payment_intent } = charge
  const left = amount - amount_refunded
  const dispute = Object.values(things.disputes).find((each) => each.charge === id)
  const state = [
    ...(amount_refunded > 0 ? [`${money(amount_refunded, currency)} refunded`] : []),
    ...(dispute === undefined ? [] : [`dispute: ${dispute.status}`]),
  ]
  const actions = [
    left > 1 ? button(`/desk/refund-half/${id}`, 'Refund half of it') : '',
    left > 0 ? button(`/desk/refund/${id}`, 'Refund') : '',
    dispute === undefined ? button(`/desk/dispute/${id}`, 'Dispute') : '',
    dispute?.status === 'needs_response'
      ? button(`/desk/win/${dispute.id}`, 'Won') + button(`/desk/lose/${dispute.id}`, 'Lost')
      : '',
  ]
  return row(`${money(amount, currency)} ${state.join(', ')}`, payment_intent, actions.join(''))
}

function subscriptionRow(world: World, subscription: Subscription): string {
  const { id, status } = subscription
  const { price, current_period_end } = itemOf(subscription)
  const name = world.things.products[price.product]?.name ?? price.id
  const end = new Date(current_period_end * 1_000).toISOString().slice(0, 10)
  const isFailing = world.failing.has(id)
  return row(
    `${name}, ${status}, until ${end}`,
    id,
    button(`/desk/renew/${id}`, 'Next period') +
      button(`/desk/card/${id}`, isFailing ? 'Let payments pass' : 'Let payments fail') +
      button(`/desk/end/${id}`, 'End now'),
  )
}

function row(said: string, id: string, actions: string): string {
  return `<div class="row"><div><p>${escapeText(said)}</p><p class="fact">${escapeText(id.slice(0, 24))}</p></div>${actions}</div>`
}
