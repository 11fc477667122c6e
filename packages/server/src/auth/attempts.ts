import { openSlidingWindow, type SlidingWindow } from '../limits/sliding-window.ts'
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

const minuteMs = 60_000
const mostNames = 50_000

export function openAttempts(now: () => number = () => performance.now()): Attempts {
  const passwords = openSlidingWindow({
    limit: 10,
    windowMs: 15 * minuteMs,
    mostCallers: mostNames,
  })
  const mails = openSlidingWindow({ limit: 5, windowMs: 60 * minuteMs, mostCallers: mostNames })

  function count(window: SlidingWindow, name: string, message: string): void {
    const { isOver, moreInMs } = window.take(name, now())
    if (!isOver) return
    throw new ApiError('RATE_LIMITED', message, { retryAfterSeconds: Math.ceil(moreInMs / 1_000) })
  }

  return {
    // Counted before it is known to be wrong: otherwise many tries at once would all pass.
    tryPassword: async (name) =>
      count(passwords, name, 'Too many wrong passwords for this address; wait a while'),
    forgive: async (name) => passwords.forget(name),
    askForMail: async (email) =>
      count(mails, email, 'Too many mails were asked for with this address; wait a while'),
  }
}
