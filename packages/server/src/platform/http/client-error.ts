import type { Socket } from 'node:net'
import { ApiError } from '../api-error.ts'
import { newId } from '../id.ts'
import { crossOriginHeaders } from './cross-origin.ts'
import { describeRefusal } from './refusal.ts'

/** Answers what is not even HTTP: there is no request to hang an answer on, so it is written raw. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return
  const requestId = newId()
  const refusal = new ApiError('INVALID_REQUEST', 'The request cannot be read as HTTP')
  const body = JSON.stringify(describeRefusal(refusal, requestId, ''))
  const head = [
    'HTTP/1.1 400 Bad Request',
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${requestId}`,
    ...Object.entries(crossOriginHeaders).map(([name, value]) => `${name}: ${value}`),
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
