import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

test('every colour of a pattern is the garment’s', () => {
  const { wear, themeColours } = understand('a poncho striped in orange, brown and cream, boots')
  assert.deepEqual(
    [wear[0]?.colours.map(({ name }) => name), themeColours],
    [['orange', 'brown', 'cream'], []],
  )
  const [dress] = understand('a dress that changes from blue at the top to white at the hem').wear
  assert.deepEqual(
    dress?.colours.map(({ name }) => name),
    ['blue', 'white'],
  )
  assert.equal(understand('a three-tiered skirt').wear[0]?.count, 1)
})

test('a horn round the neck is blown, and a pistol in each boot makes two', () => {
  const { features, hold } = understand('a hunter, horn round the neck')
  assert.deepEqual([features, hold[0]?.name], [[], 'blowing horn'])
  assert.equal(understand('a pirate, a pistol stuck in each boot').hold[0]?.count, 2)
})

test('a name on a jacket is written there, and names nobody', () => {
  const { subject, wear } = understand('a mechanic, jacket with the name RITA on the back')
  assert.deepEqual([subject.name, wear[0]?.parts[0]?.name], [undefined, 'letters rita'])
  assert.equal(understand('her name is RITA, red coat').subject.name, 'RITA')
})

test('an overall is worn, and ermine after a crown is fur', () => {
  assert.equal(
    understand('a painter in a blue overall with one strap undone').wear[0]?.concept,
    'overalls',
  )
  const king = understand('a king, crown too small, ermine with moth holes')
  assert.deepEqual([king.subject.species, king.wear[1]?.name], [undefined, 'mantle'])
})

test('a picture in a locket, a bee that is kept and a tower of glass are no bodies', () => {
  assert.deepEqual(understand('a queen, locket with a picture of a dog').companions, [])
  const robot = understand('a bee-keeping robot, straw bonnet')
  assert.deepEqual(
    [robot.subject.species?.concept, robot.subject.roles[0]?.name],
    ['robot', 'beekeeper'],
  )
  assert.deepEqual(understand('sentry of the glass tower, helmet').body.skin, [])
  assert.equal(understand('a butler, tails the colour of night').wear[0]?.name, 'tailcoat')
})

test('doves in the sleeves, anchors on the arms and sleeves tied back are told as such', () => {
  assert.equal(understand('a priest, sleeves full of doves').subject.species, undefined)
  const sailor = understand('a sailor with an anchor on each forearm')
  assert.deepEqual([sailor.hold, sailor.features[0]?.concept], [[], 'tattoo'])
  assert.deepEqual(understand('a mage with sleeves tied back').body.hair.styles, [])
  const [tie] = understand('a clown, bow tie bigger than his head').wear
  assert.deepEqual(tie?.modifiers, ['huge'])
})
