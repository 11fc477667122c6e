import { globSync } from 'node:fs'

/** The files of tests that only compute, from the root of the repository. */
export function sharing(): string[] {
  return [
    ...globSync('packages/engine/src/{brief,design}/**/*.test.ts'),
    ...globSync('tools/brief/*.test.ts'),
  ].toSorted()
}
