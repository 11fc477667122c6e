/** Rows of buildings far away: roofs of an old town, towers of a new one, domes, ruins; lit at night, and burning where they are told to. */
import type { Random } from '../../math/random.ts'
import { chance, colourAt, type Paint, withAlpha } from '../paint/paint.ts'
import { type Flat, fillFlat, glow } from '../paint/shapes.ts'
import { reachAt, scaleAt, xAt, yAt } from '../view.ts'
import { flame } from './flame.ts'
import { smokeColumn } from './smoke.ts'

export type Skyline = {
  z: number
  style: 'old' | 'modern' | 'cyber' | 'ruined' | 'desert' | 'eastern'
  /** Metres to the highest roof. */
  height: number
  colour: string
  roof?: string
  /** How many buildings stand across the picture. */
  count?: number
}

export function paintSkyline(paint: Paint, skyline: Skyline): void {
  const { view, context, light } = paint
  const random = chance(paint, `skyline ${skyline.z} ${skyline.style}`)
  const [left, right] = reachAt(view, skyline.z)
  const { count = 34 } = skyline
  const scale = scaleAt(view, skyline.z)
  const foot = yAt(view, 0, skyline.z)
  const wide = (right - left) / count
  const order = Array.from({ length: count + 2 }, (_, i) => i).sort(() => random.next() - 0.5)
  const burns = paint.design.effects.includes('fire') && skyline.style !== 'cyber'
  // Before the flames houses stand dark.
  const look = burns ? { ...skyline, colour: '#54383c', roof: '#43262c' } : skyline
  for (const i of order) {
    const x = left + (i - 0.5) * wide
    const width = wide * random.between(0.7, 1.35) * scale
    const level =
      random.next() ** (skyline.style === 'cyber' || skyline.style === 'modern' ? 1.4 : 2.2)
    const high = skyline.height * (0.28 + 0.72 * level) * scale
    const house: House = { x: xAt(view, x, skyline.z), foot, width, high, z: skyline.z }
    styles[skyline.style](paint, house, look, random)
  }
  if (burns) setOnFire(paint, skyline, { foot, scale, random })
  const mist = context.createLinearGradient(0, foot - skyline.height * 0.5 * scale, 0, foot + 2)
  mist.addColorStop(0, withAlpha(light.haze, 0))
  mist.addColorStop(1, withAlpha(burns ? '#a83a1f' : light.haze, 0.5))
  context.fillStyle = mist
  context.fillRect(
    0,
    foot - skyline.height * 0.5 * scale,
    view.width,
    skyline.height * 0.5 * scale + 2,
  )
}

type House = { x: number; foot: number; width: number; high: number; z: number }
type Build = (paint: Paint, house: House, look: Skyline, random: Random) => void

function body(paint: Paint, { x, foot, width, high, z }: House, colour: string): void {
  const side = paint.light.toLight[0] < 0 ? -1 : 1
  const [left, right] = [x - width / 2, x + width / 2]
  const edge = x + side * width * 0.14
  fillFlat(
    paint,
    [
      [left, foot],
      [left, foot - high],
      [right, foot - high],
      [right, foot],
    ],
    colourAt(paint, colour, z, 0.12),
  )
  const near = side < 0 ? left : right
  fillFlat(
    paint,
    [
      [near, foot],
      [near, foot - high],
      [edge, foot - high],
      [edge, foot],
    ],
    colourAt(paint, colour, z, 0.92),
  )
}

function windows(
  paint: Paint,
  { x, foot, width, high }: House,
  random: Random,
  {
    columns,
    rows,
    colours,
    share,
  }: { columns: number; rows: number; colours: readonly string[]; share: number },
): void {
  const { context, light } = paint
  const dark = light.darkness
  const [w, h] = [width / columns, high / rows]
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const isLit = random.next() < share * (0.25 + 0.75 * dark)
      const colour = random.pick(colours)
      context.fillStyle = isLit ? withAlpha(colour, 0.3 + 0.65 * dark) : 'rgba(20,25,45,0.3)'
      context.fillRect(
        x - width / 2 + (column + 0.25) * w,
        foot - high + (row + 0.3) * h,
        w * 0.5,
        h * 0.45,
      )
    }
}

const warm = ['#ffd98a', '#ffc061', '#fff0b8'] as const
const neon = ['#5fe4ff', '#ff5fc8', '#ffd98a', '#a98bff', '#7dffcf'] as const

const styles: Record<Skyline['style'], Build> = {
  old(paint, house, look, random) {
    const { x, foot, width, high, z } = house
    body(paint, house, look.colour)
    windows(paint, house, random, { columns: 3, rows: 3, colours: warm, share: 0.55 })
    const side = paint.light.toLight[0] < 0 ? -1 : 1
    const roof = look.roof ?? '#9c4a38'
    const isTower = random.bool(0.16)
    const rise = isTower ? width * 2 : width * 0.75
    const ridge: Flat = [x, foot - high - rise]
    const eaves = width * 0.6
    fillFlat(
      paint,
      [[x - eaves, foot - high], ridge, [x + eaves, foot - high]],
      colourAt(paint, roof, z, 0.2),
    )
    fillFlat(
      paint,
      [[x + side * eaves, foot - high], ridge, [x, foot - high]],
      colourAt(paint, roof, z, 1),
    )
  },
  modern(paint, house, look, random) {
    body(paint, house, random.bool(0.3) ? '#8fa3b8' : look.colour)
    const rows = Math.min(26, Math.max(4, Math.round(house.high / 9)))
    windows(paint, house, random, { columns: 4, rows, colours: warm, share: 0.6 })
    if (!random.bool(0.3)) return
    const { x, foot, high, width, z } = house
    fillFlat(
      paint,
      [
        [x - 1, foot - high],
        [x, foot - high - width * 0.7],
        [x + 1, foot - high],
      ],
      colourAt(paint, '#555b66', z, 0.4),
    )
  },
  cyber(paint, house, look, random) {
    const { x, foot, high, width, z } = house
    body(paint, house, look.colour)
    const top = { ...house, foot: foot - high, high: high * 0.16, width: width * 0.55 }
    body(paint, top, look.colour)
    const rows = Math.min(30, Math.max(5, Math.round(high / 8)))
    windows(paint, house, random, { columns: 5, rows, colours: neon, share: 0.5 })
    const colour = random.pick(neon)
    const draw = random.next()
    if (draw < 0.4) {
      const sign = {
        x: x + width * random.between(-0.25, 0.25),
        y: foot - high * random.between(0.4, 0.9),
      }
      const tall = high * random.between(0.12, 0.3)
      paint.context.fillStyle = withAlpha(colour, 0.9)
      paint.context.fillRect(sign.x, sign.y, width * 0.1, tall)
      glow(paint, [sign.x, sign.y + tall / 2], tall, colour, 0.55)
    }
    if (draw > 0.6) {
      paint.context.fillStyle = withAlpha(colour, 0.85)
      paint.context.fillRect(x - width / 2, foot - high, width, Math.max(1, width * 0.03))
    }
    if (draw > 0.85) glow(paint, [x, foot - high * 1.2], width * 0.35, '#ff3b3b', 0.8)
    void z
  },
  ruined(paint, house, look, random) {
    const { x, foot, high, width, z } = house
    const steps = 7
    const top: Flat[] = Array.from({ length: steps + 1 }, (_, k) => [
      x - width / 2 + (k / steps) * width,
      foot - high * random.between(0.45, 1),
    ])
    const outline: Flat[] = [[x - width / 2, foot], ...top, [x + width / 2, foot]]
    fillFlat(paint, outline, colourAt(paint, look.colour, z, random.pick([0.1, 0.3, 0.5])))
    windows(paint, { ...house, high: high * 0.5 }, random, {
      columns: 3,
      rows: 3,
      colours: ['#ff9a4a'],
      share: 0.2,
    })
  },
  desert(paint, house, look, random) {
    const { x, foot, high, width, z } = house
    body(paint, house, look.colour)
    windows(paint, house, random, { columns: 2, rows: 3, colours: warm, share: 0.4 })
    if (!random.bool(0.3)) return
    const { context } = paint
    context.fillStyle = colourAt(paint, look.roof ?? '#4fa3a0', z, 0.85)
    context.beginPath()
    context.moveTo(x - width * 0.34, foot - high)
    context.bezierCurveTo(
      x - width * 0.5,
      foot - high - width * 0.5,
      x - 0.1 * width,
      foot - high - width * 0.5,
      x,
      foot - high - width * 0.85,
    )
    context.bezierCurveTo(
      x + 0.1 * width,
      foot - high - width * 0.5,
      x + width * 0.5,
      foot - high - width * 0.5,
      x + width * 0.34,
      foot - high,
    )
    context.fill()
  },
  eastern(paint, house, look, random) {
    const { x, foot, width, high, z } = house
    const floors = random.bool(0.2) ? 4 : 1
    for (let k = 0; k < floors; k++) {
      const part = {
        ...house,
        high: (high * 0.8) / floors,
        foot: foot - (k * high) / floors,
        width: width * (1 - 0.14 * k),
      }
      body(paint, part, look.colour)
      windows(paint, part, random, { columns: 3, rows: 1, colours: warm, share: 0.8 })
      const y = part.foot - part.high
      const eaves = part.width * 0.72
      fillFlat(
        paint,
        [
          [x - eaves, y - 0.04 * width],
          [x - eaves * 0.7, y - 0.06 * width],
          [x - 0.3 * width, y - 0.34 * width],
          [x + 0.3 * width, y - 0.34 * width],
          [x + eaves * 0.7, y - 0.06 * width],
          [x + eaves, y - 0.04 * width],
          [x + eaves * 0.8, y + 0.03 * width],
          [x - eaves * 0.8, y + 0.03 * width],
        ],
        colourAt(paint, look.roof ?? '#3b4a58', z, 0.55),
      )
    }
  },
}

function setOnFire(
  paint: Paint,
  skyline: Skyline,
  { foot, scale, random }: { foot: number; scale: number; random: Random },
): void {
  const { view } = paint
  glow(paint, [view.width / 2, foot], view.width * 0.55, '#ff5a1f', 0.42)
  const count = 9
  for (let i = 0; i < count; i++) {
    const x = view.width * ((i + random.next()) / count)
    const high = skyline.height * scale * random.between(0.2, 0.52)
    const above = skyline.height * scale * random.between(0.02, 0.4)
    const smoke = { x, y: foot - above - high * 0.6, high: high * 3.2, colour: '#2c1f28' }
    if (i % 2 === 0) smokeColumn(paint, random, smoke)
    flame(paint, random, { x, foot: foot - above, high })
  }
}
