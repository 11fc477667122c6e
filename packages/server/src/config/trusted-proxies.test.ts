import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTrustedProxies } from './trusted-proxies.ts'

const read = (text: string) => readTrustedProxies({ NCS_TRUSTED_PROXIES: text })

test('proxies are named by address, by network or by number', () => {
  assert.equal(readTrustedProxies({}), undefined)
  assert.equal(read('0'), undefined)
  assert.deepEqual(read('2'), { hops: 2 })
  assert.deepEqual(read('127.0.0.1'), { networks: ['127.0.0.1'] })
  assert.deepEqual(read('10.0.0.0/8, 2001:db8::/32,::1'), {
    networks: ['10.0.0.0/8', '2001:db8::/32', '::1'],
  })
})

test('what names no proxy, or everybody, stops the start', () => {
  for (const text of [
    ...['all', 'true', '11', '-1', '1.5', '10.0.0', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8'],
    ...['0.0.0.0/0', '::/0', '::1/129', 'fe80::1%eth0', '10.0.0.1,', '10.0.0.1;10.0.0.2', ' '],
  ])
    assert.throws(() => read(text), { name: 'StartProblem' }, text)
})
