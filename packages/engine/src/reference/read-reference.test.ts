import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import type { Design } from '../design/design.ts'
import { designCharacter } from '../design/design-character.ts'
import { hexToOklch } from '../math/colour.ts'
import { paint, standing } from './made-up-pictures.ts'
import { readReference } from './read-reference.ts'
import type { Pixels } from './reference.ts'

const red = '#b3202a'
const blue = '#1f4fa8'

function designed(prompt: string, pictures: readonly Pixels[]): Design {
  return designCharacter(understand(prompt, undefined), 5, readReference(pictures))
}

function wornIn(design: Design, kind: RegExp): string {
  return design.wear.find((garment) => kind.test(garment.kind))?.colours.main ?? 'nothing'
}

function assertNear(hex: string | undefined, wanted: string) {
  const is = hexToOklch(hex ?? '#000000')
  const should = hexToOklch(wanted)
  const turn = Math.abs(((is.h - should.h + 540) % 360) - 180)
  assert.ok(turn < 15 && Math.abs(is.l - should.l) < 0.08, `${hex} should be near ${wanted}`)
}

test('a figure in red over blue is read as red over blue, with its hair and skin', () => {
  const seen = readReference([standing({ hair: '#e3c98a', top: red, bottom: blue })])
  assertNear(seen?.top, red)
  assertNear(seen?.bottom, blue)
  assertNear(seen?.skin, '#dcab82')
  assertNear(seen?.hair, '#e3c98a')
})

test('pictures dye what the words leave open, each region in its own colour', () => {
  const prompt = 'a traveller in a tunic and trousers'
  const redOverBlue = designed(prompt, [standing({ top: red, bottom: blue })])
  assertNear(wornIn(redOverBlue, /tunic/), red)
  assertNear(wornIn(redOverBlue, /trousers/), blue)
  const blueOverRed = designed(prompt, [standing({ top: blue, bottom: red })])
  assertNear(wornIn(blueOverRed, /tunic/), blue)
  assertNear(wornIn(blueOverRed, /trousers/), red)
})

test('a colour that the words name wins over every picture', () => {
  const pictures = [standing({ hair: '#b5562b', top: red, bottom: blue })]
  const design = designed('someone with black hair wearing trousers and a green tunic', pictures)
  const without = designed('someone with black hair wearing trousers and a green tunic', [])
  assert.equal(wornIn(design, /tunic/), wornIn(without, /tunic/))
  assert.equal(design.hair.colour, without.hair.colour)
  assertNear(wornIn(design, /trousers/), blue)
  const asWhole = 'someone in black and gold, in a tunic and trousers'

  assert.deepEqual(designed(asWhole, pictures).wear, designed(asWhole, []).wear)
  const forbidden = designed('a traveller in a tunic and trousers, no red', pictures)
  assert.ok(Math.abs(hexToOklch(wornIn(forbidden, /tunic/)).h - hexToOklch(red).h) > 25)
})

test('the first picture is the strongest; later ones add what it does not show', () => {
  const bust = paint(
    [
      { from: 0.1, to: 0.35, halfWidth: 0.25, hex: '#e6e0d6' },
      { from: 0.35, to: 0.7, halfWidth: 0.22, hex: '#dcab82' },
      { from: 0.7, to: 1, halfWidth: 0.42, hex: '#3f7a3a' },
    ],
    { ground: '#8090b0', width: 90, height: 90 },
  )
  const seen = readReference([bust, standing({ top: red, bottom: blue })])
  assertNear(seen?.top, '#3f7a3a')
  assertNear(seen?.bottom, blue)
  assertNear(seen?.hair, '#e6e0d6')
  assert.equal(seen?.from.top, 1)
  assert.equal(seen?.from.bottom, 2)
})

test('the same pictures and seed give the same design, which says what was seen', () => {
  const pictures = [standing({ top: red, bottom: blue })]
  const design = designed('a knight', pictures)
  assert.deepEqual(design, designed('a knight', pictures))
  assert.deepEqual(design.reference, readReference(pictures))
  assert.equal('reference' in designed('a knight', []), false)
})

test('an empty or a plain picture teaches nothing and breaks nothing', () => {
  assert.equal(readReference([]), undefined)
  const clear = { data: new Uint8Array(4), width: 1, height: 1 }
  assert.equal(readReference([clear]), undefined)
  for (const plain of [paint([], { width: 1, height: 1 }), paint([], { ground: '#202020' })])
    assert.equal(readReference([plain]), undefined)
})
