import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

function designOf(words: string) {
  return designCharacter(understand(words, undefined), 1)
}

test('a hook is on the left, and where it is on the right the left hand holds the blade', () => {
  const carried = (words: string) =>
    designOf(words).hold.find(({ kind }) => kind === 'scimitar')?.carry
  assert.equal(carried('a pirate captain with a hook hand'), 'right hand')
  assert.equal(carried('a pirate with a hook for a right hand'), 'left hand')
})

test('hair that stands up is under no hat that nobody asked for', () => {
  const wears = (words: string) => designOf(words).wear.some(({ kind }) => kind === 'chef_hat')
  assert.ok(!wears('a chef with a big afro'))
  assert.ok(wears('a chef with short hair'))
})

test('whose calling ends with boy or girl is young', () => {
  assert.equal(designOf('a delivery girl').person.age, 'teen')
  assert.equal(designOf('a cowboy').person.age, 'adult')
})

test('a title says a calling once', () => {
  assert.match(designOf('a samurai cat').title, /^\p{L}+ the Samurai Cat$/u)
})

test('what is worn for show is under nothing that nobody asked for', () => {
  const wears = (words: string) => designOf(words).wear.map(({ kind }) => kind)
  assert.ok(!wears('k-pop idol, silver hair, oversized pink hoodie').includes('suit_jacket'))
  const king = designOf('a fat king on vacation, hawaiian shirt')
  assert.ok(!king.wear.some(({ kind }) => kind === 'mantle'))
  assert.equal(king.skin.colour, designOf('a fat king on vacation').skin.colour)
})

test('who is asked for in a colour wears it, whatever the calling wears', () => {
  for (const [words, kind] of [
    ['a nurse in blue', 'dress'],
    ['a bride in red', 'wedding_dress'],
    ['a ninja in white', 'tunic'],
    ['a knight in black', 'plate_armor'],
  ] as const) {
    const said = understand(words, undefined).themeColours[0]?.hex
    const piece = designCharacter(understand(words, undefined), 1).wear.find(
      (each) => each.kind === kind,
    )
    assert.equal(piece?.colours.main, said, words)
  }
  const armour = (words: string) =>
    designOf(words).wear.find(({ slot }) => slot === 'armour')?.colours.main
  assert.equal(armour('a knight in red with steel armour'), armour('a knight with steel armour'))
})

test('what is drawn is not told as missing', () => {
  for (const words of ['a tall slender woman', 'a hooded assassin'])
    assert.ok(!designOf(words).notes.some((note) => note.startsWith('Not shown')), words)
})

test('one wing is one, two of different colours are two, and feathers that are said are the wings’', () => {
  const wingsOf = (prompt: string) =>
    designCharacter(understand(prompt), 1).features.map(({ side, colour }) => [side, colour])
  assert.deepEqual(
    wingsOf('an angel with one wing').map(([side]) => side),
    ['left'],
  )
  assert.deepEqual(
    wingsOf('an angel, right wing torn off').map(([side]) => side),
    ['left'],
  )
  const [left, right] = wingsOf('an angel with a white wing and a black wing')
  assert.deepEqual([left?.[0], right?.[0]], ['left', 'right'])
  assert.notEqual(left?.[1], right?.[1])
  const fallen = designCharacter(understand('a fallen angel with black feathers'), 1)
  assert.deepEqual(fallen.hold, [], 'no feathers in hand')
  assert.equal(fallen.features[0]?.colour, right?.[1])
})

test('stockings and tights that are asked for are seen', () => {
  const wears = (words: string) => designOf(words).wear.map(({ kind }) => kind)
  for (const words of [
    'a pirate with striped stockings',
    'a schoolboy with knee socks',
    'a clown in striped knee socks',
    'a woman in black tights and a jumper',
  ]) {
    const kinds = wears(words)
    assert.ok(!kinds.some((kind) => /trousers|jeans|knee_boots/.test(kind)), `${words}: ${kinds}`)
    assert.ok(
      kinds.some((kind) => /^(?:breeches|shorts|skirt|pleated_skirt)$/.test(kind)),
      words,
    )
  }
  assert.ok(wears('a girl in white stockings and black trousers').includes('trousers'))
  assert.ok(!wears('robin hood in green tights').includes('shorts'))
})

test('a tall or wide hat of who works magic is a pointed one', () => {
  const wears = (words: string) => designOf(words).wear.map(({ kind }) => kind)
  assert.ok(
    wears('an old wizard with a long white beard and a tall blue hat').includes('wizard_hat'),
  )
  assert.ok(wears('a witch with a wide-brimmed hat').includes('wizard_hat'))
  assert.ok(wears('a wizard in a top hat').includes('top_hat'))
})
