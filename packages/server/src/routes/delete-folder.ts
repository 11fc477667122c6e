import { operations } from '@newcharactersheet/contract'
import { emptyPlace } from '../generations/empty-place.ts'
import { transaction } from '../platform/database/database.ts'
import { closeFolder, removeFolder } from '../projects/folders.ts'
import { route } from './route.ts'

export const deleteFolder = route(operations.deleteFolder, async (call) => {
  const { context, caller, params, query } = call
  const folderId = params.id
  const canceled = await transaction(context.db, async (db) => {
    await closeFolder(db, { folderId, accountId: caller.accountId })
    const canceled = await emptyPlace(db, { folderId }, query.contents)
    await removeFolder(db, folderId)
    return canceled
  })
  context.publicSheets.forget()
  for (const id of canceled) context.outcomes.announce(id)
  return undefined
})
