import { ApiError } from '../../../packages/server/src/platform/api-error.ts'
import type { Database } from '../../../packages/server/src/platform/database/database.ts'
import { type Answer, type Course, timeAfter } from '../apply-op.ts'
import type { Op } from '../ops.ts'
import type { World } from '../world.ts'
import { Died, makeFragile } from './fragile-database.ts'
import { performLife } from './perform-life.ts'
import { performMoney } from './perform-money.ts'
import type { Product } from './product.ts'

/** Where a step is done: a world's names begin with its prefix. */
export type Place = { db: Database; product: Product; prefix: string }

/** What was answered, and how far it came: that is for the model to follow. */
export type Performed = { answer: Answer; course: Course }

/** Does a step with the product's own code. Throws what the product throws but does not mean to. */
export async function perform(place: Place, op: Op, world: World): Promise<Performed> {
  const fault = 'fault' in op ? op.fault : undefined
  const fragile = makeFragile(place.db, fault)
  const inside = { ...place, db: fragile.db }
  try {
    const answer = await performOp(inside, place, op, world)
    return { answer, course: { isDone: true, isTold: true } }
  } catch (error) {
    if (error instanceof ApiError)
      return { answer: error.code, course: { isDone: true, isTold: true } }
    if (!(error instanceof Died)) throw error
    return { answer: undefined, course: { isDone: fragile.hasCommitted(), isTold: false } }
  }
}

async function performOp(fragile: Place, sound: Place, op: Op, world: World): Promise<Answer> {
  switch (op.type) {
    case 'wait':
    case 'waitForEdge':
      await sound.db.query('UPDATE simulation.clock SET ms = $1', [timeAfter(world, op)])
      return undefined
    case 'grant':
    case 'buy':
    case 'invoice':
    case 'endPlan':
    case 'clawBack':
    case 'undoClawBack':
    case 'look':
    case 'turnCycles':
      return performMoney(fragile, op, world)
    default:
      return performLife(fragile, sound, op, world)
  }
}
