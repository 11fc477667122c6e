import { z } from 'zod'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { keywords } from '../shapes/keywords.ts'
import { checkPlaceFields, placeFields } from '../shapes/place.ts'
import { visibility } from '../shapes/sheet.ts'

const body = z
  .object({
    image: z
      .array(z.unknown())
      .max(1)
      .optional()
      .meta({
        description: 'A PNG file as it was downloaded: the recipe is in it',
        items: { type: 'string', format: 'binary' },
      }),
    visibility: visibility.default('private'),
    keywords: keywords.optional(),
    ...placeFields,
  })
  .superRefine(checkPlaceFields)
  .meta({ id: 'ImportSheetRequest' })

export const importSheet = operation({
  id: 'importSheet',
  method: 'POST',
  path: '/api/sheets/import',
  summary: 'Put a downloaded picture back as a sheet',
  description:
    'Pictures carry the recipe they were drawn from, whichever server drew them. The picture is ' +
    'stored as it is, with its design, panels and palette; nothing is drawn or charged, and drawing ' +
    'it again costs what drawing costs. What else is in the file is left out.',
  isIdempotent: true,
  body,
  bodyTypes: ['multipart/form-data'],
  multipart: { numberFields: [], fileFields: ['image'] },
  status: 201,
  answer: z.object({ id }),
  errors: ['NOT_FOUND'],
  examples: {
    body: { visibility: 'private', keywords: 'knight,medieval' },
    answer: { id: '6d3f' },
  },
})
