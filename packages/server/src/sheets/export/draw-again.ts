import { type DrawnLayers, ProviderError } from '@newcharactersheet/providers'
import type { Context } from '../../context.ts'
import type { ExportedSheet } from './export-sheet.ts'

/** A finished sheet drawn again in layers; undefined where whatever draws here cannot do that. */
export async function drawAgain(
  { images, logger }: Pick<Context, 'images' | 'logger'>,
  { design, image, sheetType }: ExportedSheet,
  { provider, signal }: { provider: string | undefined; signal: AbortSignal },
): Promise<DrawnLayers | undefined> {
  // What is drawn again is characters, by whoever has drawn them before.
  if (design === null || image === null || sheetType !== 'character') return undefined
  if (provider !== images.name) return undefined
  // Of a page that is no square, the side of a square one with as many pixels.
  const size = Math.round(Math.sqrt(image.width * image.height))
  try {
    return await images.drawLayers?.({ design, size }, signal)
  } catch (error) {
    if (!(error instanceof ProviderError) || error.failure !== 'failed') throw error
    // An engine that has changed much may not know every design any more.
    logger.error({ err: error }, 'a sheet could not be drawn again')
    return undefined
  }
}
