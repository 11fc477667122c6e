/** Where the kernels' module comes from: in Node a file. A browser puts a module of its own in the place of this one. */
import { readFileSync } from 'node:fs'

export function readKernelBytes(): Uint8Array {
  return readFileSync(new URL('./kernel.wasm', import.meta.url))
}
