/** Paints a machine's face: a dark screen or visor with lit eyes, a grille or a lit mouth, seams and bolts. */
import type { Design } from '../../../design/design.ts'
import { mixHex, shiftHex } from '../../../math/colour.ts'
import { randomStream } from '../../../math/random.ts'
import { clamp, lerp } from '../../../math/scalar.ts'
import type { FaceLook } from '../face-look.ts'
import { fill, type Mask, maskOf } from './canvas.ts'
import type { EyeLines } from './eye-lines.ts'
import { jawRoom, paintMask, paintSeams } from './machine-shell.ts'
import { mouthLines } from './mouth-lines.ts'
import { between, ellipse, type Outline, type Point, smooth, stroke } from './outline.ts'
import { contour, glow, type Painter } from './painter.ts'

export type MachineFace = 'screen' | 'visor' | 'lenses'

/** The kind of a machine's face, by seed. */
function machineFace(design: Design): MachineFace {
  return randomStream(design.seed, 'machine face').pick(['screen', 'visor', 'lenses'])
}

const glass = '#12161e'

export function paintMachineFace(painter: Painter, design: Design, eyes: EyeLines[]): void {
  const kind = machineFace(design)
  paintSeams(painter)
  if (kind === 'screen') {
    const screen = paintGlass(painter, screenOutline(painter))
    for (const lines of eyes) paintLitEye(painter, lines, screen, true)
    paintLitMouth(painter, screen)
    return
  }
  if (kind === 'visor') {
    const visor = paintGlass(painter, visorOutline(painter))
    for (const lines of eyes) paintLitEye(painter, lines, visor, true)
  } else {
    paintMask(painter)
    for (const lines of eyes) {
      paintLens(painter, lines)
      paintPlateBrow(painter, lines)
    }
  }
  const { shape, open } = painter.act.mouth
  if (shape === 'round' && open > 0.3) paintRoundGrille(painter)
  else paintGrille(painter, kind === 'lenses')
}

/** A machine of lenses has brows of plate, hinged over them. */
function paintPlateBrow(painter: Painter, lines: EyeLines): void {
  const { canvas, look } = painter
  const { eye, tones } = look
  const bar = browBar(painter, lines, eye.y + lensSize(look) * 1.32 + 0.03, 0.085)
  fill(canvas, [bar], shiftHex(tones.deep, -0.14))
  fill(canvas, contour(bar, 0.016), tones.line)
}

function lensSize({ eye }: FaceLook): number {
  // One in the middle is a large one.
  return clamp(eye.width * 0.46, 0.135, eye.x === 0 ? 0.3 : 0.17)
}

function screenOutline({ look }: Painter): Outline {
  const { shape } = look
  const w = shape.halfWidth * 0.84
  const [high, low] = [shape.eyeY + 0.36, shape.mouthY - 0.12]
  const middle = (high + low) / 2
  const tall = (high - low) / 2
  // A rounded pane, a little narrower below: chin and brow are the shell's.
  return Array.from({ length: 72 }, (_, i): Point => {
    const angle = (i / 72) * 2 * Math.PI
    const round = (value: number) => Math.sign(value) * Math.abs(value) ** 0.5
    const y = round(Math.cos(angle))
    return [w * (0.93 + 0.07 * y) * round(Math.sin(angle)), middle + tall * y]
  })
}

function visorOutline({ look }: Painter): Outline {
  const { shape } = look
  const high = 0.25
  return [
    ...smooth(
      [
        [-1.2, shape.eyeY + high * 0.7],
        [-0.7, shape.eyeY + high],
        [0, shape.eyeY + high * 0.92],
        [0.7, shape.eyeY + high],
        [1.2, shape.eyeY + high * 0.7],
      ],
      6,
    ),
    ...smooth(
      [
        [1.2, shape.eyeY - high * 0.55],
        [0.66, shape.eyeY - high],
        [0.16, shape.eyeY - high * 0.95],
        [0, shape.eyeY - high * 0.66],
        [-0.16, shape.eyeY - high * 0.95],
        [-0.66, shape.eyeY - high],
        [-1.2, shape.eyeY - high * 0.55],
      ],
      6,
    ),
  ]
}

function paintGlass(painter: Painter, outline: Outline): Mask {
  const { canvas, look } = painter
  fill(canvas, contour(outline, 0.07), look.tones.deep)
  fill(canvas, [outline], glass)
  const mask = maskOf(canvas, [outline])
  const { shape } = look
  const shine: Outline = [
    [-0.5, shape.eyeY + 0.5],
    [-0.28, shape.eyeY + 0.5],
    [-0.62, -1],
    [-0.84, -1],
  ]
  fill(canvas, [shine], '#ffffff', 0.09, mask)
  fill(canvas, contour(outline, 0.02), '#05070b')
  return mask
}

/** The opening of a lid as a lamp: round at rest, an arc in joy, a slant in anger. */
function paintLitEye(painter: Painter, lines: EyeLines, clip: Mask, blocky: boolean): void {
  const { canvas, look, act } = painter
  const { eye } = look
  const hex = lines.side === 1 ? eye.left : eye.right
  const core = mixHex(hex, '#ffffff', 0.35)
  const x = lines.side * eye.x
  glow(painter, [x, eye.y], [eye.width * 0.75, eye.width * 0.6], hex, 0.5, clip)
  if (lines.isShut) {
    const up = act.shut === 'up' ? 1 : -1
    const arc = [-1, -0.5, 0, 0.5, 1].map(
      (t) => [x + t * eye.width * 0.42, eye.y + up * (0.1 * (1 - t * t) - 0.05)] as const,
    )
    fill(canvas, [stroke(smooth(arc, 6), 0.055)], core, 1, clip)
    return
  }
  paintLitBrow(painter, lines, core, clip)
  const { open, lower } = lines.side === 1 ? act.left : act.right
  // Wide open it is a round lamp: the corners of lids would dent it.
  const isRound = open > 0.9 && lower < 0.1
  const opening = isRound ? clip : maskOf(canvas, [between(lines.upper, lines.lower)])
  const size = (blocky ? 0.42 : 0.36) * eye.width * (0.55 + 0.45 * act.iris)
  const gx = x + act.gaze[0] * eye.width * 0.2
  const lamp = ellipse(
    gx,
    eye.y + eye.height * 0.1 + act.gaze[1] * 0.04,
    size,
    Math.max(size, eye.height * 0.48),
  )
  fill(canvas, [lamp], hex, 1, opening)
  const heat = [gx, eye.y + eye.height * 0.1 + act.gaze[1] * 0.04] as const
  glow(painter, heat, [size * 0.8, size * 0.8], mixHex(hex, '#ffffff', 0.75), 1, opening)
}

/** A bar over the eye that shows only when the mood moves it. */
function paintLitBrow(painter: Painter, lines: EyeLines, hex: string, clip: Mask): void {
  const { canvas, look, act } = painter
  const { eye } = look
  const { browIn, browOut } = lines.side === 1 ? act.left : act.right
  if (Math.abs(browIn) + Math.abs(browOut) < 0.25) return
  const y = eye.y + eye.height * 0.5 + 0.1
  fill(canvas, [browBar(painter, lines, y, 0.062)], hex, 0.95, clip)
}

/** A straight bar over an eye at a height, as the mood tilts and lifts it. */
function browBar({ look, act }: Painter, { side }: EyeLines, y: number, size: number): Outline {
  const { x, width } = look.eye
  const { browIn, browOut } = side === 1 ? act.left : act.right
  const ends: Point[] = [
    [side * (x - width * 0.48), y + browIn * 0.18],
    [side * (x + width * 0.48), y + browOut * 0.18],
  ]
  return stroke(ends, size)
}

/** A round lens in a ring; shutters close it from above and below. */
export function paintLens(painter: Painter, lines: EyeLines, shell?: string): void {
  const { canvas, look, act } = painter
  const { eye, tones } = look
  const x = lines.side * eye.x
  const y = eye.y
  const eyeAct = lines.side === 1 ? act.left : act.right
  // Wide eyes are wide lenses: under the peak of a cap nothing else tells surprise.
  const size = lensSize(look) * (1 + 0.75 * Math.max(0, eyeAct.open - 1))
  const hex = lines.side === 1 ? eye.left : eye.right
  const shutterColour = shell ?? tones.base
  fill(canvas, [ellipse(x, y, size * 1.32, size * 1.32)], shell ?? tones.shade)
  fill(canvas, contour(ellipse(x, y, size * 1.32, size * 1.32), 0.018), tones.line)
  const bowl = ellipse(x, y, size, size)
  fill(canvas, [bowl], glass)
  const clip = maskOf(canvas, [bowl])
  const gx = x + act.gaze[0] * size * 0.4
  glow(painter, [gx, y], [size * 1.05, size * 1.05], hex, 0.9, clip)
  fill(
    canvas,
    contour(ellipse(gx, y, size * 0.55, size * 0.55), size * 0.12),
    mixHex(hex, '#ffffff', 0.3),
    1,
    clip,
  )
  fill(canvas, [ellipse(gx, y, size * 0.26 * act.iris, size * 0.26 * act.iris)], '#ffffff', 1, clip)
  fill(
    canvas,
    [ellipse(x - size * 0.42, y + size * 0.45, size * 0.2, size * 0.15, 0.6)],
    '#ffffff',
    0.75,
    clip,
  )
  const shut = lines.isShut ? 0.52 : 1 - clamp(eyeAct.open)
  const slant = (eyeAct.browOut - eyeAct.browIn) * 0.5 * size
  const edge = y + size * (1 - 1.5 * shut) + (Math.abs(slant) > 0.02 ? -0.25 * size : 0)
  const shutter: Outline = [
    [x - size * 1.1, y + size * 1.1],
    [x + size * 1.1, y + size * 1.1],
    [x + size * 1.1, edge + lines.side * slant],
    [x - size * 1.1, edge - lines.side * slant],
  ]
  fill(canvas, [shutter], shutterColour, 1, clip)
  fill(canvas, [stroke([shutter[2], shutter[3]], 0.022)], tones.line, 1, clip)
  if (eyeAct.lower > 0.15 || lines.isShut) {
    const rise = y - size + size * 0.75 * Math.max(eyeAct.lower, lines.isShut ? 0.9 : 0)
    const lower: Outline = [
      [x - size * 1.1, y - size * 1.1],
      [x + size * 1.1, y - size * 1.1],
      [x + size * 1.1, rise],
      [x - size * 1.1, rise],
    ]
    fill(canvas, [lower], shutterColour, 1, clip)
    fill(canvas, [stroke([lower[2], lower[3]], 0.022)], tones.line, 1, clip)
  }
}

function paintLitMouth(painter: Painter, clip: Mask): void {
  const { canvas, look, act } = painter
  const lines = mouthLines(look, act.mouth)
  const core = mixHex(look.eye.left, '#ffffff', 0.35)
  glow(painter, [0, look.shape.mouthY], [lines.width * 1.5, 0.14], look.eye.left, 0.35, clip)
  if (act.mouth.open > 0.05) {
    const lowest = Math.min(...lines.lower.map(([, y]) => y))
    // The pane ends under the chin of a mouth at rest: a gape rises instead.
    const lift = Math.max(0, look.shape.mouthY - 0.07 - lowest)
    const hole = between(lines.upper, lines.lower).map(([x, y]): Point => [x, y + lift])
    fill(canvas, act.mouth.teeth === 'grit' ? contour(hole, 0.03) : [hole], core, 1, clip)
    return
  }
  fill(canvas, [stroke(lines.upper, 0.046)], core, 1, clip)
}

/** Slots that open with the jaw and bend with the mood; in a plate they bend about its middle, no farther than it reaches. */
function paintGrille(painter: Painter, isInPlate: boolean): void {
  const { canvas, look, act } = painter
  const { shape, tones } = look
  const w = 0.2 * lerp(1, act.mouth.width, 0.7)
  const { left, right, open } = act.mouth
  const most = 0.075 * Math.max(Math.abs(left), Math.abs(right)) + 0.072 + 0.06 * open
  const scale = isInPlate ? Math.min(1, jawRoom / most) : 1
  const gap = (0.028 + open * 0.055) * scale
  const bend = (x: number) =>
    ((left * (x + w) + right * (w - x)) / (2 * w)) *
    0.15 *
    scale *
    ((x / w) ** 2 - (isInPlate ? 0.5 : 0))
  for (const row of [-1, 0, 1]) {
    const y = shape.mouthY + row * (0.058 + 0.03 * open) * scale - (isInPlate ? 0.02 : 0)
    const slot = [-w, -w / 2, 0, w / 2, w].map(
      (x) => [x * (1 - Math.abs(row) * 0.12), y + bend(x)] as const,
    )
    fill(canvas, [stroke(smooth(slot, 6), gap)], glass)
    fill(
      canvas,
      [
        stroke(
          smooth(
            slot.map(([x, py]) => [x, py - gap * 0.62] as const),
            6,
          ),
          0.009,
        ),
      ],
      tones.light,
      0.9,
    )
  }
}

/** In wonder the plates of the grille draw apart to a round hole. */
function paintRoundGrille({ canvas, look, act }: Painter): void {
  const { shape, tones } = look
  const high = 0.07 + 0.1 * act.mouth.open
  const hole = ellipse(0, shape.mouthY - 0.02, 0.09 + 0.05 * act.mouth.width, high)
  fill(canvas, contour(hole, 0.045), tones.deep)
  fill(canvas, [hole], glass)
  const inside = maskOf(canvas, [hole])
  for (const row of [-0.5, 0, 0.5]) {
    const y = shape.mouthY - 0.02 + row * high
    const bar: Point[] = [
      [-0.2, y],
      [0.2, y],
    ]
    fill(canvas, [stroke(bar, 0.014)], tones.shade, 0.9, inside)
  }
}
