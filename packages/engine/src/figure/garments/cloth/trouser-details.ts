/** What makes trousers look sewn: fly, pockets, seams, pressed pleats. */

import { seam } from './finish.ts'
import type { Kit } from './kit.ts'
import { type Layer, layerIn } from './layer.ts'
import type { Pipe } from './pipes.ts'

/** Seams and pockets of trousers whose waist is at a canon level. */
export function trouserDetails(
  kit: Kit,
  cut: { detail: 'trousers' | 'jeans' | 'plain'; waist: number },
): (Layer | undefined)[] {
  if (cut.detail === 'plain') return []
  const { body, cm, material } = kit
  const line = 0.36 * cm
  const waist = body.level(cut.waist)
  const hip = body.torsoSection(body.level(3.8))
  const flyEnd = body.level(3.6)
  const stitch = cut.detail === 'jeans' ? material.trim : material.crease
  const flyBox = { aside: [0, hip.width * 0.4], y: [flyEnd, Infinity], z: [0, Infinity] } as const
  const fly = layerIn([flyBox], ({ x, y, z }) => {
    if (z < 0 || y < flyEnd || Math.abs(x) > hip.width * 0.4) return undefined
    if (Math.abs(x) < line / 2) return material.crease
    const bow =
      hip.width * 0.17 * Math.sqrt(Math.min(1, Math.max(0, (y - flyEnd) / (0.16 * body.unit))))
    return Math.abs(x - bow) < line / 2.4 ? stitch : undefined
  })
  const seatSeam = layerIn([{ aside: [0, line / 2], z: [-Infinity, 0] }], ({ x, z }) =>
    z < 0 && Math.abs(x) < line / 2 ? material.crease : undefined,
  )
  const pocketTop = waist - 2.6 * cm
  const pocketBox = {
    aside: [hip.width * 0.52 - line, hip.width * 0.94 + line],
    y: [pocketTop - 0.42 * body.unit, pocketTop],
  } as const
  const pocket = layerIn([pocketBox], ({ x, y, z }) => {
    const drop = waist - 2.6 * cm - y
    if (z < -hip.back * 0.2 || drop < 0 || drop > 0.42 * body.unit) return undefined
    const at = hip.width * (0.52 + (0.42 * drop) / (0.42 * body.unit))
    return Math.abs(Math.abs(x) - at) < line / 2 ? stitch : undefined
  })
  const layers = [fly, seatSeam, pocket, seam(0.75, material.crease, line)]
  return cut.detail === 'jeans'
    ? [
        backPocket(kit, hip, stitch),
        backYoke(kit, hip, stitch),
        ...layers,
        seam(0.25, stitch, line),
      ]
    : [backWelt(kit, hip), ...layers]
}

const hakamaFolds = [0.37, 0.47, 0.57, 0.67, 0.84, 0.99] as const

/** Deep folds from the waist to the hem. */
export function hakamaPleats(cm: number): Pipe[] {
  return hakamaFolds.map((u, i) => ({
    u,
    half: 0.055,
    start: 0.04,
    height: 2.4 * cm,
    lean: i % 2 === 0 ? 0.4 : -0.4,
    isDrawn: false,
  }))
}

export function pleatEdges({ cm, material }: Kit): Layer {
  return ({ u, v, rowLength }) =>
    v > 0.03 && hakamaFolds.some((at) => Math.abs(u - at - 0.03) * rowLength < 0.22 * cm)
      ? material.crease
      : undefined
}

/** A patch pocket on the seat, drawn by its double stitching. */
function backPocket(kit: Kit, hip: { width: number; back: number }, stitch: string): Layer {
  const { body, cm } = kit
  const top = body.level(3.92)
  const half = hip.width * 0.27
  const box = {
    aside: [hip.width * 0.46 - half, hip.width * 0.46 + half],
    y: [top - 0.36 * body.unit - 0.22 * half, top],
    z: [-Infinity, -hip.back * 0.3],
  } as const
  return layerIn([box], ({ x, y, z }) => {
    if (z > -hip.back * 0.3) return undefined
    const across = Math.abs(Math.abs(x) - hip.width * 0.46)
    const down = top - y
    const deep = 0.36 * body.unit - (across / half) * 0 + (half - across) * 0.22
    if (across > half || down < 0 || down > deep) return undefined
    const edge = Math.min(half - across, down, deep - down)
    return edge < 0.3 * cm || (edge > 0.62 * cm && edge < 0.85 * cm) ? stitch : undefined
  })
}

/** The yoke of jeans, whose seam dips to the middle of the seat. */
function backYoke({ body, cm }: Kit, hip: { width: number; back: number }, stitch: string): Layer {
  const [middle, side] = [body.level(3.98), body.level(4.08)]
  const box = { y: [middle - cm, side + cm], z: [-Infinity, -hip.back * 0.2] } as const
  return layerIn([box], ({ x, y, z }) => {
    if (z > -hip.back * 0.2) return undefined
    const line = middle + ((side - middle) * Math.abs(x)) / hip.width
    return Math.abs(y - line) < 0.2 * cm ? stitch : undefined
  })
}

/** Welt pockets on the seat, each under the dart that ends at it. */
function backWelt({ body, cm, material }: Kit, hip: { width: number; back: number }): Layer {
  const top = body.level(3.94)
  const half = hip.width * 0.27
  const middle = hip.width * 0.48
  const box = {
    aside: [middle - half, middle + half],
    y: [top - 1.4 * cm, top + 7 * cm],
    z: [-Infinity, -hip.back * 0.3],
  } as const
  return layerIn([box], ({ x, y, z }) => {
    if (z > -hip.back * 0.3) return undefined
    const across = Math.abs(Math.abs(x) - middle)
    const down = top - y
    if (down < 0) return across < 0.15 * cm && down > -7 * cm ? material.crease : undefined
    if (across > half || down > 1.4 * cm) return undefined
    const edge = Math.min(half - across, down, 1.4 * cm - down)
    return edge < 0.3 * cm ? material.crease : undefined
  })
}

/** Torn trousers: rips over both knees, the skin seen between white threads. */
export function kneeRips({ body, cm, material }: Kit): Layer {
  const [kneeX, kneeY] = body.joints.knee
  return ({ x, y, z }) => {
    if (z < 0) return undefined
    const side = x < 0 ? -1 : 1
    const across = (Math.abs(x) - kneeX - side * 0.8 * cm) / cm
    const down = (kneeY - y) / cm + side * 1.5
    for (const [centre, wide, high] of kneeCuts) {
      const dy = Math.abs(down - centre - across * 0.12)
      const open = high * (1 - (across / wide) ** 2)
      if (open <= 0 || dy > open) continue
      const beat = across * 1.1 + centre
      return Math.abs(beat - Math.round(beat)) < 0.13 ? material.trim : 'skin'
    }
    return undefined
  }
}

/** Height below the knee, half width and half height of each rip, in cm. */
const kneeCuts = [
  [0, 4.6, 1.5],
  [4.2, 3.6, 0.7],
  [-9, 3, 0.8],
] as const
