type Asked = { host: string; protocol: string }

/**
 * How callers reach this server: as the operator said, or by the host the caller itself used, which
 * has been checked to be one of ours. Behind a trusted proxy that is the host, and the protocol, the
 * proxy was asked by.
 */
export function baseUrlOf(publicUrl: string | undefined, { host, protocol }: Asked): string {
  const scheme = protocol === 'https' ? 'https' : 'http'
  return publicUrl?.replace(/\/+$/, '') ?? `${scheme}://${host || 'localhost'}`
}
