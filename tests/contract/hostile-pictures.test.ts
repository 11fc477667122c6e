import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Operation } from '../../packages/contract/src/index.ts'
import { loadSharp } from '../../packages/server/src/platform/pictures/load-sharp.ts'
import type { Answered } from './support/answers.ts'
import { type KnownPlace, type Place, placesIn, withValue } from './support/hostile/bodies.ts'
import { field, file, formOf, formType } from './support/hostile/forms.ts'
import { hidden, hostilePictures, plainPicture } from './support/hostile/pictures.ts'
import { allCalls, openStand } from './support/hostile/stand.ts'
import { allTraces } from './support/hostile/traces.ts'

// Nobody draws here: all that is taken stays as it was taken.
const stand = await openStand({ hasWorker: false })
const { world } = stand
const sharp = await loadSharp()
const pictures = await hostilePictures()

/** How a picture is sent to a call, if it takes any; all places of one call are read in one way. */
type Sending = { type: string; bodyWith: (picture: Buffer) => Buffer | string }

function sendingTo(call: Operation): Sending | undefined {
  const [fileField] = call.multipart.fileFields
  // Safe: the bodies of our calls are objects.
  const right = (call.examples.body ?? {}) as object
  if (fileField !== undefined) {
    const fields = Object.entries(right).map(([name, value]) => field(name, String(value)))
    const bodyWith = (picture: Buffer) => formOf([...fields, file(fileField, picture)])
    return { type: formType, bodyWith }
  }
  const place = inlinePlace(call)
  if (place === undefined) return undefined
  const image = (picture: Buffer) => ({
    data: picture.toString('base64'),
    contentType: 'image/png',
  })
  return {
    type: 'application/json',
    bodyWith: (picture) => JSON.stringify(withValue({ prompt: 'a knight' }, place, image(picture))),
  }
}

/** Where in a JSON body a picture may stand in base64. */
function inlinePlace(call: Operation): Place | undefined {
  const places = placesIn(world.document, stand.schemaOf(call, 'application/json'))
  const isInline = ({ shapes }: KnownPlace) =>
    shapes.some(({ contentEncoding }) => contentEncoding === 'base64')
  return places.find(isInline)?.at.slice(0, -1)
}

async function send(call: Operation, { type, bodyWith }: Sending, picture: Buffer) {
  const head = [`x-api-key: ${world.owner.key}`, 'prefer: respond-async', `content-type: ${type}`]
  const { method, path: target } = call
  const answers = await stand.callRaw({ method, target, head, body: bodyWith(picture) })
  const [answer] = answers
  assert.ok(answer !== undefined && answers.length === 1)
  return answer
}

/** What is kept of a picture that was taken: one frame, no larger than we keep any, and no word. */
async function checkKept(answer: Answered, what: string): Promise<void> {
  const { rows } = await world.db.query<{ hash: string }>(
    `SELECT content_hash AS hash FROM sheet_files WHERE sheet_id = $1 AND name LIKE 'reference-%'`,
    [JSON.parse(answer.body).id],
  )
  const stream = await world.context.storage.read(rows[0]?.hash ?? '')
  assert.ok(stream !== undefined && rows.length === 1, what)
  const kept = Buffer.concat(await stream.toArray())
  const { format, width, height, pages = 1, exif, xmp } = await sharp(kept).metadata()
  assert.deepEqual([format, pages, exif, xmp], ['webp', 1, undefined, undefined], what)
  assert.ok(Math.max(width, height) <= 2_048 && !kept.includes(hidden), what)
}

const takers = allCalls.flatMap((call) => {
  const sending = sendingTo(call)
  return sending === undefined ? [] : [{ call, sending }]
})

test('pictures are sent in forms and in JSON', () => {
  assert.equal(new Set(takers.map(({ sending }) => sending.type)).size, 2)
})

for (const { call, sending } of takers)
  test(`${call.id} keeps only the pixels of a picture, and nothing of what is none`, async () => {
    // Only a picture with a recipe in it is put back, and here is none.
    const isTaken = call.id !== 'importSheet'
    assert.equal((await send(call, sending, plainPicture)).statusCode, isTaken ? 202 : 400)
    for (const [what, { bytes, statuses }] of Object.entries(pictures)) {
      const before = await allTraces(world)
      const answer = await send(call, sending, bytes)
      stand.check(call, answer, what)
      assert.ok(
        (isTaken ? statuses : [400, 413, 415]).includes(answer.statusCode),
        `${what}: ${answer.statusCode} ${answer.body}`,
      )
      if (answer.statusCode < 400) await checkKept(answer, what)
      else assert.deepEqual(await allTraces(world), before, what)
    }
  })

test('no picture has broken anything', () => stand.checkCalm())
