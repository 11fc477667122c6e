import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import sharp from 'sharp'
import { readBalance } from '../credits/balance.ts'
import { drawSheet, openOtherAccount, openTestApp } from '../open-test-app.ts'
import { withText } from '../sheets/recipe/png-text.ts'
import { withRecipe } from '../sheets/recipe/recipe.ts'

const { importSheet, exportSheet, getSheet, createProject } = operations

const app = await openTestApp()
const other = await openOtherAccount(app, 0)
const drawn = await drawSheet(app, { prompt: 'a knight in blue armour', seed: 5, style: 'ink' })
const picture = await download(drawn, app.key)
const blank = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
  .png()
  .toBuffer()

async function download(id: string, key: string, format = 'png'): Promise<Buffer> {
  const answer = await app.call(exportSheet, { key, params: { id }, query: { format } })
  assert.equal(answer.statusCode, 200, answer.body)
  return answer.rawPayload
}

function put(
  file: Buffer | undefined,
  fields: Record<string, string> = {},
  { key = other.key, headers = {} }: { key?: string; headers?: Record<string, string> } = {},
) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  if (file !== undefined) form.append('image', new Blob([new Uint8Array(file)]), 'x.png')
  return sendForm(form, key, headers)
}

async function sendForm(form: FormData, key: string, headers: Record<string, string>) {
  const request = new Request('http://localhost', { method: 'POST', body: form })
  const type = request.headers.get('content-type') ?? ''
  const body = Buffer.from(await request.arrayBuffer())
  return app.call(importSheet, { key, body, headers: { 'content-type': type, ...headers } })
}

test('201: a downloaded picture is put back by anybody, with all that is known of it, and costs nothing', async () => {
  const answer = await put(picture, { keywords: 'knight,blue' })
  assert.equal(answer.statusCode, 201, answer.body)
  const { id } = answer.json()
  const [was, is] = await Promise.all([
    app.call(getSheet, { params: { id: drawn } }),
    app.call(getSheet, { key: other.key, params: { id } }),
  ]).then((answers) => answers.map((each) => each.json()))
  for (const field of ['prompt', 'style', 'seed', 'model', 'title', 'brief', 'panels', 'palette'])
    assert.deepEqual(is[field], was[field], field)
  assert.deepEqual(is.keywords, ['knight', 'blue'])
  assert.deepEqual([is.ownerUid, is.visibility, is.status], [other.accountId, 'private', 'ready'])
  assert.deepEqual(Object.keys(is.files).sort(), ['original', 'thumbnail', 'webp'])
  const designs = await Promise.all([
    download(drawn, app.key, 'json'),
    download(id, other.key, 'json'),
  ])
  const [mine, theirs] = designs.map((json) => JSON.parse(json.toString()).design)
  assert.deepEqual(theirs, mine)
  assert.equal((await readBalance(app.db, other.accountId)).totalSpent, 0)
})

test('201: the picture is kept byte for byte, and can be put back again', async () => {
  const { id } = (await put(picture)).json()
  const kept = await download(id, other.key)
  assert.deepEqual(kept, picture)
  assert.equal((await put(kept)).statusCode, 201)
})

test('201: it tells nothing of whose it was, and brings nothing else along', async () => {
  const owner = await app.call(getSheet, { params: { id: drawn } })
  const { id, ownerUid } = owner.json()
  const secret = withText(picture, 'Author', 'somebody')
  const kept = await download((await put(secret)).json().id, other.key)
  for (const word of [id, ownerUid, 'somebody']) assert.equal(kept.includes(word), false, word)
})

test('201: a sheet that was put back is drawn again like any other', async () => {
  const { id } = (await put(picture)).json()
  const zip = await download(id, other.key, 'zip')
  assert.match(zip.toString('latin1'), /panels\//)
})

test('201: an Idempotency-Key puts a picture back once', async () => {
  const headers = { 'idempotency-key': 'put-1' }
  const [one, two] = [await put(picture, {}, { headers }), await put(picture, {}, { headers })]
  assert.equal(one.json().id, two.json().id)
})

test('201: it lies in the project it is put in', async () => {
  const project = await app.call(createProject, { key: other.key, body: { name: 'Knights' } })
  const { id: projectId } = project.json()
  const { id } = (await put(picture, { projectMode: 'existing', projectId })).json()
  const sheet = (await app.call(getSheet, { key: other.key, params: { id } })).json()
  assert.equal(sheet.project.id, projectId)
})

test('400: what has no recipe in it that could be ours is refused, and leaves nothing behind', async () => {
  const count = async () =>
    (await app.db.query('SELECT count(*) FROM sheets')).rows[0]?.count as unknown
  const before = await count()
  const told = {
    sheetType: 'character' as const,
    ...{ prompt: 'x', style: null, seed: 1, model: 'embedded', title: 'x', brief: {} },
    ...{ design: { version: 1 }, panels: [], palette: [] },
  }
  let deep: Record<string, unknown> = {}
  for (let i = 0; i < 50; i++) deep = { deep }
  const refused = [
    ...[undefined, blank, withText(blank, 'ncs:recipe', 'nonsense')],
    ...[withText(blank, 'ncs:recipe', '{}'), withText(blank, 'Comment', '{}')],
    withRecipe(blank, { ...told, design: deep }),
    withRecipe(blank, { ...told, design: { many: Array(1_000).fill(0) } }),
    withRecipe(blank, { ...told, design: { huge: 1e300 } }),
    await sharp(blank).webp().toBuffer(),
  ]
  for (const file of refused) {
    const answer = await put(file)
    assert.equal(answer.statusCode, 400, answer.body)
    assert.equal(answer.json().error.fields[0].path, 'image')
  }
  assert.equal(await count(), before)
  assert.deepEqual(await readdir(app.context.uploads), [])
})

test('415, 404: no picture, or no project of the caller’s', async () => {
  const broken = Buffer.concat([picture.subarray(0, picture.length - 500), picture.subarray(-12)])
  assert.ok([400, 415].includes((await put(broken)).statusCode))
  assert.equal((await put(Buffer.from('<svg/>'))).statusCode, 415)
  const place = { projectMode: 'existing', projectId: 'nothing' }
  assert.equal((await put(picture, place)).statusCode, 404)
})
