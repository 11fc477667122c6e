import { z } from 'zod'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { project, projectExample } from '../shapes/project.ts'

export const getProject = operation({
  id: 'getProject',
  method: 'GET',
  path: '/api/projects/:id',
  summary: 'Get a project',
  params: z.object({ id }),
  answer: project,
  errors: ['NOT_FOUND'],
  examples: { params: { id: 'proj_1' }, answer: projectExample },
})
