import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDesign, plainGarment, plainProp } from '../design/plain-design.ts'
import type { Material } from '../figure/figure.ts'
import { seenPalette } from './seen-palette.ts'

const cloth = (base: string): Material => ({ base, surface: 'cloth' })

const materials = {
  skin: cloth('#e6bd98'),
  'coat.main': cloth('#157a7d'),
  'coat.crease': cloth('#063c42'),
  'coat.trim': cloth('#d8a640'),
  'coat.lining': cloth('#620724'),
  'coat.lining.crease': cloth('#3a0414'),
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

test('folds of a lining count for the lining', () => {
  const seen = names({ skin: 100, 'coat.main': 700, 'coat.lining': 100, 'coat.lining.crease': 100 })
  assert.deepEqual(seen, ['Teal coat', 'Wine lining', 'Skin', 'Eyes'])
})

test('two things of one colour share a swatch and its name', () => {
  assert.deepEqual(names({ 'coat.main': 800, 'belt.main': 100, 'boots.main': 100 }), [
    'Teal coat & belt',
    'Sepia boots',
    'Eyes',
  ])
})

test('a thing of the very colour of another is named beside it, whatever its stuff', () => {
  const belt: Material = {
    ...materials['belt.main'],
    ...materials['coat.main'],
    surface: 'leather',
  }
  const own = { ...materials, 'belt.main': belt }
  const all = Object.keys(own)
  const numbers = ['coat.main', 'belt.main', 'coat.main'].map((name) => all.indexOf(name))
  const seen = { part: Uint16Array.of(1, 1, 1), material: Uint16Array.from(numbers) }
  assert.equal(seenPalette(design, own, [seen])[0].name, 'Teal coat & belt')
})

test('a small colour that is like no other has a swatch, and twins leave their room to others', () => {
  const stuffs = {
    ...materials,
    ...Object.fromEntries(
      Array.from({ length: 10 }, (_, i) => [`brown-${i}.main`, cloth(`#5a382${i % 10}`)]),
    ),
    'sash.main': cloth('#d887b1'),
  }
  const wear = [
    ...design.wear,
    plainGarment('sash', { id: 'sash', label: 'Pink sash' }),
    ...Array.from({ length: 10 }, (_, i) =>
      plainGarment('belt', { id: `brown-${i}`, label: `Umber and very long name ${i}` }),
    ),
  ]
  const all = Object.keys(stuffs)
  const numbers = all.flatMap((name, i) => {
    const count = name === 'sash.main' ? 8 : name.startsWith('brown') ? 30 : 100
    return Array.from({ length: count }, () => i)
  })
  const seen = { part: Uint16Array.from(numbers, () => 1), material: Uint16Array.from(numbers) }
  const palette = seenPalette({ ...design, wear }, stuffs, [seen])
  assert.ok(palette.some(({ name }) => name === 'Pink sash'))
  assert.ok(palette.filter(({ name }) => name.startsWith('Umber')).length < 6)
})

test('a large garment of the colour of the hair is named beside it', () => {
  const stuffs = { hair: cloth('#1d1a22'), 'coat.main': cloth('#1b1820'), skin: cloth('#e6bd98') }
  const material = Uint16Array.from({ length: 400 }, (_, k) => (k < 60 ? 0 : k < 300 ? 1 : 2))
  const seen = { part: Uint16Array.from(material, () => 1), material }
  const told = seenPalette(design, stuffs, [seen]).map(({ name }) => name)
  assert.ok(told.includes('Hair & teal coat'), told.join())
})

test('second colours are named after the thing they are on', () => {
  const stuffs = {
    'sari.main': cloth('#c4232d'),
    'sari.accent': cloth('#f7deb1'),
    'veil.lining': cloth('#820e29'),
    'tutu.accent': cloth('#157a7d'),
  }
  const wear = [
    plainGarment('sari', { id: 'sari', label: 'Red sari' }),
    plainGarment('veil', { id: 'veil', label: 'Red veil' }),
    plainGarment('tutu', { id: 'tutu', label: 'White tutu' }),
  ]
  const material = Uint16Array.from({ length: 400 }, (_, k) => k % 4)
  const seen = { part: Uint16Array.from(material, () => 1), material }
  const told = seenPalette({ ...design, wear }, stuffs, [seen]).map(({ name }) => name)
  for (const name of ['Ivory blouse', 'Crimson veil lining', 'Teal tutu accent'])
    assert.ok(told.includes(name), told.join())
})

test('a hat is told before its band, and one gold on many things is one trim, however little of it is on each', () => {
  const stuffs = {
    'hat.main': cloth('#3f4e55'),
    'hat.accent': cloth('#b8352e'),
    'coat.main': cloth('#eef2f4'),
    'coat.trim': cloth('#d8a640'),
    'boots.gold': cloth('#d8a640'),
    'mail.main': cloth('#b8b4ac'),
    'mail.ring': cloth('#848078'),
  }
  const wear = ['hat', 'coat', 'boots', 'mail'].map((id) =>
    plainGarment('coat', { id, label: `Own ${id}` }),
  )
  const all = Object.keys(stuffs)
  const counts = [9, 4, 700, 4, 4, 200, 80]
  const material = Uint16Array.from(counts.flatMap((n, i) => Array.from({ length: n }, () => i)))
  const seen = { part: Uint16Array.from(material, () => 1), material }
  const told = seenPalette({ ...design, wear }, stuffs, [seen]).map(({ name }) => name)
  assert.ok(told.includes('Own hat') && told.includes('Gold trim'), told.join())
  assert.ok(!told.some((name) => name.startsWith('Grey')), told.join())
  assert.equal(all.length, counts.length)
})

test('the colour of an emblem on a shield has a swatch before the trims', () => {
  const hold = [plainProp('round_shield', { id: 'shield', label: 'Round shield', emblem: 'wolf' })]
  const stuffs = {
    'coat.main': materials['coat.main'],
    'shield.main': cloth('#4b5a34'),
    'shield.trim': cloth('#d8a640'),
    'shield.paint': cloth('#b0352e'),
  }
  const numbers = [300, 100, 60, 3].flatMap((count, i) => Array.from({ length: count }, () => i))
  const seen = { part: Uint16Array.from(numbers, () => 1), material: Uint16Array.from(numbers) }
  const palette = seenPalette({ ...design, hold }, stuffs, [seen])
  assert.ok(palette.some(({ hex, name }) => hex === '#b0352e' && / emblem$/.test(name)))
})

test('a small crown does not stand alone for all the gold of a coat', () => {
  const crowned = plainDesign({
    wear: [
      plainGarment('coat', { label: 'Teal coat' }),
      plainGarment('crown', { label: 'Gold crown' }),
    ],
  })
  const all = { ...materials, 'crown.main': cloth('#d8a640') }
  const crown = Object.keys(all).length - 1
  const seen = survey({ 'coat.main': 900, 'coat.trim': 80 })
  const pixels = Array.from({ length: 20 }, () => crown)
  const part = Uint16Array.from([...seen.part, ...pixels.map(() => 1)])
  const material = Uint16Array.from([...seen.material, ...pixels])
  const found = seenPalette(crowned, all, [{ part, material }])
  assert.deepEqual(
    found.map(({ name }) => name),
    ['Teal coat', 'Gold crown & trim', 'Eyes'],
  )
})

test('the ivory of a cord is told beside pale skin, and the soles of plum boots are no second plum', () => {
  const stuffs = {
    skin: cloth('#f6dcc8'),
    'boots.main': cloth('#6e234f'),
    'boots.lining': cloth('#591d40'),
    'coat.main': cloth('#2b5fc0'),
    'coat.trim': cloth('#ece0c8'),
  }
  const wear = [
    plainGarment('coat', { id: 'coat', label: 'Blue coat' }),
    plainGarment('boots', { id: 'boots', label: 'Plum boots' }),
  ]
  const counts = [300, 300, 60, 300, 40]
  const material = Uint16Array.from(counts.flatMap((n, i) => Array.from({ length: n }, () => i)))
  const seen = { part: Uint16Array.from(material, () => 1), material }
  const told = seenPalette({ ...design, wear }, stuffs, [seen]).map(({ name }) => name)
  assert.ok(told.includes('Ivory trim'), told.join())
  assert.equal(told.filter((name) => name.startsWith('Plum')).length, 1, told.join())
})

test('a handle of wood is not called bronze, and jewellery that is asked for is told by its gold', () => {
  const told = seenPalette(
    plainDesign({
      subtitle: 'a smith in gold jewellery with a hammer',
      hold: [plainProp('hammer', { label: 'Hammer' })],
      wear: [plainGarment('necklace', { label: 'Gold necklace' })],
    }),
    {
      'hammer.main': cloth('#7a828e'),
      'hammer.lining': cloth('#a8763e'),
      'necklace.main': cloth('#d8a034'),
    },
    [
      {
        part: Uint16Array.from({ length: 1000 }, () => 1),
        material: Uint16Array.from({ length: 1000 }, (_, i) => (i < 500 ? 0 : i < 999 ? 1 : 2)),
      },
    ],
  ).map(({ name }) => name)
  assert.ok(told.includes('Hammer, wood'), told.join())
  assert.ok(told.includes('Gold necklace'), told.join())
})

test('a thin chain is told by its own colour and not by that of its edge', () => {
  const told = seenPalette(
    plainDesign({
      wear: [
        plainGarment('shuka', { label: 'Red shuka' }),
        plainGarment('necklace', { label: 'Turquoise necklace', surface: 'metal' }),
      ],
    }),
    {
      'shuka.main': cloth('#c4232d'),
      'necklace.main': cloth('#14d5b1'),
      'necklace.trim': cloth('#5afdd7'),
    },
    [
      {
        part: Uint16Array.from({ length: 1000 }, () => 1),
        material: Uint16Array.from({ length: 1000 }, (_, i) => (i < 996 ? 0 : i < 997 ? 1 : 2)),
      },
    ],
  ).map(({ name }) => name)
  assert.ok(told.includes('Turquoise necklace'), told.join())
  assert.ok(!told.some((name) => name.endsWith('edging')), told.join())
})
