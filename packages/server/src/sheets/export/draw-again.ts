import { type DrawnLayers, ProviderError } from '@newcharactersheet/providers'
import type { Context } from '../../context.ts'
import type { ExportedSheet } from './export-sheet.ts'

type Drawer = Pick<Context, 'images' | 'logger'>
type Redrawing = { provider: string | undefined; signal: AbortSignal }

/** A finished sheet drawn again in layers; undefined where whatever draws here cannot do that. */
export function drawAgain(
  drawer: Drawer,
  sheet: ExportedSheet,
  redrawing: Redrawing,
): Promise<DrawnLayers | undefined> {
  return redraw(drawer, sheet, redrawing, (order) =>
    drawer.images.drawLayers?.(order, redrawing.signal),
  )
}

/** The same as a PDF to print. */
export function printAgain(
  drawer: Drawer,
  sheet: ExportedSheet,
  redrawing: Redrawing,
): Promise<Uint8Array | undefined> {
  return redraw(drawer, sheet, redrawing, (order) =>
    drawer.images.drawPrint?.(order, redrawing.signal),
  )
}

async function redraw<Drawn>(
  { images, logger }: Drawer,
  { design, image, sheetType }: ExportedSheet,
  { provider }: Redrawing,
  draw: (order: { design: Record<string, unknown>; size: number }) => Promise<Drawn> | undefined,
): Promise<Drawn | undefined> {
  // What is drawn again is characters, by whoever has drawn them before.
  if (design === null || image === null || sheetType !== 'character') return undefined
  if (provider !== images.name) return undefined
  // Of a page that is no square, the side of a square one with as many pixels.
  const size = Math.round(Math.sqrt(image.width * image.height))
  try {
    return await draw({ design, size })
  } catch (error) {
    if (!(error instanceof ProviderError) || error.failure !== 'failed') throw error
    // An engine that has changed much may not know every design any more.
    logger.error({ err: error }, 'a sheet could not be drawn again')
    return undefined
  }
}
