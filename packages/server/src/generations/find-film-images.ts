import type { Context } from '../context.ts'
import { inlineImage } from '../platform/http/inline-image.ts'
import type { Sifted } from '../platform/http/sift-json.ts'
import type { UploadedImage } from '../platform/http/uploads.ts'
import { newId } from '../platform/id.ts'
import type { OpenedPicture } from '../platform/pictures/open-pictures.ts'
import type { NewFile } from '../sheets/sheet-files.ts'
import { keepReferences } from './keep-references.ts'
import type { FilmRequest, Frame } from './request.ts'

type InlineImage = { data: string }

type Asked = {
  firstFrameImage?: InlineImage | undefined
  lastFrameImage?: InlineImage | undefined
  referenceImages?: readonly InlineImage[] | undefined
  firstImageId?: string | undefined
  lastImageId?: string | undefined
}

export type FilmImages = {
  uploads: readonly UploadedImage[]
  /** Stores the pictures, once they have been opened. They are to be files of the film's sheet. */
  keep(
    context: Context,
    accountId: string,
    pictures: readonly OpenedPicture[],
  ): Promise<{
    files: NewFile[]
    frames: Pick<FilmRequest, 'firstFrame' | 'lastFrame'>
    references: string[]
  }>
}

/**
 * Finds the pictures that came with a film's order; refuses what is none by its header. A frame that
 * came along counts before one that is the picture of a sheet.
 */
export async function findFilmImages(asked: Asked, texts: Sifted['texts']): Promise<FilmImages> {
  const { firstFrameImage, lastFrameImage, referenceImages = [] } = asked
  const named = [
    ...(firstFrameImage ? [{ image: firstFrameImage, field: 'firstFrameImage' }] : []),
    ...(lastFrameImage ? [{ image: lastFrameImage, field: 'lastFrameImage' }] : []),
    ...referenceImages.map((image, index) => ({ image, field: `referenceImages.${index}` })),
  ]
  const uploads: UploadedImage[] = []
  for (const { image, field } of named) uploads.push(await inlineImage(texts, image, field))
  return {
    uploads,
    async keep(context, accountId, pictures) {
      const files = await keepReferences(context, pictures, { accountId, label: `${newId()}-` })
      const names = files.map(({ name }) => name)
      const first = firstFrameImage && names.shift()
      const last = lastFrameImage && names.shift()
      const frames = {
        firstFrame: frameOf(first, asked.firstImageId),
        lastFrame: frameOf(last, asked.lastImageId),
      }
      return { files, frames, references: names }
    },
  }
}

function frameOf(file: string | undefined, sheetId: string | undefined): Frame | undefined {
  if (file !== undefined) return { file }
  return sheetId === undefined ? undefined : { sheetId }
}
