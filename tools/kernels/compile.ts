import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'
import binaryen from 'binaryen'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = 'packages/engine/kernel'

/** Where the compiled kernels are kept. */
export const kernelFile = join(root, 'packages/engine/src/render/kernel.wasm')

/** No collector and no runtime checks: the kernels allocate nothing, and use the memory they are given. */
const options = [
  ...['--optimizeLevel', '3', '--shrinkLevel', '0', '--converge', '--noAssert'],
  ...['--runtime', 'stub', '--enable', 'simd', '--use', 'abort='],
  // Two threads draw in one memory, one after the other: the maximum is that of render/workspace.ts.
  ...['--enable', 'threads', '--importMemory', '--sharedMemory', '--maximumMemory', '16384'],
  // Numbers of four lanes are passed between kernels alone.
  ...['--disableWarning', '112'],
]

/** The kernels' module, compiled from packages/engine/kernel. Throws with the compiler's words. */
export async function compileKernels(): Promise<Uint8Array> {
  const written = new Map<string, Uint8Array>()
  const { error, stderr } = await asc.main(
    [`${folder}/index.ts`, '--outFile', 'kernel.wasm', ...options],
    {
      readFile: (name, base) => readFile(join(root, base, name), 'utf8').catch(() => null),
      writeFile: (name, contents) => void written.set(name, contents as Uint8Array),
      listFiles: () => [],
    },
  )
  const module = written.get('kernel.wasm')
  if (error !== null || module === undefined)
    throw new Error(`The kernels cannot be compiled: ${stderr.toString()}`)
  return inlined(module)
}

/** What the compiler uses of WebAssembly. */
const { Features } = binaryen
const features =
  Features.Atomics |
  Features.BulkMemory |
  Features.BulkMemoryOpt |
  Features.MutableGlobals |
  Features.NontrappingFPToInt |
  Features.SignExt |
  Features.SIMD128

/** Lays small functions into those that call them, more of them than the compiler does by itself: a frame takes a twelfth less time. */
function inlined(bytes: Uint8Array): Uint8Array {
  const module = binaryen.readBinary(bytes)
  module.setFeatures(features)
  binaryen.setOptimizeLevel(3)
  binaryen.setShrinkLevel(0)
  binaryen.setOneCallerInlineMaxSize(100_000)
  binaryen.setFlexibleInlineMaxSize(600)
  binaryen.setAlwaysInlineMaxSize(40)
  binaryen.setAllowInliningFunctionsWithLoops(true)
  module.optimize()
  module.optimize()
  const written = module.emitBinary()
  module.dispose()
  return written
}
