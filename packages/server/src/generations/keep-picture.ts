import type { DrawnSheet } from '@newcharactersheet/providers'
import type { Context } from '../context.ts'
import { makeCopies, nameCopies, type PictureCopy } from '../sheets/picture-copies.ts'
import { isPng } from '../sheets/recipe/png-text.ts'
import { withRecipe } from '../sheets/recipe/recipe.ts'
import { type NewFile, pictureName } from '../sheets/sheet-files.ts'
import type { Order, Save } from './work.ts'

/** Stores a picture and its copies; they fill the sheet when the work is ended. The picture's bytes are used up. */
export async function keepPicture(
  context: Context,
  order: Order,
  drawn: DrawnSheet,
): Promise<Save> {
  const { bytes, contentType, width, height, copies: made, free, ...sheet } = drawn
  const kept = isPng(bytes) ? withRecipe(bytes, recipeOf(order, drawn)) : bytes
  const picture = { name: pictureName, bytes: kept, contentType, width, height }
  const copies = made ? nameCopies(made) : await copiesOf(context, order.id, bytes)
  const files = await Promise.all([picture, ...copies].map((file) => store(context, file)))
  free?.()
  return { ...sheet, files }
}

/** What the file itself tells of how it was drawn. */
function recipeOf(
  { prompt, style, seed, model, request }: Order,
  { title, brief, design, panels, palette }: DrawnSheet,
) {
  const sheetType = request.kind === 'scene' ? ('scene' as const) : ('character' as const)
  const words = { prompt, style: style ?? null, seed, model, title }
  return { sheetType, ...words, brief, design, panels, palette }
}

/** A picture that cannot be copied is a picture all the same: the sheet goes without copies. */
async function copiesOf(
  { logger }: Context,
  generationId: string,
  picture: Uint8Array,
): Promise<PictureCopy[]> {
  try {
    return await makeCopies(picture)
  } catch (error) {
    logger.warn({ err: error, generationId }, 'a picture could not be copied')
    return []
  }
}

async function store({ storage }: Context, { bytes, ...file }: PictureCopy): Promise<NewFile> {
  return { ...file, content: await storage.put(bytes) }
}
