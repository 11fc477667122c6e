import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { apiOf, readOwnerKey } from './support/api.ts'
import {
  isDatabaseRunning,
  makeDataFolder,
  type Program,
  removeFolder,
  start,
  until,
} from './support/program.ts'

let dataFolder: string
let programs: Program[]

beforeEach(async () => {
  dataFolder = await makeDataFolder()
  programs = await Promise.all([start({ dataFolder }), start({ dataFolder })])
})

afterEach(async () => {
  await Promise.all(programs.map((program) => program.stop()))
  await removeFolder(dataFolder)
})

for (const first of [0, 1])
  test(`two programs on one folder: number ${first + 1} stops, the other goes on, the last tidies up`, async () => {
    const [stopped, staying] = first === 0 ? programs : programs.toReversed()
    assert.ok(stopped && staying)
    await until(() => hasKey(), { withinMs: 10_000, what: () => 'the key of the owner' })
    const key = await readOwnerKey(dataFolder)
    assert.equal((await apiOf(stopped, key).balance()).balance, 300)
    assert.equal(await stopped.stop(), 0)

    const api = apiOf(staying, key)
    const answer = await api.generateByJson({ prompt: 'a diver in a brass helmet' })
    assert.equal(answer.status, 201, await answer.text())
    assert.equal((await api.balance()).balance, 288)
    assert.equal(await isDatabaseRunning(dataFolder), true)
    assert.equal(await staying.stop(), 0)
    assert.equal(await isDatabaseRunning(dataFolder), false)
  })

async function hasKey(): Promise<boolean> {
  return readOwnerKey(dataFolder).then(
    () => true,
    () => false,
  )
}
