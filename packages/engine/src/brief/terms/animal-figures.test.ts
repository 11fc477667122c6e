import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const figures: readonly (readonly [words: string, species: string])[] = [
  ['Mascot of our allotment club: a plump vole in a green waistcoat', 'vole'],
  ['Admiral Pickle is a thin grey cat with a monocle', 'cat'],
  ['The heroine is a tiny shrew who is afraid of thunder', 'shrew'],
  ['Hospital porter, bear, blue scrubs, lanyard', 'bear'],
  ['Detective. Badger. Trench coat, magnifying glass', 'badger'],
  ["our curling team's logo guy: penguin, broom, scarf", 'penguin'],
  ['Spokesperson for our boot launch: mountain goat, red checked shirt', 'mountain goat'],
  ['A postmaster, an old tortoise in a tweed jacket', 'tortoise'],
  ['draw me but as a heron, with my green glasses', 'heron'],
  ['Lord Crumb, a wicked weasel in a dressing gown, sulking', 'weasel'],
  ['We want a "Head of Lunch". Think badger, braces and a bow tie', 'badger'],
  ['Rugby hooker, walrus. Torn jersey, a plaster on the snout', 'walrus'],
  ['Level: 4. Title: boss. Species: newt. Wears a ruff', 'newt'],
  ['dragon lady with a fan', 'dragon'],
  ['We have to make Ferret: checked suit, goggles, spats, smug face', 'ferret'],
  ['A nun at a wolf shrine, and a wolf herself: grey robe', 'wolf'],
  ['Baker for our cosy game. Hedgehog, round, floury apron', 'hedgehog'],
  ["A pirate who's a fox—no, a stoat—in a red coat", 'stoat'],
  ['shark girl with a jagged grin', 'shark'],
  ['bat boy, yawning, striped pyjamas', 'bat'],
  ['The keeper of the sunken bell is a squid, very wise', 'squid'],
  ['The villain should be a very thin, very polite stoat in a frock coat', 'stoat'],
]

for (const [words, species] of figures) {
  test(`an animal is the figure itself: ${words}`, () => {
    const brief = understand(words)
    assert.deepEqual([brief.subject.species?.name, brief.companions], [species, []])
  })
}

const companions: readonly string[] = [
  'witch, black cat, broom, pointed hat',
  'The wizard, an owl in a cage beside him',
  'Her familiar is a black cat. She wears a red cloak',
  'a postman, a dog at his heels',
]

for (const words of companions) {
  test(`an animal stays with somebody: ${words}`, () => {
    const brief = understand(words)
    assert.deepEqual([brief.subject.species, brief.companions.length], [undefined, 1])
  })
}

test('who hunts dragons is none, and two callings that are drawn alike are both said', () => {
  assert.equal(understand('a dragon hunter with a spear').subject.species, undefined)
  assert.deepEqual(
    understand('Rank: boss. Role: tax collector').subject.roles.map(({ name }) => name),
    ['boss', 'tax collector'],
  )
  assert.deepEqual(
    understand('Captain Ash is a smuggler. He keeps his cutlass in the hall').subject.roles.length,
    2,
  )
})

test('a dog named behind a knight stays his dog', () => {
  const { subject, companions } = understand('a knight. Dog, brown. Sword, cape')
  assert.equal(subject.species, undefined)
  assert.equal(companions[0]?.name, 'dog')
})

test('the beasts that go with a calling stay beside it', () => {
  for (const words of [
    'Shepherd, dog, crook, wool cloak',
    'Pirate captain, parrot, eyepatch',
    'witch, cat, black hat',
  ])
    assert.equal(understand(words).subject.species, undefined, words)
})
