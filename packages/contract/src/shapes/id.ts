import { z } from 'zod'

/**
 * An opaque, unguessable name of one thing. Callers need not know what ours look like: any text is
 * looked for, but for NUL and half surrogate pairs, which no database can hold.
 */
export const id = z
  .string()
  .regex(/^[^\0\ud800-\udfff]{1,200}$/u, 'must be text of 1 to 200 characters')
  .meta({ description: 'Opaque' })

/** Milliseconds since 1970. */
export const time = z.int().min(0).meta({ description: 'Milliseconds since 1970' })

/** A whole address, which can be gone to as it is. */
export const url = z.string().meta({ format: 'uri' })

export const credits = z.int().meta({ description: 'Whole credits' })
