/**
 * Lets money and work live through anything, again and again, and looks whether all is right after
 * each step: npm run simulate [-- --model 10000000] [--database 1000000] [--seed 1] [--mutants].
 * First by the rules alone, then with the product's own code on a PostgreSQL of its own. What it
 * finds wrong it shows as a short trace. With --mutants it plants fault after fault instead, and
 * says which of them it does not find. Ends with 1 if anything is wrong.
 */
import { parseArgs } from 'node:util'
import { findMutants } from './simulate/find-mutants.ts'
import { describe, runDatabase, runModel } from './simulate/run.ts'

const { values } = parseArgs({
  options: {
    model: { type: 'string', default: '10000000' },
    database: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    mutants: { type: 'boolean', default: false },
  },
})
const say = (text: string) => process.stdout.write(`${text}\n`)
const seed = countOf('seed', values.seed)

// Whoever has seen enough is told of what was done, and nothing is left running.
const stopping = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort())
const { signal } = stopping

if (values.mutants) {
  const survivors = await findMutants(seed, say, signal)
  process.exitCode = survivors === 0 ? 0 : 1
} else {
  const violation =
    (await runModel({ seed, steps: countOf('model', values.model), signal }, say)) ??
    (await runDatabase({ seed, steps: countOf('database', values.database), signal }, say))
  if (violation !== undefined) say(describe(violation))
  process.exitCode = violation === undefined ? 0 : 1
}

function countOf(name: string, text: string): number {
  const count = Number(text)
  if (Number.isSafeInteger(count) && count >= 0) return count
  say(`--${name} wants a whole number, not ${text}`)
  process.exit(2)
}
