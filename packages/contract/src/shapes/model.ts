import { z } from 'zod'
import { credits } from './id.ts'

/** A model, or the engine, as it can be asked for. */
export const model = z
  .object({
    id: z.string(),
    aliases: z.array(z.string()),
    kind: z.enum(['image', 'video']),
    provider: z.string(),
    name: z.string(),
    tier: z.enum(['draft', 'standard', 'high']),
    prices: z.array(z.object({ resolution: z.string(), credits })),
    accepts: z.object({
      referenceImages: z.int().min(0),
      sheets: z.boolean(),
      scenes: z.boolean(),
    }),
    available: z.boolean().meta({ description: 'Whether it can run now' }),
  })
  .meta({ id: 'Model' })

export type Model = z.output<typeof model>
