/** People far behind: an audience, guests, an army. No two of a kind stand side by side. */

import { mixHex } from '../../math/colour.ts'
import type { Random } from '../../math/random.ts'
import { chance, colourAt, type Paint } from '../paint/paint.ts'
import { type Flat, fillFlat } from '../paint/shapes.ts'

export type Crowd = {
  z: number
  count: number
  /** What all their clothes go towards. */
  colour: string
  /** Metres. */
  height?: number
  banners?: string
  /** 'cheering' raises arms, 'ball' wears gowns. */
  mood?: 'cheering' | 'ball'
}

const clothes = ['#7d4a45', '#4f6478', '#8a7a55', '#5b7257', '#6f5a78', '#a08a72', '#44495c']
const skins = ['#e2b593', '#c8966e', '#9a6a48', '#f0ccb0']
const hairs = ['#2f2624', '#5a3f2c', '#8c6a42', '#7a7470', '#3c3440']

export function paintCrowd(paint: Paint, crowd: Crowd): void {
  const { view } = paint
  const { z, count, height = 1.7 } = crowd
  const random = chance(paint, `crowd ${z}`)
  const scale = view.focal / (z - view.eye[2])
  const [near, apart] = crowd.mood === 'cheering' ? [0.9, 1.2] : [0.6, 2.1]
  let x = -0.5 / count
  for (let k = 0; k < 3 * count && x < 1.03; k++) {
    // They stand in twos and threes, with gaps between.
    x +=
      (random.bool(0.55) ? random.between(0.4, 1) * near : random.between(0.6, 1) * apart) / count
    const foot = view.horizon + (view.eye[1] + random.between(-0.12, 0.12)) * scale
    const high = height * random.between(0.84, 1.08) * scale
    paintPerson(paint, crowd, [view.width * x, foot], high, random)
    if (crowd.banners && random.bool(0.3))
      paintBanner(paint, { z, banners: crowd.banners }, [view.width * x, foot], high, random)
  }
}

/** `u` across and `v` up, in heights. */
type At = (u: number, v: number) => Flat

function paintPerson(
  paint: Paint,
  { z, colour, mood }: Crowd,
  [x, foot]: Flat,
  high: number,
  random: Random,
): void {
  const way = random.bool() ? 1 : -1
  const at: At = (u, v) => [x + way * u * high, foot - v * high]
  const own = mixHex(random.pick(clothes), colour, random.between(0.25, 0.6))
  const legs = mixHex('#3d3a42', colour, random.between(0.2, 0.5))
  const wears = random.next()
  const wide = random.between(0.9, 1.15)
  const tone = (hex: string, lit: number) => colourAt(paint, hex, z, lit)
  const lit = random.between(0.3, 0.75)
  if (wears < (mood === 'ball' ? 0.5 : 0.3)) gown(paint, at, tone(own, lit), wide, mood)
  else trousers(paint, at, tone(legs, 0.2), tone(own, lit), wide)
  arms(paint, at, tone(own, lit - 0.25), { random, wide, isCheering: mood === 'cheering' })
  head(
    paint,
    at,
    { skin: tone(random.pick(skins), 0.5), hair: tone(random.pick(hairs), 0.3) },
    random,
  )
}

function gown(paint: Paint, at: At, colour: string, wide: number, mood: Crowd['mood']): void {
  const hem = (mood === 'ball' ? 0.24 : 0.13) * wide
  const { context } = paint
  context.beginPath()
  context.moveTo(...at(-0.09 * wide, 0.8))
  context.quadraticCurveTo(...at(-0.07, 0.62), ...at(-0.055 * wide, 0.58))
  context.quadraticCurveTo(...at(-0.1, 0.4), ...at(-hem, 0.01))
  context.quadraticCurveTo(...at(0, -0.02), ...at(hem, 0.02))
  context.quadraticCurveTo(...at(0.11, 0.4), ...at(0.06 * wide, 0.58))
  context.quadraticCurveTo(...at(0.075, 0.64), ...at(0.09 * wide, 0.81))
  context.closePath()
  context.fillStyle = colour
  context.fill()
}

function trousers(paint: Paint, at: At, legs: string, coat: string, wide: number): void {
  fillFlat(
    paint,
    [
      at(-0.085, 0.5),
      at(-0.095, 0),
      at(-0.02, 0),
      at(0, 0.4),
      at(0.045, 0),
      at(0.115, 0.01),
      at(0.085, 0.5),
    ],
    legs,
  )
  fillFlat(
    paint,
    [
      at(-0.1 * wide, 0.44),
      at(-0.085 * wide, 0.62),
      at(-0.12 * wide, 0.79),
      at(-0.05, 0.84),
      at(0.05, 0.84),
      at(0.12 * wide, 0.79),
      at(0.08 * wide, 0.62),
      at(0.11 * wide, 0.43),
    ],
    coat,
  )
}

function arms(
  paint: Paint,
  at: At,
  colour: string,
  { random, wide, isCheering }: { random: Random; wide: number; isCheering: boolean },
): void {
  const { context } = paint
  context.strokeStyle = colour
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.lineWidth = Math.max(0.6, Math.abs(at(0.05, 0)[0] - at(0, 0)[0]))
  for (const side of [-1, 1]) {
    const shoulder = at(side * 0.11 * wide, 0.78)
    const isRaised = isCheering && random.bool(0.35)
    const isBent = random.bool(0.4)
    const elbow = isRaised ? at(side * 0.17, 0.9) : at(side * (isBent ? 0.17 : 0.135), 0.62)
    const hand = isRaised
      ? at(side * random.between(0.1, 0.22), 1.1)
      : isBent
        ? at(side * 0.03, 0.6)
        : at(side * 0.125, 0.47)
    context.beginPath()
    context.moveTo(...shoulder)
    context.lineTo(...elbow)
    context.lineTo(...hand)
    context.stroke()
  }
}

function head(
  paint: Paint,
  at: At,
  { skin, hair }: { skin: string; hair: string },
  random: Random,
): void {
  const { context } = paint
  const size = Math.abs(at(0.052, 0)[0] - at(0, 0)[0])
  const turned = random.between(-0.3, 0.3)
  const oval = (u: number, v: number, wide: number, tall: number, colour: string) => {
    const [cx, cy] = at(u, v)
    context.fillStyle = colour
    context.beginPath()
    context.ellipse(cx, cy, wide * size, tall * size, 0, 0, 2 * Math.PI)
    context.fill()
  }
  fillFlat(paint, [at(-0.024, 0.82), at(-0.022, 0.88), at(0.022, 0.88), at(0.024, 0.82)], skin)
  const isLong = random.bool(0.4)
  if (isLong) oval(-0.01, 0.9, 1.15, 1.65, hair)
  oval(0, 0.925, 0.98, 1.28, hair)
  oval(0.02 * turned + 0.008, 0.912, 0.8, 1.02, skin)
  oval(-0.012 * turned, 0.958, 0.95, 0.62, hair)
}

function paintBanner(
  paint: Paint,
  { z, banners }: { z: number; banners: string },
  [x, foot]: Flat,
  high: number,
  random: Random,
): void {
  const { context } = paint
  const wide = high * 0.15
  const lean = random.between(-0.2, 0.2) * high
  context.lineWidth = Math.max(0.6, 0.03 * high)
  context.strokeStyle = colourAt(paint, '#4a3a30', z, 0.3)
  context.beginPath()
  context.moveTo(x + wide, foot - high * 0.4)
  context.lineTo(x + wide + lean, foot - high * 1.7)
  context.stroke()
  if (random.bool(0.6)) return
  fillFlat(
    paint,
    [
      [x + wide + lean, foot - high * 1.7],
      [x + wide + lean + high * 0.4, foot - high * 1.6],
      [x + wide + lean * 0.8, foot - high * 1.3],
    ],
    colourAt(paint, banners, z, 0.8),
  )
}
