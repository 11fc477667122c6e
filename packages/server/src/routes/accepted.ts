import type { JobTicket } from '@newcharactersheet/contract'
import type { Started } from '../generations/start-generation.ts'
import type { Given } from '../idempotency/claims.ts'
import { CustomReply } from './route.ts'

/** The answer to a caller who waits no longer: the work goes on, and may be looked after. */
export function accepted(
  { baseUrl }: { baseUrl: string },
  { id, sheetId }: Started,
  { status }: Given,
): CustomReply {
  const statusUrl = `${baseUrl}/api/jobs/${id}`
  const ticket: JobTicket = {
    id: sheetId,
    jobId: id,
    status,
    statusUrl,
    eventsUrl: `${statusUrl}/events`,
    cancelUrl: statusUrl,
  }
  return new CustomReply({ status: 202, headers: { location: statusUrl }, body: ticket })
}
