import type { IncomingHttpHeaders, Server } from 'node:http'
import { ApiError } from '../api-error.ts'

/** Node answers an Expect it does not know by itself, in a form that is not ours. */
export function hearExpectations(server: Server): void {
  server.on('checkExpectation', (request, response) => server.emit('request', request, response))
}

/** Refuses what we cannot be expected to do: all but to say that a body may come. */
export function checkExpectation({ expect }: IncomingHttpHeaders): void {
  if (expect === undefined || expect.toLowerCase() === '100-continue') return
  throw new ApiError('INVALID_REQUEST', 'Only 100-continue can be expected', {
    status: 417,
    fields: [{ path: 'Expect', message: 'must be 100-continue' }],
  })
}
