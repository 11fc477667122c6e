import { ApiError } from '../api-error.ts'

/** `host` is the one the caller named, to us or to a trusted proxy; the headers are as they came. */
type Asked = { host: string; raw: { rawHeaders: readonly string[] } }

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Refuses a request that names another host than ours: a page elsewhere whose own name was made to
 * point at this machine (DNS rebinding) could otherwise read what only this machine may.
 */
export function checkHost(asked: Asked, publicUrl: string | undefined): void {
  const problem = findHostProblem(asked, publicUrl)
  if (problem !== undefined) throw problem
}

/** What is wrong with the host a request names. What it says of that must not be repeated to it. */
export function findHostProblem(
  { host, raw }: Asked,
  publicUrl: string | undefined,
): ApiError | undefined {
  if (valuesOf(raw.rawHeaders, 'host').length !== 1)
    return new ApiError('INVALID_REQUEST', 'A request needs exactly one Host header')
  const name = hostNameOf(host)
  if (name === undefined) return new ApiError('INVALID_REQUEST', 'The Host header is malformed')
  const isOurs =
    loopbackNames.has(name) || (publicUrl !== undefined && new URL(publicUrl).hostname === name)
  if (isOurs) return undefined
  return new ApiError('FORBIDDEN', 'This host is not served here; set PUBLIC_URL')
}

/** Raw headers alternate names and values; parsed ones hide that a header came twice. */
function valuesOf(rawHeaders: readonly string[], name: string): string[] {
  return rawHeaders.filter(
    (_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name,
  )
}

function hostNameOf(host: string): string | undefined {
  if (!/^[A-Za-z0-9.:[\]_-]+$/.test(host)) return undefined
  return URL.parse(`http://${host}`)?.hostname
}
