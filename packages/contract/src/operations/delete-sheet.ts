import { z } from 'zod'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'

export const deleteSheet = operation({
  id: 'deleteSheet',
  method: 'DELETE',
  path: '/api/sheets/:id',
  summary: 'Delete a sheet you own',
  description:
    'Its files go with it. A sheet that is still being drawn is cancelled first and its credits ' +
    'come back.',
  params: z.object({ id }),
  status: 204,
  answer: z.undefined(),
  errors: ['NOT_FOUND'],
  examples: { params: { id: '6d3f' } },
})
