import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openTelling } from './test-telling.ts'

const { app, openTold } = await openTelling()

test('a webhook of a key is told of what that key ordered, and of nothing else', async () => {
  const account = await openTold()
  const { key } = account
  const made = await app.call(operations.createApiKey, { key, body: { label: 'agent' } })
  const { keyId, key: agent } = made.json()
  const { url } = account.receiver
  const ofKey = await app.call(operations.createWebhook, { key, body: { url, keyId } })
  assert.equal(ofKey.json().keyId, keyId)
  assert.equal((await account.look()).keyId, null)
  const told = async () => {
    const params = { id: ofKey.json().id }
    const { deliveries } = (
      await app.call(operations.listWebhookDeliveries, { key, params })
    ).json()
    return deliveries.map(({ payload }: { payload: { data: object } }) => payload.data)
  }
  await account.cancelWork()
  assert.deepEqual(await told(), [])
  const jobId = await account.cancelWork(agent)
  assert.deepEqual(
    (await told()).map(({ jobId }: { jobId: string }) => jobId),
    [jobId],
  )
  assert.equal((await account.deliveries()).length, 2, 'the account is told of both')
  const [{ payload }] = await account.deliveries()
  assert.deepEqual(Object.keys(payload), ['type', 'timestamp', 'data'])
})
