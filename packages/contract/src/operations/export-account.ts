import { z } from 'zod'
import { operation } from '../operation.ts'

export const exportAccount = operation({
  id: 'exportAccount',
  method: 'GET',
  path: '/api/account/export',
  summary: 'Download everything the account has',
  description: 'A ZIP of every picture with its data, and of projects, transactions and keys.',
  access: 'full',
  answer: z.string().meta({ format: 'binary' }),
  answerType: 'application/zip',
  answerHeaders: { 'Content-Disposition': 'attachment, with a name for the file' },
  errors: [],
  examples: {},
})
