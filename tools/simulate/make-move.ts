import type { Move } from '../../packages/server/src/generations/moves.ts'
import type { Rules } from './rules.ts'
import { type Generation, put, type World } from './world.ts'

type Mover = { attempt?: number }

/** One move of one generation, with what the ledger does for it; without effect where it may not be. */
export function move(
  world: World,
  index: number,
  name: Move,
  rules: Rules,
  mover: Mover = {},
): World {
  const generation = world.generations[index]
  const life = rules.applyMove(generation.life, name, mover)
  if (life === undefined) return world
  const moved = { ...generation, life, ...changeOf(generation, world, name, rules) }
  const after = { ...world, generations: put(world.generations, index, moved) }
  if (name === 'requeue') return callFor(after, index)
  return settle(after, index, rules)
}

function changeOf(
  { queuedAt }: Generation,
  { now }: World,
  name: Move,
  rules: Rules,
): Partial<Generation> {
  switch (name) {
    case 'begin':
    case 'resume':
      return { leaseUntil: rules.leaseFrom(now) }
    case 'requeue':
      return { queuedAt: rules.queuedFrom(now, queuedAt) }
    case 'finish':
      return { hasPicture: rules.isStoredWithCharge }
    default:
      return {}
  }
}

/** Somebody is called anew; who is called in an old name finds that it is old. */
export function callFor(world: World, generation: number): World {
  const job = world.jobsMade
  return {
    ...world,
    jobsMade: job + 1,
    generations: put(world.generations, generation, { ...world.generations[generation], job }),
    messages: [...world.messages, { generation, job }],
  }
}

function settle(world: World, index: number, rules: Rules): World {
  const { id, account, life } = world.generations[index]
  if (life.state !== 'succeeded' && life.state !== 'failed' && life.state !== 'canceled')
    return world
  const books = settled(world, account, id, rules.settlement[life.state], rules)
  return { ...world, accounts: put(world.accounts, account, books) }
}

function settled(
  { accounts, now }: World,
  account: number,
  generationId: string,
  settlement: Rules['settlement']['failed'],
  rules: Rules,
) {
  const books = accounts[account]
  switch (settlement) {
    case 'charge':
      return rules.charge(books, generationId, now)
    case 'release as failed':
      return rules.release(books, { generationId, cause: 'failed' }, now)
    case 'release as canceled':
      return rules.release(books, { generationId, cause: 'canceled' }, now)
    case 'nothing':
      return books
  }
}

/** What a mutant leaves behind whose process dies half-way. */
export function settleApart(
  world: World,
  index: number,
  name: Move,
  rules: Rules,
  mover: Mover = {},
): World {
  if (!rules.commitsApart.some((step) => step === name)) return world
  const done = move(world, index, name, rules, mover)
  return { ...world, accounts: done.accounts }
}
