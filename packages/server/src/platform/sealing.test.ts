import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { type SealingKeys, seal, sealingKey, unseal } from './sealing.ts'

const newest = sealingKey(randomBytes(32))
const older = sealingKey(randomBytes(32))
const keys: SealingKeys = [newest, older]
const place = ['a provider key', 'account', 'replicate']
const text = 'r8_žluťoučký-🐎'

test('what is sealed opens again, and looks different each time', () => {
  const sealed = Array.from({ length: 1_000 }, () => seal(keys, text, place))
  assert.equal(new Set(sealed.map((each) => each.split('.')[2]?.slice(0, 16))).size, 1_000)
  for (const each of sealed.slice(0, 10)) assert.equal(unseal(keys, each, place), text)
})

test('it says by which key it was sealed, and is opened by one that seals no more', () => {
  const sealed = seal([older], text, place)
  assert.equal(sealed.split('.')[1], older.fingerprint)
  assert.equal(unseal(keys, sealed, place), text)
  assert.equal(unseal([newest], sealed, place), undefined)
})

test('it opens in its own place alone', () => {
  const sealed = seal(keys, text, place)
  for (const other of [
    ['a provider key', 'another', 'replicate'],
    ['a provider key', 'account', 'openai'],
    ['a provider key', 'account'],
    ['a provider key', 'account', 'replicate', ''],
    ['a provider key', 'account","replicate'],
  ])
    assert.equal(unseal(keys, sealed, other), undefined)
})

test('changed in any byte it does not open', () => {
  const [version, fingerprint, content = ''] = seal(keys, text, place).split('.')
  const bytes = Buffer.from(content, 'base64url')
  for (let index = 0; index < bytes.length; index += 1) {
    const changed = Buffer.from(bytes)
    changed[index] = (changed[index] ?? 0) ^ 1
    const sealed = `${version}.${fingerprint}.${changed.toString('base64url')}`
    assert.equal(unseal(keys, sealed, place), undefined)
  }
  for (const length of [0, 11, 27, bytes.length - 1]) {
    const short = bytes.subarray(0, length).toString('base64url')
    assert.equal(unseal(keys, `${version}.${fingerprint}.${short}`, place), undefined)
  }
  for (const sealed of ['', '1', `2.${fingerprint}.${content}`, `${version}.${content}`])
    assert.equal(unseal(keys, sealed, place), undefined)
  assert.equal(unseal(keys, `1.${older.fingerprint}.${content}`, place), undefined)
})
