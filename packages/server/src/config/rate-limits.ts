import { limits, type RateLimits } from '@newcharactersheet/contract'
import { type Environment, readLimit } from './read-settings.ts'

export const rateLimitSettings = [
  'NCS_LIMIT_READS',
  'NCS_LIMIT_WRITES',
  'NCS_LIMIT_GENERATIONS',
  'NCS_LIMIT_SIGN_INS',
  'NCS_KEY_DAILY_QUOTA',
]

/** How often an address and a key may call; 0 is no limit. */
export function readRateLimits(environment: Environment): RateLimits {
  const read = (name: string, otherwise: number) => readLimit(environment, name, otherwise)
  return {
    readsPerMinute: read('NCS_LIMIT_READS', limits.readsPerMinute),
    writesPerMinute: read('NCS_LIMIT_WRITES', limits.writesPerMinute),
    generationsPerMinute: read('NCS_LIMIT_GENERATIONS', limits.generationsPerMinute),
    signInsPerMinute: read('NCS_LIMIT_SIGN_INS', limits.signInsPerMinute),
    keyRequestsPerDay: read('NCS_KEY_DAILY_QUOTA', limits.keyRequestsPerDay),
  }
}
