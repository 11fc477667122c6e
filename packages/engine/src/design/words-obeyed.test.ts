/** What the words say of the whole reaches the design: colours, sizes, coats, legs. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { colourDistance } from './colour-names.ts'
import type { Design } from './design.ts'
import { designCharacter } from './design-character.ts'

const designOf = (words: string): Design => designCharacter(understand(words, undefined), 1)
const kinds = ({ wear }: Design) => wear.map(({ kind }) => kind)

test('every colour of a palette is on something', () => {
  const design = designOf('a plague doctor, black, white and one spot of red')
  assert.ok(design.wear.some(({ colours }) => colourDistance(colours.main, '#c4232d') < 0.06))
})

test('a centaur has the coat that its horse half is told to have', () => {
  for (const half of ['body', 'half', 'lower half']) {
    const { lower, notes } = designOf(`a centaur courier, black horse ${half}, blue cap`)
    assert.equal(lower?.colour, '#17151a')
    assert.ok(!notes.some((note) => note.startsWith('Not shown')))
  }
})

test('a belly or a throat of its own colour is the second colour of a coat', () => {
  const dragon = designOf('a blue dragonborn chef, cream belly')
  assert.equal(dragon.skin.second, '#f5ead0')
  assert.ok(dragon.notes.some((note) => / cream belly\.$/.test(note)))
  assert.equal(designOf('lizardfolk hunter, yellow throat').skin.second, '#f2c931')
})

test('a ghost that is asked for in shoes has legs, one that fades has none', () => {
  assert.ok(kinds(designOf('ghost girl in platform shoes')).includes('shoes'))
  assert.equal(designOf('ghost girl in boots, legless').person.plan, 'ghost')
  assert.equal(designOf('ghost girl').person.plan, 'ghost')
})

test('who is no human and little is little', () => {
  const [little, usual] = ['small robot gardener', 'robot gardener'].map(
    (words) => designOf(words).person.heightCm,
  )
  assert.ok(little < usual * 0.85)
})

test('an angel keeps white wings beside a white robe, a squirrel has a bushy tail', () => {
  assert.equal(designOf('angel in a white robe').features[0]?.colour, '#f6f1e6')
  assert.ok(designOf('squirrel folk archer').features.some(({ kind }) => kind === 'fox_tail'))
  assert.ok(designOf('rat folk archer').features.some(({ kind }) => kind === 'cat_tail'))
})

test('a word for any hat or armour yields to the one that is described', () => {
  const girl = designOf('a girl with a hat. Her beanie is red')
  assert.deepEqual(
    kinds(girl).filter((kind) => /fedora|beanie/.test(kind)),
    ['beanie'],
  )
  assert.ok(kinds(designOf('armor: scale mail, verdigris green')).includes('scale_armor'))
})

test('the colour of a door is nobody’s skin', () => {
  assert.deepEqual(understand('robot butler, one blue door on the chest').body.skin, [])
})

test('what stands on wheels is beside its owner, a baby is carried, and one that walks is told', () => {
  const carries = (words: string) => designOf(words).hold.map(({ kind, carry }) => [kind, carry])
  assert.deepEqual(carries('girl with a wheelbarrow'), [['wheelbarrow', 'none']])
  assert.deepEqual(carries('mother with a baby on her back'), [['baby', 'back']])
  assert.deepEqual(carries('boy with a red kite'), [['kite', 'left hand']])
  assert.deepEqual(carries('mother with a toddler on her shoulders'), [])
})

test('there are as many tails as are said, nine at most', () => {
  const tails = (words: string) =>
    designOf(words).features.find(({ kind }) => kind.endsWith('tail'))?.count
  assert.equal(tails('kitsune with nine tails'), 9)
  assert.equal(tails('three-tailed fox girl'), 3)
  assert.equal(tails('nekomata, two tails'), 2)
  assert.equal(tails('fox girl with a bushy tail'), undefined)
  assert.ok(designOf('kitsune with nine tails').notes.some((note) => /^Nine fox tails/.test(note)))
})

test('a shako is no beret', () => {
  assert.ok(kinds(designOf('hussar with a red shako')).includes('shako'))
})

test('no hat, helmet or shoe of any kind is worn where it is ruled out', () => {
  for (const [words, ruledOut] of [
    ['a robot lighthouse keeper, no hat', /hat|cap$|beret/],
    ['a sailor, no hat', /hat|cap$|beret/],
    ['a policeman without a hat', /hat|cap$|beret/],
    ['a firefighter, no helmet', /helmet/],
    ['a ballet dancer, no shoes', /slippers|shoes|boots/],
  ] as const) {
    const worn = designCharacter(understand(words), 1).wear.map(({ kind }) => kind)
    assert.ok(!worn.some((kind) => ruledOut.test(kind)), `${words}: ${worn}`)
  }
})
