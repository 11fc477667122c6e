import { ProviderError } from '@newcharactersheet/providers'
import { openCast } from '../sheets/cast.ts'
import { keepPicture } from './keep-picture.ts'
import { openProgress } from './note-progress.ts'
import type { SceneRequest } from './request.ts'
import type { Work } from './work.ts'

export const drawScene: Work<SceneRequest> = async (context, order, signal) => {
  const { images } = context
  if (images.drawScene === undefined)
    throw new ProviderError('unavailable', `${images.name} cannot draw scenes`)
  const { accountId, prompt, style, seed, request } = order
  const { width, height, sheetIds, outputMode = 'picture' } = request
  const cast = await openCast(context, sheetIds, accountId)
  const note = openProgress(context.db, order)
  const onProgress = (share: number) => void note(share)
  const words = { prompt: prompt || undefined, style, seed, outputMode }
  const scene = { ...words, width, height, cast, onProgress }
  return keepPicture(context, order, await images.drawScene(scene, signal))
}
