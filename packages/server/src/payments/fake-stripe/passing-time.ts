import { expireSession } from './checkout.ts'
import { itemOf, renewSubscription } from './subscriptions.ts'
import type { World } from './world.ts'

/** No subscription renews more often between two looks. */
const mostRenewals = 36

/** Lets happen what is due by the clock of this world: checkouts expire, subscriptions renew. */
export function catchUp(world: World): void {
  const { sessions, subscriptions } = world.things
  for (const session of Object.values(sessions))
    if (session.status === 'open' && session.expires_at <= world.now())
      expireSession(world, session)
  for (const subscription of Object.values(subscriptions))
    for (let count = 0; count < mostRenewals; count += 1) {
      if (subscription.status === 'canceled') break
      if (itemOf(subscription).current_period_end > world.now()) break
      renewSubscription(world, subscription)
    }
}
