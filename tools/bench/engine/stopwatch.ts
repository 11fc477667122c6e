import { type Stage, stages } from '../../../packages/engine/src/sheet/stage.ts'

/** What something took: by the clock, and of all cores together. */
export type Spent = { wallMs: number; cpuMs: number }

/** What a sheet took, in all and in each of its stages. */
export type SheetTimes = Spent & { stages: Record<Stage, Spent> }

const nothing: Spent = { wallMs: 0, cpuMs: 0 }

/** Measures a sheet whose stages follow one another; a stage ends where the next one begins. */
export function startStopwatch(): { begin: (stage: Stage) => void; stop: () => SheetTimes } {
  const marks: { stage: Stage; at: Spent }[] = []
  const start = now()
  return {
    begin: (stage) => {
      marks.push({ stage, at: now() })
    },
    stop: () => {
      const end = now()
      const times = new Map(
        marks.map(({ stage, at }, i) => [stage, between(at, marks[i + 1]?.at ?? end)]),
      )
      return { ...between(start, end), stages: perStage((stage) => times.get(stage) ?? nothing) }
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

function between(from: Spent, to: Spent): Spent {
  return { wallMs: to.wallMs - from.wallMs, cpuMs: to.cpuMs - from.cpuMs }
}
