import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const design = (prompt: string) => designCharacter(understand(prompt), 1)

function partsIn(prompt: string, kind: string): string[] {
  const { wear, hold } = design(prompt)
  const thing = [...wear, ...hold].find((each) => each.kind === kind)
  return (thing?.parts ?? []).map(({ name, side }) => (side === 'both' ? name : `${side} ${name}`))
}

test('parts keep the colours and stuffs that are said of them', () => {
  const coat = 'an admiral in a navy coat with gold buttons, red cuffs and a white collar'
  assert.deepEqual(partsIn(coat, 'coat'), ['gold buttons', 'red cuffs', 'white collar'])
  assert.deepEqual(partsIn('a runner in sneakers with orange soles and green laces', 'sneakers'), [
    'orange soles',
    'green laces',
  ])
  assert.deepEqual(partsIn('a viking with a red-handled axe', 'axe'), ['red hilt'])
  assert.deepEqual(partsIn('a knight with a sword with a black blade and a gold hilt', 'sword'), [
    'black blade',
    'gold hilt',
  ])
  assert.deepEqual(partsIn('a king with a gold crown with blue gems', 'crown'), ['blue gems'])
})

test('a glowing blade glows, the rest of the sword does not', () => {
  const { hold } = design('a warrior with a katana with a glowing green blade')
  const katana = hold.find(({ kind }) => kind === 'katana')
  assert.equal(katana?.parts?.[0]?.surface, 'glow')
  assert.equal(katana?.surface, 'metal')
})

test('each sleeve has its own colour, and one that is torn off is gone', () => {
  assert.deepEqual(partsIn('a shirt with a red left sleeve and a green right sleeve', 'shirt'), [
    'left red sleeve',
    'right green sleeve',
  ])
  const { wear, notes } = design('a brawler in a grey shirt with the right sleeve torn off')
  assert.equal(wear.find(({ kind }) => kind === 'shirt')?.bareArm, 'right')
  assert.match(notes.join(' '), /right sleeve torn off/)
})

test('a sleeve of no garment in particular is that of the outfit', () => {
  const parts = design('a fencer in white, left sleeve black').wear.flatMap(
    (garment) => garment.parts ?? [],
  )
  assert.deepEqual(
    parts.map(({ part, side }) => `${side} ${part}`),
    ['left sleeve'],
  )
})

test('what is different about a part is written on the page', () => {
  const { notes } = design('a runner in white sneakers with orange soles')
  assert.ok(notes.includes('White sneakers: orange soles.'), notes.join(' '))
})

test('mud, blood and rust are marks on the thing, and are not told as missing', () => {
  const { wear, notes } = design('a soldier in a bloodstained shirt and muddy boots')
  const marks = (kind: string) => wear.find((garment) => garment.kind === kind)?.marks
  assert.deepEqual(marks('shirt'), ['blood'])
  assert.deepEqual(wear.find(({ slot }) => slot === 'feet')?.marks, ['mud'])
  assert.doesNotMatch(notes.join(' '), /Not shown: blood/)
})

test('jewellery is as many as is said', () => {
  const { wear } = design('a rogue with three gold earrings in the left ear')
  const earrings = wear.find(({ kind }) => kind === 'earrings')
  assert.equal(earrings?.count, 3)
  assert.equal(earrings?.side, 'left')
})

test('two swords on the back cross', () => {
  const { hold } = design('a ninja with two katanas on the back')
  assert.deepEqual(
    hold.filter(({ kind }) => kind === 'katana').map(({ carry }) => carry),
    ['back', 'back'],
  )
})

test('what is half of one colour and half of another is so on its left', () => {
  const { wear, notes } = design('a jester in a half red half green tunic')
  const tunic = wear.find(({ kind }) => kind === 'tunic')
  const green = design('a green tunic').wear.find(({ kind }) => kind === 'tunic')
  assert.equal(tunic?.half, green?.colours.main)
  assert.match(notes.join(' '), /left half/)
})

test('what is split does not glow', () => {
  assert.deepEqual(partsIn('a bard with a lute with a split belly', 'lute'), [])
})
