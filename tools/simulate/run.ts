import { openCluster } from './database/open-cluster.ts'
import { product } from './database/product.ts'
import { simulateDatabase } from './database/simulate-database.ts'
import { rules } from './rules.ts'
import { simulateModel, type Violation } from './simulate-model.ts'

type Amount = { seed: number; steps: number }
type Say = (text: string) => void

const sayEveryMs = 15_000

/** So many steps by the rules alone. */
export async function runModel({ seed, steps }: Amount, say: Say): Promise<Violation | undefined> {
  if (steps === 0) return undefined
  const follow = progress('by the rules', steps, say)
  const violation = await simulateModel({ seed, steps }, rules, follow)
  if (violation === undefined) say(`${steps} steps by the rules from seed ${seed}: all is right.`)
  return violation
}

/** So many steps of the product on PostgreSQL. */
export async function runDatabase(
  { seed, steps }: Amount,
  say: Say,
): Promise<Violation | undefined> {
  if (steps === 0) return undefined
  const cluster = await openCluster()
  const db = await cluster.openCopy()
  try {
    const follow = progress('on PostgreSQL', steps, say)
    const violation = await simulateDatabase({ seed, steps }, db, product, follow)
    if (violation === undefined)
      say(`${steps} steps on PostgreSQL from seed ${seed}: all is right.`)
    return violation
  } finally {
    await db.close()
    await cluster.close()
  }
}

function progress(where: string, steps: number, say: Say): (done: number) => void {
  const start = performance.now()
  let saidAt = start
  return (done) => {
    const now = performance.now()
    if (now < saidAt + sayEveryMs) return
    saidAt = now
    const rate = (1_000 * done) / (now - start)
    const minutes = Math.ceil((steps - done) / rate / 60)
    say(`  ${done} steps ${where}, ${Math.round(rate)} a second, ${minutes} min to go`)
  }
}

/** What went wrong and how, for whoever has to mend it. */
export function describe({ seed, complaint, trace }: Violation): string {
  const lines = trace.map((op) => `  ${JSON.stringify(op)}`)
  return [
    `Wrong: ${complaint}`,
    `After these ${trace.length} steps, from seed ${seed}:`,
    ...lines,
    `Again: npm run simulate -- --seed ${seed}`,
  ].join('\n')
}
