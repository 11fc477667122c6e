import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDesign, plainGarment } from '../design/plain-design.ts'
import type { Material } from '../figure/figure.ts'
import { seenPalette } from './seen-palette.ts'

const cloth = (base: string): Material => ({ base, surface: 'cloth' })

const materials = {
  skin: cloth('#e6bd98'),
  'coat.main': cloth('#157a7d'),
  'coat.crease': cloth('#063c42'),
  'coat.trim': cloth('#d8a640'),
  'boots.main': cloth('#3a1b19'),
  'belt.main': cloth('#157a7d'),
}
type Name = keyof typeof materials

const design = plainDesign({
  wear: [
    plainGarment('coat', { label: 'Teal coat' }),
    plainGarment('boots', { label: 'Sepia boots' }),
    plainGarment('belt', { label: 'Teal belt' }),
  ],
})

/** A survey that saw so many pixels of each material. */
function survey(pixels: Partial<Record<Name, number>>) {
  const numbers = Object.keys(materials).flatMap((name, i) =>
    // Object.keys widens the names.
    Array.from({ length: pixels[name as Name] ?? 0 }, () => i),
  )
  const nothing = Array.from({ length: 500 }, () => 0)
  return {
    part: Uint16Array.from([...nothing, ...numbers.map(() => 1)]),
    material: Uint16Array.from([...nothing, ...numbers]),
  }
}

const paletteOf = (pixels: Partial<Record<Name, number>>) =>
  seenPalette(design, materials, [survey(pixels)])
const names = (pixels: Partial<Record<Name, number>>) => paletteOf(pixels).map(({ name }) => name)

test('the palette shows what is seen and nothing that is hidden', () => {
  const seen = names({ skin: 20, 'coat.main': 900, 'coat.trim': 80 })
  assert.deepEqual(seen, ['Teal coat', 'Gold trim', 'Skin', 'Eyes'])
})

test('folds count for the colour of their cloth', () => {
  const share = (name: string, of: ReturnType<typeof paletteOf>) =>
    of.find((each) => each.name === name)?.share
  const folded = paletteOf({ skin: 500, 'coat.main': 300, 'coat.crease': 200 })
  assert.equal(share('Teal coat', folded), share('Skin', folded))
  assert.equal(folded.length, 3)
})

test('two things of one colour share a swatch and its name', () => {
  assert.deepEqual(names({ 'coat.main': 800, 'belt.main': 100, 'boots.main': 100 }), [
    'Teal coat & belt',
    'Sepia boots',
    'Eyes',
  ])
})
