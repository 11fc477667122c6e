import { operations } from '@newcharactersheet/contract'
import { transaction } from '../platform/database/database.ts'
import { createProject as create } from '../projects/projects.ts'
import { route } from './route.ts'

export const createProject = route(operations.createProject, ({ context, caller, body }) =>
  transaction(context.db, (db) => create(db, caller.accountId, body.name)),
)
