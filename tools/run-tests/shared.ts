/** All tests that share a process; each registers itself when it is loaded. */
import { resolve } from 'node:path'
import { afterEach } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { sharing } from './sharing.ts'

// Tests that never wait would keep their results from being told until the last is through.
afterEach(() => setImmediate())

for (const file of sharing()) await import(resolve(file))
