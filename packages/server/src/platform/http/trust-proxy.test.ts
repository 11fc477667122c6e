import assert from 'node:assert/strict'
import { test } from 'node:test'
import { trustIn } from './trust-proxy.ts'

function trusting(proxies: Parameters<typeof trustIn>[0]) {
  return trustIn(proxies) || assert.fail('nobody is believed')
}

test('a proxy is known by its address or network, in any of its forms', () => {
  const isTrusted = trusting({ networks: ['10.0.0.0/8', '192.0.2.7', '2001:db8::/32', 'fe80::1'] })
  for (const address of [
    ...['10.255.0.1', '::ffff:10.0.0.1', '::ffff:a00:1', '192.0.2.7', '::ffff:192.0.2.7'],
    ...['2001:db8::1', '2001:DB8:ffff::', 'fe80::1%eth0'],
  ])
    assert.ok(isTrusted(address, 0), address)
  for (const address of [
    ...['11.0.0.1', '192.0.2.8', '2001:db9::1', '::1', '127.0.0.1', 'fe80::2', '::10.0.0.1'],
    ...['', undefined, 'unknown', '10.0.0.1:80', '10.1', '10.0.0.1, 10.0.0.2'],
  ])
    assert.ok(!isTrusted(address, 0), address)
})

test('so many proxies are believed, whoever they are', () => {
  const isTrusted = trusting({ hops: 2 })
  assert.deepEqual(
    [0, 1, 2].map((hop) => isTrusted('192.0.2.7', hop)),
    [true, true, false],
  )
})
