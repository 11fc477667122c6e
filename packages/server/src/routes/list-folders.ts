import { operations } from '@newcharactersheet/contract'
import { readPage } from '../platform/http/page.ts'
import { listFolders as list } from '../projects/folders.ts'
import { route } from './route.ts'

export const listFolders = route(operations.listFolders, async (call) => {
  const { context, caller, params, query } = call
  const project = { projectId: params.id, accountId: caller.accountId }
  const { items: folders, nextCursor } = await readPage(
    query,
    (page) => list(context.db, project, page),
    (folder) => folder,
  )
  return { folders, nextCursor }
})
