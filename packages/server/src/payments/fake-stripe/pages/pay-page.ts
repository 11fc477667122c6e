import { escapeText } from '../../../platform/html/document.ts'
import type { Session } from '../objects.ts'
import type { World } from '../world.ts'
import { backButton, button, disclaimer, kind, money, type Page } from './page.ts'

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
    content: `${kind(isOnce ? 'Checkout' : 'Subscription')}
<h1>${what}</h1>
<p class="price">${escapeText(price)}${per}</p>
${button(`${path}/pay`, isOnce ? `Pay ${price}` : `Subscribe for ${price}`, { kind: 'main', isFirst: true })}
${isOnce ? button(`${path}/pay-later`, 'Pay later, as by bank transfer') : ''}
${session.cancel_url === null ? '' : button(`${path}/cancel`, 'Cancel', { kind: 'quiet' })}
${disclaimer}`,
  }
}

/** Who opens a checkout again that is done with goes back to where it led, or was cancelled to. */
function closedPage(session: Session, what: string): Page {
  const isExpired = session.status === 'expired'
  const isOnItsWay = session.payment_status === 'unpaid'
  const paid = isOnItsWay ? 'The payment is on its way' : 'This is paid for'
  const said = isExpired ? 'This checkout has expired' : paid
  const back = isExpired ? session.cancel_url : successUrlOf(session)
  return {
    title: said,
    content: `${kind('Checkout')}
<h1>${said}</h1>
<p>${what}</p>
${backButton(back)}
${disclaimer}`,
  }
}

/** Where a browser goes that has paid. */
export function successUrlOf({ id, success_url }: Session): string {
  return success_url.replace('{CHECKOUT_SESSION_ID}', id)
}
