import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from '../../understand.ts'

const absent = (words: string) => understand(words).absent.map(({ name }) => name)
const worn = (words: string) => understand(words).wear.map(({ name }) => name)
const parts = (words: string) =>
  understand(words).wear.flatMap((item) =>
    item.parts.map(({ name, modifiers }) => `${name} of ${item.name}: ${modifiers.join(' ')}`),
  )

test('all that somebody is not to be given is ruled out', () => {
  assert.deepEqual(
    absent('A baker. Please do not give him armour, a toga or a laurel wreath, people always do.'),
    ['armour', 'toga', 'laurel wreath'],
  )
  assert.deepEqual(absent("Please don't draw him with a beard, a hat or glasses."), [
    'beard',
    'hat',
    'glasses',
  ])
  assert.deepEqual(worn('A baker. Do not give him a toga, a sword or a shield.'), [])
  assert.deepEqual(absent('he never wore gloves and he hated hats'), ['gloves', 'hats'])
})

test('nobody is fat, bald or old who is not to be made so', () => {
  const { subject, body } = understand("A baker, don't make him fat, bald or old.")
  assert.deepEqual(subject.builds, [])
  assert.equal(subject.age, undefined)
  assert.deepEqual(body.hair.styles, [])
})

test('what nurses or newsboys wear has neither about', () => {
  for (const words of [
    'An old woman. On her feet those ugly white clogs nurses wear.',
    'A boy in the kind of cap newsboys wear.',
    'A girl in one of those long coats conductors used to wear.',
  ]) {
    const brief = understand(words)
    assert.deepEqual(brief.subject.roles, [], words)
    assert.equal(brief.wear.length, 1, words)
  }
})

test('a thing that lacks a part is there', () => {
  assert.deepEqual(parts('One lens of his glasses is missing.'), ['lens of glasses: missing'])
  assert.deepEqual(parts('One of the buttons on her coat is gone.'), ['button of coat: missing'])
  assert.deepEqual(parts('One sleeve of his jacket is missing.'), ['sleeve of jacket: missing'])
  assert.deepEqual(absent('One sleeve of his jacket is missing.'), [])
})

test('a sea, a shark or a war takes fingers and legs', () => {
  const gone = (words: string) =>
    understand(words).features.map(({ name, side, count }) => [name, side, count])
  assert.deepEqual(gone('The sea took two fingers of the right one.'), [
    ['missing fingers', 'right', 2],
  ])
  assert.deepEqual(gone('A shark took his left leg below the knee.')[0]?.[0], 'missing leg')
  assert.equal(understand('A shark took his left leg.').subject.species?.name, undefined)
})

test('a beast that goes along is a companion, wherever it is told', () => {
  for (const [words, beast] of [
    ["A witch. There's a one-eyed ginger cat that goes where she goes.", 'cat'],
    ['A wizard. Wherever she goes a small brown goat trots behind her.', 'goat'],
    ['The ferrywoman is old, and a heron walks behind her wherever she goes.', 'heron'],
    ['In her pocket there is always a mouse.', 'mouse'],
    ['His wolf, Ash, sits at his feet.', 'wolf'],
  ] as const) {
    const { companions, subject } = understand(words)
    assert.deepEqual(
      companions.map(({ name }) => name),
      [beast],
      words,
    )
    assert.notEqual(subject.species?.name, beast, words)
  }
})

test('what somebody would be told, can do or once did is nothing to be seen', () => {
  assert.deepEqual(
    understand("She looks like someone who is about to tell you that you're too thin.").subject
      .builds,
    [],
  )
  assert.deepEqual(understand('He knows how to read the old signs.').hold, [])
  assert.deepEqual(
    understand('The first thing she did was paint the door red. She wears a coat.').hold,
    [],
  )
  assert.ok(
    !understand('My students voted on a mascot, a hedgehog.').subject.roles.some(
      ({ name }) => name === 'students',
    ),
  )
  assert.equal(understand('Big Anya kept the bear. She is a clown.').subject.species, undefined)
})

test('so thin that something happens is very thin', () => {
  const { subject } = understand('She is so thin that the oar seems to be rowing her.')
  assert.deepEqual(subject.builds, ['slender'])
})

test('ages are heard in the midst of a sentence', () => {
  for (const [words, years] of [
    ['She is forty-one in my story, broad across the shoulders.', 41],
    ["He'd be about sixty-five by now.", 65],
    ["She is what you'd expect of a strongwoman at sixty: shoulders like a door.", 60],
  ] as const)
    assert.equal(understand(words).subject.ageYears, years, words)
})
