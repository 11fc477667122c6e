import { z } from 'zod'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { sheet } from '../shapes/sheet.ts'
import { sheetExample } from '../shapes/sheet-example.ts'

export const getSheet = operation({
  id: 'getSheet',
  method: 'GET',
  path: '/api/sheets/:id',
  summary: 'Get a sheet by ID',
  description:
    'Public sheets need no auth and may be named by their handle. A private sheet is there for ' +
    'its owner alone.',
  auth: 'optional',
  access: ['read', 'generate'],
  params: z.object({ id: id.meta({ description: 'Id, or handle of a public sheet' }) }),
  answer: sheet,
  errors: ['NOT_FOUND'],
  examples: { params: { id: '6d3f' }, answer: sheetExample },
})
