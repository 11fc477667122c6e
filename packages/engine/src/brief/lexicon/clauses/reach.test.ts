import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

test('a stuff that reaches to the elbows is on somebody, and no colour of the picture', () => {
  const potter = understand('a potter with clay up to the elbows')
  assert.deepEqual([potter.subject.figure, potter.paletteWords], [['clay covered'], []])
  assert.deepEqual(understand('janitor, alien slime up to her knees').subject.figure, ['slimy'])
  const janitor = understand('janitor, alien slime up to her knees').subject
  assert.deepEqual([janitor.species, janitor.presentation], [undefined, 'feminine'])
})

test('as many hands as hold it, as many things', () => {
  const countOf = (words: string) =>
    understand(words).hold.map(({ concept, count }) => [concept, count])
  assert.deepEqual(countOf('a kraken with scissors in three of his hands'), [['scissors', 3]])
  assert.deepEqual(countOf('an ogre with a book in each of his four hands'), [['book', 4]])
  assert.deepEqual(countOf('a librarian with four arms, each holding a book'), [['book', 4]])
})

test('a limb that is a tool is replaced; what is in a hand is held', () => {
  const golem = understand('Golem, left arm a massive hammer')
  assert.deepEqual(golem.hold, [])
  assert.deepEqual(
    [golem.features[0]?.concept, golem.features[0]?.side],
    ['prosthetic_arm', 'left'],
  )
  assert.equal(understand('pirate, right hand a hook').features[0]?.concept, 'hook_hand')
  assert.equal(understand('Left hand: a lantern').hold[0]?.side, 'left')
})

test('lids are of the eyes, a nose has its tip, a belly strains a shirt', () => {
  assert.deepEqual(understand('a toad with sleepy lids').body.eyeLooks, ['sleepy'])
  assert.equal(understand('a girl with a frostbitten nose tip').features[0]?.name, 'nose')
  const referee = understand('a referee, striped shirt straining over his belly')
  assert.deepEqual(referee.subject.builds, ['heavy'])
  const beard = understand('an old man with a black-and-white beard').body.beard
  assert.deepEqual(
    beard?.colours.map(({ name }) => name),
    ['salt and pepper'],
  )
})

test('who dozes or knits on a chair sits', () => {
  assert.ok(understand('Lifeguard, dozing on the high chair').subject.poses.includes('seated'))
  assert.ok(understand('Gran knitting in a rocking chair').subject.poses.includes('seated'))
})

test('the bones of a beast on a shirt are printed there', () => {
  const [top] = understand('a skater in a tank top with a dinosaur skeleton').wear
  assert.deepEqual(
    top?.parts.map(({ part, name }) => [part, name]),
    [['emblem', 'dinosaur']],
  )
  assert.equal(understand('a girl in a hoodie with a robot').wear[0]?.parts[0]?.name, 'robot')
  assert.equal(understand('a girl in a hoodie with a sword').hold[0]?.name, 'sword')
})

test('a babushka is an old woman, in one or of silk a headscarf', () => {
  const gran = understand('old soviet cosmonaut babushka, floral headscarf')
  assert.deepEqual([gran.subject.age, gran.wear.length], ['elder', 1])
  assert.equal(understand('a woman in a babushka').wear[0]?.name, 'babushka')
  assert.equal(understand('a red babushka, long coat').wear[0]?.name, 'babushka')
})

test('what turns orange is no fruit', () => {
  const dryad = understand('dryad, leaf hair going autumn orange, a cap')
  assert.deepEqual([dryad.hold, dryad.body.hair.colours[0]?.name], [[], 'orange'])
  assert.equal(understand('a robot named Bolt: orange with a scarf').body.skin[0]?.name, 'orange')
})

test('two tools in one breath are two', () => {
  const heldBy = (words: string) => understand(words).hold.map(({ name }) => name)
  assert.deepEqual(heldBy('a mason with hammer and chisel'), ['hammer', 'chisel'])
  assert.deepEqual(heldBy('a boy with a bucket and spade'), ['bucket', 'spade'])
  assert.deepEqual(heldBy('old sailor, espresso, red cap'), ['espresso'])
})

test('furniture is told and drawn as nothing else', () => {
  for (const words of ['armchair', 'grandfather clock', 'bathtub', 'trapeze', 'luggage label'])
    assert.deepEqual(
      understand(`a queen with a ${words}`).hold.map(({ concept }) => concept),
      ['told'],
      words,
    )
})

test('hair the colour of steel is grey, a silver fox has silver hair', () => {
  assert.ok(understand('a man with steel-coloured hair').body.hair.colours[0])
  assert.equal(understand('silver-fox hair').body.hair.colours[0]?.name, 'silver fox')
})

test('who chews gum keeps her calling', () => {
  const { subject, features } = understand('a waitress chewing gum')
  assert.deepEqual([subject.roles[0]?.name, features[0]?.concept], ['waitress', 'gum_bubble'])
})

test('boots that are said to be knee-high bring no socks, and a knee-high fairy wears none', () => {
  const wornIn = (words: string) => understand(words).wear.map(({ concept }) => concept)
  assert.deepEqual(wornIn('boots, knee-high, black'), ['knee_boots'])
  assert.deepEqual(wornIn('boots (knee-high), coat'), ['knee_boots', 'coat'])
  assert.deepEqual(wornIn('A fairy. Knee-high, bark-brown, with wings'), [])
  assert.deepEqual(understand('A fairy. Knee-high, bark-brown, with wings').subject.builds, [
    'short',
  ])
})

test('a giant troll is a troll, a frost giant a giant', () => {
  const speciesOf = (words: string) => understand(words).subject.species?.name
  assert.equal(speciesOf('gentle giant troll gardener'), 'troll')
  assert.equal(speciesOf('a frost giant queen'), 'frost giant')
})

test('stripes down both legs are on the trousers', () => {
  for (const words of [
    'a tracksuit (maroon with 2 white stripes down each leg)',
    'trousers with white stripes down the legs',
  ])
    assert.deepEqual(understand(words).wear[0]?.patterns, ['striped'], words)
})

test('what was lost in a war is the legs, and a made hand is of what is said next', () => {
  const veteran = understand('He lost both legs in the war and pushes a board')
  assert.deepEqual(
    veteran.absent.map(({ name }) => name),
    ['legs'],
  )
  const [hand] = understand('Left hand: prosthetic, chrome. Mood: fed up').features
  assert.deepEqual([hand?.side, hand?.colours[0]?.name], ['left', 'chrome'])
})

test('baby teeth on a string make nobody a baby, a bucket on a head goes by its name', () => {
  assert.equal(understand('a necklace of baby molars').subject.species, undefined)
  assert.equal(understand('a knight with a bucket on his head').wear[0]?.name, 'bucket')
})

test('a skeletal old man is thin, a skeletal warrior bare bones', () => {
  const man = understand('a skeletal old man').subject
  assert.deepEqual([man.species?.concept, man.builds], ['human', ['slender']])
  assert.equal(understand('a skeletal warrior').subject.species?.concept, 'skeleton')
})

test('a princes is a princess, a stub of pencil a pencil, and crook and flail are two', () => {
  const { roles } = understand('i want a princes but she is a ninja to').subject
  assert.deepEqual(
    roles.map(({ concept }) => concept),
    ['princess', 'ninja'],
  )
  const held = (words: string) => understand(words).hold.map(({ name }) => name)
  assert.deepEqual(held('a detective, notebook and stub of pencil'), ['notebook', 'pencil'])
  assert.deepEqual(held('a priest, crook and flail crossed over the chest'), ['crook', 'flail'])
  assert.deepEqual(held('she has a mirrer'), ['mirror'])
})
