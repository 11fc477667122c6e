/** The muscle a raised wing grows from: without it the arm would stand on the back as a pipe. */
import { curve, lerp } from '../../math/scalar.ts'
import { pointAt, spline } from '../../math/spline.ts'
import { distance, scale as scaled, type Vec3 } from '../../math/vector.ts'
import type { Mass, WingForm } from './creature-form.ts'

/** How thick it is on its way up the arm, which it leaves as thick as that is. */
const girth = [
  [0, 12],
  [0.1, 9.6],
  [0.22, 7],
  [0.36, 5.2],
  [0.5, 4],
] as const

/** Whether a place lies in what is left of a wing that is taken off. */
export function inWingStump({ arm }: WingForm, unit: number): (place: Vec3) => boolean {
  const path = spline(arm, 20)
  const rings = Array.from({ length: 12 }, (_, i) => {
    const t = lerp(0.06, 0.52, i / 11)
    return { centre: scaled(pointAt(path, t), unit), reach: 1.3 * curve(girth, t) * unit }
  })
  return ([x, y, z]) =>
    rings.some(({ centre, reach }) => distance([Math.abs(x), y, z], centre) < reach)
}

export function wingShoulder({ arm }: WingForm): Mass {
  const path = spline(arm, 20)
  return {
    soft: 7,
    rings: girth.map(([t, thick]) => {
      const [x, y, z] = pointAt(path, t)
      return [x, y, z, thick, thick, thick]
    }),
  }
}
