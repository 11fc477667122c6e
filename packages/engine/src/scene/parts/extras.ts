/** Single large things: sails over a deck, spotlights, ribs of a corridor, a sea of clouds. */
import { chance, colourAt, type Paint, withAlpha } from '../paint/paint.ts'
import { box, column, type Flat, fillFlat, fillShape, glow, trace } from '../paint/shapes.ts'
import { pointAt, scaleAt } from '../view.ts'

/** Mast and sails over the deck of a ship. */
export function paintSails(
  paint: Paint,
  { z, colour, mast }: { z: number; colour: string; mast: string },
): void {
  const { context, view } = paint
  const high = 9
  for (const [x, deeper] of [
    [0.9, 1.6],
    [-2.4, 0],
  ]) {
    column(paint, { x, z: z + deeper, radius: 0.17, height: high, colour: mast, taper: 0.7 })
    for (const [low, top, wide] of [
      [2.6, 5.6, 2.5],
      [5.9, 8.4, 2],
    ]) {
      const at = (u: number, v: number) =>
        pointAt(view, x + u * wide, low + (top - low) * v, z + deeper - 0.3)
      const [a, b, c, d] = [at(-1, 0), at(1, 0), at(0.86, 1), at(-0.86, 1)]
      context.beginPath()
      context.moveTo(...a)
      context.quadraticCurveTo((a[0] + b[0]) / 2, a[1] - 0.16 * (a[1] - d[1]), ...b)
      context.quadraticCurveTo(b[0] + 0.1 * (b[0] - a[0]), (b[1] + c[1]) / 2, ...c)
      context.lineTo(...d)
      context.quadraticCurveTo(a[0] - 0.1 * (b[0] - a[0]), (a[1] + d[1]) / 2, ...a)
      const gradient = context.createLinearGradient(a[0], 0, b[0], 0)
      gradient.addColorStop(0, colourAt(paint, colour, z, paint.light.toLight[0] < 0 ? 1.1 : 0.4))
      gradient.addColorStop(0.55, colourAt(paint, colour, z, 0.75))
      gradient.addColorStop(1, colourAt(paint, colour, z, paint.light.toLight[0] < 0 ? 0.25 : 1.1))
      context.fillStyle = gradient
      context.fill()
      context.strokeStyle = colourAt(paint, colour, z, -0.3, 0.5)
      context.lineWidth = 0.0014 * view.height
      context.stroke()
      box(paint, {
        x,
        y: top,
        z: z + deeper - 0.4,
        width: wide * 1.9,
        height: 0.13,
        depth: 0.12,
        colour: mast,
      })
    }
    for (const way of [-1, 1])
      fillShape(
        paint,
        [
          [x, high * 0.9, z + deeper],
          [x + way * 3.2, 0.9, z + deeper - 1],
          [x + way * 3.25, 0.9, z + deeper - 1],
          [x + 0.05, high * 0.9, z + deeper],
        ],
        colourAt(paint, '#4a3a2c', z, 0.3),
      )
  }
}

/** Cones of coloured light from above. */
export function paintSpots(
  paint: Paint,
  { z, colours }: { z: number; colours: readonly string[] },
): void {
  const { context, view } = paint
  context.globalCompositeOperation = 'screen'
  colours.forEach((colour, k) => {
    const x = ((k + 0.5) / colours.length) * view.width
    const aim = view.width * (0.5 + (k - (colours.length - 1) / 2) * 0.2)
    const [, foot] = pointAt(view, 0, 0, z)
    const wide = 0.1 * view.width
    const cone = context.createLinearGradient(x, 0, aim, foot)
    cone.addColorStop(0, withAlpha(colour, 0.6))
    cone.addColorStop(1, withAlpha(colour, 0.05))
    fillFlat(
      paint,
      [
        [x - 4, -4],
        [x + 4, -4],
        [aim + wide, foot],
        [aim - wide, foot],
      ],
      cone,
    )
    glow(paint, [x, 4], 0.06 * view.height, '#ffffff', 0.9)
    context.save()
    context.translate(aim, foot)
    context.scale(wide, wide * 0.22)
    const spot = context.createRadialGradient(0, 0, 0, 0, 0, 1)
    spot.addColorStop(0, withAlpha(colour, 0.5))
    spot.addColorStop(1, withAlpha(colour, 0))
    context.fillStyle = spot
    context.fillRect(-1, -1, 2, 2)
    context.restore()
  })
}

/** A frame that a corridor runs through, with a strip of light. */
export function paintRibs(
  paint: Paint,
  {
    z,
    width,
    height,
    colour,
    light,
  }: { z: number; width: number; height: number; colour: string; light: string },
): void {
  const { view, context } = paint
  const half = width / 2
  const corner = 0.7
  const ring = (inset: number): Flat[] =>
    [
      [-half + inset, 0],
      [-half + inset, height - corner],
      [-half + corner + inset * 0.5, height - inset],
      [half - corner - inset * 0.5, height - inset],
      [half - inset, height - corner],
      [half - inset, 0],
    ].map(([x, y]) => pointAt(view, x, y, z))
  const outer = ring(-0.15)
  const inner = ring(0.26)
  trace(paint, [...outer, ...inner.toReversed()])
  context.fillStyle = colourAt(paint, colour, z, 0.6)
  context.fill()
  context.strokeStyle = 'rgba(14,18,34,0.6)'
  context.lineWidth = Math.max(0.6, 0.03 * scaleAt(view, z))
  context.stroke()
  const strip = ring(0.3)
  for (const [wide, alpha] of [
    [0.22, 0.18],
    [0.05, 0.95],
  ]) {
    context.strokeStyle = withAlpha(light, alpha)
    context.lineWidth = Math.max(0.7, wide * scaleAt(view, z))
    context.beginPath()
    for (const point of strip) context.lineTo(...point)
    context.stroke()
  }
}

/** Clouds seen from above, to the horizon. */
export function paintCloudSea(paint: Paint, { z }: { z: number }): void {
  const { view, light, context } = paint
  const random = chance(paint, `cloud sea ${z}`)
  const bands = 9
  for (let band = 0; band < bands; band++) {
    const t = band / (bands - 1)
    const drop = (0.02 + 0.3 * t + 0.4 * t ** 2) * Math.min(1, 8 / z + 0.4)
    const y = view.horizon + drop * view.height
    const r = view.height * (0.02 + 0.1 * t)
    for (const [colour, shift, share, alpha] of [
      [light.clouds.shade, 0, 1, 0.95],
      [light.clouds.lit, 0.35, 0.8, 0.8],
      [light.clouds.glow, 0.6, 0.5, 0.5],
    ] as const) {
      context.fillStyle = withAlpha(colour, alpha)
      context.beginPath()
      const count = Math.round(view.width / r) + 3
      for (let k = 0; k < count; k++) {
        const px =
          (k / (count - 1)) * (view.width + 2 * r) -
          r +
          random.between(-0.5, 0.5) * r +
          light.toLight[0] * shift * r
        const size = r * share * random.between(0.6, 1.25)
        const py = y - shift * r * 0.55 + random.between(-0.25, 0.25) * r
        context.moveTo(px + size, py)
        context.arc(px, py, size, 0, 6.283)
      }
      context.rect(0, y + r * shift, view.width, view.height)
      context.fill()
    }
  }
}
