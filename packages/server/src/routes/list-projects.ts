import { operations } from '@newcharactersheet/contract'
import { readPage } from '../platform/http/page.ts'
import { listProjects as list } from '../projects/projects.ts'
import { route } from './route.ts'

export const listProjects = route(operations.listProjects, async ({ context, caller, query }) => {
  const { items: projects, nextCursor } = await readPage(
    query,
    (page) => list(context.db, caller.accountId, page),
    (project) => project,
  )
  return { projects, nextCursor }
})
