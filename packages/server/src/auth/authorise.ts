import { type Operation, scopesFor } from '@newcharactersheet/contract'
import { isUnbounded, type KeyGrant } from '../keys/key-grant.ts'
import { ApiError } from '../platform/api-error.ts'
import type { Caller } from './caller.ts'

/** Refuses a call that is promised, but not to this caller. */
export function authorise(operation: Operation, { standing, key }: Caller): void {
  if (standing.suspendedAt !== null) throw new ApiError('FORBIDDEN', 'This account is suspended')
  const { feature, isForOperators } = operation
  if (key !== undefined && !allows(key, operation)) {
    const needed = scopesFor(operation.access)?.join(' or ')
    const wanted = needed === undefined ? 'without restrictions' : `with the scope ${needed}`
    throw new ApiError('FORBIDDEN', `This call needs a key ${wanted}`)
  }
  if (isForOperators && !standing.isOperator)
    throw new ApiError('FORBIDDEN', 'Only operators of this server may do this')
  if (feature !== undefined && !standing.features[feature])
    throw new ApiError('FEATURE_NOT_ENABLED', `The feature ${feature} is off for this account`)
}

/**
 * What concerns the whole account needs a key that nothing holds back: with a new password, say,
 * a key that ends tomorrow could open a session that does not.
 */
function allows(key: KeyGrant, { access }: Operation): boolean {
  const wanted = scopesFor(access)
  return wanted === undefined
    ? isUnbounded(key)
    : wanted.some((scope) => key.scopes.includes(scope))
}

/**
 * Whether a caller is answered as if nobody called: where nobody need be known, a key that may not
 * look at what is the account's own gets no less than none at all.
 */
export function isAnonymous(operation: Operation, { standing, key }: Caller): boolean {
  if (operation.auth !== 'optional' || standing.suspendedAt !== null) return false
  return key !== undefined && !allows(key, operation)
}
