import { applyLife, type LifeOp } from './apply-life.ts'
import { applyMoney, type MoneyOp } from './apply-money.ts'
import type { Op } from './ops.ts'
import type { Rules } from './rules.ts'
import type { World } from './world.ts'

/** What is answered to whoever asked for it, as far as it can be compared. */
export type Answer = string | number | readonly string[] | undefined

export type Applied = { world: World; answer?: Answer }

/** How far it came: a step whose process dies may have been done, but nobody hears of it. */
export type Course = { isDone: boolean; isTold: boolean }

/** The course of a step where a process dies before its first statement or after its last. */
function courseOf(op: Op): Course {
  const fault = 'fault' in op ? op.fault : undefined
  return { isDone: fault?.dies !== 'before', isTold: fault === undefined }
}

/** The world after a step, by the rules. */
export function applyOp(
  world: World,
  op: Op,
  rules: Rules,
  course: Course = courseOf(op),
): Applied {
  if (op.type === 'wait') {
    const now = world.now + op.ms
    return { world: { ...world, now, latest: Math.max(now, world.latest) } }
  }
  return isOfMoney(op) ? applyMoney(world, op, rules, course) : applyLife(world, op, rules, course)
}

const moneyTypes = [
  ...(['grant', 'buy', 'invoice', 'endPlan', 'clawBack', 'undoClawBack'] as const),
  ...(['look', 'turnCycles'] as const),
]

function isOfMoney(op: MoneyOp | LifeOp): op is MoneyOp {
  return moneyTypes.some((type) => type === op.type)
}
