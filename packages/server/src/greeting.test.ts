import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import { describe } from './greeting.ts'

const facts = {
  config: { publicUrl: undefined },
  address: 'http://127.0.0.1:3000',
  wayIn: { by: 'password' },
  doubts: [],
} as const

function greetingWith(key: Parameters<typeof describe>[0]['key']): string {
  return stripVTControlCharacters(describe({ ...facts, key }).join('\n'))
}

test('a new key is in the curl to paste, and said to be shown once', () => {
  const text = greetingWith({ place: 'here', key: 'ncs_new' })
  assert.match(text, /API key +ncs_new {2}\(shown this once: keep it\)/)
  assert.match(
    text,
    /curl -X POST http:\/\/127\.0\.0\.1:3000\/api\/generate -H "x-api-key: ncs_new"/,
  )
})

test('a key in a file is read by the curl from there, whatever the folder is called', () => {
  const text = greetingWith({ place: 'file', path: "/tmp/it's here/owner-key" })
  assert.ok(text.includes(`-H "x-api-key: $(cat '/tmp/it'\\''s here/owner-key')"`), text)
})

test('the link to sign in is shown where it works, and what to do where it does not', () => {
  const key = { place: 'kept by its owner' } as const
  const textWith = (wayIn: Parameters<typeof describe>[0]['wayIn']) =>
    stripVTControlCharacters(describe({ ...facts, key, wayIn }).join('\n'))
  const url = 'http://127.0.0.1:3000/setup?token=t0k3n'
  assert.ok(textWith({ by: 'link', url }).includes(`Sign in      ${url}  (works once`))
  assert.match(textWith({ by: 'nothing yet' }), /Sign in +set a password first/)
  assert.ok(!textWith({ by: 'password' }).includes('Sign in'))
})
