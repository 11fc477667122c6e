import { randomBytes } from 'node:crypto'

/** A new opaque name of one thing: 128 random bits, so that nobody guesses one. */
export function newId(): string {
  return randomBytes(16).toString('hex')
}

/** Whether a text has the shape of an id. No handle may. */
export function looksLikeId(value: string): boolean {
  return /^[0-9a-f]{32}$/.test(value)
}

/** A seed for work whose caller gave none: any whole number of 32 bits. */
export function randomSeed(): number {
  return randomBytes(4).readUInt32BE()
}
