/** What the air and the eye make of the whole picture: light that spills over, and darker corners. */
import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { type Paint, withAlpha } from './paint/paint.ts'
import type { View } from './view.ts'

export type Grader = {
  /** Finishes a picture of the view's size that was painted. */
  grade: (paint: Paint) => void
  close: () => void
}

/** For one picture or many of one size. */
export function openGrader(view: Pick<View, 'width' | 'height'>): Grader {
  const { width, height } = view
  const step = Math.max(2, Math.round(height / 240))
  const small = createCanvas(Math.ceil(width / step), Math.ceil(height / step))
  const blurred = createCanvas(small.width, small.height)
  const corners = darkCorners(view)
  return {
    grade({ context }) {
      context.save()
      gatherBrightness(context.canvas, small)
      const own = blurred.getContext('2d')
      own.globalCompositeOperation = 'copy'
      own.filter = `blur(${((height * 0.014) / step).toFixed(1)}px)`
      own.drawImage(small, 0, 0)
      context.globalCompositeOperation = 'screen'
      context.globalAlpha = 0.34
      context.drawImage(blurred, 0, 0, width, height)
      context.restore()
      context.drawImage(corners, 0, 0)
    },
    close() {
      for (const canvas of [small, blurred, corners]) canvas.width = 1
    },
  }
}

/** What is bright shines a little over its edges: squared twice, only that is left. */
function gatherBrightness(picture: Canvas, small: Canvas): void {
  const own = small.getContext('2d')
  own.globalCompositeOperation = 'copy'
  own.drawImage(picture, 0, 0, small.width, small.height)
  own.globalCompositeOperation = 'multiply'
  own.drawImage(small, 0, 0)
  own.drawImage(small, 0, 0)
}

function darkCorners({ width, height }: Pick<View, 'width' | 'height'>): Canvas {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
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
  return canvas
}
