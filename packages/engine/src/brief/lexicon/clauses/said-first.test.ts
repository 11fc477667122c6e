import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BriefItem } from '../../brief.ts'
import { understand } from '../../understand.ts'

function saidOf({ modifiers, materials, colours, parts }: BriefItem): string[] {
  return [
    ...modifiers,
    ...materials,
    ...colours.map(({ name }) => name),
    ...parts.flatMap(({ modifiers: said }) => said),
  ]
}

test('colours and stuffs are said the other way round too', () => {
  for (const words of [
    'Violet, deep violet, is her gown.',
    'Violet for the gown, white for the gloves.',
    'Violet the gown, white the gloves.',
    'Violet is what the gown is.',
    'There is the violet of her gown.',
    "Her gown isn't blue but violet.",
    'Her gown will be violet.',
    'a gown, all violet',
  ]) {
    const [gown] = understand(words).wear
    assert.match(gown?.colours[0]?.name ?? '', /violet/, words)
  }
  const [apron] = understand('Leather makes the apron.').wear
  assert.equal(apron?.materials[0], 'leather')
  assert.equal(understand('burns on the leather of the apron').wear[0]?.materials[0], 'leather')
  assert.equal(understand('an orc, green of skin').body.skin[0]?.name, 'green')
  assert.equal(understand('Green are her eyes.').body.eyes[0]?.name, 'green')
})

test('a row of adjectives between commas leads to its noun without an article', () => {
  const hairOf = (words: string) => understand(words).body
  assert.equal(hairOf('She has long, curly hair.').hair.length, 'long')
  assert.equal(hairOf('with black, short, straight hair').hair.colours[0]?.name, 'black')
  assert.equal(hairOf('red, long and curly hair').hair.colours[0]?.name, 'red')
  const { wear, subject } = understand('a man wearing tall, brown, leather boots')
  assert.deepEqual([wear[0]?.name, subject.builds.length], ['boots', 0])
  assert.equal(understand('bowing, thin moustache').subject.poses[0], 'bowing')
  assert.equal(understand('dressed in black, tall hat').wear[0]?.colours.length, 0)
})

test('a look that is said before its thing is of that thing', () => {
  const told: readonly (readonly [words: string, said: string])[] = [
    ['a pirate. Violet is her gown.', 'violet'],
    ['Red is the colour of her hat.', 'red'],
    ['Velvet was used for the cloak.', 'velvet'],
    ['a pirate. Green her coat.', 'green'],
    ['burn marks on the leather of the apron', 'leather'],
    ['The coat on her is purple.', 'purple'],
    ['Her coat, old and torn, is green.', 'torn'],
    ['a pirate wearing something red: a coat', 'red'],
  ]
  for (const [words, said] of told)
    assert.ok(
      understand(words).wear.some((item) => saidOf(item).includes(said)),
      words,
    )
})

test('a colour by its number may be said first, and stuff may stand behind for its thing', () => {
  const [top] = understand('a climber, #FF00FF is the tank top').wear
  assert.equal(top?.colours?.[0]?.hex, '#ff00ff')
  const [belt] = understand('a cleric, a simple robe, and for a belt some rope').wear.filter(
    ({ name }) => name === 'belt',
  )
  assert.deepEqual(belt?.modifiers, ['rope'])
})
