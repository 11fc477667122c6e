import assert from 'node:assert/strict'
import { test } from 'node:test'
import { networkOf } from './network.ts'

test('a /64 of IPv6 is one network, however its addresses are written', () => {
  for (const address of [
    '2001:db8::1',
    '2001:DB8::1',
    '2001:0db8:0000:0000:0000:0000:0000:0001',
    '2001:db8:0:0:ffff:ffff:ffff:ffff',
    '2001:db8::1:2:3:4',
    '2001:db8::192.0.2.7',
    '2001:db8:0:0:1:2:192.0.2.7',
    '[2001:db8::1]',
    '[2001:db8::1]:4711',
    '2001:db8::1%eth0',
  ])
    assert.equal(networkOf(address), '2001:db8:0:0::/64', address)
})

test('neighbouring networks are kept apart', () => {
  const addresses = ['2001:db8:0:1::1', '2001:db8:1::1', '2001:db8::1:0:0:0:1', '::1', '1::', '::']
  const networks = addresses.map(networkOf)
  assert.deepEqual(networks, [
    '2001:db8:0:1::/64',
    '2001:db8:1:0::/64',
    '2001:db8:0:1::/64',
    '0:0:0:0::/64',
    '1:0:0:0::/64',
    '0:0:0:0::/64',
  ])
})

test('the zone of a link-local address makes no other network', () => {
  assert.equal(networkOf('fe80::1%eth0'), networkOf('fe80::2%wlan0'))
})

test('an IPv4 address is one, mapped or not, with its port or without', () => {
  for (const address of [
    '192.0.2.7',
    '192.0.2.7:50123',
    '::ffff:192.0.2.7',
    '::FFFF:c000:207',
    '0:0:0:0:0:ffff:c000:0207',
    '[::ffff:192.0.2.7]:50123',
    '64:ff9b::192.0.2.7',
    '64:ff9b::c000:207',
  ])
    assert.equal(networkOf(address), '192.0.2.7', address)
  assert.notEqual(networkOf('192.0.2.8'), networkOf('192.0.2.7'))
})

test('what is no address gets no limit of its own', () => {
  for (const text of [
    undefined,
    '',
    'unknown',
    '_hidden',
    '999.1.1.1',
    '1.2.3',
    '2001:db8::1::2',
    'x'.repeat(9_999),
  ])
    assert.equal(networkOf(text), 'no address')
})
