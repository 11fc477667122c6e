import { setImmediate as turn } from 'node:timers/promises'
import { applyOp } from './apply-op.ts'
import { complain } from './invariants.ts'
import { makeOps, type Op } from './ops.ts'
import type { Rules } from './rules.ts'
import { shrink } from './shrink.ts'
import { isUnfinished, openWorld, pace, type World } from './world.ts'

/** What went wrong, and the shortest way to it that was found. */
export type Violation = { seed: number; complaint: string; trace: readonly Op[] }

/**
 * How much is simulated, unless it is stopped before. `isShort` has a short trace looked for where
 * something is wrong.
 */
export type Amount = { seed: number; steps: number; isShort?: boolean; signal?: AbortSignal }

/** How long a world lasts: long enough for every cycle, short enough to look through its entries. */
export const opsInWorld = 250

/** How often something of a trace is left out to see whether it still goes wrong. */
const mostTries = 2_000

/** What happens at the end of every world: whatever is still going on is late, and is swept up. */
export const lastOps: readonly Op[] = [
  { type: 'crash' },
  { type: 'wait', ms: 10 * pace.lifeMs },
  { type: 'sweep' },
  { type: 'turnCycles' },
]

/**
 * Lives through world after world by the rules, and looks at all of it after each step. Stops at the
 * first thing that is wrong, and looks for a short trace that leads to it.
 */
export async function simulateModel(
  { seed, steps, isShort = true, signal }: Amount,
  rules: Rules,
  onWorld: (stepsDone: number) => void = () => undefined,
): Promise<Violation | undefined> {
  let done = 0
  for (let world = 0; done < steps && !signal?.aborted; world += 1) {
    const ops = makeOps(seed + world, Math.min(opsInWorld, steps - done))
    const complaint = live(ops, rules)
    if (complaint !== undefined && !isShort) return { seed: seed + world, complaint, trace: ops }
    if (complaint !== undefined) {
      const kind = kindOf(complaint)
      const isSame = (some: readonly Op[]) => kindOf(live(some, rules) ?? '') === kind
      const trace = await shrink(ops, isSame, mostTries)
      return { seed: seed + world, complaint: live(trace, rules) ?? complaint, trace }
    }
    done += ops.length
    onWorld(done)
    // Whoever wants it stopped is heard.
    await turn()
  }
  return undefined
}

/** What is wrong first, if anything is. */
function live(ops: readonly Op[], rules: Rules): string | undefined {
  let world = openWorld(rules)
  for (const op of [...ops, ...lastOps]) {
    const applied = applyOp(world, op, rules)
    const complaint = complain(world, applied, op)
    if (complaint !== undefined) return complaint
    world = applied.world
  }
  return complainOfEnd(world)
}

/** When all is over nothing is held. */
export function complainOfEnd({ generations }: World): string | undefined {
  const left = generations.filter(isUnfinished)
  return left.length === 0 ? undefined : `${left.length} generations never end`
}

/** A complaint without what is different in each case of it. */
export function kindOf(complaint: string): string {
  return complaint.replace(/, in \{.*\}/, '').replaceAll(/\d+/g, '#')
}
