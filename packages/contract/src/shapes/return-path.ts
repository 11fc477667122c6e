import { z } from 'zod'

const message = 'must be a path of this site, such as /settings'

/**
 * Where a browser goes back to: a path of this site and never another one. What begins with two
 * slashes, or a slash and a backslash, is another host to a browser. Escaped, such a beginning or a
 * control character is refused as well, for whatever reads it next may take it at its word; and so
 * are dots for a step, for without them `/.//host` begins with two slashes.
 */
export const returnPath = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/, message)
  .refine((path) => {
    const plain = unescaped(path)
    return plain !== undefined && /^\/(?![/\\])\P{Cc}*$/u.test(plain) && !hasDots(path)
  }, message)

/** Whether a step of the path is no name but `.` or `..`. */
function hasDots(path: string): boolean {
  const [steps = ''] = path.split(/[?#]/)
  return steps.split('/').some((step) => /^\.{1,2}$/.test(unescaped(step) ?? ''))
}

function unescaped(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    // Half an escape or no UTF-8: nothing a page of ours would be called.
    return undefined
  }
}
