import type { Design } from './design.ts'

/**
 * Whether what was stored with a sheet is a design that can be drawn again. An engine has written it,
 * so that it is enough to know in which version.
 */
export function isDesign(stored: object): stored is Design {
  return 'version' in stored && stored.version === 1 && !('kind' in stored)
}
