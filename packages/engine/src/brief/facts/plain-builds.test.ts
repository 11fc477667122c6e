import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const figureOf = (words: string) => understand(words).subject.figure

test('a build is there under its plain names too', () => {
  const told: readonly (readonly [words: string, plain: string])[] = [
    ['a potbellied baker', 'fat'],
    ['a guard with a gut', 'big belly'],
    ['a spherical hamster', 'round'],
    ['a jacked orc', 'muscular'],
    ['a teapot-sized dragon', 'small'],
    ['a leggy model', 'tall'],
    ['a cadaverous count', 'thin'],
    ['a nurse, huge bosom', 'busty'],
    ['a queen with a skeletal waist', 'narrow waist'],
    ['a robot with a boxy body', 'boxy'],
  ]
  for (const [words, plain] of told) assert.ok(figureOf(words).includes(plain), words)
})

test('a measure is tall or short too', () => {
  assert.ok(figureOf('an art teacher, 5\'2", curvy').includes('short'))
  assert.ok(figureOf('a woman of 178 cm, pilot').includes('tall'))
  assert.equal(understand('a marine, seven-footer, shaved head').subject.heightCm, 213)
  assert.deepEqual(
    understand('a marine, seven-footer, shaved head').subject.roles.map(({ name }) => name),
    ['marine'],
  )
})

test('what only part of a body is like is not all of it', () => {
  assert.ok(!figureOf('a crocodile, green, yellow belly').includes('fat'))
  assert.ok(!figureOf('a robot with spindly legs').includes('thin'))
  assert.ok(!figureOf('a dancer, washboard stomach').includes('fat'))
})

test('builds are told in turns of phrase', () => {
  const told: readonly (readonly [words: string, plain: string])[] = [
    ['a docker, neck wider than his head, flat cap', 'stocky'],
    ['a supermodel, legs up to here, silver dress', 'long legged'],
    ['a monk gone soft round the middle, brown habit', 'fat'],
    ['a poet who could do with a good meal', 'thin'],
    ['a bouncer who fills the doorway', 'huge'],
    ['a wrestler, fists like hams, gold trunks', 'muscular'],
    ['a fairy, arms like matchsticks', 'thin'],
    ['a butler who bumps his head on lintels', 'tall'],
    ['a cook who loves her own puddings', 'plump'],
    ['a smith who could bench-press a horse', 'strong'],
    ['a knight, a proper unit, red cloak', 'huge'],
    ['a sprite who would fit in a teacup', 'tiny'],
  ]
  for (const [words, plain] of told) assert.ok(figureOf(words).includes(plain), words)
})

test('what is said of a thing tells no build', () => {
  assert.deepEqual(understand('a knight, a hoodie, oversized, a trim beard').subject.builds, [])
  assert.deepEqual(
    understand('a librarian with books, stacked, and a square jaw').subject.builds,
    [],
  )
})

test('builds are told by likenesses, and what somebody is like is not there', () => {
  const told: readonly (readonly [words: string, plain: string])[] = [
    ['a bull of a boy, rugby shirt', 'huge'],
    ['a vicar like a stretched candle, white collar', 'thin'],
    ['a robot butler, slimmer than the coat stand', 'slim'],
    ['a dancer with calves of steel', 'muscular'],
    ['a smith, arms you could moor a ship to', 'muscular'],
    ["a hunter with a wolf's leanness", 'lean'],
    ['a landlady, a shelf of a bosom', 'busty'],
    ['a robot shaped like a pear', 'round'],
    ['Bouncer? Think vending machine with a face. Black bomber', 'huge'],
  ]
  for (const [words, plain] of told) {
    const { subject, hold, companions } = understand(words)
    assert.ok(subject.figure.includes(plain), words)
    assert.deepEqual([...hold, ...companions], [], words)
  }
})

test('who is likened is still who they are', () => {
  assert.equal(understand('a spindle of a girl, grey dress').subject.presentation, 'feminine')
  assert.equal(understand('a farmer, big lad, beard').subject.age, undefined)
})

test('a height may be two bare numbers', () => {
  assert.equal(understand('my sister, five four, pink hair').subject.heightCm, 163)
  assert.equal(understand('a knight with five two-headed dogs').subject.heightCm, undefined)
})

test('builds are told in other languages', () => {
  const told: readonly (readonly [words: string, plain: string])[] = [
    ['un chevalier, bien en chair, cape rouge, épée à la main', 'plump'],
    ['ein Schrank von einem Mann, Lederjacke, Narbe am Kinn', 'huge'],
    ['una señora entrada en carnes, delantal, moño gris', 'plump'],
    ['um cavaleiro, magro como um palito, capa vermelha', 'thin'],
    ['丸太のような腕の騎士、赤いマント', 'muscular'],
    ['身高150的骑士,红色披风', 'short'],
    ['땅딸막한 기사, 빨간 망토', 'stocky'],
  ]
  for (const [words, plain] of told) assert.ok(figureOf(words).includes(plain), words)
})
