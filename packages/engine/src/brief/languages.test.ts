import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Brief } from './brief.ts'
import { understand } from './understand.ts'

const worn = (brief: Brief) => brief.wear.map(({ name }) => name)

test('the ending of a word tells a woman from a man', () => {
  assert.equal(understand('una guerrera con espada y escudo').subject.presentation, 'feminine')
  assert.equal(understand('un guerrero con espada y escudo').subject.presentation, 'masculine')
})

test('the article tells it where the noun does not', () => {
  assert.equal(
    understand('una pirata con falda roja y botas negras').subject.presentation,
    'feminine',
  )
})

test('German compounds are taken apart', () => {
  const brief = understand('ein Zwerg mit Lederschürze und dunkelblauem Umhang')
  assert.deepEqual(brief.wear[0]?.materials, ['leather'])
  assert.equal(brief.wear[1]?.colours[0]?.name, 'dark blue')
})

test('adjectives after the noun are its own', () => {
  const brief = understand('une sorcière avec une robe jaune et noire, des bottes rouges')
  assert.deepEqual(
    brief.wear.map(({ colours }) => colours.map(({ name }) => name)),
    [['yellow', 'black'], ['red']],
  )
})

test('stuff and patterns behind the noun are its own, and so is what follows them', () => {
  const brief = understand('una maga con falda de cuero negra y un sombrero de paja roto')
  assert.deepEqual(brief.wear[0]?.materials, ['leather'])
  assert.equal(brief.wear[0]?.colours[0]?.name, 'black')
  assert.ok(brief.wear[1]?.modifiers.includes('torn'))
})

test('a colour may be named by a noun', () => {
  assert.equal(understand('un vieil officier en redingote prune').wear[0]?.colours[0]?.name, 'plum')
  assert.equal(understand('uma moça de vestido cor de ferrugem').wear[0]?.colours[0]?.name, 'rust')
})

test('phrases are known in any gender and number, and with the words between them melted', () => {
  const brief = understand('chasseuses de primes aux bottes couvertes de boue')
  assert.equal(brief.subject.roles[0]?.name, 'bounty hunter')
  assert.ok(understand('caçadora de recompensas suja da lama').subject.roles.length > 0)
})

test('words without their accents, and mistyped ones, are known', () => {
  const brief = understand('princesa anciana, cinturon dorado, sombrerro azul y guantes')
  assert.deepEqual(worn(brief), ['belt', 'hat', 'gloves'])
})

test('verbs are known whatever their ending', () => {
  assert.equal(understand('uma velha segurava uma lanterna amarela').hold[0]?.name, 'lantern')
})

test('what is not worn stays away', () => {
  assert.equal(understand('el caballero no lleva casco ni escudo').absent[0]?.name, 'helmet')
  assert.equal(understand('il ne porte pas de chapeau, cheveux longs').absent[0]?.name, 'hat')
})

test('the side is known behind a place', () => {
  const brief = understand("un pirate avec une plume derrière l'oreille gauche")
  assert.equal(brief.hold[0]?.side, 'left')
})

test('what breaks is broken, what tears is torn', () => {
  assert.ok(understand('elfo con espada rota y barba').hold[0]?.modifiers.includes('broken'))
  assert.ok(understand('elfo con capa rota y barba').wear[0]?.modifiers.includes('torn'))
})

test('a foreign word no table lists is not taken for an English one mistyped', () => {
  const brief = understand('una bruja vieja con escobazo y zzurrapon')
  assert.deepEqual(brief.fixes, [])
})

test('a place that Japanese names first is where the thing is', () => {
  const brief = understand('左目に眼帯の侍、背中に刀を二本')
  assert.equal(brief.wear[0]?.side, 'left')
  assert.equal(brief.hold[0]?.count, 2)
})

test('what Korean rules out behind the noun stays away', () => {
  const brief = understand('모자는 쓰지 않은 마녀, 검은 망토')
  assert.equal(brief.absent[0]?.name, 'hat')
  assert.deepEqual(worn(brief), ['cape'])
})

test('Chinese clauses belong to the noun they describe', () => {
  const brief = understand('戴着草帽的老渔夫')
  assert.deepEqual(worn(brief), ['straw hat'])
  assert.equal(brief.subject.age, 'elder')
})

test('colours of other languages have their English names', () => {
  assert.equal(
    understand('ein Ritter mit rotem Umhang und Schwert').wear[0]?.colours[0]?.name,
    'red',
  )
})

test('English is left as it is, whatever words it shares with other languages', () => {
  assert.equal(understand('a man with a pale robe and a red cape').wear.length, 2)
})
