import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { chown } from 'node:fs/promises'
import { after, test } from 'node:test'
import { promisify } from 'node:util'
import {
  isDatabaseRunning,
  makeDataFolder,
  plainStart,
  removeFolder,
  start,
} from './support/program.ts'

const run = promisify(execFile)
const nobody = 65_534
const asNobody = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--']
const dataFolder = await makeDataFolder()
after(() => removeFolder(dataFolder))

test('it runs as an ordinary user as it does as root', async (t) => {
  if (process.getuid?.() !== 0)
    return t.skip('NOT RUN: whoever runs the tests is an ordinary user already')
  const { file, args } = plainStart
  const canRead = await run('setpriv', [...asNobody, 'head', '-c1', file, ...args]).then(
    () => true,
    () => false,
  )
  if (!canRead)
    return t.skip('NOT RUN: setpriv is missing or the program lies where only root may go')

  await chown(dataFolder, nobody, nobody)
  const command = { file: 'setpriv', args: [...asNobody, file, ...args] }
  const program = await start({ dataFolder, command })
  assert.equal(await program.stop(), 0)
  assert.equal(await isDatabaseRunning(dataFolder), false)
})
