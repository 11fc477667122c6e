import type { Answer } from './apply-op.ts'
import { nameOrders } from './apply-orders.ts'
import type { Op } from './ops.ts'
import { type Generation, pace, pick, type World } from './world.ts'

const nextStates: Record<Generation['life']['state'], readonly string[]> = {
  queued: ['queued', 'running', 'failed', 'canceled'],
  running: ['queued', 'waiting', 'succeeded', 'failed', 'canceled'],
  waiting: ['running', 'failed', 'canceled'],
  succeeded: [],
  failed: [],
  canceled: [],
}

/** What must be true of work after a step: who may move it, from where, and when. */
export function complainOfWork(before: World, after: World, op: Op): string | undefined {
  if (op.type === 'sweep' && after.generations.some((each) => isForgotten(each, after.now)))
    return 'the sweep leaves work that is over'
  if (before.generations === after.generations) return undefined
  for (const [index, generation] of after.generations.entries()) {
    const was = before.generations[index]
    if (generation === was) continue
    const found =
      was === undefined ? complainOfNew(generation) : complainOfMove(was, generation, before, op)
    if (found !== undefined) return `generation ${generation.id}: ${found} (${op.type})`
  }
  return complainOfBounds(before, after, op)
}

/** Work is there if whoever ordered it was told so; and what is free is refused for no want of credits. */
export function complainOfAnswers(
  before: World,
  { generations }: World,
  op: Op,
  answer: Answer,
): string | undefined {
  if (op.type !== 'order' || !Array.isArray(answer)) return undefined
  for (const [index, { id, price, isNew }] of nameOrders(before, op.orders).entries()) {
    const told = answer[index]
    const isThere = generations.some((generation) => generation.id === id)
    if (isThere !== (told === 'started' || !isNew)) return `order ${id} was answered ${told}`
    if (told === 'INSUFFICIENT_CREDITS' && price === 0) return `order ${id} is free and was refused`
  }
  return undefined
}

/** Nobody is at it any more, or it should have ended by now. */
function isForgotten({ life, leaseUntil, deadlineAt }: Generation, now: number): boolean {
  if (life.state === 'running') return leaseUntil < now
  return (life.state === 'queued' || life.state === 'waiting') && deadlineAt <= now
}

function complainOfNew({ life }: Generation): string | undefined {
  const isNew = life.state === 'queued' && life.attempt === 0
  return isNew ? undefined : `it begins as ${life.state}, attempt ${life.attempt}`
}

function complainOfMove(
  was: Generation,
  after: Generation,
  before: World,
  op: Op,
): string | undefined {
  const { life, hasPicture } = after
  const { state } = was.life
  if (!nextStates[state].includes(life.state)) return `${state} became ${life.state}`
  const isBegun = state === 'queued' && life.state === 'running'
  if (life.attempt !== was.life.attempt + (isBegun ? 1 : 0))
    return `attempt ${was.life.attempt} became ${life.attempt}`
  if (life.state === 'succeeded' && !hasPicture) return 'it succeeded without a picture'
  if (life.state === 'succeeded' && op.type !== 'finish') return 'nobody finished it'
  if (life.state === 'canceled' && op.type !== 'cancel') return 'nobody cancelled it'
  if (isBegun && was.deadlineAt <= before.now) return 'it was begun too late'
  return complainOfTimes(was, after, before.now, op) ?? complainOfWorkers(was, before, op)
}

/** What is begun has a lease, what is in line again waits anew, and the sweep takes what is over. */
function complainOfTimes(
  was: Generation,
  { life, leaseUntil, queuedAt }: Generation,
  now: number,
  op: Op,
): string | undefined {
  const { state } = was.life
  if (life.state === 'running' && leaseUntil !== now + pace.leaseMs) return 'it has no full lease'
  if (life.state === 'queued' && queuedAt !== now) return 'it is in line as if it had waited'
  if (op.type !== 'sweep') return undefined
  if (state === 'running' && was.leaseUntil >= now) return 'it was taken from who is at it'
  const isGivenUp = state === 'running' && was.life.attempt >= pace.mostAttempts
  const isOver = was.deadlineAt <= now || isGivenUp
  return life.state === 'failed' && !isOver ? 'it was ended before its time' : undefined
}

/** Whoever moves it has it: the attempt of one that was given up moves nothing. */
function complainOfWorkers(was: Generation, before: World, op: Op): string | undefined {
  const numbers = 'workers' in op ? op.workers : 'worker' in op ? [op.worker] : undefined
  if (numbers === undefined) return undefined
  const workers = numbers.map((number) => pick(before.workers, number))
  const hasIt = workers.some(
    (worker) =>
      worker?.attempt === was.life.attempt && before.generations[worker.generation] === was,
  )
  return hasIt ? undefined : 'it was moved by somebody who no longer has it'
}

function complainOfBounds(before: World, after: World, op: Op): string | undefined {
  for (const index of after.accounts.keys()) {
    const running = countOf(after, index, 'running')
    const isBegun = op.type === 'begin' && running > countOf(before, index, 'running')
    if (isBegun && running > pace.runningPerAccount)
      return `account ${index} has ${running} running`
    const queued = countOf(after, index, 'queued')
    const isMore = queued > countOf(before, index, 'queued')
    if (op.type === 'order' && isMore && queued > pace.queuedPerAccount)
      return `account ${index} has ${queued} in line`
  }
  return undefined
}

function countOf({ generations }: World, account: number, state: string): number {
  return generations.filter((each) => each.account === account && each.life.state === state).length
}
