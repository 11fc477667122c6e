import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { openPassingFolder } from './passing-folder.ts'

const root = await mkdtemp(join(tmpdir(), 'ncs-passing-'))
after(() => rm(root, { recursive: true }))

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(root, 'folder-'))
})

/** A process that has a file passing through and does not end by itself. */
async function startPassing() {
  const script = `
    const { openPassingFolder } = await import(${JSON.stringify(import.meta.resolve('./passing-folder.ts'))})
    const { writeFileSync } = await import('node:fs')
    const path = await openPassingFolder(${JSON.stringify(folder)}) + '/half'
    writeFileSync(path, 'half of a picture')
    process.stdout.write(path)
    setInterval(() => {}, 60_000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [path] = await once(child.stdout, 'data')
  async function kill() {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  return { path: String(path), kill }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

test('what a process was writing as it was killed is gone at the next start, and nothing of one that runs', async () => {
  const [killed, running] = await Promise.all([startPassing(), startPassing()])
  await killed.kill()
  const own = await openPassingFolder(folder)
  assert.equal(await isThere(dirname(killed.path)), false)
  assert.equal(await isThere(running.path), true)
  assert.equal((await stat(own)).mode & 0o777, 0o700)
  await running.kill()
})

test('opened twice by one process it is the same folder, and what passes through it stays', async () => {
  const own = await openPassingFolder(folder)
  await writeFile(join(own, 'half'), 'x')
  assert.equal(await openPassingFolder(folder), own)
  assert.deepEqual(await readdir(own), ['half'])
})

test('what an earlier process of the same number left is gone, as in a container that starts again', async () => {
  await mkdir(join(folder, `${hostname()}-${process.pid}-0123456789ab`))
  const own = await openPassingFolder(folder)
  assert.deepEqual(await readdir(folder), [own.slice(folder.length + 1)])
})

test('of machines nobody can ask only what is too old to be in use is cleared away', async () => {
  const elsewhere = join(folder, 'elsewhere-7-0123456789ab')
  await mkdir(elsewhere)
  const twoHoursAgo = Date.now() / 1000 - 7_200
  for (const path of [join(elsewhere, 'old'), join(folder, 'old')]) {
    await writeFile(path, 'x')
    await utimes(path, twoHoursAgo, twoHoursAgo)
  }
  await writeFile(join(elsewhere, 'young'), 'x')
  await writeFile(join(folder, 'young'), 'x')
  await openPassingFolder(folder)
  assert.deepEqual(await readdir(elsewhere), ['young'])
  assert.equal(await isThere(join(folder, 'old')), false)
  assert.equal(await isThere(join(folder, 'young')), true)
})
