import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import { describe } from './greeting.ts'

const facts = {
  config: { publicUrl: undefined },
  address: 'http://127.0.0.1:3000',
  setupLink: undefined,
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
