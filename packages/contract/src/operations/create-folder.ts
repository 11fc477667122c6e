import { z } from 'zod'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { folder, folderExample, placeName } from '../shapes/project.ts'

export const createFolder = operation({
  id: 'createFolder',
  method: 'POST',
  path: '/api/projects/:id/folders',
  summary: 'Create a folder in a project',
  isIdempotent: true,
  params: z.object({ id }),
  body: z.object({ name: placeName }),
  status: 201,
  answer: folder,
  errors: ['NOT_FOUND', 'WRONG_STATE'],
  examples: {
    params: { id: 'proj_1' },
    body: { name: 'Villains' },
    answer: { ...folderExample, sheets: 0 },
  },
})
