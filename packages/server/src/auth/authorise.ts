import { type Operation, scopes } from '@newcharactersheet/contract'
import { ApiError } from '../platform/api-error.ts'
import type { Caller } from './caller.ts'

/** Refuses a call that is promised, but not to this caller. */
export function authorise(operation: Operation, { standing, key }: Caller): void {
  if (standing.suspendedAt !== null) throw new ApiError('FORBIDDEN', 'This account is suspended')
  const { access, feature, isForOperators } = operation
  if (key !== undefined && !allows(key.scopes, access)) {
    const needed =
      access === 'full' ? 'a key without restrictions' : `a key with the scope ${access}`
    throw new ApiError('FORBIDDEN', `This call needs ${needed}`)
  }
  if (isForOperators && !standing.isOperator)
    throw new ApiError('FORBIDDEN', 'Only operators of this server may do this')
  if (feature !== undefined && !standing.features[feature])
    throw new ApiError('FEATURE_NOT_ENABLED', `The feature ${feature} is off for this account`)
}

function allows(granted: readonly string[], access: Operation['access']): boolean {
  return access === 'full'
    ? scopes.every((scope) => granted.includes(scope))
    : granted.includes(access)
}
