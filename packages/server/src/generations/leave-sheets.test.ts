import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { ProviderError } from '@newcharactersheet/providers'
import { openTestApp, type TestApp } from '../open-test-app.ts'
import { sweepContent } from '../sheets/stored-content.ts'
import { cancelSomeGenerations } from './remove-generations.ts'
import { blankPage, filmStandIn, imageStandIn } from './stand-in.ts'

const { generateSheet, generateVideo, getSheet, cancelJob } = operations
const headers = { prefer: 'respond-async' }

// Nobody draws in one of them: what is ordered stays in line.
const idle = await openTestApp({ hasWorker: false })
const standIn = filmStandIn()
const filming = await openTestApp({
  images: imageStandIn(),
  films: standIn.films,
  config: { startingCredits: 1_000 },
})

type Ticket = { id: string; jobId: string }

async function orderSheet(on: TestApp): Promise<Ticket> {
  const form = new FormData()
  form.append('prompt', 'a knight')
  for (const name of ['one.png', 'two.png'])
    form.append('referenceImages', new Blob([new Uint8Array(blankPage)]), name)
  const sent = new Request('http://localhost/', { method: 'POST', body: form })
  const type = sent.headers.get('content-type') ?? ''
  const body = Buffer.from(await sent.arrayBuffer())
  const answer = await on.call(generateSheet, {
    body,
    headers: { ...headers, 'content-type': type },
  })
  assert.equal(answer.statusCode, 202, answer.body)
  return answer.json()
}

/** The names of the pictures a sheet keeps of its owner's, and their hashes. */
async function keptBy(on: TestApp, sheetId: string) {
  const { rows } = await on.db.query<{ name: string; hash: string }>(
    `SELECT name, content_hash AS hash FROM sheet_files
     WHERE sheet_id = $1 AND name LIKE 'reference-%' ORDER BY name`,
    [sheetId],
  )
  return rows
}

async function isStored(on: TestApp, hash: string): Promise<boolean> {
  const stream = await on.context.storage.read(hash)
  stream?.destroy()
  return stream !== undefined
}

test('of work that was cancelled no picture is kept, and the bytes go with the sweep', async () => {
  const { id, jobId } = await orderSheet(idle)
  const [kept] = await keptBy(idle, id)
  assert.ok(kept)
  const { files } = (await idle.call(getSheet, { params: { id } })).json()
  assert.equal((await idle.app.inject(files['reference-1'])).statusCode, 200)
  await idle.call(cancelJob, { params: { id: jobId } })
  assert.deepEqual(await keptBy(idle, id), [])
  assert.deepEqual((await idle.call(getSheet, { params: { id } })).json().files, {})
  assert.equal((await idle.app.inject(files['reference-1'])).statusCode, 404)
  assert.ok(await isStored(idle, kept.hash), 'the time of grace has begun')
  await idle.db.query('UPDATE stored_content SET idle_since = 1 WHERE hash = $1', [kept.hash])
  await sweepContent(idle.context)
  assert.ok(!(await isStored(idle, kept.hash)))
})

test('of much work that is cancelled at once no picture is kept, of the rest each is', async () => {
  const ordered = [await orderSheet(idle), await orderSheet(idle)]
  const { accountId } = idle
  while ((await cancelSomeGenerations(idle.context, { accountId, most: 1 })) > 0);
  for (const { id } of ordered) assert.deepEqual(await keptBy(idle, id), [])
  const { id } = await orderSheet(idle)
  assert.equal((await keptBy(idle, id)).length, 2)
})

async function settled(jobId: string): Promise<void> {
  const outcome = await filming.context.outcomes.wait(jobId, AbortSignal.timeout(20_000))
  assert.ok(outcome)
}

async function orderFilm(sheetId: string): Promise<Ticket> {
  const picture = { data: blankPage.toString('base64'), contentType: 'image/png' }
  const pictures = { firstFrameImage: picture, referenceImages: [picture] }
  const body = { prompt: 'embers', sheetIds: [sheetId], ...pictures }
  const answer = await filming.call(generateVideo, { headers, body })
  assert.equal(answer.statusCode, 202, answer.body)
  return answer.json()
}

test('a film that fails takes its own pictures with it, and leaves those of its sheet', async () => {
  const { id, jobId } = await orderSheet(filming)
  await settled(jobId)
  const film = await orderFilm(id)
  await settled(film.jobId)
  const before = await keptBy(filming, id)
  assert.equal(before.length, 4)
  standIn.does(async () => {
    throw new ProviderError('failed', 'It could not be made')
  })
  await settled((await orderFilm(id)).jobId)
  assert.deepEqual(await keptBy(filming, id), before)
  standIn.does(async (signal) => {
    if (!signal.aborted) await once(signal, 'abort')
    throw new ProviderError('unavailable', 'It was stopped')
  })
  const stopped = await orderFilm(id)
  assert.equal((await keptBy(filming, id)).length, 6)
  await filming.call(cancelJob, { params: { id: stopped.jobId } })
  assert.deepEqual(await keptBy(filming, id), before)
})
