import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paletteFiles } from './palette-files.ts'

const palette = [
  { name: 'Scarlet robe', hex: '#ff8000' },
  { name: 'Gold & "trim"', hex: '#00ff01' },
  { name: 'Scarlet  robe', hex: '#000000' },
  { name: '帽子 🎩', hex: '#336699' },
]

const fileOf = (name: string, of = palette) => {
  const file = paletteFiles('A\nMage', of).find((each) => each.name === name)
  assert.ok(file)
  return Buffer.from(file.bytes)
}

/** Reads swatches as Adobe's programs do: by the lengths of their blocks. */
function readAse(bytes: Buffer) {
  assert.equal(bytes.toString('latin1', 0, 4), 'ASEF')
  assert.deepEqual([bytes.readUInt16BE(4), bytes.readUInt16BE(6)], [1, 0])
  const swatches: { name: string; model: string; values: number[]; kind: number }[] = []
  let at = 12
  for (let block = 0; block < bytes.readUInt32BE(8); block += 1) {
    assert.equal(bytes.readUInt16BE(at), 1)
    const end = at + 6 + bytes.readUInt32BE(at + 2)
    const units = bytes.readUInt16BE(at + 6)
    const codes = Array.from({ length: units }, (_, i) => bytes.readUInt16BE(at + 8 + 2 * i))
    assert.equal(codes.pop(), 0)
    const rest = at + 8 + 2 * units
    const values = [4, 8, 12].map((offset) => Math.round(bytes.readFloatBE(rest + offset) * 255))
    const model = bytes.toString('latin1', rest, rest + 4)
    const name = String.fromCharCode(...codes)
    swatches.push({ name, model, values, kind: bytes.readUInt16BE(rest + 16) })
    assert.equal(rest + 18, end)
    at = end
  }
  assert.equal(at, bytes.length)
  return swatches
}

test('swatches for Adobe have every colour with its name', () => {
  const swatches = readAse(fileOf('palette.ase'))
  assert.deepEqual(
    swatches.map(({ name }) => name),
    palette.map(({ name }) => name),
  )
  assert.deepEqual(
    swatches.map(({ values }) => values),
    [
      [255, 128, 0],
      [0, 255, 1],
      [0, 0, 0],
      [0x33, 0x66, 0x99],
    ],
  )
  assert.ok(swatches.every(({ model, kind }) => model === 'RGB ' && kind === 2))
})

test('the palette for GIMP has a line for each colour, whatever its name', () => {
  assert.equal(
    String(fileOf('palette.gpl')),
    'GIMP Palette\nName: A Mage\nColumns: 0\n#\n' +
      '255 128   0\tScarlet robe\n  0 255   1\tGold & "trim"\n' +
      '  0   0   0\tScarlet robe\n 51 102 153\t帽子 🎩\n',
  )
})

test('custom properties have names that style sheets can hold, and no two the same', () => {
  assert.equal(
    String(fileOf('palette.css')),
    ':root {\n  --scarlet-robe: #ff8000;\n  --gold-trim: #00ff01;\n' +
      '  --scarlet-robe-2: #000000;\n  --帽子: #336699;\n}\n',
  )
})

test('an empty palette gives files that can be read all the same', () => {
  assert.deepEqual(readAse(fileOf('palette.ase', [])), [])
  assert.equal(String(fileOf('palette.css', [])), ':root {\n}\n')
  assert.deepEqual(JSON.parse(String(fileOf('palette.json', []))), [])
})
