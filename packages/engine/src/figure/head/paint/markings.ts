/** Paints the pattern a skin grows: stripes, spots, patches, scales, bark. */
import type { Design } from '../../../design/design.ts'
import { hexToOklch, mixHex, oklchToHex } from '../../../math/colour.ts'
import { type Random, randomStream } from '../../../math/random.ts'
import { clamp } from '../../../math/scalar.ts'
import { fill } from './canvas.ts'
import { ellipse, type Outline, type Point, smooth, stroke } from './outline.ts'
import { type Brush, contour, glow, line } from './painter.ts'

export function paintMarkings(painter: Brush, design: Design): void {
  const random = randomStream(design.seed, 'face markings')
  const { marking, second } = design.skin
  const coat = hexToOklch(design.skin.colour)
  // A pale second colour is the belly's; stripes and spots are then darker than the coat.
  const dark =
    hexToOklch(second).l > coat.l - 0.02 ? oklchToHex({ ...coat, l: coat.l * 0.62 }) : second
  if (marking === 'stripes') paintStripes(painter, dark)
  else if (marking === 'spots') paintSpots(painter, dark, random)
  else if (marking === 'patches') paintPatches(painter, second, random)
  else if (marking === 'scales') paintScales(painter, design)
  else if (marking === 'bark') paintBark(painter, second, random)
}

/** Stripes point at the eyes from brow and cheeks, as a tiger's do. */
function paintStripes(painter: Brush, hex: string): void {
  const { look, canvas } = painter
  const { shape, brow } = look
  const draw = (points: readonly Point[], size: number) =>
    fill(canvas, [stroke(smooth(points, 6), (t) => size * (1 - t) ** 0.7 + 0.004)], hex, 0.9)
  for (const side of [1, -1]) {
    for (const [i, y] of [0, 1, 2].entries()) {
      const from = shape.noseY + 0.22 - y * 0.17
      draw(
        [
          [side * 1.1, from + 0.1],
          [side * 0.88, from + 0.02],
          [side * (0.62 + i * 0.02), from + 0.03],
        ],
        0.075,
      )
    }
    draw(
      [
        [side * 0.14, brow.y + 0.62],
        [side * 0.15, brow.y + 0.4],
        [side * 0.1, brow.y + 0.22],
      ],
      0.07,
    )
    draw(
      [
        [side * 0.42, brow.y + 0.56],
        [side * 0.38, brow.y + 0.38],
        [side * 0.3, brow.y + 0.26],
      ],
      0.06,
    )
  }
  draw(
    [
      [0, brow.y + 0.7],
      [0, brow.y + 0.45],
      [0, brow.y + 0.2],
    ],
    0.075,
  )
}

/** Where spots of a face lie on either side, from the brow's and the eye's height: in rows that follow brow and cheek, none between the eyes. */
const browSpots: readonly (readonly [x: number, up: number])[] = [
  [0.3, 0.24],
  [0.56, 0.26],
  [0.8, 0.2],
  [0.14, 0.42],
  [0.42, 0.44],
  [0.7, 0.42],
  [0.26, 0.6],
  [0.56, 0.6],
]
const cheekSpots: readonly (readonly [x: number, up: number])[] = [
  [0.84, 0.02],
  [0.98, 0.12],
  [0.78, -0.14],
  [0.94, -0.12],
  [0.86, -0.28],
  [1.02, -0.28],
]

function paintSpots(painter: Brush, hex: string, random: Random): void {
  const { look, canvas } = painter
  const rows = [
    ...browSpots.map(([x, up]) => [x, look.brow.y + up] as const),
    ...cheekSpots.map(([x, up]) => [x, look.eye.y + up] as const),
  ]
  for (const side of [1, -1]) {
    for (const [x, y] of rows) {
      const [aside, above, size] = [
        random.between(-0.03, 0.03),
        random.between(-0.03, 0.03),
        random.between(0.028, 0.048),
      ]
      const turn = random.between(0, 3)
      fill(canvas, [ellipse(side * (x + aside), y + above, size * 1.2, size, turn)], hex, 0.9)
    }
  }
}

/** Dead skin: blotches, and one seam held by stitches. */
function paintPatches(painter: Brush, second: string, random: Random): void {
  const { look, canvas } = painter
  const { shape, tones } = look
  for (const [x, y, size] of [
    [0.5, 0.35, 0.26],
    [-0.62, -0.42, 0.22],
    [0.28, -0.86, 0.14],
  ] as const) {
    const rim: Point[] = Array.from({ length: 11 }, (_, i) => {
      const angle = (i / 11) * 2 * Math.PI
      const reach = size * random.between(0.75, 1.15)
      return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach * 0.8] as const
    })
    fill(canvas, [smooth(rim, 5, true)], second, 0.8)
  }
  const seam: Point[] = [
    [-0.92, shape.noseY + 0.12],
    [-0.6, shape.noseY - 0.02],
    [-0.34, shape.noseY - 0.1],
    [-0.22, shape.mouthY + 0.02],
  ]
  line(painter, seam, 0.02, tones.line, { opacity: 0.9 })
  const spine = smooth(seam, 6)
  for (let i = 2; i < spine.length - 1; i += 3) {
    const [x, y] = spine[i]
    line(
      painter,
      [
        [x - 0.012, y + 0.045],
        [x + 0.014, y - 0.04],
      ],
      0.015,
      tones.line,
      { opacity: 0.9 },
    )
  }
  for (const side of [1, -1]) {
    glow(painter, [side * look.eye.x, look.eye.y - 0.03], [0.33, 0.26], tones.deep, 1)
  }
}

/** Scales in rows over brow, temples and cheeks; few on a human face, many on a beast's. */
function paintScales(painter: Brush, design: Design): void {
  const { look, canvas } = painter
  const beast = design.face.muzzle > 0.5
  const hex = beast ? look.tones.shade : design.skin.second
  const rows: Outline[] = []
  for (let row = 0; row < 16; row++) {
    for (let column = -9; column <= 9; column++) {
      const x = (column + (row % 2) * 0.5) * 0.135
      const y = 0.86 - row * 0.105
      if (isScaly(look.eye.x, look.shape.eyeY, x, y, beast))
        rows.push(scaleOutline(x, y, (beast ? 0.05 : 0.043) * clamp((1.24 - Math.abs(x)) / 0.35)))
    }
  }
  fill(canvas, rows, hex, beast ? 0.55 : 0.8)
  for (const rim of rows) fill(canvas, contour(rim, 0.0085), look.tones.deep, 0.5)
}

function isScaly(eyeX: number, eyeY: number, x: number, y: number, beast: boolean): boolean {
  const side = Math.abs(x)
  if (beast) return (y > eyeY + 0.42 || side > eyeX + 0.28) && y > -0.75
  const cheek =
    side > eyeX + 0.24 && y < eyeY + 0.1 && y > eyeY - 0.5 && side + (eyeY - y) * 0.5 < 0.98
  const forehead = y > 0.62 && side < 0.4 && y - side * 0.4 > 0.6
  return cheek || forehead
}

function scaleOutline(x: number, y: number, size: number): Outline {
  return smooth(
    [
      [x, y + size],
      [x + size * 1.05, y + size * 0.25],
      [x, y - size],
      [x - size * 1.05, y + size * 0.25],
    ],
    5,
    true,
  )
}

/** Bark breaks through at brow, cheeks and chin; the grain runs round the eyes. */
function paintBark(painter: Brush, second: string, random: Random): void {
  const { look, canvas } = painter
  const { shape, tones, brow } = look
  const rough = (points: readonly Point[]): Point[] =>
    points.map(
      ([x, y]) => [x + random.between(-0.03, 0.03), y + random.between(-0.03, 0.03)] as const,
    )
  for (const side of [1, -1]) {
    const cheek = rough([
      [side * 1.2, shape.eyeY + 0.1],
      [side * 0.84, shape.eyeY + 0.02],
      [side * 0.74, shape.eyeY - 0.22],
      [side * 0.6, shape.noseY - 0.05],
      [side * 0.62, shape.mouthY - 0.06],
      [side * 0.44, -0.95],
      [side * 1.2, -1.05],
    ])
    fill(canvas, [cheek], second, 0.92)
    fill(canvas, contour(cheek, 0.014), tones.line, 0.5)
    for (const step of [0, 1, 2]) {
      const grain: Point[] = [
        [side * (0.84 + step * 0.1), shape.eyeY - 0.02],
        [side * (0.78 + step * 0.1), shape.noseY],
        [side * (0.66 + step * 0.12), shape.mouthY - 0.1],
      ]
      line(painter, grain, 0.012, mixHex(second, tones.line, 0.6), { opacity: 0.7 })
    }
  }
  const front = rough([
    [-0.62, 1],
    [-0.5, brow.y + 0.34],
    [-0.2, brow.y + 0.22],
    [0, brow.y + 0.06],
    [0.2, brow.y + 0.22],
    [0.5, brow.y + 0.34],
    [0.62, 1],
  ])
  fill(canvas, [front], second, 0.92)
  fill(canvas, contour(front, 0.014), tones.line, 0.5)
  for (const x of [-0.24, -0.06, 0.12, 0.3]) {
    line(
      painter,
      [
        [x, 0.85],
        [x * 0.8, brow.y + 0.5],
        [x * 0.6, brow.y + 0.3],
      ],
      0.012,
      mixHex(second, tones.line, 0.6),
      { opacity: 0.7 },
    )
  }
}
