import { operations } from '@newcharactersheet/contract'
import { describeJob } from '../generations/describe-job.ts'
import { route } from './route.ts'

export const getJob = route(operations.getJob, ({ context, caller, params }) =>
  describeJob(context.db, { id: params.id, accountId: caller.accountId }),
)
