import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

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

test('outfits and equipment are what they are made up of', () => {
  for (const words of [
    'His outfit: red coat, blue boots.',
    'His clothes are a red coat and blue boots.',
  ])
    assert.deepEqual(names(understand(words).wear), ['coat', 'boots'], words)
  const { hold, unknown } = understand('Her equipment includes a trident and a lute.')
  assert.deepEqual([names(hold), unknown], [['trident', 'lute'], []])
  const last = understand('The one thing she never leaves behind is a lute.')
  assert.deepEqual([names(last.hold), last.absent], [['lute'], []])
})

test('braces that hold trousers up are worn, and the trousers keep their own colour', () => {
  const { wear } = understand('jeans held up by maroon suspenders')
  assert.deepEqual(names(wear), ['jeans', 'suspenders'])
  assert.deepEqual(wear[0]?.colours, [])
})

test('tools and hats of two words stay whole before what is done with them', () => {
  assert.deepEqual(names(understand('a frying pan-wielding monk').hold), ['frying pan'])
  const gnome = understand('a straw hat-wearing gnome')
  assert.deepEqual([names(gnome.wear), gnome.body.skinLooks], [['straw hat'], []])
  assert.equal(understand('a coat and an emerald green belt').wear[1]?.name, 'belt')
})

test('eyes may be emerald, and an emblem of roses is on the clothes', () => {
  const { body, hold, features } = understand('One eye is ice blue, the other emerald.')
  assert.deepEqual([body.rightEye?.name, hold, features], ['emerald', [], []])
  assert.deepEqual(names(understand('A nurse with golden, almond-shaped eyes.').body.eyes), [
    'golden',
  ])
  const suit = understand('a jumpsuit with a rose emblem')
  assert.deepEqual([suit.wear[0]?.parts[0]?.part, suit.features], ['emblem', []])
})

test('a sword raised is in the hand, and what is clutched to the chest is not that long', () => {
  assert.deepEqual(names(understand('A detective smiling, a sword raised.').hold), ['sword'])
  assert.deepEqual(understand('A nurse clutching a teapot to her chest.').hold[0]?.modifiers, [])
})
