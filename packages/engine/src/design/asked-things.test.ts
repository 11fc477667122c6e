import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const designOf = (prompt: string) => designCharacter(understand(prompt, undefined), 1)

test('a bicycle, a drill, a tape measure, a carved pumpkin, a crutch and a hose are drawn as what they are', () => {
  for (const [prompt, kind, label] of [
    ['a postman with a red bicycle', 'bicycle', 'Bicycle'],
    ['a girl pushing a bike', 'bicycle', 'Bike'],
    ['a builder holding a drill', 'power_drill', 'Drill'],
    ['a builder with a power drill', 'power_drill', 'Power drill'],
    ['a tailor with a tape measure', 'tape_measure', 'Tape measure'],
    ["a scarecrow holding a jack-o'-lantern", 'jack_o_lantern', 'Jack-o-lantern'],
    ['a ghost carrying a carved pumpkin', 'jack_o_lantern', 'Carved pumpkin'],
    ['a wounded soldier leaning on a crutch', 'crutch', 'Crutch'],
    ['a gardener with a hosepipe', 'garden_hose', 'Hosepipe'],
  ] as const) {
    const { hold } = designOf(prompt)
    const found = hold.find((prop) => prop.kind === kind)
    assert.equal(found?.label, label, prompt)
  }
})

test('a firefighter has a fire hose where a gardener has a green one', () => {
  const hose = (prompt: string) => designOf(prompt).hold.find(({ kind }) => kind === 'garden_hose')
  assert.equal(hose('a fireman with a hosepipe')?.form, 'fire hose')
  assert.equal(hose('a gardener with a hosepipe')?.form, undefined)
})

test('a bicycle stands beside its owner, in no hand', () => {
  const { hold, notes } = designOf('a postman with a bicycle')
  assert.equal(hold.find(({ kind }) => kind === 'bicycle')?.carry, 'none')
  assert.ok(notes.every((note) => !/bicycle/i.test(note)))
})

test('a feather worn in the hair is no bow, and one in a hat is in no hand', () => {
  for (const prompt of ['a hunter with a feather in her hair', 'a girl, white feather in her hair'])
    assert.ok(
      designOf(prompt).wear.some(({ kind }) => kind === 'hair_feather'),
      prompt,
    )
  const bard = designOf('a bard with a red feather in his hat')
  assert.ok(bard.hold.every(({ kind }) => kind !== 'bird_feather'))
  assert.match(bard.notes.join(' '), /hat: red feather/)
})

test('a tape measure round the neck hangs there, and is in no hand', () => {
  const { hold, wear } = designOf('a tailor with a tape measure round her neck')
  assert.ok(wear.some(({ kind }) => kind === 'draped_tape'))
  assert.ok(hold.every(({ kind }) => kind !== 'tape_measure'))
})

test('gems on a face are stuck to it, and red ones are red', () => {
  for (const prompt of ['a raver with face gems', 'a dancer with gems on her cheeks']) {
    const { features, hold } = designOf(prompt)
    assert.ok(
      features.some(({ kind }) => kind === 'face_gems'),
      prompt,
    )
    assert.ok(
      hold.every(({ kind }) => kind !== 'gem'),
      prompt,
    )
  }
  const [red] = designOf('a raver with red gems around her eyes').features
  assert.equal(red?.colour, '#c4232d')
})

test('little red riding hood wears her red hood and cloak', () => {
  const { wear } = designOf('little red riding hood')
  const kinds = wear.map(({ kind }) => kind)
  assert.ok(kinds.includes('hood') && kinds.includes('cloak'), kinds.join())
})

test('an arm in a sling is told as not shown, and its sling is no bag', () => {
  for (const prompt of [
    'a soldier with his arm in a sling',
    'a fighter with a broken arm in a sling',
    'a soldier wearing an arm sling',
  ]) {
    const { notes, wear } = designOf(prompt)
    assert.match(notes.join(' '), /Not shown: .*sling/, prompt)
    assert.ok(
      wear.every(({ label }) => !/sling/.test(label)),
      prompt,
    )
  }
})
