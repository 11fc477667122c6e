import { z } from 'zod'

/** A picture inside a JSON body: 50 MB once decoded, 100 MB for all of a call. */
export const inlineImage = z
  .object({
    data: z.string().min(1).meta({ description: 'Base64', contentEncoding: 'base64' }),
    contentType: z.string().max(100),
  })
  .meta({ id: 'InlineImage' })
