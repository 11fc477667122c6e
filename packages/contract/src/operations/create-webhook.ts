import { z } from 'zod'
import { limits } from '../limits.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { text } from '../shapes/text.ts'
import { webhook, webhookExample, webhookWish } from '../shapes/webhook.ts'

export const createWebhook = operation({
  id: 'createWebhook',
  method: 'POST',
  path: '/api/webhooks',
  summary: 'Be told at an address of yours when work has ended',
  description:
    'Messages are POSTs of JSON, `{ type, timestamp, data }`, signed as Standard Webhooks 1.0 says: ' +
    '`webhook-id`, `webhook-timestamp`, `webhook-signature`. The secret is returned only once. Each ' +
    'message comes at least once, in no promised order; any 2xx within 15 seconds takes it, 410 ' +
    'disables the webhook, anything else is tried again for more than a day.',
  access: 'full',
  isIdempotent: true,
  body: z
    .object({
      url: text({ max: limits.webhookUrlCharacters }).meta({
        description: 'An https:// address of the public internet',
      }),
      label: webhookWish.label.default(''),
      events: webhookWish.events.default(['job.succeeded', 'job.failed', 'job.canceled']),
      keyId: id.optional().meta({
        description: 'A key of yours, to be told of what it orders and of nothing else',
      }),
    })
    .meta({ id: 'CreateWebhookRequest' }),
  status: 201,
  answer: webhook.extend({ secret: z.string() }).meta({ id: 'NewWebhook' }),
  errors: ['WRONG_STATE'],
  examples: {
    body: { url: webhookExample.url, label: webhookExample.label },
    answer: { ...webhookExample, secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' },
  },
})
