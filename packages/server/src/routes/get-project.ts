import { operations } from '@newcharactersheet/contract'
import { getProject as get } from '../projects/projects.ts'
import { route } from './route.ts'

export const getProject = route(operations.getProject, ({ context, caller, params }) =>
  get(context.db, { projectId: params.id, accountId: caller.accountId }),
)
