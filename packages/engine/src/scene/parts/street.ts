/** A street that runs into the picture between two rows of houses. */
import type { Random } from '../../math/random.ts'
import { chance, colourAt, type Paint, withAlpha } from '../paint/paint.ts'
import { fillShape, glow, type Point } from '../paint/shapes.ts'
import { alongWall, finishWall, onWall, opening, rect, type Wall } from '../paint/wall.ts'
import { pointAt, scaleAt } from '../view.ts'
import { type Look, looks } from './street-looks.ts'

export type Street = {
  z: number
  style: 'old' | 'modern' | 'cyber' | 'eastern' | 'desert' | 'alley'
  /** Metres between the houses. */
  width: number
  /** How far it goes. */
  length: number
}

export function paintStreet(paint: Paint, street: Street): void {
  const look = looks[street.style]
  for (const way of [-1, 1]) {
    const random = chance(paint, `street ${way}`)
    const houses: { near: number; far: number; high: number; x: number }[] = []
    for (let near = street.z; near < street.z + street.length; ) {
      const long = random.between(...look.house)
      const high = random.between(...look.height)
      const shift = random.between(0, 0.5)
      houses.push({ near, far: near + long, high, x: way * (street.width / 2 + shift) })
      near += long
    }
    for (const { near, far, high, x } of houses.toReversed()) {
      const wall = alongWall(paint, { x, near, far, height: high })
      const colour = random.pick(look.walls)
      front(paint, { x, near, high }, colour)
      const out = -way
      const house = { wall, near, colour, jut: [out, 0] as const }
      paintHouse(paint, { house, look, style: street.style }, random)
    }
  }
}

/** `jut`: which way things stand out from it, to the right and away from the eye. */
export type House = {
  wall: Wall
  near: number
  colour: string
  jut: readonly [x: number, z: number]
}

/** The point so many metres along a house, up, and out from it. */
function outOf({ wall, jut }: House, u: number, v: number, out: number): Point {
  const [x, y, z] = wall.at(u, v)
  return [x + out * jut[0], y, z + out * jut[1]]
}

export type HouseOf = { house: House; look: Look; style: Street['style'] }

export function paintHouse(paint: Paint, { house, look, style }: HouseOf, random: Random): void {
  const { near, wall, colour } = house
  const high = wall.height
  finishWall(paint, wall, {
    finish: near < 30 ? look.finish : 'plain',
    colour,
    second: random.pick(look.walls),
    random,
  })
  if (style === 'old' && near < 34) timbers(paint, wall, look.frame)
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
  groundFloor(paint, { house, look, style }, random)
  cornice(paint, house, look)
}

/** The side that faces the eye, where a house stands out from the one before it. */
function front(
  paint: Paint,
  { x, near, high }: { x: number; near: number; high: number },
  colour: string,
): void {
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

function groundFloor(paint: Paint, { house, look, style }: HouseOf, random: Random): void {
  const { wall } = house
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
    shape: style === 'desert' ? 'arch' : 'square',
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
  if (style !== 'alley') awning(paint, house, colour, [1.7, wall.width - 0.4])
  if (style === 'cyber' || (style !== 'old' && draw < 0.5)) sign(paint, house, colour, draw)
}

function awning(
  paint: Paint,
  house: House,
  colour: string,
  [from, to]: readonly [number, number],
): void {
  const stripes = 6
  const at = (u: number, v: number, out: number) => outOf(house, u, v, out)
  for (let k = 0; k < stripes; k++) {
    const [a, b] = [from + ((to - from) * k) / stripes, from + ((to - from) * (k + 1)) / stripes]
    const hex = k % 2 === 0 ? colour : '#efe6d4'
    fillShape(
      paint,
      [at(a, 2.75, 0), at(b, 2.75, 0), at(b, 2.25, 0.9), at(a, 2.25, 0.9)],
      colourAt(paint, hex, house.near, 0.85),
    )
    fillShape(
      paint,
      [at(a, 2.25, 0.9), at(b, 2.25, 0.9), at(b, 2.08, 0.9), at(a, 2.08, 0.9)],
      colourAt(paint, hex, house.near, 0.4),
    )
  }
}

/** A board that hangs out over the street; lit at night. */
function sign(paint: Paint, house: House, colour: string, draw: number): void {
  const { view, light } = paint
  const u = house.wall.width * (0.3 + 0.4 * draw)
  const [low, high] = [3.1 + 2 * draw, 5.2 + 2.4 * draw]
  const isLit = light.darkness > 0.4
  // On a front that faces the eye it lies flat, to be read.
  const isFlat = house.jut[0] === 0
  const at = (across: number, v: number): Point =>
    isFlat ? outOf(house, u + across, v, 0.15) : outOf(house, u, v, across)
  const [, , z] = at(0, low)
  const board = (a: number, b: number, c: number, d: number) =>
    [at(a, c), at(b, c), at(b, d), at(a, d)] as const
  fillShape(
    paint,
    board(0.1, 0.95, low, high),
    isLit ? withAlpha(colour, 0.95) : colourAt(paint, colour, z, 0.85),
    1,
  )
  const bars = 4
  for (let k = 0; k < bars; k++) {
    const v = low + 0.18 + (k * (high - low)) / bars
    fillShape(
      paint,
      board(0.27, k % 2 ? 0.61 : 0.78, v, v + 0.22),
      isLit ? '#ffffff' : colourAt(paint, '#fff6e0', z, 0.9),
    )
  }
  if (isLit) {
    const [x, y] = at(0.52, (low + high) / 2)
    glow(paint, pointAt(view, x, y, z), 2 * scaleAt(view, z), colour, 0.55)
  }
}

function cornice(paint: Paint, house: House, { roof }: Look): void {
  const { wall, near } = house
  const [high, long] = [wall.height, wall.width]
  const at = (u: number, v: number, out: number) => outOf(house, u, v, out)
  fillShape(
    paint,
    [at(0, high, 0), at(long, high, 0), at(long, high - 0.1, 0.45), at(0, high - 0.1, 0.45)],
    colourAt(paint, roof, near, 0.1),
  )
  fillShape(
    paint,
    [
      at(0, high - 0.1, 0.45),
      at(long, high - 0.1, 0.45),
      at(long, high + 0.22, 0.45),
      at(0, high + 0.22, 0.45),
    ],
    colourAt(paint, roof, near, 0.8),
  )
}
