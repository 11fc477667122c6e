import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

test('a sign on the chest is an emblem, and nothing that is held', () => {
  const hero = understand('superheroine with a thunderbolt on the chest, yellow cape')
  assert.equal(hero.hold.length, 0)
  assert.equal(hero.features[0]?.concept, 'emblem')
  assert.equal(understand('sailor with a kitten on his chest').companions[0]?.name, 'kitten')
})

test('figures that run down the legs or jump fences are printed', () => {
  const suit = understand('jumpsuit with comets streaking down both legs, platform boots')
  assert.ok(JSON.stringify(suit.wear[0]).includes('comets'))
  const pyjamas = understand('pyjamas that have sheep jumping fences on them')
  assert.deepEqual([pyjamas.companions, pyjamas.subject.roles], [[], []])
  assert.deepEqual(understand('hearts on one trouser leg and spades on the other').hold, [])
})

test('what covers somebody is there', () => {
  assert.equal(understand('a nun covered in bees, black habit').companions[0]?.name, 'bees')
  assert.equal(
    understand('guitarist covered in stickers from head to toe').features[0]?.name,
    'stickers',
  )
  assert.equal(understand('a bride covered in spiders').subject.species, undefined)
})

test('a hide marked like another beast’s keeps its pattern', () => {
  assert.ok(understand('cat, fur marked like a tabby').body.skinLooks.includes('tabby'))
  assert.ok(understand('lamia, scales patterned like a python').body.skinLooks.includes('python'))
})

test('a wolf knight with fur is a wolf', () => {
  assert.equal(understand('wolf knight with a grey muzzle').subject.species?.name, 'wolf')
  assert.equal(understand('a wolf knight, mace').subject.species, undefined)
})
