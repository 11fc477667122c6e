import { z } from 'zod'
import { limits } from '../limits.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { jobExample } from '../shapes/job-example.ts'

export const getJobEvents = operation({
  id: 'getJobEvents',
  method: 'GET',
  path: '/api/jobs/:id/events',
  summary: 'Follow a generation as it goes on',
  description:
    'Server-sent events, each with the whole job as getJob gives it. The stream ends with the job; ' +
    'after a break or a restart of the server it goes on where `Last-Event-ID` says. An account may ' +
    `have ${limits.eventStreams.perCaller} streams open at once.`,
  access: ['read', 'generate'],
  atOnce: limits.eventStreams,
  params: z.object({ id }),
  headers: { 'Last-Event-ID': 'The last event that was seen; it is not sent again' },
  answer: z.string().meta({ description: 'Each `data` is a whole job' }),
  answerType: 'text/event-stream',
  otherAnswers: [
    { status: 204, description: 'The end of the job was seen already: there is nothing to follow' },
  ],
  errors: ['NOT_FOUND'],
  examples: {
    params: { id: '91ab' },
    answer: `id: 3\nevent: job\ndata: ${JSON.stringify(jobExample)}\n\n`,
  },
})
