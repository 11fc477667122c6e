/** The sky from the zenith to the horizon: its colours, stars, sun or moon. */
import { chance, type Paint, withAlpha } from '../paint/paint.ts'
import { glow } from '../paint/shapes.ts'

export function paintSky(paint: Paint): void {
  const { context, view, light } = paint
  const { width, height } = view
  const bottom = Math.min(height, Math.max(view.horizon, height * 0.08) + 2)
  const top = Math.min(0, bottom - 0.62 * height)
  const gradient = context.createLinearGradient(0, top, 0, bottom)
  const [zenith, upper, lower, horizon] = light.sky
  gradient.addColorStop(0, zenith)
  gradient.addColorStop(0.42, upper)
  gradient.addColorStop(0.78, lower)
  gradient.addColorStop(1, horizon)
  context.fillStyle = gradient
  context.fillRect(0, 0, width, height)
  if (light.stars > 0.02) paintStars(paint, bottom, light.stars)
  paintDisc(paint, bottom)
}

export function paintStars(paint: Paint, bottom: number, strength: number): void {
  const { context, view } = paint
  const random = chance(paint, 'stars')
  const unit = view.height / 720
  for (let i = 0; i < 520; i++) {
    const x = random.next() * view.width
    const y = random.next() ** 1.3 * bottom
    const size = (0.4 + 1.3 * random.next() ** 4) * unit
    const alpha = strength * (0.25 + 0.75 * random.next()) * (1 - 0.8 * (y / bottom) ** 2)
    context.fillStyle = withAlpha(['#ffffff', '#cfe0ff', '#fff0cf'][i % 3], alpha)
    context.beginPath()
    context.arc(x, y, size, 0, 2 * Math.PI)
    context.fill()
    if (size > 1.35 * unit) glow(paint, [x, y], 7 * size, '#cfe0ff', 0.5 * alpha)
  }
}

function paintDisc(paint: Paint, bottom: number): void {
  const { context, view, light } = paint
  const { disc } = light
  const { width, height } = view
  const at = [disc.x * width, bottom - disc.y * height] as const
  if (disc.kind === 'none') {
    glow(paint, [at[0], Math.min(at[1], 0.1 * height)], 0.9 * height, '#ffffff', 0.3)
    return
  }
  const radius = (disc.kind === 'sun' ? 0.045 : 0.05) * height
  const halo = light.clouds.glow
  glow(paint, at, 0.95 * height, halo, 0.55)
  glow(paint, at, 0.3 * height, disc.colour, 0.6)
  context.fillStyle = disc.colour
  context.beginPath()
  context.arc(at[0], at[1], radius, 0, 2 * Math.PI)
  context.fill()
  if (disc.kind === 'moon') paintMoon(paint, at, radius)
}

function paintMoon({ context }: Paint, [x, y]: readonly [number, number], radius: number): void {
  const seas = [
    [-0.3, -0.25, 0.3],
    [0.22, -0.05, 0.22],
    [-0.1, 0.38, 0.25],
    [0.42, 0.38, 0.14],
    [-0.55, 0.2, 0.13],
  ]
  context.save()
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.clip()
  for (const [dx, dy, size] of seas) {
    context.fillStyle = 'rgba(150,165,190,0.28)'
    context.beginPath()
    context.arc(x + dx * radius, y + dy * radius, size * radius, 0, 2 * Math.PI)
    context.fill()
  }
  context.restore()
}
