import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('who is of two natures is both, in the body of the one', () => {
  for (const [words, name, concept] of [
    ['a zombie orc chef', 'zombie orc', 'orc'],
    ['elf vampire, silver hair', 'elf vampire', 'elf'],
    ['undead centaur knight', 'undead centaur', 'centaur'],
    ['ghost dwarf with a lantern', 'ghost dwarf', 'ghost'],
    ['demon fox with nine tails', 'demon fox', 'foxfolk'],
    ['a half-elf vampire with red eyes', 'half elf vampire', 'elf'],
    ['orc god of war, red armour', 'orc god of war', 'orc'],
    ['god of bread, dwarf, beard of wheat', 'dwarf god', 'dwarf'],
  ] as const) {
    const { species } = understand(words).subject
    assert.deepEqual([species?.name, species?.concept], [name, concept], words)
  }
})

test('beasts beside somebody keep their nature, hunters are none of it', () => {
  assert.equal(understand('a girl with a zombie dog').companions[0]?.name, 'zombie dog')
  assert.equal(understand('vampire hunter, long coat').subject.species, undefined)
  assert.equal(understand('a werewolf and a vampire').subject.species?.name, 'werewolf')
})
