/**
 * Pages of any origin may call with a key; cookies never count for them, since no answer allows
 * credentials.
 */
export const crossOriginHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'X-Request-Id, RateLimit, RateLimit-Policy, Retry-After, Idempotency-Replayed',
}

/** The answer to a browser that asks first. */
export const preflightHeaders = {
  'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
  'access-control-allow-headers':
    'X-API-Key, Authorization, Content-Type, Prefer, Idempotency-Key, Last-Event-ID, Range, If-None-Match',
  'access-control-max-age': '7200',
}
