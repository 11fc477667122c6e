import type { JobState } from '@newcharactersheet/contract'

/**
 * The life of a generation: queued → running ⇄ waiting → succeeded | failed | canceled. `waiting`
 * is for work that goes on at a provider. Each move has one file that makes it, and only from the
 * states named here.
 */
export const moves = {
  begin: { from: ['queued'], to: 'running' },
  requeue: { from: ['queued', 'running'], to: 'queued' },
  wait: { from: ['running'], to: 'waiting' },
  resume: { from: ['waiting'], to: 'running' },
  finish: { from: ['running'], to: 'succeeded' },
  fail: { from: ['queued', 'running', 'waiting'], to: 'failed' },
  cancel: { from: ['queued', 'running', 'waiting'], to: 'canceled' },
} as const satisfies Record<string, { from: readonly JobState[]; to: JobState }>

export type Move = keyof typeof moves

/** As much of a generation as moves are about. */
export type Life = { state: JobState; attempt: number }

/**
 * What a move makes of a generation; undefined if it cannot be made. Who names an attempt can move
 * only that attempt. lifecycle.ts does the same to the table, and a test holds the two against each
 * other.
 */
export function applyMove(
  life: Life,
  move: Move,
  mover: { attempt?: number } = {},
): Life | undefined {
  const { from, to } = moves[move]
  const isFrom = from.some((state) => state === life.state)
  const isTheirs = mover.attempt === undefined || mover.attempt === life.attempt
  if (!isFrom || !isTheirs) return undefined
  return { state: to, attempt: move === 'begin' ? life.attempt + 1 : life.attempt }
}
