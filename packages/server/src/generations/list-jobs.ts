import type { Job, JobState } from '@newcharactersheet/contract'
import type { Queryable } from '../platform/database/database.ts'
import type { PageRequest } from '../platform/http/page.ts'
import { type JobRow, jobColumns, toJob } from './describe-job.ts'

/** An account's generations, newest first; of one state, if that is asked. */
export async function listJobs(
  db: Queryable,
  { accountId, state }: { accountId: string; state: JobState | undefined },
  { limit, after }: PageRequest,
): Promise<Job[]> {
  const { rows } = await db.query<JobRow>(
    `SELECT ${jobColumns} FROM generations
     WHERE account_id = $1 ${state === undefined ? '' : 'AND state = $5'}
       AND ($2::bigint IS NULL OR (created_at, id) < ($2, $3))
     ORDER BY created_at DESC, id DESC LIMIT $4`,
    [accountId, after?.createdAt, after?.id, limit, ...(state === undefined ? [] : [state])],
  )
  return rows.map(toJob)
}
