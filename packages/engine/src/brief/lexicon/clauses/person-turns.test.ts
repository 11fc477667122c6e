import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const worn = (words: string, name: RegExp) =>
  understand(words).wear.find((item) => name.test(item.name))
const hueOf = (words: string, name: RegExp) => worn(words, name)?.colours.map((hue) => hue.name)

test('what a garment was made from has its colour and pattern told of the garment', () => {
  const coat = worn(
    'a coat that was once a grand curtain, dark green with a faded pattern of peacocks, worn by a girl',
    /coat/,
  )
  assert.deepEqual(
    coat?.colours.map((hue) => hue.name),
    ['dark green'],
  )
  assert.ok(coat?.modifiers.includes('peacocks'))
  assert.deepEqual(hueOf('a shirt that had been a flour sack, cream', /shirt/), ['cream'])
  assert.deepEqual(hueOf('a raincoat that started life as a tent, orange', /coat/), ['orange'])
})

test('socks that are down are rolled down, and hats without a crown stay on', () => {
  assert.ok(worn('schoolboy, one sock down', /sock/)?.modifiers.includes('rolled-down'))
  assert.equal(worn('schoolgirl, left sock down', /sock/)?.side, 'left')
  assert.ok(worn('a lad in a top hat with no crown', /hat/)?.modifiers.includes('crownless'))
  assert.deepEqual(understand('a lad in a top hat with no crown').absent, [])
})

test('contact lenses, split dye and long beards are told of eyes, hair and beard', () => {
  assert.deepEqual(understand('hacker, mirrored contact lenses').body.eyeLooks, ['mirrored'])
  const dyed = (words: string) => understand(words).body.hair.colours.map((hue) => hue.name)
  assert.deepEqual(dyed('girl with split dye, black and pink'), ['black', 'pink'])
  assert.deepEqual(dyed('black and pink split dye, hearts drawn under the eyes'), ['black', 'pink'])
  assert.equal(understand('ginger beard down to his belt').body.beard?.concept, 'long_beard')
})

test('food round a mouth is a smear there, and mud goes up to the thighs', () => {
  const marks = (words: string) =>
    understand(words).features.map(({ name, place }) => `${name} ${place}`)
  assert.deepEqual(marks('toddler, jam round the mouth'), ['smear mouth'])
  assert.deepEqual(marks('goalkeeper, oversized gloves, mud up to the thighs'), ['mud thighs'])
  assert.deepEqual(understand('girl with jam on toast').features, [])
})

test('a breakdown, a bad day and second thoughts are moods', () => {
  const moods = (words: string) => understand(words).subject.traits
  assert.ok(moods('a clown having a breakdown').includes('crying'))
  assert.deepEqual(moods('a waiter having a bad day'), ['miserable'])
})

test('a kid wears braces on the teeth, and an old man on the trousers', () => {
  assert.equal(understand('kid with braces and glasses').features[0]?.name, 'dental braces')
  assert.equal(worn('old man with braces over a striped shirt', /brace/)?.concept, 'suspenders')
})

test('hair is adorned where braids have cuffs and shells', () => {
  assert.deepEqual(hueOf('box braids with gold cuffs', /cuffs/), ['gold'])
  assert.equal(worn('locs with cowrie shells', /bead/)?.concept, 'hairpins')
})

test('halves in two stuffs are of one outfit', () => {
  assert.deepEqual(hueOf('jester, left side red, right side yellow', /outfit/), ['red', 'yellow'])
})

test('rinses, gazes, brows and hair over an eye are told of the head', () => {
  const hues = (words: string) => understand(words).body.hair.colours.map((hue) => hue.name)
  assert.deepEqual(hues('old lady, violet rinse, handbag'), ['violet'])
  assert.deepEqual(hues('bassist, half shaved head, rest lilac, mesh top'), ['lilac'])
  assert.deepEqual(hues('girl, every strand of hair a different colour'), ['rainbow'])
  const traits = (words: string) => understand(words).subject.traits
  assert.deepEqual(traits('secretary, eyes on the clock'), ['focused'])
  assert.deepEqual(traits('clown, eyebrows up to the hairline'), ['raised eyebrows'])
  const [emo] = understand('girl emo hair cover one eye').body.hair.styles
  assert.ok(emo?.modifiers.includes('bangs over one eye'))
})

test('a bump, a tan, a jewelled tooth and a hidden blade are read', () => {
  assert.ok(understand('hand on the bump').subject.figure.includes('pregnant'))
  assert.equal(understand('tan on the left arm only').features[0]?.side, 'left')
  assert.equal(understand('pirate with a ruby in his front tooth').features[0]?.name, 'ruby tooth')
  assert.equal(understand('a cane that hides a blade').hold[0]?.name, 'sword cane')
  assert.deepEqual(understand('waiter, shirt tails out at the back').features, [])
})

test('a jaw to crack nuts on, a purple face, a bandaged ankle and a brace on a leg are of the body', () => {
  const names = (words: string) => understand(words).features.map(({ name }) => name)
  assert.deepEqual(names('sergeant with a jaw you could crack nuts on'), ['square jaw'])
  const dad = understand('dad in a polo, purple in the face from shouting')
  assert.deepEqual(dad.wear[0]?.colours, [])
  assert.ok(
    dad.body.skinLooks.includes('purple faced') || dad.subject.traits.includes('purple faced'),
  )
  assert.deepEqual(names('coach, one knee strapped'), ['bandaged knee'])
  assert.equal(understand('my nan in her swimming costume 1962').wear[0]?.count, 1)
  assert.equal(understand('a dwarf in a three-piece tweed suit').wear[0]?.count, 1)
})
