/** The muscle a raised wing grows from: without it the arm would stand on the back as a pipe. */
import { pointAt, spline } from '../../math/spline.ts'
import type { Mass, WingForm } from './creature-form.ts'

/** How thick it is on its way up the arm, which it leaves as thick as that is. */
const girth = [
  [0, 12],
  [0.1, 9.6],
  [0.22, 7],
  [0.36, 5.2],
  [0.5, 4],
] as const

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
