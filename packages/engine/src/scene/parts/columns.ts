/** Things in pairs along a way into the picture: columns, ruins, lamps, banners, rows of seats. */
import { layShadow } from '../paint/ground-shadow.ts'
import { chance, colourAt, type Paint, withAlpha } from '../paint/paint.ts'
import { box, column, type Flat, fillFlat, fillShape, glow } from '../paint/shapes.ts'
import { pointAt, scaleAt, xAt, yAt } from '../view.ts'

export type Pair = {
  z: number
  kind:
    | 'columns'
    | 'broken'
    | 'lamps'
    | 'banners'
    | 'lanterns'
    | 'torches'
    | 'posts'
    | 'candles'
    | 'pews'
  /** Metres from the middle. */
  x: number
  height: number
  colour: string
  second?: string
  /** On the left only, or the right. */
  only?: 'left' | 'right'
}

export function paintPair(paint: Paint, pair: Pair): void {
  const random = chance(paint, `pair ${pair.z} ${pair.kind}`)
  for (const way of [-1, 1]) {
    const draw = random.next()
    if ((way < 0 && pair.only === 'right') || (way > 0 && pair.only === 'left')) continue
    const own = { ...pair, x: way * pair.x }
    const wide = footOf[pair.kind]
    if (wide) layShadow(paint, { x: own.x, z: own.z, wide: wide * own.height, high: own.height })
    kinds[pair.kind](paint, own, draw)
  }
}

/** How wide the foot of what stands on the ground is, in heights. */
const footOf: Partial<Record<Pair['kind'], number>> = {
  columns: 0.18,
  broken: 0.26,
  lamps: 0.07,
  posts: 0.24,
}

type Put = (paint: Paint, pair: Pair, draw: number) => void

const kinds: Record<Pair['kind'], Put> = {
  columns(paint, { x, z, height, colour }) {
    const r = height * 0.055
    box(paint, { x, z: z - r * 1.5, width: r * 3.2, height: r * 0.8, depth: r * 3, colour })
    column(paint, { x, y: r * 0.8, z, radius: r, height: height - r * 1.6, colour, taper: 0.86 })
    flutes(paint, x, z, r, height)
    box(paint, {
      x,
      y: height - r * 0.8,
      z: z - r * 1.5,
      width: r * 3.2,
      height: r * 0.8,
      depth: r * 3,
      colour,
    })
  },
  broken(paint, { x, z, height, colour, second = '#5d8a3c' }, draw) {
    const r = height * 0.075
    const high = height * (0.35 + 0.65 * draw)
    box(paint, { x, z: z - r * 1.5, width: r * 3.4, height: r * 0.8, depth: r * 3, colour })
    column(paint, { x, y: r * 0.8, z, radius: r, height: high, colour, taper: 0.9 })
    flutes(paint, x, z, r, high)
    const { view } = paint
    const top = yAt(view, r * 0.8 + high, z)
    const [cx, s] = [xAt(view, x, z), scaleAt(view, z)]
    fillFlat(
      paint,
      [
        [cx - r * 0.9 * s, top + 2],
        [cx - r * 0.6 * s, top - r * 0.8 * s],
        [cx - r * 0.1 * s, top - r * 0.2 * s],
        [cx + r * 0.4 * s, top - r * 1.1 * s],
        [cx + r * 0.9 * s, top + 2],
      ],
      colourAt(paint, colour, z, 0.6),
    )
    for (let k = 0; k < 22; k++) {
      const t = ((k * 0.618) % 1) ** 0.6
      const px = cx + (((k * 0.37) % 1) - 0.5) * 2.1 * r * s
      paint.context.fillStyle = colourAt(paint, second, z, k % 3 === 0 ? 1.1 : 0.3)
      paint.context.beginPath()
      paint.context.ellipse(
        px,
        yAt(view, high * t * 0.8, z),
        0.13 * s * (0.4 + 0.6 * draw),
        0.08 * s,
        k,
        0,
        6.283,
      )
      paint.context.fill()
    }
  },
  lamps(paint, { x, z, height, colour, second = '#ffd98a' }) {
    const { view, light } = paint
    column(paint, { x, z, radius: 0.05, height, colour, taper: 0.7 })
    column(paint, { x, z, radius: 0.1, height: 0.35, colour, taper: 0.6 })
    const [px, py] = pointAt(view, x, height + 0.22, z)
    const s = scaleAt(view, z)
    fillFlat(
      paint,
      [
        [px - 0.1 * s, py + 0.22 * s],
        [px - 0.16 * s, py - 0.14 * s],
        [px + 0.16 * s, py - 0.14 * s],
        [px + 0.1 * s, py + 0.22 * s],
      ],
      light.darkness > 0.3 ? '#fff3c8' : colourAt(paint, '#dfe8ea', z, 0.8),
    )
    fillFlat(
      paint,
      [
        [px - 0.2 * s, py - 0.14 * s],
        [px, py - 0.34 * s],
        [px + 0.2 * s, py - 0.14 * s],
      ],
      colourAt(paint, colour, z, 0.5),
    )
    if (light.darkness < 0.3) return
    glow(paint, [px, py], 1.8 * s, second, 0.75 * light.darkness)
    pool(paint, [px, yAt(view, 0, z)], 1.7 * s, second)
  },
  lanterns(paint, { x, z, height, colour, second = '#ffb45a' }) {
    const { view } = paint
    const [px, py] = pointAt(view, x, height, z)
    const s = scaleAt(view, z)
    paint.context.strokeStyle = colourAt(paint, '#2a2230', z, 0.3)
    paint.context.lineWidth = Math.max(0.6, 0.015 * s)
    paint.context.beginPath()
    paint.context.moveTo(px, py - 0.8 * s)
    paint.context.lineTo(px, py)
    paint.context.stroke()
    glow(paint, [px, py], 1.1 * s, second, 0.7)
    paint.context.fillStyle = withAlpha(colour, 0.98)
    paint.context.beginPath()
    paint.context.ellipse(px, py, 0.19 * s, 0.23 * s, 0, 0, 6.283)
    paint.context.fill()
    paint.context.fillStyle = withAlpha('#fff0c0', 0.6)
    paint.context.beginPath()
    paint.context.ellipse(px, py, 0.1 * s, 0.15 * s, 0, 0, 6.283)
    paint.context.fill()
    for (const dy of [-0.23, 0.2])
      fillFlat(
        paint,
        [
          [px - 0.1 * s, py + dy * s],
          [px + 0.1 * s, py + dy * s],
          [px + 0.1 * s, py + (dy + 0.04) * s],
          [px - 0.1 * s, py + (dy + 0.04) * s],
        ],
        '#2a1c22',
      )
  },
  torches(paint, { x, z, height, colour }) {
    const { view } = paint
    const [px, py] = pointAt(view, x, height, z)
    const s = scaleAt(view, z)
    fillFlat(
      paint,
      [
        [px - 0.04 * s, py + 0.6 * s],
        [px - 0.07 * s, py],
        [px + 0.07 * s, py],
        [px + 0.04 * s, py + 0.6 * s],
      ],
      colourAt(paint, colour, z, 0.4),
    )
    fire(paint, [px, py], 0.42 * s)
    glow(paint, [px, py - 0.2 * s], 2.4 * s, '#ff9a3c', 0.62)
  },
  candles(paint, { x, z, height, colour }) {
    const { view } = paint
    const s = scaleAt(view, z)
    for (const [dx, share] of [
      [-0.16, 0.8],
      [0, 1],
      [0.15, 0.7],
    ]) {
      const [px, py] = pointAt(view, x + dx, height + 0.22 * share, z)
      fillFlat(
        paint,
        [
          [px - 0.03 * s, py],
          [px + 0.03 * s, py],
          [px + 0.034 * s, py + 0.22 * share * s],
          [px - 0.034 * s, py + 0.22 * share * s],
        ],
        colourAt(paint, colour, z, 1),
      )
      fire(paint, [px, py], 0.1 * s)
      glow(paint, [px, py], 0.7 * s, '#ffb45a', 0.55)
    }
  },
  banners(paint, { x, z, height, colour, second = '#d8b25a' }) {
    const w = 0.42
    const hang = height * 0.52
    const at = (u: number, v: number) => [x + u * w, height - v * hang, z] as const
    fillShape(
      paint,
      [at(-1, 0), at(1, 0), at(1, 0.86), at(0, 1), at(-1, 0.86)],
      colourAt(paint, colour, z, 0.72),
    )
    fillShape(
      paint,
      [at(-0.2, 0), at(0.35, 0), at(0.3, 0.95), at(-0.1, 0.98)],
      colourAt(paint, colour, z, 1.05),
    )
    for (const u of [-0.92, 0.82])
      fillShape(
        paint,
        [at(u, 0), at(u + 0.1, 0), at(u + 0.1, 0.85), at(u, 0.85)],
        colourAt(paint, second, z, 0.9),
      )
    fillShape(
      paint,
      [at(0, 0.25), at(0.42, 0.42), at(0, 0.62), at(-0.42, 0.42)],
      colourAt(paint, second, z, 1),
    )
    fillShape(
      paint,
      [at(-1.25, -0.02), at(1.25, -0.02), at(1.25, 0.015), at(-1.25, 0.015)],
      colourAt(paint, '#5b4433', z, 0.6),
    )
  },
  posts(paint, { x, z, height, colour }) {
    box(paint, { x, z, width: 0.24, height, depth: 0.24, colour })
  },
  pews(paint, { x, z, height, colour }) {
    box(paint, { x, z: z + 0.4, width: 2.6, height, depth: 0.08, colour })
    box(paint, { x, z, width: 2.6, height: height * 0.5, depth: 0.4, colour })
  },
}

function flutes(paint: Paint, x: number, z: number, r: number, high: number): void {
  const { view, context } = paint
  const s = scaleAt(view, z)
  context.strokeStyle = 'rgba(30,20,45,0.16)'
  context.lineWidth = Math.max(0.5, 0.1 * r * s)
  for (const u of [-0.62, -0.25, 0.15, 0.5, 0.78]) {
    context.beginPath()
    context.moveTo(xAt(view, x + u * r, z), yAt(view, r, z))
    context.lineTo(xAt(view, x + u * r * 0.88, z), yAt(view, high, z))
    context.stroke()
  }
}

/** A small steady flame. */
export function fire(paint: Paint, [x, y]: Flat, high: number): void {
  const { context } = paint
  for (const [size, colour] of [
    [1, '#ff6a1f'],
    [0.72, '#ffb03c'],
    [0.42, '#fff3c0'],
  ] as const) {
    const [h, w] = [high * size, high * 0.34 * size]
    context.fillStyle = withAlpha(colour, 0.95)
    context.beginPath()
    context.moveTo(x, y - h)
    context.bezierCurveTo(x + w * 0.4, y - h * 0.6, x + w, y - h * 0.4, x + w * 0.8, y - h * 0.08)
    context.quadraticCurveTo(x, y + h * 0.12, x - w * 0.8, y - h * 0.08)
    context.bezierCurveTo(x - w, y - h * 0.4, x - w * 0.2, y - h * 0.6, x, y - h)
    context.fill()
  }
}

/** Light that a lamp throws on the ground. */
function pool(paint: Paint, [x, y]: Flat, radius: number, colour: string): void {
  const { context, light } = paint
  context.save()
  context.globalCompositeOperation = 'screen'
  context.translate(x, y)
  context.scale(radius, radius * 0.28)
  const gradient = context.createRadialGradient(0, 0, 0, 0, 0, 1)
  gradient.addColorStop(0, withAlpha(colour, 0.5 * light.darkness))
  gradient.addColorStop(1, withAlpha(colour, 0))
  context.fillStyle = gradient
  context.fillRect(-1, -1, 2, 2)
  context.restore()
}
