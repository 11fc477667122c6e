import { z } from 'zod'
import { limits } from '../limits.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { nextCursor, pageQuery } from '../shapes/page.ts'
import { webhookDelivery } from '../shapes/webhook.ts'

export const listWebhookDeliveries = operation({
  id: 'listWebhookDeliveries',
  method: 'GET',
  path: '/api/webhooks/:id/deliveries',
  summary: 'List what was sent to a webhook, and what is to be',
  description:
    `Newest first, with the last attempt of each; kept for ${limits.webhookDeliveryDays} days, of ` +
    'tests the newest fifty.',
  access: 'full',
  params: z.object({ id }),
  query: z.object(pageQuery),
  answer: z.object({ deliveries: z.array(webhookDelivery), nextCursor }),
  errors: ['NOT_FOUND'],
  examples: {
    params: { id: 'wh_1' },
    answer: {
      deliveries: [
        {
          id: 'msg_2',
          event: 'job.succeeded',
          state: 'waiting',
          attempts: 0,
          createdAt: 1708300000000,
          nextTryAt: 1708300000000,
          error: null,
          payload: {
            type: 'job.succeeded',
            timestamp: 1708300000000,
            data: {
              jobId: 'job_1',
              sheetId: 'a1b2c3',
              kind: 'sheet',
              state: 'succeeded',
              price: 12,
              outcome: 'charged',
              model: 'embedded',
              errorCode: null,
            },
          },
          lastTry: null,
        },
      ],
      nextCursor: null,
    },
  },
})
