import { createReadStream } from 'node:fs'
import type { Context } from '../context.ts'
import { ApiError } from '../platform/api-error.ts'
import type { UploadedImage } from '../platform/http/uploads.ts'
import { cleanPictureType } from '../platform/pictures/clean-picture.ts'
import type { OpenedPicture } from '../platform/pictures/open-pictures.ts'
import { countKeptBytes, type NewFile, referencePrefix } from '../sheets/sheet-files.ts'
import type { Buyer, Quote } from './quote.ts'

/**
 * Refuses pictures that could not be drawn after, and keeps none. Who could not pay for the work only
 * has their headers looked at: to open them may take a minute.
 */
export async function tryPictures(
  context: Context,
  uploads: readonly UploadedImage[],
  { caller, quote }: { caller: Buyer; quote: Quote },
): Promise<void> {
  const { accountId } = caller
  if (!quote.affordable) return context.pictures.check(uploads)
  await refuseOverQuota(context, accountId, await context.pictures.open(uploads, accountId))
}

/**
 * Stores a caller's pictures, to be files of the sheet that is drawn after them. `label` tells the
 * pictures of one work from those of another on the same sheet.
 */
export async function keepReferences(
  context: Context,
  pictures: readonly OpenedPicture[],
  { accountId, label = '' }: { accountId: string; label?: string },
): Promise<NewFile[]> {
  const { storage } = context
  await refuseOverQuota(context, accountId, pictures)
  return Promise.all(
    pictures.map(async ({ path, width, height }, index) => ({
      name: `${referencePrefix}${label}${index + 1}.webp`,
      content: await storage.put(createReadStream(path)),
      contentType: cleanPictureType,
      width,
      height,
    })),
  )
}

/**
 * Refuses pictures for which an account has no room left. Several calls at once may each take what
 * is left, and there are few of them (`limits.uploads`).
 */
async function refuseOverQuota(
  { db, config }: Context,
  accountId: string,
  pictures: readonly OpenedPicture[],
): Promise<void> {
  const { keptBytes } = config.pictures
  const coming = pictures.reduce((sum, { bytes }) => sum + bytes, 0)
  if (keptBytes === 0 || coming === 0) return
  if ((await countKeptBytes(db, accountId)) + coming <= keptBytes) return
  throw new ApiError(
    'PAYLOAD_TOO_LARGE',
    `This account may keep ${keptBytes / 1024 ** 2} MB of pictures it has sent; delete sheets that were made after some`,
  )
}
