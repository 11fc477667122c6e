/** Paints a bare skull: sockets with a light in them, the hole of the nose, two rows of teeth. */
import { mixHex, shiftHex } from '../../../math/colour.ts'
import { lerp } from '../../../math/scalar.ts'
import type { EyeAct } from '../expressions.ts'
import { fill } from './canvas.ts'
import { ellipse, type Outline, type Point, smooth } from './outline.ts'
import { glow, line, type Painter } from './painter.ts'

const hollow = '#1c1518'

export function paintSkullFace(painter: Painter): void {
  paintHollows(painter)
  for (const side of [1, -1] as const) {
    paintSocket(painter, side === 1 ? painter.act.left : painter.act.right, side)
  }
  paintNoseHole(painter)
  paintTeeth(painter)
  paintCracks(painter)
}

function paintHollows(painter: Painter): void {
  const { shape, tones } = painter.look
  for (const side of [1, -1]) {
    glow(painter, [side * 0.52, shape.noseY - 0.06], [0.18, 0.34], tones.shade, 0.9)
    glow(painter, [side * 0.86, shape.eyeY + 0.26], [0.2, 0.26], tones.shade, 0.5)
    paintJaw(painter, side)
  }
}

/** Points beside the nose: how far from the middle, and how high over the nose's base. */
type Beside = readonly Point[]

const underArch: Beside = [
  [0.62, 0.14],
  [0.76, 0.16],
  [0.88, 0.2],
  [0.86, -0.02],
  [0.8, -0.07],
  [0.68, -0.03],
]
/** The cheekbone's arch, lower edge and upper; the branch of the mandible; the cheek's own line; the hinge. */
const jawLines: readonly (readonly [width: number, points: Beside])[] = [
  [
    0.02,
    [
      [0.38, 0.13],
      [0.52, 0.14],
      [0.7, 0.16],
      [0.9, 0.21],
      [1.04, 0.22],
    ],
  ],
  [
    0.013,
    [
      [0.62, 0.27],
      [0.8, 0.26],
      [0.98, 0.3],
    ],
  ],
  [
    0.018,
    [
      [0.9, 0.18],
      [0.87, 0],
      [0.8, -0.11],
      [0.66, -0.16],
    ],
  ],
  [
    0.016,
    [
      [0.66, 0.12],
      [0.68, -0.02],
      [0.6, -0.05],
      [0.4, -0.08],
    ],
  ],
  [
    0.022,
    [
      [1.1, 0.31],
      [1.02, 0.27],
      [0.99, 0.2],
      [1.04, 0.14],
    ],
  ],
]

/** The arch to the hinge of the jaw, the hollow under it, the mandible's branch before that, and where the two jaws meet. */
function paintJaw(painter: Painter, side: number): void {
  const { shape, tones } = painter.look
  const { noseY, mouthY } = shape
  const placed = (points: Beside) => points.map(([x, y]): Point => [side * x, noseY + y])
  fill(painter.canvas, [smooth(placed(underArch), 6, true)], tones.shade, 0.95)
  for (const [width, points] of jawLines)
    line(painter, placed(points), width, tones.line, { opacity: 0.75 })
  const seam: Point[] = [
    [side * 0.5, mouthY],
    [side * 0.6, mouthY],
    [side * 0.68, mouthY + 0.02],
  ]
  line(painter, seam, 0.016, tones.line, { opacity: 0.8, tail: 0.2 })
}

/** The rim of a socket moves as a brow would. */
function paintSocket(painter: Painter, act: EyeAct, side: 1 | -1): void {
  const { look, canvas } = painter
  const { eye, shape } = look
  const x = 0.335
  const w = 0.235
  const high = 0.215 * lerp(0.6, 1.05, Math.min(1.2, act.open))
  const low = 0.2 * (1 - act.lower * 0.75)
  const y = shape.eyeY - 0.02
  const rim: Point[] = [
    [side * (x - w), y - 0.02],
    [side * (x - w * 0.82), y + high * 0.86 + act.browIn * 0.16],
    [side * x, y + high + (act.browIn + act.browOut) * 0.07],
    [side * (x + w * 0.86), y + high * 0.68 + act.browOut * 0.16],
    [side * (x + w), y - 0.05],
    [side * (x + w * 0.55), y - low],
    [side * (x - w * 0.4), y - low * 0.86],
  ]
  const socket = smooth(rim, 6, true)
  fill(
    canvas,
    [
      smooth(
        rim.map(([px, py]) => [px + (px - side * x) * 0.12, py + (py - y) * 0.12] as const),
        6,
        true,
      ),
    ],
    look.tones.shade,
    0.9,
  )
  fill(canvas, [socket], hollow)
  const size = 0.07 * painter.act.iris
  const gx = side * x + painter.act.gaze[0] * 0.1
  const gy = y + 0.01 + painter.act.gaze[1] * 0.06
  const hex = side === 1 ? eye.left : eye.right
  if (painter.act.shut === 'up') {
    const arc: Point[] = [
      [side * x - 0.12, y - 0.03],
      [side * x, y + 0.075],
      [side * x + 0.12, y - 0.03],
    ]
    line(painter, arc, 0.04, mixHex(hex, '#ffffff', 0.4), { head: 0.15, tail: 0.15 })
    return
  }
  // Eyes that are said to glow fill their sockets with light.
  const lit = eye.glow ? 1.75 : 1
  if (eye.glow) fill(canvas, [socket], hex, 0.45)
  glow(painter, [gx, gy], [size * 2.3 * lit, size * 2.3 * lit], hex, eye.glow ? 1 : 0.75)
  fill(
    canvas,
    [ellipse(gx, gy, size * 0.72 * lit, size * 0.72 * lit)],
    mixHex(hex, '#ffffff', eye.glow ? 0.3 : 0.45),
  )
}

function paintNoseHole({ look, canvas }: Painter): void {
  const y = look.shape.noseY + 0.06
  for (const side of [1, -1]) {
    const half: Outline = smooth(
      [
        [side * -0.012, y + 0.15],
        [side * 0.05, y + 0.05],
        [side * 0.088, y - 0.06],
        [side * 0.05, y - 0.085],
        [side * 0.008, y - 0.04],
      ],
      6,
      true,
    )
    fill(canvas, [half], hollow)
  }
}

function paintTeeth(painter: Painter): void {
  const { look, canvas, act } = painter
  const y = look.shape.mouthY + 0.02
  const w = 0.3 * (0.7 + 0.3 * act.mouth.width)
  const gap = act.mouth.open * 0.15
  const bend = (x: number) =>
    ((act.mouth.left * (x + w) + act.mouth.right * (w - x)) / (2 * w)) *
    0.16 *
    ((x / w) ** 2 - 0.25)
  const row = (top: number, bottom: number): Outline => {
    const xs = Array.from({ length: 13 }, (_, i) => -w + (i / 12) * 2 * w)
    const upper = xs.map((x) => [x, y + top + bend(x) - 0.02 * (x / w) ** 2] as const)
    const lower = [...xs]
      .reverse()
      .map((x) => [x, y + bottom + bend(x) - 0.02 * (x / w) ** 2] as const)
    return [...upper, ...lower]
  }
  const ivory = shiftHex(look.tones.base, 0.05, 0.7)
  if (gap > 0.01) fill(canvas, [row(0.01, -gap - 0.01)], hollow)
  fill(canvas, [row(0.085, 0.005)], ivory)
  fill(canvas, [row(-0.005 - gap, -0.08 - gap)], ivory)
  const ink = look.tones.line
  for (const [top, bottom] of [
    [0.085, 0.005],
    [-0.005 - gap, -0.08 - gap],
  ] as const) {
    for (let i = 0; i <= 8; i++) {
      const x = -w + (i / 8) * 2 * w
      const lift = bend(x) - 0.02 * (x / w) ** 2
      line(
        painter,
        [
          [x, y + top + lift],
          [x, y + bottom + lift],
        ],
        0.012,
        ink,
        { opacity: 0.85, head: 0.1, tail: 0.1 },
      )
    }
    for (const edge of [top, bottom]) {
      const xs = [-w, -w / 2, 0, w / 2, w]
      const points = xs.map((x) => [x, y + edge + bend(x) - 0.02 * (x / w) ** 2] as const)
      line(painter, points, edge === top ? 0.01 : 0.014, ink, {
        opacity: 0.9,
        head: 0.1,
        tail: 0.1,
      })
    }
  }
}

function paintCracks(painter: Painter): void {
  const { tones } = painter.look
  const crack: Point[] = [
    [0.3, 0.82],
    [0.26, 0.66],
    [0.34, 0.56],
    [0.27, 0.42],
    [0.31, 0.34],
  ]
  for (let i = 0; i < crack.length - 1; i++) {
    line(painter, [crack[i], crack[i + 1]], 0.016 - i * 0.002, tones.line, {
      opacity: 0.8,
      head: 0,
      tail: 0.1,
    })
  }
  line(
    painter,
    [
      [0.34, 0.56],
      [0.44, 0.52],
    ],
    0.01,
    tones.line,
    { opacity: 0.7, head: 0, tail: 0.8 },
  )
}
