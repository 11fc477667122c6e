/** Paints cut stones stuck to a face: under the eyes, on the cheeks or over the brow. */
import type { Feature } from '../../../design/design.ts'
import { shiftHex } from '../../../math/colour.ts'
import type { FaceLook } from '../face-look.ts'
import { type FacePlace, facePlace, placePoint, sidesOf } from '../mark-places.ts'
import { fill } from './canvas.ts'
import type { Outline } from './outline.ts'
import { contour, type Painter } from './painter.ts'

/** Where one lies on the character's left, and its half width. */
type Stone = readonly [x: number, y: number, size: number]

export function paintGems(painter: Painter, feature: Feature): void {
  const said = facePlace(feature)
  const place = said === 'body' ? undefined : said
  if (place === 'forehead') paintStones(painter, feature, overBrow(painter.look), [1])
  else paintStones(painter, feature, stonesAt(painter.look, place), sidesOf(feature))
}

function paintStones(
  painter: Painter,
  { colour }: Feature,
  stones: readonly Stone[],
  sides: readonly (1 | -1)[],
): void {
  const { canvas, look } = painter
  for (const side of sides)
    for (const [x, y, size] of stones) {
      const cut = octagon(side * x, y, size)
      fill(canvas, [octagon(side * x, y, size * 1.3)], look.tones.line, 0.8)
      fill(canvas, [cut], colour)
      // Lit from above on the left: one half pale, the lower edge deep.
      fill(canvas, [facet(side * x, y, size, 2)], shiftHex(colour, 0.16))
      fill(canvas, [facet(side * x, y, size, 6)], shiftHex(colour, -0.16))
      fill(canvas, [octagon(side * x, y, size * 0.5)], shiftHex(colour, 0.08))
      fill(canvas, [octagon(side * x - size * 0.32, y + size * 0.34, size * 0.3)], '#ffffff')
      fill(canvas, contour(cut, 0.006), look.tones.line, 0.5)
    }
}

/** An arc under the eye, largest below its outer corner; or a cluster on the cheek. */
function stonesAt({ eye, shape }: FaceLook, place: FacePlace | undefined): Stone[] {
  const low = shape.eyeY - eye.height * 0.5
  if (place === 'cheek')
    return [
      [eye.x + 0.1, low - 0.16, 0.042],
      [eye.x + 0.21, low - 0.1, 0.032],
      [eye.x - 0.01, low - 0.17, 0.03],
      [eye.x + 0.14, low - 0.27, 0.024],
    ]
  return Array.from({ length: 6 }, (_, i): Stone => {
    const turn = -2.15 + 0.44 * i
    const size = 0.022 + 0.016 * Math.sin((Math.PI * (i + 1)) / 7.5)
    return [
      eye.x + (eye.width * 0.62 + 0.1) * Math.cos(turn),
      shape.eyeY + 0.03 + (eye.height * 0.5 + 0.16) * Math.sin(turn),
      size,
    ]
  })
}

/** One large stone and a small one at each side, in the middle of the brow. */
function overBrow(look: FaceLook): Stone[] {
  const [, y] = placePoint(look, 'forehead')
  return [
    [0, y, 0.045],
    [0.1, y + 0.02, 0.026],
    [-0.1, y + 0.02, 0.026],
    [0, y + 0.1, 0.026],
  ]
}

const corners = 8

function octagon(x: number, y: number, size: number): Outline {
  return Array.from({ length: corners }, (_, i) => {
    const turn = (2 * Math.PI * (i + 0.5)) / corners
    return [x + size * Math.cos(turn), y + size * Math.sin(turn)] as const
  })
}

/** A half of a stone, from one corner over four. */
function facet(x: number, y: number, size: number, first: number): Outline {
  return Array.from({ length: 4 }, (_, i) => {
    const turn = (2 * Math.PI * (first + i - 0.5)) / corners
    return [x + size * Math.cos(turn), y + size * Math.sin(turn)] as const
  })
}
