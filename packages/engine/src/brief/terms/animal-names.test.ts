import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const kindOf = (words: string) => understand(words).subject.species

test('a mole girl is a mole, a mole on a cheek is none', () => {
  assert.equal(kindOf('a shy mole boy in round spectacles')?.concept, 'ratfolk')
  assert.equal(kindOf('a girl with a mole on her cheek')?.concept, 'human')
})

test('a bat is an animal where somebody is one', () => {
  assert.equal(kindOf("she's a bat, leg warmers and a boombox")?.name, 'bat')
  assert.equal(understand('a man with a bat and a cap').hold[0]?.concept, 'baseball_bat')
})

test('the young of an animal are called after it', () => {
  assert.equal(kindOf('badger cub, red scarf')?.name, 'badger cub')
  assert.equal(kindOf('a bear covered in moss')?.name, 'bear')
})

test('somebody made of a stuff is named after it', () => {
  assert.equal(kindOf('a round man made of dark grey cloud')?.name, 'cloud man')
  const brief = understand('a gentle bear, upholstered in faded green corduroy')
  assert.deepEqual(brief.wear, [])
  assert.deepEqual(brief.body.skinLooks, ['corduroy'])
})

test('weres of any animal and heads of gods are of its folk', () => {
  const concept = (words: string) => understand(words).subject.species?.concept
  assert.equal(concept('Werehedgehog. Rides a moped.'), 'hedgehogfolk')
  assert.equal(concept('Horus-headed bouncer'), concept('falcon-headed bouncer'))
})

test('who deals with beasts is none, and the young are young', () => {
  for (const words of ['a Kyrgyz eagle hunter', 'a falcon trainer', 'an old hawk breeder'])
    assert.equal(kindOf(words), undefined, words)
  const { subject } = understand('an owlbear cub in a blue scarf')
  assert.deepEqual([subject.species?.name, subject.age], ['owlbear', 'child'])
  assert.equal(kindOf('a courier beast, basically a six-foot jerboa')?.name, 'jerboa')
  assert.equal(kindOf('pack beast, six legs')?.concept, 'horsefolk')
})
