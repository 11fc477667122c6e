import { z } from 'zod'
import { limits } from '../limits.ts'
import { operation } from '../operation.ts'
import { errorAnswer } from '../shapes/error.ts'
import { id } from '../shapes/id.ts'

export const getSheetFile = operation({
  id: 'getSheetFile',
  method: 'GET',
  path: '/api/sheets/:id/files/:name',
  summary: 'Download a file of a sheet',
  description:
    'Where the accessUrl and the files of a sheet point. A file of a private sheet needs the ' +
    'key of its owner, or the signature in a URL that was given to the owner. A caller is sent ' +
    `${limits.sheetFiles.perCaller} at once.`,
  atOnce: limits.sheetFiles,
  auth: 'optional',
  params: z.object({
    id,
    name: z
      .string()
      .regex(/^[\w.-]{1,100}$/)
      .meta({ description: 'As `files` names it' }),
  }),
  query: z.object({
    expires: z
      .string()
      .max(20)
      .optional()
      .meta({ description: 'When a signed URL ends', example: '1708303600000' }),
    signature: z
      .string()
      .max(100)
      .optional()
      .meta({ description: 'Lets whoever has the URL in until then', example: 'c2lnbmVk' }),
    download: z
      .string()
      .optional()
      .meta({ description: 'Asks the browser to save the file', example: '' }),
  }),
  headers: {
    Range: 'One range of bytes',
    'If-None-Match': 'The ETag of a copy already held',
    'If-Range': 'The ETag the range belongs to',
  },
  answer: z.string().meta({ format: 'binary' }),
  answerType: 'image/*',
  answerHeaders: {
    ETag: 'Changes when the file does',
    'Cache-Control': 'no-cache: a copy may be kept but must be asked about',
    'Accept-Ranges': 'bytes',
  },
  otherAnswers: [
    {
      status: 206,
      description: 'The part that was asked for',
      type: 'image/*',
      headers: { 'Content-Range': 'Which bytes these are, and of how many' },
    },
    { status: 304, description: 'The copy already held is good' },
    {
      status: 416,
      description: 'The file has no such range; Content-Range says how long it is',
      headers: { 'Content-Range': 'How long the file is' },
      shape: errorAnswer,
      example: {
        error: {
          code: 'INVALID_REQUEST',
          message: 'The file has 4096 bytes and no such range',
          requestId: 'req_1',
          docs: 'https://newcharactersheet.com/docs/errors/INVALID_REQUEST',
          fields: [{ path: 'Range', message: 'must begin within the file' }],
        },
      },
    },
  ],
  errors: ['NOT_FOUND'],
  examples: { params: { id: '6d3f', name: 'sheet.png' } },
})
