import { z } from 'zod'
import { limits } from '../limits.ts'
import { operation } from '../operation.ts'
import {
  generatingErrors,
  generatingHeaders,
  generatingQuery,
  modelOverride,
  quoteAnswer,
  seed,
  ticketAnswer,
} from '../shapes/generating.ts'
import { id, url } from '../shapes/id.ts'
import { text } from '../shapes/text.ts'

const body = z
  .object({
    sheetId: id.meta({ description: 'Who speaks: a sheet of yours, or a public one' }),
    text: text({ max: limits.lineCharacters }).meta({ description: 'What is said' }),
    voice: z
      .string()
      .max(64)
      .optional()
      .meta({ description: 'A voice of the model; the character’s own if not given' }),
    format: z
      .string()
      .max(20)
      .default('wav')
      .meta({ description: 'A format of the model, such as wav or ogg' }),
    modelOverride,
    seed: seed.meta({ description: 'Decides nothing that the sheet has decided already' }),
  })
  .meta({ id: 'GenerateAudioRequest' })

const viseme = z.object({
  at: z
    .number()
    .min(0)
    .meta({ description: 'Seconds from the beginning; it lasts until the next' }),
  viseme: z
    .string()
    .meta({ description: 'sil, PP, FF, TH, DD, kk, CH, SS, nn, RR, aa, E, ih, oh or ou' }),
})

export const generateAudio = operation({
  id: 'generateAudio',
  method: 'POST',
  path: '/api/audio/generate',
  summary: 'Have a character say something',
  description:
    'A character’s voice is chosen once, from its design, and is the same in every line; `voice` ' +
    'names another. 5 credits for every 500 characters begun. The line is a file of the sheet if ' +
    'that is yours, else of a new scene, and comes with the shapes a mouth makes of it.',
  access: 'generate',
  rateLimit: 'generations',
  isIdempotent: true,
  query: generatingQuery,
  headers: generatingHeaders,
  body,
  status: 201,
  answer: z
    .object({
      id,
      jobId: id,
      audioUrl: url,
      contentType: z.string(),
      durationSeconds: z.number(),
      language: z.string().meta({ description: 'What the text was taken for, such as en' }),
      visemes: z.array(viseme),
    })
    .meta({ id: 'GeneratedAudio' }),
  otherAnswers: [quoteAnswer(5, 'embedded-voice'), ticketAnswer],
  errors: generatingErrors,
  examples: {
    body: { sheetId: '6d3f', text: 'Stand behind me, and do not look up.', format: 'ogg' },
    answer: {
      id: '6d3f',
      jobId: '91ab',
      audioUrl: 'https://newcharactersheet.com/api/sheets/6d3f/files/line-91ab.ogg',
      contentType: 'audio/ogg; codecs=opus',
      durationSeconds: 2.4,
      language: 'en',
      visemes: [
        { at: 0, viseme: 'sil' },
        { at: 0.21, viseme: 'SS' },
      ],
    },
  },
})
