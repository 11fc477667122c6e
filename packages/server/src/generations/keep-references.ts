import type { Context } from '../context.ts'
import type { UploadedImage } from '../platform/http/uploads.ts'
import {
  type CleanPicture,
  cleanPicture,
  cleanPictureType,
} from '../platform/pictures/clean-picture.ts'
import type { NewFile } from '../sheets/sheet-files.ts'

/** Opens a caller's pictures and encodes them anew. Refuses those nobody can open. */
export async function openReferences(uploads: readonly UploadedImage[]): Promise<CleanPicture[]> {
  const pictures: CleanPicture[] = []
  for (const { path } of uploads) pictures.push(await cleanPicture(path))
  return pictures
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
