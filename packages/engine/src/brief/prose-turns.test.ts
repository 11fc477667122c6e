/** Long wishes turn their sentences: colours come late, things are given up, looks are told by the way. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

const names = (items: readonly { name: string }[]) => items.map(({ name }) => name).toSorted()
const gone = (words: string) => names(understand(words).absent)
const hues = (words: string) =>
  understand(words).wear.map(({ name, colours }) => `${name}: ${colours.map((c) => c.name).join()}`)

test('a colour that comes late is of the thing it is said of', () => {
  assert.deepEqual(hues("a silk scarf that was her husband's, orange, and flat shoes"), [
    'scarf: orange',
    'shoes: ',
  ])
  assert.deepEqual(hues('He wears a life jacket over everything, orange, even over his shirt.'), [
    'life jacket: orange',
    'shirt: ',
  ])
  assert.deepEqual(hues('a nightdress, white flannel with black buttons'), ['nightdress: white'])
  assert.deepEqual(hues('a coat that was once a grand curtain, dark green'), ['coat: dark green'])
  assert.deepEqual(hues('a red swimsuit, faded nearly to pink'), ['swimsuit: red,faded pink'])
  assert.deepEqual(hues('a quilted jacket dyed with walnut'), ['quilted jacket: brown'])
  assert.equal(
    understand('He had a carnation in his buttonhole; make it white.').hold[0]?.colours[0]?.name,
    'white',
  )
  assert.equal(
    understand('an owl in a toga, grey feathers').wear[0]?.colours.length,
    0,
    'what grows on somebody is no cloth',
  )
})

test('what was tried, had once or decided against is not there', () => {
  for (const words of [
    'A man. I originally gave him a helmet, but nobody could see his face.',
    'A man. We tried a helmet and it looked silly, so leave it out.',
    'A man. We decided early on against a helmet since the hair does that job.',
    'A man. He used to have a helmet but he sold it.',
    'A man. There used to be a helmet, but she sold it.',
  ])
    assert.deepEqual(gone(words), ['helmet'], words)
  assert.deepEqual(gone("We can't agree about freckles, so leave them out."), ['freckles'])
  assert.deepEqual(gone('Everyone else plays men in trench coats, so no trench coat.'), [
    'trench coat',
  ])
})

test('what is said beside the figure leaves nothing behind', () => {
  for (const aside of [
    "I'm useless with a pencil.",
    "I've been told to count.",
    'Please no waistcoat, there are enough badgers in waistcoats.',
    'Our photographer dropped her camera in the lake, so there is no photo.',
    'My grandfather was a lighthouse keeper and my grandmother was afraid of water.',
    "That's all the producer gave me.",
    'You can leave the teacher out.',
  ]) {
    const { subject, hold, wear, companions } = understand(`A man. ${aside}`)
    assert.deepEqual(names([...subject.roles, ...hold, ...wear, ...companions]), [], aside)
  }
  assert.equal(
    understand("I've been asked to say that he must not be fat.").subject.builds.length,
    0,
  )
})

test('bodies told in a roundabout way are told', () => {
  const features = (words: string) => names(understand(words).features)
  assert.deepEqual(features('eyebrows that meet in the middle'), ['unibrow'])
  assert.deepEqual(features('His arms reach the floor.'), ['long arms'])
  assert.deepEqual(features('The little finger of his left hand is missing.'), ['missing finger'])
  assert.deepEqual(features('his legs, which are matchsticks'), ['legs'])
  assert.deepEqual(understand('A man. He comes up to the children’s shoulders.').subject.builds, [
    'short',
  ])
  assert.deepEqual(understand('a woman built like a sparrow').subject.builds, ['short'])
  assert.equal(
    understand('Where her eyes should be there are two lumps of pink crystal.').body.eyes[0]?.name,
    'pink',
  )
  assert.equal(understand("She doesn't know that she's dead.").subject.species?.name, 'ghost')
  assert.equal(understand('a scar on his cheek, the right one').features[0]?.side, 'right')
})

test('she is as old as she was then', () => {
  assert.equal(understand('Draw her as she was then, at seventeen: short.').subject.ageYears, 17)
  assert.equal(understand('my grandmother at twenty-three, with a bicycle').subject.ageYears, 23)
})

test('a place that opens a clause is of what stands there', () => {
  const { wear, hold } = understand('He wears a black coat, and under his arm there is a ledger.')
  assert.equal(wear[0]?.place, undefined)
  assert.equal(hold[0]?.place, 'arm')
})

test('who is called by name again is still the same', () => {
  const { subject, wear, hold } = understand(
    'Doctor Broccoli is tall. He flies. Doctor Broccoli has a red cape.',
  )
  assert.equal(subject.name, 'Doctor Broccoli')
  assert.deepEqual([names(wear), hold], [['cape'], []])
})

test('a bat that hangs and a bow under the chin are no weapons', () => {
  const { companions, hold } = understand('A witch. A bat called Kevin hangs from her sleeve.')
  assert.deepEqual([names(companions), hold], [['fruit bat'], []])
  assert.deepEqual(names(understand('On his head sits a nightcap, a bow under the chin.').wear), [
    'nightcap',
    'ribbon bow',
  ])
})
