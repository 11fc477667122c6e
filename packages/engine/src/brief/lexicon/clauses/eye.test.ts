import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from '../../understand.ts'

function featuresOf(words: string): string[] {
  return understand(words).features.map(({ name, colours }) =>
    [...colours.map((colour) => colour.name), name].join(' '),
  )
}

test('lights in sockets are eyes, half a jaw is told, a lantern burns in its colour', () => {
  const lich = understand('a lich with violet flames in its hollow sockets').body
  assert.ok(lich.eyeLooks.includes('glowing'))
  const [jaw] = understand('a ghoul with half a jaw').features
  assert.deepEqual([jaw?.name, jaw?.modifiers], ['jaw', ['half-missing']])
  assert.equal(
    understand('a ghost, the lantern in his hand burns blue').hold[0]?.colours[0]?.name,
    'glowing blue',
  )
})

test('eyes are told by side where a field gives both', () => {
  const { eyes, rightEye } = understand('name: Vex\neyes: left amber, right green').body
  assert.deepEqual([eyes[0]?.name, rightEye?.name], ['amber', 'green'])
})

test('each eye has its colour, without a mark between', () => {
  const { body } = understand('heterochromia (left eye blue right eye brown)')
  assert.deepEqual([body.eyes[0]?.name, body.rightEye?.name], ['blue', 'brown'])
})

test('the other eye is an eye, and tan among tags is the skin', () => {
  const robot = understand('robot, one optic smashed, the other glowing red')
  assert.deepEqual(robot.wear, [])
  assert.equal(robot.body.eyes[0]?.name, 'red')
  assert.equal(understand('1girl, gyaru, tan, blonde hair').body.skin[0]?.name, 'tanned')
})

test('what robots see with are eyes, and beasts of metal are beasts', () => {
  const robot = understand('robot, one red optic')
  assert.deepEqual([robot.wear, robot.body.eyes[0]?.name], [[], 'red'])
  const { subject, body } = understand('a mech-wolf, rusted plating')
  assert.equal(subject.species?.name, 'mech wolf')
  assert.ok(body.skinLooks.includes('metal'))
})

test('an eye that was made glows in its colour on its side', () => {
  const { features } = understand('her right eye is mechanical and glows green')
  assert.deepEqual([features[0]?.side, features[0]?.colours[0]?.name], ['right', 'glowing green'])
})

test('a single big eye is one eye; two odd ones are two', () => {
  const blob = understand('a blob with one huge yellow eye')
  assert.deepEqual([blob.features[0]?.name, blob.body.eyes[0]?.name], ['single eye', 'yellow'])
  assert.equal(understand('one blue eye and one green eye').body.rightEye?.name, 'green')
})

test('an eye of glass or a lens is on its side', () => {
  const [eye] = understand('her left eye is a glowing red lens').features
  assert.equal(eye?.name, 'cybernetic eye')
  assert.equal(eye?.side, 'left')
  assert.deepEqual(
    understand('a metal plate bolted to his skull').features.map(({ name }) => name),
    ['skull plate'],
  )
})

test('processors on the ears are hearing aids', () => {
  assert.deepEqual(featuresOf('a girl with purple sound processors on both ears'), [
    'purple sound processors',
  ])
})

test('narrowed eyes keep their colour', () => {
  const { body, subject } = understand('a skipper, pale eyes narrowed from years of sun')
  assert.deepEqual(
    body.eyes.map(({ name }) => name),
    ['pale'],
  )
  assert.deepEqual(body.skin, [])
  assert.ok(subject.traits.includes('narrowed eyes'))
})

test('what burns in the hollows of a skull are eyes', () => {
  const { eyes } = understand('a lich. In the hollows of the skull burns a pale blue light.').body
  assert.deepEqual(
    eyes.map(({ name }) => name),
    ['pale blue'],
  )
})

test('an eye that is swollen or bandaged is so on its own side', () => {
  const [swollen] = understand('a boxer with a swollen left eye').features
  assert.deepEqual([swollen?.name, swollen?.side], ['swollen eye', 'left'])
  const [bandaged] = understand('a priest, left eye bandaged').wear
  assert.deepEqual([bandaged?.concept, bandaged?.side], ['eyepatch', 'left'])
})
