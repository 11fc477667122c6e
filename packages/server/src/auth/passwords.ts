import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { limits } from '@newcharactersheet/contract'
import { ApiError } from '../platform/api-error.ts'

export type Passwords = {
  hash(password: string): Promise<string>
  verify(sample: { password: string; hash: string }): Promise<boolean>
}

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt)

/** As OWASP's password storage cheat sheet asks for: 16 MB, a tenth of a second. */
const usualCost = { N: 16_384, r: 8, p: 5 }
const hashBytes = 32
const saltBytes = 16

/** Node has four threads for slow work, and files need some of them. */
const atOnce = 2
const mostWaiting = 40

/** Hashes passwords beside the event loop, a few at a time. What was hashed at another cost is known. */
export function openPasswords(cost = usualCost): Passwords {
  const waiting: (() => void)[] = []
  let running = 0

  async function inTurn(work: () => Promise<Buffer>): Promise<Buffer> {
    if (running >= atOnce) {
      if (waiting.length >= mostWaiting)
        throw new ApiError('OVERLOADED', 'Too many people are signing in at this moment')
      await new Promise<void>((resolve) => waiting.push(resolve))
    } else running += 1
    try {
      return await work()
    } finally {
      // Whoever waits takes over the place; nobody can slip in between.
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }

  return {
    async hash(password) {
      const salt = randomBytes(saltBytes)
      const hash = await inTurn(() => derive(plain(password), salt, hashBytes, cost))
      return ['scrypt', cost.N, cost.r, cost.p, text(salt), text(hash)].join(':')
    },
    async verify({ password, hash }) {
      const [name, N, r, p, salt = '', wanted = ''] = hash.split(':')
      if (name !== 'scrypt') throw new Error('a password is kept in a form we do not know')
      const options = { N: Number(N), r: Number(r), p: Number(p) }
      const known = Buffer.from(wanted, 'base64url')
      const found = await inTurn(() =>
        derive(plain(password), Buffer.from(salt, 'base64url'), known.length, options),
      )
      return timingSafeEqual(found, known)
    },
  }
}

/** The same letters are typed in different ways on different machines. */
function plain(password: string): string {
  return password.normalize('NFKC')
}

function text(bytes: Buffer): string {
  return bytes.toString('base64url')
}

/** What is longer than any password can be is none, and is not worth hashing. */
export function couldBePassword(password: string): boolean {
  return password.length <= limits.passwordCharacters.most
}
