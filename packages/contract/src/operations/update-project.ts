import { z } from 'zod'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { placeName, project, projectExample } from '../shapes/project.ts'

export const updateProject = operation({
  id: 'updateProject',
  method: 'PATCH',
  path: '/api/projects/:id',
  summary: 'Rename a project',
  params: z.object({ id }),
  body: z.object({ name: placeName }),
  answer: project,
  errors: ['NOT_FOUND'],
  examples: {
    params: { id: 'proj_1' },
    body: { name: 'My Project' },
    answer: projectExample,
  },
})
