import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { test } from 'node:test'
import type { LanguageName } from './languages.ts'
import { readLanguageTable, wordKinds } from './languages.ts'

const languages = globSync(`${import.meta.dirname}/*.txt`).map(
  (file) => basename(file, '.txt') as LanguageName,
)

test('eight languages besides English, hundreds of rows each, every row with its English', () => {
  assert.equal(languages.length, 8)
  for (const language of languages) {
    const table = readLanguageTable(language)
    const rows = wordKinds.flatMap((kind) => table[kind])
    assert.ok(rows.length > (language === 'italian' ? 100 : 600), `${language}: ${rows.length}`)
    for (const row of rows) assert.match(row, /^[^=]+=[^=]+$/, `${language}: ${row}`)
  }
})
