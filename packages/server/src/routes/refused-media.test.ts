import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { test } from 'node:test'
import { type Operation, operations } from '@newcharactersheet/contract'
import {
  blankPage,
  filmStandIn,
  imageStandIn,
  meshStandIn,
  voiceStandIn,
} from '../generations/stand-in.ts'
import { createKey } from '../keys/api-keys.ts'
import { unbounded } from '../keys/key-grant.ts'
import { type Ask, openOtherAccount, openTestApp } from '../open-test-app.ts'

const { generateSheet, generateScene, generateVideo, generateAudio, generateMesh } = operations

const app = await openTestApp({
  images: imageStandIn(async () => undefined),
  films: filmStandIn().films,
  voices: voiceStandIn().voices,
  meshes: meshStandIn().meshes,
  config: { startingCredits: 10_000 },
})
const own = await drawn()
const other = await openOtherAccount(app)
const hidden = await drawn(other.key)
const locked = await openOtherAccount(app, 5_000)
await app.db.query(`UPDATE accounts SET features = '{"scenes": false}' WHERE id = $1`, [
  locked.accountId,
])
const narrow = await createKey(app.db, app.accountId, 'reads', {
  ...unbounded,
  scopes: ['read'],
})

async function drawn(key = app.key): Promise<string> {
  return (await app.call(generateSheet, { key, body: { prompt: 'someone' } })).json().id
}

function inline(bytes: Buffer) {
  return { data: bytes.toString('base64'), contentType: 'image/png' }
}

const noPicture = inline(Buffer.from('not a picture at all'))
const tooMany = Array.from({ length: 9 }, () => own)
const text = 'Stand behind me.'
const form = { 'content-type': 'multipart/form-data; boundary=x' }

type Refusal = [status: number, code: string, ask: Ask]

/** What each call refuses, beside what its own tests show. */
const refusals: [call: Operation, refusals: Refusal[]][] = [
  [
    generateScene,
    [
      [400, 'INVALID_REQUEST', { body: { sheetIds: tooMany } }],
      [401, 'UNAUTHENTICATED', { key: 'ncs_wrong', body: { prompt: 'x' } }],
      [403, 'FEATURE_NOT_ENABLED', { key: locked.key, body: { prompt: 'x' } }],
      [403, 'FORBIDDEN', { key: narrow.key, body: { prompt: 'x' } }],
      [404, 'NOT_FOUND', { body: { sheetIds: [own, 'nothing'] } }],
      [404, 'NOT_FOUND', { body: { sheetIds: [hidden] } }],
      [404, 'NOT_FOUND', { body: { prompt: 'x', existingProjectId: 'nothing' } }],
      [415, 'UNSUPPORTED_MEDIA_TYPE', { headers: form, body: '--x--' }],
    ],
  ],
  [
    generateVideo,
    [
      [400, 'INVALID_REQUEST', { body: { sheetIds: tooMany } }],
      [400, 'INVALID_REQUEST', { body: { sceneIds: tooMany.slice(0, 5) } }],
      [400, 'INVALID_REQUEST', { body: { prompt: 'x', format: 'avi' } }],
      [401, 'UNAUTHENTICATED', { key: 'ncs_wrong', body: { prompt: 'x' } }],
      [403, 'FEATURE_NOT_ENABLED', { key: locked.key, body: { prompt: 'x' } }],
      [403, 'FORBIDDEN', { key: narrow.key, body: { prompt: 'x' } }],
      [404, 'NOT_FOUND', { body: { sceneIds: ['nothing'] } }],
      [404, 'NOT_FOUND', { body: { sheetIds: [hidden], firstFrameImage: inline(blankPage) } }],
      [404, 'NOT_FOUND', { body: { providerJob: { id: 'nothing' } } }],
      [415, 'UNSUPPORTED_MEDIA_TYPE', { body: { firstFrameImage: noPicture } }],
      [415, 'UNSUPPORTED_MEDIA_TYPE', { body: { prompt: 'x', lastFrameImage: noPicture } }],
      [415, 'UNSUPPORTED_MEDIA_TYPE', { body: { referenceImages: [noPicture] } }],
      [415, 'UNSUPPORTED_MEDIA_TYPE', { headers: form, body: '--x--' }],
    ],
  ],
  [
    generateAudio,
    [
      [400, 'INVALID_REQUEST', { body: { sheetId: [own, own], text } }],
      [401, 'UNAUTHENTICATED', { key: 'ncs_wrong', body: { sheetId: own, text } }],
      [403, 'FORBIDDEN', { key: narrow.key, body: { sheetId: own, text } }],
      [404, 'NOT_FOUND', { body: { sheetId: hidden, text } }],
      [415, 'UNSUPPORTED_MEDIA_TYPE', { headers: form, body: '--x--' }],
    ],
  ],
  [
    generateMesh,
    [
      [400, 'INVALID_REQUEST', { body: { sheetId: own, format: 'obj' } }],
      [401, 'UNAUTHENTICATED', { key: 'ncs_wrong', body: { sheetId: own } }],
      [403, 'FORBIDDEN', { key: narrow.key, body: { sheetId: own } }],
      [404, 'NOT_FOUND', { body: { sheetId: hidden } }],
      [415, 'UNSUPPORTED_MEDIA_TYPE', { headers: form, body: '--x--' }],
    ],
  ],
]

/** All books, what they hold, and everything that is kept. */
async function footprint(): Promise<object> {
  const { rows } = await app.db.query(
    `SELECT (SELECT json_agg(credit_balances ORDER BY account_id) FROM credit_balances) AS books,
       (SELECT count(*) FROM credit_entries) AS entries,
       (SELECT count(*) FROM generations) AS generations, (SELECT count(*) FROM sheets) AS sheets,
       (SELECT count(*) FROM sheet_files) AS files, (SELECT count(*) FROM projects) AS projects,
       (SELECT count(*) FROM stored_content) AS contents`,
  )
  return { ...rows[0], uploads: await readdir(app.context.uploads) }
}

for (const [call, each] of refusals) {
  test(`${statuses(each)}: what ${call.id} refuses costs nothing, and leaves no hold and no file`, async () => {
    const before = await footprint()
    for (const [status, code, ask] of each) {
      const said = JSON.stringify(ask).slice(0, 120)
      const answer = await app.call(call, ask)
      assert.equal(answer.statusCode, status, `${said} ${answer.body}`)
      assert.equal(answer.json().error.code, code, said)
      assert.deepEqual(await footprint(), before, said)
    }
  })
}

function statuses(each: readonly Refusal[]): string {
  return [...new Set(each.map(([status]) => status))].join(', ')
}

test('402: who is one credit short is told how many are wanted, and none is held', async () => {
  const shown = await drawn()
  await app.call(operations.setSheetVisibility, {
    params: { id: shown },
    body: { visibility: 'public' },
  })
  const asks: [Operation, object, number][] = [
    [generateScene, { prompt: 'x' }, 12],
    [generateVideo, { prompt: 'x' }, 60],
    [generateAudio, { sheetId: shown, text }, 5],
    [generateMesh, { sheetId: shown }, 150],
  ]
  for (const [call, body, price] of asks) {
    const { key } = await openOtherAccount(app, price - 1)
    const before = await footprint()
    const answer = await app.call(call, { key, body })
    const { code, required, balance } = answer.json().error
    assert.deepEqual([code, required, balance], ['INSUFFICIENT_CREDITS', price, price - 1])
    assert.deepEqual(await footprint(), before, call.id)
  }
})
