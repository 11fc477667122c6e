/** The two loops of a tied bow. */
import { type Mesh, mapPoints, merge } from '../../../math/surface.ts'
import { softBox } from './bag.ts'

/** Round the place where they are tied; `slope` is how far they come forward (or go back) for each cm to the side. */
export function bowWings(cm: number, slope = 0): Mesh {
  const wing = (side: 1 | -1) =>
    mapPoints(softBox(5.6 * cm, 4.8 * cm, 2 * cm, 0), ([x, height, z]) => {
      const out = (x + 2.8 * cm) / (5.6 * cm)
      const across = x + 3.2 * cm
      return [side * across, height * (0.45 + 0.6 * out), z * (0.6 + 0.4 * out) + slope * across]
    })
  return merge([wing(1), flipped(wing(-1))])
}

function flipped(mesh: Mesh): Mesh {
  const indices = new Uint32Array(mesh.indices)
  for (let t = 0; t < indices.length; t += 3) {
    const b = indices[t + 1]
    indices[t + 1] = indices[t + 2]
    indices[t + 2] = b
  }
  return { ...mesh, indices }
}
