import type { JobTicket } from '@newcharactersheet/contract'
import type { Caller } from '../auth/caller.ts'
import type { Context } from '../context.ts'
import { describeJob } from '../generations/describe-job.ts'
import type { Started } from '../generations/start-generation.ts'
import { CustomReply } from './route.ts'

/** The answer to a caller who waits no longer: the work goes on, and may be looked after. */
export async function accepted(
  { context, caller, baseUrl }: { context: Context; caller: Caller; baseUrl: string },
  { id, sheetId }: Started,
): Promise<CustomReply> {
  const { state } = await describeJob(context.db, { id, accountId: caller.accountId })
  const statusUrl = `${baseUrl}/api/jobs/${id}`
  const ticket: JobTicket = {
    id: sheetId,
    jobId: id,
    status: state,
    statusUrl,
    eventsUrl: `${statusUrl}/events`,
    cancelUrl: statusUrl,
  }
  return new CustomReply({ status: 202, headers: { location: statusUrl }, body: ticket })
}
