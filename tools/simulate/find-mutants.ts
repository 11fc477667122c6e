import { type DatabaseMutant, mutantsOfDatabase } from './database/mutants-of-database.ts'
import { type Cluster, openCluster } from './database/open-cluster.ts'
import { simulateDatabase } from './database/simulate-database.ts'
import { mutantsOfModel } from './mutants-of-model.ts'
import { simulateModel } from './simulate-model.ts'

/** Within so many steps a fault must be found. */
const steps = { model: 100_000, database: 5_000 }

/** Plants one fault after another, says how each is found, and returns how many are not. */
export async function findMutants(
  seed: number,
  say: (text: string) => void,
  signal?: AbortSignal,
): Promise<number> {
  let survivors = 0
  const tell = (name: string, complaint: string | undefined) => {
    if (complaint === undefined) survivors += 1
    say(
      complaint === undefined
        ? `NOT FOUND: ${name}`
        : `found: ${name}\n  ${complaint.slice(0, 160)}`,
    )
  }
  for (const { name, rules } of mutantsOfModel) {
    if (signal?.aborted) return survivors
    const violation = await simulateModel({ seed, steps: steps.model, isShort: false }, rules)
    tell(name, violation?.complaint)
  }
  const cluster = await openCluster()
  try {
    for (const mutant of mutantsOfDatabase) {
      if (signal?.aborted) return survivors
      tell(mutant.name, await findMutant(mutant, cluster, seed))
    }
  } finally {
    await cluster.close()
  }
  const all = mutantsOfModel.length + mutantsOfDatabase.length
  say(`${all} faults planted, ${survivors} not found.`)
  return survivors
}

/** What is found wrong of one of them in a database of its own. */
export async function findMutant(
  { plant, product }: DatabaseMutant,
  cluster: Cluster,
  seed: number,
): Promise<string | undefined> {
  const db = await cluster.openCopy()
  try {
    const amount = { seed, steps: steps.database, isShort: false }
    return (await simulateDatabase(amount, await plant(db), product))?.complaint
  } finally {
    await db.close()
  }
}
