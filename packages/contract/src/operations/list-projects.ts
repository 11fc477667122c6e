import { z } from 'zod'
import { operation } from '../operation.ts'
import { nextCursor, pageQuery } from '../shapes/page.ts'
import { project, projectExample } from '../shapes/project.ts'

export const listProjects = operation({
  id: 'listProjects',
  method: 'GET',
  path: '/api/projects',
  summary: 'List your projects',
  description: 'Newest first.',
  query: z.object(pageQuery),
  answer: z.object({ projects: z.array(project), nextCursor }),
  errors: [],
  examples: { answer: { projects: [projectExample], nextCursor: null } },
})
