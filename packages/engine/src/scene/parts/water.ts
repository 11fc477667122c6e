/** Water: it mirrors the sky, glints towards the light, and breaks at its shore. */
import type { Random } from '../../math/random.ts'
import { chance, colourAt, type Paint, withAlpha } from '../paint/paint.ts'
import { pointAt, reachAt, scaleAt, yAt } from '../view.ts'

export type Water = {
  z: number
  /** The nearest edge of it, in metres; it reaches to the eye when missing. */
  near?: number
  colour: string
  waves: 'still' | 'ripples' | 'swell'
  /** A rim of foam at its near edge. */
  foam?: boolean
  /** Light of its own: lava, magic. */
  glow?: string
}

export function paintWater(paint: Paint, water: Water): void {
  const { context, view, light } = paint
  const top = Math.max(0, yAt(view, 0, water.z))
  const shore = water.near === undefined ? view.height : yAt(view, 0, water.near)
  if (shore <= top) return
  context.save()
  context.beginPath()
  shorePath(paint, water, top, shore)
  context.clip()
  const gradient = context.createLinearGradient(0, top, 0, view.height)
  const own = (z: number, lit: number) => water.glow ?? colourAt(paint, water.colour, z, lit)
  gradient.addColorStop(0, water.glow ?? light.sky[3])
  gradient.addColorStop(0.12, own(120, 0.9))
  gradient.addColorStop(0.45, own(20, 0.6))
  gradient.addColorStop(1, own(4, 0.3))
  context.fillStyle = gradient
  context.fillRect(0, top, view.width, shore - top + 40)
  layMirror(paint, water, top, shore)
  layWaves(paint, water, top, shore)
  context.restore()
  if (water.foam && water.near !== undefined) layFoam(paint, water.near)
}

function shorePath({ context, view }: Paint, { near }: Water, top: number, shore: number): void {
  context.moveTo(0, top)
  context.lineTo(view.width, top)
  context.lineTo(view.width, shore)
  if (near !== undefined)
    for (let k = 40; k >= 0; k--) {
      const x = (k / 40) * view.width
      context.lineTo(
        x,
        shore + Math.sin(k * 0.9) * 0.006 * view.height + Math.sin(k * 0.23) * 0.012 * view.height,
      )
    }
  else context.lineTo(0, shore)
  context.closePath()
}

/** What stands behind is seen upside down, faint and drawn out. */
function layMirror(
  { context, view, light }: Paint,
  { waves, glow }: Water,
  top: number,
  shore: number,
): void {
  if (glow !== undefined) return
  const high = Math.min(top, (shore - top) * 0.9)
  if (high < 4) return
  context.save()
  context.globalAlpha = waves === 'still' ? 0.42 : 0.2
  context.filter = `blur(${(view.height * (waves === 'still' ? 0.002 : 0.006)).toFixed(1)}px)`
  context.translate(0, 2 * top)
  context.scale(1, -1)
  context.drawImage(
    context.canvas,
    0,
    top - high,
    view.width,
    high,
    0,
    top - high,
    view.width,
    high,
  )
  context.restore()
  if (light.disc.kind === 'none') return
  const x = light.disc.x * view.width
  const gradient = context.createLinearGradient(0, top, 0, shore)
  gradient.addColorStop(0, withAlpha(light.disc.colour, 0.6))
  gradient.addColorStop(1, withAlpha(light.disc.colour, 0.04))
  context.fillStyle = gradient
  context.beginPath()
  context.moveTo(x - 0.02 * view.width, top)
  context.lineTo(x + 0.02 * view.width, top)
  context.lineTo(x + 0.1 * view.width, shore)
  context.lineTo(x - 0.1 * view.width, shore)
  context.fill()
}

function layWaves(paint: Paint, water: Water, top: number, shore: number): void {
  const { context, view } = paint
  const random = chance(paint, `waves ${water.z}`)
  const count = { still: 120, ripples: 420, swell: 520 }[water.waves]
  for (let i = 0; i < count; i++) {
    const t = (i / count) ** 1.7
    const y = top + 2 + t * (shore - top)
    const x = random.next() * view.width
    const long = (0.006 + 0.075 * t) * view.width * random.between(0.4, 1.3)
    const high = (0.0012 + 0.011 * t) * view.height * (water.waves === 'swell' ? 1.7 : 0.8)
    context.fillStyle = waveColour(paint, water, x / view.width, random)
    context.beginPath()
    context.moveTo(x - long, y)
    context.quadraticCurveTo(x - long * 0.3, y - high, x, y - high * 0.4)
    context.quadraticCurveTo(x + long * 0.4, y + high * 0.4, x + long, y)
    context.quadraticCurveTo(x, y + high * 0.55, x - long, y)
    context.fill()
  }
}

/** Half of them throw back the sky, brightest below sun or moon; the others are the water's own dark. */
function waveColour(paint: Paint, { colour, glow }: Water, share: number, random: Random): string {
  const { disc, sky } = paint.light
  const isBright = random.bool(0.5)
  const isLower = random.bool()
  if (!isBright)
    return glow === undefined ? colourAt(paint, colour, 12, -0.2, 0.35) : 'rgba(90,10,0,0.35)'
  const isBelow = disc.kind !== 'none' && Math.abs(share - disc.x) < 0.1
  if (glow !== undefined) return withAlpha('#fff0b0', isBelow ? 0.75 : 0.4)
  return isBelow ? withAlpha(disc.colour, 0.75) : withAlpha(sky[isLower ? 3 : 2], 0.4)
}

function layFoam(paint: Paint, near: number): void {
  const { context, view } = paint
  const [left, right] = reachAt(view, near)
  for (const [shift, width, alpha] of [
    [0, 0.3, 0.9],
    [0.5, 0.12, 0.55],
    [1.3, 0.08, 0.4],
  ]) {
    context.strokeStyle = colourAt(paint, '#ffffff', near, 1, alpha)
    context.lineWidth = width * scaleAt(view, near) * 0.5
    context.beginPath()
    for (let k = 0; k <= 60; k++) {
      const x = left + (k / 60) * (right - left)
      const z = near + shift + 0.22 * Math.sin(k * 0.7 + shift * 3) + 0.35 * Math.sin(k * 0.23)
      const [px, py] = pointAt(view, x, 0, z)
      if (k === 0) context.moveTo(px, py)
      else context.lineTo(px, py)
    }
    context.stroke()
  }
}
