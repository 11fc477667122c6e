import {
  type Operation,
  type Scope,
  scopes,
  scopesFor,
} from '../../../packages/contract/src/index.ts'

/** Who calls, and with what. The host is the account whose thing the call is about. */
export const callers = [
  'anonymous',
  'host',
  'host, exact scope',
  'host, other scopes',
  'host, cookie',
  'host, cookie without proof',
  'host, cookie from elsewhere',
  'host, cookie and wrong key',
  'other account',
  'wrong key',
  'expired key',
  'host without features',
  'key of a suspended account',
  'cookie of a suspended account',
  'key of a deleted account',
] as const

export type Caller = (typeof callers)[number]

/** What a call is about, and whose business it is. */
export type Thing = {
  kind:
    | 'sheet'
    | 'project'
    | 'folder'
    | 'job'
    | 'key'
    | 'session'
    | 'provider key'
    | 'webhook'
    | 'nothing'
  visibility: 'public' | 'private'
}

/** Let in, whatever is answered then; or not, and with which code. */
export type Outcome =
  | 'in'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'FEATURE_NOT_ENABLED'
  | 'NOT_FOUND'
  /** No account is asked for, or none that the key may speak for: answered as an anonymous caller. */
  | 'as anonymous'

/** Calls about a thing of somebody's, which whoever may see it may make. */
const forThoseWhoSee = [
  ...['likeSheet', 'unlikeSheet'],
  ...['generateScene', 'generateVideo', 'generateAudio', 'generateMesh'],
]

/**
 * What must come of a call, from what the contract says of it: the rules of the product in the order
 * in which they count.
 */
export function expectedAccess(call: Operation, caller: Caller, thing: Thing): Outcome {
  const isHarmless = call.method === 'GET'
  if (isWithoutProof(caller) && !isHarmless) return 'FORBIDDEN'
  if (call.auth === 'none') return 'as anonymous'
  if (isWrongKey(caller)) return 'UNAUTHENTICATED'
  if (caller === 'anonymous' && call.auth === 'required') return 'UNAUTHENTICATED'
  if (caller.endsWith('of a suspended account')) return 'FORBIDDEN'
  if (caller === 'host, other scopes') return withOtherScopes(call)
  if (caller === 'other account' && call.isForOperators) return 'FORBIDDEN'
  if (caller === 'host without features' && call.feature !== undefined) return 'FEATURE_NOT_ENABLED'
  const isStranger = caller === 'other account' || caller === 'anonymous'
  return isStranger && isHidden(call, thing) ? 'NOT_FOUND' : 'in'
}

/** Every scope that is not enough for a call; all of them where none is not enough. */
export function otherScopes({ access }: Operation): readonly Scope[] {
  const enough = scopesFor(access) ?? []
  const others = scopes.filter((scope) => !enough.includes(scope))
  return others.length > 0 ? others : scopes
}

function withOtherScopes(call: Operation): Outcome {
  if (scopesFor(call.access)?.length === scopes.length) return 'in'
  return call.auth === 'optional' ? 'as anonymous' : 'FORBIDDEN'
}

/** A page of somebody else's may make a browser send its cookie. */
function isWithoutProof(caller: Caller): boolean {
  return caller === 'host, cookie without proof' || caller === 'host, cookie from elsewhere'
}

function isWrongKey(caller: Caller): boolean {
  return (
    caller === 'wrong key' ||
    caller === 'expired key' ||
    caller === 'key of a deleted account' ||
    caller === 'host, cookie and wrong key'
  )
}

/** What a stranger may not know to be there. */
function isHidden(call: Operation, { kind, visibility }: Thing): boolean {
  if (kind === 'nothing') return false
  if (kind !== 'sheet' || visibility === 'private') return true
  return call.auth !== 'optional' && !forThoseWhoSee.includes(call.id)
}
