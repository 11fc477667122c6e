import { z } from 'zod'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { job } from '../shapes/job.ts'
import { jobExample } from '../shapes/job-example.ts'

export const getJob = operation({
  id: 'getJob',
  method: 'GET',
  path: '/api/jobs/:id',
  summary: 'Get the state of a generation',
  access: ['read', 'generate'],
  params: z.object({ id }),
  answer: job,
  errors: ['NOT_FOUND'],
  examples: { params: { id: '91ab' }, answer: jobExample },
})
