import { z } from 'zod'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'

export const deleteWebhook = operation({
  id: 'deleteWebhook',
  method: 'DELETE',
  path: '/api/webhooks/:id',
  summary: 'Delete a webhook and the record of what was sent there',
  access: 'full',
  params: z.object({ id }),
  status: 204,
  answer: z.undefined(),
  errors: ['NOT_FOUND'],
  examples: { params: { id: 'wh_1' } },
})
