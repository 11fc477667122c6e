import { z } from 'zod'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { webhook, webhookExample, webhookWish } from '../shapes/webhook.ts'

export const updateWebhook = operation({
  id: 'updateWebhook',
  method: 'PATCH',
  path: '/api/webhooks/:id',
  summary: 'Change, disable or enable a webhook',
  description:
    'What waits for a webhook that is disabled is given up, and nothing is kept for it until it is ' +
    'enabled again.',
  access: 'full',
  params: z.object({ id }),
  body: z
    .object({
      label: webhookWish.label.optional(),
      events: webhookWish.events.optional(),
      isEnabled: z.boolean().optional(),
    })
    .meta({ id: 'UpdateWebhookRequest' }),
  answer: webhook,
  errors: ['NOT_FOUND', 'WRONG_STATE'],
  examples: { params: { id: 'wh_1' }, body: { label: 'studio' }, answer: webhookExample },
})
