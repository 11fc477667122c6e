import { z } from 'zod'
import { limits } from '../limits.ts'

/** How a list is asked for, in the query: values arrive as text. */
export const pageQuery = {
  limit: z
    .string()
    .regex(/^\d{1,3}$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.int().min(1).max(limits.pageLength))
    .optional()
    .meta({
      description: 'How many at most; as many as a page may have if not given',
      example: 20,
      type: 'integer',
      minimum: 1,
      maximum: limits.pageLength,
      pattern: undefined,
    }),
  cursor: z.string().max(200).optional().meta({
    description: 'The nextCursor of the page before',
    example: 'MTcwODMwMDAwMDAwMCA2ZDNm',
  }),
}

export const nextCursor = z
  .string()
  .nullable()
  .meta({ description: 'Where the next page begins; null on the last page' })
