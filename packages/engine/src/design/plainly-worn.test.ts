import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { colourDistance } from './colour-names.ts'
import type { Garment } from './design.ts'
import { designCharacter } from './design-character.ts'

const designOf = (prompt: string, seed = 1) => designCharacter(understand(prompt), seed)
const worn = (prompt: string, kind: Garment['kind']): Garment => {
  const found = designOf(prompt).wear.find((garment) => garment.kind === kind)
  assert.ok(found, `${kind} in '${prompt}'`)
  return found
}

test('blue coveralls, white sneakers and a pink cardigan have no edge of another hue', () => {
  for (const [prompt, kind] of [
    ['mechanic woman, blue coveralls', 'jumpsuit'],
    ['boy, white sneakers', 'sneakers'],
    ['grandmother, pink cardigan', 'cardigan'],
  ] as const) {
    const { main, trim } = worn(prompt, kind).colours
    assert.ok(colourDistance(main, trim) < 0.2, `${prompt}: ${main} with ${trim}`)
  }
})

test('nobody’s grandfather wears neon pink unasked', () => {
  for (const seed of [1, 2, 3, 4, 5, 6])
    for (const { colours } of designOf('grandfather, plaid shirt, brown trousers', seed).wear)
      assert.ok(![colours.main, colours.trim, colours.accent].includes('#ff4fa0'))
})

test('a chef’s toque is tall, a toque on a skier is knitted', () => {
  assert.equal(worn('chef, toque', 'chef_hat').kind, 'chef_hat')
  assert.equal(worn('boy in a red toque and mittens', 'beanie').kind, 'beanie')
})

test('a nose ring is in the nose, earrings are not', () => {
  assert.equal(worn('punk girl with a nose ring', 'earrings').wornAt, 'nose')
  assert.equal(worn('punk girl with a lip ring', 'earrings').wornAt, 'lip')
  assert.equal(worn('girl with hoop earrings', 'earrings').wornAt, undefined)
})

test('platform boots stand high, a cropped hoodie ends above the waist', () => {
  assert.equal(worn('girl in platform boots', 'boots').isPlatform, true)
  assert.equal(worn('girl in boots', 'boots').isPlatform, undefined)
  assert.ok(worn('girl, cropped hoodie', 'hoodie').length < 0)
})

test('a fila is a round cap without peak or tassel, a fez has its tassel', () => {
  assert.equal(worn('Nigerian man, red fila cap', 'fez').isCrestless, true)
  assert.equal(worn('man in a fez', 'fez').isCrestless, undefined)
})

test('grease on a cheek and a black eye are painted, and not told as left out', () => {
  const boxer = designOf('boxer with a black eye')
  assert.equal(boxer.features.find(({ kind }) => kind === 'war_paint')?.word, 'black eye')
  assert.ok(!boxer.notes.some((note) => note.includes('Not shown')))
  const greasy = designOf('mechanic, grease on cheek').features
  assert.ok(greasy.some(({ word, side }) => word === 'grease on cheek' && side !== 'both'))
})

test('a hip hop dancer is called so and holds no fan', () => {
  const dancer = designOf('hip hop dancer girl, white hoodie')
  assert.ok(dancer.title.endsWith('Hip Hop Dancer'), dancer.title)
  assert.ok(!dancer.hold.some(({ kind }) => kind === 'fan'))
})

test('a lanyard carries a card, a pocket watch hangs at the waist', () => {
  assert.equal(worn('office worker, white blouse, lanyard', 'pendant').hungAs, 'card')
  assert.equal(worn('old gentleman, pocket watch', 'pendant').hungAs, 'watch')
  assert.equal(worn('girl with a heart locket', 'pendant').hungAs, undefined)
})

test('a girl’s braids are two, unless they are box braids or a Black woman’s', () => {
  assert.equal(designOf('girl, blonde braids, yellow sweater').hair.style, 'twin_braids')
  assert.equal(designOf('girl, box braids').hair.style, 'braids')
  assert.equal(designOf('Black woman, long braids').hair.style, 'braids')
  assert.ok(!designOf('girl, blonde braids').notes.some((note) => /Not shown/.test(note)))
})

test('a colourful skirt has several colours, and a tanned man is not told to be tanned', () => {
  const { main, trim, accent } = worn('dancer, colourful ruffled skirt', 'tiered_skirt').colours
  assert.equal(new Set([main, trim, accent]).size, 3)
  const notes = [
    ...designOf('dancer, colourful ruffled skirt').notes,
    ...designOf('farmer, old tanned man').notes,
  ]
  assert.ok(!notes.some((note) => /Not shown/.test(note)), notes.join(' '))
})

test('a light blue shirt shows no sun, and a runner holds no ball', () => {
  assert.equal(worn('receptionist man, light blue shirt', 'shirt').emblem, 'none')
  assert.equal(worn('man, royal blue t-shirt', 't_shirt').emblem, 'none')
  assert.equal(worn('girl, t-shirt with a crown', 't_shirt').emblem, 'crown')
  assert.equal(designOf('woman runner, grey leggings').hold.length, 0)
})

test('flour on a nose is white and on the nose', () => {
  const { features, notes } = designOf('baker woman, flour on her nose')
  const flour = features.find(({ word }) => word === 'flour')
  assert.equal(flour?.place, 'nose')
  assert.equal(flour?.colour, '#f4efe6')
  assert.ok(!notes.some((note) => note.includes('Not shown')))
})

test('high tops and Converse reach over the ankle, running shoes do not', () => {
  assert.equal(worn('boy in red high-top sneakers', 'sneakers').isHighTop, true)
  assert.equal(worn('girl in black converse', 'sneakers').isHighTop, true)
  assert.equal(worn('boy in running shoes', 'sneakers').isHighTop, undefined)
})

test('a kung fu monk is called so and holds a plain staff', () => {
  const monk = designOf('a kung fu monk')
  assert.match(monk.title, /the Kung Fu Monk$/)
  assert.deepEqual(
    monk.hold.map(({ kind }) => kind),
    ['quarterstaff'],
  )
})
