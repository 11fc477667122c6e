import { webpOfPng } from '../../../packages/engine/src/encode/webp.ts'
import { drawSheet } from '../../../packages/engine/src/sheet.ts'
import { type SheetTimes, startStopwatch } from './stopwatch.ts'

export const fullSize = 2048
const thumbnailSize = 512

/** Draws a sheet and makes all its files: PNG, WebP and thumbnail. */
export async function drawFiles(prompt: string, seed: number, style?: string): Promise<SheetTimes> {
  const stopwatch = startStopwatch()
  const order = { prompt, style, seed, size: fullSize, onStage: stopwatch.begin }
  const { png } = await drawSheet(order)
  await Promise.all([fullSize, thumbnailSize].map((width) => webpOfPng(png, width)))
  return stopwatch.stop()
}
