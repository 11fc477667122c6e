const steps = 16_000_000

/**
 * Plain arithmetic that never changes, some 50 ms of one core: what a sheet takes in its terms says
 * more of the program than of the machine. Returns milliseconds.
 */
export function timeReferenceKernel(): { wallMs: number; cpuMs: number } {
  const begin = performance.now()
  const cpu = process.threadCpuUsage()
  const result = runKernel()
  if (!Number.isFinite(result)) throw new Error('the reference kernel went wrong')
  const { user, system } = process.threadCpuUsage(cpu)
  return { wallMs: performance.now() - begin, cpuMs: (user + system) / 1_000 }
}

function runKernel(): number {
  let x = 0.5
  let sum = 0
  for (let i = 0; i < steps; i++) {
    x = 3.7 * x * (1 - x)
    sum += Math.sqrt(x + (i & 7))
  }
  return sum
}
