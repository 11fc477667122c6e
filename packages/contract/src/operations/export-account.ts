import { z } from 'zod'
import { limits } from '../limits.ts'
import { operation } from '../operation.ts'

export const exportAccount = operation({
  id: 'exportAccount',
  method: 'GET',
  path: '/api/account/export',
  summary: 'Download everything the account has',
  description:
    'A ZIP of every picture with its data, and of projects, transactions, keys, sessions, webhooks, ' +
    'likes and jobs with their receipts; README.txt in it says what is what. No secret is in it. ' +
    'No more than ' +
    `${limits.accountExports.perCaller} of an account are made at once.`,
  access: 'full',
  atOnce: limits.accountExports,
  answer: z.string().meta({ format: 'binary' }),
  answerType: 'application/zip',
  answerHeaders: { 'Content-Disposition': 'attachment, with a name for the file' },
  errors: [],
  examples: {},
})
