import { z } from 'zod'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { job } from '../shapes/job.ts'

const example = {
  id: '91ab',
  kind: 'sheet',
  sheetId: '6d3f',
  state: 'succeeded',
  step: 'done',
  progress: 1,
  price: 12,
  result: { id: '6d3f' },
  error: null,
  receipt: { provider: 'embedded', model: 'embedded', price: 12, held: 0, outcome: 'charged' },
  createdAt: 1708300000000,
  startedAt: 1708300000010,
  finishedAt: 1708300000900,
}

export const getJob = operation({
  id: 'getJob',
  method: 'GET',
  path: '/api/jobs/:id',
  summary: 'Get the state of a generation',
  params: z.object({ id }),
  answer: job,
  errors: ['NOT_FOUND'],
  examples: { params: { id: '91ab' }, answer: example },
})
