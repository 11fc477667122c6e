import { z } from 'zod'
import { id, time } from './id.ts'

/** A link that lets one person sign up. */
export const invitation = z
  .object({
    id,
    email: z.string().nullable().meta({ description: 'Null: whoever has the link' }),
    createdAt: time,
    expiresAt: time,
    usedAt: time.nullable(),
  })
  .meta({ id: 'Invitation' })

export const invitationExample = {
  id: '1nv1',
  email: 'kay@example.com',
  createdAt: 1708300000000,
  expiresAt: 1708904800000,
  usedAt: null,
}

export type Invitation = z.output<typeof invitation>
