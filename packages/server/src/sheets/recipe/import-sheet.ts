import { readFile } from 'node:fs/promises'
import type { Context } from '../../context.ts'
import { models } from '../../generations/models.ts'
import type { Claim } from '../../idempotency/claims.ts'
import { makeOnce } from '../../idempotency/make-once.ts'
import { ApiError } from '../../platform/api-error.ts'
import type { UploadedImage } from '../../platform/http/uploads.ts'
import { newId } from '../../platform/id.ts'
import { type Place, placeInProject } from '../../projects/place-in-project.ts'
import { createSheets } from '../create-sheets.ts'
import { fillSheets } from '../fill-sheet.ts'
import { makeCopies } from '../picture-copies.ts'
import { type NewFile, pictureName } from '../sheet-files.ts'
import { withoutText } from './png-text.ts'
import { type Recipe, readRecipe, withRecipe } from './recipe.ts'

export type Import = {
  accountId: string
  upload: UploadedImage
  visibility: 'public' | 'private'
  keywords: readonly string[]
  place: Place
}

/** A picture as it will be kept, and what it says it was drawn from. */
type Read = { recipe: Recipe; files: NewFile[] }

/** Stores a picture with its recipe as a sheet of the account's. Nothing is drawn, and nothing charged. */
export async function importSheet(
  context: Context,
  wanted: Import,
  claim: Claim | undefined,
): Promise<{ id: string }> {
  const { accountId, visibility, keywords, place } = wanted
  const { recipe, files } = await readPicture(context, wanted)
  const { title, prompt, style, seed, sheetType, brief, design, panels, palette } = recipe
  const model = models.some(({ id }) => id === recipe.model) ? recipe.model : 'imported'
  const id = newId()
  const sheet = {
    ...{ id, accountId, sheetType, visibility, prompt, keywords, model, seed },
    style: style ?? undefined,
  }
  return makeOnce(
    context.db,
    claim,
    async (db) => {
      await createSheets(db, [{ ...sheet, ...(await placeInProject(db, accountId, place)) }])
      await fillSheets(db, [{ id, files, title, brief, design, panels, palette }])
      return { id }
    },
    (made) => made,
  )
}

/** Opens the picture to be sure that it is one, and keeps it pixel for pixel, with its recipe and nothing else. */
async function readPicture(
  { pictures, storage }: Context,
  { upload, accountId }: Import,
): Promise<Read> {
  if (upload.contentType !== 'image/png') throw notOurs('must be a PNG file')
  const sent = await readFile(upload.path)
  const recipe = readRecipe(sent)
  const plain = withoutText(sent)
  if (recipe === undefined || plain === undefined)
    throw notOurs('has no recipe in it: only pictures that this program has drawn can be put back')
  const [opened] = await pictures.open([upload], accountId)
  if (opened === undefined) throw new Error('a picture was sent and is not there')
  const { width, height } = opened
  const { format, version, ...told } = recipe
  const bytes = withRecipe(plain, told)
  const whole = { name: pictureName, bytes, contentType: 'image/png', width, height }
  const copies = await makeCopies(bytes)
  const files = await Promise.all(
    [whole, ...copies].map(async ({ bytes, ...file }) => ({
      ...file,
      content: await storage.put(bytes),
    })),
  )
  return { recipe, files }
}

function notOurs(message: string): ApiError {
  return new ApiError('INVALID_REQUEST', `The request is not valid: image ${message}`, {
    fields: [{ path: 'image', message }],
  })
}
