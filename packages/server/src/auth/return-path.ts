import { ApiError } from '../platform/api-error.ts'

/** Where to go after signing in: a page of this site, however the path is written. */
export function checkReturnPath(path: string, baseUrl: string): string {
  const { origin } = new URL(baseUrl)
  const url = URL.parse(path, origin)
  const isOurs = path.startsWith('/') && url?.origin === origin
  if (!isOurs || url === null)
    throw new ApiError('INVALID_REQUEST', 'returnPath leaves this site', {
      fields: [{ path: 'returnPath', message: 'must be a path of this site, such as /sheets' }],
    })
  // As a browser would read it: what it takes for a slash has become one.
  const plain = `${url.pathname}${url.search}${url.hash}`
  return plain.replace(/^\/+/, '/')
}
