/**
 * How callers reach this server: as the operator said, or by the host the caller itself used, which
 * has been checked to be one of ours.
 */
export function baseUrlOf(publicUrl: string | undefined, host: string | undefined): string {
  return publicUrl?.replace(/\/+$/, '') ?? `http://${host ?? 'localhost'}`
}
