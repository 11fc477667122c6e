import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'
import { openSheet } from '../sheets/test-sheets.ts'

const app = await openTestApp({ hasWorker: false })
const other = await openOtherAccount(app)
const { updateSheet, setSheetVisibility, getSheet, createProject, createFolder } = operations
const { accountId } = app

const newSheet = (fields = {}) => openSheet(app.context, { accountId, ...fields })

async function update(id: string, body: object, key?: string) {
  return app.call(updateSheet, { params: { id }, body, ...(key && { key }) })
}

async function project(name = 'Knights', key = app.key): Promise<string> {
  return (await app.call(createProject, { body: { name }, key })).json().id
}

async function folder(projectId: string, name = 'Villains', key = app.key): Promise<string> {
  return (await app.call(createFolder, { params: { id: projectId }, body: { name }, key })).json()
    .id
}

test('200: what is named changes, and nothing else', async () => {
  const id = await newSheet()
  const first = {
    keywords: ['knight', 'armor'],
    handle: 'golden-knight',
    title: 'Sir',
    license: 'CC0',
  }
  await app.db.query('UPDATE sheets SET updated_at = 1 WHERE id = $1', [id])
  const changed = (await update(id, first)).json()
  assert.deepEqual(changed, {
    ...first,
    id,
    projectId: null,
    folderId: null,
    updatedAt: changed.updatedAt,
  })
  assert.ok(changed.updatedAt > 1)
  const again = (await update(id, { keywords: 'one, two', handle: null })).json()
  assert.deepEqual(
    [again.keywords, again.handle, again.title, again.license],
    [['one', 'two'], null, 'Sir', 'CC0'],
  )
  const sheet = (await app.call(getSheet, { params: { id } })).json()
  assert.deepEqual([sheet.title, sheet.license, sheet.handle], ['Sir', 'CC0', null])
})

test('200: a public sheet may be named by its handle', async () => {
  const id = await newSheet({ visibility: 'public' })
  await update(id, { handle: 'by-handle' })
  assert.equal((await update('by-handle', { title: 'New' })).json().id, id)
  const params = { id: 'by-handle' }
  const hidden = await app.call(setSheetVisibility, { params, body: { visibility: 'private' } })
  assert.deepEqual(hidden.json(), { id, visibility: 'private' })
  assert.equal((await update('by-handle', { title: 'Newer' })).statusCode, 404)
})

test('409: a handle is taken whatever the visibility of its sheet, and by one of many', async () => {
  const hidden = await openSheet(app.context, { accountId: other.accountId })
  assert.equal((await update(hidden, { handle: 'taken' }, other.key)).statusCode, 200)
  const id = await newSheet()
  const refused = await update(id, { handle: 'taken', title: 'never' })
  assert.equal(refused.statusCode, 409)
  assert.equal(refused.json().error.code, 'HANDLE_TAKEN')
  assert.equal((await app.call(getSheet, { params: { id } })).json().title, null)

  const rivals = await Promise.all([1, 2, 3, 4].map(() => newSheet()))
  const answers = await Promise.all(rivals.map((rival) => update(rival, { handle: 'race' })))
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [200, 409, 409, 409])
  const winner = answers.find(({ statusCode }) => statusCode === 200)?.json().id
  assert.equal((await update(winner, { handle: 'race' })).statusCode, 200, 'its own is no other')
})

test('400: says which field is wrong', async () => {
  const id = await newSheet()
  const wrong: [string, object][] = [
    ['handle', { handle: 'ab' }],
    ['handle', { handle: 'a'.repeat(65) }],
    ['handle', { handle: 'UPPER' }],
    ['handle', { handle: 'search' }],
    ['handle', { handle: 'f'.repeat(32) }],
    ['keywords', { keywords: Array.from({ length: 51 }, (_, index) => `word ${index}`) }],
    ['keywords.0', { keywords: ['x'.repeat(65)] }],
    ['title', { title: 'x'.repeat(201) }],
    ['title', { title: 'a\0b' }],
    ['folderId', { projectId: null, folderId: 'abc' }],
  ]
  for (const [path, body] of wrong) {
    const answer = await update(id, body)
    assert.equal(answer.statusCode, 400, JSON.stringify(body))
    assert.equal(answer.json().error.fields[0].path, path)
  }
  const edge = { handle: 'a'.repeat(64), title: '🛡'.repeat(200), keywords: ['é'.repeat(64)] }
  assert.equal((await update(id, edge)).statusCode, 200)
  const visibility = await app.call(setSheetVisibility, { params: { id }, body: {} })
  assert.equal(visibility.statusCode, 400)
})

test('200: a sheet that changes its project leaves its folder, unless it is told another', async () => {
  const [one, two] = [await project('One'), await project('Two')]
  const [inOne, inTwo] = [await folder(one), await folder(two)]
  const id = await newSheet()
  const place = async (body: object) => {
    const { projectId, folderId } = (await update(id, body)).json()
    return [projectId, folderId]
  }
  assert.deepEqual(await place({ folderId: inOne }), [one, inOne], 'a folder brings its project')
  assert.deepEqual(await place({ projectId: one }), [one, inOne], 'it is there already')
  assert.deepEqual(await place({ projectId: two }), [two, null])
  assert.deepEqual(await place({ projectId: one, folderId: inOne }), [one, inOne])
  assert.deepEqual(await place({ title: 'Sir' }), [one, inOne])
  assert.deepEqual(await place({ folderId: null }), [one, null])
  assert.deepEqual(await place({ folderId: inTwo }), [two, inTwo])
  const sheet = (await app.call(getSheet, { params: { id } })).json()
  assert.deepEqual([sheet.project, sheet.folderId], [{ id: two, name: 'Two' }, inTwo])
  assert.deepEqual(await place({ projectId: null }), [null, null])
})

test('404: a place that is not the owner’s, or a folder of another project, is named', async () => {
  const id = await newSheet()
  const [mine, theirs] = [await project(), await project('Theirs', other.key)]
  const [otherFolder, theirFolder] = [
    await folder(await project('Another')),
    await folder(theirs, 'Villains', other.key),
  ]
  const missing: [string, object][] = [
    [theirs, { projectId: theirs }],
    [theirFolder, { folderId: theirFolder }],
    [otherFolder, { projectId: mine, folderId: otherFolder }],
    ['nowhere', { folderId: 'nowhere' }],
  ]
  for (const [name, body] of missing) {
    const answer = await update(id, body)
    assert.equal(answer.statusCode, 404, JSON.stringify(body))
    assert.ok(answer.json().error.message.includes(name))
  }
})

test('404: the sheet of somebody else is as missing as one that is not there', async () => {
  const id = await newSheet({ visibility: 'public' })
  const missing = 'f'.repeat(32)
  for (const operation of [updateSheet, setSheetVisibility]) {
    const body = operation === updateSheet ? { title: 'mine' } : { visibility: 'private' }
    const [there, nowhere] = [
      await app.call(operation, { key: other.key, params: { id }, body }),
      await app.call(operation, { params: { id: missing }, body }),
    ]
    assert.equal(there.statusCode, 404)
    assert.equal(there.json().error.message, nowhere.json().error.message)
    assert.equal(there.json().error.message, 'There is no such sheet of yours')
    assert.equal((await app.call(operation, { key: null, params: { id }, body })).statusCode, 401)
  }
  assert.equal((await app.call(getSheet, { params: { id } })).json().visibility, 'public')
})
