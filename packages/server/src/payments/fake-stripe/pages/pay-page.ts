import type { Session } from '../objects.ts'
import type { World } from '../world.ts'
import { button, disclaimer, escapeText, money, type Page } from './page.ts'

/** Where somebody pays, or does not. The first button has the focus, so Enter pays. */
export function payPage({ things }: World, session: Session): Page {
  const [item] = things.lineItems[session.id] ?? []
  const what = escapeText(item?.description ?? 'Nothing')
  if (session.status !== 'open') return closedPage(session, what)
  const path = `/c/pay/${session.id}`
  const price = money(session.amount_total, session.currency)
  const interval = item?.price.recurring?.interval
  const per = interval === undefined ? '' : ` <small>a ${interval}</small>`
  const isOnce = session.mode === 'payment'
  return {
    title: `Pay ${price}`,
    leadsTo: session.success_url,
    content: `<p class="fact">${isOnce ? 'Checkout' : 'Subscription'} · test</p>
<h1>${what}</h1>
<p class="price">${escapeText(price)}${per}</p>
${button(`${path}/pay`, isOnce ? `Pay ${price}` : `Subscribe for ${price}`, { kind: 'main', isFirst: true })}
${isOnce ? button(`${path}/pay-later`, 'Pay later, as by bank transfer') : ''}
${session.cancel_url === null ? '' : button(`${path}/cancel`, 'Cancel', { kind: 'quiet' })}
${disclaimer}`,
  }
}

function closedPage(session: Session, what: string): Page {
  const said = session.status === 'expired' ? 'This checkout has expired' : 'This is paid for'
  const back = session.cancel_url
  return {
    title: said,
    content: `<p class="fact">Checkout · test</p>
<h1>${said}</h1>
<p>${what}</p>
${back === null ? '' : `<p><a class="button" href="${escapeText(back)}">Go back</a></p>`}
${disclaimer}`,
  }
}
