import { hash, randomBytes } from 'node:crypto'

/** A new key. It is shown to its owner once; only its hash is kept. */
export function newSecret(): string {
  return `ncs_${randomBytes(32).toString('base64url')}`
}

/**
 * The form in which a key is kept and looked for. A secret of 256 random bits cannot be guessed, so
 * a slow hash would cost every call something and protect nothing.
 */
export function hashOf(secret: string): Buffer {
  return hash('sha256', secret, 'buffer')
}

/** Whether a text could be one of our keys at all. */
export function looksLikeSecret(text: string): boolean {
  return /^ncs_[A-Za-z0-9_-]{20,}$/.test(text)
}
