/** Heads told by what they are like, hair and beards in nets and rags, one's best clothes and one's worst. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const featuresOf = (words: string) =>
  understand(words).features.map(({ name, modifiers }) => [...modifiers, name].join(' '))
const wearOf = (words: string) => understand(words).wear.map(({ name }) => name)

test('ears like jug handles have no hilt', () => {
  const [ears, ...more] = featuresOf('ears like jug handles, a clerk in grey')
  assert.match(ears ?? '', /sticking out ears/)
  assert.deepEqual(more, [])
  assert.match(featuresOf('lips like a zip, a headmistress').join(), /thin lips/)
  assert.match(featuresOf('a nose like a potato, a cook').join(), /bulbous nose/)
})

test('a dimple and a lazy eye are on their own side', () => {
  const { features, wear } = understand('a dimple in the left cheek only, white veil, a novice')
  assert.deepEqual([features[0]?.side, wear[0]?.side], ['left', 'both'])
  assert.equal(understand('a sailor with a lazy left eye').features[0]?.side, 'left')
})

test('eyes that burn are no burn', () => {
  const { features, subject } = understand('a preacher, eyes that burn')
  assert.deepEqual([features, subject.traits], [[], ['intense']])
})

test('a beard in a net and hair in a rag are covered by them', () => {
  assert.deepEqual(understand('a cook, beard in a net').hold, [])
  assert.deepEqual(wearOf('a cook, beard in a net'), ['beard net'])
  assert.deepEqual(wearOf('washerwoman, hair in a rag'), ['headscarf'])
})

test('who is in rags wears them', () => {
  assert.deepEqual(wearOf('a beggar in rags'), ['rags'])
  assert.deepEqual(wearOf('a knight in a cloak in rags'), ['cloak'])
  assert.deepEqual(wearOf('Granddad in his Sunday best'), ['suit'])
})

test('the size of shoes is no number of them', () => {
  const [shoes] = understand('a clown in size 50 shoes').wear
  assert.deepEqual([shoes?.count, shoes?.modifiers], [2, ['huge']])
  assert.deepEqual(wearOf('a bride, seed-pearl choker'), ['choker'])
})

test('spots and a fringe of a student are of the student', () => {
  const { body, features, wear } = understand('a student in big shoes, spots, blond fringe')
  assert.deepEqual(
    [features[0]?.name, body.hair.colours[0]?.name, wear[0]?.patterns],
    ['acne', 'blond', []],
  )
})

test('afro hare is hair', () => {
  assert.match(understand('a lady with afro hare').body.hair.styles[0]?.name ?? '', /afro/)
  assert.deepEqual(understand('a march hare with a watch').body.hair.styles, [])
})

test('my little brother is a boy, Sister Immaculata a nun', () => {
  assert.equal(
    understand('my little brother, seven, in a onesie').subject.presentation,
    'masculine',
  )
  assert.equal(understand('Sister Immaculata, moon-faced, mop').subject.roles[0]?.name, 'nun')
})

test('hands too big for somebody are big', () => {
  const { hold, subject } = understand(
    'Her hands are enormous for such a small woman, red and cracked from lye soap.',
  )
  assert.deepEqual(hold, [])
  assert.ok(subject.builds.includes('short') && !subject.builds.includes('tall'))
})

test('what is left of a pair, stained teeth and flowers in a beard', () => {
  assert.match(featuresOf('Old Ketil, braided beard, one ear, grinning').join(), /ear missing/)
  assert.deepEqual(understand('a pirate, gold ring in one ear, hat').absent, [])
  assert.match(featuresOf('a guide, teeth stained by betel').join(), /stained teeth/)
  assert.deepEqual(understand('a dwarf, plaited beard with daisies').hold, [])
})

test('an ugly duckling of a girl is a girl, Monsieur Plume a man', () => {
  assert.equal(understand('Ugly duckling of a girl: braces, frizz').subject.species?.name, 'girl')
  assert.equal(understand('Monsieur Plume, mincing, heels').subject.presentation, 'masculine')
})
