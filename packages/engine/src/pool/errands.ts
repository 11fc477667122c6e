/** Whose work is next: every sheet in work gets its share of the threads. */
import type { Given, Job, JobKind } from './jobs.ts'

/** A job that waits for a thread, and who waits for the job. */
export type Task = {
  job: Job
  /** The largest go first, so that no thread is left alone with one at the end. */
  size: number
  buffers: readonly ArrayBuffer[]
  resolve: (given: Given<JobKind>) => void
  reject: (error: unknown) => void
}

/** A sheet in work. */
export type Errand = {
  tasks: Task[]
  /** Done by threads with nothing to do; nobody waits for it. */
  spare: Job | undefined
  /** Threads at work for it. */
  hands: number
  /** When it was last given a thread, counted in jobs. */
  servedAt: number
}

/** More would ask for more figures than a thread keeps. Others wait, and come in their order. */
const mostInWork = 2

/** The errand a free thread goes on: the one with the fewest threads, and of those the one that has waited longest. */
export function nextErrand(errands: readonly Errand[]): Errand | undefined {
  return errands
    .slice(0, mostInWork)
    .filter(({ tasks }) => tasks.length > 0)
    .toSorted((one, other) => one.hands - other.hands || one.servedAt - other.servedAt)[0]
}

/** Takes the largest task of an errand. */
export function takeTask({ tasks }: Errand): Task | undefined {
  const largest = tasks.reduce((most, { size }) => Math.max(most, size), Number.NEGATIVE_INFINITY)
  const at = tasks.findIndex(({ size }) => size === largest)
  return at < 0 ? undefined : tasks.splice(at, 1)[0]
}
