import type { PortalSession } from './objects.ts'
import type { Params } from './params.ts'
import { begin, needCustomer, newStripeId, type World } from './world.ts'

/** Opens a page on which a customer sees and changes what is subscribed to. */
export function openPortal(world: World, params: Params): PortalSession {
  const customer = needCustomer(
    world,
    params.required('customer', params.text('customer')),
    'customer',
  )
  const made = begin(world, 'billing_portal.session', 'bps')
  const session: PortalSession = {
    ...made,
    configuration: newStripeId('bpc'),
    customer: customer.id,
    return_url: params.text('return_url') ?? null,
    url: `${world.address()}/p/session/${made.id}`,
  }
  params.refuseRest()
  world.things.portalSessions[session.id] = session
  return session
}
