import { z } from 'zod'
import { limits } from '../limits.ts'
import { operation } from '../operation.ts'
import {
  generatingErrors,
  generatingHeaders,
  generatingQuery,
  modelOverride,
  quoteAnswer,
  resolution,
  seed,
  ticketAnswer,
} from '../shapes/generating.ts'
import { id } from '../shapes/id.ts'
import { keywords } from '../shapes/keywords.ts'
import { checkPlaceFields, placeFields } from '../shapes/place.ts'
import { visibility } from '../shapes/sheet.ts'
import { text } from '../shapes/text.ts'

const outputMode = z.enum(['picture', 'lineup'])

const body = z
  .object({
    prompt: text({ max: limits.promptCharacters })
      .optional()
      .meta({ description: 'Scene description' }),
    sheetIds: z
      .array(id)
      .max(limits.castSheets)
      .optional()
      .meta({ description: 'Sheets of the characters to include, yours or public (max 8)' }),
    outputMode: outputMode.default('picture').meta({
      description: '"lineup" sets the characters side by side on one height grid',
    }),
    keywords: keywords.optional(),
    visibility: visibility.default('private'),
    style: text({ min: 0, max: limits.styleCharacters }).optional(),
    aspectRatio: z.enum(['1:1', '16:9', '9:16', '4:3', '3:2']).default('16:9'),
    seed,
    resolution: resolution.meta({ description: 'Longer side in pixels: 10, 12 or 30 credits' }),
    modelOverride,
    ...placeFields,
  })
  .superRefine((value, context) => {
    checkPlaceFields(value, context)
    if (value.prompt === undefined && (value.sheetIds ?? []).length === 0)
      context.addIssue({ code: 'custom', path: ['prompt'], message: 'or sheetIds must be given' })
  })
  .meta({ id: 'GenerateSceneRequest' })

export const generateScene = operation({
  id: 'generateScene',
  method: 'POST',
  path: '/api/scene/generate',
  summary: 'Generate a scene image with characters',
  description:
    'The picture is in the answer and saved as a sheet of type scene. Scene access follows the ' +
    "account's features.",
  access: 'generate',
  feature: 'scenes',
  rateLimit: 'generations',
  isIdempotent: true,
  query: generatingQuery,
  headers: generatingHeaders,
  body,
  status: 201,
  answer: z
    .object({
      id,
      imageBase64: z.string(),
      contentType: z.string(),
      outputMode,
    })
    .meta({ id: 'GeneratedScene' }),
  otherAnswers: [quoteAnswer(12), ticketAnswer],
  errors: generatingErrors,
  examples: {
    body: {
      prompt: 'Epic battle in a volcanic landscape',
      sheetIds: ['6d3f'],
      outputMode: 'picture',
    },
    answer: {
      id: 's9f2',
      imageBase64: 'iVBORw0KGgo=',
      contentType: 'image/png',
      outputMode: 'picture',
    },
  },
})
