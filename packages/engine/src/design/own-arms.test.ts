import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const designed = (prompt: string, seed = 4) => designCharacter(understand(prompt), seed)
const formOf = (prompt: string, kind: string) =>
  designed(prompt).hold.find((prop) => prop.kind === kind)?.form
const held = (prompt: string) => designed(prompt).hold.map(({ kind }) => kind)
const worn = (prompt: string) => designed(prompt).wear.map(({ kind }) => kind)

test('a shield, a sword or an axe is of the kind that its bearer has', () => {
  assert.equal(formOf('a maasai warrior with a shield', 'shield'), 'maasai shield')
  assert.equal(formOf('a roman centurion with a shield', 'shield'), 'scutum')
  assert.equal(formOf('a roman centurion with a sword', 'sword'), 'gladius')
  assert.equal(formOf('a firefighter with an axe', 'axe'), 'fire axe')
  assert.equal(formOf('a lumberjack with an axe', 'axe'), 'felling axe')
  assert.equal(formOf('a knight with a shield', 'shield'), undefined)
})

test('an everyday thing is of the form that its name tells', () => {
  assert.equal(formOf('a woman with an energy drink', 'bottle'), 'can')
  assert.equal(formOf('a girl carrying a basket of sunflowers', 'basket'), 'flower basket')
  assert.equal(formOf('a teacher with a pot of brushes', 'basket'), 'pot of brushes')
  assert.equal(formOf('a knight with a goblet', 'cup'), undefined)
  const racer = designed('a woman with a wheelchair').hold.find(({ kind }) => kind === 'cane')
  assert.deepEqual([racer?.form, racer?.carry], ['wheelchair', 'none'])
})

test('a briefcase is held by its handle', () => {
  const { hold, wear } = designed('a businessman in a suit with a briefcase')
  assert.ok(hold.some(({ kind, carry }) => kind === 'briefcase' && /hand/.test(carry)))
  assert.ok(!wear.some(({ kind }) => kind === 'satchel'))
})

test('what the words name is not overruled by who bears it', () => {
  assert.equal(formOf('a roman centurion with a kite shield', 'shield'), 'kite shield')
  assert.equal(formOf('a knight with a scutum', 'shield'), 'scutum')
  assert.notEqual(formOf('a roman centurion with a longsword', 'sword'), 'gladius')
})

test('who asks a pirate for a scimitar gets one, and who asks for none his cutlass', () => {
  assert.equal(formOf('a skeleton pirate with a scimitar', 'scimitar'), undefined)
  assert.equal(formOf('a pirate', 'scimitar'), 'cutlass')
})

test('a crown bears no badge but one that is asked for', () => {
  const badge = (prompt: string) =>
    designed(prompt).wear.find(({ kind }) => kind === 'crown')?.emblem
  assert.equal(badge('a naga queen with a golden crown'), 'none')
  assert.equal(badge('a king with a crown with a sun emblem'), 'sun')
})

test('nothing unasked is held beside what is asked, but a shield goes with a sword', () => {
  assert.deepEqual(held('a scottish man in a kilt with bagpipes'), ['bagpipes'])
  assert.deepEqual(held('a roman centurion with a gladius'), ['sword', 'shield'])
  assert.deepEqual(held('a zulu warrior with a shield'), ['shield', 'spear'])
})

test("a people's warriors and brides wear their own", () => {
  assert.ok(!worn('a zulu warrior').includes('breastplate'))
  assert.ok(worn('a japanese bride').includes('kimono'))
  assert.ok(worn('a bride').includes('wedding_dress'))
})

test('jewellery is more than a necklace, and a veil is of the cloth of a gown that is asked for', () => {
  const { wear } = designed('an indian bride in a red sari with gold jewellery')
  const kinds = wear.map(({ kind }) => kind)
  for (const kind of ['necklace', 'earrings', 'bracelet', 'tiara'])
    assert.ok(kinds.some((k) => k === kind))
  const colour = (kind: string) => wear.find((garment) => garment.kind === kind)?.colours.main
  assert.equal(colour('veil'), colour('sari'))
})

test('hair is combed back under a jewel that hangs on the brow, unless a fringe is asked for', () => {
  const bride = designed('an indian bride in a red sari with gold jewellery')
  assert.equal(bride.hair.bangs, 'none')
  assert.match(bride.notes.join(), /necklace, earrings, bracelets and forehead piece/)
  assert.notEqual(designed('an indian bride with a straight fringe').hair.bangs, 'none')
  assert.ok(!designed('a princess with a tiara').wear.some(({ onBrow }) => onBrow))
})

test('an emblem that is asked for is the one that is drawn, wherever the words put it', () => {
  const chest = designed('a superheroine in red and white with a star emblem on her chest')
  assert.deepEqual(
    chest.wear.filter(({ emblem }) => emblem !== 'none').map(({ emblem }) => emblem),
    ['star'],
  )
  const cape = designed('a superhero in blue with a yellow cape and a lightning emblem')
  const emblems = cape.wear.map(({ emblem }) => emblem).filter((emblem) => emblem !== 'none')
  assert.deepEqual([...new Set(emblems)], ['bolt'])
})

test('the helmet of black armour is black', () => {
  const { wear } = designed('a samurai in black lacquered armor with a kabuto')
  const colour = (kind: string) => wear.find((garment) => garment.kind === kind)?.colours.main
  assert.equal(colour('kabuto'), colour('samurai_armor'))
})
