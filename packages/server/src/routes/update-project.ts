import { operations } from '@newcharactersheet/contract'
import { renameProject } from '../projects/projects.ts'
import { route } from './route.ts'

export const updateProject = route(operations.updateProject, ({ context, caller, params, body }) =>
  renameProject(context.db, { projectId: params.id, accountId: caller.accountId }, body.name),
)
