import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const worn = (prompt: string) => understand(prompt).wear
const states = (prompt: string): readonly string[] => worn(prompt)[0]?.modifiers ?? []

test('a hole, a tear or a slit is in the garment that it is told of', () => {
  const [sock] = worn('hole in the left sock, brown slippers')
  assert.deepEqual([sock?.name, sock?.side, sock?.modifiers], ['sock', 'left', ['hole']])
  assert.deepEqual(understand('a clerk, hole in the left sock').unknown, [])
  assert.deepEqual(states('holes in both knees of his jeans'), ['holey'])
  const [gown] = worn('emerald gown with a slit up the right side')
  assert.deepEqual([gown?.side === 'right', gown?.modifiers], [false, ['slit']])
  assert.deepEqual(states('half the cloak is missing, boots muddy'), ['torn'])
  assert.deepEqual(understand('half the cloak is missing, boots muddy').absent, [])
})

test('a bite leaves a scar or a bitten thing, and no beast', () => {
  const postman = understand('a postman, dog bite on the calf')
  assert.deepEqual([postman.companions, postman.features[0]?.name], [[], 'bite scar'])
  const [hat] = worn('a straw hat with a bite taken out of the brim')
  assert.deepEqual(hat?.parts[0]?.modifiers, ['bitten'])
})

test('what drips is on the thing it drips from', () => {
  const { hold, wear } = understand('a knight, smoker on the belt, honey dripping off the sword')
  assert.ok(
    hold.some(({ name, modifiers }) => name === 'sword' && modifiers.includes('honey-covered')),
  )
  assert.ok(wear.every(({ modifiers }) => modifiers.length === 0))
  assert.equal(understand('slime dripping from the hood').subject.species, undefined)
})

test('a blade, a skin, ribs and joints are those of the thing', () => {
  const axe = understand('a viking, axe with runes carved on the blade').hold
  assert.deepEqual([axe.map(({ name }) => name), axe[0]?.patterns], [['axe'], ['runes']])
  assert.deepEqual(understand('a drummer, drum with a split skin').body.skinLooks, [])
  assert.deepEqual(understand('umbrella with broken ribs, wet coat').features, [])
  assert.deepEqual(understand('a robot, rust at the joints').hold, [])
  assert.deepEqual(understand('a captain, blue coat faded at the seams').features, [])
  assert.equal(understand('a soldier in a shako, chin strap undone').body.beard, undefined)
})

test('nothing on the arms leaves them bare, and a scarf hides half a face', () => {
  const smith = understand('a smith with a leather apron and nothing on the arms')
  assert.deepEqual(
    smith.wear.map(({ name, place }) => [name, place]),
    [['apron', undefined]],
  )
  assert.ok(smith.absent.some(({ name }) => name === 'sleeves'))
  const rogue = worn('a rogue in a cowl, the lower half of his face covered by a scarf')
  assert.equal(rogue[1]?.concept, 'face_mask')
})
