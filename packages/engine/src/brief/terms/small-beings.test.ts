import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const companionOf = (prompt: string) => understand(prompt, undefined).companions[0]?.name

test('a fairy, a pixie or an imp beside somebody is a companion, and somebody stays who she is', () => {
  for (const [prompt, name] of [
    ['a knight with a small fairy hovering at her shoulder', 'fairy'],
    ['a warlock with an imp on his shoulder', 'imp'],
    ['a mage accompanied by a fire sprite', 'sprite'],
    ['a girl with a pixie sitting on her shoulder', 'pixie'],
    ['a girl and her fairy', 'fairy'],
    ['a knight with a small female fairy on her shoulder', 'fairy'],
    ['eine Ritterin mit einer kleinen Fee an ihrer Schulter', 'fairy'],
    ["une sorcière avec un diablotin sur l'épaule", 'imp'],
    ['una caballera con un hada pequeña en el hombro', 'fairy'],
    ['an adventurer, a fairy floats at his side', 'fairy'],
    ['a gardener with a tiny fairy friend', 'fairy friend'],
    ['a sorceress and her imp familiar', 'imp familiar'],
  ] as const) {
    const { subject } = understand(prompt, undefined)
    assert.equal(companionOf(prompt), name, prompt)
    assert.doesNotMatch(subject.species?.concept ?? '', /fairy|demon/, prompt)
    assert.deepEqual(subject.poses, [], prompt)
  }
})

test('who is a fairy or an imp is it herself, and one of whom is only spoken stands nowhere', () => {
  assert.equal(understand('a fairy', undefined).subject.species?.concept, 'fairy')
  assert.equal(understand('an imp with a pitchfork', undefined).subject.species?.concept, 'demon')
  for (const prompt of [
    'a warlock who made a pact with an imp',
    'a boy in love with a fairy',
    'a girl with fairy wings',
    'a fairy with pointed ears',
  ])
    assert.equal(companionOf(prompt), undefined, prompt)
})

test('the fire of a fire sprite is none of its mage', () => {
  assert.deepEqual(understand('a mage accompanied by a fire sprite', undefined).motifs, [])
})

test('a puppy that sits at the feet of somebody sits alone', () => {
  assert.deepEqual(
    understand('a boy with a puppy sitting at his feet', undefined).subject.poses,
    [],
  )
  assert.deepEqual(understand('a fairy sitting at a desk', undefined).subject.poses, ['sitting'])
})
