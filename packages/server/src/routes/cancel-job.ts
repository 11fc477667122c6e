import { operations } from '@newcharactersheet/contract'
import { describeJob } from '../generations/describe-job.ts'
import { cancelGeneration } from '../generations/end-generation.ts'
import { route } from './route.ts'

export const cancelJob = route(operations.cancelJob, async ({ context, caller, params }) => {
  const job = { id: params.id, accountId: caller.accountId }
  await cancelGeneration(context, job)
  return describeJob(context.db, job)
})
