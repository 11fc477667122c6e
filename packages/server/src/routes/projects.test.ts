import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limits, operations } from '@newcharactersheet/contract'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'
import { openSheet } from '../sheets/test-sheets.ts'

const app = await openTestApp({ hasWorker: false })
const other = await openOtherAccount(app)
const { listProjects, createProject, getProject, updateProject, deleteProject } = operations
const { listFolders, createFolder, updateFolder, deleteFolder } = operations
const { generateSheet, getSheet, listSheets, getJob, getCreditsBalance } = operations
const { accountId } = app
const missing = 'f'.repeat(32)

async function project(name = 'Knights', key = app.key): Promise<string> {
  return (await app.call(createProject, { body: { name }, key })).json().id
}

async function folder(projectId: string, name = 'Villains', key = app.key): Promise<string> {
  return (await app.call(createFolder, { params: { id: projectId }, body: { name }, key })).json()
    .id
}

async function readProject(id: string) {
  return (await app.call(getProject, { params: { id } })).json()
}

async function placeOf(id: string) {
  const { project, folderId } = (await app.call(getSheet, { params: { id } })).json()
  return [project?.id ?? null, folderId]
}

async function generate(body: object) {
  return app.call(generateSheet, {
    body: { prompt: 'a knight', ...body },
    headers: { prefer: 'respond-async' },
  })
}

async function balance(): Promise<number> {
  return (await app.call(getCreditsBalance)).json().balance
}

test('201, 200: a project is made, found, listed, renamed', async () => {
  const made = await app.call(createProject, { body: { name: '  Knights ' } })
  assert.equal(made.statusCode, 201)
  const { id, createdAt } = made.json()
  const whole = { id, name: 'Knights', sheets: 0, folders: 0, createdAt }
  assert.deepEqual(made.json(), whole)
  assert.deepEqual(await readProject(id), whole)
  const projectId = id
  await openSheet(app.context, { accountId, projectId })
  const folderId = await folder(id)
  await openSheet(app.context, { accountId, projectId, folderId })
  const renamed = await app.call(updateProject, { params: { id }, body: { name: 'Dragons' } })
  assert.deepEqual(renamed.json(), { ...whole, name: 'Dragons', sheets: 2, folders: 1 })
  assert.deepEqual((await app.call(listProjects)).json().projects, [renamed.json()])
  assert.deepEqual((await app.call(listProjects, { key: other.key })).json().projects, [])
})

test('200: projects and folders come page by page, newest first, each once', async () => {
  const names = ['one', 'two', 'three', 'four', 'five']
  const home = await project('home')
  for (const name of names) await folder(home, name)
  for (const [operation, key, ask] of [
    [listFolders, 'folders', { params: { id: home } }],
    [listProjects, 'projects', {}],
  ] as const) {
    const all = (await app.call(operation, ask)).json()[key].map(({ id }: { id: string }) => id)
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const query = { limit: '2', ...(cursor && { cursor }) }
      const page = (await app.call(operation, { ...ask, query })).json()
      seen.push(...page[key].map(({ id }: { id: string }) => id))
      cursor = page.nextCursor
    } while (cursor !== null)
    assert.deepEqual(seen, all)
    assert.equal(new Set(seen).size, seen.length)
    const wrong = await app.call(operation, { ...ask, query: { cursor: 'wrong' } })
    assert.equal(wrong.statusCode, 400)
  }
  const folders = (await app.call(listFolders, { params: { id: home } })).json().folders
  assert.deepEqual(new Set(folders.map(({ name }: { name: string }) => name)), new Set(names))
})

test('201, 200: a folder is made and renamed, and counts its sheets', async () => {
  const projectId = await project()
  const made = await app.call(createFolder, { params: { id: projectId }, body: { name: 'Old' } })
  assert.equal(made.statusCode, 201)
  const { id: folderId, createdAt } = made.json()
  await openSheet(app.context, { accountId, projectId, folderId })
  const renamed = await app.call(updateFolder, { params: { id: folderId }, body: { name: 'New' } })
  assert.deepEqual(renamed.json(), { id: folderId, projectId, name: 'New', sheets: 1, createdAt })
  const listed = (await app.call(listFolders, { params: { id: projectId } })).json().folders
  assert.deepEqual(listed, [renamed.json()])
})

test('400: a name is 1 to 100 characters', async () => {
  const id = await project()
  for (const name of ['', '  ', 'x'.repeat(101), 'a\0b', 7]) {
    const body = { name }
    assert.equal((await app.call(createProject, { body })).statusCode, 400)
    assert.equal((await app.call(updateProject, { params: { id }, body })).statusCode, 400)
    assert.equal((await app.call(createFolder, { params: { id }, body })).statusCode, 400)
  }
  assert.equal(
    (await app.call(createProject, { body: { name: '騎'.repeat(100) } })).statusCode,
    201,
  )
  const query = { contents: 'burn' }
  assert.equal((await app.call(deleteProject, { params: { id }, query })).statusCode, 400)
})

test('404, 401: what is somebody else’s is as missing as what is not there', async () => {
  const theirs = await project('Theirs', other.key)
  const theirFolder = await folder(theirs, 'Theirs', other.key)
  for (const [operation, id] of [
    [getProject, theirs],
    [updateProject, theirs],
    [deleteProject, theirs],
    [listFolders, theirs],
    [createFolder, theirs],
    [updateFolder, theirFolder],
    [deleteFolder, theirFolder],
  ] as const) {
    const body = operation.bodyTypes.length > 0 ? { body: { name: 'Mine' } } : {}
    const there = await app.call(operation, { params: { id }, ...body })
    const nowhere = await app.call(operation, { params: { id: missing }, ...body })
    assert.equal(there.statusCode, 404, operation.id)
    assert.equal(there.json().error.message, nowhere.json().error.message)
    const anonymous = await app.call(operation, { key: null, params: { id }, ...body })
    assert.equal(anonymous.statusCode, 401)
  }
  const kept = (await app.call(getProject, { key: other.key, params: { id: theirs } })).json()
  assert.deepEqual([kept.name, kept.folders], ['Theirs', 1])
})

test('409: nobody has more projects or folders than the limit, not even with many hands', async () => {
  const { accountId, key } = await openOtherAccount(app)
  const fill = (most: number) =>
    app.db.query(
      `INSERT INTO projects (id, account_id, name)
       SELECT $1 || '-' || number, $1, 'Many' FROM generate_series(1, $2) AS number`,
      [accountId, most],
    )
  await fill(limits.projectsPerAccount - 1)
  const projects = await Promise.all(
    [1, 2, 3].map((name) => app.call(createProject, { key, body: { name: `P${name}` } })),
  )
  assert.deepEqual(projects.map(({ statusCode }) => statusCode).sort(), [201, 409, 409])
  assert.ok(projects.some((answer) => answer.json().error?.code === 'WRONG_STATE'))
  const body = { prompt: 'a knight', projectMode: 'new', projectName: 'One more' }
  const headers = { prefer: 'respond-async' }
  assert.equal((await app.call(generateSheet, { key, body, headers })).statusCode, 409)
  const credits = (await app.call(getCreditsBalance, { key })).json().balance
  assert.equal(credits, 300, 'nothing is held')

  const id = await project()
  await app.db.query(
    `INSERT INTO folders (id, project_id, name)
     SELECT $1 || '-' || number, $1, 'Many' FROM generate_series(1, $2) AS number`,
    [id, limits.foldersPerProject - 1],
  )
  const folders = await Promise.all(
    [1, 2, 3].map(() => app.call(createFolder, { params: { id }, body: { name: 'F' } })),
  )
  assert.deepEqual(folders.map(({ statusCode }) => statusCode).sort(), [201, 409, 409])
})

test('204: a deleted place leaves its sheets, unless they are to go with it', async () => {
  const projectId = await project()
  const [first, second] = [await folder(projectId), await folder(projectId)]
  const sheets = {
    inFirst: await openSheet(app.context, { accountId, projectId, folderId: first }),
    inSecond: await openSheet(app.context, { accountId, projectId, folderId: second }),
    inProject: await openSheet(app.context, { accountId, projectId }),
  }
  const remove = (operation: typeof deleteProject | typeof deleteFolder, id: string, query = {}) =>
    app.call(operation, { params: { id }, query })

  assert.equal((await remove(deleteFolder, first)).statusCode, 204)
  assert.deepEqual(await placeOf(sheets.inFirst), [projectId, null])
  assert.equal((await remove(deleteFolder, first)).statusCode, 404)

  assert.equal((await remove(deleteFolder, second, { contents: 'delete' })).statusCode, 204)
  assert.equal((await app.call(getSheet, { params: { id: sheets.inSecond } })).statusCode, 404)

  assert.equal((await remove(deleteProject, projectId, { contents: 'keep' })).statusCode, 204)
  assert.equal((await app.call(getProject, { params: { id: projectId } })).statusCode, 404)
  assert.deepEqual(await placeOf(sheets.inFirst), [null, null])
  assert.deepEqual(await placeOf(sheets.inProject), [null, null])
})

test('204: sheets that go with their project are cancelled first and cost nothing', async () => {
  const before = await balance()
  const projectId = await project()
  const folderId = await folder(projectId)
  const tickets = [await generate({ projectId }), await generate({ folderId })]
  assert.equal(await balance(), before - 24)
  const query = { contents: 'delete' }
  const params = { id: projectId }
  assert.equal((await app.call(deleteProject, { params, query })).statusCode, 204)
  assert.equal(await balance(), before)
  for (const ticket of tickets) {
    const job = (await app.call(getJob, { params: { id: ticket.json().jobId } })).json()
    assert.deepEqual([job.state, job.receipt.outcome], ['canceled', 'released'])
  }
  const query2 = { projectId }
  assert.deepEqual((await app.call(listSheets, { query: query2 })).json().sheets, [])
})

test('202: a new sheet goes into a folder, of the project named or of its own', async () => {
  const projectId = await project()
  const folderId = await folder(projectId)
  for (const place of [
    { folderId },
    { folderId, projectId },
    { folderId, projectMode: 'existing', existingProjectId: projectId },
  ]) {
    const ticket = await generate(place)
    assert.equal(ticket.statusCode, 202, ticket.body)
    assert.deepEqual(await placeOf(ticket.json().id), [projectId, folderId])
    await app.call(operations.deleteSheet, { params: { id: ticket.json().id } })
  }
})

test('404: a folder of another project or account is named, and nothing is made', async () => {
  const projectId = await project()
  const elsewhere = await folder(await project())
  const theirs = await folder(await project('Theirs', other.key), 'Theirs', other.key)
  const before = [await balance(), (await app.call(listSheets)).json().sheets.length]
  for (const [name, place] of [
    [elsewhere, { projectId, folderId: elsewhere }],
    [theirs, { folderId: theirs }],
    [theirs, { projectId, folderId: theirs }],
    [elsewhere, { projectMode: 'new', projectName: 'New', folderId: elsewhere }],
    [missing, { folderId: missing }],
  ] as const) {
    for (const query of [{}, { dryRun: 'true' }]) {
      const body = { prompt: 'a knight', ...place }
      const headers = { prefer: 'respond-async' }
      const answer = await app.call(generateSheet, { body, query, headers })
      assert.equal(answer.statusCode, 404, JSON.stringify(place))
      assert.ok(answer.json().error.message.includes(name))
    }
  }
  assert.deepEqual([await balance(), (await app.call(listSheets)).json().sheets.length], before)
})

test('no sheet is left in a place that is deleted while sheets come', async () => {
  const projectId = await project()
  const folderId = await folder(projectId)
  const before = await balance()
  const answers = await Promise.all([
    generate({ folderId }),
    app.call(deleteProject, { params: { id: projectId }, query: { contents: 'delete' } }),
    generate({ projectId }),
    app.call(deleteFolder, { params: { id: folderId }, query: { contents: 'delete' } }),
    generate({ folderId, projectId }),
  ])
  for (const { statusCode } of answers) assert.ok([202, 204, 404].includes(statusCode))
  assert.equal(answers[1]?.statusCode, 204)
  assert.equal(await balance(), before)
  const { rows } = await app.db.query('SELECT 1 FROM sheets WHERE project_id = $1', [projectId])
  assert.deepEqual(rows, [])
})

test('a sheet that is moved while its new place is deleted is there or elsewhere, never lost', async () => {
  for (const contents of ['keep', 'delete']) {
    const ids = await Promise.all([1, 2, 3, 4].map(() => openSheet(app.context, { accountId })))
    const projectId = await project()
    const folderId = await folder(projectId)
    const move = (id: string, body: object) =>
      app.call(operations.updateSheet, { params: { id }, body })
    const answers = await Promise.all([
      ...ids.slice(0, 2).map((id) => move(id, { folderId })),
      app.call(deleteProject, { params: { id: projectId }, query: { contents } }),
      app.call(deleteFolder, { params: { id: folderId }, query: { contents } }),
      ...ids.slice(2).map((id) => move(id, { projectId })),
    ])
    for (const { statusCode } of answers) assert.ok([200, 204, 404].includes(statusCode))
    const { rows } = await app.db.query('SELECT 1 FROM sheets WHERE project_id = $1', [projectId])
    assert.deepEqual(rows, [])
    for (const id of ids) {
      const { statusCode } = await app.call(getSheet, { params: { id } })
      assert.ok(statusCode === 200 || contents === 'delete')
    }
  }
})
