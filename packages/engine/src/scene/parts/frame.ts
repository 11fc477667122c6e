/** What stands right before the eye, dark and out of focus: it makes the picture deep. */
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import type { Random } from '../../math/random.ts'
import { chance, colourAt, type Paint } from '../paint/paint.ts'

export type Frame = {
  z: number
  kind: 'leaves' | 'grass'
  colour: string
}

export function paintFrame(paint: Paint, frame: Frame): void {
  const { context, view } = paint
  const { width, height } = view
  const random = chance(paint, `frame ${frame.kind}`)
  // Out of focus: painted small, and enlarged.
  const step = height / 240
  const small = createCanvas(Math.ceil(width / step), Math.ceil(height / step))
  const own = small.getContext('2d')
  const [w, h] = [small.width, small.height]
  for (const way of [-1, 1])
    for (let k = 0; k < 90; k++) {
      own.fillStyle = colourAt(paint, frame.colour, 1, random.pick([-0.4, -0.25, 0]))
      own.beginPath()
      if (frame.kind === 'leaves') leafOf(own, random, { w, h, way })
      else bladeOf(own, random, { w, h, way })
      own.fill()
    }
  const soft = createCanvas(w, h)
  const blurred = soft.getContext('2d')
  blurred.filter = 'blur(2px)'
  blurred.drawImage(small, 0, 0)
  context.imageSmoothingQuality = 'high'
  context.drawImage(soft, 0, 0, width, height)
  small.width = 1
  soft.width = 1
}

type Side = { w: number; h: number; way: number }

/** In an upper corner. */
function leafOf(context: SKRSContext2D, random: Random, { w, h, way }: Side): void {
  const far = random.next() ** 1.6
  const along = random.next()
  const x = way < 0 ? far * w * 0.2 : w - far * w * 0.2
  const y = along * h * 0.34 * (1 - far)
  context.ellipse(x, y, 9 * random.between(0.6, 1.4), 4.5, random.next() * 3, 0, 6.283)
}

/** In a lower corner. */
function bladeOf(context: SKRSContext2D, random: Random, { w, h, way }: Side): void {
  const along = random.next()
  const x = way < 0 ? along * w * 0.24 : w - along * w * 0.24
  const tall = h * 0.2 * (1 - along * 0.8) * random.between(0.4, 1)
  context.moveTo(x - 1.6, h + 2)
  context.quadraticCurveTo(x, h - tall * 0.7, x - way * 1.6 * random.between(0, 5), h - tall)
  context.quadraticCurveTo(x + 1.6, h - tall * 0.5, x + 1.6, h + 2)
}
