import type { Interval, Price, Product } from './objects.ts'
import { type Params, paramsOf } from './params.ts'
import { refusal } from './stripe-error.ts'
import { begin, need, type World } from './world.ts'

const intervals: readonly Interval[] = ['day', 'week', 'month', 'year']

export function createProduct(world: World, params: Params): Product {
  const product = makeProduct(world, params.required('name', params.text('name')))
  product.metadata = params.metadata() ?? {}
  params.refuseRest()
  return product
}

function makeProduct(world: World, name: string): Product {
  const product: Product = {
    ...begin(world, 'product', 'prod', 14),
    ...{ name, active: true, metadata: {} },
  }
  world.things.products[product.id] = product
  return product
}

/** A price of the catalogue, or one that is told with what is sold at it. */
export function createPrice(world: World, params: Params, id?: string): Price {
  const currency = params.required('currency', params.text('currency'))
  const amount = params.required('unit_amount', params.integer('unit_amount'))
  if (amount < 0)
    throw refusal('Invalid non-negative integer', { param: params.nameOf('unit_amount') })
  const productData = params.group('product_data')
  const product =
    productData === undefined
      ? need(
          world.things.products,
          params.required('product', params.text('product')),
          'product',
          params.nameOf('product'),
        )
      : createProduct(world, productData)
  const recurring = params.group('recurring')
  const price: Price = {
    ...begin(world, 'price', 'price'),
    ...(id !== undefined && { id }),
    active: true,
    billing_scheme: 'per_unit',
    currency,
    unit_amount: amount,
    unit_amount_decimal: String(amount),
    product: product.id,
    nickname: params.text('nickname') ?? null,
    lookup_key: params.text('lookup_key') ?? null,
    metadata: params.metadata() ?? {},
    type: recurring === undefined ? 'one_time' : 'recurring',
    recurring: recurring === undefined ? null : readInterval(recurring),
  }
  params.refuseRest()
  world.things.prices[price.id] = price
  return price
}

function readInterval(params: Params): NonNullable<Price['recurring']> {
  const interval = params.required('interval', params.choice('interval', intervals))
  const count = params.integer('interval_count') ?? 1
  params.refuseRest()
  return { interval, interval_count: count, usage_type: 'licensed' }
}

export function listPrices(world: World, params: Params): Price[] {
  const isActive = params.flag('active')
  const type = params.choice('type', ['one_time', 'recurring'])
  return Object.values(world.things.prices).filter(
    (price) =>
      (isActive === undefined || price.active === isActive) &&
      (type === undefined || price.type === type),
  )
}

/** A monthly price with an id of one's own, as a shop has them in its catalogue. */
export function offerPrice(
  world: World,
  { id, name, amount }: { id: string; name: string; amount: number },
): Price {
  const form = {
    currency: 'usd',
    unit_amount: String(amount),
    product_data: { name },
    recurring: { interval: 'month' },
  }
  return createPrice(world, paramsOf(form), id)
}
