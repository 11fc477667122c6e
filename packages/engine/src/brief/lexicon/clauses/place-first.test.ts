import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const names = (items: readonly { name: string }[]): string[] => items.map(({ name }) => name)
const hues = (items: readonly { name: string }[]): string => names(items).join(' ')

test('a sentence that opens with a place names what is there, and nobody does what it does', () => {
  const told: readonly (readonly [words: string, what: string])[] = [
    ['From his belt dangles a flask.', 'flask'],
    ['Out of the coat pocket pokes a handkerchief.', 'handkerchief'],
    ['A locket peeks out from under the cloak.', 'locket'],
    ['A crossbow hangs at her side.', 'crossbow'],
    ['A broken shield lies at his feet.', 'shield'],
    ['A red scarf hides half her face.', 'scarf'],
  ]
  for (const [words, what] of told) {
    const { wear, hold, features, subject, unknown } = understand(words)
    assert.ok(names([...wear, ...hold, ...features]).includes(what), words)
    assert.deepEqual([subject.poses, unknown], [[], []], words)
  }
})

test('how far hair and clothes reach is their length, and no pose', () => {
  for (const words of ['A red cloak reaching to the ankles.', 'A coat that falls to her knees.']) {
    const { wear, subject } = understand(words)
    assert.match(wear[0]?.modifiers.join() ?? '', /length/, words)
    assert.deepEqual(subject.poses, [], words)
  }
})

test('a thing of two halves has both colours, and so has hair from the roots to the tips', () => {
  const coat = understand('A lab coat, half emerald green, half mustard.')
  assert.equal(hues(coat.wear[0]?.colours ?? []), 'emerald green mustard')
  const dress = understand('A dress, red at the top and green at the bottom.')
  assert.equal(hues(dress.wear[0]?.colours ?? []), 'red green')
  const { hair } = understand('Hair auburn at the roots and white at the tips.').body
  assert.equal(`${hues(hair.colours)} ${hues(hair.tips)}`, 'auburn white')
  const dyed = understand('A pirate with teal stripes dyed into her black hair.').body.hair
  assert.equal(`${hues(dyed.colours)} ${hues(dyed.streaks)}`, 'black teal')
})

test('everything but one thing has the colour, and the one thing is there', () => {
  const { wear, absent, themeColours } = understand('Everything but the blouse is maroon.')
  assert.deepEqual([names(wear), names(absent)], [['blouse'], []])
  assert.equal(hues(themeColours), 'maroon')
})

test('the colours of a palette are no skin', () => {
  for (const words of [
    'Colour scheme: red and mustard. A halfling.',
    'The dominant colour is mustard. A dwarf cellist.',
    'Limited palette of mustard, olive and maroon: a demon.',
  ]) {
    const { body, themeColours } = understand(words)
    assert.deepEqual(body.skin, [], words)
    assert.match(hues(themeColours), /mustard/, words)
  }
  assert.equal(hues(understand('A red-clad wizard with a lute').themeColours), 'red')
  const mostly = understand('Mostly rust with lilac accents, a pirate.')
  assert.deepEqual([hues(mostly.themeColours), mostly.features], ['rust lilac', []])
})

test('a picture on clothes is shown there and is held by nobody', () => {
  for (const words of [
    'There is a red skull on the front of her tunic.',
    'There are butterflies all over the tunic.',
    'A tunic with an anchor on the back',
    'Two moons on her tunic.',
  ]) {
    const { wear, hold, features, subject } = understand(words)
    assert.deepEqual(names(wear), ['tunic'], words)
    assert.deepEqual([hold, features, subject.species], [[], [], undefined], words)
  }
  const arm = understand('A tattoo of a rose covers his left arm.').features[0]
  assert.deepEqual([arm?.concept, arm?.side], ['tattoo', 'left'])
})

test('an animal that is with somebody is a companion, before anybody is named', () => {
  for (const words of [
    'A toad peeks out of his coat pocket.',
    'A ferret curled round her neck.',
    'An owl rides on the left shoulder of the nurse.',
    'A grey cat named Mira follows her.',
    'Two foxes at her feet.',
    'Add a hedgehog and a lantern.',
    'At his heels trots a dog.',
    'Perched on her shoulder is a parrot.',
    'Guarded by a tiger, a baker holds a basket.',
    'With her is a red owl.',
    'Her only friend is a dog.',
  ]) {
    const { companions, subject } = understand(words)
    assert.equal(companions.length, 1, words)
    assert.deepEqual([subject.species, subject.poses], [undefined, []], words)
  }
  assert.equal(understand('A cat sitting on her throne.').subject.species?.concept, 'catfolk')
})

test('what has been put somewhere is there, and glasses that hide eyes leave their colour', () => {
  const atop = understand('Atop his head is perched a burgundy beret.')
  assert.deepEqual([names(atop.wear), atop.features, atop.subject.poses], [['beret'], [], []])
  for (const words of [
    'She has slung a lute over her shoulder.',
    'In his belt he has stuck a lute.',
  ])
    assert.deepEqual(
      [names(understand(words).hold), understand(words).unknown],
      [['lute'], []],
      words,
    )
  const shaded = understand('Golden eyes hidden by red sunglasses.')
  assert.deepEqual([hues(shaded.body.eyes), names(shaded.wear)], ['golden', ['sunglasses']])
  const [antlers] = understand('His antlers are olive at the tips.').features
  assert.equal(hues(antlers?.parts[0]?.colours ?? []), 'olive')
})
