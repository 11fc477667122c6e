import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readWebhookHosts } from './webhook-hosts.ts'

const read = (text: string | undefined) => readWebhookHosts({ NCS_WEBHOOK_HOSTS: text })

test('without the setting messages go to the public internet alone', () => {
  assert.deepEqual(read(undefined), [])
})

test('names and addresses are taken as they stand in URLs', () => {
  assert.deepEqual(read('localhost, 10.0.0.5 ,hooks.Example.INTERNAL'), [
    ...['localhost', '10.0.0.5', 'hooks.example.internal'],
  ])
  assert.deepEqual(read('::1,fd00:0::7'), ['::1', 'fd00::7'])
  assert.deepEqual(read('bücher.example'), ['xn--bcher-kva.example'])
})

test('what is not a host stops the start, and is named', () => {
  const wrong = [
    '',
    ...['http://localhost', 'localhost:8080', '10.0.0.0/8', 'me@localhost', 'local host'],
    ...['localhost?x=1', 'localhost#x', 'localhost,', ',', '[::1]', '::1]', 'localhost/hooks'],
  ]
  for (const text of wrong)
    assert.throws(() => read(text), { name: 'StartProblem', message: /NCS_WEBHOOK_HOSTS/ }, text)
})
