import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'
import { newId } from '../platform/id.ts'

const app = await openTestApp({ hasWorker: false })
const { searchSheets, setSheetVisibility, updateSheet, deleteSheet } = operations

async function addSheet(prompt: string, sheet: Record<string, unknown> = {}): Promise<string> {
  const id = newId()
  await app.db.query(
    `INSERT INTO sheets (id, account_id, sheet_type, visibility, status, prompt, model, seed)
     VALUES ($1, $2, $3, $4, 'ready', $5, 'embedded', 1)`,
    [id, app.accountId, sheet.sheetType ?? 'character', sheet.visibility ?? 'public', prompt],
  )
  return id
}

async function search(query: Record<string, string>, key: string | null = null) {
  const answer = await app.call(searchSheets, { key, query })
  assert.equal(answer.statusCode, 200, answer.body)
  const { sheets, nextCursor } = answer.json()
  return { ids: sheets.map(({ id }: { id: string }) => id), sheets, nextCursor }
}

test('200: finds public sheets for everybody, as lists give them', async () => {
  const id = await addSheet('a heron in a raincoat')
  await addSheet('another heron, kept to oneself', { visibility: 'private' })
  const other = await openOtherAccount(app)
  for (const key of [null, app.key, other.key]) {
    const { ids, sheets, nextCursor } = await search({ q: 'heron' }, key)
    assert.deepEqual(ids, [id])
    assert.equal(nextCursor, null)
    assert.equal(sheets[0].prompt, 'a heron in a raincoat')
    assert.equal(sheets[0].viewerHasLiked, false)
  }
})

test('200: what its owner changes is found at once as it is then', async () => {
  const id = await addSheet('a badger')
  const change = async (body: object) => {
    const answer = await app.call(updateSheet, { params: { id }, body })
    assert.equal(answer.statusCode, 200, answer.body)
  }
  await change({ title: 'Gwendolyn', keywords: ['burrow'], handle: 'old-striped-one' })
  for (const q of ['gwendolyn', 'burrow', 'old-striped-one', 'striped', 'badg'])
    assert.deepEqual((await search({ q })).ids, [id], q)
  await change({ title: 'Mildred' })
  assert.deepEqual((await search({ q: 'gwendolyn' })).ids, [])
  assert.deepEqual((await search({ q: 'mildred' })).ids, [id])
})

test('200: made private or deleted, a sheet is not found any more', async () => {
  const id = await addSheet('a wolverine')
  const show = async (visibility: 'public' | 'private') => {
    const answer = await app.call(setSheetVisibility, { params: { id }, body: { visibility } })
    assert.equal(answer.statusCode, 200, answer.body)
    return (await search({ q: 'wolverine' })).ids
  }
  assert.deepEqual(await show('private'), [])
  assert.deepEqual((await search({ q: 'wolverine' }, app.key)).ids, [], 'nor by its owner')
  assert.deepEqual(await show('public'), [id])
  assert.equal((await app.call(deleteSheet, { params: { id } })).statusCode, 204)
  assert.deepEqual((await search({ q: 'wolverine' })).ids, [])
})

test('200: without words, the newest; by type if asked', async () => {
  const older = await addSheet('an old lighthouse', { sheetType: 'scene' })
  const newer = await addSheet('a new lighthouse')
  assert.deepEqual((await search({})).ids.slice(0, 2), [newer, older])
  assert.deepEqual((await search({ q: ' ', sheetType: 'scene' })).ids, [older])
  assert.deepEqual((await search({ q: 'lighthouse', sheetType: 'character' })).ids, [newer])
})

test('200: page after page shows every sheet once', async () => {
  const made = new Set<string>()
  for (let i = 0; i < 7; i += 1) made.add(await addSheet(`a pelican of number ${i}`))
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const { ids, nextCursor } = await search({
      q: 'pelican',
      limit: '3',
      ...(cursor && { cursor }),
    })
    seen.push(...ids)
    cursor = nextCursor ?? undefined
  } while (cursor !== undefined)
  assert.equal(seen.length, 7)
  assert.deepEqual(new Set(seen), made)
})

test('400: a cursor of another list, a strange type, too long a text, NUL', async () => {
  const refused = [
    ...['x', '', 'AAAA', Buffer.from('s -1').toString('base64url')].map((cursor) => ({ cursor })),
    { cursor: Buffer.from('s 5 1 2 1e').toString('base64url') },
    { sheetType: 'film' },
    { limit: '0' },
    { q: 'a'.repeat(201) },
    { q: 'a\0b' },
  ]
  for (const query of refused) {
    const answer = await app.call(searchSheets, { query })
    assert.equal(answer.statusCode, 400, JSON.stringify(query))
    assert.equal(answer.json().error.code, 'INVALID_REQUEST')
  }
})

test('401: a wrong key is refused though none is needed', async () => {
  assert.equal((await app.call(searchSheets, { key: 'ncs_wrong' })).statusCode, 401)
})
