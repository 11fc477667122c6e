import { z } from 'zod'
import { credits } from './id.ts'

/** What a size is asked for with: a number for pictures, a name for films. */
const resolution = z.union([z.int(), z.string()])

/** A model, or the engine, as it can be asked for. */
export const model = z
  .object({
    id: z.string(),
    aliases: z.array(z.string()),
    kind: z.enum(['image', 'video', 'audio', 'mesh']),
    provider: z.string(),
    name: z.string(),
    tier: z.enum(['draft', 'standard', 'high']),
    prices: z
      .array(
        z.object({
          resolution: resolution.nullable().meta({ description: 'Null for voices and meshes' }),
          durationSeconds: z
            .number()
            .nullable()
            .meta({ description: 'Of a film: up to this length. Null for all else' }),
          credits: credits.meta({ description: 'Of a voice: for every 500 characters begun' }),
        }),
      )
      .meta({ description: 'Each by what it is asked for with' }),
    accepts: z.object({
      referenceImages: z.int().min(0),
      sheets: z.boolean(),
      scenes: z.boolean(),
      resolutions: z.array(resolution).meta({ description: 'As the calls take them' }),
      durationSeconds: z
        .object({ least: z.number(), most: z.number() })
        .nullable()
        .meta({ description: 'Of films; what is asked beyond is clamped to it' }),
      formats: z
        .array(z.string())
        .meta({ description: 'Of films, voices and meshes: what their files can be here' }),
      voices: z.array(z.string()).meta({ description: 'Whom a line can be asked of by name' }),
    }),
    available: z.boolean().meta({ description: 'Whether it can run now' }),
  })
  .meta({ id: 'Model' })

export type Model = z.output<typeof model>
