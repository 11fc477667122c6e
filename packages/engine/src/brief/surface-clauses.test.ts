import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from './understand.ts'

function featuresOf(words: string): string[] {
  return understand(words).features.map(({ name, colours }) =>
    [...colours.map((colour) => colour.name), name].join(' '),
  )
}

test('faces that are likened to what is creased are wrinkled', () => {
  for (const words of [
    'an old man with a face like a winter apple',
    'his face is a map of wrinkles',
    'a fisherman whose face looked like crumpled paper',
    'she has a face as lined as a walnut and kind eyes',
  ])
    assert.ok(featuresOf(words).includes('wrinkled face'), words)
  assert.ok(featuresOf('a guard with a face like a cliff').includes('craggy face'))
  assert.deepEqual(understand('a girl with a face like a china doll').hold, [])
})

test('hair is of the colour it is likened to', () => {
  const colours = (words: string): string[] =>
    understand(words).body.hair.colours.map(({ name }) => name)
  assert.deepEqual(colours('a boy with hair as red as a fox'), ['red'])
  assert.deepEqual(colours('her hair, black as a crow, falls to her waist'), ['black'])
})

test('what breaks the skin has a colour of its own', () => {
  const brief = understand('a giant with black skin split by veins of lava')
  assert.deepEqual(
    brief.body.skin.map(({ name }) => name),
    ['black'],
  )
  assert.ok(
    featuresOf('a witch, her skin is covered with cracks that glow blue').includes(
      'blue glowing cracks',
    ),
  )
  assert.ok(
    featuresOf('a demon with grey skin crossed by glowing red veins').includes('red glowing veins'),
  )
})

test('lips sewn with thread have its colour, and the thread is not held', () => {
  const brief = understand('a nun, her lips are stitched shut with red thread')
  assert.deepEqual(brief.hold, [])
  assert.ok(featuresOf('a nun, lips sewn shut with red thread').includes('red sewn lips'))
})

test('a gap where a tooth was is no fang', () => {
  for (const [words, mark] of [
    ['a boy, a gap where his front tooth fell out', 'tooth_gap'],
    ['a gap-toothed girl', 'tooth_gap'],
    ['a boy with buck teeth', 'missing_teeth'],
  ] as const)
    assert.deepEqual(
      understand(words).features.map(({ concept }) => concept),
      [mark],
      words,
    )
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

test('what is left of hair is thin, and a bald crown is not worn', () => {
  const { body, wear, features } = understand('a sexton, wisps of grey hair round a bald crown')
  assert.deepEqual(
    body.hair.styles.map(({ concept }) => concept),
    ['receding'],
  )
  assert.deepEqual([wear, features], [[], []])
})

test('roots, temples and crests are of the hair', () => {
  const dyed = understand('a barmaid, bleached hair with black roots')
  assert.deepEqual(dyed.features, [])
  assert.deepEqual(
    dyed.body.hair.streaks.map(({ name }) => name),
    ['black'],
  )
  assert.ok(
    understand('a clerk with brown hair, white at the sides').body.hair.streaks.length === 1,
  )
  const punk = understand('a punk with shaved sides and a pink crest').body.hair
  assert.deepEqual(
    punk.styles.map(({ concept }) => concept),
    ['side_shave', 'mohawk'],
  )
})

test('what glows in somebody is told with its place and colours no skin', () => {
  const robot = understand('a robot with a glowing green light in its chest')
  assert.deepEqual(robot.body.skin, [])
  assert.deepEqual(
    robot.features.map(({ name }) => name),
    ['chest light'],
  )
  assert.ok(
    featuresOf('a nun, beneath the skin of her neck there is a faint red light').includes(
      'red neck',
    ),
  )
  assert.ok(featuresOf('a diver, his fingertips glow faintly').includes('glowing fingertips'))
  assert.deepEqual(understand('a golem with a lantern burning in its ribcage').hold, [])
})

test("a doll's joints are no cigarettes, and a brand mascot is not branded", () => {
  assert.deepEqual(understand('a puppet with a blue body and white joints').hold, [])
  assert.deepEqual(understand('a brand mascot for a bakery').features, [])
})

test('what is painted or inked on the skin is neither held nor worn', () => {
  assert.deepEqual(featuresOf('a hunter with a handprint in red paint across her mouth'), [
    'red painted handprint',
  ])
  const sailor = understand('a sailor with a faded ship on his left forearm')
  assert.deepEqual(sailor.hold, [])
  assert.deepEqual(
    sailor.features.map(({ concept, side }) => [concept, side]),
    [['tattoo', 'left']],
  )
  assert.ok(featuresOf('a convict whose knuckles spell HOLD FAST').includes('knuckle tattoos'))
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
