import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('turns of phrase for what is in a face are moods', () => {
  const traits = (words: string) => understand(words).subject.traits
  assert.ok(traits('a head waiter who looks down his nose at everyone').includes('haughty'))
  assert.ok(traits('a spy in a grey coat, gives nothing away').includes('unreadable'))
  assert.ok(traits('a tailor, pleased with himself').includes('smug'))
  assert.ok(traits('a scamp in shorts, always about to get into mischief').includes('mischievous'))
})

test('eyes, lips and skin keep what is said of them behind a mark', () => {
  const eyes = understand("a girl with her grandfather's eyes, brown and a bit too big").body
  assert.deepEqual(
    eyes.eyes.map(({ name }) => name),
    ['brown'],
  )
  assert.equal(understand('a countess, lips painted black').body.lips?.name, 'black')
  assert.deepEqual(
    understand('a runner, Kenyan, very dark skin').body.skin.map(({ name }) => name),
    ['very dark'],
  )
  assert.ok(understand('a vampire, skin like candle wax').body.skinLooks.includes('waxen'))
})

test('hands in sleeves, a plait being chewed and a stoop are how somebody stands', () => {
  const poses = (words: string) => understand(words).subject.poses
  assert.ok(poses('a monk, hands tucked in his sleeves').includes('hands tucked in sleeves'))
  const brief = understand('a schoolgirl who chews the end of her plait')
  assert.ok(brief.subject.poses.includes('chewing plait'))
  assert.equal(brief.body.hair.styles[0]?.concept, 'single_braid')
  assert.ok(poses('a stooped old miller with a sack').includes('stooped'))
})

test('rosy is of cheeks, what is on a skin is told of it, and flour reaches the elbows', () => {
  const brief = understand("a miller's wife: plump, rosy, flour to the elbows")
  assert.ok(brief.body.skin.some(({ name }) => name === 'rosy'))
  assert.equal(brief.features[0]?.place, 'up to the elbows')
  const [patches] = understand('a goliath, grey skin with darker patches').features
  assert.deepEqual([patches?.name, patches?.place], ['patches', 'on the skin'])
  assert.ok(
    understand('a girl with a balloon, about to burst into tears').subject.traits.includes(
      'tearful',
    ),
  )
})
