import type { Spent as JobSpent } from '../../../packages/engine/src/pool/messages.ts'
import { type Stage, stages } from '../../../packages/engine/src/sheet/stage.ts'

/** What something took: by the clock, and of all cores together. */
export type Spent = { wallMs: number; cpuMs: number }

/** What a sheet took, in all and, added up over the threads, in each of its stages. */
export type SheetTimes = Spent & { stages: Record<Stage, Spent> }

export type Stopwatch = { note: (spent: readonly JobSpent[]) => void; stop: () => SheetTimes }

/** Measures a sheet that is drawn by several threads, which note what they spend. */
export function startStopwatch(): Stopwatch {
  const times = perStage(() => ({ wallMs: 0, cpuMs: 0 }))
  const start = now()
  return {
    note: (spent) => {
      for (const { stage, wallMs, cpuMs } of spent) {
        times[stage].wallMs += wallMs
        times[stage].cpuMs += cpuMs
      }
    },
    stop: () => {
      const end = now()
      const whole = { wallMs: end.wallMs - start.wallMs, cpuMs: end.cpuMs - start.cpuMs }
      // Encoders, and the runtime itself, compute in threads that note nothing: theirs is what is left.
      const noted = Object.values(times).reduce((sum, { cpuMs }) => sum + cpuMs, 0)
      times.encode.cpuMs += Math.max(0, whole.cpuMs - noted)
      return { ...whole, stages: times }
    },
  }
}

/** The same for every stage, in the order of the stages. */
export function perStage<Value>(make: (stage: Stage) => Value): Record<Stage, Value> {
  // Safe: there is an entry for each stage.
  return Object.fromEntries(stages.map((stage) => [stage, make(stage)])) as Record<Stage, Value>
}

function now(): Spent {
  const { user, system } = process.cpuUsage()
  return { wallMs: performance.now(), cpuMs: (user + system) / 1_000 }
}
