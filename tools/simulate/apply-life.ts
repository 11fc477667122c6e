import { applyMove, type Move } from '../../packages/server/src/generations/moves.ts'
import type { Applied, Course } from './apply-op.ts'
import { applyOrders } from './apply-orders.ts'
import { move, settleApart } from './make-move.ts'
import type { Op } from './ops.ts'
import type { Rules } from './rules.ts'
import { sweep } from './sweep-world.ts'
import { isUnfinished, pace, pick, put, type Worker, type World } from './world.ts'

export type LifeOp = Extract<
  Op,
  {
    type:
      | 'order'
      | 'begin'
      | 'finish'
      | 'fail'
      | 'requeue'
      | 'waitFor'
      | 'resume'
      | 'cancel'
      | 'settleAgain'
      | 'moveAnyway'
      | 'loseMessage'
      | 'crash'
      | 'sweep'
  }
>

/** Steps of work: it is ordered, begun, ended, lost and found again. */
export function applyLife(world: World, op: LifeOp, rules: Rules, course: Course): Applied {
  switch (op.type) {
    case 'order':
      return applyOrders(world, op.orders, rules, course)
    case 'begin':
      return applyBegin(withoutMessages(world, op.message), rules, course)
    case 'finish':
      return { world: finish(world, op.workers, rules, course) }
    case 'fail':
      return { world: byWorker(world, op.worker, 'fail', rules, course) }
    case 'requeue':
      return { world: byWorker(world, op.worker, 'requeue', rules, course) }
    case 'waitFor':
      return { world: byWorker(world, op.worker, 'wait', rules, course) }
    case 'resume':
      return { world: byWorker(world, op.worker, 'resume', rules, course) }
    case 'cancel':
      return applyCancel(world, op.generation, rules, course)
    case 'settleAgain':
      return { world: settleAgain(world, op, rules) }
    case 'moveAnyway':
      return { world: moveAnyway(world, op, rules) }
    case 'loseMessage':
      return { world: withoutMessages(world, op.generation) }
    case 'crash':
      return { world: { ...world, workers: [] } }
    case 'sweep':
      return { world: sweep(world, rules) }
  }
}

/** Whoever is called begins the work whose turn it is, not the work it was called for. */
function applyBegin(world: World, rules: Rules, { isDone, isTold }: Course): Applied {
  const next = isDone ? whoseTurn(world) : undefined
  if (next === undefined) return { world, answer: isDone && isTold ? 'nothing' : undefined }
  const begun = move(world, next, 'begin', rules)
  const { id, account, life } = begun.generations[next]
  const noted = { ...begun, lastTurns: put(begun.lastTurns, account, world.now) }
  if (!isTold) return { world: noted }
  const worker = { generation: next, attempt: life.attempt }
  const workers = [...noted.workers, worker]
  return { world: { ...noted, workers }, answer: id }
}

/** Accounts come by turns: who has least running, then whose turn is longest ago. */
function whoseTurn({ generations, lastTurns, now }: World): number | undefined {
  const running = lastTurns.map(
    (_, account) =>
      generations.filter((one) => one.account === account && one.life.state === 'running').length,
  )
  let best: { index: number; rank: readonly number[] } | undefined
  for (const [index, { account, life, deadlineAt, createdAt }] of generations.entries()) {
    const isReady = life.state === 'queued' && deadlineAt > now
    if (!isReady || running[account] >= pace.runningPerAccount) continue
    const rank = [running[account], lastTurns[account], createdAt, index]
    if (best === undefined || isBefore(rank, best.rank)) best = { index, rank }
  }
  return best?.index
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((value, index) => value !== other[index])
  return place >= 0 && one[place] < other[place]
}

/** Those that end at once are charged in the order in which they were ordered. */
function finish(world: World, numbers: readonly number[], rules: Rules, course: Course): World {
  const workers = numbers.flatMap((number) => pick(world.workers, number) ?? [])
  const inOrder = workers.toSorted((one, other) => one.generation - other.generation)
  return inOrder.reduce((next, worker) => {
    return moveBy(next, worker, 'finish', rules, course)
  }, world)
}

function byWorker(world: World, number: number, name: Move, rules: Rules, course: Course): World {
  const worker = pick(world.workers, number)
  return worker === undefined ? world : moveBy(world, worker, name, rules, course)
}

function moveBy(
  world: World,
  { generation, attempt }: Worker,
  name: Move,
  rules: Rules,
  { isDone }: Course,
): World {
  const mover = rules.isFenced ? { attempt } : {}
  return isDone
    ? move(world, generation, name, rules, mover)
    : settleApart(world, generation, name, rules, mover)
}

function applyCancel(world: World, number: number, rules: Rules, { isDone }: Course): Applied {
  const generation = pick([...world.generations.keys()], number)
  if (generation === undefined) return { world }
  if (!isDone) return { world: settleApart(world, generation, 'cancel', rules) }
  const { state } = world.generations[generation].life
  const isOver = state === 'succeeded' || state === 'failed'
  const answer = isOver ? 'WRONG_STATE' : 'canceled'
  return { world: move(world, generation, 'cancel', rules), answer }
}

function settleAgain(
  world: World,
  { generation, as }: Extract<Op, { type: 'settleAgain' }>,
  rules: Rules,
): World {
  const settled = pick(world.generations, generation)
  if (settled === undefined || isUnfinished(settled)) return world
  const { id, account } = settled
  const books = world.accounts[account]
  const after =
    as === 'charge'
      ? rules.charge(books, id, world.now)
      : rules.release(books, { generationId: id, cause: as }, world.now)
  return { ...world, accounts: put(world.accounts, account, after) }
}

function moveAnyway(
  world: World,
  { generation, move: name }: Extract<Op, { type: 'moveAnyway' }>,
  rules: Rules,
): World {
  const index = pick([...world.generations.keys()], generation)
  if (index === undefined || applyMove(world.generations[index].life, name)) return world
  return move(world, index, name, rules)
}

function withoutMessages(world: World, number: number | undefined): World {
  const generation = number === undefined ? undefined : pick([...world.generations.keys()], number)
  if (generation === undefined) return world
  const messages = world.messages.filter((message) => message.generation !== generation)
  return { ...world, messages }
}
