import { z } from 'zod'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { contentsQuery } from '../shapes/project.ts'

export const deleteFolder = operation({
  id: 'deleteFolder',
  method: 'DELETE',
  path: '/api/folders/:id',
  summary: 'Delete a folder',
  description: 'Its sheets are kept, or deleted on request.',
  params: z.object({ id }),
  query: contentsQuery,
  status: 204,
  answer: z.undefined(),
  errors: ['NOT_FOUND'],
  examples: { params: { id: 'f0ld' } },
})
