import type { Operation } from '@newcharactersheet/contract'
import { isUnbounded, type KeyGrant } from '../keys/key-grant.ts'
import { ApiError } from '../platform/api-error.ts'
import type { Caller } from './caller.ts'

/** Refuses a call that is promised, but not to this caller. */
export function authorise(operation: Operation, { standing, key }: Caller): void {
  if (standing.suspendedAt !== null) throw new ApiError('FORBIDDEN', 'This account is suspended')
  const { access, feature, isForOperators } = operation
  if (key !== undefined && !allows(key, access)) {
    const needed =
      access === 'full' ? 'a key without restrictions' : `a key with the scope ${access}`
    throw new ApiError('FORBIDDEN', `This call needs ${needed}`)
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
function allows(key: KeyGrant, access: Operation['access']): boolean {
  return access === 'full' ? isUnbounded(key) : key.scopes.includes(access)
}
