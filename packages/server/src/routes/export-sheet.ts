import { Readable } from 'node:stream'
import { operations } from '@newcharactersheet/contract'
import { attachment } from '../platform/http/attachment.ts'
import { describeSheet, viewOf } from '../sheets/describe-sheet.ts'
import { checkFormat, exportJson, exportPicture } from '../sheets/export-sheet.ts'
import { findSheet } from '../sheets/find-sheet.ts'
import { CustomReply, route } from './route.ts'

export const exportSheet = route(operations.exportSheet, async (call) => {
  const { context, params, query, caller } = call
  const found = await findSheet(context.db, params.id, caller?.accountId)
  const { format } = query
  checkFormat(format)
  const sheet = describeSheet(found, viewOf(call))
  const headers = {
    'content-disposition': attachment(sheet.title ?? '', format),
    // The sheet may become private at any time, and the data holds addresses that expire.
    'cache-control': 'no-store',
  }
  if (format === 'json') {
    const json = await exportJson(context.db, sheet)
    const type = {
      'content-type': 'application/json; charset=utf-8',
      'content-length': json.length,
    }
    const body = Readable.from([json])
    return new CustomReply({ status: 200, headers: { ...headers, ...type }, body })
  }
  const { body, contentType, bytes } = await exportPicture(context, sheet, format)
  const length = bytes === undefined ? {} : { 'content-length': bytes }
  return new CustomReply({
    status: 200,
    headers: { ...headers, 'content-type': contentType, ...length },
    body,
  })
})
