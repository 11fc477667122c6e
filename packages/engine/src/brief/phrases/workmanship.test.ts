import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BriefItem } from '../brief.ts'
import { understand } from '../understand.ts'

function first(prompt: string): BriefItem {
  const { wear, hold } = understand(prompt)
  const item = [...wear, ...hold][0]
  assert.ok(item, prompt)
  return item
}

test('what any word of work says of a thing is said of it, with what it was done', () => {
  assert.deepEqual(first('a messenger bag plastered with stickers').modifiers, [
    'plastered',
    'stickers',
  ])
  const [leaves] = first('a cape shingled in autumn leaves').parts
  assert.equal(leaves?.name, 'autumn leaves')
  const [fringe] = first('a round shield fringed with green feathers').parts
  assert.deepEqual([fringe?.part, fringe?.colours[0]?.name], ['trim', 'green'])
})

test('a detail that no table knows belongs to the thing that has it', () => {
  assert.deepEqual(first('a trilby with a dent').parts[0]?.name, 'dent')
  const [clip] = first('suspenders with one clip broken').parts
  assert.deepEqual([clip?.name, clip?.modifiers], ['clip', ['broken']])
})

test('clothes that nobody names are patched and muddy all the same', () => {
  const { wear } = understand('Goblin tinker. Patched at the elbows, muddy at the knees.')
  assert.deepEqual(
    wear.map(({ modifiers, patterns, place }) => [...modifiers, ...patterns, place]),
    [
      ['patched', 'elbows'],
      ['muddy', 'knees'],
    ],
  )
})

test('the thing that has a part is there, and a train is no locomotive', () => {
  const words = 'The coat’s lining is red and the hat’s brim is torn.'
  assert.deepEqual(
    understand(words).wear.map(({ name, parts }) => [name, parts[0]?.name]),
    [
      ['coat', 'lining'],
      ['hat', 'brim'],
    ],
  )
  assert.equal(first('a gown, train soaked in mud').parts[0]?.name, 'train')
  const { wear, body } = understand('green trousers with gold braid down the seams')
  assert.deepEqual([wear[0]?.parts[0]?.name, body.hair.styles], ['braid', []])
})

test('what is printed on cloth is not carried, what things do is told of them', () => {
  const trunks = understand('swim trunks with pineapples')
  assert.deepEqual([trunks.wear[0]?.parts[0]?.name, trunks.hold], ['pineapples', []])
  assert.ok(first('greaves of bark, peeling').modifiers.includes('peeling'))
  assert.deepEqual(understand('greaves of bark, peeling').subject.poses, [])
  assert.ok(first('Her right boot is a wooden peg.').modifiers.includes('peg'))
  const coat = understand('The tailcoat is split down the middle, scarlet left, black right.')
  assert.deepEqual(coat.body.hair.styles, [])
  assert.deepEqual(
    coat.wear[0]?.colours.map(({ name }) => name),
    ['scarlet', 'black'],
  )
})

test('a hand with a mark behind it is where the next thing is', () => {
  const { hold } = understand('Left hand: a torch. Right hand: an old book.')
  assert.deepEqual(
    hold.map(({ concept, side }) => [concept, side]),
    [
      ['torch', 'left'],
      ['book', 'right'],
    ],
  )
})

test('whose gear alone is told of is the one', () => {
  assert.equal(understand('The ringmaster’s tailcoat is scarlet.').subject.roles.length, 1)
  assert.deepEqual(understand('She wears the king’s coat.').subject.roles, [])
})

test('a participle and its particle are one quality of the thing before them', () => {
  assert.ok(first('a veil thrown back').modifiers.includes('thrown back'))
  const [tape] = first('an army jacket, name tape torn off').parts
  assert.deepEqual(tape?.modifiers, ['torn off'])
  assert.ok(first('one stocking fallen').modifiers.includes('fallen'))
  const [bear, belt] = [...understand('a teddy bear tied to her belt').hold, first('a belt')]
  assert.deepEqual([bear?.place, bear?.modifiers, belt?.concept], ['belt', [], 'belt'])
})

test('how a thing is worn, one of its legs, its badge and its head are told of it', () => {
  assert.ok(first('a cap worn backwards').modifiers.includes('backwards'))
  const [leg] = first('trousers with one leg rolled up').parts
  assert.deepEqual([leg?.name, leg?.modifiers], ['leg', ['rolled up']])
  const hat = first('a hat with a silver badge')
  assert.deepEqual([hat.colours, hat.parts[0]?.colours[0]?.name], [[], 'silver'])
  const axe = first('axe head notched, haft bound in red cord')
  assert.deepEqual([axe.concept, axe.parts.map(({ name }) => name)], ['axe', ['axe head', 'haft']])
  assert.equal(first('Arm rings: three on one arm.').count, 3)
})

test('what a hat does not hide is there', () => {
  const { absent, body } = understand('a cap that doesn’t hide the plait')
  assert.deepEqual([absent, body.hair.styles.length], [[], 1])
})

test('a cloth before the eyes is a blindfold, a whistle on a cord a whistle, a caribou’s skin a stuff', () => {
  const cloth = first('a white cloth tied over her eyes')
  assert.deepEqual([cloth.name, cloth.concept], ['blindfold', 'mask'])
  assert.equal(first('a whistle on a cord').name, 'whistle')
  const parka = first('a caribou-skin parka')
  assert.deepEqual([parka.concept, parka.modifiers], ['parka', ['caribou-skin']])
})
