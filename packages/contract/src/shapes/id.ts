import { z } from 'zod'

/** An opaque, unguessable name of one thing. */
export const id = z
  .string()
  .regex(/^[\w-]{1,100}$/, 'is not shaped like an id')
  .meta({ description: 'Opaque' })

/** Milliseconds since 1970. */
export const time = z.int().min(0).meta({ description: 'Milliseconds since 1970' })

/** A whole address, which can be gone to as it is. */
export const url = z.string().meta({ format: 'uri' })

export const credits = z.int().meta({ description: 'Whole credits' })
