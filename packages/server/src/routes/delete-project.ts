import { operations } from '@newcharactersheet/contract'
import { emptyPlace } from '../generations/empty-place.ts'
import { transaction } from '../platform/database/database.ts'
import { closeProject, removeProjects } from '../projects/projects.ts'
import { route } from './route.ts'

export const deleteProject = route(operations.deleteProject, async (call) => {
  const { context, caller, params, query } = call
  const projectId = params.id
  const canceled = await transaction(context.db, async (db) => {
    await closeProject(db, { projectId, accountId: caller.accountId })
    const canceled = await emptyPlace(db, { projectId }, query.contents)
    await removeProjects(db, [projectId])
    return canceled
  })
  context.publicSheets.forget()
  for (const id of canceled) context.outcomes.announce(id)
  return undefined
})
