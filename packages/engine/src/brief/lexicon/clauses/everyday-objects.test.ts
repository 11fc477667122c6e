import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const heldIn = (words: string): string[] => understand(words).hold.map(({ name }) => name)

test('a black king is of the chess set where it is held, and the queen of hearts a card', () => {
  assert.deepEqual(heldIn('chess prodigy, holding a black king'), ['chess king'])
  assert.deepEqual(heldIn('a girl twirling a white pawn'), ['chess pawn'])
  assert.deepEqual(heldIn('gambler, a king of diamonds up his sleeve'), ['king of diamonds card'])
  assert.equal(understand('the queen of hearts in a red gown').subject.roles[0]?.concept, 'queen')
  assert.equal(understand('a king in a black robe').subject.roles[0]?.concept, 'king')
})

test('a cone with scoops is of ice cream, in the colours of its flavours', () => {
  const [cone] = understand('a boy, cone with three scoops (pink, green, brown)').hold
  assert.equal(cone?.concept, 'ice_cream')
  assert.deepEqual(
    cone?.colours.map(({ name }) => name),
    ['pink', 'green', 'brown'],
  )
  assert.deepEqual(heldIn('a girl with a triple-scoop cone'), ['ice cream cone'])
  assert.deepEqual(understand('a clown with a traffic cone on his head').hold, [])
})

test('nails between the lips are held there, and diamonds on cloth are its pattern', () => {
  assert.deepEqual(heldIn('a carpenter with nails in his mouth'), ['carpentry nails'])
  const [tights] = understand('harlequin in diamond tights').wear
  assert.deepEqual([tights?.materials, tights?.patterns], [[], ['argyle']])
  assert.deepEqual(understand('a lady in diamond earrings').wear[0]?.materials, ['crystal'])
})

test('the year of a suit is its style, and the weather is nobody’s deed', () => {
  assert.match(understand('a powder-blue suit from 1974, sideburns').styleWords ?? '', /1970s/)
  assert.match(understand('dress in the style of the sixties').styleWords ?? '', /1960s/)
  const girl = understand("though it's snowing, a girl in a yellow jumper")
  assert.deepEqual(girl.subject.poses, [])
})
