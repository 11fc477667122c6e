import { type ErrorCode, errorStatus } from '@newcharactersheet/contract'
import { ApiError, type ErrorDetails } from '../api-error.ts'
import { isOutOfConnections } from '../database/database.ts'

export type Refusal = {
  error: { code: ErrorCode; message: string; requestId: string; docs: string } & Pick<
    ErrorDetails,
    'fields' | 'required' | 'balance'
  >
}

/** The one form in which every call is refused. */
export function describeRefusal(error: ApiError, requestId: string, baseUrl: string): Refusal {
  const { code, message, details } = error
  const { retryAfterSeconds: _wait, status: _status, headers: _headers, ...visible } = details
  const docs = `${baseUrl}/docs/errors/${code}`
  // Whoever reads the fields of a 400 always finds one; here it is the request as a whole.
  const fields = errorStatus[code] === 400 ? { fields: [{ path: '', message }] } : {}
  return { error: { code, message, requestId, docs, ...fields, ...visible } }
}

/** What a caller may know of an error thrown anywhere: our own as it is, a foreign one by its kind. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  if (isFullDisk(error))
    return new ApiError('OVERLOADED', 'There is no room left on the disk of this server', {
      retryAfterSeconds: 60,
      cause: error,
    })
  if (isOutOfConnections(error))
    return new ApiError('OVERLOADED', 'The database is busy; try again soon', { cause: error })
  const status = statusOf(error)
  if (status === 413) return new ApiError('PAYLOAD_TOO_LARGE', 'The request is too large')
  if (status === 415)
    return new ApiError(
      'UNSUPPORTED_MEDIA_TYPE',
      'The Content-Type is not one this call takes; send application/json',
    )
  if (status === 404) return new ApiError('NOT_FOUND', 'There is nothing at this address')
  if (status !== undefined && status >= 400 && status < 500)
    return new ApiError('INVALID_REQUEST', 'The request is malformed', { cause: error })
  return new ApiError('INTERNAL', 'Something went wrong on our side', { cause: error })
}

/** Whether a file could not be written for want of room, of the disk or of what we may have of it. */
function isFullDisk(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false
  return error.code === 'ENOSPC' || error.code === 'EDQUOT'
}

/** The status a framework error carries. */
function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('statusCode' in error)) return undefined
  return typeof error.statusCode === 'number' ? error.statusCode : undefined
}
