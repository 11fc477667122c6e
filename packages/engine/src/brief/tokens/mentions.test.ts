/** What is only mentioned is nobody's, and what is asked beside it stays. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

function said(words: string): string[] {
  const { subject, wear, hold, features, companions, motifs } = understand(words)
  const items = [...subject.roles, ...wear, ...hold, ...features, ...companions]
  return [...items.map(({ name }) => name), ...motifs].toSorted()
}

test('what other people are, have and say is not the figure’s', () => {
  assert.deepEqual(said('A girl in a red coat. Her uncle is a sailor with a parrot.'), ['coat'])
  assert.deepEqual(said('A baker with a whisk. My boss drew a crown on him.'), ['baker', 'whisk'])
  assert.deepEqual(said('A monk with a lantern. Villagers say he keeps a wolf in the cellar.'), [
    'lantern',
    'monk',
  ])
  assert.deepEqual(said('This is for my cousin, who is a welder. A witch with a broom, please.'), [
    'broom',
    'witch',
  ])
})

test('a shift is hours of work but for the one that is worn', () => {
  for (const words of ['A nurse, night shift, in scrubs', 'A nurse in scrubs between shifts'])
    assert.deepEqual(said(words), ['nurse', 'scrubs'])
  assert.deepEqual(said('A nurse after a long shift, scrubs.'), ['nurse', 'scrubs'])
  assert.deepEqual(said('A peasant in a linen shift'), ['peasant', 'shift'])
})

test('what a picture is painted in is nothing held', () => {
  assert.deepEqual(said('A loose watercolour of a monk with a lamp'), ['lamp', 'monk'])
  assert.deepEqual(said('Charcoal sketch of a boxer'), ['boxer'])
  assert.deepEqual(said('Paint me a nun with a lamp'), ['lamp', 'nun'])
})

test('what the figure’s own family made or is beside it stays', () => {
  assert.deepEqual(said('A girl in a red coat. A raven sits on her shoulder.'), ['coat', 'raven'])
  assert.deepEqual(said('My uncle is a sailor. He has a pipe.'), ['pipe', 'sailor'])
})

test('earlier pictures and what was turned down are not drawn', () => {
  assert.deepEqual(said('A wizard with a staff. The last version had a crown and wings.'), [
    'staff',
    'wizard',
  ])
  assert.deepEqual(
    said('A nun with a lamp. My friend suggested a goat on a rope. That is too much.'),
    ['lamp', 'nun'],
  )
  assert.deepEqual(said('I was going to ask for a pirate but no. So a cook it is, with a ladle.'), [
    'cook',
    'ladle',
  ])
  assert.deepEqual(
    said('A vampire? Everybody does vampires. I would like a postman with a satchel.'),
    ['postman', 'satchel'],
  )
})

test('what was once, what might be and what is dreamt of is not there', () => {
  assert.deepEqual(said('A gardener with a rake. She used to be a soldier with a rifle.'), [
    'gardener',
    'rake',
  ])
  assert.deepEqual(said('A cook with a ladle. He would fight a bear for cake.'), ['cook', 'ladle'])
  assert.deepEqual(said('A nurse with a bag. She is saving up for a motorbike.'), ['bag', 'nurse'])
  assert.deepEqual(said('A knight in a tabard. Her horse got stolen on the way.'), [
    'knight',
    'tabard',
  ])
})

test('turns of phrase, titles and names hold no things', () => {
  assert.deepEqual(said('A clerk in a waistcoat, stubborn as a mule.'), ['clerk', 'waistcoat'])
  assert.deepEqual(said('A thief with the patience of a spider, in a hood'), ['hood', 'thief'])
  assert.deepEqual(said('For my thriller The Silver Owl: a woman in a trench coat'), [
    'trench coat',
  ])
  assert.deepEqual(said('The smith of Eagle Creek with a hammer'), ['hammer', 'smith'])
  assert.equal(understand('my spy, Rose Finch: a tall woman in black').subject.name, 'Rose Finch')
})

test('a tattoo that sits somewhere is the figure’s', () => {
  assert.deepEqual(said('A docker. Tattoo of an anchor on his left arm.'), [
    'anchor',
    'docker',
    'tattoo',
  ])
})

test('who the figure is shows in a clause that is left out', () => {
  assert.equal(
    understand('A doctor in a white coat. Her brother was a drummer.').subject.presentation,
    'feminine',
  )
  assert.deepEqual(said('Half the table thought our druid was a dryad. Green robe.'), [
    'druid',
    'robe',
  ])
})

test('similes of what somebody else does, and what a picture has to work on, are not drawn', () => {
  assert.deepEqual(said('A pirate with a hook and the grin of a man who sold you a leaky boat'), [
    'hook',
    'pirate',
  ])
  assert.deepEqual(said('A baker. No blue, that is our rival. Prints well on a mug.'), ['baker'])
})

test('who was eaten, caught or married is not drawn', () => {
  for (const words of ['a slime that ate a knight', 'a slime, it swallowed a princess (whole)']) {
    const { subject } = understand(words)
    assert.deepEqual(
      [subject.species?.name, subject.roles, subject.figure],
      ['slime', [], []],
      words,
    )
  }
  assert.equal(understand('a fisherman who caught a mermaid').subject.species, undefined)
  assert.equal(understand('she ate an apple').hold[0]?.name, 'apple')
})
