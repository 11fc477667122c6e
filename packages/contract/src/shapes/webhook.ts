import { z } from 'zod'
import { limits } from '../limits.ts'
import { id, time, url } from './id.ts'
import { text } from './text.ts'

/** What an account can be told of. */
const webhookEvents = ['job.succeeded', 'job.failed', 'job.canceled'] as const

export type WebhookEvent = (typeof webhookEvents)[number]

/** What of an endpoint its owner sets. */
export const webhookWish = {
  label: text({ min: 0, max: limits.labelCharacters }).meta({ description: 'For you' }),
  events: z
    .array(z.enum(webhookEvents))
    .min(1)
    .max(webhookEvents.length)
    .meta({ description: 'What it is told of' }),
}

/** Why nothing is sent there any more. */
const disabledReasons = ['owner', 'gone', 'failing', 'full', 'secretLost'] as const

/** An endpoint that is told of an account's work. */
export const webhook = z
  .object({
    id,
    url,
    label: z.string(),
    events: z.array(z.enum(webhookEvents)),
    keyId: id.nullable().meta({
      description: 'The key of whose work alone it is told; null for all work of the account',
    }),
    createdAt: time,
    isEnabled: z.boolean(),
    failingSince: time.nullable().meta({
      description: 'Since when no message has arrived; null while they arrive',
    }),
    disabledAt: time.nullable(),
    disabledReason: z
      .enum(disabledReasons)
      .nullable()
      .meta({
        description:
          'owner: by you; gone: it answered 410; failing: it took nothing for days; full: too much ' +
          'waited for it; secretLost: this server lost the secret it signed with',
      }),
  })
  .meta({ id: 'Webhook' })

export type Webhook = z.output<typeof webhook>

/** One message to an endpoint. */
export const webhookDelivery = z
  .object({
    id: id.meta({ description: 'Its webhook-id, the same at each attempt' }),
    event: z.string(),
    state: z.enum(['waiting', 'delivered', 'failed']),
    attempts: z.int().min(0),
    createdAt: time,
    nextTryAt: time.nullable().meta({ description: 'Null when there is to be none' }),
    error: z.string().nullable().meta({ description: 'Why nobody answered' }),
    payload: z.record(z.string(), z.unknown()).meta({ description: 'What was sent' }),
    lastTry: z
      .object({
        at: time,
        milliseconds: z.int().min(0),
        status: z.int().nullable().meta({ description: 'Null where nobody answered' }),
        headers: z.record(z.string(), z.string()),
        body: z.string().meta({ description: 'The beginning of the answer' }),
      })
      .nullable(),
  })
  .meta({ id: 'WebhookDelivery' })

export type WebhookDelivery = z.output<typeof webhookDelivery>

export const webhookExample = {
  id: 'wh_1',
  url: 'https://example.com/hooks/characters',
  label: 'studio',
  events: ['job.succeeded', 'job.failed', 'job.canceled'],
  keyId: null,
  createdAt: 1708300000000,
  isEnabled: true,
  failingSince: null,
  disabledAt: null,
  disabledReason: null,
}
