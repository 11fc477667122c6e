/** What the air and the eye make of the whole picture: light that spills over, and darker corners. */
import { createCanvas } from '@napi-rs/canvas'
import type { DrawnActor } from './cast/draw-actor.ts'
import { type Paint, withAlpha } from './paint/paint.ts'

export function gradePicture(paint: Paint, _cast: readonly DrawnActor[]): void {
  spillLight(paint)
  darkenCorners(paint)
}

/** What is bright shines a little over its edges. */
function spillLight({ context, view }: Paint): void {
  const { width, height } = view
  const step = Math.max(2, Math.round(height / 240))
  const small = createCanvas(Math.ceil(width / step), Math.ceil(height / step))
  const own = small.getContext('2d')
  own.drawImage(context.canvas, 0, 0, small.width, small.height)
  // Squared twice, only what is bright is left.
  own.globalCompositeOperation = 'multiply'
  own.drawImage(small, 0, 0)
  own.drawImage(small, 0, 0)
  context.save()
  context.globalCompositeOperation = 'screen'
  context.globalAlpha = 0.34
  context.imageSmoothingQuality = 'medium'
  context.filter = `blur(${(height * 0.014).toFixed(1)}px)`
  context.drawImage(small, 0, 0, width, height)
  context.restore()
  small.width = 1
}

function darkenCorners({ context, view }: Paint): void {
  const { width, height } = view
  const reach = Math.hypot(width, height) / 2
  const gradient = context.createRadialGradient(
    width / 2,
    height * 0.46,
    reach * 0.55,
    width / 2,
    height / 2,
    reach * 1.05,
  )
  gradient.addColorStop(0, withAlpha('#140c1e', 0))
  gradient.addColorStop(1, withAlpha('#140c1e', 0.36))
  context.fillStyle = gradient
  context.fillRect(0, 0, width, height)
}
