/** Rocks: boulders, the edge of a cliff, cliff walls, stalactites, crystals, ice. */
import type { Random } from '../../math/random.ts'
import { chance, colourAt, type Paint, withAlpha } from '../paint/paint.ts'
import { type Flat, fillFlat, glow, trace } from '../paint/shapes.ts'
import { pointAt, reachAt, scaleAt, xAt, yAt } from '../view.ts'

export type Rocks = {
  z: number
  colour: string
  kind: 'boulders' | 'crystals' | 'spikes' | 'hanging' | 'floes'
  count: number
  /** Metres. */
  size: number
  /** Half the width in metres that is kept free in the middle. */
  gap?: number
  glow?: string
}

export function paintRocks(paint: Paint, rocks: Rocks): void {
  const { view } = paint
  const random = chance(paint, `rocks ${rocks.z} ${rocks.kind}`)
  const [left, right] = reachAt(view, rocks.z)
  for (let i = 0; i < rocks.count; i++) {
    const x = left + ((i + random.next()) / rocks.count) * (right - left)
    const size = rocks.size * random.between(0.55, 1.15) * scaleAt(view, rocks.z)
    if (Math.abs(x - view.eye[0]) < (rocks.gap ?? 0)) continue
    const at: Flat = [xAt(view, x, rocks.z), yAt(view, 0, rocks.z)]
    if (rocks.kind === 'boulders' || rocks.kind === 'floes') boulder(paint, rocks, at, size, random)
    else if (rocks.kind === 'crystals') crystal(paint, rocks, at, size, random)
    else spike(paint, rocks, at, size, random)
  }
}

/** A round stone: a lit cap, a shaded foot, and cracks. */
function boulder(
  paint: Paint,
  { z, colour, kind }: Rocks,
  [x, y]: Flat,
  size: number,
  random: Random,
): void {
  const { context } = paint
  const flat = kind === 'floes' ? 0.2 : random.between(0.5, 0.72)
  const side = paint.light.toLight[0] < 0 ? -1 : 1
  const count = 13
  const rim: Flat[] = Array.from({ length: count }, (_, k) => {
    const angle = Math.PI * (k / (count - 1))
    const r = random.between(0.86, 1.06)
    const lift = Math.sin(angle) ** 0.62
    return [x - Math.cos(angle) * size * 0.62 * r, y - lift * size * flat * r]
  })
  const outline: Flat[] = [
    ...rim,
    [x + size * 0.56, y + size * 0.05],
    [x - size * 0.56, y + size * 0.05],
  ]
  fillFlat(paint, outline, colourAt(paint, colour, z, 0.1))
  context.save()
  trace(paint, outline)
  context.clip()
  const plane = (points: Flat[], lit: number, alpha = 1) =>
    fillFlat(paint, points, colourAt(paint, colour, z, lit, alpha))
  const at = (u: number, v: number): Flat => [x + side * u * size * 0.62, y - v * size * flat]
  const bump = random.between(-0.08, 0.08)
  plane(
    [
      at(1.2, -0.1),
      at(1.2, 1.2),
      at(-0.5, 1.2),
      at(-0.25, 0.86),
      at(0.2, 0.72 + bump),
      at(0.46, 0.36),
      at(0.36, -0.1),
    ],
    0.7,
  )
  plane(
    [
      at(1.2, 0.5),
      at(1.2, 1.3),
      at(-0.6, 1.3),
      at(-0.35, 0.93),
      at(0.12, 0.86 + bump),
      at(0.5, 0.62),
      at(0.72, 0.4),
    ],
    1.12,
  )
  plane(
    [at(-1.2, 0.34), at(-0.62, 0.5 + bump), at(-0.32, 0.26), at(0.05, -0.1), at(-1.2, -0.1)],
    -0.3,
    0.8,
  )
  context.strokeStyle = colourAt(paint, colour, z, -0.5, 0.55)
  context.lineWidth = Math.max(0.5, size * 0.014)
  for (let k = 0; k < 4; k++) {
    const [u, v] = [random.between(-0.7, 0.7), random.between(0.2, 0.8)]
    context.beginPath()
    context.moveTo(...at(u, v))
    context.lineTo(...at(u + random.between(-0.12, 0.12), v - 0.16))
    context.lineTo(...at(u + random.between(-0.2, 0.2), v - 0.3))
    context.stroke()
  }
  context.restore()
}

function crystal(
  paint: Paint,
  { z, colour, glow: shine }: Rocks,
  [x, y]: Flat,
  size: number,
  random: Random,
): void {
  for (let k = 0; k < 5; k++) {
    const lean = (k - 2) * 0.24 + random.between(-0.1, 0.1)
    const long = size * random.between(0.5, 1) * (1 - 0.16 * Math.abs(k - 2))
    const wide = long * 0.13
    const foot: Flat = [x + (k - 2) * size * 0.12, y]
    const [dx, dy] = [Math.sin(lean), -Math.cos(lean)]
    const point = (along: number, across: number): Flat => [
      foot[0] + dx * along * long - dy * across * wide,
      foot[1] + dy * along * long + dx * across * wide,
    ]
    fillFlat(
      paint,
      [point(0, -1), point(0.82, -1), point(1, 0), point(0.78, 0.2), point(0, 0.2)],
      colourAt(paint, colour, z, 1.15, 0.95),
    )
    fillFlat(
      paint,
      [point(0, 0.2), point(0.78, 0.2), point(1, 0), point(0.82, 1), point(0, 1)],
      colourAt(paint, colour, z, 0.05, 0.95),
    )
    fillFlat(
      paint,
      [point(0.1, -0.75), point(0.7, -0.75), point(0.74, -0.5), point(0.1, -0.5)],
      withAlpha('#ffffff', 0.6),
    )
  }
  if (shine) glow(paint, [x, y - size * 0.4], size * 1.3, shine, 0.55)
}

/** Stalagmites, or stalactites from above. */
function spike(
  paint: Paint,
  { z, colour, kind }: Rocks,
  [x, y]: Flat,
  size: number,
  random: Random,
): void {
  const isHanging = kind === 'hanging'
  const [foot, way] = isHanging ? [-2, 1] : [y, -1]
  const long = size * random.between(0.5, 1.2)
  const wide = long * random.between(0.1, 0.17)
  const side = paint.light.toLight[0] < 0 ? -1 : 1
  const edge = (across: number): Flat[] =>
    [0, 0.25, 0.5, 0.75, 1].map((t) => [
      x + across * wide * (1 - t) ** 1.3 * random.between(0.85, 1.2),
      foot + way * long * t,
    ])
  const left = edge(-1)
  const right = edge(1)
  fillFlat(paint, [...left, ...right.toReversed()], colourAt(paint, colour, z, 0.1))
  const near = side < 0 ? left : right
  const middle: Flat[] = [0.9, 0.5, 0].map((t) => [
    x + side * wide * 0.25 * (1 - t),
    foot + way * long * t,
  ])
  fillFlat(paint, [...near, ...middle], colourAt(paint, colour, z, 0.85))
}

export type Ledge = { z: number; colour: string; grass?: string; drop: number }

/** The edge of a cliff: the ground ends at depth `z`, with a rough brink. */
export function paintLedge(paint: Paint, { z, colour, grass }: Ledge): void {
  const { context, view } = paint
  const random = chance(paint, `ledge ${z}`)
  const [left, right] = reachAt(view, z)
  const brink: Flat[] = Array.from({ length: 41 }, (_, k) => {
    const x = left + (k / 40) * (right - left)
    return pointAt(
      view,
      x,
      0,
      z + random.between(-0.22, 0.22) + 0.9 * Math.sin(k * 0.31) + 0.4 * Math.sin(k * 0.83),
    )
  })
  const body: Flat[] = [...brink, [view.width + 2, view.height + 2], [-2, view.height + 2]]
  const top = Math.min(...brink.map(([, y]) => y))
  const gradient = context.createLinearGradient(0, top, 0, view.height)
  gradient.addColorStop(0, colourAt(paint, grass ?? colour, z, 1))
  gradient.addColorStop(0.3, colourAt(paint, grass ?? colour, z, 0.62))
  gradient.addColorStop(1, colourAt(paint, grass ?? colour, 2, 0.3))
  trace(paint, body)
  context.fillStyle = gradient
  context.fill()
  context.save()
  trace(paint, body)
  context.clip()
  for (let k = 0; k < 240; k++) {
    const t = random.next() ** 1.5
    const y = top + t * (view.height - top)
    const x = random.next() * view.width
    const r = (0.004 + 0.03 * t) * view.height * random.between(0.4, 1.2)
    fillFlat(
      paint,
      [
        [x - r, y],
        [x - 0.4 * r, y - 0.3 * r],
        [x + 0.6 * r, y - 0.25 * r],
        [x + r, y + 0.06 * r],
        [x, y + 0.2 * r],
      ],
      colourAt(
        paint,
        k % 4 === 0 && grass ? colour : (grass ?? colour),
        z,
        random.pick([-0.2, 0.15, 0.9, 1.15]),
        0.7,
      ),
    )
  }
  context.restore()
  context.strokeStyle = colourAt(paint, colour, z, 1.2, 0.8)
  context.lineWidth = 0.003 * view.height
  context.beginPath()
  brink.forEach(([x, y], k) => {
    if (k === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
  })
  context.stroke()
}

export type CliffWalls = { z: number; colour: string; height: number; gap: number; glow?: string }

/** Rock walls on both sides: canyons, caves. */
export function paintCliffWalls(paint: Paint, { z, colour, height, gap }: CliffWalls): void {
  const { view } = paint
  const random = chance(paint, `walls ${z}`)
  const scale = scaleAt(view, z)
  for (const way of [-1, 1]) {
    const isLit = way * paint.light.toLight[0] < 0
    const foot = yAt(view, 0, z) + 0.02 * view.height
    const edge: Flat[] = Array.from({ length: 12 }, (_, k) => {
      const t = k / 11
      const bulge =
        gap * (1 + 0.35 * Math.sin(t * 7 + way) + random.between(-0.14, 0.14)) - t * gap * 0.15
      return [view.width / 2 + way * bulge * scale, foot - t * height * scale]
    })
    const out = view.width / 2 + way * view.width
    const outline: Flat[] = [...edge, [out, edge[11][1]], [out, foot]]
    fillFlat(paint, outline, colourAt(paint, colour, z, isLit ? 0.6 : 0.05))
    paint.context.save()
    trace(paint, outline)
    paint.context.clip()
    for (let k = 0; k < 60; k++) {
      const spot = edge[random.integer(0, 10)]
      const deep = random.next() ** 2 * view.width * 0.5
      const x = spot[0] + way * deep
      const tall = scale * random.between(0.5, 2.6)
      const wide = tall * random.between(0.2, 0.5)
      const y = spot[1] + random.between(-0.5, 0.5) * tall
      fillFlat(
        paint,
        [
          [x, y - tall / 2],
          [x + way * wide, y - tall * 0.3],
          [x + way * wide * 0.8, y + tall * 0.4],
          [x + way * 0.1 * wide, y + tall / 2],
        ],
        colourAt(paint, colour, z, random.pick(isLit ? [0.2, 0.9, 1.1] : [-0.3, -0.1, 0.3]), 0.6),
      )
    }
    paint.context.restore()
  }
}
