import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const pageOf = (words: string) => {
  const { notes, facts } = designCharacter(understand(words), 1)
  return [...notes, ...facts.map((fact) => fact.join(' '))].join(' ')
}

test('what beards and hair are like beyond their cut is told', () => {
  assert.match(pageOf('a dwarf with a singed red beard'), /singed beard/)
})

test('a wig is called one where it is drawn as hair', () => {
  assert.match(pageOf('a clown in a green wig'), /Hair green, a wig\./)
  assert.match(pageOf('a judge in a powdered wig'), /powdered wig/)
})

test('a bent back is the build, and is not said to be missing', () => {
  const page = pageOf('an old hunched witch, shawl')
  assert.match(page, /Build Hunched/)
  assert.doesNotMatch(page, /Not shown: hunched/)
})

test('how many fingers are missing on which hand is told', () => {
  assert.match(
    pageOf('a sailor missing two fingers on the right hand'),
    /2 missing fingers on the right/,
  )
})

test('whose ears or tail somebody has is drawn, and is not said to be missing', () => {
  for (const words of [
    'a rabbit-eared beekeeper in a long coat',
    'a bunny-eared maid',
    'a fox-tailed thief',
    'a cat-eared girl',
  ])
    assert.doesNotMatch(pageOf(words), /Not shown/, words)
  assert.doesNotMatch(pageOf('a rabbit-eared beekeeper in a long coat'), /rabbit ear\b/)
  assert.match(pageOf('a girl with torn rabbit ears'), /Not shown: torn rabbit ears/)
})
