import { openByRecency } from '../limits/by-recency.ts'
import { openSlidingWindow, type SlidingWindow } from '../limits/sliding-window.ts'
import { ApiError } from '../platform/api-error.ts'

/** Counts what is tried with one address or account. */
export type Attempts = {
  /**
   * A password is tried at the door, with an address and from a network. An address without an
   * account counts as one with.
   */
  tryAtDoor(email: string, network: string): Promise<void>
  /** It was right, but opens nothing yet. */
  forgive(email: string, network: string): Promise<void>
  /** It was right, and its holder is in. */
  welcome(email: string, network: string): Promise<void>
  /** Somebody who is in already is asked for the password of the account. */
  tryInside(accountId: string): Promise<void>
  /** It was right. */
  forgiveInside(accountId: string): Promise<void>
  /** Something is to be mailed to this address. */
  askForMail(email: string): Promise<void>
}

const minuteMs = 60_000
const mostNames = 50_000

/**
 * Whoever tries wrong passwords shuts out nobody but those of the same network. For a guesser who has
 * many networks there is a bound for all together; where the right one came from before it does not
 * count, or many networks could keep the holder out. Those who are in are counted apart: what is
 * tried at the door is not theirs.
 */
export function openAttempts(now: () => number = () => performance.now()): Attempts {
  const window = (limit: number, minutes: number) =>
    openSlidingWindow({ limit, windowMs: minutes * minuteMs, mostCallers: mostNames })
  const fromNetwork = window(10, 15)
  const fromEverywhere = window(100, 60)
  const inside = window(10, 15)
  const mails = window(5, 60)
  const homes = openByRecency<true>()

  function count(counted: SlidingWindow, name: string, message: string): void {
    const { isOver, moreInMs } = counted.take(name, now())
    if (!isOver) return
    throw new ApiError('RATE_LIMITED', message, { retryAfterSeconds: Math.ceil(moreInMs / 1_000) })
  }

  function rememberHome(name: string): void {
    const oldest = homes.size() >= mostNames ? homes.oldest() : undefined
    if (oldest !== undefined) homes.remove(oldest.name)
    homes.put(name, true)
  }

  return {
    // Counted before it is known to be wrong: otherwise many tries at once would all pass.
    tryAtDoor: async (email, network) => {
      const here = `${network} ${email}`
      count(fromNetwork, here, tooManyWrong)
      if (homes.get(here) === undefined) count(fromEverywhere, email, tooManyWrong)
    },
    forgive: async (email, network) => fromNetwork.forget(`${network} ${email}`),
    welcome: async (email, network) => {
      const here = `${network} ${email}`
      fromNetwork.forget(here)
      rememberHome(here)
    },
    tryInside: async (accountId) => count(inside, accountId, tooManyWrong),
    forgiveInside: async (accountId) => inside.forget(accountId),
    askForMail: async (email) =>
      count(mails, email, 'Too many mails were asked for with this address; wait a while'),
  }
}

const tooManyWrong = 'Too many wrong passwords for this address; wait a while'
