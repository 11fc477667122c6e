import { z } from 'zod'
import { limits } from '../limits.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { sheet } from '../shapes/sheet.ts'
import { sheetExample } from '../shapes/sheet-example.ts'

const exportedSheet = sheet
  .extend({
    format: z.literal('newcharactersheet'),
    version: z.literal(1),
    design: z
      .record(z.string(), z.unknown())
      .nullable()
      .meta({ description: 'Every choice that was made for the picture' }),
  })
  .meta({ id: 'ExportedSheet' })

/** What can be made of a sheet. */
const formats = ['png', 'webp', 'json', 'zip', 'ora', 'glb', 'pdf'] as const

export type ExportFormat = (typeof formats)[number]

/** As much of a design as an example needs. */
const design = {
  version: 1,
  seed: 7,
  style: 'anime',
  title: 'Marick the Golden Knight',
  subtitle: 'A medieval knight with golden armor',
}

export const exportSheet = operation({
  id: 'exportSheet',
  method: 'GET',
  path: '/api/sheets/:id/export',
  summary: 'Download a sheet in a format',
  description:
    'png and webp are the picture; json is everything known of the sheet, its design included. ' +
    'zip holds the picture, every panel cut out with nothing behind it, the palette for other ' +
    'programs and the data; ora is an OpenRaster file, in which every panel is a layer. For both ' +
    'the sheet is drawn again from its design; `drawnAgain` in their sheet.json says whether that ' +
    'gave the very same picture. What cannot be drawn again is there as it is, in one piece. ' +
    'pdf is a page of A3, its words as text in embedded typefaces; a square page is laid anew for ' +
    'that paper. glb is a mesh that was bought for the sheet, and 409 where there is none. A ' +
    'picture in png carries the recipe it was drawn from, with which importSheet puts it back. ' +
    'Nothing is generated and nothing charged. One caller is sent ' +
    `no more than ${limits.sheetExports.perCaller} at once, and ${limits.sheetBundles.perCaller} ` +
    'of zip, ora and pdf.',
  auth: 'optional',
  atOnce: limits.sheetExports,
  params: z.object({ id }),
  query: z.object({
    format: z.enum(formats).default('png').meta({ description: 'What to make of it' }),
  }),
  answer: z.string().meta({ format: 'binary' }),
  answerType: 'image/png',
  otherTypes: [
    { type: 'image/webp', shape: z.string().meta({ format: 'binary' }) },
    { type: 'application/zip', shape: z.string().meta({ format: 'binary' }) },
    { type: 'image/openraster', shape: z.string().meta({ format: 'binary' }) },
    { type: 'application/pdf', shape: z.string().meta({ format: 'binary' }) },
    { type: 'model/gltf-binary', shape: z.string().meta({ format: 'binary' }) },
    {
      type: 'application/json',
      shape: exportedSheet,
      example: { format: 'newcharactersheet', version: 1, ...sheetExample, design },
    },
  ],
  answerHeaders: { 'Content-Disposition': 'attachment, with a name made from the title' },
  errors: ['NOT_FOUND', 'WRONG_STATE'],
  examples: { params: { id: '6d3f' } },
})
