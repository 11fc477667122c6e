import type { Context } from '../context.ts'
import type { UploadedImage } from '../platform/http/uploads.ts'
import { type CleanPicture, cleanPictureType } from '../platform/pictures/clean-picture.ts'
import type { NewFile } from '../sheets/sheet-files.ts'
import type { Buyer, Quote } from './quote.ts'

/**
 * Refuses pictures that could not be drawn after, and keeps none. Who could not pay for the work only
 * has their headers looked at: to open them may take a minute.
 */
export async function tryPictures(
  { pictures }: Context,
  uploads: readonly UploadedImage[],
  { caller, quote }: { caller: Buyer; quote: Quote },
): Promise<void> {
  if (quote.affordable) await pictures.open(uploads, caller.accountId)
  else await pictures.check(uploads)
}

/**
 * Stores a caller's pictures, to be files of the sheet that is drawn after them. `label` tells the
 * pictures of one work from those of another on the same sheet.
 */
export async function keepReferences(
  { storage }: Context,
  pictures: readonly CleanPicture[],
  label = '',
): Promise<NewFile[]> {
  return Promise.all(
    pictures.map(async ({ bytes, width, height }, index) => ({
      name: `reference-${label}${index + 1}.webp`,
      content: await storage.put(bytes),
      contentType: cleanPictureType,
      width,
      height,
    })),
  )
}
