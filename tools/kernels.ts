/** Compiles the engine's kernels, AssemblyScript to WebAssembly: npm run kernels. */
import { writeFile } from 'node:fs/promises'
import { compileKernels, kernelFile } from './kernels/compile.ts'

const module = await compileKernels()
await writeFile(kernelFile, module)
process.stdout.write(`kernel.wasm: ${(module.length / 1_000).toFixed(1)} kB\n`)
