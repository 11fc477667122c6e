import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const named = (items: readonly { name: string }[]) => items.map(({ name }) => name)

test('the suckers of an octopus and the bell of a jellyfish are parts of it', () => {
  for (const [words, name] of [
    ['octopus chef with pale suckers', 'round suckers'],
    ['squid lady, tentacles with white suckers', 'round suckers'],
    ['jellyfish singer, translucent purple bell', 'jellyfish bell'],
  ] as const) {
    const { hold, features } = understand(words)
    assert.deepEqual(hold, [], words)
    assert.ok(named(features).includes(name), words)
  }
  assert.equal(understand('a choirboy with a brass bell').hold[0]?.name, 'bell')
})

test('an iris that glows is an eye', () => {
  assert.equal(understand('cyborg nurse with a red glowing iris').body.eyes[0]?.name, 'red')
})

test('what glows in cracks is the cracks', () => {
  for (const [words, name, hue] of [
    ['lava golem, orange glow in the cracks', 'cracks', 'orange'],
    ['golem, blue light leaking through its joints', 'seams', 'blue'],
  ] as const) {
    const { hold, features } = understand(words)
    assert.deepEqual(hold, [], words)
    assert.match(features[0]?.name ?? '', new RegExp(name), words)
    assert.match(features[0]?.colours[0]?.name ?? '', new RegExp(hue), words)
  }
})

test('a flag sewn on a sleeve is a sign there', () => {
  const { features, hold } = understand('panda pilot, flag patch on the left sleeve')
  assert.deepEqual([named(features), features[0]?.side, hold], [['emblem'], 'left', []])
})

test('what is on top is on the head', () => {
  const { hold, wear } = understand('a cactus lady, pink flower on top, red bandana')
  assert.deepEqual([hold.length, named(wear)], [0, ['bandana']])
  const radish = understand('a radish king with leaves on top')
  assert.deepEqual(radish.wear, [])
})

test('a coat named by itself is the coat of the beast', () => {
  for (const [words, coat] of [
    ['cat captain, tortoiseshell, eyepatch', 'tortoiseshell'],
    ['dog baker, brindle, apron', 'brindle'],
  ] as const)
    assert.ok(understand(words).body.skinLooks.includes(coat), words)
})

test('who is caught half changed catches nothing', () => {
  for (const words of [
    'werewolf caught halfway through changing',
    'werewolf half changed, afraid',
  ]) {
    const { subject } = understand(words)
    assert.deepEqual([subject.roles, subject.poses], [[], ['mid transformation']], words)
  }
})

test('of two arms the other is told by one', () => {
  const { features } = understand('werewolf, hairy left arm, right one still human')
  assert.deepEqual(
    features.map(({ name, side, modifiers }) => [name, side, modifiers]),
    [
      ['arm', 'left', ['hairy']],
      ['arm', 'right', ['human']],
    ],
  )
})

test('a flask that smokes makes nobody smoke, and who smokes a pipe is still there', () => {
  const flask = understand('rat alchemist, smoking green flask')
  assert.deepEqual([flask.subject.poses, flask.hold[0]?.modifiers], [[], ['smoking']])
  const frog = understand('a frog smoking a pipe')
  assert.deepEqual([frog.subject.species?.name, named(frog.hold)], ['frog', ['pipe']])
})

test('so many necks are so many heads', () => {
  assert.equal(understand('hydra with three necks').features[0]?.count, 3)
})

test('sensors, cheeks and down are told in parts of the body', () => {
  const cyborg = understand('cyborg, red optical sensor on the left').features
  assert.deepEqual([cyborg[0]?.name, cyborg[0]?.side], ['mechanical eye', 'left'])
  assert.equal(understand('squirrel pilot, cheeks full of nuts').hold.length, 0)
  const chick = understand('a chick with scruffy orange down')
  assert.deepEqual([chick.hold, chick.body.skin[0]?.name], [[], 'orange'])
})

test('vipers in curlers are the hair of a medusa', () => {
  const { hair } = understand('Medusa hairdresser: green vipers in curlers').body
  assert.deepEqual([hair.styles[0]?.concept, hair.colours[0]?.name], ['snake_hair', 'green'])
})

test('what serves for a hat is one', () => {
  const { wear, themeColours } = understand('a phoenix, eggshell for a hat')
  assert.deepEqual([named(wear), themeColours], [['hat'], []])
})

test('a toy that came to life is nothing held', () => {
  const { subject, hold } = understand('plush bunny come to life, one button eye')
  assert.deepEqual([subject.species?.name, hold], ['plush bunny', []])
})

test('a coat told behind the clothes is the beast’s', () => {
  const { wear, body } = understand('pigeon spy in a trench coat, grey with an iridescent neck')
  assert.deepEqual([wear[0]?.colours, body.skin[0]?.name], [[], 'grey'])
})
