import { arrive, failToArrive, pay, payLater } from '../checkout.ts'
import { closeDispute, createRefund, openDispute } from '../money-back.ts'
import type { PortalSession, Session } from '../objects.ts'
import { paramsOf } from '../params.ts'
import { missing } from '../stripe-error.ts'
import { cancelAtPeriodEnd, changePrice, endSubscription, renewNow } from '../subscriptions.ts'
import { need, type World } from '../world.ts'
import { successUrlOf } from './pay-page.ts'

/** A button of the pay page. Returns where the browser goes then. */
export function doOnPayPage(world: World, session: Session, action: string): string {
  if (action === 'cancel') return session.cancel_url ?? `/c/pay/${session.id}`
  if (action === 'pay') pay(world, session)
  else if (action === 'pay-later') payLater(world, session)
  else throw missing('action', action)
  return successUrlOf(session)
}

/** A button of the portal. */
export function doInPortal(
  world: World,
  { customer }: PortalSession,
  { subscription: id, action, price }: { subscription: string; action: string; price?: string },
): void {
  const { subscriptions, prices } = world.things
  const subscription = need(subscriptions, id, 'subscription')
  if (subscription.customer !== customer) throw missing('subscription', id)
  if (action === 'cancel') cancelAtPeriodEnd(world, subscription, true)
  else if (action === 'keep') cancelAtPeriodEnd(world, subscription, false)
  else if (action === 'change')
    changePrice(world, subscription, {
      price: need(prices, price ?? '', 'price'),
      isProrated: true,
    })
  else throw missing('action', action)
}

/** A button of the desk. */
export function doOnDesk(world: World, action: string, id: string): void {
  const { things, failing } = world
  const subscription = () => need(things.subscriptions, id, 'subscription')
  const session = () => need(things.sessions, id, 'checkout.session')
  const charge = () => need(things.charges, id, 'charge')
  const dispute = () => need(things.disputes, id, 'dispute')
  const deeds: Record<string, () => unknown> = {
    arrive: () => arrive(world, session()),
    fail: () => failToArrive(world, session()),
    refund: () => createRefund(world, paramsOf({ charge: id })),
    'refund-half': () => {
      const { amount, amount_refunded } = charge()
      const half = String(Math.ceil((amount - amount_refunded) / 2))
      createRefund(world, paramsOf({ charge: id, amount: half }))
    },
    dispute: () => openDispute(world, charge()),
    win: () => closeDispute(world, dispute(), 'won'),
    lose: () => closeDispute(world, dispute(), 'lost'),
    renew: () => renewNow(world, subscription()),
    end: () => endSubscription(world, subscription()),
    card: () => (failing.has(subscription().id) ? failing.delete(id) : failing.add(id)),
  }
  const deed = Object.hasOwn(deeds, action) ? deeds[action] : undefined
  if (deed === undefined) throw missing('action', action)
  deed()
}
