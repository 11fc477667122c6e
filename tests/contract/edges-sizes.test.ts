import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limits, type Operation, operations } from '../../packages/contract/src/index.ts'
import { blankPage } from '../../packages/server/src/generations/stand-in.ts'
import type { Answer, Ask } from './support/ask.ts'
import { openFootprint } from './support/footprint.ts'
import { makeSubject } from './support/subjects.ts'
import { signIn } from './support/usual-errors.ts'
import { openWorld } from './support/world.ts'

const world = await openWorld({ config: { signIn } })
const look = await openFootprint(world)
const { generateSheet, generateVideo, updateSheet, getSheet } = world.calls
// Safe: every operation is an Operation; the list only remembers the exact shapes of each.
const calls = Object.values(operations) as Operation[]
const me = await world.account({ credits: 10_000 })
const json = { 'content-type': 'application/json' }
/** Everything is looked at and nothing made. */
const dryRun = { dryRun: 'true' }

/** A refusal that names the field, or is for size alone, and leaves all as it was. */
async function checkRefused(
  call: Operation,
  ask: Ask,
  { status, field }: { status: number; field?: string },
): Promise<void> {
  const before = await look()
  const answer = await world.ask(call, { key: me.key, ...ask })
  const place = `${call.id}: ${answer.body.slice(0, 300)}`
  assert.equal(answer.statusCode, status, place)
  if (field !== undefined) assert.equal(answer.json().error.fields[0].path, field, place)
  assert.deepEqual(await look(), before, place)
}

async function checkTaken(call: Operation, ask: Ask): Promise<Answer> {
  const answer = await world.ask(call, { key: me.key, ...ask })
  assert.ok(
    answer.statusCode < 300,
    `${call.id}: ${answer.statusCode} ${answer.body.slice(0, 300)}`,
  )
  return answer
}

/** A picture of just so many bytes: what comes after its end is no part of it. */
function pictureOf(bytes: number): Buffer {
  return Buffer.concat([blankPage], bytes)
}

/** A form with such pictures. */
function form(pictures: readonly Buffer[]): Ask {
  const boundary = 'between-the-parts'
  const head = (rest: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; name=${rest}\r\n\r\n`
  const files = pictures.flatMap((picture) => [
    Buffer.from(head('"referenceImages"; filename="a.png"')),
    picture,
    Buffer.from('\r\n'),
  ])
  const prompt = Buffer.from(`${head('"prompt"')}a knight\r\n`)
  return {
    query: dryRun,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: Buffer.concat([prompt, ...files, Buffer.from(`--${boundary}--\r\n`)]),
  }
}

/** A film's order with such pictures in it. */
function film(pictures: readonly Buffer[]): Ask {
  const images = pictures.map((picture) =>
    Buffer.concat([
      Buffer.from('{"contentType":"image/png","data":"'),
      Buffer.from(picture.toString('base64')),
      Buffer.from('"}'),
    ]),
  )
  const [first = Buffer.from('null'), ...others] = images
  const listed = others.flatMap((image, at) => (at === 0 ? [image] : [Buffer.from(','), image]))
  return {
    query: dryRun,
    headers: json,
    body: Buffer.concat([
      Buffer.from('{"prompt":"a walk","firstFrameImage":'),
      first,
      Buffer.from(',"referenceImages":['),
      ...listed,
      Buffer.from(']}'),
    ]),
  }
}

for (const [call, order] of [
  [generateSheet, form],
  [generateVideo, film],
] as const) {
  test(`${call.id}: a picture has 50 MB and not a byte more`, async () => {
    await checkTaken(call, order([pictureOf(limits.fileBytes)]))
    await checkRefused(call, order([pictureOf(limits.fileBytes + 1)]), { status: 413 })
  })

  test(`${call.id}: all pictures have 100 MB together and not a byte more`, async () => {
    const { fileBytes, filesBytes } = limits
    assert.equal(filesBytes, 2 * fileBytes)
    const small = pictureOf(1_000)
    await checkTaken(call, order([pictureOf(fileBytes), small, pictureOf(fileBytes - 1_000)]))
    const past = [pictureOf(fileBytes), small, pictureOf(fileBytes - 999)]
    await checkRefused(call, order(past), { status: 413 })
  })
}

test('a picture has 100 megapixels and not a row more, by what its header says', async () => {
  const side = Math.sqrt(limits.imagePixels)
  const sized = (height: number) => {
    const picture = Buffer.from(blankPage)
    picture.writeUInt32BE(side, 16)
    picture.writeUInt32BE(height, 20)
    return picture
  }
  for (const [call, order] of [
    [generateSheet, form],
    [generateVideo, film],
  ] as const) {
    // There are not so many in it: it is looked at, and found to be damaged.
    await checkRefused(call, order([sized(side)]), { status: 415 })
    await checkRefused(call, order([sized(side + 1)]), { status: 413 })
  }
})

test('generateSheet takes eight pictures, and of nine not one', async () => {
  await checkTaken(generateSheet, form(Array(8).fill(blankPage)))
  const before = await look()
  const answer = await world.ask(generateSheet, { key: me.key, ...form(Array(9).fill(blankPage)) })
  assert.ok([400, 413].includes(answer.statusCode), answer.body)
  assert.match(answer.body, /8/)
  assert.deepEqual(await look(), before)
})

const withBody = calls.filter(({ bodyTypes }) => bodyTypes.includes('application/json'))

test('every call says how large its body may be', () => {
  assert.deepEqual(
    [...new Set(withBody.map(({ bodyBytes }) => bodyBytes))],
    [limits.jsonBytes, operations.receiveStripeEvent.bodyBytes, limits.inlineImagesBytes],
  )
})

for (const call of withBody)
  test(`${call.id}: a body has as many bytes as it may, and not one more`, async () => {
    const { host, ask } = await makeSubject(world, call, 'private')
    const body = (bytes: number) =>
      Buffer.concat([Buffer.from(JSON.stringify(ask.body)), Buffer.alloc(bytes, ' ')], bytes)
    const key = host.key
    const past = call.bodyBytes + 1
    if (call.bodyBytes > limits.jsonBytes) {
      // Nothing is read of it: it is refused by what it says it has.
      const headers = { ...json, 'content-length': String(past) }
      await checkRefused(call, { ...ask, key, headers, body: '{}' }, { status: 413 })
    } else
      await checkRefused(call, { ...ask, key, headers: json, body: body(past) }, { status: 413 })
    // Of a body with pictures what is no picture may be as large as any other.
    const most = Math.min(call.bodyBytes, limits.jsonBytes)
    const { statusCode } = await world.ask(call, { ...ask, key, headers: json, body: body(most) })
    assert.notEqual(statusCode, 413)
  })

test('what is no picture of a film has a megabyte and not a byte more', async () => {
  const order = Buffer.from('{"prompt":"a walk"}')
  const body = (bytes: number) => Buffer.concat([order, Buffer.alloc(bytes, ' ')], bytes)
  const ask = { query: dryRun, headers: json }
  await checkTaken(generateVideo, { ...ask, body: body(limits.jsonBytes) })
  await checkRefused(generateVideo, { ...ask, body: body(limits.jsonBytes + 1) }, { status: 413 })
})

test('a prompt of 10,000 letters is kept whole, of one byte each or of four', async () => {
  for (const letter of ['a', 'é', '漢', '😀']) {
    const prompt = letter.repeat(limits.promptCharacters)
    // Blanks around it are not counted.
    const made = await checkTaken(generateSheet, { body: { prompt: ` ${prompt}\n` } })
    const kept = await checkTaken(getSheet, { params: { id: made.json().id } })
    assert.equal(kept.json().prompt, prompt)
    const past = { body: { prompt: prompt + letter } }
    await checkRefused(generateSheet, past, { status: 400, field: 'prompt' })
    await checkRefused(generateVideo, past, { status: 400, field: 'prompt' })
  }
})

test('fifty keywords of 64 letters, as a list or as one text, and not one more or one longer', async () => {
  const id = await world.sheet(me)
  const words = Array.from({ length: 51 }, (_, at) => `${at}`.padEnd(64, at % 2 ? 'a' : '漢'))
  const most = words.slice(0, limits.keywords)
  const refused = { status: 400, field: 'keywords' }
  for (const say of [(list: string[]) => list, (list: string[]) => list.join(', ')]) {
    const ask = (list: string[]) => ({ params: { id }, body: { keywords: say(list) } })
    assert.deepEqual((await checkTaken(updateSheet, ask(most))).json().keywords, most)
    await checkRefused(updateSheet, ask(words), refused)
    const tooLong = `${'😀'.repeat(limits.keywordCharacters + 1)}`
    await checkRefused(updateSheet, ask([tooLong]), { status: 400, field: 'keywords.0' })
    const letters = ['😀'.repeat(limits.keywordCharacters)]
    assert.deepEqual((await checkTaken(updateSheet, ask(letters))).json().keywords, letters)
  }
})

test('eight sheets and four scenes can be in a film that are there, and the ninth is one too many', async () => {
  const sheetIds: string[] = []
  for (let count = 0; count < 9; count += 1) sheetIds.push(await world.sheet(me))
  const scene = { key: me.key, body: { prompt: 'a hill' } }
  const made = await world.ask(world.calls.generateScene, scene)
  const sceneIds = Array(5).fill(made.json().id)
  const ask = (body: object) => ({ query: dryRun, body })
  const eight = sheetIds.slice(0, limits.castSheets)
  await checkTaken(generateVideo, ask({ sheetIds: eight, sceneIds: sceneIds.slice(0, 4) }))
  await checkTaken(world.calls.generateScene, ask({ sheetIds: eight }))
  for (const call of [generateVideo, world.calls.generateScene])
    await checkRefused(call, ask({ sheetIds }), { status: 400, field: 'sheetIds' })
  await checkRefused(generateVideo, ask({ sceneIds }), { status: 400, field: 'sceneIds' })
})
