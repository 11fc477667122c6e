import assert from 'node:assert/strict'
import { test } from 'node:test'
import { imageTypeOf } from './image-type.ts'
import { waitSeconds } from './prefer.ts'
import { matchesEtag, rangeOf } from './range.ts'
import { checkHost } from './trusted-host.ts'

test('a host of another name is refused, whatever its port or spelling', () => {
  const check = (...hosts: string[]) =>
    checkHost(
      { host: hosts[0] ?? '', raw: { rawHeaders: hosts.flatMap((host) => ['Host', host]) } },
      'https://ncs.example',
    )
  for (const host of ['localhost:3000', '127.0.0.1', '[::1]:80', 'NCS.example:443', 'LOCALHOST'])
    assert.doesNotThrow(() => check(host), host)
  for (const host of ['evil.example', '127.0.0.1.evil.example', '10.0.0.1', 'a.ncs.example'])
    assert.throws(() => check(host), { code: 'FORBIDDEN' }, host)
  for (const hosts of [[], [''], ['localhost', 'localhost'], ['local host'], ['user@localhost']])
    assert.throws(() => check(...hosts), { code: 'INVALID_REQUEST' }, String(hosts))
})

test('a caller waits as long as it asked, and no longer than is allowed', () => {
  assert.equal(waitSeconds(undefined, 300), 300)
  assert.equal(waitSeconds('respond-async', 300), 0)
  assert.equal(waitSeconds('respond-async, wait=10', 300), 10)
  assert.equal(waitSeconds('wait=9000', 300), 300)
  assert.equal(waitSeconds('handling=lenient', 300), 300)
})

test('a range gives the bytes it names, both ends included', () => {
  assert.deepEqual(rangeOf('bytes=0-9', 100), { start: 0, end: 9 })
  assert.deepEqual(rangeOf('bytes=90-', 100), { start: 90, end: 99 })
  assert.deepEqual(rangeOf('bytes=-10', 100), { start: 90, end: 99 })
  assert.deepEqual(rangeOf('bytes=50-500', 100), { start: 50, end: 99 })
  assert.equal(rangeOf('bytes=100-', 100), 'none')
  assert.equal(rangeOf('bytes=-0', 100), 'none')
  for (const ignored of [undefined, 'bytes=9-2', 'bytes=0-1,5-6', 'bytes=-', 'lines=1-2', 'x'])
    assert.equal(rangeOf(ignored, 100), undefined, ignored)
})

test('a copy already held is recognised by its tag', () => {
  assert.ok(matchesEtag('"a"', '"a"'))
  assert.ok(matchesEtag('"b", W/"a"', '"a"'))
  assert.ok(matchesEtag('*', '"a"'))
  assert.ok(!matchesEtag('"b"', '"a"'))
  assert.ok(!matchesEtag(undefined, '"a"'))
})

test('a picture is known by its content, not by its name', () => {
  const start = (text: string) => imageTypeOf(Buffer.from(text, 'latin1'))
  assert.equal(start('\x89PNG\r\n\x1a\n....'), 'image/png')
  assert.equal(start('\xff\xd8\xff\xe0....'), 'image/jpeg')
  assert.equal(start('GIF89a....'), 'image/gif')
  assert.equal(start('RIFF....WEBPVP8 '), 'image/webp')
  assert.equal(start('\0\0\0\x20ftypavif....'), 'image/avif')
  assert.equal(start('\0\0\0\x20ftypmif1....avif'), 'image/avif')
  assert.equal(start('<svg xmlns="http://www.w3.org/2000/svg">'), undefined)
  assert.equal(start('\0\0\0\x20ftypmp42....'), undefined)
  assert.equal(start(''), undefined)
})
