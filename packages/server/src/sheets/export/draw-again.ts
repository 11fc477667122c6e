import { limits } from '@newcharactersheet/contract'
import { type DrawnLayers, type ImageProvider, ProviderError } from '@newcharactersheet/providers'
import { ApiError } from '../../platform/api-error.ts'
import type { Logger } from '../../platform/logger.ts'
import { openFairLine } from '../../platform/pictures/fair-line.ts'

/** What was drawn by `provider`, and who wants it in layers. */
export type Redrawing = {
  provider: string | undefined
  design: Record<string, unknown>
  size: number
  /** An account, or an address where nobody is signed in. */
  who: string
}

/** Draws a sheet again in layers; undefined where that cannot be done. */
export type DrawAgain = (
  redrawing: Redrawing,
  signal: AbortSignal,
) => Promise<DrawnLayers | undefined>

/**
 * One at a time, and by turns of those who want it: work that is paid for never waits for more than
 * one of these.
 */
export function openDrawAgain(
  images: ImageProvider,
  logger: Logger,
  { withinMs } = { withinMs: limits.redrawSeconds * 1_000 },
): DrawAgain {
  const line = openFairLine()

  async function draw({ design, size }: Redrawing, signal: AbortSignal) {
    signal.throwIfAborted()
    try {
      return await images.drawLayers?.({ design, size }, signal)
    } catch (error) {
      if (!(error instanceof ProviderError) || error.failure !== 'failed') throw error
      // An engine that has changed much may not know every design any more.
      logger.error({ err: error }, 'a sheet could not be drawn again')
      return undefined
    }
  }

  return async (redrawing, hangUp) => {
    if (redrawing.provider !== images.name) return undefined
    const late = AbortSignal.timeout(withinMs)
    const signal = AbortSignal.any([hangUp, late])
    try {
      return await line.wait(redrawing.who, () => draw(redrawing, signal))
    } catch (cause) {
      const isPassing = signal.aborted || cause instanceof ProviderError
      if (!isPassing) throw cause
      const message = 'The sheet could not be drawn again in time; try again soon'
      throw new ApiError('OVERLOADED', message, { cause, retryAfterSeconds: 10 })
    }
  }
}
