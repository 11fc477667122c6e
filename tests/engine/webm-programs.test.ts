import assert from 'node:assert/strict'
import { watch } from 'node:fs'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { test } from 'node:test'
import { hasWebmEncoder, toWebm } from '../../packages/engine/src/film/outside/webm.ts'

type Cleaning = { after: (work: () => Promise<void>) => void }

/** An ffmpeg on the PATH that does as a shell says, and the folder it is in. */
async function pretend(t: Cleaning, script: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ncs-ffmpeg-'))
  const path = process.env.PATH
  t.after(async () => {
    process.env.PATH = path
    await rm(folder, { recursive: true })
  })
  const program = join(folder, 'ffmpeg')
  await writeFile(program, `#!/bin/sh\n${script}\n`)
  await chmod(program, 0o755)
  process.env.PATH = folder + delimiter + path
  return folder
}

test('there is WebM where ffmpeg knows VP9, and nowhere else', async (t) => {
  const folder = await pretend(t, 'echo " V....D libvpx-vp9           libvpx VP9 (codec vp9)"')
  assert.equal(await hasWebmEncoder(), true)
  await writeFile(join(folder, 'ffmpeg'), '#!/bin/sh\necho " V..... libx264   H.264"\n')
  assert.equal(await hasWebmEncoder(), false)
  process.env.PATH = join(folder, 'nothing')
  assert.equal(await hasWebmEncoder(), false)
})

test('who gives up ends the program at once', async (t) => {
  const folder = await pretend(t, 'echo $$ > "$(dirname "$0")/pid"; exec sleep 600')
  const written = Promise.withResolvers<void>()
  const watcher = watch(folder, (_, name) => name === 'pid' && written.resolve())
  const stop = new AbortController()
  const work = toWebm(new Uint8Array(8), 24, stop.signal)
  await written.promise
  watcher.close()
  let pid = 0
  while (pid === 0) pid = Number(await readFile(join(folder, 'pid'), 'utf8'))
  stop.abort(new Error('enough'))
  await assert.rejects(work)
  const isGone = () => {
    try {
      process.kill(pid, 0)
      return false
    } catch {
      return true
    }
  }
  while (!isGone()) await new Promise(setImmediate)
})

test('a program that fails makes no film, and neither does one that writes nonsense', async (t) => {
  const folder = await pretend(t, 'cat > /dev/null; exit 3')
  const order = () => toWebm(new Uint8Array(8), 24, AbortSignal.timeout(30_000))
  await assert.rejects(order(), /ffmpeg ended with 3/)
  await writeFile(join(folder, 'ffmpeg'), '#!/bin/sh\ncat > /dev/null; echo nonsense\n')
  await assert.rejects(order())
})
