import { move } from './make-move.ts'
import type { Rules } from './rules.ts'
import { type Generation, pace, type World } from './world.ts'

/**
 * What the sweep does: it ends what should have ended by now, and gives work of dead processes, or
 * that nobody was called for, to others, unless it was tried too often.
 */
export function sweep(world: World, rules: Rules): World {
  const found = world.generations.flatMap((generation, index) => {
    const name = moveFor(generation, world, rules)
    return name === undefined ? [] : [{ generation, index, name }]
  })
  const rank = ({ generation }: { generation: Generation }) =>
    Number(!rules.isLate(generation, world.now))
  // What is late comes first, and of that what was put in line first.
  found.sort(
    (one, other) => rank(one) - rank(other) || one.generation.queuedAt - other.generation.queuedAt,
  )
  return found.reduce((next, { index, name }) => move(next, index, name, rules), world)
}

function moveFor(
  generation: Generation,
  { now, messages }: World,
  rules: Rules,
): 'fail' | 'requeue' | undefined {
  const { life, queuedAt, job } = generation
  const { state, attempt } = life
  const isLate = rules.isLate(generation, now)
  const isCalled = messages.some((message) => message.job === job)
  switch (state) {
    case 'running':
      if (!rules.isLost(generation, now)) return undefined
      return isLate || attempt >= pace.mostAttempts ? 'fail' : 'requeue'
    case 'queued':
      if (isLate) return 'fail'
      return queuedAt < now - pace.queuedSuspectMs && !isCalled ? 'requeue' : undefined
    case 'waiting':
      return isLate ? 'fail' : undefined
    default:
      return undefined
  }
}
