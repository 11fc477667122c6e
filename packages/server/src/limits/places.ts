import { pipeline, type Readable, Transform } from 'node:stream'
import type { AtOnce } from '@newcharactersheet/contract'
import { ApiError } from '../platform/api-error.ts'

/** For long answers: so many may be on their way at once, to one caller and from this process. */
export type Places = {
  /** Takes a place for an answer of the call `name`. */
  take(name: string, bounds: AtOnce, caller: string): Place
  /** The same where it is no reason to refuse the call that there is none. */
  takeIfFree(name: string, bounds: AtOnce, caller: string): Place | undefined
}

export type Place = {
  /** Aborted when nobody reads on. */
  signal: AbortSignal
  /** Keeps the place until the body has been read, or is read no further. */
  keepFor(body: Readable): Readable
  /** Frees the place. Doing it twice is no mistake. */
  leave(): void
}

const retryAfterSeconds = 10

/** Who takes nothing for this long has gone, or wants to keep the place from others. */
const standstillMs = 120_000

export function openPlaces({ patienceMs = standstillMs }: { patienceMs?: number } = {}): Places {
  const taken = new Map<string, number>()

  function change(name: string, by: 1 | -1): void {
    const count = (taken.get(name) ?? 0) + by
    if (count === 0) taken.delete(name)
    else taken.set(name, count)
  }

  /** Why there is no place. */
  function findObstacle(name: string, bounds: AtOnce, caller: string): ApiError | undefined {
    if ((taken.get(`${name} ${caller}`) ?? 0) >= bounds.perCaller) return tooMany(bounds)
    if ((taken.get(name) ?? 0) >= bounds.inAll) return overloaded()
    return undefined
  }

  function take(name: string, caller: string): Place {
    const names = [name, `${name} ${caller}`]
    for (const each of names) change(each, 1)
    return openPlace(patienceMs, () => {
      for (const each of names.splice(0)) change(each, -1)
    })
  }

  return {
    take(name, bounds, caller) {
      const obstacle = findObstacle(name, bounds, caller)
      if (obstacle !== undefined) throw obstacle
      return take(name, caller)
    },
    takeIfFree(name, bounds, caller) {
      return findObstacle(name, bounds, caller) === undefined ? take(name, caller) : undefined
    },
  }
}

function openPlace(patienceMs: number, leave: () => void): Place {
  const gone = new AbortController()
  return {
    signal: gone.signal,
    leave,
    keepFor(body) {
      const timer = setTimeout(() => {
        gone.abort()
        watched.destroy()
      }, patienceMs)
      const watched = new Transform({
        transform(piece, _encoding, done) {
          timer.refresh()
          done(null, piece)
        },
      })
      watched.once('close', () => {
        clearTimeout(timer)
        leave()
      })
      // An error ends both, and whoever reads hears of it.
      return pipeline(body, watched, () => undefined)
    },
  }
}

function tooMany({ perCaller }: AtOnce): ApiError {
  return new ApiError('RATE_LIMITED', `No more than ${perCaller} of these at once; let one end`, {
    retryAfterSeconds,
  })
}

function overloaded(): ApiError {
  return new ApiError('OVERLOADED', 'Too many of these are on their way; try again soon', {
    retryAfterSeconds,
  })
}
