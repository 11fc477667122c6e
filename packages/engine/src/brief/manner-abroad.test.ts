/** Moods, poses, palettes and what is ruled out, as seven other languages say them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

const moods = (words: string) => understand(words).subject.traits
const poses = (words: string) => understand(words).subject.poses

test('poses of other languages', () => {
  assert.deepEqual(poses('Ein Kobold, Hände in die Hüften gestemmt, roter Hut'), ['hands on hips'])
  assert.deepEqual(poses('Räuber mit Schlapphut, an einen Baum gelehnt'), ['leaning'])
  assert.deepEqual(poses('Un facteur moustachu, les poings sur les hanches'), ['hands on hips'])
  assert.deepEqual(poses('Una vaquera apoyada en la pared, sombrero negro'), ['leaning'])
  assert.deepEqual(poses('Uma princesa de braços cruzados, vestido azul'), [
    'arms crossed',
    'arms folded',
  ])
  assert.deepEqual(poses('和服の店員、お辞儀をしている'), ['bowing'])
  assert.deepEqual(poses('토끼 점원, 파란 앞치마, 손을 흔들고 있음'), ['waving'])
  assert.deepEqual(poses('女剑客，靠在墙上，白衣'), ['leaning'])
})

test('moods of other languages', () => {
  assert.deepEqual(moods('un gnomo con cara de enfado'), ['angry'])
  assert.deepEqual(moods('Un vieux boulanger avec une toque, il tire la langue'), ['tongue out'])
  assert.deepEqual(moods('um anão com cara de sono'), ['sleepy'])
  assert.deepEqual(moods('一只橘猫，懒洋洋的'), ['lazy'])
  assert.deepEqual(moods('男子高校生、にらんでいる'), ['glaring'])
})

test('a puppet is no woman, and whoever holds it is none', () => {
  const brief = understand('Un magicien, moustache cirée, une marionnette à la main')
  assert.equal(brief.subject.presentation, 'masculine')
  assert.equal(understand('Elfe noire, cape grise').subject.presentation, 'feminine')
  assert.equal(understand('一个年老的女道士，青色道袍').subject.presentation, 'feminine')
})

test('style and palette of other languages', () => {
  const mole = understand('Maulwurf mit Brille, im Stil eines alten Kinderbuchs')
  assert.equal(mole.style, 'watercolour')
  assert.deepEqual(mole.hold, [])
  const spirit = understand('水彩画風の妖精、青いドレス')
  assert.equal(spirit.style, 'watercolour')
  assert.deepEqual(spirit.hold, [])
  assert.deepEqual(understand('Mascotte renard, couleurs chaudes').paletteWords, ['warm colours'])
})
