import { Readable } from 'node:stream'
import { operations } from '@newcharactersheet/contract'
import { describeJob } from '../generations/describe-job.ts'
import { watchJob } from '../generations/watch-job.ts'
import { CustomReply, route } from './route.ts'

export const getJobEvents = route(operations.getJobEvents, async (call) => {
  const { context, caller, params, headers, signal } = call
  const job = { id: params.id, accountId: caller.accountId }
  // Missing jobs are refused before the stream begins.
  await describeJob(context.db, job)
  const events = watchJob(context, job, headers['last-event-id']?.toString(), signal)
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
