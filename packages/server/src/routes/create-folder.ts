import { operations } from '@newcharactersheet/contract'
import { transaction } from '../platform/database/database.ts'
import { createFolder as create } from '../projects/folders.ts'
import { route } from './route.ts'

export const createFolder = route(operations.createFolder, (call) => {
  const { context, caller, params, body } = call
  const project = { projectId: params.id, accountId: caller.accountId }
  return transaction(context.db, (db) => create(db, project, body.name))
})
