import type { Context } from '../../../packages/server/src/context.ts'
import { type Move, moves } from '../../../packages/server/src/generations/moves.ts'
import { transaction } from '../../../packages/server/src/platform/database/database.ts'
import { handQueue } from './hand-queue.ts'
import { type Product, product } from './product.ts'

type Mutant = { name: string; product: Product }

/** Faults in the steps the program makes. */
export const mutantsOfProduct: readonly Mutant[] = [
  mutant('what is held for failed work is kept', {
    failGeneration: (context, mover, error) =>
      transaction(context.db, async (db) => {
        await product.makeMove(db, 'fail', mover, { error })
      }),
  }),
  mutant('what is held for cancelled work is kept', {
    cancelGeneration: (context, { id }) =>
      transaction(context.db, async (db) => {
        await product.makeMove(db, 'cancel', { id })
      }),
  }),
  mutant('work is charged for before its picture is stored', {
    async finishMany(context, finishes) {
      await product.chargeMany(
        context.db,
        finishes.map(({ id }) => id),
      )
      return product.finishMany(context, finishes)
    },
  }),
  mutant('work succeeds without a picture', {
    finishMany: (context, finishes) =>
      product.finishMany(
        context,
        finishes.map((finish) => ({ ...finish, save: async () => undefined })),
      ),
  }),
  mutant('what ends together gets each other’s pictures', {
    finishMany: (context, finishes) =>
      product.finishMany(
        context,
        finishes.map((finish, index) => ({
          ...finish,
          save: finishes.at(index - 1)?.save as never,
        })),
      ),
  }),
  mutant('a payment that is told again is said to be new', {
    async buyCredits(db, purchase) {
      await product.buyCredits(db, purchase)
      return true
    },
  }),
  mutant('an attempt that was given up still finishes', {
    finishMany: (context, finishes) =>
      product.finishMany(
        context,
        finishes.map(({ attempt, ...finish }) => finish as never),
      ),
  }),
  mutant('an attempt that was given up still fails', {
    failGeneration: (context, { id }, error) => product.failGeneration(context, { id }, error),
  }),
  mutant('an attempt that was given up goes in line again', {
    requeueGeneration: (context, { id }) => product.requeueGeneration(context, { id }),
  }),
  mutant('credits are held before the work is there', {
    async startMany(context, starts) {
      for (const { id, order } of starts)
        await product
          .holdCredits(context.db, {
            ...{ accountId: order.buyer.accountId, generationId: id, amount: order.price },
            description: 'Too early',
          })
          .catch(() => undefined)
      return product.startMany(context, starts)
    },
  }),
  mutant('work is put in line and nobody is called', {
    startMany: (context, starts) => product.startMany(withoutCalls(context), starts),
  }),
  mutant('work that was given up is put in line and nobody is called', {
    sweepGenerations: (context) => product.sweepGenerations(withoutCalls(context)),
  }),
  mutant('an account may have any number running', {
    beginNext: (context) => product.beginNext(paced(context, { runningPerAccount: 99 })),
  }),
  mutant('an account may have any number in line', {
    startMany: (context, starts) =>
      product.startMany(paced(context, { queuedPerAccount: 99 }), starts),
  }),
  mutant('what is late goes on', { sweepGenerations: async () => undefined }),
  mutant('a crash is tried again for ever', {
    sweepGenerations: (context) => product.sweepGenerations(paced(context, { mostAttempts: 99 })),
  }),
  // Safe: these are the names of the table.
  ...(Object.keys(moves) as Move[]).map(withoutLooking),
]

function mutant(name: string, changed: Partial<Product>): Mutant {
  return { name, product: { ...product, ...changed } }
}

function paced(context: Context, changed: Partial<Context['pace']>): Context {
  return { ...context, pace: { ...context.pace, ...changed } }
}

function withoutCalls(context: Context): Context {
  return { ...context, queue: { ...handQueue, enqueue: async () => undefined } }
}

/** The move is made whatever state the work is in. */
function withoutLooking(name: Move): Mutant {
  return mutant(`${name} is made of any state`, {
    async makeMove(db, move, mover, change) {
      const made = await product.makeMove(db, move, mover, change)
      if (made !== undefined || move !== name) return made
      await db.query(
        `UPDATE generations SET state = $2, attempt = attempt + 1,
           lease_until = CASE WHEN $2 = 'running' THEN now_ms() END,
           finished_at = CASE WHEN $2 IN ('succeeded', 'failed', 'canceled') THEN now_ms() END,
           error_code = CASE WHEN $2 = 'failed' THEN 'INTERNAL' END,
           operation = CASE WHEN $2 = 'waiting' THEN '{}'::jsonb END
         WHERE id = $1`,
        [mover.id, moves[name].to],
      )
      return undefined
    },
  })
}
