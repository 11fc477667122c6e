import { z } from 'zod'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { folder, folderExample, placeName } from '../shapes/project.ts'

export const updateFolder = operation({
  id: 'updateFolder',
  method: 'PATCH',
  path: '/api/folders/:id',
  summary: 'Rename a folder',
  params: z.object({ id }),
  body: z.object({ name: placeName }),
  answer: folder,
  errors: ['NOT_FOUND'],
  examples: { params: { id: 'f0ld' }, body: { name: 'Villains' }, answer: folderExample },
})
