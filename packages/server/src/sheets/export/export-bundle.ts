import type { Sheet } from '@newcharactersheet/contract'
import type { Context } from '../../context.ts'
import { storeZip } from '../../platform/zip.ts'
import { gatherBundle } from './bundle.ts'
import type { Exported } from './export-sheet.ts'
import { oraBundle } from './ora-bundle.ts'
import { zipBundle } from './zip-bundle.ts'

export const bundleTypes = { zip: 'application/zip', ora: 'image/openraster' } as const

/** A finished sheet and the pictures of its panels, in files or in layers. */
export async function exportBundle(
  context: Context,
  sheet: Sheet,
  wish: {
    format: keyof typeof bundleTypes
    who: string
    provider: string | undefined
    signal: AbortSignal
  },
): Promise<Exported> {
  const bundle = await gatherBundle(context, sheet, wish)
  const entries = await (wish.format === 'zip' ? zipBundle(bundle) : oraBundle(bundle))
  return { contentType: bundleTypes[wish.format], ...(await storeZip(entries)) }
}
