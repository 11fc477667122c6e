import { z } from 'zod'
import { operation } from '../operation.ts'
import { managedAccount, managedAccountExample } from '../shapes/account.ts'
import { nextCursor, pageQuery } from '../shapes/page.ts'
import { text } from '../shapes/text.ts'

export const adminListAccounts = operation({
  id: 'adminListAccounts',
  method: 'GET',
  path: '/api/admin/accounts',
  summary: 'List the accounts of this server',
  description: 'Newest first; q is a part of a name or address, or a whole uid.',
  access: 'full',
  isForOperators: true,
  query: z.object({
    q: text({ min: 0, max: 200 })
      .optional()
      .meta({ description: 'Part of a name or address, or a whole uid', example: 'kay@' }),
    ...pageQuery,
  }),
  answer: z.object({ accounts: z.array(managedAccount), nextCursor }),
  errors: [],
  examples: { answer: { accounts: [managedAccountExample], nextCursor: null } },
})
