import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hexToOklch } from '../../math/colour.ts'
import { colourNames } from '../lexicon/colours.ts'
import { understand } from '../understand.ts'
import { colourOf } from './colour.ts'
import { phrasesOf } from './read-table.ts'

test('at least 200 colours have a name, and every value is a colour', () => {
  const names = Object.keys(colourNames).flatMap(phrasesOf)
  assert.ok(names.length >= 200)
  for (const hex of Object.values(colourNames)) assert.match(hex, /^#[0-9a-f]{6}$/)
})

test('the same word means another colour on hair, skin and eyes', () => {
  const olive = (['hair', 'skin', 'eyes', 'thing'] as const).map(
    (context) => colourOf('olive', context)?.hex,
  )
  assert.equal(new Set(olive).size, 3)
  assert.notEqual(colourOf('black', 'skin')?.hex, colourOf('black', 'thing')?.hex)
})

test('dark is darker, pale is paler, neon is stronger', () => {
  const lightness = (name: string) => hexToOklch(colourOf(name, 'thing')?.hex ?? '#000000').l
  const strength = (name: string) => hexToOklch(colourOf(name, 'thing')?.hex ?? '#000000').c
  assert.ok(lightness('dark teal') < lightness('teal'))
  assert.ok(lightness('pale teal') > lightness('teal'))
  assert.ok(strength('neon teal') > strength('teal'))
  assert.ok(strength('dusty teal') < strength('teal'))
})

test('literal hex codes are obeyed', () => {
  assert.equal(colourOf('#ff8800', 'thing')?.hex, '#ff8800')
  assert.equal(colourOf('#f80', 'skin')?.hex, '#ff8800')
})

test('a fruit before a maker’s name and cloth is a colour, and so is a beast’s green', () => {
  assert.equal(understand('orange George wrapper').wear[0]?.colours[0]?.name, 'orange')
  const { wear, companions } = understand('a sari in parrot green with a pink border')
  assert.deepEqual([wear[0]?.colours[0]?.name, companions], ['parrot green', []])
})

test('a colour named by a place or a painter is one, behind its verb as before its noun', () => {
  const colours = (words: string) => understand(words).wear[0]?.colours.map(({ name }) => name)
  assert.deepEqual(colours('her scarf is banana yellow'), ['banana yellow'])
  assert.deepEqual(colours('an elf in a lagoon blue dress'), ['lagoon blue'])
  assert.deepEqual(colours('a coat, sap green'), ['sap green'])
  assert.deepEqual(colours('a tea-coloured coat'), ['tea'])
  assert.deepEqual(understand('her scarf is lava red').setting, [])
})

test('what is in the hair is worn there', () => {
  for (const words of ['an elf with beads in her hair', 'a girl with pink hair clips'])
    assert.equal(understand(words).wear[0]?.concept, 'hairpins', words)
})
