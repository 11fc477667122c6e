import { z } from 'zod'
import { limits } from '../limits.ts'
import { operation } from '../operation.ts'
import { nextCursor, pageQuery } from '../shapes/page.ts'
import { sheetSummary, wantedType } from '../shapes/sheet.ts'
import { summaryExample } from '../shapes/sheet-example.ts'
import { text } from '../shapes/text.ts'

export const searchSheets = operation({
  id: 'searchSheets',
  method: 'GET',
  path: '/api/sheets/search',
  summary: 'Search public sheets',
  description:
    'Words of prompt, title, keywords and handle. "Quotes" ask for a phrase, -word leaves out, ' +
    'the last word may be the beginning of one. Small typos are forgiven when nothing else is ' +
    'found. Without words: the newest public sheets.',
  auth: 'optional',
  query: z.object({
    q: text({ min: 0, max: limits.searchCharacters })
      .default('')
      .meta({ description: 'What to look for', example: 'golden knight -horse' }),
    sheetType: wantedType,
    ...pageQuery,
  }),
  answer: z.object({ sheets: z.array(sheetSummary), nextCursor }).meta({ id: 'FoundSheets' }),
  errors: [],
  examples: { answer: { sheets: [summaryExample], nextCursor: null } },
})
