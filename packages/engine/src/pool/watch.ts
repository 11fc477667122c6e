import type { Stage } from '../sheet/stage.ts'
import type { Spent } from './messages.ts'

/** Measures what this thread takes, stage by stage: one ends where the next begins. */
export type Watch = { begin: (stage: Stage) => void; stop: () => Spent[] }

export function startWatch(): Watch {
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

/** Does something, and notes what it took. */
export function timed<Result>(spent: Spent[], stage: Stage, run: () => Result): Result {
  const watch = startWatch()
  watch.begin(stage)
  const result = run()
  spent.push(...watch.stop())
  return result
}
