import { operations } from '@newcharactersheet/contract'
import { timeOf } from '../idempotency/claims.ts'
import { makeOnce } from '../idempotency/make-once.ts'
import { createProject as create } from '../projects/projects.ts'
import { route } from './route.ts'

export const createProject = route(
  operations.createProject,
  ({ context, caller, body, claim }) =>
    makeOnce(
      context.db,
      claim,
      (db) => create(db, caller.accountId, body.name),
      ({ id, createdAt }) => ({ id, createdAt }),
    ),
  {
    // As it was made, whatever has become of it since.
    replay: async ({ body: { name } }, { made }) => {
      const { id } = made
      return { id, createdAt: timeOf(made), name, sheets: 0, folders: 0 }
    },
  },
)
