import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Brief, BriefItem } from '../brief/brief.ts'
import { roles, species } from '../brief/concepts.ts'
import { emptyBrief } from '../brief/empty-brief.ts'
import { understand } from '../brief/understand.ts'
import { hexToOklch } from '../math/colour.ts'
import { colourName } from './colour-names.ts'
import { hasOwnTone } from './contrast.ts'
import type { Design } from './design.ts'
import { designCharacter } from './design-character.ts'
import { hueDistance } from './scheme.ts'
import { garmentDefaults } from './tables/garment-defaults.ts'

/** A brief made by hand, to test this stage alone. */
function sampleBrief(changes: Partial<Brief> = {}): Brief {
  return { ...emptyBrief('someone'), ...changes }
}

/** One thing asked for. */
function sampleItem(
  concept: string,
  slot: BriefItem['slot'],
  changes: Partial<BriefItem> = {},
): BriefItem {
  return {
    words: concept.replaceAll('_', ' '),
    name: concept.replaceAll('_', ' '),
    concept,
    slot,
    confidence: 1,
    how: 'lexicon',
    span: [0, 0],
    colours: [],
    materials: [],
    patterns: [],
    modifiers: [],
    side: 'both',
    count: 1,
    parts: [],
    place: undefined,
    ...changes,
  }
}

const subject = (changes: Partial<Brief['subject']>) => ({ ...sampleBrief().subject, ...changes })
const knight = subject({ roles: [sampleItem('knight', 'role')] })
const kinds = (design: Design) => design.wear.map((garment) => garment.kind)

test('the same words and seed give the same design; another seed another person', () => {
  const brief = sampleBrief({ subject: knight })
  assert.deepEqual(designCharacter(brief, 7), designCharacter(brief, 7))
  assert.notDeepEqual(designCharacter(brief, 7).face, designCharacter(brief, 8).face)
})

test('adding a hat never changes the nose', () => {
  const bare = designCharacter(sampleBrief(), 3)
  const hatted = designCharacter(sampleBrief({ wear: [sampleItem('fedora', 'head')] }), 3)
  assert.deepEqual(hatted.face, bare.face)
  assert.deepEqual(hatted.hair, bare.hair)
  assert.deepEqual(hatted.person, bare.person)
})

test('a colour that was asked for is kept to the letter', () => {
  const wear = [sampleItem('robe', 'full', { colours: [{ name: 'teal', hex: '#1f8a80' }] })]
  for (let seed = 0; seed < 40; seed++) {
    const robe = designCharacter(sampleBrief({ wear }), seed).wear.find(
      ({ kind }) => kind === 'robe',
    )
    assert.equal(robe?.colours.main, '#1f8a80')
  }
})

test('what is forbidden stays away, whatever the role usually wears', () => {
  const absent = [sampleItem('cape', 'outer', { words: 'cape' }), sampleItem('shield', 'prop')]
  for (let seed = 0; seed < 40; seed++) {
    const forbidden = ['cape', 'shield', 'round_shield']
    const design = designCharacter(sampleBrief({ subject: knight, absent, forbidden }), seed)
    assert.ok(!kinds(design).includes('cape'))
    assert.ok(design.hold.every(({ kind }) => kind !== 'shield' && kind !== 'round_shield'))
  }
})

test('a forbidden colour is nowhere on the clothes that were free to choose', () => {
  const absentColours = [{ name: 'red', hex: '#c8281e' }]
  const red = hexToOklch('#c8281e')
  for (const role of roles) {
    const design = designCharacter(
      sampleBrief({ subject: subject({ roles: [sampleItem(role, 'role')] }), absentColours }),
      5,
    )
    for (const garment of design.wear) {
      const { c, h } = hexToOklch(garment.colours.main)
      const isRed = c > 0.12 && Math.abs(hueDistance(h, red.h)) < 15
      assert.ok(!isRed, `${role}: ${garment.label} is ${garment.colours.main}`)
    }
  }
})

test('nobody wears two things in one place, and everybody is dressed', () => {
  for (const role of roles) {
    for (const seed of [1, 2, 3]) {
      const design = designCharacter(
        sampleBrief({ subject: subject({ roles: [sampleItem(role, 'role')] }) }),
        seed,
      )
      const zones = design.wear
        .map(({ kind }) => garmentDefaults(kind).zone)
        .filter((zone) => zone !== 'face' && zone !== 'bag')
      assert.equal(new Set(zones).size, zones.length, `${role}: ${kinds(design)}`)
      assert.ok(
        zones.some((zone) => ['legs', 'full', 'armour'].includes(zone)),
        `${role} has bare legs`,
      )
      const hands = design.hold.map(({ carry }) => carry).filter((carry) => carry !== 'none')
      assert.equal(new Set(hands).size, hands.length, `${role} carries two things in one place`)
    }
  }
})

test('every species and role gives a whole page: title, palette of 6–12, notes of at most 14 words', () => {
  for (const kind of species) {
    const design = designCharacter(
      sampleBrief({
        subject: subject({
          species: sampleItem(kind, 'species'),
          roles: [sampleItem('adventurer', 'role')],
        }),
      }),
      11,
    )
    assert.ok(
      design.palette.length >= 6 && design.palette.length <= 12,
      `${kind}: ${design.palette.length} swatches`,
    )
    assert.ok(design.notes.length >= 4, `${kind}: ${design.notes.length} notes`)
    for (const note of design.notes) assert.ok(note.split(' ').length <= 14, note)
    assert.equal(new Set(design.palette.map(({ hex }) => hex)).size, design.palette.length)
    for (const { hex } of design.palette) assert.match(hex, /^#[0-9a-f]{6}$/)
    assert.equal(design.expressions.length, 6)
  }
})

test('neighbouring clothes that nobody coloured differ in lightness, but for those known by their colour', () => {
  for (const role of roles) {
    const design = designCharacter(
      sampleBrief({ subject: subject({ roles: [sampleItem(role, 'role')] }) }),
      2,
    )
    const top = design.wear.find(({ kind }) => garmentDefaults(kind).zone === 'top')
    const legs = design.wear.find(({ kind }) => garmentDefaults(kind).zone === 'legs')
    if (!top || !legs || [top, legs].some(hasOwnTone)) continue
    const gap = Math.abs(hexToOklch(top.colours.main).l - hexToOklch(legs.colours.main).l)
    assert.ok(gap > 0.08, `${role}: ${top.colours.main} on ${legs.colours.main}`)
  }
})

test('a name in the words is the title', () => {
  assert.equal(
    designCharacter(sampleBrief({ subject: subject({ name: 'Captain Mira Voss' }) }), 1).title,
    'Captain Mira Voss',
  )
})

test('stripes and dots take the colour that is said of them; on a space suit stripes are lines sewn on', () => {
  const worn = (words: string) => designCharacter(understand(words), 1).wear[0]
  const shirt = worn('a boy in a blue shirt with yellow stripes')
  assert.deepEqual([shirt.pattern, shirt.colours.trim], ['striped', shirt.colours.accent])
  const dress = worn('a woman in a blue dress with white polka dots')
  assert.deepEqual([dress.pattern, dress.colours.trim], ['polka_dot', dress.colours.accent])
  assert.equal(worn('an astronaut in a white space suit with orange stripes').pattern, 'piped')
  assert.equal(worn('a prisoner in a striped jumpsuit').pattern, 'striped')
})

test('men of a calling wear what its men wear', () => {
  for (const role of ['cartographer', 'witch', 'villager', 'fortune teller']) {
    const worn = kinds(designCharacter(understand(`a male ${role}`), 1))
    assert.ok(!worn.some((kind) => /skirt|dress|gown/.test(kind)), `${role}: ${worn.join(', ')}`)
  }
})

test('rusty metal is brown, and no helmet is of gold unless it is asked for', () => {
  const helmet = (words: string) => designCharacter(understand(words), 1).wear[0].colours.main
  assert.equal(helmet('a knight in a rusty kettle hat'), '#8a5138')
  assert.ok(hexToOklch(helmet('a knight in a helmet')).c < 0.05)
  assert.ok(hexToOklch(helmet('a knight in a golden helmet')).c > 0.08)
})

test('what somebody is called by is worn: a hanbok princess', () => {
  assert.ok(kinds(designCharacter(understand('a hanbok princess'), 1)).includes('hanbok'))
  assert.ok(!kinds(designCharacter(understand('a kimono merchant'), 1)).includes('kimono'))
})

test('the fur of Santa Claus is white', () => {
  const { wear } = designCharacter(understand('Santa Claus'), 1)
  const fur = wear.find(({ surface }) => surface === 'fur')
  assert.ok(fur && hexToOklch(fur.colours.main).l > 0.93)
})

test('a guitar is held, unless it is said to hang on the back; nobody carries two instruments', () => {
  const held = (words: string) =>
    designCharacter(understand(words), 1).hold.map(({ kind, carry }) => `${kind}: ${carry}`)
  assert.deepEqual(held('a bard with a guitar'), ['guitar: left hand'])
  assert.deepEqual(held('a man with a guitar on his back'), ['guitar: back'])
})

test('the tags call somebody what the words do', () => {
  const tags = (words: string) => designCharacter(understand(words), 1).tags
  assert.equal(tags('a cartographer')[0], 'cartographer')
  assert.ok(!tags('a plague doctor').includes('raven'))
  assert.ok(tags('a raven knight').includes('raven'))
})

test('what a calling usually wears neither hides nor spoils what was asked for', () => {
  const worn = (words: string) => designCharacter(understand(words), 1).wear
  const suit = worn('a demon prince in a black suit with a red tie')
  assert.ok(!suit.some(({ kind }) => /vest|sash|cape|knee_boots/.test(kind)))
  const [jacket, trousers] = ['suit_jacket', 'trousers'].map((kind) =>
    suit.find((garment) => garment.kind === kind),
  )
  // One step paler than the jacket, and still black.
  for (const garment of [jacket, trousers])
    assert.match(garment === undefined ? '' : colourName(garment.colours.main), /black/i)
  assert.ok(!worn('a vampire countess in a red gown').some(({ kind }) => /coat/.test(kind)))
  assert.ok(
    !worn('an elderly gentleman with a bow tie').some(({ kind }) => /t_shirt|shorts/.test(kind)),
  )
})

test('a glowing sword glows, and only who works magic has a crystal on a wooden staff', () => {
  const held = (words: string) => designCharacter(understand(words), 1).hold[0]
  assert.equal(held('an angel with a glowing sword').surface, 'glow')
  assert.equal(held('a monk with a wooden staff').form, 'plain staff')
  assert.equal(held('a wizard with a wooden staff').form, undefined)
})

test('a bent back is drawn, and not told as missing', () => {
  const { person, notes } = designCharacter(understand('an old ferryman, bent back, grey coat'), 5)
  assert.equal(person.isStooped, true)
  assert.ok(!notes.some((note) => /bent/.test(note)))
})

test('the inside of leather is as brown as its outside', () => {
  const { wear } = designCharacter(understand('a blacksmith with a leather apron'), 4)
  const apron = wear.find(({ kind }) => kind === 'apron')
  assert.ok(apron)
  const [main, lining] = [apron.colours.main, apron.colours.lining].map(hexToOklch)
  assert.ok(lining.l < main.l && lining.c < main.c && Math.abs(lining.h - main.h) < 3)
})

test('who wears a dress and is of no said sex is mostly a woman, and a man in a dress is a man', () => {
  const womenOf = (words: string) =>
    Array.from({ length: 20 }, (_, seed) => designCharacter(understand(words), seed + 1)).filter(
      ({ person }) => person.presentation < 0.5,
    ).length
  assert.ok(womenOf('a ghost in a white dress') > 13)
  assert.equal(womenOf('a man in a white dress'), 0)
})
