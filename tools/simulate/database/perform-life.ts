import type { Context } from '../../../packages/server/src/context.ts'
import { applyMove } from '../../../packages/server/src/generations/moves.ts'
import type { GenerationOrder } from '../../../packages/server/src/generations/start-generation.ts'
import { ApiError } from '../../../packages/server/src/platform/api-error.ts'
import type { SheetContent } from '../../../packages/server/src/sheets/fill-sheet.ts'
import type { LifeOp } from '../apply-life.ts'
import type { Answer } from '../apply-op.ts'
import { type Named, nameOrders } from '../apply-orders.ts'
import { type Generation, isUnfinished, pace, pick, type Worker, type World } from '../world.ts'
import type { Place } from './perform.ts'
import { contextOn } from './product.ts'

/** Steps of work. What the product does in one step is done on the database that may break. */
export async function performLife(
  fragile: Place,
  sound: Place,
  op: LifeOp,
  world: World,
): Promise<Answer> {
  const { db, product, prefix } = fragile
  const context = contextOn(db)
  switch (op.type) {
    case 'order':
      return start(fragile, context, nameOrders(world, op.orders))
    case 'begin': {
      await loseMessages(sound, pickNumbered(world.generations, op.message))
      const begun = await product.beginNext(context)
      return begun === undefined ? 'nothing' : begun.id.slice(prefix.length)
    }
    case 'finish': {
      const workers = op.workers.flatMap((number) => pick(world.workers, number) ?? [])
      await product.finishMany(
        context,
        workers.map((worker) => finishOf(worker, world, prefix)),
      )
      return undefined
    }
    case 'fail':
    case 'requeue':
    case 'waitFor':
    case 'resume':
      return moveByWorker(fragile, context, op, world)
    case 'cancel': {
      const generation = pick(world.generations, op.generation)
      if (generation === undefined) return undefined
      const { id, account } = generation
      const job = { id: prefix + id, accountId: `${prefix}${account}` }
      await product.cancelGeneration(context, job)
      return 'canceled'
    }
    case 'settleAgain':
      return settleAgain(fragile, op, world)
    case 'moveAnyway': {
      const generation = pick(world.generations, op.generation)
      if (generation === undefined || applyMove(generation.life, op.move)) return undefined
      const change = { leaseMs: pace.leaseMs, operation: { id: 'at a provider' } }
      const moved = await product.makeMove(db, op.move, { id: prefix + generation.id }, change)
      if (moved !== undefined) throw new Error(`${op.move} was made of ${generation.life.state}`)
      return undefined
    }
    case 'loseMessage':
      await loseMessages(sound, pick(world.generations, op.generation))
      return undefined
    case 'crash':
      return undefined
    case 'sweep':
      await product.sweepGenerations(context)
      return undefined
  }
}

async function start(
  { product, prefix }: Place,
  context: Context,
  named: readonly Named[],
): Promise<Answer> {
  const starts = named.map(({ id, account, price }) => ({
    id: prefix + id,
    sheetId: prefix + id,
    order: orderOf(`${prefix}${account}`, price),
  }))
  const outcomes = await product.startMany(context, starts)
  return outcomes.map((outcome) => {
    if ('result' in outcome) return 'started'
    if (outcome.error instanceof ApiError) return outcome.error.code
    throw outcome.error
  })
}

function orderOf(accountId: string, price: number): GenerationOrder {
  return {
    buyer: { accountId, key: undefined },
    sheet: {
      ...{ sheetType: 'character', visibility: 'private', prompt: 'A simulated ranger' },
      ...{ keywords: [], style: undefined, seed: 1 },
    },
    place: {},
    model: { id: 'engine', provider: 'embedded' },
    price,
    payer: 'credits',
    resolution: 1024,
    request: { kind: 'sheet', references: [] },
    cast: [],
    files: [],
  }
}

function finishOf({ generation, attempt }: Worker, world: World, prefix: string) {
  const { id, account } = world.generations[generation]
  const name = prefix + id
  const accountId = `${prefix}${account}`
  return { id: name, sheetId: name, accountId, attempt, save: drawingOf(id) }
}

/** Of each work another picture: one that is in the wrong sheet is seen by its title and its size. */
function drawingOf(id: string): SheetContent {
  return {
    ...{ title: id, brief: {}, design: {}, panels: [], palette: [] },
    files: [
      {
        name: 'sheet.png',
        content: { hash: '0'.repeat(64), bytes: bytesOf(id) },
        contentType: 'image/png',
        width: 8,
        height: 8,
      },
    ],
  }
}

/** How many bytes the picture of this work has. */
export const bytesOf = (id: string) => 1 + Number(id)

async function moveByWorker(
  { db, product, prefix }: Place,
  context: Context,
  { type, worker: number }: Extract<LifeOp, { worker: number }>,
  world: World,
): Promise<undefined> {
  const worker = pick(world.workers, number)
  if (worker === undefined) return
  const mover = { id: prefix + world.generations[worker.generation].id, attempt: worker.attempt }
  switch (type) {
    case 'fail':
      return product.failGeneration(context, mover, failure) as Promise<undefined>
    case 'requeue':
      return product.requeueGeneration(context, mover) as Promise<undefined>
    case 'waitFor':
      await product.makeMove(db, 'wait', mover, { operation: { id: 'at a provider' } })
      return
    case 'resume':
      await product.makeMove(db, 'resume', mover, { leaseMs: pace.leaseMs })
  }
}

const failure = { code: 'PROVIDER_FAILED', message: 'It failed. You were not charged.' }

async function settleAgain(
  { db, product, prefix }: Place,
  { generation, as }: Extract<LifeOp, { type: 'settleAgain' }>,
  world: World,
): Promise<undefined> {
  const settled = pick(world.generations, generation)
  if (settled === undefined || isUnfinished(settled)) return
  if (as === 'charge') await product.chargeHold(db, prefix + settled.id)
  else await product.releaseHold(db, prefix + settled.id, as)
}

async function loseMessages(
  { db, prefix }: Place,
  generation: Generation | undefined,
): Promise<void> {
  if (generation === undefined) return
  await db.query('DELETE FROM simulation.messages WHERE generation_id = $1', [
    prefix + generation.id,
  ])
}

function pickNumbered<Item>(items: readonly Item[], number: number | undefined): Item | undefined {
  return number === undefined ? undefined : pick(items, number)
}
