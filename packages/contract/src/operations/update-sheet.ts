import { z } from 'zod'
import { limits } from '../limits.ts'
import { operation } from '../operation.ts'
import { handle } from '../shapes/handle.ts'
import { id, time } from '../shapes/id.ts'
import { keywords } from '../shapes/keywords.ts'
import { text } from '../shapes/text.ts'

export const updateSheet = operation({
  id: 'updateSheet',
  method: 'PATCH',
  path: '/api/sheets/:id',
  summary: 'Update sheet metadata',
  description:
    'What is not named stays as it is. null takes handle, title, license, folder or project away; ' +
    'a sheet that leaves its project leaves its folder too.',
  params: z.object({ id }),
  body: z
    .object({
      keywords: keywords.optional(),
      handle: handle.nullable().optional(),
      title: text({ max: limits.titleCharacters }).nullable().optional(),
      license: text({ max: limits.licenseCharacters }).nullable().optional(),
      projectId: id.nullable().optional(),
      folderId: id.nullable().optional(),
    })
    .meta({ id: 'UpdateSheetRequest' }),
  answer: z
    .object({
      id,
      keywords: z.array(z.string()),
      handle: z.string().nullable(),
      title: z.string().nullable(),
      license: z.string().nullable(),
      projectId: id.nullable(),
      folderId: id.nullable(),
      updatedAt: time,
    })
    .meta({ id: 'UpdatedSheet' }),
  errors: ['NOT_FOUND', 'HANDLE_TAKEN'],
  examples: {
    params: { id: '6d3f' },
    body: { keywords: ['knight', 'medieval', 'armor'], handle: 'golden-knight' },
    answer: {
      id: '6d3f',
      keywords: ['knight', 'medieval', 'armor'],
      handle: 'golden-knight',
      title: 'The Golden Knight',
      license: null,
      projectId: null,
      folderId: null,
      updatedAt: 1708300000000,
    },
  },
})
