const mostCharacters = 100

/**
 * A Content-Disposition that has a download saved under a name (RFC 6266): once in plain ASCII for
 * old clients, once as it is, encoded as RFC 8187 says.
 */
export function attachment(name: string, extension: string): string {
  const whole = `${plainName(name)}.${extension}`
  const ascii = whole.replace(/[^\x20-\x7e]/gu, '_').replace(/["%]/g, '_')
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encode(whole)}`
}

/** Without what file systems, terminals or readers' eyes could stumble over. */
function plainName(name: string): string {
  const plain = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}\\/:*?"<>|]+/gu, ' ')
    .replace(/^[\s.]+/, '')
  const short = [...plain].slice(0, mostCharacters).join('').trim()
  return short || 'sheet'
}

/** encodeURIComponent leaves four characters alone that RFC 8187 does not allow. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
