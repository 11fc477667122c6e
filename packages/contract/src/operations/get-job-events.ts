import { z } from 'zod'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { jobExample } from '../shapes/job-example.ts'

export const getJobEvents = operation({
  id: 'getJobEvents',
  method: 'GET',
  path: '/api/jobs/:id/events',
  summary: 'Follow a generation as it goes on',
  description:
    'Server-sent events, each with the whole job as getJob gives it. The stream ends with the job.',
  access: ['read', 'generate'],
  params: z.object({ id }),
  headers: { 'Last-Event-ID': 'The last event that was seen; it is not sent again' },
  answer: z.string().meta({ description: 'Each `data` is a whole job' }),
  answerType: 'text/event-stream',
  errors: ['NOT_FOUND'],
  examples: {
    params: { id: '91ab' },
    answer: `id: 3\nevent: job\ndata: ${JSON.stringify(jobExample)}\n\n`,
  },
})
