import { z } from 'zod'
import { id } from './id.ts'

export const like = z
  .object({ id, likes: z.int().min(0), viewerHasLiked: z.boolean() })
  .meta({ id: 'Like' })
