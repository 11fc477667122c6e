import { type DrawnLayers, ProviderError } from '@newcharactersheet/providers'
import type { Context } from '../../context.ts'
import type { ExportedSheet } from './export-sheet.ts'

/** A finished sheet drawn again in layers; undefined where whatever draws here cannot do that. */
export async function drawAgain(
  { images, logger }: Pick<Context, 'images' | 'logger'>,
  { design, image, sheetType }: ExportedSheet,
  { provider, signal }: { provider: string | undefined; signal: AbortSignal },
): Promise<DrawnLayers | undefined> {
  // What is drawn again is characters, on square pages, by whoever has drawn them before.
  const isSquare = image !== null && image.width === image.height
  if (design === null || !isSquare || sheetType !== 'character') return undefined
  if (provider !== images.name) return undefined
  try {
    return await images.drawLayers?.({ design, size: image.width }, signal)
  } catch (error) {
    if (!(error instanceof ProviderError) || error.failure !== 'failed') throw error
    // An engine that has changed much may not know every design any more.
    logger.error({ err: error }, 'a sheet could not be drawn again')
    return undefined
  }
}
