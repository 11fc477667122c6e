import { z } from 'zod'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { job } from '../shapes/job.ts'
import { jobExample } from '../shapes/job-example.ts'

export const cancelJob = operation({
  id: 'cancelJob',
  method: 'DELETE',
  path: '/api/jobs/:id',
  summary: 'Cancel a generation',
  access: 'generate',
  description:
    'Everything set aside for it goes back. Cancelling what is canceled changes nothing.',
  params: z.object({ id }),
  answer: job,
  errors: ['NOT_FOUND', 'WRONG_STATE'],
  examples: {
    params: { id: '91ab' },
    answer: {
      ...jobExample,
      state: 'canceled',
      step: 'canceled',
      progress: 0,
      result: null,
      receipt: { ...jobExample.receipt, outcome: 'released' },
      startedAt: null,
      finishedAt: 1708300000900,
    },
  },
})
