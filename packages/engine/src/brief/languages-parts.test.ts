/** Chinese: what is on parts of clothes, in which hand, not wanted or lost, each as the writer says it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

test('a beast printed on a shirt is a print, and a number on a jersey is worn with it', () => {
  const { wear, companions, subject } = understand('女孩，白T恤上印着一只猫')
  assert.equal(wear.find(({ concept }) => concept === 't_shirt')?.colours[0]?.name, 'white')
  assert.equal(companions.length, 0)
  assert.notEqual(subject.species?.concept, 'catfolk')
  const girl = understand('大学生，T恤上印着动漫女孩')
  assert.equal(girl.subject.species, undefined)
  const blanket = understand('女孩，膝上盖着绣仙鹤的毯子').wear[0]
  assert.ok(blanket?.patterns.includes('embroidered'))
})

test('what is not wanted may stand before the word that says so', () => {
  const { absent, wear } = understand('女孩，裙子不要，耳环不要画，红帽子')
  assert.equal(wear.length, 1)
  assert.equal(absent.length, 2)
})

test('a lost limb is no place where anything else is', () => {
  const old = understand('老人，缺一条左腿拄着铁拐')
  assert.ok(old.features.some(({ concept, side }) => concept === 'missing_arm' && side === 'left'))
  assert.equal(old.hold.length, 1)
  const fisher = understand('渔夫，左手少了两根手指')
  assert.ok(!fisher.features.some(({ concept }) => concept === 'missing_arm'))
})

test('each hand has what stands behind it, without a comma between them', () => {
  const { hold } = understand('医生，左手提灯右手拿木棍')
  assert.deepEqual(
    hold.map(({ side }) => side),
    ['left', 'right'],
  )
})

test('white clothes and a red belt are two garments', () => {
  const { wear } = understand('年轻的女侠，白衣红腰带')
  assert.deepEqual(
    wear.map(({ colours }) => colours[0]?.name),
    ['white', 'red'],
  )
})

test('who sells something is a seller of it', () => {
  const { subject } = understand('卖风筝的小女孩，扎着两条辫子')
  assert.match(subject.roles[0]?.name ?? '', /seller/)
})

test('a false leg is a leg', () => {
  const { features } = understand('女骑士，右腿是义肢')
  assert.ok(features.some(({ concept, side }) => concept === 'prosthetic_leg' && side === 'right'))
})

test('faces, bearing and shades are heard by the four signs natives write', () => {
  const { subject, wear } = understand(
    '十六七岁的古风少女，穿藕荷色襦裙，肤若凝脂，笑不露齿，仙气飘飘',
  )
  assert.ok(subject.traits.includes('smiling'))
  assert.ok(subject.traits.includes('elegant'))
  assert.equal(wear[0]?.colours[0]?.name, 'lavender')
})
