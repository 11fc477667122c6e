import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { ProviderError, type SceneOrder } from '@newcharactersheet/providers'
import sharp from 'sharp'
import { readBalance } from '../credits/balance.ts'
import { runNext } from '../generations/run-generation.ts'
import { blankPage, imageStandIn } from '../generations/stand-in.ts'
import { openOtherAccount, openTestApp, type TestApp } from '../open-test-app.ts'

const { generateScene, generateSheet, getSheet, getJob, setSheetVisibility } = operations

/** A kept picture has its recipe in it: what is seen is the same. */
const pixelsOf = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer()
const blank = await pixelsOf(blankPage)

const ordered: SceneOrder[] = []

/** Draws blank scenes and, where it is asked to, fails. */
const images = imageStandIn(async (order) => {
  ordered.push(order)
  for (const member of order.cast)
    assert.deepEqual(await pixelsOf(await member.readPicture()), blank)
  if (order.prompt === 'fail') throw new ProviderError('failed', 'It could not be drawn')
})

const app = await openTestApp({ images, config: { startingCredits: 1_000 } })
const plain = await openTestApp({ images: imageStandIn() })

async function drawn(on: TestApp, body: object = {}, key?: string): Promise<string> {
  const ask = { body: { prompt: 'someone', ...body }, ...(key === undefined ? {} : { key }) }
  const answer = await on.call(generateSheet, ask)
  assert.equal(answer.statusCode, 201, answer.body)
  return answer.json().id
}

async function rowCounts(on: TestApp): Promise<Record<string, number>> {
  const { rows } = await on.db.query<Record<string, number>>(
    `SELECT (SELECT count(*) FROM sheets) AS sheets, (SELECT count(*) FROM projects) AS projects,
       (SELECT count(*) FROM generations) AS generations,
       (SELECT count(*) FROM credit_entries WHERE kind = 'hold') AS holds`,
  )
  return rows[0] ?? {}
}

const other = await openOtherAccount(app, 1_000)
const own = await drawn(app)
const foreign = await drawn(app, { visibility: 'public' }, other.key)
const hidden = await drawn(app, {}, other.key)

test('201: draws a scene with its cast, saves it as a sheet and charges once', async () => {
  const { balance: before } = await readBalance(app.db, app.accountId)
  const answer = await app.call(generateScene, {
    body: {
      ...{ prompt: 'a cliff', sheetIds: [own, foreign, own], resolution: 1024, seed: 4 },
      ...{ style: 'comic', aspectRatio: '9:16', keywords: 'cliff', projectName: 'Scenes' },
    },
  })
  assert.equal(answer.statusCode, 201, answer.body)
  const { id, imageBase64, contentType, outputMode } = answer.json()
  assert.deepEqual(await pixelsOf(Buffer.from(imageBase64, 'base64')), blank)
  assert.deepEqual([contentType, outputMode], ['image/png', 'picture'])
  const sheet = (await app.call(getSheet, { params: { id } })).json()
  assert.deepEqual([sheet.sheetType, sheet.status, sheet.prompt], ['scene', 'ready', 'a cliff'])
  assert.equal(sheet.project.name, 'Scenes')
  const { balance, totalSpent } = await readBalance(app.db, app.accountId)
  assert.equal(balance, before - 10)
  assert.equal(totalSpent, 22)
  const { rows } = await app.db.query(
    'SELECT sheet_id AS id FROM sheet_cast WHERE scene_id = $1 ORDER BY position',
    [id],
  )
  assert.deepEqual(
    rows.map((row) => row.id),
    [own, foreign],
  )
  const { cast, ...order } = ordered.at(-1) ?? { cast: [] }
  const { onProgress, ...said } = { onProgress: undefined, ...order }
  const words = { prompt: 'a cliff', style: 'comic', seed: 4, outputMode: 'picture' }
  assert.deepEqual(said, { ...words, width: 576, height: 1024 })
  assert.equal(typeof onProgress, 'function')
  assert.deepEqual(
    cast.map((member) => member.id),
    [own, foreign],
  )
})

test('202: a caller who does not wait looks after the job, which is a scene', async () => {
  const headers = { prefer: 'respond-async' }
  const answer = await app.call(generateScene, { headers, body: { sheetIds: [own] } })
  assert.equal(answer.statusCode, 202, answer.body)
  const job = (await app.call(getJob, { params: { id: answer.json().jobId } })).json()
  assert.deepEqual([job.kind, job.price], ['scene', 12])
})

test('200: a dry run says the price and does nothing', async () => {
  const before = await rowCounts(app)
  const query = { dryRun: 'true' }
  const answer = await app.call(generateScene, { query, body: { prompt: 'x', resolution: 4096 } })
  assert.equal(answer.statusCode, 200, answer.body)
  assert.equal(answer.json().price, 30)
  assert.deepEqual(await rowCounts(app), before)
})

test('503: where no scenes are drawn the call and its dry run say so, and nothing is written or held', async () => {
  const before = await rowCounts(plain)
  const body = { prompt: 'a cliff', projectName: 'Nothing' }
  for (const query of [{}, { dryRun: 'true' }]) {
    const answer = await plain.call(generateScene, { query, body })
    assert.equal(answer.statusCode, 503)
    assert.equal(answer.json().error.code, 'PROVIDER_UNAVAILABLE')
    assert.match(answer.json().error.message, /cannot draw scenes yet/)
    assert.equal(answer.headers['retry-after'], '3600', 'it will not be there in a moment')
  }
  assert.deepEqual(await rowCounts(plain), before)
})

test('400: what cannot be a scene is refused field by field', async () => {
  const wrong: [string, object][] = [
    ['prompt', {}],
    ['prompt', { sheetIds: [] }],
    ['prompt', { prompt: 'x'.repeat(10_001) }],
    ['sheetIds', { sheetIds: Array.from({ length: 9 }, () => own) }],
    ['sheetIds', { sheetIds: own }],
    ['sheetIds.0', { sheetIds: ['a\0'] }],
    ['outputMode', { prompt: 'x', outputMode: 'video' }],
    ['aspectRatio', { prompt: 'x', aspectRatio: '7:5' }],
    ['modelOverride', { prompt: 'x', modelOverride: 'embedded-film' }],
    ['projectName', { prompt: 'x', projectMode: 'new' }],
  ]
  for (const [path, body] of wrong) {
    const answer = await app.call(generateScene, { body })
    assert.equal(answer.statusCode, 400, JSON.stringify(body).slice(0, 60))
    assert.equal(answer.json().error.fields[0].path, path)
  }
})

test('401: needs a key', async () => {
  assert.equal((await app.call(generateScene, { key: null, body: {} })).statusCode, 401)
})

test('402: says how many credits are missing, and writes nothing', async () => {
  const { key } = await openOtherAccount(app, 3)
  const before = await rowCounts(app)
  const answer = await app.call(generateScene, { key, body: { prompt: 'a cliff' } })
  assert.equal(answer.statusCode, 402)
  assert.deepEqual(await rowCounts(app), before)
})

test('403: an account without scenes is told before anything else', async () => {
  const { key, accountId } = await openOtherAccount(app)
  await app.db.query(`UPDATE accounts SET features = '{"scenes": false}' WHERE id = $1`, [
    accountId,
  ])
  const answer = await app.call(generateScene, { key, body: { prompt: 'a cliff' } })
  assert.equal(answer.statusCode, 403)
  assert.equal(answer.json().error.code, 'FEATURE_NOT_ENABLED')
})

test('404: names the sheet that is not there for the caller, missing and hidden alike', async () => {
  const before = await rowCounts(app)
  for (const id of [hidden, 'nothing'])
    for (const query of [{ dryRun: 'false' }, { dryRun: 'true' }]) {
      const answer = await app.call(generateScene, { query, body: { sheetIds: [own, id] } })
      assert.equal(answer.statusCode, 404)
      assert.equal(answer.json().error.message, `There is no sheet ${id}`)
    }
  const inFolder = { prompt: 'x', folderId: 'nothing' }
  assert.equal((await app.call(generateScene, { body: inFolder })).statusCode, 404)
  assert.deepEqual(await rowCounts(app), before)
})

/** Deletes a sheet and does not say so until somebody waits to hear of it. */
async function deleteUnderneath(sheetId: string): Promise<void> {
  const client = await app.db.pool.connect()
  await client.query('BEGIN')
  await client.query('DELETE FROM sheets WHERE id = $1', [sheetId])
  const isWaitedFor = async () => {
    const { rowCount } = await app.db.query(
      `SELECT 1 FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    )
    return rowCount !== 0
  }
  void (async () => {
    while (!(await isWaitedFor()));
    await client.query('COMMIT')
    client.release()
  })()
}

test('404: a sheet deleted while the scene is ordered is named, and nothing is written', async () => {
  const doomed = await drawn(app)
  const before = await rowCounts(app)
  await deleteUnderneath(doomed)
  const body = { prompt: 'a cliff', sheetIds: [own, doomed] }
  const answer = await app.call(generateScene, { body })
  assert.equal(answer.statusCode, 404)
  assert.match(answer.json().error.message, new RegExp(doomed))
  const { sheets = 0, ...others } = before
  assert.deepEqual(await rowCounts(app), { sheets: sheets - 1, ...others })
})

test('409: a sheet of the caller that has no picture yet cannot be in a scene', async () => {
  const { rows } = await app.db.query<{ id: string }>(
    `INSERT INTO sheets (id, account_id, sheet_type, visibility, prompt, model, seed)
     VALUES ('drawing-1', $1, 'character', 'private', 'x', 'embedded', 1) RETURNING id`,
    [app.accountId],
  )
  const body = { sheetIds: [rows[0]?.id] }
  assert.equal((await app.call(generateScene, { body })).statusCode, 409)
  const ofOther = await app.call(generateScene, { key: other.key, body })
  assert.equal(ofOther.statusCode, 404)
})

test('502: a scene that cannot be drawn costs nothing', async () => {
  const { balance: before } = await readBalance(app.db, app.accountId)
  const answer = await app.call(generateScene, { body: { prompt: 'fail' } })
  assert.equal(answer.statusCode, 502)
  assert.equal((await readBalance(app.db, app.accountId)).balance, before)
})

test('404: a public sheet made private while the scene waits is not drawn', async () => {
  const idle = await openTestApp({ images, hasWorker: false })
  const stranger = await openOtherAccount(idle)
  await idle.db.query(
    `INSERT INTO sheets (id, account_id, sheet_type, visibility, status, prompt, model, seed)
     VALUES ('public-1', $1, 'character', 'public', 'ready', 'x', 'embedded', 1)`,
    [stranger.accountId],
  )
  const content = await idle.context.storage.put(blankPage)
  await idle.db.query(
    `INSERT INTO sheet_files (sheet_id, name, content_hash, content_type, bytes)
     VALUES ('public-1', 'sheet.png', $1, 'image/png', $2)`,
    [content.hash, content.bytes],
  )
  const waiting = idle.call(generateScene, { body: { sheetIds: ['public-1'] } })
  const isOrdered = `SELECT 1 FROM generations WHERE kind = 'scene'`
  while ((await idle.db.query(isOrdered)).rowCount === 0);
  const ask = { params: { id: 'public-1' }, body: { visibility: 'private' }, key: stranger.key }
  await idle.call(setSheetVisibility, ask)
  await runNext(idle.context, new AbortController().signal)
  const answer = await waiting
  assert.equal(answer.statusCode, 404)
  assert.equal((await readBalance(idle.db, idle.accountId)).balance, 300)
})
