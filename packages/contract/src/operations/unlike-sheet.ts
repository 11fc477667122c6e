import { z } from 'zod'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { like } from '../shapes/like.ts'

export const unlikeSheet = operation({
  id: 'unlikeSheet',
  method: 'DELETE',
  path: '/api/sheets/:id/like',
  summary: 'Take a like back',
  description: 'Any sheet the caller may see. Doing it twice changes nothing.',
  params: z.object({ id }),
  answer: like,
  errors: ['NOT_FOUND'],
  examples: {
    params: { id: '6d3f' },
    answer: { id: '6d3f', likes: 0, viewerHasLiked: false },
  },
})
