import { z } from 'zod'
import { operation } from '../operation.ts'
import { placeName, project, projectExample } from '../shapes/project.ts'

export const createProject = operation({
  id: 'createProject',
  method: 'POST',
  path: '/api/projects',
  summary: 'Create a project',
  isIdempotent: true,
  body: z.object({ name: placeName }),
  status: 201,
  answer: project,
  errors: ['WRONG_STATE'],
  examples: { body: { name: 'My Project' }, answer: { ...projectExample, sheets: 0, folders: 0 } },
})
