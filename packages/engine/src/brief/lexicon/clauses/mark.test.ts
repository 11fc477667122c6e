import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from '../../understand.ts'

function featuresOf(words: string): string[] {
  return understand(words).features.map(({ name, colours }) =>
    [...colours.map((colour) => colour.name), name].join(' '),
  )
}

test('a beast on a bare arm is a tattoo, one on a shoulder a companion', () => {
  const bosun = understand('a bosun with a swallow on his left forearm')
  assert.deepEqual(
    bosun.features.map(({ concept, side }) => [concept, side]),
    [['tattoo', 'left']],
  )
  assert.deepEqual(bosun.companions, [])
  assert.equal(understand('a pirate, a parrot on her shoulder').companions[0]?.name, 'parrot')
  assert.deepEqual(understand('a nurse, bandage on her calf').companions, [])
})

test('hands and cheeks have what is in and on them', () => {
  assert.equal(understand('The left hand has the lantern.').hold[0]?.side, 'left')
  assert.equal(understand('Lantern: left hand.').hold[0]?.side, 'left')
  assert.match(understand('Her left cheek bears a scar.').features[0]?.place ?? '', /cheek/)
})

test('rings in a pierced ear are worn there', () => {
  const [rings] = understand('a wolf, pierced left ear with three rings').wear
  assert.deepEqual([rings?.concept, rings?.side, rings?.count], ['earrings', 'left', 3])
})

test('a ring through a part of the face is worn there', () => {
  for (const words of ['a ring of silver through the septum', 'Through the septum a silver ring.'])
    assert.equal(understand(words).wear[0]?.name, 'septum ring')
})

test('tattooed pictures are tattoos', () => {
  const { features } = understand('Blue waves are tattooed down both arms.')
  assert.equal(features[0]?.concept, 'tattoo')
  assert.equal(features[0]?.colours[0]?.name, 'blue')
})

test('a bandage has the side of the hand that it is on', () => {
  const [bandage] = understand('a boxer, his right hand is wrapped in a grubby bandage').features
  assert.deepEqual([bandage?.name, bandage?.side], ['bandage', 'right'])
})

test('what is painted or inked on the skin is neither held nor worn', () => {
  assert.deepEqual(featuresOf('a hunter with a handprint in red paint across her mouth'), [
    'red painted handprint',
  ])
  const sailor = understand('a sailor with a faded ship on his left forearm')
  assert.deepEqual(sailor.hold, [])
  assert.deepEqual(
    sailor.features.map(({ concept, side }) => [concept, side]),
    [['tattoo', 'left']],
  )
  assert.ok(featuresOf('a convict whose knuckles spell HOLD FAST').includes('knuckle tattoos'))
})

test('a compass around the neck hangs there, and thorns there are inked', () => {
  const { wear, features } = understand('a cartographer, compass around the neck')
  assert.deepEqual([wear[0]?.name, features], ['compass', []])
  assert.deepEqual(featuresOf('a punk with thorns around her neck'), ['tattoo'])
})

test('a scar in the brow is on it, and a shoulder blade is nobody’s weapon', () => {
  const [scar] = understand('samurái, cicatriz en la ceja izquierda').features
  assert.deepEqual([scar?.side, scar?.place], ['left', 'left eyebrow'])
  assert.equal(understand('Kriegerin mit Narbe an der Schläfe').features[0]?.place, 'temple')
  const { hold, features } = understand('a dancer, a rose tattoo on the right shoulder blade')
  assert.deepEqual([hold.length, features[0]?.side], [0, 'right'])
})
