/** What a hoodie is known by in front: the pocket for both hands, and the strings of its hood. */
import type { Kit } from '../cloth/kit.ts'
import { type Layer, layerIn } from '../cloth/layer.ts'
import { hasDetail } from '../cloth/said-stuff.ts'

/** Broad below, its openings slanting in to a narrow top. */
export function pouchPocket({ body, cm, material, garment }: Kit): Layer {
  if (hasDetail(garment, 'pouch pocket')) return () => undefined
  const top = body.level(4.24)
  const high = 16 * cm
  const widest = 15.5 * cm
  const box = { aside: [0, widest], y: [top - high, top], z: [0, Infinity] } as const
  return layerIn([box], ({ x, y, z }) => {
    const down = top - y
    if (z < 0 || down < 0 || down > high) return undefined
    const half = Math.min(widest, 8.5 * cm + Math.max(0, down - 1 * cm) * 0.62)
    const across = half - Math.abs(x)
    const edge = Math.min(across, down, high - down)
    if (edge < 0) return undefined
    const isSeam = edge < 0.36 * cm
    // A second row of stitches along the openings.
    const isStitched = Math.abs(across - 1.5 * cm) < 0.2 * cm && half < widest
    return isSeam || isStitched ? material.crease : undefined
  })
}

/** Two strings with knotted ends, from the throat to the chest. */
export function hoodStrings({ body, cm, material }: Kit): Layer {
  const top = body.level(5.56)
  const long = [15 * cm, 17.5 * cm] as const
  const box = { aside: [0, 8 * cm], y: [top - 20 * cm, top], z: [0, Infinity] } as const
  return layerIn([box], ({ x, y, z }) => {
    const down = top - y
    const length = x > 0 ? long[0] : long[1]
    if (z < 0 || down < 0 || down > length + 1.4 * cm) return undefined
    const away = Math.abs(Math.abs(x) - 3.4 * cm - down * 0.03)
    if (down > length) return away < 0.85 * cm ? material.trim : undefined
    return away < 0.4 * cm ? material.trim : away < 0.62 * cm ? material.crease : undefined
  })
}
