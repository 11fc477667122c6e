/** Milliseconds of one kind of work: the median of the rounds' figures. */
export type Timing = { name: string; median: number; p99: number; mean: number }

type Amount = { rounds?: number; perRound?: number }

/** What takes long is run less often: so many rounds, of so many runs, and from so many milliseconds on. */
const slow = { rounds: 3, perRound: 100, fromMs: 15 }

/**
 * Measures each run by itself, one after another and one client alone, after a round to warm up. The
 * items are gone through in their order, again and again if there are fewer than runs.
 */
export async function measure<Item>(
  name: string,
  items: readonly Item[],
  run: (item: Item) => unknown,
  amount: Amount = {},
): Promise<Timing> {
  const medians: number[] = []
  const tails: number[] = []
  const means: number[] = []
  let { rounds = 5, perRound = 200 } = amount
  for (let round = 0; round <= rounds; round += 1) {
    const times: number[] = []
    for (let i = 0; i < perRound; i += 1) {
      // Safe: the remainder is below the length, and no kind is without items.
      const item = items[(round * perRound + i) % items.length] as Item
      const start = performance.now()
      const result = run(item)
      // To wait for what is there already would take longer than some of the work.
      if (result instanceof Promise) await result
      times.push(performance.now() - start)
    }
    if (round === 0) {
      if (meanOf(times) > slow.fromMs) [rounds, perRound] = [slow.rounds, slow.perRound]
      continue
    }
    times.sort((one, other) => one - other)
    medians.push(times[Math.floor(perRound / 2)] ?? 0)
    tails.push(times[Math.ceil(perRound * 0.99) - 1] ?? 0)
    means.push(meanOf(times))
  }
  return { name, median: middle(medians), p99: middle(tails), mean: middle(means) }
}

function meanOf(times: readonly number[]): number {
  return times.reduce((sum, time) => sum + time, 0) / times.length
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
}
