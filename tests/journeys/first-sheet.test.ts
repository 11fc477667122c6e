import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { promisify } from 'node:util'
import { type Api, apiOf, pngSize, readOwnerKey } from './support/api.ts'
import {
  isDatabaseRunning,
  makeDataFolder,
  npmStart,
  type Program,
  removeFolder,
  start,
  until,
} from './support/program.ts'

const run = promisify(execFile)
const sheetWithinMs = 120_000
const dataFolder = await makeDataFolder()
const sheetSize = { width: 2048, height: 2048 }
let program: Program
let api: Api

after(() => removeFolder(dataFolder))

test('npm start on an empty folder is soon ready', async () => {
  program = await start({ dataFolder, command: npmStart })
  const health = await fetch(`${program.address}/healthz`)
  assert.equal(health.status, 200)
})

test('the key of the owner is in a file for the owner alone, and nowhere on the screen', async () => {
  const path = join(dataFolder, 'owner-key')
  await until(async () => program.output().includes(path), {
    withinMs: 10_000,
    what: () => `the path of the key:\n${program.output()}`,
  })
  const key = await readOwnerKey(dataFolder)
  assert.match(key, /^ncs_[A-Za-z0-9_-]{20,}$/)
  assert.equal((await stat(path)).mode & 0o777, 0o600)
  assert.ok(!program.output().includes(key))
  api = apiOf(program, key)
})

test('it draws a first sheet by itself, which costs nothing', async () => {
  const path = join(dataFolder, 'first-sheet.png')
  await until(async () => program.output().includes(`${path} (`), {
    withinMs: sheetWithinMs,
    what: () => `the first sheet:\n${program.output()}`,
  })
  assert.deepEqual(pngSize(await readFile(path)), sheetSize)
  const { balance, transactions } = await api.balance()
  assert.equal(balance, 300)
  assert.deepEqual(
    transactions.map(({ type, amount }) => ({ type, amount })),
    [{ type: 'grant', amount: 300 }],
  )
})

async function assertSheetIsThere(id: string): Promise<void> {
  const { accessUrl } = await api.get<{ accessUrl: string }>(`/api/sheets/${id}`)
  // The address is the whole permission: it is opened without the key.
  const answer = await fetch(accessUrl)
  assert.equal(answer.status, 200)
  assert.equal(answer.headers.get('content-type'), 'image/png')
  assert.deepEqual(pngSize(Buffer.from(await answer.arrayBuffer())), sheetSize)
}

test('a form sent as curl does brings a sheet for 12 credits', async () => {
  const answer = await api.generateByForm({ prompt: 'a knight in blue armour with a red plume' })
  const { id } = (await answer.json()) as { id: string }
  assert.equal(answer.status, 201)
  await assertSheetIsThere(id)
  const { balance, totalSpent, transactions } = await api.balance()
  assert.deepEqual({ balance, totalSpent }, { balance: 288, totalSpent: 12 })
  const [newest] = transactions
  assert.deepEqual([newest?.type, newest?.amount, newest?.balance], ['spend', -12, 288])
})

test('JSON brings a sheet too', async () => {
  const answer = await api.generateByJson({ prompt: 'an old witch, no hat', visibility: 'public' })
  const { id } = (await answer.json()) as { id: string }
  assert.equal(answer.status, 201)
  await assertSheetIsThere(id)
})

test('the curl on the screen works when it is pasted', async (t) => {
  const line = program
    .output()
    .split('\n')
    .find((text) => text.includes('curl -X POST'))
  const command = line?.slice(line.indexOf('curl')) ?? ''
  const hasCurl = await run('curl', ['--version']).then(
    () => true,
    () => false,
  )
  if (!hasCurl) return t.skip('NOT RUN: there is no curl on this machine')
  const { stdout } = await run('sh', ['-c', `${command} -s -w ' %{http_code}'`])
  assert.match(stdout, /^\{"id":"[^"]+"\} 201$/)
})

test('when it is stopped, nothing of it is left running', async () => {
  await program.stop()
  assert.equal(await isDatabaseRunning(dataFolder), false)
})
