import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import type { Design } from '../design/design.ts'
import { designCharacter } from '../design/design-character.ts'
import { hexToOklch, type Rgb } from '../math/colour.ts'
import { changed, cutOut, landscape, paint, somebody, standing } from './made-up-pictures.ts'
import { readReference } from './read-reference.ts'
import type { Pixels } from './reference.ts'

const red = '#b3202a'
const blue = '#1f4fa8'
const fair = '#e3c98a'
const redOverBlue = { hair: fair, top: red, bottom: blue }
const large = { width: 200, height: 200 }

function designed(prompt: string, ...pictures: Pixels[]): Design {
  return designCharacter(understand(prompt, undefined), 5, readReference(pictures))
}

function assertNear(hex: string | undefined, wanted: string, within = 0.09) {
  const [is, should] = [hexToOklch(hex ?? '#000000'), hexToOklch(wanted)]
  const turn = Math.abs(((is.h - should.h + 540) % 360) - 180)
  const isNear = turn < 18 && Math.abs(is.l - should.l) < within
  assert.ok(isNear, `${hex} should be near ${wanted}`)
}

/** As the skin of people is: some shade of orange, never a strong one. */
function assertHuman(hex: string) {
  const { l, c, h } = hexToOklch(hex)
  assert.ok(h > 30 && h < 80 && c > 0.015 && c < 0.12 && l > 0.28, `${hex} is nobody's skin`)
}

/** Everybody a little smaller than the picture, as a photograph has them. */
function photographed(colours: Parameters<typeof somebody>[0]): Pixels {
  return paint(somebody(colours, 0.5, 0.8), { ...large, ground: landscape() })
}

test('somebody in the open is read without the leaves and the sky', () => {
  const seen = readReference([photographed(redOverBlue)])
  assertNear(seen?.hair, fair)
  assertNear(seen?.top, red)
  assertNear(seen?.bottom, blue)
  assertHuman(seen?.skin ?? '')
})

test('a landscape colours clothes at most: skin and hair are as without it', () => {
  for (const seed of [1, 2, 3]) {
    const picture = paint([], { ...large, ground: landscape(seed) })
    const seen = readReference([picture])
    assert.equal(seen?.skin, undefined)
    assert.equal(seen?.hair, undefined)
    const prompt = 'a traveller in a tunic and trousers'
    const [design, without] = [designed(prompt, picture), designed(prompt)]
    assert.equal(design.skin.colour, without.skin.colour)
    assert.equal(design.hair.colour, without.hair.colour)
  }
})

test('something that is nobody, such as a flower before a wall, lends nobody its colours for skin', () => {
  const flower = [
    { from: 0.3, to: 0.7, halfWidth: 0.3, hex: '#e08a3c' },
    { from: 0.45, to: 0.55, halfWidth: 0.08, hex: '#7a2f8a' },
  ]
  const seen = readReference([paint(flower, { ...large, ground: '#dfe8f0' })])
  assertNear(seen?.top, '#e08a3c')
  assert.equal(seen?.hair, undefined)
  assertHuman(designed('a girl', paint(flower, { ...large, ground: '#dfe8f0' })).skin.colour)
})

test('of a sheet with several figures on a ground line one is read', () => {
  const line = { from: 0.6, to: 0.62, halfWidth: 0.5, hex: '#8a8078' }
  const figures = [0.15, 0.4, 0.65, 0.9].flatMap((across) => somebody(redOverBlue, across, 0.6))
  const heads = [0.2, 0.4].map((across) => ({
    ...{ from: 0.75, to: 0.9, halfWidth: 0.06, hex: '#2f8f4a', across },
  }))
  const seen = readReference([paint([line, ...figures, ...heads], large)])
  assertNear(seen?.top, red)
  assertNear(seen?.bottom, blue)
  assertNear(seen?.hair, fair)
})

test('a cut-out is read whatever colour its clear pixels have, also where that is the colour of the clothes', () => {
  const picture = paint(somebody({ ...redOverBlue, bottom: '#f2efe8' }), { ground: '#00ff00' })
  const seen = readReference([cutOut(picture, '#00ff00')])
  assertNear(seen?.top, red)
  assertNear(seen?.bottom, '#f2efe8')
})

test('shoulders that reach the corners are a coat and no floor; a floor is no coat', () => {
  const bust = paint(
    [
      { from: 0.1, to: 0.4, halfWidth: 0.22, hex: '#3a2a22' },
      { from: 0.25, to: 0.65, halfWidth: 0.15, hex: '#dcab82' },
      ...Array.from({ length: 30 }, (_, i) => ({
        ...{ from: 0.65 + i * 0.01, to: 1, halfWidth: 0.2 + i * 0.015, hex: blue },
      })),
    ],
    { ...large, ground: '#b8c8b0' },
  )
  assertNear(readReference([bust])?.top, blue)
  assertNear(readReference([bust])?.hair, '#3a2a22')
  const floor = { from: 0.8, to: 1, halfWidth: 0.5, hex: '#7d5a3c' }
  const room = paint([floor, ...somebody(redOverBlue, 0.5, 0.9)], { ...large, ground: '#cfd8dc' })
  assertNear(readReference([room])?.top, red)
  assertNear(readReference([room])?.bottom, blue)
})

test('a wall that light falls on from one side is still a wall', () => {
  const lit = (x: number, y: number): Rgb => {
    const light = 255 - 170 * Math.min(1, Math.hypot(x - 0.5, y - 0.5) * 1.4)
    return [light * 0.86, light * 0.93, light]
  }
  const seen = readReference([paint(somebody(redOverBlue), { ...large, ground: lit })])
  assertNear(seen?.bottom, blue)
  assertNear(seen?.hair, fair)
})

test('black and white lends how light things are, and no grey', () => {
  const grey = (picture: Pixels) =>
    changed(picture, ([r, g, b]) => {
      const light = 0.3 * r + 0.59 * g + 0.11 * b
      return [light, light, light]
    })
  const prompt = 'a traveller in a tunic and trousers'
  const picture = grey(standing({ hair: fair, top: '#20242c', bottom: '#b8ae90' }))
  const [design, without] = [designed(prompt, picture), designed(prompt)]
  const light = ({ wear }: Design, kind: string) =>
    hexToOklch(wear.find((garment) => garment.kind === kind)?.colours.main ?? '')
  assert.ok(light(design, 'tunic').l < 0.35 && light(design, 'trousers').l > 0.65)
  assert.equal(design.skin.colour, without.skin.colour)
  assert.ok(hexToOklch(design.hair.colour).c > 0.02, 'hair is not grey')
  const toned = changed(picture, ([r, g, b]) => [r, g * 0.86, b * 0.66])
  assert.ok(readReference([toned])?.grey, 'sepia is black and white too')
})

test('what was taken in the dark is read as by day', () => {
  const colours = { hair: '#7a3a1e', top: red, bottom: blue }
  const seen = readReference([changed(standing(colours), ([r, g, b]) => [r / 5, g / 5, b / 5])])
  assertNear(seen?.top, red, 0.15)
  assertNear(seen?.bottom, blue, 0.15)
  assertNear(seen?.hair, colours.hair, 0.15)
  assertHuman(seen?.skin ?? '')
})

test('skin stays human in every light, and in green only words put it', () => {
  for (const light of [
    [1.1, 0.8, 0.5],
    [0.75, 0.9, 1.1],
    [0.9, 1.1, 0.8],
  ] as const) {
    const lit = changed(standing(redOverBlue), ([r, g, b]) => [
      Math.min(255, r * light[0]),
      Math.min(255, g * light[1]),
      Math.min(255, b * light[2]),
    ])
    assertHuman(designed('a woman in a dress', lit).skin.colour)
  }
  const goblin = standing({ ...redOverBlue, hair: '#4a3828', skin: '#86a83c' })
  assertHuman(designed('a girl in a dress', goblin).skin.colour)
  assert.equal(
    designed('a girl with green skin', goblin).skin.colour,
    designed('a girl with green skin').skin.colour,
  )
})

test('hair that hangs into the face is not taken for skin', () => {
  const face = somebody({ ...redOverBlue, hair: '#5a3a26' })
  const strands = [0.46, 0.54].map((across) => ({
    ...{ from: 0.08, to: 0.2, halfWidth: 0.01, hex: '#5a3a26', across },
  }))
  assertNear(readReference([paint([...face, ...strands], large)])?.skin, '#dcab82')
})

test('a robe from neck to foot makes a tunic and trousers that can be told apart', () => {
  const picture = standing({ top: '#6f3aa0', bottom: '#6f3aa0' })
  const design = designed('a traveller in a tunic and trousers', picture)
  const [tunic, trousers] = ['tunic', 'trousers'].map((kind) =>
    hexToOklch(design.wear.find((garment) => garment.kind === kind)?.colours.main ?? ''),
  )
  assertNear(design.wear.find(({ kind }) => kind === 'tunic')?.colours.main, '#6f3aa0')
  assert.ok(Math.abs((tunic?.l ?? 0) - (trousers?.l ?? 0)) > 0.12)
})

test('legs that show where a long coat is open are the trousers', () => {
  const legs = { from: 0.5, to: 0.9, halfWidth: 0.07, hex: '#2f8f4a' }
  const seen = readReference([paint([...somebody({ top: red, bottom: red }), legs])])
  assertNear(seen?.top, red)
  assertNear(seen?.bottom, '#2f8f4a')
})

test('a character counts before a landscape and before black and white, whichever comes first', () => {
  const ground = paint([], { ...large, ground: landscape() })
  const ink = standing({ hair: '#101010', top: '#404040', bottom: '#808080' })
  const inked = changed(ink, ([r]) => [r, r, r])
  const seen = readReference([ground, inked, standing(redOverBlue)])
  assertNear(seen?.top, red)
  assert.equal(seen?.from.top, 3)
  assert.equal(seen?.grey, undefined)
})
