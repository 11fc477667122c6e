import { Readable } from 'node:stream'
import { operations } from '@newcharactersheet/contract'
import { describeJob } from '../generations/describe-job.ts'
import { hasSeenEnd, watchJob } from '../generations/watch-job.ts'
import { CustomReply, route } from './route.ts'

export const getJobEvents = route(operations.getJobEvents, async (call) => {
  const { context, caller, params, headers, signal } = call
  const job = { id: params.id, accountId: caller.accountId }
  const seen = headers['last-event-id']?.toString()
  // Missing jobs are refused before the stream begins. Browsers come back to any stream that ends;
  // only no stream at all tells them that nothing more is to come.
  if (hasSeenEnd(await describeJob(context.db, job), seen)) return new CustomReply({ status: 204 })
  const events = watchJob(context, job, seen, signal)
  return new CustomReply({
    status: 200,
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      // Asks nginx to pass on each event as it comes, whatever it does with other answers.
      'x-accel-buffering': 'no',
    },
    body: Readable.from(events),
  })
})
