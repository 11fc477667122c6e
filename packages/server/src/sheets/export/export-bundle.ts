import { limits, type Sheet } from '@newcharactersheet/contract'
import { ProviderError } from '@newcharactersheet/providers'
import type { Context } from '../../context.ts'
import { ApiError } from '../../platform/api-error.ts'
import { storeZip } from '../../platform/zip.ts'
import { gatherBundle } from './bundle.ts'
import { exportPrint } from './export-print.ts'
import type { Exported } from './export-sheet.ts'
import { oraBundle } from './ora-bundle.ts'
import { zipBundle } from './zip-bundle.ts'

export const bundleTypes = {
  zip: 'application/zip',
  ora: 'image/openraster',
  pdf: 'application/pdf',
} as const

type Wish = {
  format: keyof typeof bundleTypes
  /** An account, or an address where nobody is signed in. */
  who: string
  /** Whose model drew the sheet. */
  provider: string | undefined
  signal: AbortSignal
}

/**
 * A finished sheet and the pictures of its panels, in files or in layers. One is put together at a
 * time, by turns of those who want them: work that is paid for never waits for more than one.
 */
export async function exportBundle(
  context: Context,
  sheet: Sheet,
  { format, who, provider, signal: hangUp }: Wish,
  withinMs = limits.bundleSeconds * 1_000,
): Promise<Exported> {
  const signal = AbortSignal.any([hangUp, AbortSignal.timeout(withinMs)])

  async function make(): Promise<Exported> {
    signal.throwIfAborted()
    if (format === 'pdf') return exportPrint(context, sheet, { provider, signal })
    const bundle = await gatherBundle(context, sheet, { provider, signal })
    const entries = await (format === 'zip' ? zipBundle(bundle) : oraBundle(bundle))
    return { contentType: bundleTypes[format], ...(await storeZip(entries)) }
  }

  try {
    return await context.bundleLine.wait(who, make)
  } catch (cause) {
    if (!signal.aborted && !(cause instanceof ProviderError)) throw cause
    const message = 'The sheet could not be drawn again in time; try again soon'
    throw new ApiError('OVERLOADED', message, { cause, retryAfterSeconds: 10 })
  }
}
