import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limits, operations } from '@newcharactersheet/contract'
import sharp from 'sharp'
import { drawSheet, openTestApp } from '../open-test-app.ts'
import { unzip } from '../platform/test-unzip.ts'
import { paintSheet } from '../sheets/test-sheets.ts'

const app = await openTestApp()
const { exportSheet, getCreditsBalance, getSheet, setSheetVisibility, updateSheet } = operations
const { accountId, db } = app
const prompt = 'a fire mage with a glowing staff and a torn cape'
const id = await drawSheet(app, { prompt, seed: 7 })
const balance = async () => (await app.call(getCreditsBalance)).json()

const ask = (format: string, sheet = id, key: string | null = app.key) =>
  app.call(exportSheet, { key, params: { id: sheet }, query: { format } })

async function filesOf(format: 'zip' | 'ora', sheet = id): Promise<Map<string, Buffer>> {
  const answer = await ask(format, sheet)
  assert.equal(answer.statusCode, 200, answer.body.slice(0, 500))
  return unzip(answer.rawPayload)
}

const sheetOf = async (sheet = id) => (await app.call(getSheet, { params: { id: sheet } })).json()
const storedOf = async (sheet = id) => (await ask('png', sheet)).rawPayload
const json = (files: Map<string, Buffer>) => JSON.parse(String(files.get('sheet.json')))
const pixelsOf = (png: Buffer) => sharp(png).ensureAlpha().raw().toBuffer()
const isPicture = (panel: string) => /^(view|expression|prop|detail)-/.test(panel)

/** The layers of an OpenRaster file as its readers see them, the uppermost first. */
function readStack(files: Map<string, Buffer>) {
  const xml = String(files.get('stack.xml'))
  return [...xml.matchAll(/<layer ([^>]*)\/>/g)].map(([, attributes = '']) => {
    const pairs = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)]
    const {
      name = '',
      src = '',
      x,
      y,
      visibility,
    } = Object.fromEntries(pairs.map(([, k, v]) => [k, v]))
    return { name, src, x: Number(x), y: Number(y), isVisible: visibility === 'visible' }
  })
}

/** What a program shows that lays the visible layers on each other. */
async function compose(files: Map<string, Buffer>): Promise<Buffer> {
  const [, w, h] = /<image [^>]*w="(\d+)" h="(\d+)"/.exec(String(files.get('stack.xml'))) ?? []
  const background = { r: 0, g: 0, b: 0, alpha: 0 }
  const layers = readStack(files)
    .filter(({ isVisible }) => isVisible)
    .toReversed()
    .map(({ src, x, y }) => ({ input: files.get(src) ?? Buffer.alloc(0), left: x, top: y }))
  return sharp({ create: { width: Number(w), height: Number(h), channels: 4, background } })
    .composite(layers)
    .raw()
    .toBuffer()
}

/** The largest difference of any colour of any pixel. */
function difference(one: Buffer, other: Buffer): number {
  assert.equal(one.length, other.length)
  return one.reduce((most, value, i) => Math.max(most, Math.abs(value - (other[i] ?? 0))), 0)
}

test('200: a zip holds the page and its copies as they are stored, and every panel cut out', async () => {
  const answer = await ask('zip')
  assert.equal(answer.headers['content-type'], 'application/zip')
  assert.match(String(answer.headers['content-disposition']), /^attachment; filename=".*\.zip"/)
  assert.equal(Number(answer.headers['content-length']), answer.rawPayload.length)
  const files = await unzip(answer.rawPayload)
  const { panels, files: urls } = await sheetOf()
  assert.deepEqual(files.get('sheet.png'), await storedOf())
  for (const [name, url] of [
    ['sheet.webp', urls.webp],
    ['thumbnail.webp', urls.thumbnail],
  ])
    assert.deepEqual(files.get(name), (await app.app.inject(url)).rawPayload)
  const pictures = panels.map((panel: { id: string }) => panel.id).filter(isPicture)
  const cutOuts = [...files.keys()].filter((name) => name.startsWith('panels/'))
  assert.ok(pictures.length > 10)
  assert.equal(cutOuts.length, pictures.length)
  for (const [i, name] of cutOuts.entries())
    assert.ok(name.startsWith(`panels/${pictures[i]}`), name)
  for (const name of [/view-front/, /expression-smile/, /prop-\d-[a-z-]*staff/])
    assert.ok(cutOuts.some((file) => new RegExp(`^panels/${name.source}\\.png$`).test(file)))
  assert.ok(![...files.keys()].some((name) => name.startsWith('crops/')))
})

test('200: its data says where each picture lies, and there it is on the page', async () => {
  const files = await filesOf('zip')
  const { drawnAgain, cutOuts, design, accessUrl, format } = json(files)
  assert.deepEqual([drawnAgain, accessUrl, format], ['same', null, 'newcharactersheet'])
  assert.equal(design.version, 1)
  const page = sharp(await storedOf())
  for (const { file, label, x, y, width, height } of cutOuts) {
    assert.ok(label)
    const cutOut = files.get(file) ?? Buffer.alloc(0)
    const metadata = await sharp(cutOut).metadata()
    assert.deepEqual([metadata.width, metadata.height, metadata.hasAlpha], [width, height, true])
    const shown = await page
      .clone()
      .extract({ left: x, top: y, width, height })
      .ensureAlpha()
      .raw()
      .toBuffer()
    const pixels = await pixelsOf(cutOut)
    const middle = 4 * (Math.floor(height / 2) * width + Math.floor(width / 2))
    if (pixels[middle + 3] === 255)
      assert.ok(
        difference(pixels.subarray(middle, middle + 4), shown.subarray(middle, middle + 4)) <= 3,
      )
  }
})

test('200: the same sheet gives the same bytes each time, and names no address', async () => {
  await app.call(setSheetVisibility, { params: { id }, body: { visibility: 'public' } })
  for (const format of ['zip', 'ora'] as const) {
    assert.ok((await ask(format)).rawPayload.equals((await ask(format)).rawPayload))
    assert.doesNotMatch(String((await filesOf(format)).get('sheet.json')), /https?:/)
  }
})

test('200: an ora is known by its first bytes, and holds what OpenRaster asks for', async () => {
  const answer = await ask('ora')
  assert.equal(answer.headers['content-type'], 'image/openraster')
  assert.equal(answer.rawPayload.toString('latin1', 30, 54), 'mimetypeimage/openraster')
  const files = await unzip(answer.rawPayload)
  assert.equal([...files.keys()][0], 'mimetype')
  assert.deepEqual(
    [...files.keys()].filter((name) => name.startsWith('data/')).sort(),
    readStack(files)
      .map(({ src }) => src)
      .sort(),
  )
  assert.deepEqual(files.get('mergedimage.png'), await storedOf())
  const thumbnail = await sharp(files.get('Thumbnails/thumbnail.png')).metadata()
  assert.deepEqual([thumbnail.format, thumbnail.width, thumbnail.height], ['png', 256, 256])
})

test('200: its layers laid on each other look as the page does', async () => {
  const files = await filesOf('ora')
  assert.ok(difference(await compose(files), await pixelsOf(await storedOf())) <= 3)
})

test('200: a page that is no square has layers too', async () => {
  const wide = await drawSheet(app, { prompt, seed: 7, layout: 'landscape' })
  const files = await filesOf('ora', wide)
  assert.equal(json(files).drawnAgain, 'same')
  assert.deepEqual(files.get('mergedimage.png'), await storedOf(wide))
  assert.ok(difference(await compose(files), await pixelsOf(await storedOf(wide))) <= 3)
})

test('200: its layers are called after their panels and lie in groups between paper and labels', async () => {
  const files = await filesOf('ora')
  const { panels } = await sheetOf()
  const names = readStack(files).map(({ name }) => name)
  const labels = panels
    .filter((panel: { id: string }) => isPicture(panel.id))
    .map(({ label }: { label: string }) => label)
  assert.deepEqual(names, ['Labels', ...labels.toReversed(), 'Paper'])
  const groups = [...String(files.get('stack.xml')).matchAll(/<stack name="([^"]*)"/g)]
  assert.deepEqual(
    groups.map(([, name]) => name),
    ['Props and details', 'Expressions', 'Views'],
  )
})

test('200: nothing is generated and nothing charged', async () => {
  const [before, { rows }] = [await balance(), await db.query('SELECT id FROM generations')]
  await ask('zip')
  await ask('ora')
  assert.deepEqual(await balance(), before)
  assert.deepEqual((await db.query('SELECT id FROM generations')).rows, rows)
})

test('200: where the engine has changed, it says so, and what is stored is there as well', async () => {
  const older = await drawSheet(app, { prompt, seed: 8 })
  // As if another engine had drawn what is stored.
  await db.query(
    `UPDATE sheets SET design = jsonb_set(design, '{title}', '"Another"') WHERE id = $1`,
    [older],
  )
  const zip = await filesOf('zip', older)
  assert.equal(json(zip).drawnAgain, 'changed')
  assert.match(String(zip.get('README.txt')), /engine has changed/)
  const stored = await storedOf(older)
  assert.deepEqual(zip.get('sheet.png'), stored)
  assert.notDeepEqual(zip.get('today.png'), stored)
  assert.ok(zip.get('panels/view-front.png'))
  const { panels } = await sheetOf(older)
  const { width = 0 } = await sharp(stored).metadata()
  for (const { id: panel, ...box } of panels) {
    const file = [...zip.keys()].find((name) => name.startsWith(`crops/${panel}`))
    const crop = await pixelsOf(zip.get(file ?? '') ?? Buffer.alloc(0))
    const [left, top, wide, high] = [box.x, box.y, box.width, box.height].map((part) =>
      Math.round(part * width),
    )
    const frame = { left: left ?? 0, top: top ?? 0, width: wide ?? 0, height: high ?? 0 }
    assert.deepEqual(crop, await sharp(stored).extract(frame).ensureAlpha().raw().toBuffer())
  }
  const ora = await filesOf('ora', older)
  const [uppermost] = readStack(ora)
  assert.deepEqual([uppermost?.src, uppermost?.isVisible], ['data/stored.png', false])
  assert.deepEqual(ora.get('data/stored.png'), stored)
  assert.ok(
    difference(await compose(ora), await pixelsOf(ora.get('mergedimage.png') ?? stored)) <= 3,
  )
})

test('200: what cannot be drawn again is one layer, and its files say so', async () => {
  const painted = await paintSheet(app.context, { accountId })
  const scene = await paintSheet(app.context, { accountId, sheetType: 'scene' })
  const other = await paintSheet(app.context, { accountId, model: 'somebody-elses' })
  const broken = await paintSheet(app.context, { accountId })
  const ours = `(SELECT design FROM sheets WHERE id = '${id}')`
  await db.query(`UPDATE sheets SET design = ${ours} WHERE id IN ($1, $2)`, [scene, other])
  await db.query(`UPDATE sheets SET design = ${ours} || '{"person": null}' WHERE id = $1`, [broken])
  for (const sheet of [painted, scene, other, broken]) {
    const zip = await filesOf('zip', sheet)
    assert.equal(json(zip).drawnAgain, 'page')
    assert.deepEqual(json(zip).cutOuts, [])
    assert.match(String(zip.get('README.txt')), /cannot\s+draw it again/)
    assert.ok(![...zip.keys()].some((name) => name.startsWith('panels/')))
    const ora = await filesOf('ora', sheet)
    assert.deepEqual(
      readStack(ora).map(({ name }) => name),
      ['Page'],
    )
    assert.deepEqual(ora.get('data/page.png'), await storedOf(sheet))
  }
})

test('200: a title that is no XML and no file name harms neither', async () => {
  const title = 'a <b> & "c"\u0001/../\n'
  await app.call(updateSheet, { params: { id }, body: { title } })
  const labelled = await paintSheet(app.context, { accountId, title })
  for (const sheet of [id, labelled])
    for (const format of ['zip', 'ora'] as const) assert.ok((await filesOf(format, sheet)).size > 3)
})

test('429, 503: fewer of these than of pictures are sent at once', async () => {
  const { sheetBundles } = limits
  const take = (who: string) => app.context.places.take('sheetBundles', sheetBundles, who)
  const own = Array.from({ length: sheetBundles.perCaller }, () => take(accountId))
  for (const format of ['zip', 'ora']) {
    const refused = await ask(format)
    assert.deepEqual([refused.statusCode, refused.json().error.code], [429, 'RATE_LIMITED'])
    assert.ok(Number(refused.headers['retry-after']) > 0)
  }
  assert.equal((await ask('png')).statusCode, 200)
  const head = { method: 'HEAD', headers: { 'x-api-key': app.key } } as const
  const asked = await app.app.inject({ ...head, url: `/api/sheets/${id}/export?format=zip` })
  assert.equal(asked.statusCode, 200, 'who asks for the headers needs no place')
  for (const place of own) place.leave()
  const all = Array.from({ length: sheetBundles.inAll }, (_, i) => take(`somebody ${i}`))
  const refused = await ask('ora')
  assert.deepEqual([refused.statusCode, refused.json().error.code], [503, 'OVERLOADED'])
  for (const place of all) place.leave()
  assert.equal((await ask('zip')).statusCode, 200)
})

test('200: places are free again when the file is out, or when none could be made', async () => {
  for (let count = 0; count <= limits.sheetBundles.perCaller; count += 1) {
    assert.equal((await ask('zip')).statusCode, 200)
    const gone = await paintSheet(app.context, { accountId })
    await db.query('DELETE FROM sheet_files WHERE sheet_id = $1', [gone])
    assert.equal((await ask('zip', gone)).statusCode, 409)
  }
})
