import type { Design } from './design.ts'

/**
 * Whether what was stored with a sheet is a design that can be drawn again. An engine has written it,
 * so that it is enough to know in which version; but it may have come with a picture from elsewhere,
 * and who is as large as a house must not be built.
 */
export function isDesign(stored: object): stored is Design {
  if (!('version' in stored) || stored.version !== 1 || 'kind' in stored) return false
  // Safe: whatever is there is looked at before it is used.
  const { person, creature } = stored as Partial<Design>
  return isSized(person) && (creature === undefined || isSized(creature))
}

/** The largest giant and dragon are far below. */
const mostCm = 2_000

function isSized(one: { heightCm?: unknown } | undefined): boolean {
  const height = one?.heightCm
  return typeof height === 'number' && height > 0 && height <= mostCm
}
