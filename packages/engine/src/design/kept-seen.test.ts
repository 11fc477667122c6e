import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const designOf = (words: string) => designCharacter(understand(words, undefined), 1)
const kindsOf = (words: string): string[] => designOf(words).wear.map(({ kind }) => kind)

test('a jacket, a tie, straps or a shawl that nobody asked for hides no clothes that were told of', () => {
  for (const [words, ...hiding] of [
    ['an office worker, white shirt with rolled up sleeves, loose tie', 'suit_jacket'],
    ['a delivery guy, red polo shirt, khaki shorts', 'jacket'],
    ['a college student girl, oversized beige sweater, jeans', 'tie', 'backpack'],
    ['a skater boy in an oversized hoodie', 'backpack'],
    ['a jazz singer in a red sequin dress', 'scarf'],
    ['a chef in a white double-breasted jacket', 'apron'],
    ['a grandmother in a kente cloth dress', 'shawl'],
    ['a woman engineer in a hard hat and hi-vis vest', 'goggles'],
  ]) {
    const kinds = kindsOf(words ?? '')
    assert.deepEqual(
      hiding.filter((kind) => kinds.includes(kind)),
      [],
      words,
    )
  }
})

test('a bag that is asked for is the only one', () => {
  const kinds = kindsOf('a Japanese schoolgirl, sailor uniform, school bag')
  assert.equal(kinds.filter((kind) => /backpack|satchel/.test(kind)).length, 1, `${kinds}`)
})

test('curls of a boy of which no length is said are short', () => {
  assert.ok(designOf('a teenage boy with curly ginger hair').hair.length < 1)
  assert.ok(designOf('a teenage boy with long curly hair').hair.length > 1.3)
  assert.ok(designOf('a teenage girl with curly ginger hair').hair.length > 1.3)
})

test('who is one-eyed has a patch over the other, and it is not told as missing', () => {
  const { wear, notes } = designOf('a one-eyed sea captain with a grey beard')
  assert.ok(wear.some(({ kind }) => kind === 'eyepatch'))
  assert.ok(!notes.some((note) => /Not shown.*eye/.test(note)), notes.join())
  assert.ok(!kindsOf('a one-eyed cyclops').includes('eyepatch'))
  for (const words of [
    'a girl, wet hair over her face, so you can only see one eye',
    'a boy with one eye hidden by his fringe',
  ])
    assert.ok(!kindsOf(words).includes('eyepatch'), words)
  assert.ok(notes.some((note) => /^One-eyed/.test(note)))
})

test('a peg leg is a peg of wood, a prosthetic leg is none', () => {
  const legOf = (words: string) => designOf(words).features.find(({ kind }) => /leg/.test(kind))
  assert.equal(legOf('an old pirate with a peg leg')?.isPeg, true)
  assert.equal(legOf('an old pirate with a wooden leg')?.isPeg, true)
  assert.equal(legOf('a runner with a prosthetic leg')?.isPeg, undefined)
})

test('a cap that is worn backwards is turned', () => {
  const capOf = (words: string) => designOf(words).wear.find(({ kind }) => kind === 'cap')
  assert.equal(capOf('a boy with a red cap backwards')?.isBackwards, true)
  assert.equal(capOf('a boy in a backwards baseball cap')?.isBackwards, true)
  assert.equal(capOf('a boy in a red cap')?.isBackwards, undefined)
})

test('a build and a calling that are on the page and drawn are not told as missing', () => {
  for (const words of ['a punk girl with a green mohawk', 'a Maasai warrior, tall and thin'])
    assert.ok(!designOf(words).notes.some((note) => note.startsWith('Not shown')), words)
})

test('clothes of the world are what their names say', () => {
  assert.ok(
    ['blouse', 'long_skirt', 'gele'].every((kind) =>
      kindsOf('a woman in iro and buba').includes(kind),
    ),
  )
  const market = designOf('a Nigerian market woman, bright ankara wrapper and gele')
  assert.ok(market.wear.some(({ kind }) => kind === 'gele'))
  assert.ok(!market.wear.some(({ kind }) => /agbada|turban|boots/.test(kind)))
  assert.deepEqual(
    market.hold.map(({ kind }) => kind),
    ['basket'],
  )
  const arab = designOf('an Arab man in a red checkered keffiyeh')
  const cloth = arab.wear.find(({ kind }) => kind === 'keffiyeh')
  assert.deepEqual([cloth?.colours.main, cloth?.pattern], ['#f4f1ea', 'houndstooth'])
  const bride = designOf('an Indian bride in red lehenga, long black braid')
  assert.equal(bride.hair.style, 'single_braid')
  assert.ok(!bride.wear.some(({ kind }) => kind === 'sari' || kind === 'veil'))
  const kente = designOf('a woman in a kente dress').wear.find(({ kind }) => kind === 'dress')
  assert.equal(kente?.colours.main, '#e0a526')
})

test('a people that is seen is not told as missing', () => {
  for (const words of ['a young Filipino nurse', 'a young African queen'])
    assert.ok(!designOf(words).notes.some((note) => note.startsWith('Not shown')), words)
})

test('a tablet is no laptop, a water bottle is not of glass, and what is under an arm is there', () => {
  const propOf = (words: string) => designOf(words).hold[0]
  assert.equal(propOf('a businesswoman holding a tablet')?.form, 'tablet')
  assert.equal(propOf('a woman with a laptop')?.form, undefined)
  assert.equal(propOf('a runner with a water bottle')?.form, 'sports bottle')
  assert.equal(propOf('a boy with a skateboard under his arm')?.isUnderArm, true)
  assert.equal(propOf('a boy with a skateboard')?.isUnderArm, undefined)
  assert.ok(
    designOf('a boy with a skateboard under his arm').notes.includes(
      'Skateboard under the left arm.',
    ),
  )
})

test('sweatpants go with no boots and no belt, a dress with no lace-ups', () => {
  const gym = kindsOf('a muscular gym guy, tank top, gray sweatpants')
  assert.deepEqual(
    gym.filter((kind) => /boots|belt/.test(kind)),
    [],
  )
  assert.ok(!kindsOf('a jazz singer, woman, in a red sequin dress').includes('shoes'))
})

test('spikes and studs are on the shoulders, leather is what the calling has it in', () => {
  const jacketOf = (words: string) =>
    designOf(words).wear.find(({ kind }) => /leather_jacket|biker_jacket/.test(kind))
  const punk = jacketOf('a punk girl, leather jacket with spikes')
  assert.ok(punk?.details?.some(({ kind }) => kind === 'spikes'))
  assert.equal(punk?.colours.main, '#1f1d22')
  assert.ok(
    jacketOf('a biker in a studded leather jacket')?.details?.some(({ kind }) => kind === 'studs'),
  )
  assert.ok(
    !designOf('a punk girl, leather jacket with spikes').notes.some((note) =>
      /Not shown/.test(note),
    ),
  )
})

test('who is curvy is not fat', () => {
  const bulkOf = (words: string) => designOf(words).person.bulk
  assert.ok(bulkOf('a curvy woman') < bulkOf('a fat woman') - 0.2)
  assert.ok(bulkOf('a curvy woman') > bulkOf('a slender woman') + 0.2)
  assert.equal(bulkOf('a fat curvy woman'), bulkOf('a fat woman'))
})

test('ankle boots are low, long shorts reach the knee, what is oversized is long as well', () => {
  const of = (words: string, kind: string) =>
    designOf(words).wear.find((each) => each.kind === kind)?.length ?? 0
  assert.ok(of('a woman in ankle boots', 'boots') < 0.2)
  assert.ok(of('a man in long shorts', 'shorts') > 0.8)
  assert.ok(of('a boy in an oversized hoodie', 'hoodie') > of('a boy in a hoodie', 'hoodie'))
})

test('a scar on the forehead is under no hat and no fringe that nobody asked for', () => {
  const scarred = designOf('a young wizard boy with a scar on his forehead')
  assert.equal(scarred.hair.bangs, 'none')
  assert.ok(!scarred.wear.some(({ kind }) => kind === 'wizard_hat'))
  const hatted = designOf('a wizard in a tall pointed hat, a scar on his forehead')
  assert.ok(hatted.wear.some(({ kind }) => kind === 'wizard_hat'))
})
