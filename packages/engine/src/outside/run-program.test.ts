import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasProgram, runProgram } from './run-program.ts'

test('a program that is not there is not there, and no clock of it keeps the process', async () => {
  const before = clocks()
  assert.equal(await hasProgram('no-such-program-anywhere'), false)
  assert.equal(clocks(), before)
})

test('a program that is not wanted any more is ended', async () => {
  const stopping = new AbortController()
  const running = runProgram(
    process.execPath,
    ['-e', 'setInterval(() => {}, 1000)'],
    '',
    stopping.signal,
  )
  stopping.abort()
  await assert.rejects(running, { name: 'AbortError' })
})

function clocks(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
}
