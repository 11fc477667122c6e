import type { Given, Job, JobKind } from './jobs.ts'
import { startThread, type Thread, ThreadLost, type ThreadOptions } from './thread.ts'

/** Threads as one: who asks need not know which of them does it. */
export type Crew = {
  /** How many could begin something now. */
  free: () => number
  work: (job: Job, buffers: readonly ArrayBuffer[]) => Promise<Given<JobKind>>
  close: () => Promise<void>
}

/** So many threads at most. They start when they are needed, stay warm, and are replaced when they die. */
export function openCrew(threads: number, options: ThreadOptions): Crew {
  const idle: Thread[] = []
  const busy = new Set<Thread>()
  let isClosed = false

  function nextIdle(): Thread | undefined {
    const thread = idle.pop()
    return thread?.isGone() ? nextIdle() : thread
  }

  async function workOnce(job: Job, buffers: readonly ArrayBuffer[]): Promise<Given<JobKind>> {
    const thread = nextIdle() ?? startThread(options)
    busy.add(thread)
    try {
      return await thread.work(job, buffers)
    } finally {
      busy.delete(thread)
      if (!thread.isGone()) idle.push(thread)
    }
  }

  return {
    free: () => (isClosed ? 0 : threads - busy.size),
    async work(job, buffers) {
      try {
        return await workOnce(job, buffers)
      } catch (error) {
        // Something else may have killed the thread: another one tries once again. But what was
        // handed over is gone with it.
        if (!(error instanceof ThreadLost) || buffers.length > 0 || isClosed) throw error
        return await workOnce(job, buffers)
      }
    },
    async close() {
      isClosed = true
      await Promise.all([...idle, ...busy].map((thread) => thread.close()))
    },
  }
}
