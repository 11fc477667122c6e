import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

function held(words: string): string[] {
  return understand(words).hold.map(({ name }) => name)
}

test('what the picture is for is nothing of the character’s', () => {
  assert.deepEqual(held('for my aunt’s retirement card: a nurse with a lantern'), ['lantern'])
  assert.deepEqual(held('A poster boy for our cooking game: he holds a ladle'), ['ladle'])
  assert.deepEqual(held('I am illustrating a small picture book about a fox with a drum'), ['drum'])
  assert.deepEqual(held('the smith in my novel carries a hammer'), ['hammer'])
  assert.deepEqual(held('a monk holding a birthday card and a book'), ['birthday card', 'book'])
})

test('who is spoken to, and who uses the picture, is not drawn', () => {
  const { subject } = understand('Dear artist, a gladiator that the pupils can colour in')
  assert.deepEqual(
    subject.roles.map(({ concept }) => concept),
    ['gladiator'],
  )
  assert.equal(subject.age, undefined)
  const bakers = understand('We are a family bakery with a cat and want a knight with an axe.')
  assert.deepEqual(bakers.companions, [])
})

test('nothing of a likeness that is a clause is there', () => {
  assert.deepEqual(held('an old wizard, hair like he has been hit by a hammer, with a staff'), [
    'staff',
  ])
  assert.deepEqual(held('a smile sharp enough to cut rope, holding a fan'), ['fan'])
  const { subject } = understand('hair like he has seen a ghost')
  assert.equal(subject.presentation, 'masculine')
})

test('what is never taken off is worn', () => {
  const { wear, absent } = understand('a boy who never takes off his red scarf')
  assert.deepEqual(
    wear.map(({ name }) => name),
    ['scarf'],
  )
  assert.deepEqual(absent, [])
})

test('what hair and coats do is no pose', () => {
  assert.deepEqual(understand('a girl with wet hair hanging over her face').subject.poses, [])
  assert.deepEqual(understand('a girl in a red dress sitting on a bench').subject.poses, [
    'sitting',
  ])
})

test('names are no things', () => {
  assert.deepEqual(held('NPC for tonight: Old Turnip, the gravedigger, with a spade'), ['spade'])
  assert.deepEqual(held('My fursona Pickle! A fox with a guitar'), ['guitar'])
  assert.equal(understand('a toad king, Count von Butter').subject.name, 'Count von Butter')
})

test('what somebody fears or dreams of is not there', () => {
  assert.deepEqual(held('a giant who is afraid of mice and ropes, with a club'), ['club'])
  assert.deepEqual(held('a knight with an axe. Soft watercolour please'), ['axe'])
  assert.deepEqual(
    understand('a smile that does not suit him, in a green coat').wear.map(({ name }) => name),
    ['coat'],
  )
})

test('regiments, who asks, and catalogues are no things of the character’s', () => {
  assert.deepEqual(held('a soldier of the 60th Rifles with a drum'), ['drum'])
  assert.deepEqual(held('Model for our spring lookbook, holding a fan'), ['fan'])
  const { subject } = understand('I am 12 and want to be a chef. My OC is a bat girl with a bow')
  assert.deepEqual(subject.roles, [])
})

test('a form of publication that stands alone is not held, and a habit that is kept is no trade', () => {
  assert.deepEqual(held('a selkie with a harp (picture book, ages 3 to 5)'), ['harp'])
  assert.deepEqual(
    understand('a nun who kept the black habit').subject.roles.map(({ concept }) => concept),
    ['nun'],
  )
})
