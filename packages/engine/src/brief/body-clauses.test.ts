import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

const traits = (words: string) => understand(words).subject.traits
const features = (words: string) => understand(words).features.map(({ name }) => name)

test('who fears nothing is fearless, and nothing of it is ruled out', () => {
  for (const words of [
    'a squire who is not afraid of anything',
    "a kitten that isn't scared of anyone",
    'a drummer boy, scared of nothing',
  ]) {
    assert.ok(traits(words).includes('fearless'), words)
    assert.deepEqual(understand(words).absent, [], words)
  }
})

test('what is held back, done at everybody and known of oneself is a mood', () => {
  assert.ok(traits('a bride trying very hard not to sob').includes('tearful'))
  assert.ok(traits('a butler, struggling not to laugh').includes('trying not to laugh'))
  const smith = understand('a blacksmith, he winked at everyone, even the bishop')
  assert.ok(smith.subject.traits.includes('winking'))
  assert.deepEqual(
    smith.subject.roles.map(({ name }) => name),
    ['blacksmith'],
  )
  assert.ok(traits('a handsome duellist, and he knows it').includes('vain'))
  assert.ok(traits('a barmaid with a resting murder face').includes('unimpressed'))
})

test('ears that stick out are no stick, and bags under the eyes no luggage', () => {
  const lad = understand('a bellboy whose ears stick out')
  assert.deepEqual(features('a bellboy whose ears stick out'), ['sticking out ears'])
  assert.deepEqual(lad.hold, [])
  const clerk = understand('a clerk with bags under tired eyes that his mother calls his handbags')
  assert.deepEqual([...clerk.hold, ...clerk.wear], [])
  assert.equal(clerk.features[0]?.name, 'eye bags')
})

test('of a person brown as a berry the skin is brown; big dreams make nobody big', () => {
  assert.deepEqual(
    understand('a wiry shepherd, brown as a berry').body.skin.map(({ name }) => name),
    ['brown'],
  )
  assert.deepEqual(understand('a milkmaid with big dreams').subject.builds, [])
})

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

test('hair that will not lie flat is messy, and nothing flat is ruled out', () => {
  const brief = understand("a boy with ginger hair that won't lie flat")
  assert.equal(brief.body.hair.styles[0]?.concept, 'messy')
  assert.deepEqual(brief.absent, [])
})

test('eyes are told by side where a field gives both', () => {
  const { eyes, rightEye } = understand('name: Vex\neyes: left amber, right green').body
  assert.deepEqual([eyes[0]?.name, rightEye?.name], ['amber', 'green'])
})

test('what others feel, verbs of fit and lines of the drawing say nothing of the character', () => {
  assert.deepEqual(traits('a tall judge, everybody in the court is afraid of her').slice(1), [])
  assert.deepEqual(understand("a knight, no helmet, the wig won't fit").subject.builds, [])
  assert.deepEqual(
    understand('a crab, no claws (the last one scared the toddlers)').subject.traits,
    [],
  )
  assert.ok(traits('a scared little boy king').includes('scared'))
  assert.deepEqual(understand('a witch, thick black lines').subject.builds, [])
  assert.deepEqual(understand('my cousin plays a bard').subject.poses, [])
  assert.ok(traits('an actor who thinks he is gorgeous').includes('smug'))
})

test('a kind wrinkled face is kind, and cheeks red from the wind are of the skin', () => {
  assert.ok(traits('a widow with a kind wrinkled face').includes('kind'))
  const shepherd = understand('a shepherd, cheeks red from the wind')
  assert.ok(shepherd.body.skinLooks.includes('red cheeks'))
})

test('an eye that is swollen or bandaged is so on its own side', () => {
  const [swollen] = understand('a boxer with a swollen left eye').features
  assert.deepEqual([swollen?.name, swollen?.side], ['swollen eye', 'left'])
  const [bandaged] = understand('a priest, left eye bandaged').wear
  assert.deepEqual([bandaged?.concept, bandaged?.side], ['eyepatch', 'left'])
})

test('who is headless has no head', () => {
  const { absent, subject } = understand('the headless horseman')
  assert.deepEqual(
    absent.map(({ name }) => name),
    ['head'],
  )
  assert.equal(subject.species?.concept, 'undead')
})
