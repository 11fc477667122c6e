import { operations } from '@newcharactersheet/contract'
import { timeOf } from '../idempotency/claims.ts'
import { makeOnce } from '../idempotency/make-once.ts'
import { createFolder as create } from '../projects/folders.ts'
import { route } from './route.ts'

export const createFolder = route(
  operations.createFolder,
  ({ context, caller, params, body, claim }) =>
    makeOnce(
      context.db,
      claim,
      (db) => create(db, { projectId: params.id, accountId: caller.accountId }, body.name),
      ({ id, createdAt }) => ({ id, createdAt }),
    ),
  {
    // As it was made, whatever has become of it since.
    replay: async ({ params, body: { name } }, { made }) => {
      const { id } = made
      return { id, createdAt: timeOf(made), projectId: params.id, name, sheets: 0 }
    },
  },
)
