import { fullSize } from './draw-files.ts'
import { timeReferenceKernel } from './reference-kernel.ts'
import { perStage, type SheetTimes, type Spent } from './stopwatch.ts'

/** The middle of many, and what nine of ten do not exceed. */
export type Typical = { median: number; p90: number }

export type Times = { wallMs: Typical; cpuMs: Typical }

/** What sheets took in all and stage by stage, and the reference kernel between them. */
export type Measured = Times & {
  sheets: number
  size: number
  stages: Record<string, Times>
  kernel: Times
  /** Medians of whole sheets in medians of the kernel. */
  ratio: { wall: number; cpu: number }
}

/** Draws sheets one after another, with the reference kernel after each. */
export async function measureSheets(
  draws: readonly (() => Promise<SheetTimes>)[],
): Promise<Measured> {
  const times: SheetTimes[] = []
  const kernels: Spent[] = []
  for (const draw of draws) {
    times.push(await draw())
    kernels.push(timeReferenceKernel())
  }
  const whole = timesOf(times)
  const kernel = timesOf(kernels)
  return {
    ...whole,
    sheets: times.length,
    size: fullSize,
    stages: perStage((stage) => timesOf(times.map(({ stages }) => stages[stage]))),
    kernel,
    ratio: {
      wall: whole.wallMs.median / kernel.wallMs.median,
      cpu: whole.cpuMs.median / kernel.cpuMs.median,
    },
  }
}

function timesOf(spent: readonly Spent[]): Times {
  return {
    wallMs: typicalOf(spent.map(({ wallMs }) => wallMs)),
    cpuMs: typicalOf(spent.map(({ cpuMs }) => cpuMs)),
  }
}

function typicalOf(numbers: readonly number[]): Typical {
  const sorted = numbers.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0
  return { median: at(0.5), p90: at(0.9) }
}
