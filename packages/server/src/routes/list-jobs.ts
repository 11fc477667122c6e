import { operations } from '@newcharactersheet/contract'
import { listJobs as findJobs } from '../generations/list-jobs.ts'
import { readPage } from '../platform/http/page.ts'
import { route } from './route.ts'

export const listJobs = route(operations.listJobs, async ({ context, caller, query }) => {
  const { accountId } = caller
  const { items: jobs, nextCursor } = await readPage(
    query,
    (page) => findJobs(context.db, { accountId, state: query.state }, page),
    (job) => job,
  )
  return { jobs, nextCursor }
})
