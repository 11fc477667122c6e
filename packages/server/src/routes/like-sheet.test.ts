import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'
import { removeSomeLikes } from '../sheets/likes.ts'
import { openSheet } from '../sheets/test-sheets.ts'

const app = await openTestApp({ hasWorker: false })
const { likeSheet, unlikeSheet, getSheet, listSheets } = operations
const { accountId } = app
const fans = await Promise.all([1, 2, 3, 4, 5].map(() => openOtherAccount(app)))
const [fan = { accountId: '', key: '' }] = fans

const like = (id: string, key: string | null) => app.call(likeSheet, { key, params: { id } })
const unlike = (id: string, key: string | null) => app.call(unlikeSheet, { key, params: { id } })

async function counted(id: string): Promise<number> {
  const { rows } = await app.db.query<{ likes: number }>(
    'SELECT count(*) AS likes FROM sheet_likes WHERE sheet_id = $1',
    [id],
  )
  return rows[0]?.likes ?? -1
}

test('200: a like counts once, and is taken back once', async () => {
  const id = await openSheet(app.context, { accountId, visibility: 'public' })
  for (const _ of ['once', 'twice'])
    assert.deepEqual((await like(id, fan.key)).json(), { id, likes: 1, viewerHasLiked: true })
  assert.equal((await like(id, app.key)).json().likes, 2)
  for (const _ of ['once', 'twice'])
    assert.deepEqual((await unlike(id, fan.key)).json(), { id, likes: 1, viewerHasLiked: false })
  assert.equal((await unlike(id, fan.key)).json().likes, await counted(id))
})

test('200: likes are told with the sheet, alone and in lists', async () => {
  const id = await openSheet(app.context, { accountId, visibility: 'public' })
  await like(id, fan.key)
  const seenBy = async (key: string | null) => {
    const { likes, viewerHasLiked } = (await app.call(getSheet, { key, params: { id } })).json()
    return [likes, viewerHasLiked]
  }
  assert.deepEqual(await seenBy(fan.key), [1, true])
  assert.deepEqual(await seenBy(app.key), [1, false])
  assert.deepEqual(await seenBy(null), [1, false])
  const [listed] = (await app.call(listSheets)).json().sheets
  assert.deepEqual([listed.id, listed.likes, listed.viewerHasLiked], [id, 1, false])
})

test('200: the count is exact however many like and unlike at once', async () => {
  const id = await openSheet(app.context, { accountId, visibility: 'public' })
  const rounds = Array.from({ length: 8 }, () => fans.flatMap(({ key }) => [key, key])).flat()
  await Promise.all(rounds.map((key, index) => (index % 3 === 0 ? unlike(id, key) : like(id, key))))
  const { likes } = (await app.call(getSheet, { params: { id } })).json()
  assert.equal(likes, await counted(id))
  await Promise.all(fans.map(({ key }) => like(id, key)))
  assert.equal((await app.call(getSheet, { params: { id } })).json().likes, fans.length)
})

test('the likes of an account that goes are no longer counted', async () => {
  const ids = await Promise.all(
    [1, 2].map(() => openSheet(app.context, { accountId, visibility: 'public' })),
  )
  for (const id of ids) for (const { key } of fans) await like(id, key)
  await removeSomeLikes(app.db, { accountId: fan.accountId, most: 100 })
  for (const id of ids) {
    assert.equal((await app.call(getSheet, { params: { id } })).json().likes, fans.length - 1)
    assert.equal(await counted(id), fans.length - 1)
  }
})

test('404: a sheet the caller may not see cannot be liked; its owner may like it', async () => {
  const id = await openSheet(app.context, { accountId })
  for (const change of [like, unlike]) {
    assert.equal((await change(id, fan.key)).statusCode, 404)
    assert.equal((await change('f'.repeat(32), fan.key)).statusCode, 404)
    assert.equal((await change(id, null)).statusCode, 401)
  }
  assert.equal((await like(id, app.key)).json().likes, 1)
})
