/** A street that runs into the picture between two rows of houses. */
import type { Random } from '../../math/random.ts'
import { chance, colourAt, type Paint, withAlpha } from '../paint/paint.ts'
import { fillShape, glow } from '../paint/shapes.ts'
import { alongWall, finishWall, onWall, opening, rect, type Wall } from '../paint/wall.ts'
import { pointAt, scaleAt } from '../view.ts'

export type Street = {
  z: number
  style: 'old' | 'modern' | 'cyber' | 'eastern' | 'desert' | 'alley'
  /** Metres between the houses. */
  width: number
  /** How far it goes. */
  length: number
}

type Look = {
  walls: readonly string[]
  finish: 'plain' | 'brick' | 'boards' | 'plates' | 'stone'
  roof: string
  height: readonly [number, number]
  house: readonly [number, number]
  glass: readonly string[]
  frame: string
  awnings: readonly string[]
}

const looks: Record<Street['style'], Look> = {
  old: {
    walls: ['#d9c9a8', '#e3d6bd', '#c9a77e', '#d6b995', '#b9c0b0'],
    finish: 'plain',
    roof: '#8f4a3a',
    height: [5, 8],
    house: [4, 6],
    glass: ['#ffd27a', '#ffe3a0', '#ffc061'],
    frame: '#5b3d2a',
    awnings: ['#b5382f', '#e7d9bd', '#3f7f6a'],
  },
  modern: {
    walls: ['#b9b3ad', '#a8754f', '#d8d2c8', '#8f98a3', '#c4a98d'],
    finish: 'brick',
    roof: '#5a5f68',
    height: [9, 17],
    house: [6, 9],
    glass: ['#ffe7b0', '#cfe4f5', '#ffd98a'],
    frame: '#4a4f58',
    awnings: ['#2f7f8c', '#c8503c', '#e0a83c', '#f0ece4'],
  },
  cyber: {
    walls: ['#343a5c', '#2b2f4c', '#45406b', '#3a4668'],
    finish: 'plates',
    roof: '#22243c',
    height: [12, 24],
    house: [5, 8],
    glass: ['#5fe4ff', '#ff6fd0', '#ffd98a', '#a98bff'],
    frame: '#1c1f36',
    awnings: ['#ff4fb8', '#2fd6ff', '#ffb03c', '#8f6bff'],
  },
  eastern: {
    walls: ['#b98d62', '#a9774c', '#e9dcc4', '#c9a678'],
    finish: 'boards',
    roof: '#3b4a5a',
    height: [4, 6],
    house: [4, 6],
    glass: ['#ffe3a8', '#fff0c8', '#ffd08a'],
    frame: '#4a2f22',
    awnings: ['#b5303a', '#2f4a7f', '#efe6d2'],
  },
  desert: {
    walls: ['#e0be8a', '#d8ae76', '#ecd3a4', '#c99a66'],
    finish: 'plain',
    roof: '#c9975f',
    height: [4, 7],
    house: [4, 6],
    glass: ['#5a3a2c', '#ffc876', '#4a3a3c'],
    frame: '#7f5535',
    awnings: ['#c8503c', '#3f8f9c', '#e0a83c', '#8a4f9c', '#efe3c8'],
  },
  alley: {
    walls: ['#7f5a4c', '#6d5148', '#8a6a58'],
    finish: 'brick',
    roof: '#3f3a3c',
    height: [9, 13],
    house: [5, 8],
    glass: ['#ffcf7a', '#4a5a70', '#3a4658'],
    frame: '#3a302c',
    awnings: ['#4a5a58', '#8a3f3a'],
  },
}

export function paintStreet(paint: Paint, street: Street): void {
  const look = looks[street.style]
  for (const way of [-1, 1]) {
    const random = chance(paint, `street ${way}`)
    const houses: House[] = []
    for (let near = street.z; near < street.z + street.length; ) {
      const long = random.between(...look.house)
      const high = random.between(...look.height)
      const shift = random.between(0, 0.5)
      houses.push({ near, far: near + long, high, x: way * (street.width / 2 + shift) })
      near += long
    }
    for (const house of houses.toReversed()) paintHouse(paint, { house, look, street }, random)
  }
}

type House = { near: number; far: number; high: number; x: number }

function paintHouse(
  paint: Paint,
  { house, look, street }: { house: House; look: Look; street: Street },
  random: Random,
): void {
  const { near, far, high, x } = house
  const wall = alongWall(paint, { x, near, far, height: high })
  const colour = random.pick(look.walls)
  front(paint, house, colour)
  finishWall(paint, wall, {
    finish: near < 30 ? look.finish : 'plain',
    colour,
    second: random.pick(look.walls),
    random,
  })
  if (street.style === 'old' && near < 34) timbers(paint, wall, look.frame)
  const floors = Math.max(1, Math.round((high - 3) / 2.7))
  for (let floor = 0; floor < floors; floor++)
    for (let u = 0.7; u + 1.1 < wall.width; u += 1.9) {
      const isLit = random.next() < 0.25 + 0.6 * paint.light.darkness
      const glass =
        isLit && paint.light.darkness > 0.2
          ? random.pick(look.glass)
          : colourAt(paint, '#6d86a0', near, 0.5)
      opening(paint, wall, {
        u,
        v: 3.3 + floor * 2.7,
        width: 0.95,
        height: 1.4,
        panes: [2, 2],
        glass,
        frame: look.frame,
        shine: isLit ? 0.35 * paint.light.darkness : 0,
      })
    }
  groundFloor(paint, { house, look, wall, street }, random)
  cornice(paint, house, look)
}

/** The side that faces the eye, where a house stands out from the one before it. */
function front(paint: Paint, { x, near, high }: House, colour: string): void {
  const out = x + Math.sign(x) * 8
  fillShape(
    paint,
    [
      [x, 0, near],
      [out, 0, near],
      [out, high, near],
      [x, high, near],
    ],
    colourAt(paint, colour, near, 0.5),
  )
}

function timbers(paint: Paint, wall: Wall, colour: string): void {
  const beam = (u: number, v: number, width: number, height: number) =>
    onWall(paint, wall, rect(u, v, width, height), colour, { lit: 0.4 })
  for (const v of [2.8, wall.height - 0.25]) beam(0, v, wall.width, 0.2)
  for (let u = 0; u < wall.width; u += 1.9) beam(u, 2.8, 0.15, wall.height - 2.8)
}

function groundFloor(
  paint: Paint,
  { house, look, wall, street }: { house: House; look: Look; wall: Wall; street: Street },
  random: Random,
): void {
  const dark = paint.light.darkness
  const shop = random.pick(look.glass)
  const lit = dark > 0.2 ? shop : colourAt(paint, '#54657a', house.near, 0.6)
  const isShop = random.next() < 0.75
  const colour = random.pick(look.awnings)
  const draw = random.next()
  opening(paint, wall, {
    u: 0.5,
    v: 0,
    width: 1,
    height: 2.2,
    shape: street.style === 'desert' ? 'arch' : 'square',
    glass: colourAt(paint, look.frame, house.near, 0.5),
    frame: look.frame,
  })
  if (!isShop || wall.width < 3.6) return
  opening(paint, wall, {
    u: 1.9,
    v: 0.6,
    width: wall.width - 2.5,
    height: 1.6,
    panes: [3, 1],
    glass: lit,
    frame: look.frame,
    shine: dark * 0.5,
  })
  if (street.style !== 'alley') awning(paint, house, colour, [1.7, wall.width - 0.4])
  if (street.style === 'cyber' || (street.style !== 'old' && draw < 0.5))
    sign(paint, house, colour, draw)
}

function awning(
  paint: Paint,
  { x, near }: House,
  colour: string,
  [from, to]: readonly [number, number],
): void {
  const out = x - Math.sign(x) * 0.9
  const stripes = 6
  for (let k = 0; k < stripes; k++) {
    const [a, b] = [
      near + from + ((to - from) * k) / stripes,
      near + from + ((to - from) * (k + 1)) / stripes,
    ]
    const tone = colourAt(paint, k % 2 === 0 ? colour : '#efe6d4', near, 0.85)
    fillShape(
      paint,
      [
        [x, 2.75, a],
        [x, 2.75, b],
        [out, 2.25, b],
        [out, 2.25, a],
      ],
      tone,
    )
    fillShape(
      paint,
      [
        [out, 2.25, a],
        [out, 2.25, b],
        [out, 2.08, b],
        [out, 2.08, a],
      ],
      colourAt(paint, k % 2 === 0 ? colour : '#efe6d4', near, 0.4),
    )
  }
}

/** A board that hangs out over the street; lit at night. */
function sign(paint: Paint, { x, near, far }: House, colour: string, draw: number): void {
  const { view, light } = paint
  const z = near + (far - near) * (0.3 + 0.4 * draw)
  const [inner, outer] = [x - Math.sign(x) * 0.1, x - Math.sign(x) * 0.95]
  const [low, high] = [3.1 + 2 * draw, 5.2 + 2.4 * draw]
  const lit = light.darkness > 0.4
  fillShape(
    paint,
    [
      [inner, low, z],
      [outer, low, z],
      [outer, high, z],
      [inner, high, z],
    ],
    lit ? withAlpha(colour, 0.95) : colourAt(paint, colour, z, 0.85),
    1,
  )
  const bars = 4
  for (let k = 0; k < bars; k++) {
    const v = low + 0.18 + (k * (high - low)) / bars
    fillShape(
      paint,
      [
        [inner + (outer - inner) * 0.2, v, z],
        [inner + (outer - inner) * 0.8, v, z],
        [inner + (outer - inner) * (k % 2 ? 0.6 : 0.8), v + 0.22, z],
        [inner + (outer - inner) * 0.2, v + 0.22, z],
      ],
      lit ? '#ffffff' : colourAt(paint, '#fff6e0', z, 0.9),
    )
  }
  if (lit)
    glow(
      paint,
      pointAt(view, (inner + outer) / 2, (low + high) / 2, z),
      2 * scaleAt(view, z),
      colour,
      0.55,
    )
}

function cornice(paint: Paint, { x, near, far, high }: House, { roof }: Look): void {
  const out = x - Math.sign(x) * 0.45
  fillShape(
    paint,
    [
      [x, high, near],
      [x, high, far],
      [out, high - 0.1, far],
      [out, high - 0.1, near],
    ],
    colourAt(paint, roof, near, 0.1),
  )
  fillShape(
    paint,
    [
      [out, high - 0.1, near],
      [out, high - 0.1, far],
      [out, high + 0.22, far],
      [out, high + 0.22, near],
    ],
    colourAt(paint, roof, near, 0.8),
  )
}
