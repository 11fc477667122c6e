import { z } from 'zod'
import { operation } from '../operation.ts'
import { job, jobState } from '../shapes/job.ts'
import { jobExample } from '../shapes/job-example.ts'
import { nextCursor, pageQuery } from '../shapes/page.ts'

export const listJobs = operation({
  id: 'listJobs',
  method: 'GET',
  path: '/api/jobs',
  summary: 'List your generations',
  description: 'Newest first.',
  query: z.object({
    state: jobState.optional().meta({ description: 'Only jobs in this state', example: 'running' }),
    ...pageQuery,
  }),
  answer: z.object({ jobs: z.array(job), nextCursor }),
  errors: [],
  examples: { answer: { jobs: [jobExample], nextCursor: null } },
})
