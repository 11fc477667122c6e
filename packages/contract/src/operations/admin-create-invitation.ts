import { z } from 'zod'
import { operation } from '../operation.ts'
import { email } from '../shapes/account.ts'
import { url } from '../shapes/id.ts'
import { invitation, invitationExample } from '../shapes/invitation.ts'

export const adminCreateInvitation = operation({
  id: 'adminCreateInvitation',
  method: 'POST',
  path: '/api/admin/invitations',
  summary: 'Invite somebody',
  description:
    'Works once, for a week. With an address it is mailed where the server sends mail, and only ' +
    'that address can use it.',
  access: 'full',
  isForOperators: true,
  isIdempotent: true,
  body: z.object({ email: email.optional() }),
  status: 201,
  answer: invitation.extend({
    url: url.meta({ description: 'Shown only now' }),
    isMailed: z.boolean(),
  }),
  errors: ['WRONG_STATE'],
  examples: {
    body: { email: 'kay@example.com' },
    answer: {
      ...invitationExample,
      url: 'https://newcharactersheet.com/sign-up?invitation=t0k3n',
      isMailed: true,
    },
  },
})
