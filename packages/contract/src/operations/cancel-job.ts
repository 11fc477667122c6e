import { z } from 'zod'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { job } from '../shapes/job.ts'

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
      id: '91ab',
      kind: 'sheet',
      sheetId: '6d3f',
      state: 'canceled',
      step: 'canceled',
      progress: 0,
      price: 12,
      result: null,
      error: null,
      receipt: { provider: 'embedded', model: 'embedded', price: 12, held: 0, outcome: 'released' },
      createdAt: 1708300000000,
      startedAt: null,
      finishedAt: 1708300000900,
    },
  },
})
