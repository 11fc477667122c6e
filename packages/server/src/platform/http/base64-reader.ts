/**
 * Decodes base64 that comes in pieces, as it stands in a JSON text: `/` and line ends may be escaped
 * there. Both alphabets are taken, with padding and without.
 */
export function openBase64Reader() {
  // What cannot be decoded yet: fewer than four letters, and an escape that is cut in two.
  let rest = ''
  let isGood = true
  let isPadded = false

  function decode(letters: string): Buffer {
    if (letters === '') return Buffer.alloc(0)
    // Nothing follows the padding.
    isGood &&= !isPadded && /^[\w+/-]*={0,2}$/.test(letters)
    isPadded = letters.endsWith('=')
    return Buffer.from(letters, 'base64')
  }

  return {
    take(encoded: Buffer): Buffer {
      const text = rest + encoded.toString('latin1')
      const cut = /\\(?:u[\da-f]{0,3})?$/i.exec(text)?.[0] ?? ''
      const letters = unescaped(text.slice(0, text.length - cut.length))
      const usable = letters.length - (letters.length % 4)
      rest = letters.slice(usable) + cut
      return decode(letters.slice(0, usable))
    },
    /** What is left at the end, and whether all of it was base64. */
    end(): { last: Buffer; isBase64: boolean } {
      isGood &&= rest.length !== 1
      const last = decode(rest)
      return { last, isBase64: isGood }
    },
  }
}

/** What no base64 holds becomes a letter of no alphabet. */
function unescaped(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(
    /\\(?:u([\da-f]{4})|(.))/gi,
    (_, code: string | undefined, letter: string) => {
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
      if (letter === '/') return letter
      return 'nrt'.includes(letter) ? '' : '!'
    },
  )
}
