import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from '../../understand.ts'

function featuresOf(words: string): string[] {
  return understand(words).features.map(({ name, colours }) =>
    [...colours.map((colour) => colour.name), name].join(' '),
  )
}

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
