import type { Chance } from './chance.ts'

/** Who is killed; `start`: the program, and once more as it starts again. */
export type Victim = 'program' | 'database' | 'both' | 'start'

export type Round = {
  victim: Victim
  /** How long there is load before. */
  afterMs: number
  /** How far the start gets that is killed as well. */
  startedMs: number
  /** How long the load goes on while the database is away. */
  withoutMs: number
}

const victims: readonly [Victim, ...Victim[]] = ['program', 'program', 'database', 'both', 'start']

/** What happens in a round, the same for the same chance. Where drawing takes long, it is given time. */
export function planRound(chance: Chance, { isSlow }: { isSlow: boolean }): Round {
  return {
    victim: chance.one(victims),
    afterMs: isSlow ? chance.between(2_000, 16_000) : chance.between(20, 7_000),
    startedMs: chance.between(20, 2_000),
    withoutMs: chance.between(0, 500),
  }
}
