import { z } from 'zod'
import { limits } from '../limits.ts'

/** Words that stand where a handle would in an address, now or one day. */
const reserved: readonly string[] = [
  ...['search', 'import', 'export', 'new', 'me', 'mine', 'all', 'public', 'private', 'random'],
  ...['like', 'likes', 'files', 'panels', 'visibility', 'admin', 'api', 'null', 'undefined'],
]

/** Ids are made of hexadecimal digits; a handle of that shape could hide somebody's sheet. */
const idShape = /^[0-9a-f]{32}$/

/** A name for public links: a–z, 0–9 and hyphens, neither a word of the API nor shaped like an id. */
export const handle = z
  .string()
  .min(limits.handleCharacters.least)
  .max(limits.handleCharacters.most)
  .regex(/^[a-z0-9-]+$/, 'may have a–z, 0–9 and hyphens only')
  .refine((value) => !reserved.includes(value), { message: 'is a word of the API' })
  .refine((value) => !idShape.test(value), { message: 'is shaped like an id' })
