/** All tests that share a process; each registers itself when it is loaded. */
import { resolve } from 'node:path'
import { sharing } from './sharing.ts'

for (const file of sharing()) await import(resolve(file))
