import type { Customer } from './objects.ts'
import type { Params } from './params.ts'
import { endSubscription } from './subscriptions.ts'
import { begin, need, needCustomer, type World } from './world.ts'

export function createCustomer(world: World, params: Params): Customer {
  const customer: Customer = {
    ...begin(world, 'customer', 'cus', 14),
    email: params.text('email') ?? null,
    name: params.text('name') ?? null,
    description: params.text('description') ?? null,
    metadata: params.metadata() ?? {},
    balance: 0,
    currency: null,
    invoice_settings: { default_payment_method: null },
  }
  params.refuseRest()
  world.things.customers[customer.id] = customer
  world.emit('customer.created', customer)
  return customer
}

export function readCustomer(world: World, id: string): object {
  const customer = need(world.things.customers, id, 'customer')
  return customer.deleted ? { id, object: 'customer', deleted: true } : customer
}

export function updateCustomer(world: World, id: string, params: Params): Customer {
  const customer = needCustomer(world, id)
  customer.email = params.text('email') ?? customer.email
  customer.name = params.text('name') ?? customer.name
  customer.description = params.text('description') ?? customer.description
  customer.metadata = { ...customer.metadata, ...params.metadata() }
  params.refuseRest()
  world.emit('customer.updated', customer)
  return customer
}

/** A customer who is deleted has no subscriptions from then on. */
export function deleteCustomer(world: World, id: string): object {
  const customer = needCustomer(world, id)
  for (const subscription of Object.values(world.things.subscriptions))
    if (subscription.customer === id) endSubscription(world, subscription)
  customer.deleted = true
  world.emit('customer.deleted', customer)
  return { id, object: 'customer', deleted: true }
}
