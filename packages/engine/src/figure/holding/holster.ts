/** A holster for a pistol. */
import { grid } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { strapMaterial, strapPart } from './carrying-gear.ts'
import type { Held } from './stances.ts'

/** A holster round the barrel of a pistol, which lies along its x; in its own coordinates. */
export function holster(held: Held): Part {
  const { model } = held
  const [from, to] = [0.12 * model.bounds.max[0], model.bounds.max[0]]
  const count = 8
  const slices = Array.from({ length: count + 1 }, (_, i) => {
    const x = from + ((to - from) * i) / count
    return { x, ...barrelAt(model.parts, x, (to - from) / count) }
  })
  // It narrows towards the muzzle, whatever stands off the barrel.
  for (let i = count - 1; i >= 0; i--) {
    slices[i].high = Math.max(slices[i].high, slices[i + 1].high)
    slices[i].low = Math.min(slices[i].low, slices[i + 1].low)
    slices[i].deep = Math.max(slices[i].deep, slices[i + 1].deep)
  }
  const last = slices[count]
  const rows = [...slices, { ...last, x: last.x + 1.2 }]
  const mesh = grid(
    20,
    rows.length,
    (u, v): Vec3 => {
      const row = Math.round(v * rows.length)
      const { x, high, low, deep } = rows[Math.min(row, rows.length - 1)]
      const open = row === rows.length ? 0.02 : 1
      const angle = u * 2 * Math.PI
      const round = (value: number) => Math.sign(value) * Math.abs(value) ** 0.6
      const half = ((high - low) / 2 + 0.5) * open
      return [
        x,
        (high + low) / 2 + round(Math.cos(angle)) * half,
        round(Math.sin(angle)) * (deep + 0.5) * open,
      ]
    },
    { wrap: true },
  )
  const trim = `${held.prop.id}.trim`
  return {
    ...strapPart(held, 'holster', mesh),
    backMaterial: strapMaterial(held),
    pattern: ({ x }) => (x > to - 1.6 || Math.abs(x - from - 0.5) < 0.25 ? trim : undefined),
  }
}

function barrelAt(
  parts: readonly Part[],
  x: number,
  near: number,
): { high: number; low: number; deep: number } {
  let [high, low, deep] = [-Infinity, Infinity, 0.8]
  for (const { positions } of parts) {
    for (let i = 0; i < positions.length; i += 3) {
      if (Math.abs(positions[i] - x) > near) continue
      high = Math.max(high, positions[i + 1])
      low = Math.min(low, positions[i + 1])
      deep = Math.max(deep, Math.abs(positions[i + 2]))
    }
  }
  return high < low ? { high: 8, low: 4, deep } : { high, low, deep }
}
