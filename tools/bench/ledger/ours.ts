import type { Context } from '../../../packages/server/src/context.ts'
import { chargeHold, holdCredits } from '../../../packages/server/src/credits/ledger.ts'
import { finishGeneration } from '../../../packages/server/src/generations/finish-generation.ts'
import { startGeneration } from '../../../packages/server/src/generations/start-generation.ts'
import { newId } from '../../../packages/server/src/platform/id.ts'
import { filled, price, prompt } from './order.ts'
import { beginAll } from './raw.ts'
import type { Way } from './way.ts'

/** Whole orders: sheet row, hold and job; then ready and charge. */
export function ourOrders(context: Context): Way {
  return {
    name: 'orders',
    async hold(accountId) {
      const started = await startGeneration(context, {
        buyer: { accountId, key: undefined },
        sheet: {
          ...{ sheetType: 'character', visibility: 'private', prompt },
          ...{ keywords: [], style: undefined, seed: 1 },
        },
        place: {},
        model: { id: 'engine', provider: 'embedded' },
        payer: 'credits',
        ...{ price, resolution: 1_024, cast: [], files: [] },
        request: { kind: 'sheet', references: [] },
      })
      return { ...started, accountId }
    },
    between: (held) => beginAll(context.db, held),
    settle: (held) => finishGeneration(context, { ...held, attempt: 1 }, filled),
  }
}

/** The ledger alone, each step for itself. */
export function ourLedger({ db }: Context): Way {
  return {
    name: 'ledger',
    async hold(accountId) {
      const id = newId()
      await holdCredits(db, {
        accountId,
        generationId: id,
        amount: price,
        description: 'Character sheet',
      })
      return { id, accountId, sheetId: '' }
    },
    between: async () => undefined,
    settle: ({ id }) => chargeHold(db, id),
  }
}
