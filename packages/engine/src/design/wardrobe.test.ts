import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roles } from '../brief/concepts.ts'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'
import { roleOutfits } from './tables/role-outfits.ts'

function kindsOf(prompt: string) {
  const { wear, hold } = designCharacter(understand(prompt), 1)
  return {
    wear: wear.map(({ kind }) => kind),
    hold: hold.map(({ kind, carry }) => `${kind} in ${carry}`),
    design: { wear, hold },
  }
}

function assertWears(prompt: string, ...expected: readonly string[]): void {
  const { wear } = kindsOf(prompt)
  for (const kind of expected)
    assert.ok(
      wear.some((worn) => worn === kind),
      `${prompt}: ${wear}`,
    )
}

test('a ballet dancer has a tutu and ballet slippers, and no cape', () => {
  assertWears('a ballet dancer in a white tutu', 'tutu', 'ballet_slippers')
  assert.ok(!kindsOf('a ballet dancer in a white tutu').wear.includes('shawl'))
})

test('a geisha wears a kimono with an obi, geta and ornaments in her hair', () => {
  assertWears('a geisha in a blue kimono', 'kimono', 'obi', 'geta', 'hairpins')
})

test('scrubs are a top and trousers of one colour, under the stethoscope', () => {
  const { wear } = kindsOf('a nurse in green scrubs with a stethoscope').design
  const colours = wear
    .filter(({ kind }) => kind === 'scrub_top' || kind === 'pyjama_trousers')
    .map(({ colours: { main } }) => main)
  assert.equal(colours.length, 2)
  assert.equal(new Set(colours).size, 1)
  assertWears('a nurse in green scrubs with a stethoscope', 'stethoscope')
})

test('a goalkeeper has the number that is said, and gloves for catching', () => {
  const prompt = 'a football goalkeeper with gloves, number 13 jersey'
  assertWears(prompt, 'jersey', 'goalkeeper_gloves', 'shorts', 'knee_socks', 'football_boots')
  const jersey = kindsOf(prompt).design.wear.find(({ kind }) => kind === 'jersey')
  assert.equal(jersey?.number, '13')
})

test('a shuka is worn without armour', () => {
  const { wear } = kindsOf('a maasai warrior with a red shuka and a spear')
  assert.ok(!wear.some((kind) => /plate|breastplate|pauldrons|bracers/.test(kind)), `${wear}`)
})

test('what words put in a hand is in a hand', () => {
  const wanted: readonly (readonly [prompt: string, held: string])[] = [
    ['a baker with a tray of bread', 'tray_of_bread in left hand'],
    ['a girl holding a violin', 'violin in left hand'],
    ['a man holding a guitar', 'guitar in left hand'],
    ['a boy with a camera', 'camera in left hand'],
    ['a woman with a laptop', 'laptop in left hand'],
  ]
  for (const [prompt, held] of wanted) {
    assert.ok(kindsOf(prompt).hold.includes(held), `${prompt}: ${kindsOf(prompt).hold}`)
  }
})

test('nothing else is held by who carries a tray with both hands', () => {
  const { hold } = kindsOf('a chef with a tray of bread')
  assert.ok(!hold.some((held) => held.endsWith('right hand')), `${hold}`)
})

test('of two callings side by side the latter is meant: a clockmaker knight is a knight', () => {
  assertWears('a clockmaker knight with a brass arm', 'plate_armor')
})

test('no two callings dress alike', () => {
  const seen = new Map<string, string>()
  for (const role of roles) {
    const { wear, hold = [] } = roleOutfits[role]
    const outfit = JSON.stringify([wear, hold])
    assert.equal(seen.get(outfit), undefined, `${role} dresses like ${seen.get(outfit)}`)
    seen.set(outfit, role)
  }
  assert.ok(roles.length >= 150)
})

test('a brass arm is one arm, on the side that is said', () => {
  const sideOf = (prompt: string) =>
    designCharacter(understand(prompt), 1).features.find(({ kind }) => kind === 'prosthetic_arm')
      ?.side
  assert.equal(sideOf('a clockmaker knight with a brass arm'), 'right')
  assert.equal(sideOf('a knight with a mechanical left arm'), 'left')
})

test('nobody wears boots where others would wear shoes: children, people of today, women in a dress', () => {
  for (const [prompt, shoes] of [
    ['a ten-year-old boy in a striped T-shirt with a skateboard', /^sneakers$/],
    ['a grandmother in a floral dress with a knitting basket', /^shoes$/],
    ['a little girl in a dress', /^mary_janes$/],
  ] as const)
    for (let seed = 1; seed <= 12; seed++) {
      const { wear } = designCharacter(understand(prompt), seed)
      const kinds = wear.map(({ kind }) => kind)
      assert.ok(
        kinds.some((kind) => shoes.test(kind)) && !kinds.includes('boots'),
        `${prompt}: ${kinds}`,
      )
      assert.ok(!kinds.includes('overalls'), 'what was asked for is seen')
    }
})

test('nobody puts a cloak over wings, or plates under a kimono, unless the words do', () => {
  const kinds = (prompt: string) =>
    designCharacter(understand(prompt), 13).wear.map(({ kind }) => kind)
  assert.ok(!kinds('a witch with dragonfly wings').includes('cloak'))
  assert.ok(kinds('a witch with dragonfly wings and a black cloak').includes('cloak'))
  const samurai = kinds('a samurai woman in an indigo kimono')
  assert.deepEqual(
    samurai.filter((kind) => /bracers|greaves/.test(kind)),
    [],
  )
})

test('a three-piece suit has a waistcoat of its own cloth', () => {
  const { wear } = designCharacter(understand('a scholar in a brown three-piece suit'), 45)
  const [jacket, vest] = ['suit_jacket', 'vest'].map((kind) =>
    wear.find((garment) => garment.kind === kind),
  )
  assert.equal(vest?.colours.main, jacket?.colours.main)
})

test('a fighting machine shows the plating of which something is said', () => {
  const { wear } = designCharacter(understand('warforged fighter, rusted copper plating'), 38)
  assert.ok(!wear.some(({ kind }) => /tunic|cloak|trousers|boots/.test(kind)))
})

test('a border of fur is one, in the colour that is said of it', () => {
  const capeOf = (prompt: string) =>
    designCharacter(understand(prompt), 4).wear.find(({ kind }) => kind === 'cape')
  assert.equal(capeOf('a queen in a fur-trimmed cape')?.hem, 'furred')
  const white = capeOf('a king in a red cape with white fur trim')
  assert.equal(white?.hem, 'furred')
  assert.equal(white?.colours.trim, '#f6f4ef')
})

test('a pelt over one shoulder hangs from that one', () => {
  const peltOf = (prompt: string) =>
    designCharacter(understand(prompt), 4).wear.find(({ surface }) => surface === 'fur')
  assert.equal(peltOf('a barbarian with a wolf pelt over his right shoulder')?.side, 'right')
  assert.equal(peltOf('a barbarian with a wolf pelt over his shoulders')?.side, 'both')
})

test('a helmet that is said to be closed covers the face', () => {
  const fitOf = (words: string) =>
    kindsOf(words).design.wear.find(({ kind }) => kind === 'helmet')?.fit ?? 0
  assert.ok(fitOf('a knight with his helmet closed') > 0.8)
  assert.ok(fitOf('a knight in a great helm') > 0.8)
  assert.ok(fitOf('a knight in a helmet') <= 0.8)
})
