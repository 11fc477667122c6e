import assert from 'node:assert/strict'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import type { Sheet } from '@newcharactersheet/contract'
import { ProviderError } from '@newcharactersheet/providers'
import sharp from 'sharp'
import { imageStandIn } from '../../generations/stand-in.ts'
import { openTestApp } from '../../open-test-app.ts'
import { unzip } from '../../platform/test-unzip.ts'
import { describeSheet } from '../describe-sheet.ts'
import { findSheet } from '../find-sheet.ts'
import { paintPicture, paintSheet } from '../test-sheets.ts'
import { exportBundle } from './export-bundle.ts'

const app = await openTestApp({ hasWorker: false, images: imageStandIn() })
const { context, accountId } = app
/** What painted sheets show. */
const bytes = await paintPicture()
const patience = () => AbortSignal.timeout(30_000)

async function sheetCalled(title: string): Promise<Sheet> {
  const id = await paintSheet(context, { accountId, title })
  await app.db.query(
    `UPDATE sheets SET design = jsonb_build_object('name', $2::text) WHERE id = $1`,
    [id, title],
  )
  const found = await findSheet(context.db, id, accountId)
  const signingKey = context.secrets.signingKey
  return describeSheet(found, { baseUrl: '', signingKey, now: 0, viewerId: accountId })
}

type Draw = (name: unknown, signal: AbortSignal) => Promise<Buffer>

/** Exports sheets where the engine gives a page that it is told to. */
function exportWith(draw: Draw, withinMs?: number) {
  const images = {
    ...imageStandIn(),
    async drawLayers({ design }: { design: Record<string, unknown> }, signal: AbortSignal) {
      const page = { bytes: await draw(design.name, signal), width: 600, height: 600 }
      return { page, paper: page, labels: page, cutOuts: [] }
    },
  }
  return async (sheet: Sheet, who = 'somebody', signal = patience()) => {
    const wish = { format: 'zip', who, provider: images.name, signal } as const
    const { body } = await exportBundle({ ...context, images }, sheet, wish, withinMs)
    const files = await unzip(await buffer(body))
    return JSON.parse(String(files.get('sheet.json'))).drawnAgain
  }
}

/** Is at it until it is stopped. */
function neverDone(begin: () => void, stop: (reason: string) => void): Draw {
  return (_name, signal) => {
    const { promise, reject } = Promise.withResolvers<never>()
    const giveUp = () => {
      stop(signal.reason.name)
      reject(new ProviderError('unavailable', 'The drawing was stopped'))
    }
    signal.addEventListener('abort', giveUp)
    if (signal.aborted) giveUp()
    begin()
    return promise
  }
}

test('one is put together at a time, by turns of those who want them', async () => {
  const sheets = await Promise.all(['a1', 'a2', 'a3', 'b1'].map(sheetCalled))
  const begun: unknown[] = []
  let drawing = 0
  const gate = Promise.withResolvers<void>()
  const exportSheet = exportWith(async (name) => {
    begun.push(name)
    drawing += 1
    assert.equal(drawing, 1)
    await gate.promise
    drawing -= 1
    return bytes
  })
  const all = sheets.map((sheet) => exportSheet(sheet, sheet.title?.charAt(0)))
  gate.resolve()
  assert.deepEqual(await Promise.all(all), ['same', 'same', 'same', 'same'])
  assert.deepEqual(begun, ['a1', 'b1', 'a2', 'a3'])
})

test('what nobody waits for any more is not begun', async () => {
  const [first, left] = [await sheetCalled('first'), await sheetCalled('left')]
  const begun: unknown[] = []
  const hangUp = new AbortController()
  const exportSheet = exportWith(async (name) => {
    begun.push(name)
    hangUp.abort()
    return bytes
  })
  const both = [exportSheet(first, 'a'), assert.rejects(exportSheet(left, 'b', hangUp.signal))]
  await Promise.all(both)
  assert.deepEqual(begun, ['first'])
})

test('when the caller hangs up, the drawing is stopped', async () => {
  const sheet = await sheetCalled('a')
  const begun = Promise.withResolvers<void>()
  const stopped = Promise.withResolvers<string>()
  const hangUp = new AbortController()
  const exportSheet = exportWith(neverDone(begun.resolve, stopped.resolve))
  const exported = assert.rejects(exportSheet(sheet, 'a', hangUp.signal))
  await begun.promise
  hangUp.abort()
  assert.equal(await stopped.promise, 'AbortError')
  await exported
})

test('what takes too long is given up, and the caller told to come again', async () => {
  const sheet = await sheetCalled('a')
  const never = neverDone(
    () => {},
    () => {},
  )
  await assert.rejects(exportWith(never, 1)(sheet), { name: 'ApiError', code: 'OVERLOADED' })
})

test('what cannot be drawn again is there as it is, and the next is drawn', async () => {
  const [known, unknown] = [await sheetCalled('known'), await sheetCalled('unknown')]
  const exportSheet = exportWith(async (name) => {
    if (name === 'unknown') throw new ProviderError('failed', 'It could not be drawn')
    return bytes
  })
  assert.deepEqual([await exportSheet(unknown), await exportSheet(known)], ['page', 'same'])
})

test('a page of the same pixels is the same, however it was encoded', async () => {
  const sheet = await sheetCalled('a')
  const encodedAnew = await sharp(bytes).png({ compressionLevel: 1 }).toBuffer()
  assert.notDeepEqual(encodedAnew, bytes)
  assert.equal(await exportWith(async () => encodedAnew)(sheet), 'same')
  assert.equal(await exportWith(() => paintPicture('blue'))(sheet), 'changed')
})
