import { listOf } from './objects.ts'
import { refusal } from './stripe-error.ts'
import type { Things, World } from './world.ts'

type Json = Record<string, unknown>

const deepest = 4

/** An answer in which things stand in the place of their ids, where that was asked for. */
export function expand(world: World, answer: object, paths: readonly string[]): object {
  const copy: Json = JSON.parse(JSON.stringify(answer))
  for (const path of paths) {
    const steps = path.split('.')
    if (steps.length > deepest) throw refusal('You cannot expand more than 4 levels of a property')
    follow(world, copy, { steps, path })
  }
  return copy
}

function follow(
  world: World,
  place: Json,
  { steps, path }: { steps: readonly string[]; path: string },
): void {
  const [step, ...rest] = steps
  if (step === undefined) return
  const value = place[step] ?? include(world, place, step)
  const inner = typeof value === 'string' ? find(world.things, value) : value
  if (inner === undefined)
    throw refusal(`This property cannot be expanded (${path}).`, { param: 'expand' })
  place[step] = inner
  for (const each of Array.isArray(inner) ? inner : [inner])
    if (typeof each === 'object' && each !== null)
      // Safe: what JSON holds between braces is a record.
      follow(world, each as Json, { steps: rest, path })
}

/** Parts that are left out unless asked for. */
function include(world: World, place: Json, step: string): unknown {
  const { things } = world
  const id = String(place.id)
  const of = `${place.object}.${step}`
  if (of === 'checkout.session.line_items')
    return copyOf(listOf(things.lineItems[id] ?? [], `/v1/checkout/sessions/${id}/line_items`))
  if (of === 'invoice.payments') {
    const payments = Object.values(things.invoicePayments).filter(({ invoice }) => invoice === id)
    return copyOf(listOf(payments, `/v1/invoice_payments?invoice=${id}`))
  }
  return place[step]
}

const tables: Record<string, keyof Things> = {
  cus: 'customers',
  prod: 'products',
  price: 'prices',
  pi: 'intents',
  ch: 'charges',
  re: 'refunds',
  dp: 'disputes',
  sub: 'subscriptions',
  in: 'invoices',
}

function find(things: Things, id: string): unknown {
  const table = tables[id.split('_')[0] ?? '']
  const found = table && Object.hasOwn(things[table], id) ? things[table][id] : undefined
  return found && copyOf(found)
}

function copyOf<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value))
}
