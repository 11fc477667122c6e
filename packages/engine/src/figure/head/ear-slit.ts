/** Where a long ear comes through cloth that lies on the head. */
import type { Design } from '../../design/design.ts'
import { add, dot, scale, subtract, type Vec3 } from '../../math/vector.ts'
import { sideEarOf } from './ear-kind.ts'
import { type EarForm, type EarFrame, earForms, earFrame } from './ears.ts'
import type { Skull } from './skull.ts'

/** How far a point beside the head lies from the blade of a long ear there, in head units; undefined where none comes through cloth. */
export function throughCloth(
  design: Design,
  skull: Skull,
  cloth: Float32Array,
): ((point: Vec3) => number) | undefined {
  const kind = sideEarOf(design)
  if (kind === undefined || kind === 'human') return undefined
  const form = earForms[kind]
  const frame = earFrame(skull, form)
  return isOutside(tipOf(form.outline, frame), cloth) ? awayFrom(form.outline, frame) : undefined
}

type Rim = EarForm['outline']

/** The farthest point of an ear from its root. */
function tipOf(rim: Rim, { root, back, up, size }: EarFrame): Vec3 {
  const [a, b] = rim.reduce((most, point) => (point[0] > most[0] ? point : most))
  return add(root, add(scale(back, a * size), scale(up, b * size)))
}

/** Whether a point beside the head stands out of cloth round it: farther out than what of it is nearest. */
function isOutside([x, y, z]: Vec3, cloth: Float32Array): boolean {
  let least = Number.POSITIVE_INFINITY
  let reach = 0
  for (let i = 0; i < cloth.length; i += 3) {
    const [cx, cy, cz] = [cloth[i], cloth[i + 1], cloth[i + 2]]
    const away = (x - cx) ** 2 + (y - cy) ** 2 + (z - cz) ** 2
    if (away > least) continue
    least = away
    reach = Math.hypot(cx, cz)
  }
  return Math.hypot(x, z) > reach + 0.05
}

function awayFrom(rim: Rim, { root, back, up, out, size }: EarFrame): (point: Vec3) => number {
  return ([x, y, z]) => {
    const from = subtract([Math.abs(x), y, z], root)
    const [a, b] = [dot(from, back) / size, dot(from, up) / size]
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (let i = 1; i < rim.length; i++) {
      const [[a0, b0], [a1, b1]] = [rim[i - 1], rim[i]]
      if ((a0 - a) * (a1 - a) > 0 || a0 === a1) continue
      const met = b0 + ((a - a0) / (a1 - a0)) * (b1 - b0)
      low = Math.min(low, met)
      high = Math.max(high, met)
    }
    return Math.max(Math.abs(dot(from, out)) / size - 0.02, low - b, b - high) * size
  }
}
