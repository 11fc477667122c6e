import { availableParallelism } from 'node:os'
import { StartProblem } from '../platform/start-problem.ts'
import { type Environment, readNumber } from './read-settings.ts'

export const drawingSettings = ['NCS_DRAWING_THREADS']

/** A sheet has no more to deal out at once. */
const usuallyMost = 4
const most = 16

/** How many threads draw: one for each core, unless it is said. */
export function readDrawingThreads(environment: Environment): number {
  const otherwise = Math.min(usuallyMost, availableParallelism())
  const threads = readNumber(environment, 'NCS_DRAWING_THREADS', { otherwise, most })
  if (threads === 0) throw new StartProblem('NCS_DRAWING_THREADS is "0": it must be 1 or more')
  return threads
}
