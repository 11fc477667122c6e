/** Paints the nose: its underside, nostrils and side plane; on dark skin its lights. */
import { clamp, lerp } from '../../../math/scalar.ts'
import { fill } from './canvas.ts'
import { ellipse, type Point, smooth } from './outline.ts'
import { glow, line, type Painter } from './painter.ts'

export function paintNose(painter: Painter): void {
  const { look } = painter
  if (look.shape.muzzle > 0) return
  paintSidePlane(painter)
  paintLongTip(painter)
  paintBase(painter)
  paintNostrils(painter)
  paintNoseLight(painter)
}

/** The side of the nose away from the light. */
function paintSidePlane(painter: Painter): void {
  const { canvas, look } = painter
  const { nose, shape, tones } = look
  if (nose.drawn < 0.15) return
  const top = lerp(shape.noseY + 0.12, shape.eyeY + 0.12, nose.drawn)
  const wing = nose.halfWidth
  const base = shape.noseY
  const plane = smooth(
    [
      [0.03, top],
      [0.035, lerp(top, base, 0.5)],
      [0.05, base + 0.085],
      [wing * 0.62, base + 0.02],
      [wing, base + 0.03],
      [wing * 0.92, base + 0.085],
      [0.07, lerp(base, top, 0.45)],
      [0.06, lerp(base, top, 0.8)],
    ],
    6,
    true,
  )
  fill(canvas, [plane], tones.shade, 0.28 + 0.3 * nose.drawn)
}

/** A nose that stands far out is seen from the front, too: a bulb with a rim of its own. */
function paintLongTip(painter: Painter): void {
  const { canvas, look } = painter
  const { nose, shape, tones } = look
  const strength = clamp((nose.reach - 0.21) / 0.1)
  if (strength === 0) return
  const [w, y] = [nose.halfWidth * 0.72, shape.noseY]
  fill(canvas, [ellipse(0, y + 0.06, w, 0.115)], tones.light, 0.45 * strength)
  const rim: Point[] = [
    [-w * 0.72, y + 0.2],
    [-w * 0.98, y + 0.08],
    [-w * 0.7, y - 0.02],
    [0, y - 0.062],
    [w * 0.7, y - 0.02],
    [w * 0.98, y + 0.08],
    [w * 0.72, y + 0.2],
  ]
  line(painter, rim, 0.019, tones.line, { opacity: 0.85 * strength, head: 0.5, tail: 0.5 })
}

/** The shadowed underside, wider than high. */
function paintBase(painter: Painter): void {
  const { canvas, look } = painter
  const { nose, shape, tones } = look
  const w = nose.halfWidth
  const y = shape.noseY
  const drop = 0.028 + 0.012 * (1 - nose.turn)
  const under = smooth(
    [
      [-w * 0.82, y + 0.022],
      [-w * 0.45, y + 0.012],
      [0, y - 0.012 * (1 - nose.turn)],
      [w * 0.45, y + 0.012],
      [w * 0.86, y + 0.024],
      [w * 0.55, y - drop * 0.5],
      [0.012, y - drop - 0.012],
      [-w * 0.5, y - drop * 0.5],
    ],
    6,
    true,
  )
  fill(canvas, [under], look.isDark ? tones.deep : tones.shade, look.isDark ? 0.75 : 0.8)
  const tip: Point[] = [
    [-w * 0.36, y + 0.004],
    [0, y - 0.022],
    [w * 0.42, y + 0.004],
  ]
  line(painter, tip, 0.0115, tones.line, { opacity: look.isDark ? 0.75 : 0.6 })
}

function paintNostrils(painter: Painter): void {
  const { look } = painter
  const { nose, shape, tones } = look
  const w = nose.halfWidth
  const y = shape.noseY
  const flare = 1 + 0.25 * painter.act.wrinkle
  for (const side of [1, -1]) {
    const hole: Point[] = [
      [side * w * 0.3, y - 0.004],
      [side * w * 0.5, y + 0.012 + 0.008 * nose.turn],
      [side * w * 0.74 * flare, y + 0.004],
    ]
    line(painter, hole, 0.018 + 0.012 * w, tones.line, { opacity: 0.85, head: 0.35, tail: 0.45 })
    if (look.young > 0.5) continue
    const wing: Point[] = [
      [side * w * 0.84 * flare, y + 0.065],
      [side * w * 1.02 * flare, y + 0.032],
      [side * w * 0.84 * flare, y + 0.002],
    ]
    line(painter, wing, 0.011, tones.line, {
      opacity: (side > 0 ? 0.6 : 0.35) * (0.4 + 0.6 * nose.drawn),
    })
  }
}

function paintNoseLight(painter: Painter): void {
  const { canvas, look } = painter
  const { nose, shape, tones } = look
  const strength = look.isDark ? 0.95 : 0.6
  const y = shape.noseY
  fill(
    canvas,
    [ellipse(-0.018, y + 0.062 + 0.01 * nose.turn, nose.halfWidth * 0.26, 0.022, 0.3)],
    tones.light,
    strength,
  )
  if (!look.isDark && nose.drawn < 0.4) return
  const bridge: Point[] = [
    [-0.015, shape.eyeY + 0.05],
    [-0.02, lerp(shape.eyeY, y, 0.45)],
    [-0.018, y + 0.11],
  ]
  line(painter, bridge, 0.03, tones.light, { opacity: strength * 0.75 })
  if (look.isDark) {
    glow(painter, [0, y + 0.06], [nose.halfWidth * 1.2, 0.1], tones.light, 0.35)
  }
}
