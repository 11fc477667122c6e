import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attachment } from './attachment.ts'

test('a plain name is a plain name', () => {
  assert.equal(
    attachment('The Golden Knight', 'png'),
    `attachment; filename="The Golden Knight.png"; filename*=UTF-8''The%20Golden%20Knight.png`,
  )
})

test('other letters are kept for those who can read them', () => {
  const header = attachment("Zoë's 騎士 🛡 100%*", 'json')
  const [, plain, encoded] = /filename="([^"]*)"; filename\*=UTF-8''(\S+)$/.exec(header) ?? []
  assert.equal(plain, "Zo_'s __ _ 100_.json")
  assert.match(encoded ?? '', /^[\w.!#$&+^`|~%-]+$/, 'RFC 8187 allows nothing else')
  assert.equal(decodeURIComponent(encoded ?? ''), "Zoë's 騎士 🛡 100%.json")
})

test('a name can leave neither its header nor its folder, and hides no extension', () => {
  for (const [name, kept] of [
    ['a\r\nSet-Cookie: b', 'a Set-Cookie b'],
    ['../../etc/passwd', 'etc passwd'],
    ['..\\..\\x', 'x'],
    ['x"; filename="y', 'x ; filename= y'],
    ['knight\u202egnp', 'knight gnp'],
    ['half \ud800 pair', 'half \ufffd pair'],
    ['', 'sheet'],
    [' . ', 'sheet'],
  ] as const) {
    const header = attachment(name, 'png')
    assert.match(header, /^[\x20-\x7e]+$/)
    assert.equal(decodeURIComponent(header.split("''")[1] ?? ''), `${kept}.png`)
  }
  assert.ok(attachment('🛡'.repeat(500), 'png').length < 2_000)
})
