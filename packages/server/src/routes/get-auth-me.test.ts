import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openTestApp } from '../open-test-app.ts'

const app = await openTestApp()
const { getAuthMe } = operations

test('200: says whose key it is, by either header', async () => {
  const expected = { authenticated: true, uid: app.accountId }
  assert.deepEqual((await app.call(getAuthMe)).json(), expected)
  const bearer = { authorization: `Bearer ${app.key}` }
  assert.deepEqual((await app.call(getAuthMe, { key: null, headers: bearer })).json(), expected)
})

test('200: without a key the caller is nobody', async () => {
  const answer = await app.call(getAuthMe, { key: null })
  assert.deepEqual(answer.json(), { authenticated: false, uid: null })
})

test('401: a wrong key is refused even where none is needed', async () => {
  for (const headers of [
    { 'x-api-key': 'ncs_wrongwrongwrongwrongwrong' },
    { 'x-api-key': '' },
    { authorization: 'Bearer nonsense' },
    { authorization: 'Basic dXNlcjpwYXNz' },
  ]) {
    const answer = await app.call(getAuthMe, { key: null, headers })
    assert.equal(answer.statusCode, 401, JSON.stringify(headers))
    assert.equal(answer.json().error.code, 'UNAUTHENTICATED')
  }
})
