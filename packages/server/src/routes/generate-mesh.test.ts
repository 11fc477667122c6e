import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { readBalance } from '../credits/balance.ts'
import { imageStandIn, meshBytes, meshStandIn } from '../generations/stand-in.ts'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'

const { generateMesh, generateSheet, getSheet, getJob } = operations

const images = imageStandIn()
const { meshes, ordered } = meshStandIn()
const config = { startingCredits: 10_000 }
const app = await openTestApp({ images, meshes, config })
const other = await openOtherAccount(app, 1_000)
const own = await drawn()
const foreign = await drawn({ visibility: 'public' }, other.key)

async function drawn(body: object = {}, key = app.key): Promise<string> {
  return (await app.call(generateSheet, { key, body: { prompt: 'someone', ...body } })).json().id
}

test('201: makes a mesh of the design, which is a file of the sheet, and charges once', async () => {
  const before = (await readBalance(app.db, app.accountId)).totalSpent
  const answer = await app.call(generateMesh, { body: { sheetId: own } })
  assert.equal(answer.statusCode, 201, answer.body)
  const { id, jobId, meshUrl, contentType } = answer.json()
  assert.deepEqual([id, contentType], [own, 'model/gltf-binary'])
  const file = await app.app.inject(meshUrl)
  assert.deepEqual([file.statusCode, file.headers['content-type']], [200, 'model/gltf-binary'])
  assert.deepEqual(file.rawPayload, meshBytes)
  assert.equal((await readBalance(app.db, app.accountId)).totalSpent - before, 150)
  const job = (await app.call(getJob, { params: { id: jobId } })).json()
  assert.deepEqual([job.kind, job.state, job.receipt.price], ['mesh', 'succeeded', 150])
  const { format, character } = ordered.at(-1) ?? {}
  assert.deepEqual([format, character?.id, character?.design], ['glb', own, { version: 1 }])
})

test('201: a mesh in another format is kept beside the first', async () => {
  const answer = await app.call(generateMesh, { body: { sheetId: own, format: 'vrm' } })
  assert.equal(answer.statusCode, 201, answer.body)
  const { files } = (await app.call(getSheet, { params: { id: own } })).json()
  for (const name of ['mesh', 'avatar'])
    assert.equal((await app.app.inject(files[name])).statusCode, 200, name)
})

test('200: a dry run says the price and makes nothing', async () => {
  const made = ordered.length
  const query = { dryRun: 'true' }
  const answer = await app.call(generateMesh, { query, body: { sheetId: foreign } })
  const { price, model } = answer.json()
  assert.deepEqual([price, model, ordered.length], [150, 'embedded-mesh', made])
})

test('400, 404, 402: what cannot be made is refused, and costs nothing', async () => {
  const poor = await openOtherAccount(app, 149)
  for (const [status, body, key] of [
    [400, { sheetId: own, format: 'obj' }, app.key],
    [400, {}, app.key],
    [400, { sheetId: own, modelOverride: 'embedded-voice' }, app.key],
    [404, { sheetId: 'nothing' }, app.key],
    [402, { sheetId: foreign }, poor.key],
  ] as const)
    assert.equal((await app.call(generateMesh, { body, key })).statusCode, status)
  assert.equal((await readBalance(app.db, poor.accountId)).balance, 149)
})

test('503: where nothing makes meshes the call and its dry run say so', async () => {
  const plain = await openTestApp({ images, meshes: null, config })
  const sheetId = (await plain.call(generateSheet, { body: { prompt: 'someone' } })).json().id
  for (const query of [{}, { dryRun: 'true' }])
    assert.equal((await plain.call(generateMesh, { query, body: { sheetId } })).statusCode, 503)
})
