import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'
import { openSheet, paintSheet } from '../sheets/test-sheets.ts'

const app = await openTestApp({ hasWorker: false })
const other = await openOtherAccount(app)
const { listSheets, getSheet, updateSheet, createProject, createFolder } = operations
const { accountId } = app

const newSheet = (fields = {}) => openSheet(app.context, { accountId, ...fields })

async function list(query: Record<string, string> = {}, key: string | null = app.key) {
  return app.call(listSheets, { key, query })
}

async function idsOf(query: Record<string, string> = {}): Promise<string[]> {
  return (await list(query)).json().sheets.map(({ id }: { id: string }) => id)
}

test('200: what is listed is the sheet without what only its own page needs', async () => {
  const id = await paintSheet(app.context, { accountId })
  await newSheet({ accountId: other.accountId, visibility: 'public' })
  const [listed, ...rest] = (await list()).json().sheets
  assert.deepEqual(rest, [])
  const { brief, panels, ...summary } = (await app.call(getSheet, { params: { id } })).json()
  assert.ok(brief && panels)
  const plain = (sheet: object) => JSON.stringify(sheet).replace(/\?expires=[^"]*/g, '')
  assert.equal(plain(listed), plain(summary))
})

test('200: newest first, page by page, each once, and stable when more come', async () => {
  const made: string[] = []
  for (let index = 0; index < 5; index += 1) made.push(await newSheet())
  // Several of one millisecond are told apart by their ids.
  await app.db.query('UPDATE sheets SET created_at = 1 WHERE id = ANY($1)', [made.slice(0, 3)])
  const all = await idsOf()
  assert.equal(all.length, 6)
  const seen: string[] = []
  let cursor: string | null = null
  do {
    const page: { sheets: { id: string }[]; nextCursor: string | null } = (
      await list({ limit: '2', ...(cursor !== null && { cursor }) })
    ).json()
    seen.push(...page.sheets.map(({ id }) => id))
    cursor = page.nextCursor
    const late = await newSheet()
    await app.db.query('UPDATE sheets SET created_at = created_at + 60000 WHERE id = $1', [late])
  } while (cursor !== null)
  assert.deepEqual(seen, all)
})

test('200: filters narrow the list, alone and together', async () => {
  const projectId = (await app.call(createProject, { body: { name: 'P' } })).json().id
  const folderId = (
    await app.call(createFolder, { params: { id: projectId }, body: { name: 'F' } })
  ).json().id
  const inProject = await newSheet({ projectId, visibility: 'public' })
  const inFolder = await newSheet({ projectId, folderId, sheetType: 'scene' })
  assert.deepEqual(new Set(await idsOf({ projectId })), new Set([inProject, inFolder]))
  assert.deepEqual(await idsOf({ folderId }), [inFolder])
  assert.deepEqual(await idsOf({ projectId, sheetType: 'character' }), [inProject])
  assert.deepEqual(await idsOf({ sheetType: 'scene' }), [inFolder])
  assert.deepEqual(await idsOf({ visibility: 'public' }), [inProject])
  assert.deepEqual(await idsOf({ folderId, visibility: 'public' }), [])
  assert.deepEqual((await list({ projectId }, other.key)).json().sheets, [])
})

test('200: q finds part of prompt, title, keywords or handle, whatever the capitals', async () => {
  const id = await newSheet({ prompt: 'Ein ÜBER-Ritter 100%_\\', keywords: ['Dragon slayer'] })
  const body = { title: 'The Quartz One', handle: 'q-handle' }
  await app.call(updateSheet, { params: { id }, body })
  for (const q of ['über-r', '100%_\\', 'DRAGON S', 'quartz', 'q-hand', ' quartz o '])
    assert.deepEqual(await idsOf({ q }), [id], q)
  for (const q of ['100_', 'slayerthe', '.*', '\\%']) assert.deepEqual(await idsOf({ q }), [], q)
  assert.ok((await idsOf({ q: '' })).length > 1)
})

test('200: q takes all words in any order, phrases, and what to leave out', async () => {
  const keywords = ['oak', 'brass']
  const rider = await newSheet({ prompt: 'a copper rider on a wooden horse', keywords })
  const walker = await newSheet({ prompt: 'a walker with a copper horse', keywords })
  for (const [q, found] of [
    ['horse copper', [walker, rider]],
    ['OAK "copper horse"', [walker]],
    ['“copper horse”', [walker]],
    ['"horse copper"', []],
    ['copper -wooden', [walker]],
    ['copper -"copper horse" brass', [rider]],
    ['copper -horse', []],
    ['copper horse dragonfly', []],
    ['copper - horse', [walker, rider]],
    ['"copper rider', [rider]],
    ['opp ood', [rider]],
  ] as const)
    assert.deepEqual(new Set(await idsOf({ q })), new Set(found), q)
  const without = await idsOf({ q: '-copper' })
  assert.ok(without.length > 0 && !without.includes(rider) && !without.includes(walker))
})

test('400, 401: what cannot be meant is refused', async () => {
  for (const query of [
    { limit: '0' },
    { limit: '101' },
    { limit: 'x' },
    { cursor: 'wrong' },
    { q: 'x'.repeat(201) },
    { q: 'a\0b' },
    { sheetType: 'film' },
    { visibility: 'secret' },
    { projectId: 'a\0b' },
  ] as Record<string, string>[])
    assert.equal((await list(query)).statusCode, 400, JSON.stringify(query))
  assert.equal((await list({}, null)).statusCode, 401)
})
