/** Programs of this machine that are used where they are installed: each runs for a short while, with a bound on what it says. */
import { spawn } from 'node:child_process'
import { buffer } from 'node:stream/consumers'

const longestMs = 60_000
/** Two hours of speech; nobody asks for so much. */
const mostBytes = 256 * 1024 * 1024

/** Runs a program found on the PATH with `input`, and returns what it wrote. The signal ends it at once. */
export async function runProgram(
  name: string,
  args: readonly string[],
  input: Uint8Array | string,
  signal?: AbortSignal,
): Promise<Buffer> {
  // Not spawn's own time limit: where there is no such program its clock would keep ours from ending.
  const tooLong = AbortSignal.timeout(longestMs)
  const child = spawn(name, args, {
    stdio: ['pipe', 'pipe', 'ignore'],
    killSignal: 'SIGKILL',
    signal: signal === undefined ? tooLong : AbortSignal.any([signal, tooLong]),
  })
  const { promise: ended, resolve, reject } = Promise.withResolvers<number | null>()
  child.once('error', reject)
  child.once('close', resolve)
  // One that ends before it has read everything is judged by how it ends.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  let bytes = 0
  child.stdout.on('data', ({ length }: Buffer) => {
    bytes += length
    if (bytes > mostBytes) child.kill('SIGKILL')
  })
  const [written, code] = await Promise.all([buffer(child.stdout), ended])
  if (code !== 0) throw new Error(`${name} ended with ${code}`)
  return written
}

/** Whether there is such a program, and it says its version when asked. */
export async function hasProgram(name: string, versionFlag = '--version'): Promise<boolean> {
  try {
    await runProgram(name, [versionFlag], '')
    return true
  } catch {
    return false
  }
}
