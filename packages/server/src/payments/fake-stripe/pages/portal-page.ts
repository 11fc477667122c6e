import { escapeText } from '../../../platform/html/document.ts'
import type { PortalSession, Price, Subscription } from '../objects.ts'
import { itemOf } from '../subscriptions.ts'
import { newestFirst, type World } from '../world.ts'
import { backButton, button, disclaimer, kind, money, type Page, row } from './page.ts'

/** Where a customer sees what is subscribed to, changes the plan, and cancels. */
export function portalPage(world: World, session: PortalSession): Page {
  const mine = newestFirst(world.things.subscriptions).filter(
    ({ customer, status }) => customer === session.customer && status !== 'canceled',
  )
  return {
    title: 'Billing',
    isWide: true,
    leadsTo: session.return_url,
    content: `${kind('Billing portal')}
<h1>Your plan</h1>
${mine.map((each) => describe(world, session, each)).join('\n') || '<p>You have none.</p>'}
${backButton(session.return_url)}
${disclaimer}`,
  }
}

function describe(world: World, { id }: PortalSession, subscription: Subscription): string {
  const { price, current_period_end } = itemOf(subscription)
  const path = `/p/session/${id}/${subscription.id}`
  const end = new Date(current_period_end * 1_000).toISOString().slice(0, 10)
  const isEnding = subscription.cancel_at_period_end
  const state = `${escapeText(subscription.status)} · ${isEnding ? 'ends' : 'renews'} ${end}`
  const others = newestFirst(world.things.prices).filter(
    (each) =>
      each.active && each.type === 'recurring' && each.id !== price.id && hasName(world, each),
  )
  const change = button(isEnding ? `${path}/keep` : `${path}/cancel`, isEnding ? keep : cancel)
  return `${row(nameOf(world, price), `<p class="fact">${state}</p>`, [change])}
${others.length === 0 ? '' : '<h2>Change to</h2>'}
${others
  .map((each) => row(nameOf(world, each), '', [button(`${path}/change/${each.id}`, 'Change')]))
  .join('\n')}`
}

const cancel = 'Cancel the plan'
const keep = 'Keep the plan'

function hasName({ things }: World, { product }: Price): boolean {
  return things.products[product] !== undefined
}

/** Plain text. */
function nameOf({ things }: World, price: Price): string {
  const name = things.products[price.product]?.name ?? price.id
  const { interval = 'month' } = price.recurring ?? {}
  return `${name}, ${money(price.unit_amount, price.currency)} a ${interval}`
}
