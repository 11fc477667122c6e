import { randomBytes } from 'node:crypto'

/** A new opaque name of one thing: 128 random bits, so that nobody guesses one. */
export function newId(): string {
  return randomBytes(16).toString('hex')
}

/** A seed for work whose caller gave none: any whole number of 32 bits. */
export function randomSeed(): number {
  return randomBytes(4).readUInt32BE()
}
