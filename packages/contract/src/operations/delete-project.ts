import { z } from 'zod'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { contentsQuery } from '../shapes/project.ts'

export const deleteProject = operation({
  id: 'deleteProject',
  method: 'DELETE',
  path: '/api/projects/:id',
  summary: 'Delete a project',
  description: 'Its sheets are kept, or deleted on request.',
  params: z.object({ id }),
  query: contentsQuery,
  status: 204,
  answer: z.undefined(),
  errors: ['NOT_FOUND'],
  examples: { params: { id: 'proj_1' } },
})
