import { z } from 'zod'

/**
 * Text of a caller, trimmed, its length counted in Unicode code points.
 * NUL and half surrogate pairs are refused: neither a database nor a file can hold them.
 */
export function text({ min = 1, max }: { min?: number; max: number }) {
  return z
    .string()
    .trim()
    .refine((value) => value.isWellFormed() && !value.includes('\0'), {
      message: 'must be well-formed Unicode without NUL',
    })
    .refine((value) => codePoints(value) >= min, {
      message: min === 1 ? 'must not be empty' : `must have at least ${min} characters`,
    })
    .refine((value) => codePoints(value) <= max, { message: `must have at most ${max} characters` })
    .meta({ minLength: min, maxLength: max })
}

/** How many Unicode code points a text has: an emoji of one code point is one, not two. */
function codePoints(value: string): number {
  let count = 0
  for (const _ of value) count += 1
  return count
}
