import { z } from 'zod'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { like } from '../shapes/like.ts'

export const likeSheet = operation({
  id: 'likeSheet',
  method: 'PUT',
  path: '/api/sheets/:id/like',
  summary: 'Like a sheet',
  description: 'Any sheet the caller may see. Doing it twice changes nothing.',
  params: z.object({ id }),
  answer: like,
  errors: ['NOT_FOUND'],
  examples: {
    params: { id: '6d3f' },
    answer: { id: '6d3f', likes: 1, viewerHasLiked: true },
  },
})
