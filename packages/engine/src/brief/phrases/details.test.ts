import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

/** Every garment with its colours, patterns, and its parts with theirs. */
function worn(words: string): string[] {
  return understand(words).wear.map(({ name, colours, patterns, parts }) =>
    [
      name,
      ...colours.map((colour) => colour.name),
      ...patterns,
      ...parts.map((part) => [...part.colours.map((colour) => colour.name), part.name].join(' ')),
    ].join(', '),
  )
}

test('what a garment comes with is its own, and what follows with and is a thing of its own', () => {
  const cases: [words: string, garments: string[]][] = [
    ['a jacket with red stripes and blue jeans', ['jacket, striped, red stripes', 'jeans, blue']],
    [
      'a cape with gold embroidery and black boots',
      ['cape, embroidered, gold gold embroidery', 'boots, black'],
    ],
    ['a coat with a silver buckle and leather boots', ['coat, silver buckle', 'boots']],
    ['a jacket with white stitching and brown boots', ['jacket, white stitching', 'boots, brown']],
    ['a vest with an anchor emblem and white trousers', ['vest, anchor emblem', 'trousers, white']],
    ['a skirt with a floral print and red boots', ['skirt, floral', 'boots, red']],
    [
      'a green jacket with white polka dots and jeans',
      ['jacket, green, polka_dot, white polka dots', 'jeans'],
    ],
    ['a black and red striped shirt', ['shirt, black, red, striped']],
    ['a floral and striped skirt', ['striped skirt, floral, striped']],
  ]
  for (const [words, garments] of cases) assert.deepEqual(worn(words), garments, words)
})

test('collars, epaulettes and tied bows belong to the clothes they come with', () => {
  assert.deepEqual(worn('a blue coat with gold epaulettes and a high collar'), [
    'coat, blue, gold epaulettes, high collar',
  ])
  assert.deepEqual(worn('a red dress with a white peter pan collar and a big black bow'), [
    'dress, red, white peter pan collar, black bow',
  ])
  assert.equal(understand('a ranger in a tunic with a bow').hold[0]?.name, 'bow')
})
