import { z } from 'zod'
import { operation } from '../operation.ts'
import { nextCursor, pageQuery } from '../shapes/page.ts'
import { webhook, webhookExample } from '../shapes/webhook.ts'

export const listWebhooks = operation({
  id: 'listWebhooks',
  method: 'GET',
  path: '/api/webhooks',
  summary: 'List your webhooks',
  description: 'Newest first. Signing secrets are never returned after creation.',
  access: 'full',
  query: z.object(pageQuery),
  answer: z.object({ webhooks: z.array(webhook), nextCursor }),
  errors: [],
  examples: { answer: { webhooks: [webhookExample], nextCursor: null } },
})
