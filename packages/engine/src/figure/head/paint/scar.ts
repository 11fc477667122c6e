/** Paints scars. */
import type { Feature } from '../../../design/design.ts'
import { hexToOklch, mixHex, shiftHex } from '../../../math/colour.ts'
import type { Random } from '../../../math/random.ts'
import { type FacePlace, facePlace, placePoint, sidesOf } from '../mark-places.ts'
import { fill } from './canvas.ts'
import type { EyeLines } from './eye-lines.ts'
import { type Point, smooth, stroke } from './outline.ts'
import { line, type Painter } from './painter.ts'

/** A scar crosses brow and cheek but never the eyeball. */
export function paintScar(painter: Painter, said: Feature, random: Random, eyes: EyeLines[]): void {
  const feature = decided(said, random)
  const place = facePlace(feature)
  if (place === undefined && feature.side === 'both') {
    const y = painter.look.shape.noseY + 0.16
    const across: Point[] = [
      [-0.3, y - 0.02],
      [-0.08, y + 0.02],
      [0.1, y],
      [0.32, y + 0.05],
    ]
    paintCut(painter, across, feature, true)
    return
  }
  for (const side of sidesOf(feature)) {
    if (place === undefined || place === 'body' || place === 'eye' || place === 'brow') {
      const lines = eyes.find((eye) => eye.side === side)
      if (lines) paintEyeScar(painter, feature, lines)
    } else paintCut(painter, placedCut(painter, feature, place, side), feature, true)
  }
}

/** Where the words say nothing, one scar in one place: over an eye, across a cheek or over the nose. */
function decided(said: Feature, random: Random): Feature {
  const kind = random.integer(0, 3)
  if (facePlace(said) !== undefined || said.side !== 'both' || kind === 0) return said
  return {
    ...said,
    side: kind === 1 ? 'right' : 'left',
    place: kind === 3 ? 'left cheek' : undefined,
  }
}

/** Upright on lip and chin, slanting elsewhere. */
function placedCut({ look }: Painter, feature: Feature, place: FacePlace, side: 1 | -1): Point[] {
  const [x, y] = placePoint(look, place)
  const long = 0.2 * feature.size
  return place === 'mouth' || place === 'chin'
    ? [
        [side * (x - 0.02), y + long * 0.55],
        [side * (x + 0.012), y],
        [side * (x - 0.008), y - long * 0.6],
      ]
    : [
        [side * (x - long * 0.8), y + long * 0.42],
        [side * x, y - 0.01],
        [side * (x + long * 0.85), y - long * 0.4],
      ]
}

function paintEyeScar(painter: Painter, feature: Feature, lines: EyeLines): void {
  const { look } = painter
  const { eye, brow, shape } = look
  const side = lines.side
  const long = Math.min(1.4, feature.size)
  const x = side * (eye.x + 0.02)
  const middle = Math.round(lines.upper.length * 0.55)
  const top = Math.max(lines.upper[middle][1] + 0.05, eye.y + 0.06)
  const low = Math.min(lines.lower[middle][1] - 0.02, eye.y - 0.04)
  const above: Point[] = [
    [x - side * 0.085 * long, brow.y + 0.2 * long],
    [x - side * 0.05, brow.y + 0.02],
    [x - side * 0.012, top],
  ]
  const below: Point[] = [
    [x + side * 0.022, low],
    [x + side * 0.05, (low + shape.noseY) / 2],
    [x + side * 0.095 * long, shape.noseY + 0.08 - 0.06 * (long - 1)],
  ]
  // The brow does not grow where it was cut.
  fill(painter.canvas, [stroke(smooth(above.slice(0, 3), 8), 0.05)], look.tones.base, 0.95)
  paintCut(painter, above, feature, false)
  paintCut(painter, below, feature, false)
}

function paintCut(
  painter: Painter,
  points: readonly Point[],
  feature: Feature,
  stitched: boolean,
): void {
  const { look } = painter
  const lightness = hexToOklch(look.tones.base).l
  // Old scars are paler than dark or coloured skin and redder than fair skin.
  const usual =
    lightness > 0.74
      ? mixHex('#a8473c', look.tones.deep, 0.35)
      : shiftHex(mixHex(look.tones.base, '#f3c4b0', 0.6), 0.05)
  const pale = isSaid(feature.colour, look.tones.base) ? feature.colour : usual
  line(painter, points, 0.058, look.tones.deep, { opacity: 0.75 })
  line(painter, points, 0.032, pale, { opacity: 1 })
  if (lightness > 0.74) {
    const lit = points.map(([x, y]) => [x - 0.008, y + 0.004] as const)
    line(painter, lit, 0.01, look.tones.light, { opacity: 0.9 })
  }
  if (!stitched) return
  const spine = smooth(points, 6)
  for (const t of [0.25, 0.5, 0.75]) {
    const [x, y] = spine[Math.round(t * (spine.length - 1))]
    line(
      painter,
      [
        [x - 0.006, y + 0.032],
        [x + 0.008, y - 0.03],
      ],
      0.013,
      pale,
      { opacity: 0.7 },
    )
  }
}

/** True for a colour that is not just the skin's own, somewhat darker. */
function isSaid(hex: string, skin: string): boolean {
  const [scar, base] = [hexToOklch(hex), hexToOklch(skin)]
  const turn = Math.abs(((scar.h - base.h + 540) % 360) - 180)
  return Math.abs(scar.l - base.l + 0.1) > 0.07 || turn > 30 || scar.c - base.c > 0.06
}
