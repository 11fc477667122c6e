import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BriefItem } from './brief.ts'
import { understand } from './understand.ts'

function saidOf({ modifiers, patterns, colours, parts }: BriefItem): string[] {
  return [
    ...modifiers,
    ...patterns,
    ...colours.map(({ name }) => name),
    ...parts.flatMap(({ name, modifiers: said }) => [name, ...said]),
  ]
}

test('what a thing has become or lost is said of it', () => {
  const told: readonly (readonly [words: string, said: string])[] = [
    ['The dress she got is in tatters.', 'tattered'],
    ["The sweatshirt she's thrown on is too big.", 'too big'],
    ['Her hat should be red.', 'red'],
    ['I want her coat to be blue.', 'blue'],
    ["You can't miss her red hat.", 'red'],
    ['The monocle he peers through is cracked.', 'cracked'],
    ['The tuxedo has split at both shoulders.', 'torn'],
    ['a cloak that is long and is torn', 'torn'],
    ['The parka has lost a sleeve.', 'missing'],
    ['Moons are printed on his dressing gown.', 'moons'],
    ['His scarf has gone grey.', 'grey'],
  ]
  for (const [words, said] of told) {
    const [item] = understand(words).wear
    assert.ok(item !== undefined && saidOf(item).includes(said), words)
  }
})

test('a ring through a part of the face is worn there', () => {
  for (const words of ['a ring of silver through the septum', 'Through the septum a silver ring.'])
    assert.equal(understand(words).wear[0]?.name, 'septum ring')
})

test('moods and poses are told in turns of phrase too', () => {
  assert.ok(understand('a bride roaring with laughter').subject.traits.includes('laughing'))
  assert.ok(understand('He heaves a sigh.').subject.traits.includes('sighing'))
  assert.ok(understand('a diver, both thumbs in the air').subject.poses.includes('thumbs up'))
  assert.equal(understand('Neither man nor woman, a bard').subject.presentation, 'androgynous')
})

test('tattooed pictures are tattoos', () => {
  const { features } = understand('Blue waves are tattooed down both arms.')
  assert.equal(features[0]?.concept, 'tattoo')
  assert.equal(features[0]?.colours[0]?.name, 'blue')
})

test('what stands in place of a part of the body may be named after it', () => {
  const { body } = understand('A dryad. In place of skin, bark; in place of hair, leaves.')
  assert.deepEqual(body.skinLooks, ['bark'])
  assert.match(body.hair.styles[0]?.name ?? '', /leaves/)
})

test('who serves a people is of that people', () => {
  assert.equal(understand('shaman of the lizardfolk').subject.species?.concept, 'lizardfolk')
  assert.equal(understand('slayer of the goblins').subject.species, undefined)
  assert.equal(understand('priest of the drowned god').subject.species, undefined)
})

test('what was done to a thing names no calling', () => {
  const rolesOf = (words: string) => understand(words).subject.roles.map(({ name }) => name)
  assert.deepEqual(rolesOf('a girl in mended boots with short cut hair'), [])
  assert.deepEqual(rolesOf('a woman with carved meat on a plate'), [])
  assert.deepEqual(rolesOf('lady who delivered letters in the war'), ['postman'])
})

test('thumbs in a belt are a pose, and hands on the head of a cane hold it', () => {
  const { subject, wear } = understand('a gunslinger, thumbs hooked in her belt')
  assert.deepEqual([subject.poses, wear[0]?.name], [['thumbs in belt'], 'belt'])
  const { hold, features } = understand('a lady, hands folded over the head of her cane')
  assert.deepEqual([hold[0]?.name, features], ['cane', []])
  assert.deepEqual(understand('a spy, green about the gills').features, [])
})

test('chained wrists bear chains, and chunky proportions are a build', () => {
  for (const words of ['a suffragette, chained wrists', 'a ghost, wrists in chains'])
    assert.equal(understand(words).wear[0]?.name, 'chains', words)
  assert.deepEqual(understand('a hedgehog. Chunky proportions.').subject.figure, ['chunky'])
})

test('plating has its own name, lichen grows, and motley in two colours is worn', () => {
  const { features } = understand('a warforged cleric, copper plating, covered in lichen')
  assert.deepEqual(
    features.map(({ name }) => name),
    ['plating', 'lichen'],
  )
  const [motley] = understand('a jester, motley in yellow and black').wear
  assert.deepEqual(
    motley?.colours.map(({ name }) => name),
    ['yellow', 'black'],
  )
})
