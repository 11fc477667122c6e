import { applyLife, type LifeOp } from './apply-life.ts'
import { applyMoney, type MoneyOp } from './apply-money.ts'
import { edgeMs, type Op } from './ops.ts'
import type { Rules } from './rules.ts'
import type { World } from './world.ts'

/** What is answered to whoever asked for it, as far as it can be compared. */
export type Answer = string | number | boolean | readonly string[] | undefined

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
  if (op.type === 'wait' || op.type === 'waitForEdge') {
    const now = timeAfter(world, op)
    return { world: { ...world, now, latest: Math.max(now, world.latest) } }
  }
  return isOfMoney(op) ? applyMoney(world, op, rules, course) : applyLife(world, op, rules, course)
}

/** What the clock says after a wait. */
export function timeAfter(
  { now, since }: World,
  op: Extract<Op, { type: 'wait' | 'waitForEdge' }>,
): number {
  if (op.type === 'wait') return now + op.ms
  const edgesPast = Math.floor((now - since + op.before) / edgeMs)
  return since + (edgesPast + 1) * edgeMs - op.before
}

const moneyTypes = [
  ...(['grant', 'buy', 'invoice', 'endPlan', 'clawBack', 'undoClawBack'] as const),
  ...(['look', 'turnCycles'] as const),
]

function isOfMoney(op: MoneyOp | LifeOp): op is MoneyOp {
  return moneyTypes.some((type) => type === op.type)
}
