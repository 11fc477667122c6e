import { z } from 'zod'
import { limits } from '../limits.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { nextCursor, pageQuery } from '../shapes/page.ts'
import { sheetSummary, visibility, wantedType } from '../shapes/sheet.ts'
import { summaryExample } from '../shapes/sheet-example.ts'
import { text } from '../shapes/text.ts'

export const listSheets = operation({
  id: 'listSheets',
  method: 'GET',
  path: '/api/sheets',
  summary: 'List your sheets',
  description: 'Newest first, those still being drawn and those that failed included.',
  query: z.object({
    projectId: id.optional().meta({ description: 'Only of this project', example: 'proj_1' }),
    folderId: id.optional().meta({ description: 'Only of this folder', example: 'f0ld' }),
    sheetType: wantedType,
    visibility: visibility
      .optional()
      .meta({ description: 'Only public or only private ones', example: 'public' }),
    q: text({ min: 0, max: limits.searchCharacters })
      .optional()

      .meta({
        description:
          'Words or parts of words, in any order, "phrases" and -what to leave out: of prompt, ' +
          'title, handle and keywords',
        example: 'golden knight -horse',
      }),
    ...pageQuery,
  }),
  answer: z.object({ sheets: z.array(sheetSummary), nextCursor }).meta({ id: 'MySheets' }),
  errors: [],
  examples: { answer: { sheets: [summaryExample], nextCursor: null } },
})
