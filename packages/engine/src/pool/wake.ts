import type { Crew } from './crew.ts'

/**
 * Gets a crew ready to draw: what it returns resolves when one thread is there, or all are at work.
 * The first time, that thread goes on to draw a small frame. The others start with the second sheet, or
 * sooner when two are wanted at once, and until then cost no memory. `whenFree` is told when a thread
 * is free again.
 */
export function openWake(crew: Crew, whenFree: () => void): () => Promise<void> {
  let asking: Promise<void> | undefined
  let isWarm = false

  async function askOne(): Promise<void> {
    try {
      await crew.work({ kind: 'ready' }, [])
      if (!isWarm) warmUp()
    } finally {
      asking = undefined
      whenFree()
    }
  }

  function warmUp(): void {
    isWarm = true
    crew
      .work({ kind: 'warm' }, [])
      // A thread that cannot draw says so when it is to draw a sheet.
      .catch(() => undefined)
      .finally(whenFree)
  }

  return async () => {
    // However many want to know, one thread is asked.
    if (asking === undefined && crew.free() > 0) asking = askOne()
    await asking
  }
}
