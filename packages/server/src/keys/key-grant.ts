import { type Scope, scopes } from '@newcharactersheet/contract'
import { ApiError } from '../platform/api-error.ts'

/** What a key may do and how much of it; null is no bound. */
export type KeyBounds = {
  scopes: readonly Scope[]
  expiresAt: number | null
  dailyLimit: number | null
  monthlyCredits: number | null
}

/** Whose key it is and what it may do. */
export type KeyGrant = KeyBounds & { keyId: string; accountId: string }

/** What is asked for a new key; what is left out is as wide as it may be. */
export type WantedBounds = { [Name in keyof KeyBounds]?: KeyBounds[Name] | undefined }

/** A key that may do everything, as often and as long as its account may. */
export const unbounded: KeyBounds = {
  scopes,
  expiresAt: null,
  dailyLimit: null,
  monthlyCredits: null,
}

/** Whether nothing holds this key back from anything its account may do. */
export function isUnbounded(bounds: KeyBounds): boolean {
  const { expiresAt, dailyLimit, monthlyCredits } = bounds
  const hasNoEnd = expiresAt === null && dailyLimit === null && monthlyCredits === null
  return hasNoEnd && scopes.every((scope) => bounds.scopes.includes(scope))
}

/**
 * The bounds of a new key. One that is made with a key (`maker`) may do no more than that key and
 * no longer; a key with a limit of its own makes none, for each of them would multiply its limit.
 */
export function boundsFor(maker: KeyBounds | undefined, wanted: WantedBounds): KeyBounds {
  const { scopes: most, expiresAt: latest, ...limits } = maker ?? unbounded
  if (limits.dailyLimit !== null || limits.monthlyCredits !== null)
    throw new ApiError('FORBIDDEN', 'A key with a limit of its own cannot make keys')
  const asked = wanted.scopes ?? most
  const beyond = asked.find((scope) => !most.includes(scope))
  if (beyond !== undefined)
    throw new ApiError('FORBIDDEN', `This key cannot grant the scope ${beyond}: it has it not`)
  const expiresAt = wanted.expiresAt === undefined ? latest : wanted.expiresAt
  if (latest !== null && (expiresAt === null || expiresAt > latest))
    throw new ApiError('FORBIDDEN', 'This key cannot make one that outlives it')
  return {
    // In the one order, and each once.
    scopes: scopes.filter((scope) => asked.includes(scope)),
    expiresAt,
    dailyLimit: wanted.dailyLimit ?? null,
    monthlyCredits: wanted.monthlyCredits ?? null,
  }
}

/** Whether a key may do nothing that the other may not, no more of it and no longer. */
export function isNoWider(bounds: KeyBounds, than: KeyBounds): boolean {
  return (
    bounds.scopes.every((scope) => than.scopes.includes(scope)) &&
    isAtMost(bounds.expiresAt, than.expiresAt) &&
    isAtMost(bounds.dailyLimit, than.dailyLimit) &&
    isAtMost(bounds.monthlyCredits, than.monthlyCredits)
  )
}

/** Null is no bound. */
function isAtMost(bound: number | null, most: number | null): boolean {
  return most === null || (bound !== null && bound <= most)
}
