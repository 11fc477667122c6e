import { z } from 'zod'
import { limits } from '../limits.ts'
import { text } from './text.ts'

const keyword = text({ max: limits.keywordCharacters })
const list = z.array(keyword).max(limits.keywords)
/** With blanks and repetitions. */
const mostListed = 1_000

/** Keywords as a list or as one text with commas; blanks and repetitions fall away. */
export const keywords = z
  .union([z.string(), z.array(z.string()).max(mostListed)], {
    error: `must be one text with commas, or a list of at most ${mostListed} texts`,
  })
  .transform((value) => {
    const words = typeof value === 'string' ? value.split(',') : value
    return [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))]
  })
  .pipe(list)
  .meta({ description: 'A list, or one text with commas: at most 50 of at most 64 characters' })
