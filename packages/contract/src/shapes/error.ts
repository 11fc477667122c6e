import { z } from 'zod'
import { type ErrorCode, errorStatus } from '../errors.ts'

// Safe: the keys of an object literal are exactly its type's keys.
const codes = Object.keys(errorStatus) as [ErrorCode, ...ErrorCode[]]

/** What every refused call answers. */
export const errorAnswer = z
  .object({
    error: z.object({
      code: z.enum(codes),
      message: z.string(),
      requestId: z.string(),
      docs: z
        .string()
        .meta({ description: 'Where this code is explained', format: 'uri-reference' }),
      fields: z
        .array(z.object({ path: z.string(), message: z.string() }))
        .optional()
        .meta({ description: 'On 400: what is wrong, field by field' }),
      required: z.int().optional().meta({ description: 'On 402: the credits needed' }),
      balance: z.int().optional().meta({ description: 'On 402: the credits left' }),
    }),
  })
  .meta({ id: 'Error' })
