import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { isSigned, signedFileUrl } from './sheet-files.ts'

const before = randomBytes(32)
const present = randomBytes(32)
const now = 1_708_300_000_000
const hourMs = 3_600_000
const file = { sheetId: '6d3f', name: 'sheet.png' }

function sign(signingKey: Buffer): { expires?: string; signature?: string } {
  const url = signedFileUrl({ baseUrl: 'http://localhost', signingKey, now }, '6d3f', 'sheet.png')
  return Object.fromEntries(new URL(url).searchParams)
}

test('an address signed before the secret was changed serves for its hour', () => {
  const query = sign(before)
  assert.equal(isSigned({ verifyingKeys: [present, before], now }, file, query), true)
  assert.equal(
    isSigned({ verifyingKeys: [present, before], now: now + hourMs }, file, query),
    false,
  )
  assert.equal(isSigned({ verifyingKeys: [present], now }, file, query), false)
})
