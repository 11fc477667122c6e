import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import type { SceneOrder } from '@newcharactersheet/providers'
import { imageStandIn } from '../generations/stand-in.ts'
import { openTestApp } from '../open-test-app.ts'

const { createFolder, createProject, generateScene, getJob, getSheet } = operations

const ordered: SceneOrder[] = []
const images = imageStandIn(async (order) => void ordered.push(order))
const app = await openTestApp({ images, config: { startingCredits: 10_000 } })

/** The saved scene of an order, and what the call and its provider were told of it. */
async function sceneOf(body: object) {
  const answer = await app.call(generateScene, { body: { prompt: 'a cliff', ...body } })
  assert.equal(answer.statusCode, 201, answer.body)
  const { id } = answer.json()
  const sheet = (await app.call(getSheet, { params: { id } })).json()
  return { answer: answer.json(), sheet, order: ordered.at(-1) }
}

test('201: a line-up is drawn as one, and the answer says so', async () => {
  const { answer, order } = await sceneOf({ outputMode: 'lineup' })
  assert.deepEqual([answer.outputMode, order?.outputMode], ['lineup', 'lineup'])
})

test('201: where nothing is said a scene is a private picture of 2048 × 1152 in no project', async () => {
  const { answer, sheet, order } = await sceneOf({})
  assert.deepEqual(Object.keys(answer).sort(), ['contentType', 'id', 'imageBase64', 'outputMode'])
  assert.equal(answer.outputMode, 'picture')
  assert.deepEqual([order?.width, order?.height], [2048, 1152])
  const { visibility, project, keywords, style, handle, videoAccessUrl } = sheet
  assert.deepEqual([visibility, keywords], ['private', []])
  assert.deepEqual([project, style, handle, videoAccessUrl], [null, null, null, null])
})

test('201: a scene goes where it is wanted, whichever name an existing project has', async () => {
  const project = (await app.call(createProject, { body: { name: 'Book' } })).json()
  const folder = (
    await app.call(createFolder, { params: { id: project.id }, body: { name: 'One' } })
  ).json()
  for (const name of ['existingProjectId', 'projectId'])
    for (const mode of [{}, { projectMode: 'existing' }]) {
      const { sheet } = await sceneOf({ ...mode, [name]: project.id, folderId: folder.id })
      assert.deepEqual(sheet.project, { id: project.id, name: 'Book' })
      assert.equal(sheet.folderId, folder.id)
    }
  const { sheet } = await sceneOf({ projectMode: 'new', projectName: 'Another' })
  assert.equal(sheet.project.name, 'Another')
})

test('201: keywords, visibility, style and seed are kept with the scene', async () => {
  const said = { keywords: 'sea, cliff', visibility: 'public', style: 'comic', seed: 77 }
  const { sheet, order } = await sceneOf(said)
  assert.deepEqual(sheet.keywords, ['sea', 'cliff'])
  assert.deepEqual([sheet.visibility, sheet.style, sheet.seed], ['public', 'comic', 77])
  assert.deepEqual([order?.style, order?.seed], ['comic', 77])
  assert.equal(sheet.image.publicUrl, sheet.accessUrl)
})

test('201: every shape and size is drawn as wide and high as it says, for its price', async () => {
  const sizes: [object, number, number, number][] = [
    [{ aspectRatio: '1:1', resolution: 1024 }, 1024, 1024, 10],
    [{ aspectRatio: '4:3', resolution: 1024 }, 1024, 768, 10],
    [{ aspectRatio: '3:2', resolution: 2048 }, 2048, 1366, 12],
    [{ aspectRatio: '9:16', resolution: 4096 }, 2304, 4096, 30],
  ]
  for (const [said, width, height, price] of sizes) {
    const headers = { prefer: 'respond-async' }
    const ticket = await app.call(generateScene, { headers, body: { prompt: 'x', ...said } })
    const { id, jobId, statusUrl } = ticket.json()
    assert.equal(ticket.headers.location, statusUrl)
    const job = (await app.call(getJob, { params: { id: jobId } })).json()
    assert.deepEqual([job.price, job.sheetId], [price, id])
    await app.call(generateScene, { body: { prompt: 'x', ...said } })
    assert.deepEqual([ordered.at(-1)?.width, ordered.at(-1)?.height], [width, height])
  }
})

test('201: fields nobody knows are ignored, and a prompt is trimmed', async () => {
  const { sheet } = await sceneOf({ prompt: '  a cliff\n', weather: { rain: true } })
  assert.equal(sheet.prompt, 'a cliff')
})
