import type { Applied, Course } from './apply-op.ts'
import { callFor } from './make-move.ts'
import type { Order } from './ops.ts'
import type { Rules } from './rules.ts'
import { type Generation, pace, pick, put, type World } from './world.ts'

/** An order as the product gets it: under the name that its work has or is to have. */
export type Named = { id: string; account: number; price: number; isNew: boolean }

/** Every new order has a name of its own, even if it is refused. */
export function nameOrders({ generations, ordersMade }: World, orders: readonly Order[]): Named[] {
  const named = orders.map(({ account, price, again }, index) => {
    const known = again === undefined ? undefined : pick(generations, again)
    if (known !== undefined)
      return { id: known.id, account: known.account, price: known.price, isNew: false }
    return { id: String(ordersMade + index).padStart(5, '0'), account, price, isNew: true }
  })
  return [...new Map(named.map((each) => [each.id, each])).values()]
}

/**
 * Orders that come at the same time are looked at in their order. First whether there is room in
 * line for them, then whether there are credits; what is refused stands in nobody's way.
 */
export function applyOrders(
  world: World,
  orders: readonly Order[],
  rules: Rules,
  { isDone, isTold }: Course,
): Applied {
  const named = nameOrders(world, orders)
  const counted = { ...world, ordersMade: world.ordersMade + orders.length }
  if (!isDone && !rules.commitsApart.includes('order')) return { world: counted }
  const answers = lookAtLine(world, named)
  let next = turnAll(counted, named, rules)
  for (const [index, order] of named.entries()) {
    if (answers[index] !== 'started') continue
    const { isShort, world: after } = setAside(next, order, rules)
    if (isShort) answers[index] = 'INSUFFICIENT_CREDITS'
    next = after
  }
  const opened = named.filter((order, index) => order.isNew && answers[index] === 'started')
  const done = isDone ? openWork(next, opened) : next
  return { world: done, answer: isDone && isTold ? answers : undefined }
}

/** The books of all who order are brought up to this moment, even of those who are refused. */
function turnAll(world: World, named: readonly Named[], rules: Rules): World {
  const buyers = new Set(named.map(({ account }) => account))
  const accounts = world.accounts.map((account, index) =>
    buyers.has(index) ? rules.turn(account, world.now) : account,
  )
  return { ...world, accounts }
}

/** All new orders of a batch count, even those for which there will be too few credits. */
function lookAtLine({ generations }: World, named: readonly Named[]): string[] {
  const queued = generations.filter(({ life }) => life.state === 'queued')
  const counts = new Map<number, number>()
  let inAll = Math.min(queued.length, pace.mostQueued)
  return named.map(({ id, account }) => {
    if (generations.some((generation) => generation.id === id)) return 'started'
    const before = counts.get(account) ?? queued.filter((other) => other.account === account).length
    if (inAll >= pace.mostQueued) return 'OVERLOADED'
    if (before >= pace.queuedPerAccount) return 'RATE_LIMITED'
    inAll += 1
    counts.set(account, before + 1)
    return 'started'
  })
}

function setAside(
  world: World,
  { id, account, price }: Named,
  rules: Rules,
): { world: World; isShort: boolean } {
  const turned = rules.turn(world.accounts[account], world.now)
  const isKnown = turned.entries.some(
    ({ kind, generationId }) => kind === 'hold' && generationId === id,
  )
  const isShort = !isKnown && rules.isShort(turned, price)
  const hold = { generationId: id, amount: price }
  const held = rules.hold(world.accounts[account], hold, world.now)
  return { isShort, world: { ...world, accounts: put(world.accounts, account, held) } }
}

function openWork(world: World, opened: readonly Named[]): World {
  let next = world
  for (const { id, account, price } of opened) {
    const generation: Generation = {
      ...{ id, account, price, job: 0 },
      life: { state: 'queued', attempt: 0 },
      createdAt: world.now,
      queuedAt: world.now,
      deadlineAt: world.now + pace.lifeMs,
      leaseUntil: 0,
      hasPicture: false,
    }
    const generations = [...next.generations, generation]
    next = callFor({ ...next, generations }, generations.length - 1)
  }
  return next
}
