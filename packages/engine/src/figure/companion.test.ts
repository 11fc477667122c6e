import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { petRows } from '../design/tables/pets.ts'
import { boundsOf } from '../math/bounds.ts'
import { buildFigure } from './build-figure.ts'
import { buildCompanion, withCompanion } from './companion.ts'
import { buildPet } from './pets/build-pet.ts'

const designOf = (prompt: string) => designCharacter(understand(prompt, undefined), 4)

function seated(prompt: string) {
  const design = designOf(prompt)
  const alone = buildFigure(design)
  const { parts } = withCompanion(design, alone)
  const animal = parts.slice(alone.parts.length)
  return { design, alone, animal, box: animal.length > 0 ? boundsOf(animal) : undefined }
}

test('a bird sits on the shoulder that the words name, its feet on what is worn there', () => {
  const { alone, box } = seated('a pirate with a green parrot on his left shoulder')
  const shoulder = alone.landmarks['left shoulder']
  assert.ok(box && shoulder)
  assert.ok(box.min[0] > 0 && box.max[0] < shoulder[0] + 0.1 * alone.heightCm)
  assert.ok(box.min[1] > shoulder[1] - 3 && box.min[1] < shoulder[1] + 0.1 * alone.heightCm)
  assert.ok(box.max[1] < 1.1 * alone.heightCm)
})

test('a cat at the feet stands on the ground beside them, and a wolf or a horse is shown on its own', () => {
  const { box } = seated('a girl with a black cat at her feet')
  assert.ok(box && Math.abs(box.min[1]) < 1)
  assert.ok(box.min[0] > 0 || box.max[0] < 0)
  assert.equal(seated('a ranger with a grey wolf at his side').box, undefined)
  assert.equal(seated('a knight with a white horse at his side').box, undefined)
})

test('an animal is called and coloured as the words say, and told nowhere as missing', () => {
  const { companion, notes } = designOf('a ranger with a grey wolf')
  assert.equal(companion?.label, 'Grey wolf')
  assert.equal(companion.creature?.kind, 'wolf')
  assert.equal(companion.creature.coat.main, companion.colour)
  assert.ok(notes.every((note) => !/wolf/.test(note)))
  // What has no form yet is told of.
  const snail = designOf('a boy with a snail')
  assert.equal(snail.companion?.creature, undefined)
  assert.match(snail.notes.join(' '), /Not shown: .*snail/)
})

test('names of an animal’s parts and materials are none that a figure has', () => {
  const animal = buildCompanion(designOf('a witch with a cat'))
  assert.ok(animal && animal.parts.length > 5)
  for (const { name, material, pattern } of animal.parts) {
    assert.match(name, /^companion\./)
    assert.ok(material in animal.materials)
    const named = pattern?.({ u: 0, v: 0, x: 0, y: 9, z: 0 } as never)
    assert.ok(named === undefined || named in animal.materials, named)
  }
})

test('frogs, snakes, monkeys and small robots are drawn, and told nowhere as missing', () => {
  for (const [words, form] of [
    ['a witch with a frog', 'frog'],
    ['a charmer with a snake', 'snake'],
    ['a sailor with a monkey', 'monkey'],
    ['a mechanic with a small robot', 'robot'],
    ['a beekeeper with bees', 'bees'],
  ] as const) {
    const design = designOf(words)
    assert.equal(design.companion?.pet?.form, form)
    assert.doesNotMatch(design.notes.join(' '), new RegExp(`Not shown: .*${form}`))
  }
  assert.equal(designOf('a boy with a red frog').companion?.label, 'Red frog')
})

test('every pet is as high as it is said to be, on its own ground, and of materials it defines', () => {
  for (const { named: _, ...row } of petRows) {
    const { parts, materials } = buildPet(row)
    const { min, max } = boundsOf(parts)
    assert.ok(Math.abs(min[1]) < 0.01 && Math.abs(max[1] - row.heightCm) < 0.1, row.form)
    for (const { material, pattern } of parts) {
      assert.ok(material in materials)
      const named = pattern?.({ u: 0.1, v: 0.1, x: 1, y: 9, z: 1 } as never)
      assert.ok(named === undefined || named in materials, named)
    }
  }
})

test('a frog sits on a shoulder where there is room for it', () => {
  const { alone, box } = seated('a girl in a green dress with a frog on her right shoulder')
  const shoulder = alone.landmarks['right shoulder']
  assert.ok(box && shoulder)
  assert.ok(box.max[0] < 0 && box.min[1] > shoulder[1] - 3)
})

test('beasts of the farm, fowl and ferrets are drawn in a shape of their own', () => {
  for (const [words, form, label] of [
    ['a farmer with a goat at her side', 'goat', 'Goat'],
    ['a shepherd with a sheep', 'sheep', 'Sheep'],
    ['a shepherd with a lamb', 'sheep', 'Lamb'],
    ['a herder with a ram', 'ram', 'Ram'],
    ['a swineherd with a pig', 'pig', 'Pig'],
    ['a hunter with a wild boar', 'boar', 'Wild boar'],
    ['a milkmaid with a cow', 'cow', 'Cow'],
    ['a boy with a calf', 'calf', 'Calf'],
    ['a farmer with an ox', 'bull', 'Ox'],
    ['a girl with a duck', 'duck', 'Duck'],
    ['a girl with a goose', 'goose', 'Goose'],
    ['an old woman with a chicken', 'hen', 'Chicken'],
    ['a farmer with a rooster', 'rooster', 'Rooster'],
    ['a thief with a ferret on his shoulder', 'ferret', 'Ferret'],
    ['a trapper with a weasel', 'weasel', 'Weasel'],
    ['a druid with a squirrel on her shoulder', 'squirrel', 'Squirrel'],
  ] as const) {
    const { companion, notes } = designOf(words)
    assert.equal(companion?.pet?.form, form, words)
    assert.equal(companion.label, label)
    assert.ok(
      notes.every((note) => !note.startsWith('Not shown')),
      notes.join(' '),
    )
  }
})

test('a guinea pig is no pig and a pit bull no bull', () => {
  assert.notEqual(designOf('a girl with a guinea pig').companion?.pet?.form, 'pig')
  assert.notEqual(designOf('a guard with a pit bull').companion?.pet?.form, 'bull')
})

test('a goat at the side stands beside the figure, and a cow is shown on its own', () => {
  const { box } = seated('a farmer with a goat at her side')
  assert.ok(box && Math.abs(box.min[1]) < 1 && box.max[1] < 75)
  assert.equal(seated('a milkmaid with a cow at her side').box, undefined)
})

test('a fairy hovers beside the head, clear of the figure, and an imp sits on the shoulder', () => {
  const { alone, box, design } = seated('a knight with a small fairy hovering at her shoulder')
  assert.equal(design.companion?.label, 'Fairy')
  assert.ok(box && box.min[1] > 0.7 * alone.heightCm && box.max[1] < 1.1 * alone.heightCm)
  assert.ok(box.min[0] > 8 || box.max[0] < -8)
  const imp = seated('a girl in a green dress with an imp on her right shoulder')
  assert.ok(imp.box && imp.box.max[0] < 0)
  assert.equal(imp.design.companion?.pet?.form, 'imp')
})

test('a sprite of fire is red and called so', () => {
  const { companion } = designOf('a mage accompanied by a fire sprite')
  assert.equal(companion?.label, 'Fire sprite')
  assert.equal(companion.pet?.main, '#e8632a')
})

test('beasts of the farm are known in other languages', () => {
  for (const [words, form] of [
    ['una granjera con una cabra a su lado', 'goat'],
    ['un berger avec un mouton', 'sheep'],
    ['ein Mädchen mit einer Ente', 'duck'],
    ['uma camponesa com um porco', 'pig'],
    ['una contadina con una capra', 'goat'],
    ['농부와 염소', 'goat'],
    ['羊飼いの少女、羊を連れている', 'sheep'],
    ['农夫带着一只山羊', 'goat'],
  ] as const)
    assert.equal(designOf(words).companion?.pet?.form, form, words)
})
