import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { compileKernels, kernelFile } from './compile.ts'

test('the compiled kernels are those of the source: npm run kernels', async () => {
  assert.deepEqual(Buffer.from(await compileKernels()), await readFile(kernelFile))
})
