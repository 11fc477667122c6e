import { operations } from '@newcharactersheet/contract'
import { ApiError, notFound } from '../platform/api-error.ts'
import { matchesEtag, rangeOf } from '../platform/http/range.ts'
import { findSheetFile, isForOwner, isSigned } from '../sheets/sheet-files.ts'
import { CustomReply, route } from './route.ts'

export const getSheetFile = route(operations.getSheetFile, async (call) => {
  const { context, params, query, headers } = call
  const { id: sheetId, name } = params
  const file = await findSheetFile(context.db, sheetId, name)
  const { verifyingKeys } = context.secrets
  const isPublic = file?.visibility === 'public' && !isForOwner(name)
  const mayRead =
    isPublic ||
    file?.accountId === call.caller?.accountId ||
    isSigned({ verifyingKeys, now: context.now() }, { sheetId, name }, query)
  if (file === undefined || !mayRead) throw notFound('file')

  const etag = `"${file.contentHash.slice(0, 32)}"`
  const fileHeaders = {
    etag,
    // The sheet may become private: a copy may be kept, but must be asked about every time.
    'cache-control': isPublic ? 'no-cache' : 'private, no-cache',
    'accept-ranges': 'bytes',
    'content-disposition': query.download === undefined ? 'inline' : 'attachment',
    'content-security-policy': "default-src 'none'; sandbox",
  }
  if (matchesEtag(headers['if-none-match'], etag))
    return new CustomReply({ status: 304, headers: fileHeaders })

  const isSameFile = headers['if-range'] === undefined || headers['if-range'] === etag
  const range = isSameFile ? rangeOf(headers.range, file.bytes) : undefined
  if (range === 'none')
    throw new ApiError('INVALID_REQUEST', `The file has ${file.bytes} bytes and no such range`, {
      status: 416,
      headers: { 'content-range': `bytes */${file.bytes}` },
      fields: [{ path: 'Range', message: 'must begin within the file' }],
    })

  const body = await context.storage.read(file.contentHash, range)
  if (body === undefined) throw new Error('a stored file is not there')
  const content = { ...fileHeaders, 'content-type': file.contentType }
  if (range === undefined)
    return new CustomReply({
      status: 200,
      headers: { ...content, 'content-length': file.bytes },
      body,
    })
  const { start, end } = range
  const partial = {
    'content-length': end - start + 1,
    'content-range': `bytes ${start}-${end}/${file.bytes}`,
  }
  return new CustomReply({ status: 206, headers: { ...content, ...partial }, body })
})
