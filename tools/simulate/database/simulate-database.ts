import { isDeepStrictEqual } from 'node:util'
import { openBalance } from '../../../packages/server/src/credits/ledger.ts'
import {
  cycleChecks,
  guardChecks,
  ledgerChecks,
} from '../../../packages/server/src/credits/ledger-checks.ts'
import { type Check, findFaults } from '../../../packages/server/src/credits/verify-books.ts'
import { holdChecks } from '../../../packages/server/src/generations/hold-checks.ts'
import type { Database } from '../../../packages/server/src/platform/database/database.ts'
import { applyOp } from '../apply-op.ts'
import { complain } from '../invariants.ts'
import { makeOps, type Op } from '../ops.ts'
import { rules } from '../rules.ts'
import { shrink } from '../shrink.ts'
import {
  type Amount,
  complainOfEnd,
  kindOf,
  lastOps,
  opsInWorld,
  type Violation,
} from '../simulate-model.ts'
import { openWorld, startingCredits } from '../world.ts'
import { compare, nothingSeen } from './compare.ts'
import { perform } from './perform.ts'
import type { Product } from './product.ts'

/** Everything there is is looked at after the first world, and then after so many steps. */
const stepsBetweenChecks = 10_000

/** A world takes a second or so: a trace is made short as far as that goes in some minutes. */
const mostTries = 150

/** Worlds come one after another: what is due in one is long past in the next. */
const worldMs = 10_000_000

/**
 * Lives through the same worlds as the model, with the product's own code on a database, and holds
 * the two against each other after each step. Stops at the first difference.
 */
export async function simulateDatabase(
  { seed, steps, isShort = true, signal }: Amount,
  db: Database,
  product: Product,
  onWorld: (stepsDone: number) => void = () => undefined,
): Promise<Violation | undefined> {
  let worlds = 0
  const liveOnce = (ops: readonly Op[]) => {
    worlds += 1
    return live(ops, { db, product, number: worlds })
  }
  let checkAt = 0
  let done = 0
  for (let world = 0; done < steps && !signal?.aborted; world += 1) {
    const ops = makeOps(seed + world, Math.min(opsInWorld, steps - done))
    const complaint = await liveOnce(ops)
    if (complaint !== undefined && !isShort) return { seed: seed + world, complaint, trace: ops }
    if (complaint !== undefined)
      return { seed: seed + world, ...(await shorten(ops, complaint, liveOnce)) }
    done += ops.length
    if (done >= checkAt || done >= steps) {
      const fault = await checkEverything(db)
      if (fault !== undefined) return { seed: seed + world, complaint: fault, trace: ops }
      checkAt = done + stepsBetweenChecks
    }
    onWorld(done)
  }
  return undefined
}

async function shorten(
  ops: readonly Op[],
  complaint: string,
  liveOnce: (ops: readonly Op[]) => Promise<string | undefined>,
): Promise<Omit<Violation, 'seed'>> {
  const kind = kindOf(complaint)
  const found = new Map<readonly Op[], string>()
  const trace = await shrink(
    ops,
    async (some) => {
      const other = await liveOnce(some)
      if (other === undefined || kindOf(other) !== kind) return false
      found.set(some, other)
      return true
    },
    mostTries,
  )
  return { complaint: found.get(trace) ?? complaint, trace }
}

type Life = { db: Database; product: Product; number: number }

/** What is wrong first in a new world in which this happens, if anything is. */
async function live(
  ops: readonly Op[],
  { db, product, number }: Life,
): Promise<string | undefined> {
  const prefix = `w${number}-`
  const since = number * worldMs
  let world = openWorld(rules, since)
  await openAccounts(db, prefix, world.accounts.length, since)
  let seen = nothingSeen
  for (const op of [...ops, ...lastOps]) {
    const performed = await perform({ db, product, prefix }, op, world).catch(String)
    if (typeof performed === 'string') return `${op.type} failed: ${performed}`
    const { course } = performed
    const applied = applyOp(world, op, rules, course)
    const broken = complain(world, applied, op)
    if (broken !== undefined) return `the model itself: ${broken}`
    if (course.isTold && !isDeepStrictEqual(applied.answer, performed.answer))
      return `${op.type} was answered ${performed.answer}, not ${applied.answer}`
    world = applied.world
    const compared = await compare(db, prefix, world, seen)
    if (compared.difference !== undefined)
      return `after ${op.type} (${applied.answer ?? 'no answer'}), ${compared.difference}`
    seen = compared.seen
  }
  return complainOfEnd(world)
}

async function openAccounts(
  db: Database,
  prefix: string,
  count: number,
  now: number,
): Promise<void> {
  await db.query('UPDATE simulation.clock SET ms = $1', [now])
  for (let account = 0; account < count; account += 1) {
    const accountId = `${prefix}${account}`
    await db.query('INSERT INTO accounts (id) VALUES ($1)', [accountId])
    await openBalance(db, { accountId, startingCredits: startingCredits(account) })
  }
}

/** When no world is going on nothing is held, and everything adds up. */
async function checkEverything(db: Database): Promise<string | undefined> {
  const all = [...ledgerChecks, ...cycleChecks, ...guardChecks, ...holdChecks, nothingHeld]
  const findings = await findFaults(db, all)
  return findings.length === 0 ? undefined : JSON.stringify(findings)
}

const nothingHeld: Check = {
  fault: 'credits are held though nothing is going on',
  sql: `SELECT account_id, 'balance', '0', held::text FROM credit_balances WHERE held <> 0`,
}
