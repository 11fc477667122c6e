import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const asked: readonly (readonly [wish: string, words: string])[] = [
  ['Batik seller, hair in a low bun, as an old hand-tinted photograph', 'hand tinted photograph'],
  ['A dancer, arms raised, painted on porcelain', 'porcelain painting'],
  ['golfer, flat cap, tartan bag, Norman Rockwell style', 'norman rockwell'],
  ['countess, parasol, like a Fragonard', 'fragonard'],
  ['merchant, fur collar, in the manner of Titian', 'titian'],
  ['a greyhound, one ear up, animal portrait in pastels', 'pastels'],
  ['witch, hat, broom, sticker sheet', 'sticker sheet'],
  ['Centaur, bow, drawn as a playing card queen', 'playing card'],
  ['granny, knitted shawl, as if drawn by a child', "child's drawing"],
  ['a lad in a tank top, Ladybird book style', 'ladybird book'],
  ['skater boy, chipped tooth, loose marker sketch', 'marker sketch'],
  ['mermaid, shell comb, anime cel from the 80s', '80s anime cel'],
  ['bee queen, sceptre, Art Deco poster', 'art deco'],
  ['wizard, beard to the belt, tarot card', 'tarot card'],
  ['Caricature of an opera diva: horned helmet', 'caricature'],
  ['Stained glass window of a saint with a goose', 'stained glass'],
  ['A pirate, hook, and the whole thing ought to look like a paper cut-out.', 'paper cut out'],
  ['vampire in a cape, cane, caricture', 'caricature'],
  ['nurse, cap, pin-up style', 'pin-up'],
  ['a librarian, glasses on a chain, New Yorker cartoon', 'new yorker cartoon'],
]

test('a kind of picture is told as the style, and nobody holds or is it', () => {
  for (const [wish, words] of asked) {
    const brief = understand(wish)
    const said = (brief.styleWords ?? '').replaceAll('-', ' ')
    assert.ok(said.endsWith(words.replaceAll('-', ' ')), `${wish}: ${brief.styleWords}`)
    const held = [...brief.hold, ...brief.companions].map(({ name }) => name).join(' ')
    assert.doesNotMatch(held, /photograph|card|plate|poster|book|cel|tile|print/, wish)
  }
})

test('things that could be pictures, and people who could be makers of them, stay what they are', () => {
  const dandy = understand('Regency dandy, 22, quizzing glass, bored beyond words')
  assert.equal(dandy.subject.roles[0]?.name, 'dandy')
  const skier = understand('ski instructor, one-piece in 80s colours, moustache')
  assert.equal(skier.wear[0]?.name, 'one piece')
  assert.equal(understand('Witch with a lantern and a torn poster').style, undefined)
  assert.equal(understand('knight, palette rust, bone, charcoal').styleWords, undefined)
  assert.equal(understand('a boy holding a comic, sad').styleWords, undefined)
})

test('a kind of picture is heard in other languages, by who drew it, and where it is painted', () => {
  for (const [wish, words] of [
    ['una bruja, escoba, gato, como un grabado de Posada', 'engraving'],
    ['une danseuse, éventail, affiche à la Toulouse-Lautrec', 'poster'],
    ['sereia, colar de pérolas, azulejo português', 'azulejo'],
    ['Bäuerin, Mistgabel, im Stil eines Bauernmalerei-Schranks', 'folk art'],
    ['A plumber, red cap, the way a six-year-old would', "child's drawing"],
    ['She wears a train, and I should like her as Erté would have had her.', 'erté'],
    ['old fisher, pipe, charcoal on brown paper', 'charcoal'],
    ['golem, moss, misericord carving', 'misericord carving'],
    ['dancer, mid-spin, Bollywood poster', 'bollywood poster'],
  ] as const)
    assert.ok(
      understand(wish).styleWords?.endsWith(words),
      `${wish}: ${understand(wish).styleWords}`,
    )
})

test('a way of drawing is heard in every turn it is asked for', () => {
  for (const [wish, words] of [
    [
      'dwarf, apron, drawn as though by a bored kid in the margin of his maths book',
      "child's drawing",
    ],
    ["I'd love something in the vein of Moebius. A pilot, turban", 'moebius'],
    ['Something reminiscent of old Soviet matchboxes. A bear with a trumpet', 'matchbox'],
    ['a Bauhaus-y robot, red arm, no face', 'bauhaus'],
    ['a dentist, drill (Far Side-ish)', 'far side'],
    ['a dentist, drill, white coat - think Far Side', 'far side'],
    ['as a South Park character: my boss, bald', 'south park'],
    ['looks like a character out of Grim Fandango, skeleton in a suit', 'grim fandango'],
    ['make her a Bratz doll, pink coat', 'bratz doll'],
    ['tarot card: The Hermit as a badger', 'tarot card'],
    ['paper doll sort of thing: a girl in a red dress', 'paper doll'],
    ['Shadow puppet of a demon queen, tall crown', 'shadow puppet'],
    ['velociraptor chef, cleaver. Loose charcoal, no shading', 'loose charcoal'],
    ['a duchess, pen and ink with a sepia wash', 'sepia wash'],
    ['watter colour of a mermaid, coral crown', 'watercolour'],
    ['in a manga style black and white, a schoolgirl, wooden sword', 'manga'],
    ['make it look like it was carved out of wood: an owl judge', 'wood carving'],
    ['like it came out of a 70s cookbook: a chef', '70s cookbook'],
    ["beekeeper, veil - the sort of picture you'd get on a honey jar", 'honey jar'],
    ['Can you do my gran as a Beryl Cook lady? Pearls', 'beryl cook'],
    ['very simple stick-figure-ish doodle: vampire, cape', 'stick figure'],
    ['fortune teller, crystal ball, as a slot machine symbol', 'slot machine symbol'],
    ['as tho it was an old silent film: burglar, jersey', 'silent film'],
    ['Playstation 1 graphics, hunter, crossbow', 'playstation 1 graphics'],
    ['Like a Ladybird book from the sixties: postman, red cap', 'ladybird book'],
  ] as const) {
    const brief = understand(wish)
    assert.ok(brief.styleWords?.includes(words), `${wish}: ${brief.styleWords}`)
    const held = brief.hold.map(({ name }) => name).join(' ')
    assert.doesNotMatch(held, /card|puppet|book|manga|pen|toy|doll/, wish)
  }
})

test('what is held, read or owned, and who is not to be trusted, is no way of drawing', () => {
  for (const wish of [
    'a shady man with a comic book under his arm',
    'a boy with a comic book sticking out of his back pocket',
    'a sketchy character in a trench coat',
    'a waiter, menu, tray',
    'a shop owner holding a graphic novel, ponytail',
    'girl with braids, rag doll, red wellies',
    'dwarf cleric, chainmail, warhammer',
    'he clutches a rolled-up movie poster, red cap',
    'boy, cap, satchel, a colouring book',
  ])
    assert.equal(understand(wish).styleWords, undefined, wish)
})

test('a label, a pen and a craft tell the picture, and are held by nobody', () => {
  const label = understand('in the style of a matchbox label: leopard with a fez')
  assert.equal(label.styleWords, 'matchbox label')
  const pen = understand('drawn with a ballpoint on lined paper, knight with a shield')
  assert.deepEqual(
    pen.hold.map(({ name }) => name),
    ['shield'],
  )
  assert.equal(pen.style, 'pencil')
  const card = understand('tarot card, The Hermit as a badger, lantern')
  assert.deepEqual(
    card.hold.map(({ name }) => name),
    ['lantern'],
  )
  assert.equal(understand('origami samurai, sword').styleWords, 'origami')
  assert.equal(understand('as if cut from black paper: ballerina').wear.length, 0)
})

test('who is dressed as a playing card is no picture', () => {
  assert.equal(understand('a clown dressed as a playing card, red nose').styleWords, undefined)
})
