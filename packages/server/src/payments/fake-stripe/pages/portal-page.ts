import type { PortalSession, Price, Subscription } from '../objects.ts'
import { itemOf } from '../subscriptions.ts'
import { newestFirst, type World } from '../world.ts'
import { button, disclaimer, escapeText, money, type Page } from './page.ts'

/** Where a customer sees what is subscribed to, changes the plan, and cancels. */
export function portalPage(world: World, session: PortalSession): Page {
  const mine = newestFirst(world.things.subscriptions).filter(
    ({ customer, status }) => customer === session.customer && status !== 'canceled',
  )
  const back = session.return_url
  return {
    title: 'Billing',
    isWide: true,
    leadsTo: back,
    content: `<p class="fact">Billing portal · test</p>
<h1>Your subscription</h1>
${mine.map((each) => describe(world, session, each)).join('\n') || '<p>There is none.</p>'}
${back === null ? '' : `<p><a class="button" href="${escapeText(back)}">Go back</a></p>`}
${disclaimer}`,
  }
}

function describe(world: World, { id }: PortalSession, subscription: Subscription): string {
  const { price, current_period_end } = itemOf(subscription)
  const path = `/p/session/${id}/${subscription.id}`
  const end = new Date(current_period_end * 1_000).toISOString().slice(0, 10)
  const isEnding = subscription.cancel_at_period_end
  const others = newestFirst(world.things.prices).filter(
    (each) =>
      each.active && each.type === 'recurring' && each.id !== price.id && hasName(world, each),
  )
  return `<div class="row"><div><p><b>${nameOf(world, price)}</b></p>
<p class="fact">${escapeText(subscription.status)} · ${isEnding ? 'ends' : 'renews'} ${end}</p></div>
${isEnding ? button(`${path}/keep`, 'Keep it') : button(`${path}/cancel`, 'Cancel it')}</div>
${others.length === 0 ? '' : '<h2>Change to</h2>'}
${others
  .map(
    (each) =>
      `<div class="row"><div><p>${nameOf(world, each)}</p></div>${button(`${path}/change/${each.id}`, 'Change')}</div>`,
  )
  .join('\n')}`
}

function hasName({ things }: World, { product }: Price): boolean {
  return things.products[product] !== undefined
}

function nameOf({ things }: World, price: Price): string {
  const name = things.products[price.product]?.name ?? price.id
  const { interval = 'month' } = price.recurring ?? {}
  return `${escapeText(name)}, ${escapeText(money(price.unit_amount, price.currency))} a ${interval}`
}
