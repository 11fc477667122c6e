/** Looks told by whom they are like, whose child somebody is, how one looks about: each is told of the figure, and nothing of it is a thing. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const rolesOf = (words: string) => understand(words).subject.roles.map(({ name }) => name)
const featuresOf = (words: string) =>
  understand(words).features.map(({ name, modifiers }) => [...modifiers, name].join(' '))
const holdsOf = (words: string) => understand(words).hold.map(({ name }) => name)
const wearOf = (words: string) => understand(words).wear.map(({ name }) => name)

test('a first wisp of a moustache is one, and nothing in the hand', () => {
  const { body, hold } = understand('the first wisp of a moustache, a drummer boy')
  assert.match(body.beard?.name ?? '', /moustache/)
  assert.deepEqual(hold, [])
  assert.match(
    understand('a student with an attempt at a beard').body.beard?.concept ?? '',
    /stubble/,
  )
})

test('what is said between a master and his kin is said of the kin', () => {
  assert.deepEqual(rolesOf("The baron's youngest son, velvet doublet"), ["baron's son"])
  assert.deepEqual(rolesOf("an earl's third, spoilt daughter"), ["earl's daughter"])
  assert.notEqual(understand("the duke's eldest daughter, bored").subject.age, 'elder')
})

test('who has the face, the hands or the build of another looks so', () => {
  assert.match(featuresOf('a killer with the face of an angel').join(), /angelic face/)
  assert.match(featuresOf('an old man with the hands of a pianist').join(), /slender fingers/)
  assert.ok(understand('a nurse with the build of a wrestler').subject.builds.includes('muscular'))
  assert.ok(understand('a wisp of a woman in black').subject.builds.includes('slender'))
})

test('a turn of phrase is nothing to hold', () => {
  assert.deepEqual(holdsOf('a knight gone to seed, dented breastplate'), [])
  assert.deepEqual(wearOf('a lad wet behind the ears, new uniform'), ['uniform'])
})

test('a colour and a look that are likened together are both told', () => {
  const { body } = understand("eyes as blue and sharp as a jay's, an old woman")
  assert.equal(body.eyes[0]?.name, 'blue')
  assert.equal(
    understand("hair as black and glossy as a raven's wing").body.hair.colours[0]?.name.includes(
      'black',
    ),
    true,
  )
})

test('a thong that ties hair is no underwear', () => {
  assert.deepEqual(wearOf('dockworker, hair tied back with a leather thong'), ['hair tie'])
  assert.match(
    understand('her hair is grey and she wears it in a knot no bigger than a plum').body.hair
      .styles[0]?.name ?? '',
    /bun/,
  )
})

test('a trouser leg that is pinned up lacks the leg', () => {
  const { features } = understand('Amputee soldier, right trouser leg pinned up, crutches')
  assert.deepEqual(
    features.map(({ name, side }) => [name, side]),
    [['missing leg', 'right']],
  )
  assert.match(featuresOf('sailor, left sleeve pinned at the elbow').join(), /missing arm/)
})

test('the old king of whom it is told that he is blind is the figure', () => {
  assert.deepEqual(rolesOf('The old king is blind: iron crown'), ['old king'])
  assert.deepEqual(rolesOf('A fox in a cap. The old mascot is a badger.'), [])
})

test('where somebody looks is a pose, and no place', () => {
  assert.ok(
    understand('a boy in a cap, looking at the floor').subject.poses.includes('looking down'),
  )
  const { subject, wear } = understand('a bard in a loose green dress, humming to himself')
  assert.ok(subject.poses.includes('humming'))
  assert.equal(wear[0]?.modifiers.includes('humming'), false)
})

test('who came as a girl is one no more', () => {
  const { subject } = understand(
    'She came to the village as a girl and never left. Now she is old.',
  )
  assert.equal(subject.species, undefined)
  assert.equal(subject.age, 'elder')
})

test('what covers a lost eye or ties over both is worn there', () => {
  assert.deepEqual(wearOf('one eye is blue, the other is gone and covered with a leather flap'), [
    'eyepatch',
  ])
  assert.deepEqual(wearOf('a strip of gauze across her eyes, a seer'), ['blindfold'])
})

test('rings are as many as the fingers they are on', () => {
  assert.equal(understand('a banker, rings on all ten fingers').wear[0]?.count, 10)
  assert.equal(understand('a sailor, rings on eight fingers').wear[0]?.count, 8)
})

test('what somebody is called beside what they are is their nature', () => {
  const { subject, hold } = understand('a battleaxe of a matron, a watch')
  assert.deepEqual([subject.roles[0]?.name, subject.traits, hold], ['matron', ['stern'], []])
})

test('who is bonneted or rouged wears it', () => {
  assert.deepEqual(wearOf('a bonneted governess'), ['bonnet'])
  assert.deepEqual(featuresOf('a marquis, rouged'), ['rouged'])
})

test('princes with a crown and bad spelling are one princess', () => {
  assert.deepEqual(rolesOf('beutiful elf princes, sad'), ['princess'])
  assert.deepEqual(rolesOf('two elf princes, sad'), ['princes'])
})
