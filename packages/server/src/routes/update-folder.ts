import { operations } from '@newcharactersheet/contract'
import { renameFolder } from '../projects/folders.ts'
import { route } from './route.ts'

export const updateFolder = route(operations.updateFolder, ({ context, caller, params, body }) =>
  renameFolder(context.db, { folderId: params.id, accountId: caller.accountId }, body.name),
)
