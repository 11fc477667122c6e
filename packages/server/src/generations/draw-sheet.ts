import { readFile } from '../sheets/read-file.ts'
import { keepPicture } from './keep-picture.ts'
import { openProgress } from './note-progress.ts'
import type { SheetRequest } from './request.ts'
import type { Work } from './work.ts'

export const drawSheet: Work<SheetRequest> = async (context, order, signal) => {
  const { sheetId, prompt, style, seed, resolution: size, request } = order
  const { layout } = request
  const references = await Promise.all(
    request.references.map(async (name) => (await readFile(context, { sheetId, name })).bytes),
  )
  const note = openProgress(context.db, order)
  const onProgress = (share: number) => void note(share)
  const sheet = { prompt, style, seed, size, layout, references, onProgress }
  return keepPicture(context, order, await context.images.drawSheet(sheet, signal))
}
