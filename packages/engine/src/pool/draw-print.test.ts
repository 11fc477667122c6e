import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { openDrawingPool } from './pool.ts'

const pool = openDrawingPool({ threads: 2 })
after(() => pool.close())

const words = { prompt: 'a knight named Żaneta', style: undefined, seed: 1, references: [] }
const within = () => AbortSignal.timeout(60_000)

/** All that is drawn and written in a PDF, opened. */
function contentOf(pdf: Buffer): string {
  const text = pdf.toString('latin1')
  return [...text.matchAll(/\/Filter \/FlateDecode\s*(?:\/\w+ [^>]*)?>>\s*stream\r?\n/g)]
    .map(({ index, 0: head }) => {
      const start = index + head.length
      return inflateSync(pdf.subarray(start, text.indexOf('endstream', start)), {
        finishFlush: 2,
      }).toString('latin1')
    })
    .join('\n')
}

test('a sheet is printed on A3, its words as text in typefaces of its own', async () => {
  const { design } = await pool.drawSheet({ ...words, size: 512 }, within())
  const pdf = Buffer.from(await pool.drawPrint({ design, size: 512 }, within()))
  const file = pdf.toString('latin1')
  assert.match(file, /^%PDF-1\.7/)
  assert.match(file, /\/MediaBox \[0 0 1190\.55 841\.89\]/)
  for (const font of ['Cinzel-Bold', 'Barlow-Regular', 'BarlowCondensed-SemiBold'])
    assert.match(file, new RegExp(`/BaseFont /[A-Z]{6}\\+${font}`))
  assert.ok((file.match(/\/FontFile2/g) ?? []).length >= 4, 'every typeface comes along')
  assert.ok((file.match(/\/Subtype \/Image/g) ?? []).length > 10, 'figures are pictures')
  assert.ok((contentOf(pdf).match(/\bBT\b/g) ?? []).length > 30, 'lines are text')
})

test('what is printed leaves no trace on the sheets that are drawn next', async () => {
  const draw = async () => (await pool.drawSheet({ ...words, size: 512 }, within())).files.png.bytes
  const { design } = await pool.drawSheet({ ...words, size: 512 }, within())
  const before = await draw()
  await pool.drawPrint({ design, size: 512 }, within())
  const layers = await pool.drawLayers({ design, size: 512 }, within())
  assert.deepEqual(Buffer.from(layers.page.bytes).equals(Buffer.from(before)), true)
  assert.ok(Buffer.from(await draw()).equals(Buffer.from(before)))
})
