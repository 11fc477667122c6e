import { ProviderError } from '@newcharactersheet/providers'
import { openCast } from '../sheets/cast.ts'
import { keepPicture } from './keep-picture.ts'
import type { SceneRequest } from './request.ts'
import type { Work } from './work.ts'

export const drawScene: Work<SceneRequest> = async (context, order, signal) => {
  const { images } = context
  if (images.drawScene === undefined)
    throw new ProviderError('unavailable', `${images.name} cannot draw scenes`)
  const { accountId, prompt, style, seed, request } = order
  const { width, height, sheetIds } = request
  const cast = await openCast(context, sheetIds, accountId)
  const scene = { prompt: prompt || undefined, style, seed, width, height, cast }
  return keepPicture(context, order, await images.drawScene(scene, signal))
}
