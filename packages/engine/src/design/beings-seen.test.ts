/** What is asked of beings is seen on them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { buildFigure } from '../figure/build-figure.ts'
import { designCharacter } from './design-character.ts'

function designOf(prompt: string) {
  return designCharacter(understand(prompt), 1)
}

test('an orange catgirl has orange hair and tail, and the skin of a person', () => {
  const { hair, skin, features } = designOf('orange cat girl with green eyes')
  assert.equal(hair.colour, '#d3783c')
  assert.equal(features.find(({ kind }) => kind === 'cat_tail')?.colour, hair.colour)
  assert.notEqual(skin.colour, hair.colour)
  assert.equal(designOf('cat girl with blue skin').skin.colour, '#5f8fc4')
  assert.equal(designOf('dark-skinned cat girl with pink hair').hair.colour, '#ef8bb5')
})

test('a dragon girl is a girl with horns and a tail, and a dragonborn has a snout', () => {
  const girl = designOf('a red dragon girl in a qipao')
  assert.equal(girl.face.muzzle, 0)
  assert.equal(girl.skin.surface, 'skin')
  assert.equal(girl.hair.colour, '#c4232d')
  const tail = girl.features.find(({ kind }) => kind === 'lizard_tail')
  assert.deepEqual([tail?.colour, tail?.word], ['#c4232d', 'dragon tail'])
  assert.equal(designOf('a dragon boy with green scales').skin.surface, 'scales')
  assert.equal(designOf('a dragonborn girl').face.muzzle, 1)
  assert.equal(designOf('an anthro dragon girl with a long snout').face.muzzle, 1)
})

test('a white robot is painted white and a black one black, not in tones of skin', () => {
  assert.equal(designOf('white android woman').skin.colour, '#f1f0ec')
  assert.equal(designOf('black robot').skin.colour, '#232228')
  assert.equal(designOf('a white man').skin.colour, '#f4ddd0')
})

test('glowing lines of an android run along its seams', () => {
  const lit = buildFigure(designOf('white android with blue glowing lines'))
  assert.equal(lit.materials['skin.glow']?.base, '#2b5fc0')
})

test('an angel of four wings has four, and a seraph of six has six', () => {
  const wingsOf = (prompt: string) =>
    buildFigure(designOf(prompt)).parts.filter(({ name }) => name.startsWith('wing arm')).length
  assert.deepEqual(
    ['an angel', 'angel with four white wings', 'a six-winged angel'].map(wingsOf),
    [2, 4, 6],
  )
  assert.match(
    designOf('angel with four white wings').notes.join(' '),
    /Four feathered wings white/,
  )
})

test('a nose ring is in the nose and not in the ears', () => {
  const design = designOf('goblin with a gold nose ring')
  assert.ok(design.wear.some(({ kind, wornAt }) => kind === 'earrings' && wornAt === 'nose'))
  const names = buildFigure(design).parts.map(({ name }) => name)
  assert.ok(names.includes('nose ring'))
  assert.ok(!names.some((name) => /^ear (?:hoop|stud|drop)/.test(name)))
})

test('hair and clothes of leaves and petals are of them, and a print of leaves is a print', () => {
  const dryad = designOf('dryad with leaves for hair, dress made of leaves')
  assert.deepEqual([dryad.hair.leafage, dryad.wear[0]?.leafage], ['leaves', 'leaves'])
  assert.ok(buildFigure(dryad).parts.some(({ name }) => / leaves 1/.test(name)))
  assert.match(dryad.notes.join(' '), /Hair green, all of leaves/)
  const fairy = designOf('fairy with a flower petal dress')
  assert.deepEqual([fairy.hair.leafage, fairy.wear[0]?.leafage], [undefined, 'petals'])
  const girl = designOf('girl with a leaf hair clip and a leaf print dress')
  assert.ok([girl.hair, ...girl.wear].every(({ leafage }) => leafage === undefined))
})

test('bark is seen on whatever colour it has', () => {
  const { skin } = designOf('dryad with bark skin')
  assert.equal(skin.marking, 'bark')
  assert.equal(skin.second, '#4a2c0e')
})

test('mohawk hair makes nobody one of the Mohawk people', () => {
  const kinds = designOf('orc barbarian woman with a black mohawk').wear.map(({ kind }) => kind)
  assert.ok(kinds.includes('mantle') && !kinds.includes('quiver'))
  assert.ok(designOf('a Mohawk warrior').wear.some(({ kind }) => kind === 'quiver'))
})

test('a wand ends in what it is called after, a sword of light shines', () => {
  const heldIn = (prompt: string) => designOf(prompt).hold[0]
  assert.deepEqual(
    ['heart wand', 'moon wand', 'flower wand', 'crystal wand'].map(
      (wand) => heldIn(`magical girl with a ${wand}`)?.form,
    ),
    ['heart wand', 'moon wand', 'flower wand', 'crystal wand'],
  )
  assert.equal(heldIn('wizard with a wooden wand')?.form, 'plain wand')
  assert.equal(heldIn('magical girl with a wand')?.form, undefined)
  assert.equal(heldIn('magical girl with a blue heart wand')?.colours.accent, '#2b5fc0')
  assert.equal(heldIn('angel with a sword of light')?.surface, 'glow')
})

test('bread is carried in the basket that was asked for', () => {
  assert.deepEqual(
    designOf('rabbit woman holding a basket of bread').hold.map(({ kind, colours }) => [
      kind,
      colours.accent,
    ]),
    [['basket', '#d8a25a']],
  )
})

test('a bell hangs at a bell collar, shells are on a seashell bra', () => {
  const partsOf = (prompt: string) => buildFigure(designOf(prompt)).parts.map(({ name }) => name)
  assert.ok(partsOf('cat girl with a bell collar').includes('bell'))
  assert.ok(!partsOf('goth girl with a choker').includes('bell'))
  assert.ok(partsOf('mermaid with a seashell bra').includes('shell'))
  assert.ok(!partsOf('mermaid').includes('shell'))
})

test('a being with a big head has a grown body', () => {
  const { person } = designOf('grey alien with a big head')
  assert.ok(person.heads > 4 && person.heads < 6)
})

test('jeans of no said colour are of denim', () => {
  const jeans = designOf('werewolf in torn jeans').wear.find(({ kind }) => kind === 'jeans')
  assert.equal(jeans?.colours.main, '#45608c')
})

test('the wings of a dragon knight are a dragon’s', () => {
  const kinds = designOf('dragon knight with wings, black armor').features.map(({ kind }) => kind)
  assert.ok(kinds.includes('dragon_wings') && !kinds.includes('feathered_wings'))
})

test('who is small or tall is so beside the own head as well', () => {
  const headsOf = (prompt: string) => designOf(prompt).person.heads
  const usual = headsOf('a witch with a broom')
  assert.ok(headsOf('a small witch with a broom') < 0.9 * usual)
  assert.ok(headsOf('a tall witch with a broom') > 1.04 * usual)
})
