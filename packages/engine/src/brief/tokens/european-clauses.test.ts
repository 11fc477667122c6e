import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Brief } from '../brief.ts'
import { understand } from '../understand.ts'

const featuresOf = (brief: Brief) => brief.features.map(({ name }) => name)
const wornIn = (brief: Brief) => brief.wear.map(({ name }) => name)

test('an adjective of somebody may be said of a part behind de', () => {
  for (const prompt of [
    'un soldado manco del brazo izquierdo, barba negra',
    'un soldat manchot du bras gauche, barbe noire',
    'um soldado maneta do braço esquerdo, barba preta',
  ]) {
    const arm = understand(prompt).features.find(({ name }) => name.includes('arm'))
    assert.equal(arm?.side, 'left', prompt)
    assert.match(arm?.name ?? '', /missing/)
  }
  const dark = understand('una chica morena de piel, con botas rojas')
  assert.ok(dark.body.skin.length > 0)
  // The coat itself is of fur, and nobody's skin is black.
  assert.deepEqual(wornIn(understand('una chica con abrigo negro de piel')).length, 1)
})

test('what people wear grows on beasts', () => {
  assert.ok(featuresOf(understand('un minotauro con cascos, capa roja')).includes('hooves'))
  assert.ok(featuresOf(understand('un minotaure aux sabots fendus, cape rouge')).includes('hooves'))
  assert.ok(featuresOf(understand('un orco con colmillos, capa roja')).includes('tusks'))
  assert.ok(wornIn(understand('un soldado con casco y capa roja')).includes('helmet'))
})

test('a habit is a nun’s, clothes are everybody’s', () => {
  assert.ok(wornIn(understand('une nonne en habit noir, chaussures rouges')).includes('habit'))
})

test('a word that is both is the adjective behind a being, but a rogue is one by trade', () => {
  assert.deepEqual(understand('una mujer vieja con falda roja').subject.roles, [])
  const rogue = understand('une halfeline roublarde aux cheveux roux').subject
  assert.equal(rogue.roles[0]?.name, 'rogue')
})

test('an adjective no table lists stands before its noun all the same', () => {
  const brief = understand('chica con top zurzulado rosa y falda negra')
  assert.equal(brief.wear[0]?.colours[0]?.name, 'pink')
})

test('German names first what somebody has none of', () => {
  const brief = understand(
    'Eine Kenku mit grauem Mantel. Waffen hat sie keine, Schuhe trägt sie nicht.',
  )
  assert.ok(brief.absent.some(({ name }) => /weapon/.test(name)))
  assert.equal(brief.subject.presentation, 'feminine')
  assert.deepEqual(brief.hold, [])
})

test('weder … noch is without either', () => {
  const brief = understand('Kriegerin mit rotem Schal, sie hat weder Helm noch Handschuhe')
  assert.deepEqual(brief.absent.map(({ name }) => name).toSorted(), ['gloves', 'helmet'])
})

test('ages that are no numbers are ages', () => {
  for (const prompt of [
    'um detetive de trinta e poucos anos, barba preta',
    'un détective dans la trentaine, barbe noire',
    'un detective de treinta y tantos, barba negra',
  ])
    assert.equal(understand(prompt).subject.ageYears, 35, prompt)
})

test('a written ñ is a letter of its own', () => {
  const brief = understand('una señora, moño gris, delantal blanco')
  assert.equal(brief.body.hair.styles[0]?.name, 'bun')
  assert.deepEqual(wornIn(brief), ['apron'])
})

test('somebody dressed as a man of a trade wears no dress, somebody in a dress does', () => {
  const fox = understand('zorro, vestido de cartero, gorra azul')
  assert.deepEqual(wornIn(fox), ['cap'])
  assert.equal(fox.subject.roles[0]?.name, 'mail carrier')
  assert.deepEqual(wornIn(understand('una chica, vestido de princesa')), ['princess dress'])
})

test('what a beast is in at the neck it wears', () => {
  const brief = understand('um gato preto gordo de gravata borboleta e cartola')
  assert.deepEqual(wornIn(brief).toSorted(), ['bow tie', 'top hat'])
})

test('what is said behind the number of a shirt is said of the shirt', () => {
  const [shirt] = understand('um menino, camisa 10 desbotada').wear
  assert.equal(shirt?.parts[0]?.name, 'number 10')
  assert.deepEqual(shirt?.modifiers, ['faded'])
})

test('an adjective behind ‘and’ is of the noun whose first one is part of its name', () => {
  const [nails] = understand('une nécromancienne aux ongles longs et noirs').features
  assert.equal(nails?.colours[0]?.name, 'black')
})
