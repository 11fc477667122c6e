import { z } from 'zod'
import { limits } from '../limits.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { webhookDelivery } from '../shapes/webhook.ts'

export const testWebhook = operation({
  id: 'testWebhook',
  method: 'POST',
  path: '/api/webhooks/:id/test',
  summary: 'Send a test message now, and see how it was answered',
  description: 'A message of type `test`, sent once. The answer tells how it went, well or not.',
  access: 'full',
  atOnce: limits.webhookTests,
  params: z.object({ id }),
  answer: webhookDelivery,
  errors: ['NOT_FOUND', 'WRONG_STATE'],
  examples: {
    params: { id: 'wh_1' },
    answer: {
      id: 'msg_1',
      event: 'test',
      state: 'delivered',
      attempts: 1,
      createdAt: 1708300000000,
      nextTryAt: null,
      error: null,
      payload: { type: 'test', timestamp: 1708300000000, data: {} },
      lastTry: {
        at: 1708300000200,
        milliseconds: 180,
        status: 204,
        headers: { date: 'Sun, 18 Feb 2024 23:46:40 GMT', connection: 'close' },
        body: '',
      },
    },
  },
})
