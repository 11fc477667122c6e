import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { ApiError } from '../platform/api-error.ts'

/** Counts what is tried with one address or account, from wherever it comes. */
export type Attempts = {
  /** A password is tried. An address without an account counts as one with. */
  tryPassword(name: string): Promise<void>
  /** The password was right. */
  forgive(name: string): Promise<void>
  /** Something is to be mailed to this address. */
  askForMail(email: string): Promise<void>
}

const wrongPasswords = { points: 10, duration: 15 * 60 }
const mails = { points: 5, duration: 60 * 60 }

export function openAttempts(): Attempts {
  const passwordLimiter = new RateLimiterMemory(wrongPasswords)
  const mailLimiter = new RateLimiterMemory(mails)
  return {
    // Counted before it is known to be wrong: otherwise many tries at once would all pass.
    tryPassword: (name) =>
      consume(passwordLimiter, name, 'Too many wrong passwords for this address; wait a while'),
    async forgive(name) {
      await passwordLimiter.delete(name)
    },
    askForMail: (email) =>
      consume(mailLimiter, email, 'Too many mails were asked for with this address; wait a while'),
  }
}

async function consume(limiter: RateLimiterMemory, name: string, message: string): Promise<void> {
  try {
    await limiter.consume(name)
  } catch (refusal) {
    // The library throws what it would otherwise return; anything else is a fault.
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    const retryAfterSeconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000))
    throw new ApiError('RATE_LIMITED', message, { retryAfterSeconds })
  }
}
