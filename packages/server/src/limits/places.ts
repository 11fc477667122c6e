import { pipeline, type Readable, Transform } from 'node:stream'
import type { AtOnce } from '@newcharactersheet/contract'
import { ApiError } from '../platform/api-error.ts'

/** For long answers: so many may be on their way at once, to one caller and from this process. */
export type Places = {
  /** Takes a place for an answer of the call `name`. */
  take(name: string, bounds: AtOnce, caller: string): Place
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

  return {
    take(name, bounds, caller) {
      const own = `${name} ${caller}`
      if ((taken.get(own) ?? 0) >= bounds.perCaller) throw tooMany(bounds)
      if ((taken.get(name) ?? 0) >= bounds.inAll) throw overloaded()
      const names = [name, own]
      for (const each of names) change(each, 1)
      return openPlace(patienceMs, () => {
        for (const each of names.splice(0)) change(each, -1)
      })
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
