import { z } from 'zod'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { visibility } from '../shapes/sheet.ts'

export const setSheetVisibility = operation({
  id: 'setSheetVisibility',
  method: 'PATCH',
  path: '/api/visibility/:id',
  summary: 'Change sheet visibility',
  description: 'A sheet made private is gone for others at once, its files and links too.',
  params: z.object({ id }),
  body: z.object({ visibility }),
  answer: z.object({ id, visibility }),
  errors: ['NOT_FOUND'],
  examples: {
    params: { id: '6d3f' },
    body: { visibility: 'public' },
    answer: { id: '6d3f', visibility: 'public' },
  },
})
