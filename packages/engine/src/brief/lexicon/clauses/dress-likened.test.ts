import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const wornIn = (words: string): string[] => understand(words).wear.map(({ name }) => name)
const heldIn = (words: string): string[] => understand(words).hold.map(({ name }) => name)

test('rings on three fingers are three, and a ruby on each finger is worn', () => {
  const { wear, features } = understand('guitarist, silver rings on three fingers')
  assert.deepEqual([wear[0]?.count, features], [3, []])
  const lady = understand('lady with a ruby on each finger')
  assert.deepEqual([lady.wear[0]?.name, lady.hold], ['rings', []])
})

test('roses and lions worked on armour stand nowhere else', () => {
  for (const words of [
    'knight, enamelled roses on his breastplate',
    'knight, gilded lions on his pauldrons',
    'lady, painted swallows on her fan',
  ]) {
    const { companions, wear, hold } = understand(words)
    assert.deepEqual([companions, wear.length + hold.length], [[], 1], words)
  }
})

test('a waterfall knot falls nowhere, and a hat like a ship has its shape', () => {
  const { wear, setting } = understand('gentleman, cravat in a waterfall knot, riding crop')
  assert.ok(wear[0]?.modifiers.includes('knotted'))
  assert.doesNotMatch(JSON.stringify(setting ?? ''), /waterfall/)
  assert.ok(understand('lady with a hat like a ship').wear[0]?.modifiers.includes('ship'))
})

test('a toe through a boot tells of the boot, and a mute in a trumpet of no silence', () => {
  const [boot] = understand('tramp, toe poking through his left boot').wear
  assert.deepEqual([boot?.side, boot?.modifiers], ['left', ['torn']])
  const { subject, hold } = understand('trumpeter, trumpet with a mute')
  assert.deepEqual([subject.traits, hold.length], [[], 1])
})

test('a takoba sword is one sword, an axe in the belt hangs there, a monocle chain has its glass', () => {
  assert.deepEqual(heldIn('Tuareg, takoba sword, sandals'), ['takoba'])
  assert.equal(understand('firefighter, axe in the belt').hold[0]?.place, 'belt')
  assert.deepEqual(wornIn('goblin, monocle chain, waistcoat'), ['monocle', 'waistcoat'])
})

test('a wrestling granny wrestles, a king in moth-eaten ermine keeps no beast', () => {
  const granny = understand('wrestling granny, leotard').subject
  assert.deepEqual([granny.roles[0]?.concept, granny.age], ['luchador', 'elder'])
  const king = understand('fallen king in moth-eaten ermine')
  assert.deepEqual([king.companions, king.wear[0]?.concept], [[], 'mantle'])
})

test('a train that nobody carries runs on no rails, nor is it as long as who wears it is tall', () => {
  const { setting, wear } = understand('evil stepmother, comb in the bun, train carried by nobody')
  assert.doesNotMatch(JSON.stringify(setting ?? ''), /train/)
  assert.ok(wear.some(({ parts }) => parts.some(({ name }) => name === 'train')))
  assert.equal(understand('bride, train three metres long').subject.heightCm, undefined)
})

test('who rescues in the mountains or goes out in the lifeboat has that calling', () => {
  for (const words of [
    'mountain rescue woman, orange helmet',
    'lifeboat man in oilskins',
    'ragpicker boy',
  ])
    assert.equal(understand(words).subject.roles.length, 1, words)
})

test('a heart at the neck hangs there, and a coal miner’s daughter is called so', () => {
  assert.deepEqual(wornIn('singer, gold filigree heart at the neck'), ['heart pendant'])
  const { subject, themeColours } = understand("Coal miner's daughter, lamp in her left hand")
  assert.deepEqual([subject.roles[0]?.name, themeColours], ["coal miner's daughter", []])
})
