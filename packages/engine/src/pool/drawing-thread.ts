/** Runs in a worker thread: takes one job after another and gives back what came of it. */
import { readlinkSync } from 'node:fs'
import { enableCompileCache, flushCompileCache } from 'node:module'
import { setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import type { Stage } from '../sheet/stage.ts'
import type { Answer, Job, Spent } from './jobs.ts'
import type { ThreadData } from './thread.ts'

/** So that whoever answers calls comes first. */
const niceness = 10

if (parentPort === null) throw new Error('this file runs in a worker thread')
const port = parentPort
// Safe: threads are started in one place, with this.
const { compileCache } = workerData as ThreadData
if (compileCache !== undefined) enableCompileCache(compileCache)
// Not before: what is loaded first is not taken from the cache.
const { openWorkshop } = await import('./workshop.ts')
const workshop = openWorkshop()
if (compileCache !== undefined) flushCompileCache()
// Only now: the program is not ready before one thread has loaded.
stepBack()

port.on('message', (job: Job) => {
  void answer(job)
})

async function answer(job: Job): Promise<void> {
  const watch = startWatch()
  try {
    const given = await workshop.work(job, watch.begin)
    send({ given, spent: watch.stop() })
  } catch (error) {
    send({ error, spent: watch.stop() })
  }
}

/** Pixels and files are handed over, all else is copied. */
function send(answer: Answer): void {
  const given = 'given' in answer ? answer.given : undefined
  const buffers: ArrayBuffer[] = []
  // Safe: a picture has memory of its own, or it could not be kept while the next one is drawn.
  if (given && 'data' in given) buffers.push(given.data.buffer as ArrayBuffer)
  if (given && 'files' in given)
    buffers.push(...Object.values(given.files).map(({ bytes }) => bytes.buffer))
  port.postMessage(answer, buffers)
}

/** What each stage of a job takes: it ends where the next one begins. */
function startWatch(): { begin: (stage: Stage) => void; stop: () => Spent[] } {
  const marks: { stage: Stage; wallMs: number; cpuMs: number }[] = []
  const now = () => {
    const { user, system } = process.threadCpuUsage()
    return { wallMs: performance.now(), cpuMs: (user + system) / 1_000 }
  }
  return {
    begin: (stage) => {
      marks.push({ stage, ...now() })
    },
    stop: () => {
      const end = now()
      return marks.map(({ stage, wallMs, cpuMs }, i) => {
        const next = marks[i + 1] ?? end
        return { stage, wallMs: next.wallMs - wallMs, cpuMs: next.cpuMs - cpuMs }
      })
    },
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
