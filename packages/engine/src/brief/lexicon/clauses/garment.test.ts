import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from '../../understand.ts'

const wears = (words: string): string[] =>
  understand(words).wear.map(({ name, modifiers }) => [...modifiers, name].join(' '))

const said = (words: string) => understand(words).wear[0]?.modifiers ?? []

test('clothes that were made for others do not fit', () => {
  assert.deepEqual(wears('boots made for bigger feet'), ['too big boots'])
  assert.deepEqual(wears('a jacket meant for someone half her size'), ['too small jacket'])
  assert.deepEqual(wears('a boy in a coat cut for a man'), ['too big coat'])
  assert.equal(understand('a coat cut for a taller man').subject.species, undefined)
})

test('gloves that lack their fingers are fingerless', () => {
  for (const words of [
    'gloves that have no fingers',
    'his woollen gloves lack fingertips',
    "her gloves don't have fingers",
    'mittens with the tips cut off',
  ])
    assert.equal(understand(words).wear[0]?.name, 'fingerless gloves', words)
  assert.deepEqual(understand('gloves with no fingers').absent, [])
})

test('two bare parts are both bare', () => {
  const absent = understand('bare chest and feet').absent.map(({ name }) => name)
  assert.deepEqual(absent, ['top', 'footwear'])
})

test('figures on cloth are neither carried nor beside her', () => {
  for (const words of [
    'pyjamas with rockets on',
    'pyjamas (rockets, not stars)',
    'a kimono (cranes and peonies), geta',
  ]) {
    const brief = understand(words)
    assert.deepEqual([...brief.hold, ...brief.companions], [], words)
    assert.notEqual(brief.wear[0]?.parts.length, 0, words)
  }
  assert.deepEqual(understand('a shirt (linen)').wear[0]?.materials, ['linen'])
})

test('how far clothes reach is theirs, behind a comma too', () => {
  assert.ok(said("her aunt's raincoat, which comes down to her ankles").includes('ankle length'))
  assert.ok(said('a cloak that sweeps the floor').includes('trailing'))
  assert.ok(said('a hoodie that falls to his knees').includes('knee length'))
  assert.deepEqual(understand('a robe dragging on the ground').subject.poses, [])
})

test('clothes that are all torn are torn, and rows of buttons are buttons', () => {
  assert.ok(said('grey uniform all ripped').includes('ripped'))
  const [coat] = understand('a coat with a double row of brass buttons').wear
  assert.equal(coat?.parts[0]?.name, 'brass buttons')
})

test('of two socks one is up and one is down', () => {
  for (const prompt of ['one sock up one sock down', 'a boy, one sock up, the other down'])
    assert.equal(understand(prompt).wear[0]?.count, 2, prompt)
})

test('camouflage alone between marks is worn', () => {
  assert.equal(understand('a scout, jungle camo, face paint').wear[0]?.name, 'camouflage uniform')
  assert.ok(understand('a camo jacket').wear[0]?.name.includes('jacket'))
})

test('each leg is one of the same trousers; who is shorter is short', () => {
  assert.equal(understand('white jumpsuit with a red stripe down each leg').wear[0]?.count, 1)
  assert.deepEqual(understand('a knight, but shorter').subject.builds, ['short'])
})
