import { z } from 'zod'
import { id, time, url } from './id.ts'

export const visibility = z.enum(['public', 'private'])

const sheetType = z.enum(['character', 'scene'])

/** In the query of a list. */
export const wantedType = sheetType
  .optional()
  .meta({ description: 'Only sheets of this type', example: 'character' })

const fraction = z.number().min(0).max(1)

/** A named rectangle of a sheet, in fractions of the picture. */
export const panel = z
  .object({
    id: z.string(),
    label: z.string(),
    x: fraction,
    y: fraction,
    width: fraction,
    height: fraction,
  })
  .meta({ id: 'Panel' })

export const paletteColour = z
  .object({ name: z.string(), hex: z.string().meta({ pattern: '^#[0-9a-f]{6}$' }) })
  .meta({ id: 'Colour' })

const storedFile = {
  storagePath: z.string(),
  publicUrl: url.nullable().meta({ description: 'Null while the sheet is private' }),
  contentType: z.string(),
}

/** A saved picture with its data. Every field is always there; null where there is nothing yet. */
export const sheet = z
  .object({
    id,
    ownerUid: z.string(),
    sheetType,
    visibility,
    prompt: z.string(),
    keywords: z.array(z.string()),
    handle: z.string().nullable(),
    createdAt: time,
    updatedAt: time,
    image: z.object({ ...storedFile, width: z.int(), height: z.int() }).nullable(),
    accessUrl: url
      .nullable()
      .meta({ description: 'The picture: lasting if public, signed and expiring if private' }),
    videoAccessUrl: url.nullable(),
    project: z
      .object({ id, name: z.string() })
      .nullable()
      .meta({ description: 'Told to the owner alone' }),
    folderId: id.nullable().meta({ description: 'Told to the owner alone' }),
    viewerHasLiked: z.boolean(),
    status: z.enum(['drawing', 'ready', 'failed']),
    title: z.string().nullable(),
    style: z.string().nullable(),
    model: z.string(),
    seed: z.int().min(0).max(4_294_967_295),
    brief: z
      .record(z.string(), z.unknown())
      .nullable()
      .meta({ description: 'What was understood from the prompt' }),
    panels: z.array(panel),
    palette: z.array(paletteColour),
    likes: z.int().min(0).meta({ description: 'How many accounts like it' }),
    remixOf: id.nullable(),
    license: z.string().nullable(),
    video: z.object(storedFile).nullable(),
    files: z.record(z.string(), url).meta({ description: 'Named URLs of what is stored' }),
  })
  .meta({ id: 'Sheet' })

/** A sheet as lists give it: all but what only its own page needs. */
export const sheetSummary = sheet.omit({ brief: true, panels: true }).meta({ id: 'SheetSummary' })

export type Sheet = z.output<typeof sheet>
export type SheetSummary = z.output<typeof sheetSummary>
export type Panel = z.output<typeof panel>
export type PaletteColour = z.output<typeof paletteColour>
