import { openCluster } from './database/open-cluster.ts'
import { product } from './database/product.ts'
import { simulateDatabase } from './database/simulate-database.ts'
import { rules } from './rules.ts'
import { type Amount, simulateModel, type Violation } from './simulate-model.ts'

type Say = (text: string) => void

const sayEveryMs = 15_000

/** So many steps by the rules alone. */
export async function runModel(amount: Amount, say: Say): Promise<Violation | undefined> {
  if (amount.steps === 0) return undefined
  const progress = openProgress('by the rules', amount.steps, say)
  const violation = await simulateModel(amount, rules, progress.follow)
  if (violation === undefined) progress.end(amount.seed)
  return violation
}

/** So many steps of the product on PostgreSQL. */
export async function runDatabase(amount: Amount, say: Say): Promise<Violation | undefined> {
  if (amount.steps === 0 || amount.signal?.aborted) return undefined
  const cluster = await openCluster()
  const db = await cluster.openCopy()
  try {
    const progress = openProgress('on PostgreSQL', amount.steps, say)
    const violation = await simulateDatabase(amount, db, product, progress.follow)
    if (violation === undefined) progress.end(amount.seed)
    return violation
  } finally {
    await db.close()
    await cluster.close()
  }
}

function openProgress(where: string, steps: number, say: Say) {
  const start = performance.now()
  let saidAt = start
  let done = 0
  function follow(stepsDone: number): void {
    done = stepsDone
    const now = performance.now()
    if (now < saidAt + sayEveryMs) return
    saidAt = now
    const rate = (1_000 * done) / (now - start)
    const minutes = Math.ceil((steps - done) / rate / 60)
    say(`  ${done} steps ${where}, ${Math.round(rate)} a second, ${minutes} min to go`)
  }
  const end = (seed: number) => say(`${done} steps ${where} from seed ${seed}: all is right.`)
  return { follow, end }
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
