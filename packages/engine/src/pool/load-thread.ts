/** How a drawing thread begins. */
import { readlinkSync } from 'node:fs'
import { enableCompileCache, flushCompileCache } from 'node:module'
import { setPriority } from 'node:os'

/** So that whoever answers calls comes first. */
const niceness = 10

/** Loads what a thread does; `compileCache` is a folder for compiled code. */
export async function loadThread<Loaded>(
  compileCache: string | undefined,
  load: () => Promise<Loaded>,
): Promise<Loaded> {
  // Not before: what is loaded first is not taken from the cache.
  if (compileCache !== undefined) enableCompileCache(compileCache)
  const loaded = await load()
  // Does nothing where nothing is kept, be it here or by the program's own wish (NODE_COMPILE_CACHE).
  flushCompileCache()
  // Only now: the program is not ready before one thread has loaded.
  stepBack()
  return loaded
}

/** What is seldom needed: loaded when it is first asked for, and then kept. */
export type Later<Loaded> = {
  get: () => Promise<Loaded>
  /** Nothing where it was never asked for. */
  ifAsked: () => Promise<Loaded> | undefined
}

export function loadLater<Loaded>(load: () => Promise<Loaded>): Later<Loaded> {
  let loading: Promise<Loaded> | undefined
  return {
    get() {
      loading ??= load().finally(flushCompileCache)
      return loading
    },
    ifAsked: () => loading,
  }
}

/** On Linux a thread has a priority of its own; elsewhere, or where it is not allowed, all are equal. */
function stepBack(): void {
  try {
    const thread = /\d+$/.exec(readlinkSync('/proc/thread-self'))?.[0]
    if (thread !== undefined) setPriority(Number(thread), niceness)
  } catch {
    // A thread that is not nice draws as well.
  }
}
