import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const worn = (prompt: string): string[] => understand(prompt).wear.map(({ name }) => name)
const held = (prompt: string): string[] => understand(prompt).hold.map(({ name }) => name)
const partsOf = (prompt: string): string[] =>
  [...understand(prompt).wear, ...understand(prompt).hold].flatMap(({ parts }) =>
    parts.map(({ name }) => name),
  )

test('a cravat tied in a bow holds no bow, and the top of a cane is no blouse', () => {
  assert.deepEqual(held('a man with a cravat tied in a bow'), [])
  assert.deepEqual(worn('a dandy, cane with an ivory top'), [])
  assert.deepEqual(partsOf('a dandy, cane with an ivory top'), ['knob'])
  assert.deepEqual(partsOf('staff with a crystal top'), ['tip'])
})

test('fists wrapped in tape wear it', () => {
  assert.deepEqual(worn('a boxer with fists wrapped in tape'), ['hand wraps'])
  assert.deepEqual(worn('a monk, wrists bound with leather strips'), ['arm wraps'])
})

test('sleeves are held up by garters of their own, and a plaid is pinned at the shoulder', () => {
  assert.deepEqual(worn('a clerk, sleeves held up by garters'), ['sleeve garters'])
  const [shawl] = understand('a lass, red plaid pinned at the shoulder, freckles').wear
  assert.deepEqual([shawl?.name, shawl?.colours[0]?.name], ['shawl', 'red'])
})

test('a net of pearls is on the hair', () => {
  assert.deepEqual(worn('a lady, white hair piled up in a net of pearls'), ['hairnet'])
  assert.deepEqual(held('a lady, white hair piled up in a net of pearls'), [])
})

test('a beard three days old makes nobody an infant', () => {
  const { subject, body } = understand('a ranger with a beard three days old')
  assert.deepEqual([subject.age, body.beard?.name], [undefined, 'stubble'])
  assert.equal(understand('a baby three weeks old').subject.age, 'toddler')
})

test('buttons are counted on the coat', () => {
  const [coat] = understand('a coat with brass buttons down the front, nine of them').wear
  assert.deepEqual([coat?.count, coat?.parts[0]?.count], [1, 9])
})

test('golden crosses on a stole are worked into it, and the marches are a land', () => {
  assert.deepEqual(worn('a priest, stole in purple with gold crosses'), ['stole'])
  assert.deepEqual(understand('a ranger of the northern marches').subject.poses, [])
})

test('a wooden duck in a pocket is a toy, and whose present it is says nothing', () => {
  const { companions, hold } = understand('a toymaker, a wooden duck peeking out of the pocket')
  assert.deepEqual([companions, hold[0]?.name], [[], 'wooden duck'])
  assert.deepEqual(held("This is my wife's birthday present, she plays a bard."), [])
})

test('a glove to the elbow in red satin is red, and whoever has given up wears all the same', () => {
  const [glove] = understand('one glove to the elbow in red satin').wear
  assert.deepEqual([glove?.count, glove?.colours[0]?.name], [1, 'red'])
  assert.deepEqual(worn('a knight who has given up: dressing gown, slippers'), [
    'dressing gown',
    'slippers',
  ])
})

test('a dragon on the shield is a picture, and one on the wrist a companion', () => {
  const knight = understand('a knight with a dragon on his shield')
  assert.deepEqual([knight.companions, knight.hold[0]?.parts[0]?.name], [[], 'dragon'])
  assert.equal(understand('a lady, hooded merlin on her fist').companions[0]?.name, 'falcon')
})

test('the top of a hat, the tail of a cap and a plate under a cake are nobody’s dress', () => {
  assert.deepEqual(worn('a witch, hat bent at the top'), ['hat'])
  assert.deepEqual(worn('a maid with a cake on a plate'), [])
  assert.deepEqual(understand('a trapper, cap with a raccoon tail').features, [])
})

test('size 13 shoes are two, and hoops of two colours are stripes', () => {
  assert.equal(understand('a clown, size 13 shoes').wear[0]?.count, 2)
  assert.deepEqual(worn('a rugby player in green and white hoops'), ['jersey'])
  assert.deepEqual(worn('a woman with gold hoops'), ['hoops'])
})

test('coal on her nose is a smear, and a cloth over the mouth is worn', () => {
  const miner = understand('a miner, leather kneepads, coal on her nose')
  assert.deepEqual([miner.wear[0]?.colours, miner.features[0]?.name], [[], 'coal dust'])
  assert.deepEqual(worn('a nurse with a cloth over mouth and nose'), ['face covering'])
})
