import { operations } from '@newcharactersheet/contract'
import { listManagedAccounts } from '../account-data/managed-accounts.ts'
import { readPage } from '../platform/http/page.ts'
import { route } from './route.ts'

export const adminListAccounts = route(operations.adminListAccounts, async ({ context, query }) => {
  const { items: accounts, nextCursor } = await readPage(
    query,
    (page) => listManagedAccounts(context.db, query.q || undefined, page),
    ({ createdAt, uid }) => ({ createdAt, id: uid }),
  )
  return { accounts, nextCursor }
})
