import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const features = (words: string) => understand(words).features.map(({ name }) => name)

test('what clings to a body is there by its own name', () => {
  assert.ok(features('a priestess, forehead smeared with ash').includes('ash'))
  assert.ok(features('a widow, ash smeared across the brow').includes('ash'))
  assert.ok(features('a baker, flour as far as the elbows').includes('flour'))
  const skater = understand('a skater, chin grazed').features
  assert.deepEqual(
    skater.map(({ name, modifiers }) => [name, modifiers]),
    [['chin', ['grazed']]],
  )
})

test('backs, lips and eyes are told by what they are like', () => {
  const master = understand('a ballet master, back like a ruler')
  assert.deepEqual([master.subject.poses, master.hold], [['back straight'], []])
  assert.ok(understand('a clerk, lips like a shut purse').subject.traits.includes('pursed lips'))
  const druid = understand('a druid, whose eyes are amber and kind')
  assert.ok(druid.subject.traits.includes('kind'))
  assert.equal(druid.body.eyes[0]?.name, 'amber')
})

test('cos is because, and no lettuce', () => {
  const boy = understand('a boy, he is happy cos its summer')
  assert.deepEqual(boy.hold, [])
  assert.ok(boy.subject.traits.includes('happy'))
})

test('moods of other languages keep their own shade', () => {
  const traits = (words: string) => understand(words).subject.traits
  assert.deepEqual(traits('une sorcière inquiète, chapeau noir'), ['worried'])
  assert.deepEqual(traits('una bruja aterrada, sombrero negro'), ['terrified'])
  assert.deepEqual(traits('Ein Kobold, schuldbewusst, roter Hut'), ['guilty'])
  assert.deepEqual(traits('um ferreiro atento, avental'), ['attentive'])
})

test('limbs that move are poses where no table lists them', () => {
  const poses = (words: string) => understand(words).subject.poses
  assert.ok(poses('a giant, hands twisted in his shirt hem').includes('hands twisted'))
  assert.ok(poses('a squire, knees knocking').includes('knees knocking'))
  assert.ok(poses('a robot dog, tail wagging').includes('tail wagging'))
  assert.deepEqual(poses('a smith, arms bare'), [])
})
