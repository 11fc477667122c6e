import { operations } from '@newcharactersheet/contract'
import { listTransactions } from '../credits/transactions.ts'
import { readPage } from '../platform/http/page.ts'
import { route } from './route.ts'

export const listCreditTransactions = route(
  operations.listCreditTransactions,
  async ({ context, caller, query }) => {
    const { items: transactions, nextCursor } = await readPage(
      query,
      (page) => listTransactions(context.db, caller.accountId, page),
      (transaction) => transaction,
    )
    return { transactions, nextCursor }
  },
)
