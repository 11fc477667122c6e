import { z } from 'zod'
import { operation } from '../operation.ts'
import { password } from '../shapes/account.ts'
import { id } from '../shapes/id.ts'

export const deleteAccount = operation({
  id: 'deleteAccount',
  method: 'DELETE',
  path: '/api/account',
  summary: 'Delete your account with all its data',
  description:
    'Sheets, files, projects, keys and sessions go at once, and running work is cancelled. Only ' +
    'the entries of the credit ledger stay, without a name, and for half a year hashes by which ' +
    'whoever comes again is known and gets no starting credits. The owner of the server cannot be ' +
    'deleted.',
  access: 'full',
  body: z
    .object({
      confirm: id.meta({
        description: 'The uid of the account, so that nobody does it by mistake',
      }),
      password: password.optional().meta({ description: 'Needed if the account has one' }),
    })
    .meta({ id: 'DeleteAccountRequest' }),
  status: 204,
  answer: z.undefined(),
  errors: ['WRONG_STATE', 'OVERLOADED'],
  examples: { body: { confirm: 'fWx8k2mN', password: 'correct horse battery' } },
})
