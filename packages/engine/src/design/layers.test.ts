import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import type { Garment } from './design.ts'
import { designCharacter } from './design-character.ts'

function wornIn(prompt: string): Garment[] {
  return designCharacter(understand(prompt), 1).wear
}

function kindsOf(prompt: string): string[] {
  return wornIn(prompt).map(({ kind }) => kind)
}

function garmentIn(prompt: string, kind: string): Garment {
  const found = wornIn(prompt).find((garment) => garment.kind === kind)
  assert.ok(found, `${prompt}: no ${kind}`)
  return found
}

test('everything that is asked for is worn, whatever it lies over or under', () => {
  const wishes: readonly (readonly [prompt: string, kinds: readonly string[]])[] = [
    ['a ballerina in a black leotard with a pink skirt over it', ['leotard', 'skirt']],
    ['a paladin in plate armour with a white robe over it', ['plate_armor', 'robe']],
    ['a bride in a white veil and a straw hat', ['veil', 'straw_hat']],
    ['a pirate with a red sash over a leather belt', ['sash', 'belt']],
    ['a runner in black shorts over purple leggings', ['shorts', 'leggings']],
    ['a samurai in a blue kimono, a haori and grey hakama', ['kimono', 'haori', 'hakama']],
    ['a queen with a crown over a black hood', ['crown', 'hood']],
    ['a woman with a necklace, a pendant and a red scarf', ['necklace', 'pendant', 'scarf']],
    ['a man in a plaid shirt over a white turtleneck', ['shirt', 'turtleneck']],
  ]
  for (const [prompt, kinds] of wishes) {
    const worn = kindsOf(prompt)
    for (const kind of kinds) assert.ok(worn.includes(kind), `${prompt}: ${worn}`)
  }
})

test('of two things that want one place the second is told', () => {
  const { wear, notes } = designCharacter(understand('a woman in a red gown, a blue dress'), 1)
  const dresses = wear.filter(({ kind }) => kind === 'gown' || kind === 'dress')
  assert.equal(dresses.length, 1)
  assert.match(notes.join(' '), /Not shown: blue dress/)
})

test('the words say what lies over what', () => {
  const over = (prompt: string, kind: string) => garmentIn(prompt, kind).over
  assert.deepEqual(over('a king in a red robe over golden armour', 'robe'), ['plate_armor'])
  assert.deepEqual(over('a knight in mail with a white tabard over it', 'tabard'), ['chainmail'])
  assert.deepEqual(over('a woman in a shirt under a corset', 'corset'), ['shirt'])
  assert.equal(over('a girl with a scarf over her shoulders and a coat', 'scarf'), undefined)
})

test('one of a pair is on one side, two that differ are on both', () => {
  const sides = (prompt: string, kind: string) =>
    wornIn(prompt)
      .filter((garment) => garment.kind === kind)
      .map(({ side }) => side)
  assert.deepEqual(sides('a duelist with one black glove', 'gloves'), ['left'])
  assert.deepEqual(sides('a boxer with a red glove and a blue glove', 'boxing_gloves'), [
    'left',
    'right',
  ])
  assert.deepEqual(sides('a clown with mismatched shoes, one red and one green', 'shoes'), [
    'left',
    'right',
  ])
  assert.deepEqual(sides('a man with black gloves', 'gloves'), ['both'])
})

test('what is said twice of one thing makes one thing with all that is said', () => {
  const prompt = 'prince, fur-trimmed cape, red cape, white gloves'
  assert.equal(kindsOf(prompt).filter((kind) => kind === 'cape').length, 1)
  assert.equal(garmentIn(prompt, 'cape').colours.main, garmentIn('a red cape', 'cape').colours.main)
})

test('two belts are two, and a second necklace hangs lower', () => {
  assert.equal(kindsOf('a pirate with two belts').filter((kind) => kind === 'belt').length, 2)
  const chains = wornIn('a woman with a gold necklace and a silver necklace').filter(
    ({ kind }) => kind === 'necklace',
  )
  assert.equal(chains.length, 2)
  assert.ok(chains[1].length > chains[0].length)
})

test('what nobody asked for does not hide shorts, sleeves or a badge that somebody did', () => {
  assert.ok(!kindsOf('a jogger with black shorts').includes('tunic'))
  const jackets = kindsOf('a boy in a shirt with a red left sleeve').filter((kind) =>
    kind.includes('jacket'),
  )
  assert.deepEqual(jackets, [])
})

test('coveralls tied around the waist leave the trousers and a knot', () => {
  const worn = kindsOf('a mechanic with coveralls tied around the waist and a white tank top')
  assert.ok(worn.includes('trousers') && worn.includes('sash') && worn.includes('tank_top'))
  assert.ok(!worn.includes('jumpsuit'))
  const plain = 'a mechanic with coveralls tied around the waist'
  assert.equal(garmentIn(plain, 'sash').colours.main, garmentIn(plain, 'trousers').colours.main)
})

test('the side of a patch is not the side of the suit', () => {
  const prompt = 'a farmer in blue dungarees with a red patch on the left knee'
  assert.equal(garmentIn(prompt, 'overalls').side, 'both')
})

test('a word for the whole outfit names and colours its main garment', () => {
  const { wear } = designCharacter(understand('a zombie cheerleader in a torn yellow uniform'), 1)
  const uniform = wear.find(({ label }) => /uniform/i.test(label))
  assert.equal(uniform?.hem, 'torn')
  assert.equal(uniform?.colours.main, garmentIn('a yellow dress', 'dress').colours.main)
})
