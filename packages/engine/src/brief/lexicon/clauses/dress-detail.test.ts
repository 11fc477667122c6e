import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

function told(words: string): string {
  const { body, wear, hold, features, companions, subject } = understand(words)
  return JSON.stringify(
    { body, wear, hold, features, companions, builds: subject },
    (key, value) => (key === 'span' || key === 'hex' ? undefined : value),
  )
}

test('what is embroidered on the hem of a gown is on the gown, and held by nobody', () => {
  const { wear, hold } = understand(
    'harvest goddess, wheat ears embroidered on the hem of an ochre gown',
  )
  assert.deepEqual(
    wear.map(({ name }) => name),
    ['gown'],
  )
  assert.equal(hold.length, 0)
  assert.match(told('bride, poppies woven through a crown braid'), /crown braid/)
  assert.equal(understand('bride, poppies woven through a crown braid').hold.length, 0)
})

test('a stripe down both legs is on trousers, though none were named', () => {
  const [trousers] = understand('majorette: white stripe down both legs, shako').wear
  assert.equal(trousers?.concept, 'trousers')
  assert.match(JSON.stringify(trousers), /stripe/)
})

test('a sleeve that is cut off is no pair of shorts', () => {
  const { wear, features } = understand('surgeon, right sleeve cut off at the shoulder, apron')
  assert.deepEqual(
    wear.map(({ name }) => name),
    ['apron'],
  )
  assert.match(JSON.stringify(features), /sleeve.*cut away|cut away.*sleeve/)
})

test('a coat tied with rope has a belt of it, and a robe held shut with a peg shows the peg', () => {
  assert.match(told('gravedigger, coat tied at the waist with rope'), /rope belt/)
  assert.equal(understand('gravedigger, coat tied at the waist with rope').hold.length, 0)
  assert.equal(understand('wizard, robe held shut with a clothes peg').hold.length, 0)
})

test('a shirt plastered to the body is wet, and nobody is drunk', () => {
  assert.match(told('sailor, shirt plastered to the body'), /wet/)
  assert.deepEqual(understand('sailor, shirt plastered to the body').subject.traits, [])
})

test('the measure of a wig is not that of who wears it', () => {
  assert.equal(understand('duchess, wig two feet high').subject.heightCm, undefined)
  assert.equal(understand('dwarf with a two-foot beard').subject.heightCm, undefined)
  assert.equal(understand('giant nine feet tall').subject.heightCm, 274)
})

test('a beast on an apron or a patch is a picture, one in a hood is a small companion', () => {
  assert.equal(understand('cook, apron with a neon octopus').companions.length, 0)
  assert.equal(understand('pilot, patch with a hawk on the right arm').companions.length, 0)
  for (const words of [
    'a puppy in the hood',
    'a mouse peeping out of the pocket',
    'a kitten asleep in her hood',
  ]) {
    const { companions, subject } = understand(`librarian, ${words}`)
    assert.equal(companions.length, 1, words)
    assert.equal(subject.species, undefined, words)
    assert.deepEqual(subject.poses, [], words)
  }
})

test('chipped black polish is on the nails, and frost in the eyebrows in no hand', () => {
  assert.match(told('coder, bitten nails with chipped black polish'), /nail polish/)
  assert.equal(understand('giantess, icicles in her eyebrows').hold.length, 0)
})

test('capitals on knuckles and arms are tattooed there', () => {
  assert.match(told('granny, knuckles tattooed LOVE and CAKE'), /letters love and cake/)
  assert.match(told('sailor, MUM tattooed on the bicep'), /letters mum/)
  assert.match(told('sailor, HOLD FAST across the knuckles'), /letters hold fast/)
  assert.match(told('biker, MUM in a heart on his arm'), /heart tattoo/)
})

test('a mask or goggles that were there have left their rings', () => {
  const { wear, features } = understand(
    'pilot, clean circles round the eyes where the goggles were',
  )
  assert.equal(wear.length, 0)
  assert.equal(features.length, 1)
})

test('whoever is dressed as a thing or a being wears its costume, however it is described', () => {
  for (const prompt of [
    'kid dressed as a cardboard robot',
    'a child dressed up as a taco',
    'girl dressed as a fuzzy yellow bee',
  ])
    assert.equal(understand(prompt).wear[0]?.name, 'costume', prompt)
})
