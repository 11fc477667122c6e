import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openEmbeddedImages } from '@newcharactersheet/providers'
import sharp from 'sharp'
import { openTestApp } from '../open-test-app.ts'

const { generateScene, generateSheet, getSheet } = operations

const app = await openTestApp({
  images: openEmbeddedImages({ threads: 2 }),
  config: { startingCredits: 1_000 },
})

async function sheetOf(prompt: string): Promise<string> {
  const answer = await app.call(generateSheet, { body: { prompt, resolution: 1024 } })
  assert.equal(answer.statusCode, 201, answer.body)
  return answer.json().id
}

test('201: the engine draws saved characters into the place the words tell of, and keeps its design', async () => {
  const sheetIds = [await sheetOf('a knight in golden armor'), await sheetOf('an elf ranger')]
  const body = {
    ...{ prompt: 'walking through a forest at dusk', sheetIds },
    ...{ resolution: 1024, aspectRatio: '3:2', seed: 7 },
  }
  const answer = await app.call(generateScene, { body })
  assert.equal(answer.statusCode, 201, answer.body)
  const { id, imageBase64, contentType } = answer.json()
  assert.equal(contentType, 'image/png')
  const { width, height } = await sharp(Buffer.from(imageBase64, 'base64')).metadata()
  assert.deepEqual([width, height], [1024, 682])
  const sheet = (await app.call(getSheet, { params: { id } })).json()
  assert.deepEqual([sheet.sheetType, sheet.status, sheet.panels.length], ['scene', 'ready', 2])
  const { rows } = await app.db.query('SELECT design FROM sheets WHERE id = $1', [id])
  const { design } = rows[0] ?? {}
  assert.deepEqual([design.kind, design.setting, design.time], ['scene', 'forest', 'dusk'])
  assert.deepEqual(
    design.cast.map((actor: { sheetId: string }) => actor.sheetId),
    sheetIds,
  )
})

test('201: characters that were only described are made up on the spot', async () => {
  const body = { prompt: 'a witch and a pirate in a meadow', resolution: 1024, aspectRatio: '1:1' }
  const answer = await app.call(generateScene, { body })
  assert.equal(answer.statusCode, 201, answer.body)
  const { panels } = (await app.call(getSheet, { params: { id: answer.json().id } })).json()
  assert.equal(panels.length, 2)
})
