import { type ExportFormat, limits, operations, type Sheet } from '@newcharactersheet/contract'
import type { Caller } from '../auth/caller.ts'
import { providerOf } from '../generations/models.ts'
import { attachment } from '../platform/http/attachment.ts'
import { describeSheet, viewOf } from '../sheets/describe-sheet.ts'
import { bundleTypes, exportBundle } from '../sheets/export/export-bundle.ts'
import {
  checkReady,
  type Exported,
  exportJson,
  exportMesh,
  exportPicture,
} from '../sheets/export/export-sheet.ts'
import { findSheet } from '../sheets/find-sheet.ts'
import { type Call, CustomReply, route } from './route.ts'

export const exportSheet = route(operations.exportSheet, async (call) => {
  const { context, params, query, caller, method } = call
  const found = await findSheet(context.db, params.id, caller?.accountId)
  const { format } = query
  const sheet = describeSheet(found, viewOf(call))
  checkReady(sheet)
  const headers = {
    'content-disposition': attachment(sheet.title ?? '', format),
    // The sheet may become private at any time, and the data holds addresses that expire.
    'cache-control': 'no-store',
  }
  const isBundle = format === 'zip' || format === 'ora' || format === 'pdf'
  if (isBundle && method === 'HEAD') {
    // Nothing is drawn for who asks for no more than this.
    const type = { 'content-type': bundleTypes[format] }
    return new CustomReply({ status: 200, headers: { ...headers, ...type } })
  }
  const { body, contentType, bytes } = isBundle
    ? await sendBundle(call, sheet, format)
    : await sendFile(call, sheet, format)
  const length = bytes === undefined ? {} : { 'content-length': bytes }
  return new CustomReply({
    status: 200,
    headers: { ...headers, 'content-type': contentType, ...length },
    body,
  })
})

type Asked = Call<unknown, { format: ExportFormat }, unknown, Caller | undefined>

/** What is there already, or is made while it is sent. */
function sendFile(
  { context }: Asked,
  sheet: Sheet,
  format: Exclude<ExportFormat, keyof typeof bundleTypes>,
): Promise<Exported> {
  if (format === 'json') return exportJson(context.db, sheet)
  return format === 'glb' ? exportMesh(context, sheet) : exportPicture(context, sheet, format)
}

/** What is drawn for it is held until it is sent: there is room for fewer of these than of pictures. */
async function sendBundle(
  { context, caller, network, signal }: Asked,
  sheet: Sheet,
  format: keyof typeof bundleTypes,
): Promise<Exported> {
  const who = caller?.accountId ?? network
  const place = context.places.take('sheetBundles', limits.sheetBundles, who)
  try {
    const provider = providerOf(sheet.model)
    const bundle = await exportBundle(context, sheet, { format, who, provider, signal })
    return { ...bundle, body: place.keepFor(bundle.body) }
  } catch (error) {
    place.leave()
    throw error
  }
}
