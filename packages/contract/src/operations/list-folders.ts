import { z } from 'zod'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { nextCursor, pageQuery } from '../shapes/page.ts'
import { folder, folderExample } from '../shapes/project.ts'

export const listFolders = operation({
  id: 'listFolders',
  method: 'GET',
  path: '/api/projects/:id/folders',
  summary: 'List the folders of a project',
  description: 'Newest first.',
  params: z.object({ id }),
  query: z.object(pageQuery),
  answer: z.object({ folders: z.array(folder), nextCursor }),
  errors: ['NOT_FOUND'],
  examples: { params: { id: 'proj_1' }, answer: { folders: [folderExample], nextCursor: null } },
})
