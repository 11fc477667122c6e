import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

const names = (items: readonly { name: string }[]): string[] => items.map(({ name }) => name)

test('who is not very stern is there all the same', () => {
  const { subject, absent } = understand('A not very stern beekeeper.')
  assert.deepEqual([names(subject.roles), absent], [['beekeeper'], []])
  assert.deepEqual(understand('A monk, neither old nor young, with a staff.').absent, [])
})

test('what somebody is known by is worn or grown', () => {
  for (const words of [
    'She stands out because of her red hat.',
    'Her most striking feature is a red hat.',
    'A nurse distinguished by a red hat.',
    'She favours a red hat.',
    'She prefers a red hat to armour.',
  ]) {
    const { wear, features, subject, body } = understand(words)
    assert.deepEqual(
      [names(wear), features, subject.poses, body.eyeLooks],
      [['hat'], [], [], []],
      words,
    )
    assert.deepEqual(names(wear[0]?.colours ?? []), ['red'], words)
  }
  const { hold, absent } = understand("He won't go anywhere without his lute.")
  assert.deepEqual([names(hold), absent], [['lute'], []])
})

test('who owns or keeps a thing has no trade from it', () => {
  for (const words of ['She owns a sundress and a candle.', 'He keeps a dagger in his boot.'])
    assert.deepEqual(understand(words).subject.roles, [], words)
  assert.equal(understand('She owns a guitar shop.').subject.roles.length, 1)
})

test('the daughter of a monk is no monk', () => {
  const { subject } = understand('Daughter of a monk, she wears a navy tabard.')
  assert.ok(!names(subject.roles).includes('monk'))
})

test('comparisons of colour and size leave the colour and the size', () => {
  const { body, themeColours } = understand('His skin is as teal as a plum.')
  assert.deepEqual([names(body.skin), themeColours], [['teal'], []])
  assert.deepEqual(understand('A hammer taller than she is.').hold[0]?.modifiers, ['huge'])
  const orc = understand('A sky blue-skinned orc.')
  assert.deepEqual(names(orc.body.skin), ['sky blue'])
})

test('a second thought about a colour dresses nobody', () => {
  const { wear, themeColours } = understand('trousers that are ochre, or maybe sky blue')
  assert.deepEqual([names(wear[0]?.colours ?? []), themeColours], [['ochre'], []])
})

test('collars and sleeves told behind a comma are those of the coat', () => {
  for (const words of [
    'A red coat, its collar teal.',
    'The coat is red except for the teal collar.',
    'A red coat with the collar in teal.',
  ]) {
    const { wear } = understand(words)
    assert.deepEqual(names(wear), ['coat'], words)
    assert.deepEqual(names(wear[0]?.parts[0]?.colours ?? []), ['teal'], words)
  }
  assert.deepEqual(names(understand('A coat, the collar turned up').wear), ['coat'])
})

test('ribbons and pins in hair leave its colour alone', () => {
  const braid = understand('A cellist with chestnut hair in a braid tied with a red ribbon.')
  assert.deepEqual(names(braid.body.hair.colours), ['chestnut'])
  assert.deepEqual(names(braid.wear), ['ribbon'])
  const pinned = understand('Her white hair is held up by three bronze pins.')
  assert.deepEqual(names(pinned.body.hair.colours), ['white'])
  assert.equal(pinned.wear[0]?.count, 3)
})

test('slime on a sword is nobody, and gems in it are no needlework', () => {
  const { subject, body, hold } = understand('A trident dripping with lilac slime.')
  assert.deepEqual([subject.species, body.skin, names(hold)], [undefined, [], ['trident']])
  assert.deepEqual(understand('A bronze pickaxe inlaid with blue gems.').hold[0]?.patterns, [])
})

test('pairs are counted by what they are pairs of', () => {
  const { wear } = understand('A pair of lilac sandals and a pair of goggles.')
  assert.deepEqual(
    wear.flatMap(({ modifiers }) => modifiers),
    [],
  )
})
