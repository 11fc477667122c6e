import { limits } from '@newcharactersheet/contract'
import { StartProblem } from '../platform/start-problem.ts'
import { type Environment, mostCredits, readLimit, readNumber } from './read-settings.ts'

/** How much of the line one account may take, and how long work may take in all. */
export type JobLimits = { queuedPerAccount: number; runningPerAccount: number; lifeMs: number }

export const jobSettings = ['NCS_LIMIT_QUEUED', 'NCS_LIMIT_RUNNING', 'NCS_JOB_MINUTES']

const mostMinutes = 7 * 24 * 60

export function readJobLimits(environment: Environment): JobLimits {
  // No limit is a number nobody comes near.
  const read = (name: string, otherwise: number) =>
    readLimit(environment, name, otherwise) || mostCredits
  return {
    queuedPerAccount: read('NCS_LIMIT_QUEUED', limits.queuedJobs),
    runningPerAccount: read('NCS_LIMIT_RUNNING', limits.runningJobs),
    lifeMs: readMinutes(environment) * 60_000,
  }
}

function readMinutes(environment: Environment): number {
  const bounds = { otherwise: limits.jobMinutes, most: mostMinutes }
  const minutes = readNumber(environment, 'NCS_JOB_MINUTES', bounds)
  if (minutes === 0) throw new StartProblem('NCS_JOB_MINUTES is "0": it must be 1 or more')
  return minutes
}
