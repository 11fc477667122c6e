import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressKind } from './addresses.ts'
import { readEndpointUrl } from './endpoint-url.ts'
import { findAddresses, type Resolve } from './find-addresses.ts'

const publicAddresses = [
  ...['1.1.1.1', '8.8.8.8', '93.184.215.14', '172.15.255.255', '172.32.0.1', '100.63.255.255'],
  ...['100.128.0.1', '169.253.0.1', '198.17.0.1', '198.20.0.1', '223.255.255.255', '192.167.0.1'],
  ...['2606:4700:4700::1111', '2a00:1450:4001::1', '2001:4860:4860::8888', '2001:200::1'],
]

const insideAddresses = [
  ...['127.0.0.1', '127.255.255.254', '10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255'],
  ...['192.168.0.1', '192.168.255.255', '100.64.0.1', '100.127.255.255'],
  ...['::1', '0:0:0:0:0:0:0:1', 'fc00::1', 'fdff::1'],
]

const neverAddresses = [
  // Unspecified, this network, link-local, and what clouds tell their machines.
  ...['0.0.0.0', '0.1.2.3', '169.254.169.254', '169.254.0.1', '168.63.129.16', '100.100.100.200'],
  ...['192.0.0.192', '192.0.0.1', 'fd00:ec2::254', 'fd20:ce::254'],
  // Documentation, tests, relays, multicast, reserved, broadcast.
  ...['192.0.2.1', '198.51.100.7', '203.0.113.9', '198.18.0.1', '198.19.255.255', '192.88.99.1'],
  ...['224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255'],
  // IPv6: unspecified, link-local, site-local, multicast, documentation.
  ...['::', 'fe80::1', 'fe80::1%eth0', 'febf::1', 'fec0::1', 'ff02::1', '2001:db8::1', '3fff::1'],
  // IPv4 in other clothes: mapped, compatible, translated, 6to4, Teredo.
  ...['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:8.8.8.8', '::ffff:0:8.8.8.8', '::127.0.0.1'],
  ...['::8.8.8.8', '64:ff9b::7f00:1', '64:ff9b::8.8.8.8', '64:ff9b:1::a00:1', '2002:7f00:1::'],
  ...['2002:808:808::1', '2001:0:7f00:1::1', '2001:20::1', '100::1', '5f00::1', '4000::1'],
  // No addresses at all.
  ...['', 'localhost', '127.1', '0x7f000001', '1.2.3.4.5', '::1::', 'example.com'],
]

for (const [kind, addresses] of Object.entries({
  public: publicAddresses,
  inside: insideAddresses,
  never: neverAddresses,
}))
  test(`addresses are told apart: ${kind}`, () => {
    for (const address of addresses) assert.equal(addressKind(address), kind, address)
  })

const hostileUrls = [
  // No web addresses, or plain ones.
  ...['', 'example.com', '//example.com', 'ftp://example.com', 'file:///etc/passwd', 'data:,x'],
  ...['javascript:alert(1)', 'gopher://example.com', 'http://example.com', 'https://', 'https:///'],
  // With a name or a password.
  ...['https://user@example.com', 'https://user:password@example.com', 'https://:p@example.com'],
  ...['https://example.com@127.0.0.1/', 'https://a%40b@example.com'],
  // Loopback in every spelling a browser knows.
  ...['https://127.0.0.1', 'https://127.1', 'https://0x7f.1', 'https://0177.0.0.1'],
  ...['https://2130706433', 'https://0x7f000001', 'https://017700000001', 'https://127.0.0.1.'],
  ...['https://[::1]', 'https://[0:0:0:0:0:0:0:1]', 'https://[::ffff:127.0.0.1]', 'https://[::]'],
  ...['https://[::ffff:7f00:1]', 'https://[::127.0.0.1]', 'https://[64:ff9b::127.0.0.1]'],
  ...['https://[2002:7f00:1::]', 'https://localhost', 'https://LOCALHOST', 'https://localhost.'],
  ...['https://①②⑦.⓪.⓪.①', 'https://127。0。0。1', 'https://%31%32%37.0.0.1', 'https://0'],
  // Networks of ours, and what clouds tell their machines.
  ...['https://10.0.0.1', 'https://172.16.0.1', 'https://192.168.1.1', 'https://100.64.0.1'],
  ...['https://169.254.169.254/latest/meta-data', 'https://0xa9fea9fe', 'https://2852039166'],
  ...['https://[fd00:ec2::254]', 'https://[fe80::1]', 'https://[fc00::1]', 'https://168.63.129.16'],
  ...[
    'https://100.100.100.200',
    'https://192.0.0.192',
    'https://224.0.0.1',
    'https://255.255.255.255',
  ],
  // Names without a place in the public internet, and ports of other services.
  ...['https://metadata', 'https://intranet/', 'https://db', 'https://example.com:22'],
  ...['https://example.com:25', 'https://example.com:80', 'https://example.com:445'],
  ...['https://example.com:0', 'https://example.com:70000', 'https://exa mple.com', 'https://[::1'],
]

test('hostile addresses are refused', () => {
  for (const url of hostileUrls) assert.ok('problem' in readEndpointUrl(url, []), url)
})

test('an address of the public internet is taken', () => {
  for (const url of [
    ...['https://example.com', 'https://example.com/a?b=c', 'https://hooks.example.com:8443/x'],
    ...['https://8.8.8.8/x', 'https://[2606:4700:4700::1111]/x', 'https://xn--bcher-kva.example'],
    ...['https://bücher.example', 'https://example.com:443'],
  ])
    assert.ok(!('problem' in readEndpointUrl(url, [])), url)
})

test('what is given as a host of the operator’s own is taken, over http and at any port, and nothing beside it', () => {
  const own = ['localhost', '10.0.0.5', '169.254.169.254', '::1']
  for (const url of [
    'http://localhost:80/x',
    'http://localhost:3001',
    'https://10.0.0.5',
    'http://[::1]:9',
  ])
    assert.ok(!('problem' in readEndpointUrl(url, own)), url)
  for (const url of [
    'http://10.0.0.6',
    'http://localhost.evil.example',
    'https://127.0.0.1',
    'http://169.254.169.254',
    'http://[::ffff:a00:5]',
  ])
    assert.ok('problem' in readEndpointUrl(url, own), url)
})

const signal = AbortSignal.timeout(60_000)

test('a name that leads to one address that must not be reached leads nowhere', async () => {
  const leadsTo =
    (...addresses: string[]): Resolve =>
    async () =>
      addresses
  for (const address of [...insideAddresses, ...neverAddresses])
    for (const resolve of [leadsTo(address), leadsTo('8.8.8.8', address)])
      await assert.rejects(
        findAddresses(new URL('https://example.com'), { ownHosts: [], resolve, signal }),
        { name: 'ForbiddenAddress' },
        address,
      )
  const good = { ownHosts: [], resolve: leadsTo(...publicAddresses.slice(0, 3)), signal }
  assert.deepEqual(
    await findAddresses(new URL('https://example.com'), good),
    publicAddresses.slice(0, 3),
  )
})
